// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tombstones.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class TombstonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCoverNothingAtFirst();
    void shouldCoverTheRecordAndItsChild();
    void shouldCoverEverythingWhereNothingIsKnown();
    void shouldForgetWhenCleared();
    void shouldIgnoreThoseOfAnotherAccount();

private:
    QString fresh() { return m_dir.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    QTemporaryDir m_dir;
    QUuid m_account = QUuid::createUuid();
};

namespace {

RotationRecord record(const char *token, const QByteArray &previous = {})
{
    RotationRecord record;
    record.refreshToken = Secret(QByteArray(token));
    record.previous = previous;
    return record;
}

} // namespace

void TombstonesTest::shouldCoverNothingAtFirst()
{
    const Tombstones none(fresh(), m_account);
    QVERIFY(none.isEmpty());
    QVERIFY(!none.cover(record("a")));
}

void TombstonesTest::shouldCoverTheRecordAndItsChild()
{
    const QString path = fresh();
    const RotationRecord buried = record("a");
    QVERIFY(Tombstones(path, m_account).add(buried.fingerprint()));
    const Tombstones later(path, m_account);
    QVERIFY(later.cover(buried));
    QVERIFY(later.cover(record("b", buried.fingerprint())));
    QVERIFY(!later.cover(record("b")));
}

void TombstonesTest::shouldCoverEverythingWhereNothingIsKnown()
{
    Tombstones tombstones(fresh(), m_account);
    QVERIFY(tombstones.add({}));
    QVERIFY(tombstones.cover(record("whatever")));
}

void TombstonesTest::shouldForgetWhenCleared()
{
    Tombstones tombstones(fresh(), m_account);
    QVERIFY(tombstones.add("x"));
    QVERIFY(!tombstones.isEmpty());
    tombstones.clear();
    QVERIFY(tombstones.isEmpty());
}

void TombstonesTest::shouldIgnoreThoseOfAnotherAccount()
{
    const QString path = fresh();
    QVERIFY(Tombstones(path, QUuid::createUuid()).add({}));
    QVERIFY(Tombstones(path, m_account).isEmpty());
}

QTEST_GUILESS_MAIN(TombstonesTest)
#include "tst_tombstones.moc"
