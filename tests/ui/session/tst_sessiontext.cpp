// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/securitytext.h"
#include "ui/session/sessiontext.h"

#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

class SessionTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellTheRenewal_data();
    void shouldTellTheRenewal();
    void shouldSayWhatEndsWhereNothingRenews();
    void shouldHaveWordsForEveryPhase();
    void shouldKnowWhenTheWordsChange_data();
    void shouldKnowWhenTheWordsChange();
    void shouldTellWhereTheSessionIsKept();
    void shouldNameThePerson();
    void shouldTellWhenTheAccessEnds();
    void shouldTellWhatHappened_data();
    void shouldTellWhatHappened();
    void shouldTellTheMoment_data();
    void shouldTellTheMoment();

private:
    [[nodiscard]] static SessionView active(BootTime renewsAt);
};

namespace {
constexpr BootTime Now = 1000s;
}

SessionView SessionTextTest::active(BootTime renewsAt)
{
    SessionView view;
    view.phase = Phase::Active;
    view.storage = SessionView::Storage::Persisted;
    view.renewsAt = renewsAt;
    return view;
}

void SessionTextTest::shouldTellTheRenewal_data()
{
    QTest::addColumn<qint64>("leftMs");
    QTest::addColumn<QString>("inMinutes");
    QTest::addColumn<QString>("inSeconds");
    const auto row = [](const char *name, std::chrono::milliseconds left, const char *minutes, const char *seconds) {
        QTest::newRow(name) << qint64(left.count()) << QString::fromLatin1(minutes) << QString::fromLatin1(seconds);
    };
    row("a quarter", 15min, "Renews in 15 min", "Renews in 15:00");
    row("a little over", 12min + 1s, "Renews in 13 min", "Renews in 12:01");
    row("padded", 4min + 7s, "Renews in 5 min", "Renews in 4:07");
    row("the last minute", 60s, "Renews in under a minute", "Renews in 1:00");
    row("part of a second", 1500ms, "Renews in under a minute", "Renews in 0:02");
    row("due", 0s, "Renews in under a minute", "Renews in 0:00");
    row("overdue", -5s, "Renews in under a minute", "Renews in 0:00");
    row("many hours", 5h, "Renews in 5 h", "Renews in 300:00");
}

void SessionTextTest::shouldTellTheRenewal()
{
    QFETCH(qint64, leftMs);
    const SessionView view = active(Now + std::chrono::milliseconds(leftMs));
    QTEST(renewalText(view, Now, Precision::Minutes), "inMinutes");
    QTEST(renewalText(view, Now, Precision::Seconds), "inSeconds");
}

void SessionTextTest::shouldSayWhatEndsWhereNothingRenews()
{
    SessionView view = active(Now + 1min);
    view.renewable = false;
    view.renewsAt.reset();
    view.accessExpiresAt = Now + 30min;
    QCOMPARE(renewalText(view, Now, Precision::Minutes), QStringLiteral("Ends in 30 min"));
    view.accessExpiresAt.reset();
    QCOMPARE(renewalText(view, Now, Precision::Minutes), QStringLiteral("Signed in"));
}

void SessionTextTest::shouldHaveWordsForEveryPhase()
{
    QSet<QString> texts;
    for (int phase = int(Phase::Starting); phase <= int(Phase::SigningOut); ++phase) {
        SessionView view = active(Now + 20s);
        view.phase = Phase(phase);
        texts << renewalText(view, Now, Precision::Seconds);
    }
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.size(), 11); // without a keychain one is simply signed out
}

void SessionTextTest::shouldKnowWhenTheWordsChange_data()
{
    QTest::addColumn<qint64>("leftMs");
    QTest::addColumn<Precision>("precision");
    const auto row = [](const char *name, std::chrono::milliseconds left, Precision precision) {
        QTest::newRow(name) << qint64(left.count()) << precision;
    };
    row("minutes, whole", 12min, Precision::Minutes);
    row("minutes, odd", 12min + 17300ms, Precision::Minutes);
    row("minutes, hours", 3h + 1s, Precision::Minutes);
    row("minutes, little more than one", 61s, Precision::Minutes);
    row("seconds, whole", 12min, Precision::Seconds);
    row("seconds, odd", 17300ms, Precision::Seconds);
    row("seconds, last", 900ms, Precision::Seconds);
}

void SessionTextTest::shouldKnowWhenTheWordsChange()
{
    QFETCH(qint64, leftMs);
    QFETCH(Precision, precision);
    const SessionView view = active(Now + std::chrono::milliseconds(leftMs));
    const QString text = renewalText(view, Now, precision);
    const auto next = renewalTextChangesAt(view, Now, precision);
    QVERIFY(next);
    QVERIFY(*next > Now);
    QVERIFY(*next <= Now + (precision == Precision::Seconds ? 1s : 60s));
    QCOMPARE(renewalText(view, *next - 1ms, precision), text);
}

void SessionTextTest::shouldTellWhereTheSessionIsKept()
{
    SessionView view = active(Now);
    view.keychainName = QStringLiteral("GNOME Keyring");
    QCOMPARE(storageText(view), QStringLiteral("Kept in GNOME Keyring"));
    view.storage = SessionView::Storage::MemoryOnly;
    QVERIFY(storageText(view).contains(QLatin1String("until you quit")));
    view.storage = SessionView::Storage::None;
    QVERIFY(!storageText(view).isEmpty());
}

void SessionTextTest::shouldNameThePerson()
{
    Identity identity;
    QVERIFY(!personText(identity).isEmpty());
    identity.name = QStringLiteral("Ana");
    QCOMPARE(personText(identity), QStringLiteral("Ana"));
    identity.email = QStringLiteral("ana@example.org");
    QCOMPARE(personText(identity), QStringLiteral("ana@example.org"));
}

void SessionTextTest::shouldTellWhenTheAccessEnds()
{
    SessionView view = active(Now + 12min);
    QCOMPARE(expiryText(view, Now, Precision::Seconds), QString());
    view.accessExpiresAt = Now + 13min;
    QCOMPARE(expiryText(view, Now, Precision::Seconds), QStringLiteral("Current access ends in 13:00"));
    QCOMPARE(expiryText(view, Now, Precision::Minutes), QStringLiteral("Current access ends in 13 min"));
    QCOMPARE(expiryText(view, Now + 13min, Precision::Seconds), QString());
    view.renewable = false; // the renewal's text says it
    QCOMPARE(expiryText(view, Now, Precision::Seconds), QString());
}

void SessionTextTest::shouldTellWhatHappened_data()
{
    using What = SecurityEvent::What;
    QTest::addColumn<What>("what");
    QTest::addColumn<std::optional<Error::Kind>>("why");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("text");
    const auto row = [](What what, std::optional<Error::Kind> why, int times, const char *text) {
        QTest::newRow(text) << what << why << times << QString::fromLatin1(text);
    };
    row(What::SignedIn, {}, 1, "Signed in");
    row(What::Renewed, {}, 14, "Session renewed (14 times)");
    row(What::RenewalFailed, Error::Kind::Unreachable, 3,
        "Session not renewed yet (3 times): The server cannot be reached");
    row(What::UnlockRefused, Error::Kind::WrongCredentials, 1, "Unlocking was refused: E-mail or password is wrong");
    row(What::Ended, Error::Kind::InvalidGrant, 1, "Session ended: The server no longer accepts it");
    row(What::Ended, Error::Kind::CredentialMissing, 1,
        "Session ended: Your saved sign-in is no longer in the keychain");
    row(What::DeviceEnded, {}, 1, "Another device was signed out from here");
}

void SessionTextTest::shouldTellWhatHappened()
{
    QFETCH(SecurityEvent::What, what);
    QFETCH(std::optional<Error::Kind>, why);
    QFETCH(int, times);
    SecurityEvent event(what, why);
    event.times = times;
    QTEST(securityText(event), "text");
}

void SessionTextTest::shouldTellTheMoment_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("text");
    const auto utc = [](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 30), Qt::UTC); };
    // It is half past noon three hours east of Greenwich.
    QTest::newRow("this morning") << utc(21, 5) << QStringLiteral("Today, 08:30");
    QTest::newRow("after midnight there") << utc(20, 22) << QStringLiteral("Today, 01:30");
    QTest::newRow("the evening before") << utc(20, 20) << QStringLiteral("Yesterday, 23:30");
    QTest::newRow("a week ago") << utc(14, 9) << QStringLiteral("Saturday, 14 November 2026, 12:30");
    QTest::newRow("by a clock that was ahead") << utc(22, 9) << QStringLiteral("Sunday, 22 November 2026, 12:30");
}

void SessionTextTest::shouldTellTheMoment()
{
    QFETCH(QDateTime, moment);
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 30), Qt::OffsetFromUTC, 3 * 60 * 60);
    QTEST(momentText(moment, now, QLocale(QLocale::English, QLocale::UnitedKingdom)), "text");
}

QTEST_MAIN(SessionTextTest)
#include "tst_sessiontext.moc"
