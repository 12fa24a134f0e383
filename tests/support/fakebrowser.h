// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

namespace Latchkey::Test {

/// A browser that keeps what it was asked to open. Copies of its opener work until it is gone.
class FakeBrowser
{
public:
    [[nodiscard]] auto opener()
    {
        return [this](const QUrl &address) {
            opened << address;
            return starts;
        };
    }

    QList<QUrl> opened;
    bool starts = true;
};

} // namespace Latchkey::Test
