// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

/// Claims the instance of the directory given and says what came of it; then repeats what it is asked for.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Latchkey::SingleInstance instance(QCoreApplication::arguments().value(1));
    QObject::connect(&instance, &Latchkey::SingleInstance::wished, &instance, [](const Latchkey::Wish &wish) {
        std::fputs(lineOf(wish).constData(), stdout);
        std::fflush(stdout);
    });
    const bool first = instance.claim();
    std::puts(first ? "first" : "second");
    std::fflush(stdout);
    return first ? QCoreApplication::exec() : 0;
}
