// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

/// Claims the instance of the directory given and says what came of it; then says each time it is asked to show itself.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Latchkey::SingleInstance instance(QCoreApplication::arguments().value(1));
    QObject::connect(&instance, &Latchkey::SingleInstance::activationRequested, &instance, [] {
        std::puts("activated");
        std::fflush(stdout);
    });
    QObject::connect(&instance, &Latchkey::SingleInstance::quickAddRequested, &instance, [] {
        std::puts("quick-add");
        std::fflush(stdout);
    });
    const bool first = instance.claim();
    std::puts(first ? "first" : "second");
    std::fflush(stdout);
    return first ? QCoreApplication::exec() : 0;
}
