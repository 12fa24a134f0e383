// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/cliprogram.h"

#include <QTest>

namespace Latchkey::Test {

/// Empty if the run ended with that code, otherwise what it did and wrote.
[[nodiscard]] inline QByteArray deviation(const CliRun &run, int code)
{
    return run.code == code ? QByteArray() : "code " + QByteArray::number(run.code) + '\n' + run.out + run.err;
}

} // namespace Latchkey::Test

#define VERIFY_ENDED(run, code)                                                                                        \
    do {                                                                                                               \
        const QByteArray difference = Latchkey::Test::deviation(run, code);                                            \
        QVERIFY2(difference.isEmpty(), difference);                                                                    \
    } while (false)
