// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window: our window against a bare one, each in processes of its own, alternating. Prints medians and ratios;
// exits 1 if a ratio is over its target.
#include "tests/bench/window/paintprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

constexpr int Rounds = 15;
constexpr double PaintTarget = 1.5;
constexpr double MemoryTarget = 2.0;

struct Sample
{
    double paintMs = 0;
    double pssMiB = 0;
};

std::optional<Sample> run(const QString &program)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BENCH_START"), QString::number(Latchkey::Bench::monotonicNow()));
    process.setProcessEnvironment(environment);
    process.start(program, QStringList());
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    const QList<QByteArray> parts = process.readAllStandardOutput().simplified().split(' ');
    if (parts.size() != 2)
        return std::nullopt;
    return Sample{parts.at(0).toDouble(), parts.at(1).toDouble() / 1024};
}

template <typename Member>
double median(std::vector<Sample> samples, Member member)
{
    std::sort(samples.begin(), samples.end(), [=](const Sample &a, const Sample &b) { return a.*member < b.*member; });
    return samples.at(samples.size() / 2).*member;
}

bool report(const char *what, const char *unit, double ours, double bare, double target)
{
    const double ratio = ours / bare;
    std::printf("%-22s ours %7.1f %s   bare %7.1f %s   ratio %.2f   target <= %.2f   %s\n", what, ours, unit, bare,
                unit, ratio, target, ratio <= target ? "ok" : "OVER");
    return ratio <= target;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QDir here(QCoreApplication::applicationDirPath());
    std::vector<Sample> ours;
    std::vector<Sample> bare;
    for (int i = 0; i <= Rounds; ++i) {
        const auto a = run(here.filePath(QStringLiteral("bench_window_bare")));
        const auto b = run(here.filePath(QStringLiteral("bench_window_ours")));
        if (!a || !b) {
            std::fprintf(stderr, "a window could not be measured\n");
            return 2;
        }
        if (i == 0)
            continue; // files come into the cache
        bare.push_back(*a);
        ours.push_back(*b);
    }
    const bool fast =
        report("first frame", "ms ", median(ours, &Sample::paintMs), median(bare, &Sample::paintMs), PaintTarget);
    const bool small =
        report("memory (PSS)", "MiB", median(ours, &Sample::pssMiB), median(bare, &Sample::pssMiB), MemoryTarget);
    return fast && small ? 0 : 1;
}
