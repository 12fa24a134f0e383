// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/supervisor.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Latchkey::Test;

namespace {

int work(const WorkerOptions &options)
{
    Worker worker(options);
    worker.run();
    return QCoreApplication::exec();
}

/// The policies in turn, every other time the one that no fault may beat.
int soak(std::chrono::seconds time, int processes, quint32 seed)
{
    constexpr std::chrono::seconds Turn{10};
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    bool sound = true;
    for (quint32 turn = 0; timer.elapsed() < time / std::chrono::milliseconds(1); ++turn) {
        const QList<Policy> &all = allPolicies();
        const Policy policy = turn % 2 == 0 ? all.first() : all.at(1 + static_cast<int>(turn / 2) % (all.size() - 1));
        const Tally tally = Supervisor(policy, processes, seed + turn).run({0, std::min(Turn, time)});
        out << tally.line(policy, processes) << Qt::endl;
        sound = sound && !tally.violates(policy);
    }
    return sound ? 0 : 1;
}

int rotate(const QStringList &names, int rotations, int processes, quint32 seed)
{
    QTextStream out(stdout);
    bool sound = true;
    for (const QString &name : names) {
        const Policy *policy = policyNamed(name);
        if (!policy)
            qFatal("no policy is called %s", qPrintable(name));
        const Tally tally = Supervisor(*policy, processes, seed).run({rotations, std::chrono::seconds(0)});
        out << tally.line(*policy, processes) << Qt::endl;
        sound = sound && !tally.violates(*policy);
    }
    return sound ? 0 : 1;
}

} // namespace

/// Needs a keyring: run it by tests/support/with-keyring. Exits with 1 if a session was lost that no fault may end, or
/// a request was delivered twice.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (const std::optional<WorkerOptions> worker = WorkerOptions::of(QCoreApplication::arguments()))
        return work(*worker);

    QCommandLineParser parser;
    const QString number = QStringLiteral("number");
    parser.addHelpOption();
    parser.addOption({QStringLiteral("policy"), QStringLiteral("Of the server; may be given several times."),
                      QStringLiteral("name"), QStringLiteral("parent")});
    parser.addOption(
        {QStringLiteral("rotations"), QStringLiteral("Under each policy."), number, QStringLiteral("1000")});
    parser.addOption({QStringLiteral("seconds"), QStringLiteral("Soak for so long, under all policies."), number});
    parser.addOption(
        {QStringLiteral("processes"), QStringLiteral("That share the account."), number, QStringLiteral("2")});
    parser.addOption({QStringLiteral("seed"), QStringLiteral("Of the faults."), number, QStringLiteral("1")});
    parser.process(app);

    const int processes = parser.value(QStringLiteral("processes")).toInt();
    const quint32 seed = parser.value(QStringLiteral("seed")).toUInt();
    if (parser.isSet(QStringLiteral("seconds")))
        return soak(std::chrono::seconds(parser.value(QStringLiteral("seconds")).toInt()), processes, seed);
    return rotate(parser.values(QStringLiteral("policy")), parser.value(QStringLiteral("rotations")).toInt(), processes,
                  seed);
}
