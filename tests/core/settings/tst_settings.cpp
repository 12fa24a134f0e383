// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldHaveDefaults();
    void shouldKeepWhatWasSet();
    void shouldTellOnlyRealChanges();
    void shouldKeepAccountsApart();
    void shouldKeepEveryKindOfView();
    void shouldForgetAnAccount();
    void shouldRefuseValuesOutOfRange();
    void shouldReadAProxy_data();
    void shouldReadAProxy();
    void shouldFallBackFromInvalidValues_data();
    void shouldFallBackFromInvalidValues();
    void shouldReadAPathWithCommasAsAPersonWritesIt();
    void shouldSurviveADamagedFile();
    void shouldSayOfWhichVersionTheFileIs();
    void shouldLeaveTheFileOfANewerVersion();

private:
    void write(const QByteArray &text);
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

void SettingsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(QStringLiteral("latchkey.ini"));
}

void SettingsTest::write(const QByteArray &text)
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void SettingsTest::shouldHaveDefaults()
{
    const Settings settings(m_file);
    QCOMPARE(settings.value(SettingKeys::theme), Theme::System);
    QCOMPARE(settings.value(SettingKeys::accent), QStringLiteral("teal"));
    QCOMPARE(settings.value(SettingKeys::density), Density::Comfortable);
    QCOMPARE(settings.value(SettingKeys::textPercent), 100);
    QCOMPARE(settings.value(SettingKeys::listView), QStringLiteral("inbox"));
    QCOMPARE(settings.value(SettingKeys::listOrder), QStringLiteral("manual"));
    QCOMPARE(settings.value(SettingKeys::windowGeometry), QByteArray());
    QCOMPARE(settings.value(SettingKeys::requestDeadline), std::chrono::milliseconds(15s));
    QVERIFY(settings.value(SettingKeys::proxy) == ProxyChoice());
    QCOMPARE(settings.value(SettingKeys::syncEveryMinutes), 1min);
    QCOMPARE(settings.value(SettingKeys::extraCaFile), QString());
    QCOMPARE(settings.value(SettingKeys::lockAfterMinutes), 0min);
    QCOMPARE(settings.value(SettingKeys::unlockWith), UnlockWith::Password);
    QCOMPARE(settings.value(SettingKeys::locked, QUuid::createUuid()), false);
}

void SettingsTest::shouldKeepWhatWasSet()
{
    const QByteArray geometry("\x01\xd9\xd0\xcb\0\x03\xff,;\"", 10);
    const QUuid account = QUuid::createUuid();
    const QStringList folded{account.toString(QUuid::WithoutBraces), QStringLiteral("2")};
    const QString authority = QStringLiteral("/etc/ssl/a, b = c/\u00e4%20.pem");
    const QMap<QString, QString> keys{{QStringLiteral("addTask"), QStringLiteral("Ctrl+\u00c4; \", \\")},
                                      {QStringLiteral("undo"), QString()}};
    {
        Settings settings(m_file);
        QVERIFY(settings.setValue(SettingKeys::theme, Theme::Dark));
        QVERIFY(settings.setValue(SettingKeys::density, Density::Compact));
        QVERIFY(settings.setValue(SettingKeys::windowGeometry, geometry));
        QVERIFY(settings.setValue(SettingKeys::requestDeadline, std::chrono::milliseconds(5s)));
        QVERIFY(settings.setValue(SettingKeys::extraCaFile, authority));
        QVERIFY(settings.setValue(SettingKeys::shortcuts, keys));
        QVERIFY(settings.setValue(SettingKeys::lockAfterMinutes, 15min));
        QVERIFY(settings.setValue(SettingKeys::unlockWith, UnlockWith::Keychain));
        QVERIFY(settings.setValue(SettingKeys::locked, true, account));
        QVERIFY(settings.setValue(SettingKeys::listFolded, folded, account));
    }
    const Settings settings(m_file);
    QCOMPARE(settings.value(SettingKeys::theme), Theme::Dark);
    QCOMPARE(settings.value(SettingKeys::density), Density::Compact);
    QCOMPARE(settings.value(SettingKeys::windowGeometry), geometry);
    QCOMPARE(settings.value(SettingKeys::requestDeadline), std::chrono::milliseconds(5s));
    QCOMPARE(settings.value(SettingKeys::extraCaFile), authority);
    QCOMPARE(settings.value(SettingKeys::shortcuts), keys);
    QCOMPARE(settings.value(SettingKeys::lockAfterMinutes), 15min);
    QCOMPARE(settings.value(SettingKeys::unlockWith), UnlockWith::Keychain);
    QCOMPARE(settings.value(SettingKeys::locked, account), true);
    QCOMPARE(settings.value(SettingKeys::listFolded, account), folded);
    QCOMPARE(settings.value(SettingKeys::locked, QUuid::createUuid()), false);
}

void SettingsTest::shouldTellOnlyRealChanges()
{
    Settings settings(m_file);
    QSignalSpy changed(&settings, &Settings::changed);
    QVERIFY(settings.setValue(SettingKeys::theme, Theme::Dark));
    QVERIFY(settings.setValue(SettingKeys::theme, Theme::Dark));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QLatin1String(SettingKeys::theme.name));
}

void SettingsTest::shouldKeepAccountsApart()
{
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    Settings settings(m_file);
    QVERIFY(settings.setValue(SettingKeys::listView, QStringLiteral("today"), one));
    QCOMPARE(settings.value(SettingKeys::listView, one), QStringLiteral("today"));
    QCOMPARE(settings.value(SettingKeys::listView, other), QStringLiteral("inbox"));
    QVERIFY(settings.setValue(SettingKeys::theme, Theme::Light, one));
    QCOMPARE(settings.value(SettingKeys::theme, other), Theme::Light);
}

void SettingsTest::shouldKeepEveryKindOfView()
{
    const QUuid account = QUuid::createUuid();
    Settings settings(m_file);
    for (const char *view : {"today", "upcoming", "completed", "trash", "all", "list:1", "filter:1", "tag:home"}) {
        QVERIFY2(settings.setValue(SettingKeys::listView, QString::fromLatin1(view), account), view);
        QCOMPARE(Settings(m_file).value(SettingKeys::listView, account), QLatin1String(view));
    }
}

void SettingsTest::shouldForgetAnAccount()
{
    const QUuid account = QUuid::createUuid();
    Settings settings(m_file);
    QVERIFY(settings.setValue(SettingKeys::listView, QStringLiteral("today"), account));
    settings.removeAccount(account);
    QCOMPARE(settings.value(SettingKeys::listView, account), QStringLiteral("inbox"));
}

void SettingsTest::shouldRefuseValuesOutOfRange()
{
    Settings settings(m_file);
    QSignalSpy changed(&settings, &Settings::changed);
    QVERIFY(!settings.setValue(SettingKeys::requestDeadline, std::chrono::milliseconds(0)));
    QVERIFY(!settings.setValue(SettingKeys::requestDeadline, std::chrono::milliseconds(121s)));
    QVERIFY(!settings.setValue(SettingKeys::lockAfterMinutes, -1min));
    QVERIFY(!settings.setValue(SettingKeys::lockAfterMinutes, 24h + 1min));
    QVERIFY(!settings.setValue(SettingKeys::proxy, ProxyChoice(ProxyChoice::Kind::Http)));
    QVERIFY(!settings.setValue(SettingKeys::syncEveryMinutes, 24h + 1min));
    QVERIFY(!settings.setValue(SettingKeys::textPercent, 79));
    QVERIFY(!settings.setValue(SettingKeys::textPercent, 201));
    QVERIFY(!settings.setValue(SettingKeys::accent, QStringLiteral("pink")));
    QVERIFY(!settings.setValue(SettingKeys::listOrder, QStringLiteral("colour")));
    QVERIFY(!settings.setValue(SettingKeys::extraCaFile, QStringLiteral("relative.pem")));
    QVERIFY(!settings.setValue(SettingKeys::windowState, QByteArray(20'000, 'x')));
    QVERIFY(!settings.setValue(SettingKeys::shortcuts, {{QStringLiteral("undo"), QString(20'000, QLatin1Char('x'))}}));
    QVERIFY(!settings.setValue(SettingKeys::listFolded, {QStringLiteral("Buy milk")}, QUuid::createUuid()));
    QVERIFY(
        !settings.setValue(SettingKeys::sidebarFolded, QStringList(1001, QStringLiteral("1")), QUuid::createUuid()));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(settings.value(SettingKeys::requestDeadline), std::chrono::milliseconds(15s));
}

void SettingsTest::shouldFallBackFromInvalidValues_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("theme") << QByteArray("[appearance]\ntheme=purple\n");
    QTest::newRow("language") << QByteArray("[appearance]\nlanguage=tlh\n");
    QTest::newRow("deadline of words") << QByteArray("[network]\nrequest-deadline-ms=soon\n");
    QTest::newRow("deadline too long") << QByteArray("[network]\nrequest-deadline-ms=99999999999\n");
    QTest::newRow("lock after a while") << QByteArray("[lock]\nafter-minutes=1.5\n");
    QTest::newRow("unlock with a smile") << QByteArray("[lock]\nunlock-with=smile\n");
    QTest::newRow("geometry") << QByteArray("[window]\ngeometry=!!\n");
    QTest::newRow("keys without commands") << QByteArray("[keyboard]\nshortcuts=Ctrl+N\n");
    QTest::newRow("a list of keys") << QByteArray("[keyboard]\nshortcuts=\"[\\\"Ctrl+N\\\"]\"\n");
    QTest::newRow("a number of keys") << QByteArray("[keyboard]\nshortcuts=\"{\\\"undo\\\":7}\"\n");
}

void SettingsTest::shouldFallBackFromInvalidValues()
{
    QFETCH(QByteArray, file);
    write(file);
    const Settings settings(m_file);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not valid; its default is used")));
    QCOMPARE(settings.value(SettingKeys::theme), Theme::System);
    QCOMPARE(settings.value(SettingKeys::language), QString());
    QCOMPARE(settings.value(SettingKeys::requestDeadline), std::chrono::milliseconds(15s));
    QCOMPARE(settings.value(SettingKeys::windowGeometry), QByteArray());
    QCOMPARE(settings.value(SettingKeys::lockAfterMinutes), 0min);
    QCOMPARE(settings.value(SettingKeys::unlockWith), UnlockWith::Password);
    QVERIFY(settings.value(SettingKeys::shortcuts).isEmpty());
}

void SettingsTest::shouldReadAProxy_data()
{
    using Kind = ProxyChoice::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<ProxyChoice>>("proxy");
    const auto row = [](const char *text, const std::optional<ProxyChoice> &proxy) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << proxy;
    };
    const QString host = QStringLiteral("proxy.example");
    row("system", ProxyChoice(Kind::System));
    row("none", ProxyChoice(Kind::None));
    row("http://proxy.example:3128", ProxyChoice(Kind::Http, host, 3128));
    row("socks5://proxy.example:1080", ProxyChoice(Kind::Socks5, host, 1080));
    row("http://192.0.2.7:65535", ProxyChoice(Kind::Http, QStringLiteral("192.0.2.7"), 65535));
    row("socks5://[2001:db8::1]:1080", ProxyChoice(Kind::Socks5, QStringLiteral("2001:db8::1"), 1080));
    for (const char *refused :
         {"", "proxy.example:3128", "https://proxy.example:3128", "http://proxy.example", "http://:3128",
          "http://proxy.example:0", "http://proxy.example:65536", "http://ana:secret@proxy.example:3128",
          "http://ana@proxy.example:3128", "http://proxy.example:3128/", "http://proxy.example:3128?a",
          "http://proxy.example:3128#a", "http://pro xy:3128", "http://http://proxy:3128"})
        row(refused, std::nullopt);
}

void SettingsTest::shouldReadAProxy()
{
    QFETCH(QString, text);
    QFETCH(std::optional<ProxyChoice>, proxy);
    QCOMPARE(SettingKeys::proxy.parse(text).has_value(), proxy.has_value());
    if (!proxy)
        return;
    QVERIFY(*SettingKeys::proxy.parse(text) == *proxy);
    QCOMPARE(SettingKeys::proxy.format(*proxy), text);
}

void SettingsTest::shouldReadAPathWithCommasAsAPersonWritesIt()
{
    write("[network]\nextra-ca-file=/etc/a,b.pem\n");
    QCOMPARE(Settings(m_file).value(SettingKeys::extraCaFile), QStringLiteral("/etc/a,b.pem"));
}

void SettingsTest::shouldSurviveADamagedFile()
{
    write(QByteArray("\0\xff[[[ = \n]]=@Variant(\x7f", 22));
    Settings settings(m_file);
    QCOMPARE(settings.value(SettingKeys::theme), Theme::System);
    QVERIFY(settings.setValue(SettingKeys::theme, Theme::Dark));
    QCOMPARE(settings.value(SettingKeys::theme), Theme::Dark);
}

void SettingsTest::shouldSayOfWhichVersionTheFileIs()
{
    write("[appearance]\ntheme=light\n");
    Settings settings(m_file);
    QVERIFY(!settings.areOfNewerVersion());
    QCOMPARE(settings.value(SettingKeys::theme), Theme::Light);
    QVERIFY(settings.setValue(SettingKeys::theme, Theme::Dark));
    QCOMPARE(QSettings(m_file, QSettings::IniFormat).value(QStringLiteral("version")).toInt(), 1);
}

void SettingsTest::shouldLeaveTheFileOfANewerVersion()
{
    const QByteArray text("[General]\nversion=2\n\n[appearance]\ntheme=light\nglow=by the moon\n");
    write(text);
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("a newer version wrote")));
        Settings settings(m_file);
        QVERIFY(settings.areOfNewerVersion());
        QCOMPARE(settings.value(SettingKeys::theme), Theme::Light);
        QVERIFY(settings.setValue(SettingKeys::theme, Theme::Dark));
        QCOMPARE(settings.value(SettingKeys::theme), Theme::Dark);
        settings.removeAccount(QUuid::createUuid());
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
