// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_many: 100 000 tasks at a real server, fetched, opened, searched, scrolled and edited in the real window, beside
// a bare view over the same titles. Prints each figure with its limit; exits 1 if one is over it.
#include "app/server/embeddedserver.h"
#include "app/server/storage/liststore.h"
#include "app/server/storage/taskstore.h"
#include "app/server/storage/userstore.h"
#include "tests/bench/many/manytasks.h"
#include "tests/bench/window/paintprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Latchkey;
using namespace Latchkey::Bench;

namespace {

constexpr std::size_t Rounds = 3;
constexpr int PatienceMs = 300'000;

/// What a program printed, by name.
using Figures = QHash<QByteArray, double>;

/// The real server, in a thread of this program, at the same address after each start.
class Server
{
public:
    void start()
    {
        Backend::ServerSettings settings;
        settings.port = m_port;
        settings.database = file();
        settings.signingSecret = Secret(QByteArray("a secret of the benches, 32 bytes and more"));
        m_server = std::make_unique<Backend::EmbeddedServer>(std::move(settings), m_clock);
        const Result<QUrl> url = m_server->start();
        if (!url)
            qFatal("no server: %s", qPrintable(url.error().detail));
        m_url = *url;
        m_port = quint16(url->port());
    }
    void stop() { m_server.reset(); }

    [[nodiscard]] QString url() const { return m_url.toString(); }
    [[nodiscard]] QString file() const { return m_directory.filePath(QStringLiteral("server.db")); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    SystemClock m_clock;
    QTemporaryDir m_directory;
    std::unique_ptr<Backend::EmbeddedServer> m_server;
    QUrl m_url;
    quint16 m_port = 0;
};

Backend::TaskChange rowOf(const TaskDraft &draft)
{
    Backend::TaskChange row;
    row.title = draft.title;
    row.description = draft.description;
    row.completed = draft.completed;
    row.priority = draft.priority;
    row.position = draft.position;
    if (!draft.listId.isEmpty())
        row.listUid = draft.listId;
    if (!draft.parentId.isEmpty())
        row.parentUid = draft.parentId;
    if (draft.due.isSet())
        row.due = toWire(draft.due);
    row.tags = draft.tags.isEmpty() ? QStringLiteral("[]") : QStringLiteral("[\"%1\"]").arg(draft.tags.constFirst());
    row.reminders = QStringLiteral("[]");
    return row;
}

/// The one person there is gets all the tasks.
Result<void> fill(const Server &server)
{
    auto database = Backend::Database::open(server.file());
    if (!database)
        return fail(database.error());
    Backend::ChangeLog log(**database, server.clock());
    Backend::TaskStore tasks(**database, server.clock(), log);
    Backend::ListStore lists(**database, server.clock(), log, tasks);
    return (*database)->transact([&]() -> Result<void> {
        constexpr qint64 user = 1;
        const QList<AddList> some = someLists();
        for (const AddList &list : some) {
            Backend::ListChange change;
            change.name = list.list.name;
            change.position = list.list.position;
            if (const auto made = lists.create(user, list.id, change); !made)
                return fail(made.error());
        }
        for (const AddTask &task : manyTasks(some)) {
            if (const auto made = tasks.create(user, task.id, rowOf(task.task)); !made)
                return fail(made.error());
        }
        return {};
    });
}

class Run
{
public:
    Run(const char *program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BENCH_START"), QString::number(monotonicNow()));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QDir(QCoreApplication::applicationDirPath()).filePath(QLatin1String(program)), arguments);
    }

    void waitFor(const QByteArray &name)
    {
        while (!m_figures.contains(name) && m_process.waitForReadyRead(PatienceMs))
            read();
    }
    void goOn() { m_process.write("\n"); }
    Figures end()
    {
        const bool ended = m_process.waitForFinished(PatienceMs) || m_process.state() == QProcess::NotRunning;
        if (!ended || m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
            qFatal("%s %s did not end well: %d %d", qPrintable(m_process.program()),
                   qPrintable(m_process.arguments().value(0)), int(m_process.exitStatus()), m_process.exitCode());
        read();
        return m_figures;
    }
    /// Of a program that prints no names.
    double firstNumber()
    {
        m_process.waitForFinished(PatienceMs);
        const QByteArray number = m_process.readAllStandardOutput().simplified().split(' ').constFirst();
        std::printf("  bare open %s\n", number.constData());
        return number.toDouble();
    }

private:
    void read()
    {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().simplified();
            std::printf("  %s %s\n", qPrintable(m_process.arguments().constFirst()), line.constData());
            std::fflush(stdout);
            m_figures.insert(line.split(' ').constFirst(), line.split(' ').constLast().toDouble());
        }
    }

    QProcess m_process;
    Figures m_figures;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

bool report(const char *what, double value, const char *unit, double limit)
{
    const bool good = value <= limit;
    std::printf("%-46s %8.1f %-4s target <= %.0f   %s\n", what, value, unit, limit, good ? "ok" : "OVER");
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir profiles;
    const QString first = profiles.filePath(QStringLiteral("first"));
    Server server;
    server.start();
    Run("bench_many_ours", {QStringLiteral("join"), profiles.filePath(QStringLiteral("join")), server.url()}).end();
    if (const Result<void> filled = fill(server); !filled)
        qFatal("the server could not be filled: %s", qPrintable(filled.error().detail));
    const Figures fetched = Run("bench_many_ours", {QStringLiteral("first"), first, server.url()}).end();
    server.stop();

    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> whole;
    for (std::size_t round = 0; round < Rounds; ++round) {
        bare.push_back(Run("bench_many_bare", {}).firstNumber());
        const Figures opened = Run("bench_many_ours", {QStringLiteral("open"), first}).end();
        ours.push_back(opened.value("open"));
        whole.push_back(opened.value("open-whole"));
    }
    Run run("bench_many_ours", {QStringLiteral("use"), first});
    run.waitFor("made");
    server.start();
    run.goOn();
    const Figures used = run.end();

    const double memory = std::max({used.value("memory-opened"), used.value("memory-used"), used.value("memory-synced"),
                                    fetched.value("memory-fetched")});
    const int count = int(fetched.value("first-sync-tasks"));
    std::printf("%d tasks: the window after %.0f ms, with the last of them after %.0f ms, a bare view after %.0f ms\n",
                ManyTasks, median(ours), median(whole), median(bare));
    std::printf("first sync: %d tasks in %.1f s, %.0f steps of progress; first letter of a search %.0f ms, longest "
                "edit %.0f ms\n",
                count, fetched.value("first-sync") / 1000, fetched.value("first-sync-progress"),
                used.value("first-letter"), used.value("edit"));
    bool good = count == ManyTasks;
    good &= report("window from the cache, against a bare view", median(ours) / median(bare), "x", 3);
    good &= report("longest letter of a search", used.value("keystroke"), "ms", 50);
    good &= report("longest frame of scrolling", used.value("frame"), "ms", 16);
    good &= report("memory (PSS), the most", memory, "MiB", 150);
    good &= report("first sync, window held up", fetched.value("first-sync-blocked"), "ms", 50);
    good &= report("1000 edits made offline, carried", used.value("replay"), "ms", 5000);
    return good ? 0 : 1;
}
