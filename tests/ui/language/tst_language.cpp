// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingkeys.h"
#include "ui/language/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>
#include <QWidget>

using namespace Latchkey;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void shouldOfferWhatIsThere();
    void shouldUseWhatTheSystemUses_data();
    void shouldUseWhatTheSystemUses();
    void shouldWriteDatesAsWhereThePersonIs_data();
    void shouldWriteDatesAsWhereThePersonIs();
    void shouldSayWhatIsOursAndWhatIsQts();
    void shouldCountInEnglish();
    void shouldTurnTheLayoutRound();
};

void LanguageTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LanguageTest::shouldOfferWhatIsThere()
{
    const Language language({}, QLocale::c());
    QStringList files;
    for (const Language::Choice &choice : Language::choices()) {
        QVERIFY2(SettingKeys::language.parse(choice.code), qPrintable(choice.code));
        files << QStringLiteral("latchkey_%1.qm").arg(choice.code);
    }
    files.sort();
    QCOMPARE(QDir(QStringLiteral(":/latchkey/languages")).entryList({QStringLiteral("latchkey_*")}), files);
}

void LanguageTest::shouldUseWhatTheSystemUses_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"C", "en"},     {"en_GB", "en"},    {"de_AT", "de"},    {"fr_CA", "fr"}, {"es_MX", "es"},
        {"ur_IN", "ur"}, {"zh_CN", "zh_CN"}, {"zh_SG", "zh_CN"}, {"zh_TW", "en"}, {"it_IT", "en"},
    };
    for (const auto &[system, expected] : rows)
        QTest::newRow(system) << QString::fromLatin1(system) << QString::fromLatin1(expected);
}

void LanguageTest::shouldUseWhatTheSystemUses()
{
    QFETCH(QString, system);
    QFETCH(QString, expected);
    const Language language({}, QLocale(system));
    QCOMPARE(language.code(), expected);
}

void LanguageTest::shouldWriteDatesAsWhereThePersonIs_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QLocale>("expected");
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale austrian(QLocale::German, QLocale::Austria);
    const QLocale indian(QLocale::English, QLocale::India);
    QTest::newRow("the system's") << QString() << austrian << austrian;
    QTest::newRow("nothing is known of the place") << QString() << QLocale::c() << QLocale::c();
    QTest::newRow("the same, chosen") << QStringLiteral("de") << austrian << austrian;
    QTest::newRow("another language in the same place")
        << QStringLiteral("en") << german << QLocale(QLocale::English, QLocale::Germany);
    QTest::newRow("Urdu in India") << QStringLiteral("ur") << indian << QLocale(QLocale::Urdu, QLocale::India);
    QTest::newRow("a language nobody speaks there")
        << QStringLiteral("fr") << QLocale(QLocale::Chinese, QLocale::China) << QLocale(QLocale::French);
    QTest::newRow("English for who speaks none of ours")
        << QString() << QLocale(QLocale::Italian, QLocale::Italy) << QLocale(QLocale::English, QLocale::Italy);
}

void LanguageTest::shouldWriteDatesAsWhereThePersonIs()
{
    QFETCH(QString, chosen);
    QFETCH(QLocale, system);
    QFETCH(QLocale, expected);
    const Language language(chosen, system);
    QCOMPARE(QLocale(), expected);
}

void LanguageTest::shouldSayWhatIsOursAndWhatIsQts()
{
    const auto say = [](const char *context, const char *text) { return QCoreApplication::translate(context, text); };
    Language language(QStringLiteral("de"), QLocale::c());
    QCOMPARE(say("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    const QString german = say("Latchkey::TaskText", "Today");
    QVERIFY(german != QLatin1String("Today"));
    language.choose(QStringLiteral("ur"));
    QVERIFY(say("QPlatformTheme", "Cancel") != QLatin1String("Cancel")); // for which Qt has no file
    QVERIFY(say("QPlatformTheme", "Cancel") != QLatin1String("Abbrechen"));
    QVERIFY(say("Latchkey::TaskText", "Today") != german);
    language.choose(QStringLiteral("en"));
    QCOMPARE(say("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    QCOMPARE(say("Latchkey::TaskText", "Today"), QStringLiteral("Today"));
}

void LanguageTest::shouldCountInEnglish()
{
    const Language language(QStringLiteral("en"), QLocale::c());
    const auto count = [](int n) {
        return QCoreApplication::translate("Latchkey::Exchange", "%n tasks will be added.", nullptr, n);
    };
    QCOMPARE(count(1), QStringLiteral("1 task will be added."));
    QCOMPARE(count(2), QStringLiteral("2 tasks will be added."));
}

void LanguageTest::shouldTurnTheLayoutRound()
{
    Language language(QStringLiteral("ur"), QLocale::c());
    QCOMPARE(QWidget().layoutDirection(), Qt::RightToLeft);
    language.choose(QStringLiteral("fr"));
    QCOMPARE(QWidget().layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(LanguageTest)

#include "tst_language.moc"
