// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sqliteconnection.h"
#include "core/sync/storeloader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Latchkey;
using Ended = std::optional<Error>;

namespace {
const QString Tasks = QStringLiteral("tasks");
const QString Lists = QStringLiteral("lists");
constexpr int Many = 5 * StoreLoader::PieceSize + 1;
} // namespace

class StoreLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldDeliverAllInOrder_data();
    void shouldDeliverAllInOrder();
    void shouldDigestElsewhereAndDeliverHere();
    void shouldStayOnlyALittleAhead();
    void shouldReportDamage();
    void shouldEndWithTheReasonWhenItCannotRead();
    void shouldLetGoInTheMiddle_data();
    void shouldLetGoInTheMiddle();
    void shouldLetOthersWriteMeanwhile();

private:
    void open(const QString &file, int rows = Many);

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
    std::unique_ptr<SealedStore> m_store;
    std::vector<StoreLoader::Piece> m_pieces; ///< delivered
    const StoreLoader::Digest m_collect = [this](StoreLoader::Piece piece) {
        return [this, piece = std::move(piece)] { m_pieces.push_back(piece); };
    };
};

void StoreLoaderTest::init()
{
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(QStringLiteral("a.tasks"));
    m_pieces.clear();
}

void StoreLoaderTest::open(const QString &file, int rows)
{
    SealedStore::Opened opened = SealedStore::open(file, RowSeal::makeKey());
    QVERIFY(opened);
    m_store = std::move(*opened);
    StoreBatch batch;
    for (int i = 0; i < rows; ++i)
        batch.put(Tasks, QString::number(i), QByteArray::number(-i));
    batch.put(Lists, QStringLiteral("l"), "Groceries");
    QVERIFY(m_store->write(batch));
}

void StoreLoaderTest::shouldDeliverAllInOrder_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("a file") << false;
    QTest::newRow("memory") << true;
}

void StoreLoaderTest::shouldDeliverAllInOrder()
{
    QFETCH(bool, inMemory);
    open(inMemory ? QStringLiteral(":memory:") : m_file);
    StoreLoader loader(*m_store, {Lists, Tasks, QStringLiteral("nothing")}, m_collect);
    QSignalSpy ended(&loader, &StoreLoader::ended);
    QVERIFY(m_pieces.empty()); // not before the event loop
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<Ended>(), Ended());
    QCOMPARE(m_pieces.size(), 7U);
    QCOMPARE(m_pieces[0].collection, Lists);
    int next = 0;
    for (const StoreLoader::Piece &piece : m_pieces) {
        QVERIFY(piece.rows.size() <= StoreLoader::PieceSize);
        for (const StoredRow &row : piece.rows) {
            if (piece.collection == Lists)
                continue;
            QCOMPARE(row.id, QString::number(next));
            QCOMPARE(row.bytes, QByteArray::number(-next++));
        }
    }
    QCOMPARE(next, Many);
}

void StoreLoaderTest::shouldDigestElsewhereAndDeliverHere()
{
    open(m_file);
    std::atomic<int> elsewhere = 0;
    int here = 0;
    StoreLoader loader(*m_store, {Tasks}, [&, owner = QThread::currentThread()](const StoreLoader::Piece &) {
        elsewhere += QThread::currentThread() != owner;
        return [&here, owner] { here += QThread::currentThread() == owner; };
    });
    QSignalSpy ended(&loader, &StoreLoader::ended);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(elsewhere, 6);
    QCOMPARE(here, 6);
}

/// Memory is bounded, and the owner's event loop never finds all pieces at once.
void StoreLoaderTest::shouldStayOnlyALittleAhead()
{
    open(m_file);
    std::atomic<int> digested = 0;
    int delivered = 0;
    int furthest = 0;
    StoreLoader loader(*m_store, {Tasks}, [&](const StoreLoader::Piece &) {
        ++digested;
        return [&] { furthest = std::max(furthest, digested - delivered++); };
    });
    QSignalSpy ended(&loader, &StoreLoader::ended);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(delivered, 6);
    QVERIFY2(furthest <= 4, qPrintable(QString::number(furthest)));
}

void StoreLoaderTest::shouldReportDamage()
{
    open(m_file, 3);
    SqliteConnection connection;
    QVERIFY(connection.open(m_file, SqliteConnection::Mode::ReadWrite));
    QVERIFY(connection.execute(QStringLiteral("UPDATE rows_tasks SET sealed = x'00' WHERE id IN ('0', '2')")));
    StoreLoader loader(*m_store, {Tasks}, m_collect);
    QSignalSpy ended(&loader, &StoreLoader::ended);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<Ended>(), Ended());
    QCOMPARE(m_pieces.size(), 1U);
    QCOMPARE(m_pieces[0].rows.size(), 1);
    QCOMPARE(m_pieces[0].damaged, (QStringList{QStringLiteral("0"), QStringLiteral("2")}));
}

void StoreLoaderTest::shouldEndWithTheReasonWhenItCannotRead()
{
    open(m_file);
    SqliteConnection connection;
    QVERIFY(connection.open(m_file, SqliteConnection::Mode::ReadWrite));
    QVERIFY(connection.execute(QStringLiteral("ALTER TABLE rows_tasks RENAME COLUMN sealed TO lost")));
    StoreLoader loader(*m_store, {Tasks}, m_collect);
    QSignalSpy ended(&loader, &StoreLoader::ended);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<Ended>().value_or(Error()).kind, Error::Kind::Storage);
    QVERIFY(m_pieces.empty());
}

void StoreLoaderTest::shouldLetGoInTheMiddle_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("at once") << 0;
    QTest::newRow("after the first piece") << 1;
    QTest::newRow("after the third") << 3;
}

void StoreLoaderTest::shouldLetGoInTheMiddle()
{
    QFETCH(int, after);
    open(m_file);
    int delivered = 0;
    std::unique_ptr<StoreLoader> loader;
    loader = std::make_unique<StoreLoader>(*m_store, QStringList{Tasks}, [&](const StoreLoader::Piece &) {
        return [&] {
            if (++delivered == after)
                loader.reset(); // from inside its own delivery
        };
    });
    if (after == 0)
        loader.reset();
    QTRY_VERIFY(!loader);
    QCoreApplication::processEvents();
    QCOMPARE(delivered, after);
}

void StoreLoaderTest::shouldLetOthersWriteMeanwhile()
{
    open(m_file);
    StoreLoader loader(*m_store, {Tasks}, m_collect);
    QSignalSpy ended(&loader, &StoreLoader::ended);
    for (int i = 0; ended.isEmpty(); ++i) {
        QVERIFY(m_store->write(StoreBatch().put(QStringLiteral("outbox"), QString::number(i), "edit")));
        QCoreApplication::processEvents();
    }
    QCOMPARE(ended[0][0].value<Ended>(), Ended());
    QCOMPARE(m_pieces.size(), 6U);
}

QTEST_GUILESS_MAIN(StoreLoaderTest)
#include "tst_storeloader.moc"
