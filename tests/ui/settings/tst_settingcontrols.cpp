// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "tests/ui/settings/settingstest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;

/// What the rows do that are more than a choice.
class SettingControlsTest : public Test::SettingsTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferWhatTheDesktopOffers();
    void shouldTakeACertificateAuthority();
    void shouldRefuseAFileWithoutCertificate();
    void shouldTakeAProxyOnceItsAddressIsWhole();
    void shouldRefuseAProxyWithAPassword();
    void shouldShowTheProxyThereIs();
    void shouldExportEverything();
    void shouldClearTheCopyWhenAsked();
    void shouldSendBeforeItClears();
    void shouldNameEveryControl();

private:
    void takeFile(const QString &file) const;
};

void SettingControlsTest::takeFile(const QString &file) const
{
    in<QPushButton>("authorityFileButton")->click();
    auto *files = dialog()->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(file);
    files->close();
}

void SettingControlsTest::shouldOfferWhatTheDesktopOffers()
{
    SettingsDialog nothing({*m_settings, *m_accounts});
    QVERIFY(!nothing.findChild<QCheckBox *>(QLatin1String(SettingKeys::keepInTray.name)));
    QVERIFY(!nothing.findChild<QCheckBox *>(QLatin1String(SettingKeys::addFromAnywhere.name)));
    nothing.setAttribute(Qt::WA_DeleteOnClose, false);
    SettingsDialog all({*m_settings, *m_accounts, true, true, true});
    all.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *autostart = all.findChild<QCheckBox *>(QLatin1String(SettingKeys::startWithDesktop.name));
    QVERIFY(autostart);
    autostart->click();
    QVERIFY(m_settings->value(SettingKeys::startWithDesktop));
    auto *tray = all.findChild<QCheckBox *>(QLatin1String(SettingKeys::keepInTray.name));
    auto *shortcut = all.findChild<QCheckBox *>(QLatin1String(SettingKeys::addFromAnywhere.name));
    QVERIFY(tray && shortcut);
    tray->click();
    QVERIFY(m_settings->value(SettingKeys::keepInTray));
    shortcut->click();
    QVERIFY(m_settings->value(SettingKeys::addFromAnywhere));
    QVERIFY(m_settings->setValue(SettingKeys::addFromAnywhere, false)); // the desktop declined
    QVERIFY(!shortcut->isChecked());
}

void SettingControlsTest::shouldTakeACertificateAuthority()
{
    open();
    QCOMPARE(in<QLabel>("authorityFileLabel")->text(), QStringLiteral("None"));
    const QString ours = m_profile->filePath(QStringLiteral("ours.pem"));
    m_accounts->authorities.append(ours);
    takeFile(ours);
    QCOMPARE(m_settings->value(SettingKeys::extraCaFile), ours);
    QCOMPARE(in<QLabel>("authorityFileLabel")->text(), QStringLiteral("ours.pem"));
    resetButton("network/extra-ca-file")->click();
    QCOMPARE(m_settings->value(SettingKeys::extraCaFile), QString());
    QCOMPARE(in<QLabel>("authorityFileLabel")->text(), QStringLiteral("None"));
}

void SettingControlsTest::shouldRefuseAFileWithoutCertificate()
{
    const QString before = m_profile->filePath(QStringLiteral("before.pem"));
    QVERIFY(m_settings->setValue(SettingKeys::extraCaFile, before));
    open();
    const QString letter = m_profile->filePath(QStringLiteral("letter.txt"));
    takeFile(letter);
    QCOMPARE(m_settings->value(SettingKeys::extraCaFile), before);
    QCOMPARE(in<QLabel>("authorityFileProblem")->text(),
             QStringLiteral("There is no certificate in PEM form in “letter.txt”. Nothing was changed."));
    QVERIFY(!in<QLabel>("authorityFileProblem")->isHidden());
}

void SettingControlsTest::shouldTakeAProxyOnceItsAddressIsWhole()
{
    using Kind = ProxyChoice::Kind;
    open();
    search("proxy");
    auto *address = in<QLineEdit>("proxyAddress");
    QVERIFY(!address->isVisible());
    choose("proxyWay", "SOCKS5 proxy");
    QVERIFY(address->isVisible());
    QVERIFY(address->hasFocus());
    QVERIFY(m_settings->value(SettingKeys::proxy) == ProxyChoice());
    QTest::keyClicks(address, QStringLiteral(" proxy.example:1080"));
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(m_settings->value(SettingKeys::proxy) == ProxyChoice(Kind::Socks5, QStringLiteral("proxy.example"), 1080));
    QVERIFY(dialog()->isVisible());
    choose("proxyWay", "HTTP proxy");
    QVERIFY(m_settings->value(SettingKeys::proxy) == ProxyChoice(Kind::Http, QStringLiteral("proxy.example"), 1080));
    choose("proxyWay", "No proxy");
    QVERIFY(m_settings->value(SettingKeys::proxy) == ProxyChoice(Kind::None));
    QVERIFY(!address->isVisible());
    resetButton("network/proxy")->click();
    QVERIFY(m_settings->value(SettingKeys::proxy) == ProxyChoice());
    QCOMPARE(in<QComboBox>("proxyWay")->currentText(), QStringLiteral("As the system"));
}

void SettingControlsTest::shouldRefuseAProxyWithAPassword()
{
    open();
    search("proxy");
    choose("proxyWay", "HTTP proxy");
    auto *address = in<QLineEdit>("proxyAddress");
    QTest::keyClicks(address, QStringLiteral("ana:secret@proxy.example:3128"));
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(in<QLabel>("proxyProblem")->text().contains(QStringLiteral("proxy.example.org:3128")));
    QVERIFY(in<QLabel>("proxyProblem")->isVisible());
    QVERIFY(m_settings->value(SettingKeys::proxy) == ProxyChoice());
    choose("proxyWay", "As the system");
    QVERIFY(!in<QLabel>("proxyProblem")->isVisible());
}

void SettingControlsTest::shouldShowTheProxyThereIs()
{
    QVERIFY(m_settings->setValue(SettingKeys::proxy,
                                 ProxyChoice(ProxyChoice::Kind::Http, QStringLiteral("2001:db8::1"), 3128)));
    open();
    QCOMPARE(in<QComboBox>("proxyWay")->currentText(), QStringLiteral("HTTP proxy"));
    QCOMPARE(in<QLineEdit>("proxyAddress")->text(), QStringLiteral("[2001:db8::1]:3128"));
}

void SettingControlsTest::shouldExportEverything()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    open();
    in<QPushButton>("export-data")->click();
    auto *files = dialog()->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString name = m_profile->filePath(QStringLiteral("tasks.json"));
    Q_EMIT files->fileSelected(name);
    files->close();
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<ExchangeData> read = readExchange(ExchangeFormat::Json, file.readAll(), m_clock->wallNow());
    QVERIFY(read);
    QCOMPARE(read->tasks.size(), 3);
}

void SettingControlsTest::shouldClearTheCopyWhenAsked()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    Test::FakeOpenAccount *account = m_accounts->current();
    account->renewal = fail(Error::Kind::Storage);
    open();
    in<QPushButton>("clear-copy")->click();
    QVERIFY(in<QLabel>("questionBody")->text().contains(QStringLiteral("tasks.example")));
    QCOMPARE(account->renewals, 0);
    in<QPushButton>("questionYes")->click();
    QCOMPARE(account->renewals, 1);
    QVERIFY(in<QWidget>("notice"));
}

void SettingControlsTest::shouldSendBeforeItClears()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    SyncStatus status;
    status.waiting = 2;
    tasks().setStatus(status);
    const int refreshes = tasks().refreshes();
    open();
    in<QPushButton>("clear-copy")->click();
    in<QPushButton>("questionYes")->click();
    QCOMPARE(m_accounts->current()->renewals, 0);
    QCOMPARE(tasks().refreshes(), refreshes + 1);
}

void SettingControlsTest::shouldNameEveryControl()
{
    SettingsDialog all({*m_settings, *m_accounts, true, true, true});
    all.setAttribute(Qt::WA_DeleteOnClose, false);
    int controls = 0;
    for (const QWidget *widget : all.findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) || !widget->parentWidget()
                           || widget->parentWidget()->inherits("QLineEdit") || widget->inherits("QScrollArea")
                           || widget->window() != &all;
        if (inner || widget->focusPolicy() == Qt::NoFocus)
            continue;
        ++controls;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
    QVERIFY(controls > 10);
}

QTEST_MAIN(SettingControlsTest)
#include "tst_settingcontrols.moc"
