// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "tests/support/testauthority.h"
#include "tests/ui/windowtest.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tasks/tasklistview.h"
#include "ui/theme/accountcolors.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Test::FakeTaskRepository;

class SettingsDialogTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOpenFromTheMenuAndByKey();
    void shouldShowASectionAtATime();
    void shouldFindRowsOfAllSections_data();
    void shouldFindRowsOfAllSections();
    void shouldMarkWhatWasFound();
    void shouldSayThatNothingWasFound();
    void shouldEndASearchBeforeItCloses();
    void shouldGoFromASearchToASection();
    void shouldFoldWhereThereIsNoRoom();
    void shouldChangeAtOnce_data();
    void shouldChangeAtOnce();
    void shouldFollowWhatIsChangedElsewhere();
    void shouldOfferWhatAPersonWroteIntoTheFile();
    void shouldReset();
    void shouldResetAllWhenAsked();
    void shouldOfferWhatTheDesktopOffers();
    void shouldTakeACertificateAuthority();
    void shouldRefuseAFileWithoutCertificate();
    void shouldTakeAProxyOnceItsAddressIsWhole();
    void shouldRefuseAProxyWithAPassword();
    void shouldShowTheProxyThereIs();
    void shouldExportEverything();
    void shouldClearTheCopyWhenAsked();
    void shouldSendBeforeItClears();
    void shouldOfferNothingOfNobody();
    void shouldGoWhenLocked();
    void shouldLookAsChosen();
    void shouldNameEveryControl();

private:
    SettingsDialog &open();
    [[nodiscard]] SettingsDialog *dialog() const
    {
        return m_window->findChild<SettingsDialog *>(QStringLiteral("settingsDialog"));
    }
    template <typename T>
    T *in(const char *name) const
    {
        return dialog()->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QWidget *row(const QString &setting) const
    {
        return dialog()->findChild<QWidget *>(QStringLiteral("setting-") + setting);
    }
    [[nodiscard]] QToolButton *resetButton(const char *setting) const
    {
        return row(QLatin1String(setting))->findChild<QToolButton *>(QStringLiteral("settingReset"));
    }
    [[nodiscard]] QStringList shownRows() const;
    void search(const char *words) { in<QLineEdit>("settingsSearch")->setText(QLatin1String(words)); }
    void choose(const char *setting, const char *text);
    void takeFile(const QString &file);
};

SettingsDialog &SettingsDialogTest::open()
{
    find<QAction>("settingsAction")->trigger();
    dialog()->activateWindow(); // nobody manages the windows here
    if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }))
        qWarning("the dialog is not the active window");
    return *dialog();
}

QStringList SettingsDialogTest::shownRows() const
{
    QStringList shown;
    for (const QWidget *one : dialog()->findChildren<QWidget *>()) {
        if (one->objectName().startsWith(QLatin1String("setting-")) && one->isVisible())
            shown << one->objectName().mid(int(qstrlen("setting-")));
    }
    return shown;
}

/// As a person does: what is set by the program is not told as chosen.
void SettingsDialogTest::choose(const char *setting, const char *text)
{
    auto *box = in<QComboBox>(setting);
    const int index = box->findText(QLatin1String(text));
    QVERIFY2(index >= 0, text);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void SettingsDialogTest::takeFile(const QString &file)
{
    in<QPushButton>("authorityFileButton")->click();
    auto *files = dialog()->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(file);
    files->close();
}

void SettingsDialogTest::shouldOpenFromTheMenuAndByKey()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    auto *button = find<QToolButton>("mainMenuButton");
    Q_EMIT button->pressed();
    QVERIFY(button->menu()->actions().contains(find<QAction>("settingsAction")));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void SettingsDialogTest::shouldShowASectionAtATime()
{
    open();
    QVERIFY(in<QLineEdit>("settingsSearch")->hasFocus());
    QVERIFY(shownRows().contains(QLatin1String(SettingKeys::theme.name)));
    QVERIFY(!shownRows().contains(QLatin1String(SettingKeys::lockAfterMinutes.name)));
    auto *sections = in<QListWidget>("settingsSections");
    const auto security = sections->findItems(QStringLiteral("Security"), Qt::MatchExactly);
    sections->setCurrentItem(security.value(0));
    QCOMPARE(shownRows(), QStringList({QLatin1String(SettingKeys::lockAfterMinutes.name),
                                       QLatin1String(SettingKeys::unlockWith.name)}));
}

void SettingsDialogTest::shouldFindRowsOfAllSections_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("its label") << QStringLiteral("accent") << QStringLiteral("appearance/accent");
    QTest::newRow("its help") << QStringLiteral("PEM form") << QStringLiteral("network/extra-ca-file");
    QTest::newRow("another word for it") << QStringLiteral("zoom") << QStringLiteral("appearance/text-percent");
    QTest::newRow("one of its values") << QStringLiteral("dark") << QStringLiteral("appearance/theme");
    QTest::newRow("several words") << QStringLiteral("  slow   WAIT ") << QStringLiteral("network/request-deadline-ms");
    QTest::newRow("its section too") << QStringLiteral("security idle") << QStringLiteral("lock/after-minutes");
}

void SettingsDialogTest::shouldFindRowsOfAllSections()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    open();
    in<QLineEdit>("settingsSearch")->setText(words);
    QCOMPARE(shownRows(), QStringList{found});
    QVERIFY(!in<QLabel>("settingsNothing")->isVisible());
}

void SettingsDialogTest::shouldMarkWhatWasFound()
{
    open();
    const auto label = [this] {
        return row(QLatin1String(SettingKeys::accent.name))->findChild<QLabel *>(QStringLiteral("settingLabel"));
    };
    QCOMPARE(label()->text(), QStringLiteral("Accent"));
    search("acc");
    QVERIFY(label()->text().contains(QLatin1String(">Acc</span>ent")));
    QCOMPARE(label()->accessibleName(), QStringLiteral("Accent"));
    search("");
    QCOMPARE(label()->text(), QStringLiteral("Accent"));
}

void SettingsDialogTest::shouldSayThatNothingWasFound()
{
    open();
    search("zebra <b>");
    QCOMPARE(shownRows(), QStringList());
    QVERIFY(in<QLabel>("settingsNothing")->isVisible());
    QCOMPARE(in<QLabel>("settingsNothing")->text(), QStringLiteral("No setting matches “zebra <b>”."));
}

void SettingsDialogTest::shouldEndASearchBeforeItCloses()
{
    open();
    search("lock");
    QTest::keyClick(in<QLineEdit>("settingsSearch"), Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    QTest::keyClick(in<QLineEdit>("settingsSearch"), Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    QVERIFY(in<QLineEdit>("settingsSearch")->text().isEmpty());
    QTest::keyClick(in<QLineEdit>("settingsSearch"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void SettingsDialogTest::shouldGoFromASearchToASection()
{
    open();
    search("proxy lock wait");
    in<QListWidget>("settingsSections")->setCurrentRow(1);
    QVERIFY(in<QLineEdit>("settingsSearch")->text().isEmpty());
    QCOMPARE(shownRows(), QStringList{QLatin1String(SettingKeys::density.name)});
}

void SettingsDialogTest::shouldFoldWhereThereIsNoRoom()
{
    open().resize(440, 600);
    QTRY_VERIFY(!in<QListWidget>("settingsSections")->isVisible());
    QVERIFY(shownRows().contains(QLatin1String(SettingKeys::theme.name)));
    QVERIFY(shownRows().contains(QLatin1String(SettingKeys::lockAfterMinutes.name)));
    dialog()->resize(900, 600);
    QTRY_VERIFY(in<QListWidget>("settingsSections")->isVisible());
    QVERIFY(!shownRows().contains(QLatin1String(SettingKeys::lockAfterMinutes.name)));
}

void SettingsDialogTest::shouldChangeAtOnce_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value"); // in the file
    const auto row = [](const char *setting, const char *text, const char *value) {
        QTest::addRow("%s", setting) << QByteArray(setting) << QByteArray(text) << QString::fromLatin1(value);
    };
    row("appearance/theme", "Dark", "dark");
    row("appearance/accent", "Violet", "violet");
    row("appearance/density", "Compact", "compact");
    row("appearance/text-percent", "150 %", "150");
    row("lock/after-minutes", "After 15 minutes without use", "15");
    row("lock/unlock-with", "The keychain too", "keychain");
    row("sync/every-minutes", "Only when I say so", "0");
    row("network/request-deadline-ms", "60 seconds", "60000");
}

void SettingsDialogTest::shouldChangeAtOnce()
{
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    open();
    QVERIFY(!resetButton(setting)->isVisibleTo(dialog()));
    QSignalSpy changed(m_settings.get(), &Settings::changed);
    choose(setting, text);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QLatin1String(setting));
    QVERIFY(!resetButton(setting)->isHidden());
    const QString file = m_profile->filePath(QStringLiteral("settings.ini"));
    m_settings = std::make_unique<Settings>(file); // what it holds is written when it goes
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(QLatin1String(setting)).toString(), value);
}

void SettingsDialogTest::shouldFollowWhatIsChangedElsewhere()
{
    open();
    QVERIFY(m_settings->setValue(SettingKeys::theme, Theme::Dark));
    QCOMPARE(in<QComboBox>(SettingKeys::theme.name)->currentText(), QStringLiteral("Dark"));
    QVERIFY(!resetButton(SettingKeys::theme.name)->isHidden());
    QVERIFY(m_settings->setValue(SettingKeys::theme, Theme::System));
    QCOMPARE(in<QComboBox>(SettingKeys::theme.name)->currentText(), QStringLiteral("As the system"));
    QVERIFY(resetButton(SettingKeys::theme.name)->isHidden());
}

void SettingsDialogTest::shouldOfferWhatAPersonWroteIntoTheFile()
{
    QVERIFY(m_settings->setValue(SettingKeys::lockAfterMinutes, 7min));
    open();
    QCOMPARE(in<QComboBox>("lock/after-minutes")->currentText(), QStringLiteral("After 7 minutes without use"));
    QVERIFY(m_settings->setValue(SettingKeys::lockAfterMinutes, 5min));
    QCOMPARE(in<QComboBox>("lock/after-minutes")->currentText(), QStringLiteral("After 5 minutes without use"));
}

void SettingsDialogTest::shouldReset()
{
    QVERIFY(m_settings->setValue(SettingKeys::theme, Theme::Light));
    open();
    QVERIFY(resetButton("appearance/theme")->isVisible());
    resetButton("appearance/theme")->setFocus();
    resetButton("appearance/theme")->click();
    QCOMPARE(m_settings->value(SettingKeys::theme), Theme::System);
    QVERIFY(!resetButton("appearance/theme")->isVisible());
    QVERIFY(in<QComboBox>("appearance/theme")->hasFocus());
}

void SettingsDialogTest::shouldResetAllWhenAsked()
{
    QVERIFY(m_settings->setValue(SettingKeys::theme, Theme::Light));
    QVERIFY(m_settings->setValue(SettingKeys::lockAfterMinutes, 5min));
    QVERIFY(m_settings->setValue(SettingKeys::sidebarWidth, 300));
    open();
    in<QPushButton>("settingsResetAll")->click();
    dialog()->findChild<QPushButton *>(QStringLiteral("questionNo"))->click();
    QCOMPARE(m_settings->value(SettingKeys::theme), Theme::Light);
    QTRY_VERIFY(!dialog()->findChild<QPushButton *>(QStringLiteral("questionNo")));
    in<QPushButton>("settingsResetAll")->click();
    dialog()->findChild<QPushButton *>(QStringLiteral("questionYes"))->click();
    QCOMPARE(m_settings->value(SettingKeys::theme), Theme::System);
    QCOMPARE(m_settings->value(SettingKeys::lockAfterMinutes), 0min);
    QCOMPARE(m_settings->value(SettingKeys::sidebarWidth), 300);
}

void SettingsDialogTest::shouldOfferWhatTheDesktopOffers()
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

void SettingsDialogTest::shouldTakeACertificateAuthority()
{
    open();
    QCOMPARE(in<QLabel>("authorityFileLabel")->text(), QStringLiteral("None"));
    QFile file(m_profile->filePath(QStringLiteral("ours.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Test::TestAuthority().certificatePem());
    file.close();
    takeFile(file.fileName());
    QCOMPARE(m_settings->value(SettingKeys::extraCaFile), file.fileName());
    QCOMPARE(in<QLabel>("authorityFileLabel")->text(), QStringLiteral("ours.pem"));
    resetButton("network/extra-ca-file")->click();
    QCOMPARE(m_settings->value(SettingKeys::extraCaFile), QString());
    QCOMPARE(in<QLabel>("authorityFileLabel")->text(), QStringLiteral("None"));
}

void SettingsDialogTest::shouldRefuseAFileWithoutCertificate()
{
    const QString before = m_profile->filePath(QStringLiteral("before.pem"));
    QVERIFY(m_settings->setValue(SettingKeys::extraCaFile, before));
    open();
    QFile file(m_profile->filePath(QStringLiteral("letter.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear authority");
    file.close();
    takeFile(file.fileName());
    QCOMPARE(m_settings->value(SettingKeys::extraCaFile), before);
    QCOMPARE(in<QLabel>("authorityFileProblem")->text(),
             QStringLiteral("There is no certificate in PEM form in “letter.txt”. Nothing was changed."));
    QVERIFY(!in<QLabel>("authorityFileProblem")->isHidden());
}

void SettingsDialogTest::shouldTakeAProxyOnceItsAddressIsWhole()
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

void SettingsDialogTest::shouldRefuseAProxyWithAPassword()
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

void SettingsDialogTest::shouldShowTheProxyThereIs()
{
    QVERIFY(m_settings->setValue(SettingKeys::proxy,
                                 ProxyChoice(ProxyChoice::Kind::Http, QStringLiteral("2001:db8::1"), 3128)));
    open();
    QCOMPARE(in<QComboBox>("proxyWay")->currentText(), QStringLiteral("HTTP proxy"));
    QCOMPARE(in<QLineEdit>("proxyAddress")->text(), QStringLiteral("[2001:db8::1]:3128"));
}

void SettingsDialogTest::shouldExportEverything()
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

void SettingsDialogTest::shouldClearTheCopyWhenAsked()
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
    QVERIFY(in<QWidget>("privacyNotice"));
}

void SettingsDialogTest::shouldSendBeforeItClears()
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

void SettingsDialogTest::shouldOfferNothingOfNobody()
{
    open();
    QVERIFY(!in<QWidget>("section-privacy"));
}

void SettingsDialogTest::shouldGoWhenLocked()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    open();
    session().setPhase(Phase::AppLocked);
    QTRY_VERIFY(!dialog());
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!dialog());
}

void SettingsDialogTest::shouldLookAsChosen()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    const auto rowHeight = [this] {
        auto *list = find<TaskListView>("taskList");
        return list->visualRect(list->model()->index(0, 0)).height();
    };
    const int comfortable = rowHeight();
    const QFont usual = QApplication::font();
    const qreal small = find<QLabel>("viewCount")->font().pointSizeF();
    open();
    choose("appearance/theme", "Dark");
    choose("appearance/accent", "Blue");
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), accountColors().at(1).dark);
    choose("appearance/density", "Compact");
    QTRY_VERIFY(rowHeight() < comfortable);
    choose("appearance/text-percent", "200 %");
    QCOMPARE(qRound(QApplication::font().pointSizeF() * 10), qRound(usual.pointSizeF() * 20));
    QTRY_VERIFY(rowHeight() > comfortable);
    QCOMPARE(qRound(find<QLabel>("viewCount")->font().pointSizeF() * 10), qRound(small * 20));
    m_settings->setValue(SettingKeys::density, Density::Comfortable);
    m_settings->setValue(SettingKeys::textPercent, 100);
    QCOMPARE(QApplication::font(), usual);
    QTRY_COMPARE(rowHeight(), comfortable);
}

void SettingsDialogTest::shouldNameEveryControl()
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

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
