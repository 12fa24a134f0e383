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

struct Options
{
    int processes = 2;
    quint32 seed = 1;
    double faults = 1;
};

/// One policy within bounds; prints what came of it. False: what must never be.
bool run(const Policy &policy, const Bounds &bounds, const Options &options)
{
    const Tally tally = Supervisor(policy, options.processes, options.seed, options.faults).run(bounds);
    QTextStream(stdout) << policy.name << ", " << options.processes << " processes, seed " << options.seed << ": "
                        << tally.text(policy) << Qt::endl;
    const bool mayLose = !policy.isLossless() && options.faults > 0;
    return !tally.isUnsound() && (mayLose || tally.lostSessions == 0);
}

/// The policies in turn, every other time the one that no fault may beat.
bool soak(std::chrono::seconds time, Options options)
{
    constexpr std::chrono::seconds Turn{10};
    const QList<Policy> &all = allPolicies();
    QElapsedTimer timer;
    timer.start();
    bool sound = true;
    for (qsizetype turn = 0; timer.elapsed() < time / std::chrono::milliseconds(1); ++turn, ++options.seed) {
        const Policy &policy = turn % 2 == 0 ? all.first() : all.at(1 + turn / 2 % (all.size() - 1));
        sound = run(policy, {0, std::min(Turn, time)}, options) && sound;
    }
    return sound;
}

bool rotate(const QStringList &names, int rotations, const Options &options)
{
    bool sound = true;
    for (const QString &name : names) {
        const Policy *policy = policyNamed(name);
        if (!policy)
            qFatal("no policy is called %s", qPrintable(name));
        sound = run(*policy, {rotations, std::chrono::seconds(0)}, options) && sound;
    }
    return sound;
}

} // namespace

/// Needs a keyring: run it by tests/support/with-keyring. Exits with 1 if a session was lost that no fault may end, or
/// a request was delivered twice.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (const std::optional<WorkerOptions> worker = WorkerOptions::of(QCoreApplication::arguments()))
        return work(*worker);

    const QCommandLineOption policy(QStringLiteral("policy"),
                                    QStringLiteral("Of the server; may be given several times."),
                                    QStringLiteral("name"), QStringLiteral("parent"));
    const QCommandLineOption rotations(QStringLiteral("rotations"), QStringLiteral("Under each policy."),
                                       QStringLiteral("number"), QStringLiteral("1000"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("Soak for so long, under all policies."),
                                     QStringLiteral("number"));
    const QCommandLineOption processes(QStringLiteral("processes"), QStringLiteral("That share the account."),
                                       QStringLiteral("number"), QStringLiteral("2"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the faults."), QStringLiteral("number"),
                                  QStringLiteral("1"));
    const QCommandLineOption faults(QStringLiteral("faults"), QStringLiteral("How often, against the usual rates."),
                                    QStringLiteral("factor"), QStringLiteral("1"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({policy, rotations, seconds, processes, seed, faults});
    parser.process(app);

    const Options options{parser.value(processes).toInt(), parser.value(seed).toUInt(),
                          parser.value(faults).toDouble()};
    const bool sound = parser.isSet(seconds) ? soak(std::chrono::seconds(parser.value(seconds).toInt()), options)
                                             : rotate(parser.values(policy), parser.value(rotations).toInt(), options);
    return sound ? 0 : 1;
}
