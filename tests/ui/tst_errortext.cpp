// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QSet>
#include <QTest>

using namespace Latchkey;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatHappenedAndWhatToDo_data();
    void shouldSayWhatHappenedAndWhatToDo();
    void shouldTellKindsApart();
    void shouldSayHowLongToWait_data();
    void shouldSayHowLongToWait();
    void shouldNeverShowTheDetail();
    void shouldPreferTheServersWordOnAField();
};

namespace {
constexpr int LastKind = int(Error::Kind::Cancelled);
}

void ErrorTextTest::shouldSayWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= LastKind; ++kind)
        QTest::newRow(qPrintable(errorName(Error::Kind(kind)))) << kind;
}

void ErrorTextTest::shouldSayWhatHappenedAndWhatToDo()
{
    QFETCH(int, kind);
    const ErrorText words = errorText(Error(Error::Kind(kind)));
    QVERIFY(!words.title.isEmpty());
    QVERIFY(!words.title.endsWith(QLatin1Char('.')));
    QVERIFY(!words.paragraph().isEmpty());
    QVERIFY(words.paragraph().endsWith(QLatin1Char('.')));
    if (Error::Kind(kind) != Error::Kind::Cancelled)
        QVERIFY(!words.next.isEmpty());
}

void ErrorTextTest::shouldTellKindsApart()
{
    // Two kinds share their words only where a person can do the same about both.
    const QSet<Error::Kind> shared{Error::Kind::BadRequest, Error::Kind::InvalidGrant};
    QSet<QString> titles;
    for (int kind = 0; kind <= LastKind; ++kind) {
        if (shared.contains(Error::Kind(kind)))
            continue;
        const QString title = errorText(Error(Error::Kind(kind))).title;
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles << title;
    }
}

void ErrorTextTest::shouldSayHowLongToWait_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << QStringLiteral("2 seconds");
    QTest::newRow("one second") << 1 << QStringLiteral("2 seconds");
    QTest::newRow("seconds") << 40 << QStringLiteral("40 seconds");
    QTest::newRow("almost two minutes") << 90 << QStringLiteral("2 minutes");
    QTest::newRow("an hour") << 3600 << QStringLiteral("60 minutes");
}

void ErrorTextTest::shouldSayHowLongToWait()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    Error error(Error::Kind::RateLimited);
    error.retryAfter = std::chrono::seconds(seconds);
    QVERIFY2(errorText(error).next.contains(text), qPrintable(errorText(error).next));
}

void ErrorTextTest::shouldNeverShowTheDetail()
{
    for (int kind = 0; kind <= LastKind; ++kind) {
        const ErrorText words = errorText(Error(Error::Kind(kind), QStringLiteral("xyzzy")));
        QVERIFY(!(words.title + words.paragraph()).contains(QLatin1String("xyzzy")));
    }
}

void ErrorTextTest::shouldPreferTheServersWordOnAField()
{
    QCOMPARE(fieldText({QStringLiteral("email"), QStringLiteral("not from here")}), QStringLiteral("not from here"));
    QVERIFY(!fieldText({QStringLiteral("email"), {}}).isEmpty());
    QVERIFY(fieldText({QStringLiteral("email"), {}}) != fieldText({QStringLiteral("password"), {}}));
}

QTEST_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
