// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/refreshlock.h"

#include "tests/support/lockholder.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

class RefreshLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldExcludeWithinAProcess();
    void r25_shouldExcludeAnotherProcess();
    void r26_shouldBeTakenOverFromAKilledProcess();
    void r26_shouldNotBeStolenFromAStoppedProcess();
    void r26_shouldBeTakenOverFromWhoDiedWhileMakingIt();
    void r25_shouldLetOneClaimTheSession();
    void shouldMakeAPrivateDirectory();
    void shouldReportWhereNoLockCanBe();
    void shouldEndWaitingWithThePauses();

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("run/lock")); }

    QTemporaryDir m_dir;
    SystemClock m_clock;
    Pauses m_pauses{m_clock};
};

namespace {

struct Attempt
{
    std::optional<Result<RefreshLock::Hold>> result;
    bool turned = false; ///< the event loop went on meanwhile
};

QCoro::Task<> take(RefreshLock &lock, std::chrono::milliseconds patience, std::shared_ptr<Attempt> attempt)
{
    auto acquiring = lock.acquire(patience);
    Result<RefreshLock::Hold> hold = co_await acquiring;
    attempt->result.emplace(std::move(hold));
}

std::shared_ptr<Attempt> begin(RefreshLock &lock, std::chrono::milliseconds patience)
{
    auto attempt = std::make_shared<Attempt>();
    take(lock, patience, attempt);
    return attempt;
}

} // namespace

void RefreshLockTest::shouldExcludeWithinAProcess()
{
    RefreshLock lock(path(), m_clock, m_pauses);
    RefreshLock same(path(), m_clock, m_pauses);
    auto first = begin(lock, 0ms);
    QVERIFY(first->result && *first->result);
    auto second = begin(same, 0ms);
    QVERIFY(second->result && !*second->result);
    QCOMPARE(second->result->error().kind, Error::Kind::LockTimeout);
    auto patient = begin(same, 20s);
    QVERIFY(!patient->result);
    first->result.reset();
    QTRY_VERIFY(patient->result && *patient->result);
}

void RefreshLockTest::r25_shouldExcludeAnotherProcess()
{
    LockHolder holder(path());
    QVERIFY(holder.isHolding());
    RefreshLock lock(path(), m_clock, m_pauses);
    auto attempt = begin(lock, 200ms);
    QMetaObject::invokeMethod(
        this, [attempt] { attempt->turned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(attempt->result);
    QVERIFY(attempt->turned);
    QCOMPARE(attempt->result->error().kind, Error::Kind::LockTimeout);
    holder.release();
    auto after = begin(lock, 0ms);
    QVERIFY(after->result && *after->result);
}

void RefreshLockTest::r26_shouldBeTakenOverFromAKilledProcess()
{
    LockHolder holder(path());
    QVERIFY(holder.isHolding());
    RefreshLock lock(path(), m_clock, m_pauses);
    auto attempt = begin(lock, 20s);
    QVERIFY(!attempt->result);
    holder.kill();
    QTRY_VERIFY(attempt->result);
    QVERIFY(*attempt->result);
}

void RefreshLockTest::r26_shouldNotBeStolenFromAStoppedProcess()
{
    LockHolder holder(path());
    QVERIFY(holder.isHolding());
    holder.stop();
    RefreshLock lock(path(), m_clock, m_pauses);
    auto attempt = begin(lock, 300ms);
    QTRY_VERIFY(attempt->result);
    QVERIFY(!*attempt->result);
}

void RefreshLockTest::r26_shouldBeTakenOverFromWhoDiedWhileMakingIt()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    QFile empty(path());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    RefreshLock lock(path(), m_clock, m_pauses);
    auto early = begin(lock, 0ms);
    QVERIFY(early->result && !*early->result); // somebody may be about to write into it
    QVERIFY(empty.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    auto later = begin(lock, 0ms);
    QVERIFY(later->result && *later->result);
}

void RefreshLockTest::r25_shouldLetOneClaimTheSession()
{
    RefreshLock lock(path(), m_clock, m_pauses);
    RefreshLock other(path(), m_clock, m_pauses);
    QVERIFY(begin(lock, 0ms)->result->has_value()); // makes the directory
    QVERIFY(!other.isClaimedElsewhere());
    lock.claim();
    QVERIFY(other.isClaimedElsewhere());
    QVERIFY(!lock.isClaimedElsewhere());
    // The lock itself is free meanwhile.
    QVERIFY(begin(other, 0ms)->result->has_value());
    lock.dropClaim();
    QVERIFY(!other.isClaimedElsewhere());
    LockHolder holder(path() + QStringLiteral(".claim"));
    QVERIFY(holder.isHolding());
    QVERIFY(other.isClaimedElsewhere());
    holder.kill();
    QVERIFY(!other.isClaimedElsewhere());
}

void RefreshLockTest::shouldMakeAPrivateDirectory()
{
    const QString fresh = m_dir.filePath(QStringLiteral("fresh/lock"));
    RefreshLock lock(fresh, m_clock, m_pauses);
    auto attempt = begin(lock, 0ms);
    QVERIFY(*attempt->result);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(fresh).path()).permissions() & others));
}

void RefreshLockTest::shouldReportWhereNoLockCanBe()
{
    RefreshLock lock(QStringLiteral("/proc/none/lock"), m_clock, m_pauses);
    auto attempt = begin(lock, 20s);
    QVERIFY(attempt->result && !*attempt->result);
    QCOMPARE(attempt->result->error().kind, Error::Kind::Storage);
}

void RefreshLockTest::shouldEndWaitingWithThePauses()
{
    Pauses pauses(m_clock);
    RefreshLock holder(path(), m_clock, m_pauses);
    auto held = begin(holder, 0ms);
    QVERIFY(*held->result);
    RefreshLock lock(path(), m_clock, pauses);
    auto attempt = begin(lock, 20s);
    QVERIFY(!attempt->result);
    pauses.endAll();
    QVERIFY(attempt->result);
    QCOMPARE(attempt->result->error().kind, Error::Kind::Cancelled);
    auto later = begin(lock, 20s);
    QCOMPARE(later->result->error().kind, Error::Kind::Cancelled);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (const auto role = LockHolder::roleOf(QCoreApplication::arguments()))
        return *role;
    RefreshLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_refreshlock.moc"
