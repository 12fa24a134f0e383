// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our window, signed in over fakes, with 20 tasks.
#include "core/settings/settings.h"
#include "tests/bench/window/paintprobe.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QApplication>

using namespace Latchkey;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Appearance appearance(Theme::Light);
    Settings settings(QStringLiteral("/dev/null/none"));
    Test::FakeClock clock;
    Test::FakeAccounts accounts;
    accounts.openActive(Test::FakeTaskRepository::sample(20));
    MainWindow window(accounts, settings, clock, [](const QUrl &) { return false; });
    Bench::PaintProbe probe(&window);
    window.show();
    return QApplication::exec();
}
