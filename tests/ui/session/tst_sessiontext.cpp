// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_MAIN(SessionTextTest)
#include "tst_sessiontext.moc"
