// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/storeloader.h"
#include "tests/support/stallprobe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

constexpr int Rows = 100'000;
constexpr int RowSize = 300;    // a task with a sentence of notes
constexpr int BatchSize = 1000; // as many as a server sends at once
constexpr std::size_t Rounds = 5;
constexpr double Target = 1000; // milliseconds, for all rows
const QString Tasks = QStringLiteral("tasks");

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The longest and all.
struct Writing
{
    double longest = 0;
    double all = 0;
};

Writing fill(SealedStore &store)
{
    Writing time;
    for (int first = 0; first < Rows; first += BatchSize) {
        StoreBatch batch;
        for (int i = first; i < first + BatchSize; ++i)
            batch.put(Tasks, QUuid::createUuid().toString(QUuid::WithoutBraces),
                      QByteArray(RowSize, char('a' + i % 26)));
        const double took = millisecondsOf([&] { static_cast<void>(store.write(batch)); });
        time.longest = std::max(time.longest, took);
        time.all += took;
    }
    return time;
}

/// The same rows as they are, in a database of its own.
void copyPlainly(SealedStore &store, const QString &file)
{
    SqliteConnection plain;
    static_cast<void>(plain.open(file, SqliteConnection::Mode::ReadWrite));
    static_cast<void>(plain.execute(QStringLiteral(
        "CREATE TABLE tasks (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL)")));
    static_cast<void>(plain.execute(QStringLiteral("BEGIN")));
    static_cast<void>(store.read(Tasks, [&](const StoredRow &row) {
        return plain.run(QStringLiteral("INSERT INTO tasks (id, bytes) VALUES (?, ?)"), {row.id, row.bytes})
            .has_value();
    }));
    static_cast<void>(plain.execute(QStringLiteral("COMMIT")));
}

QList<StoredRow> readPlainly(const QString &file)
{
    QList<StoredRow> rows;
    SqliteConnection plain;
    static_cast<void>(plain.open(file, SqliteConnection::Mode::ReadOnly));
    static_cast<void>(
        plain.rows(QStringLiteral("SELECT id, bytes FROM tasks ORDER BY number"), [&](const QSqlQuery &row) {
            rows.append(StoredRow{row.value(0).toString(), row.value(1).toByteArray()});
            return true;
        }));
    return rows;
}

/// How many; `stall` becomes the longest in milliseconds, if it is longer, that this thread was held up.
qsizetype load(SealedStore &store, qint64 &stall)
{
    QList<StoredRow> rows;
    rows.reserve(Rows);
    StallProbe probe;
    StoreLoader loader(store, {Tasks}, [&rows](StoreLoader::Piece piece) {
        return [&rows, piece = std::move(piece)] { rows.append(piece.rows); };
    });
    QEventLoop loop;
    QObject::connect(&loader, &StoreLoader::ended, &loop, &QEventLoop::quit);
    loop.exec();
    stall = std::max(stall, probe.longestMs());
    return rows.size();
}

double median(std::array<double, Rounds> times)
{
    std::sort(times.begin(), times.end());
    return times[Rounds / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir directory;
    const SealedStore::Opened store =
        SealedStore::open(directory.filePath(QStringLiteral("tasks.cache")), RowSeal::makeKey());
    if (!store)
        return 1;
    const Writing writing = fill(**store);
    const QString plainFile = directory.filePath(QStringLiteral("plain.db"));
    copyPlainly(**store, plainFile);

    std::array<double, Rounds> plain{};
    std::array<double, Rounds> sealed{};
    qint64 stall = 0;
    bool whole = true;
    for (std::size_t i = 0; i < Rounds; ++i) {
        plain[i] = millisecondsOf([&] { whole = readPlainly(plainFile).size() == Rows && whole; });
        sealed[i] = millisecondsOf([&] { whole = load(**store, stall) == Rows && whole; });
    }
    const double ours = median(sealed);
    const double bare = median(plain);
    std::printf("store, %d tasks loaded: %.0f ms, plain SQLite %.0f ms, ratio %.2f (target: under %.0f ms); "
                "the window's thread held up for %lld ms at most (target: under %lld)\n",
                Rows, ours, bare, ours / bare, Target, static_cast<long long>(stall),
                static_cast<long long>(StallProbe::NoticeableMs));
    std::printf("store, %d tasks written, %d at a time: %.0f ms, the longest %.0f ms\n", Rows, BatchSize, writing.all,
                writing.longest);
    return whole && ours < Target && stall < StallProbe::NoticeableMs ? 0 : 1;
}
