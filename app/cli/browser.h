// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QUrl>

namespace Latchkey::Cli {

/// The system's browser, or what BROWSER names: commands separated by colons, tried one after the other, in which %s
/// stands for the address; without it the address comes last.
class Browser
{
public:
    explicit Browser(const QProcessEnvironment &environment);

    /// Whether there seems to be one here: a program without a screen cannot show its user a page.
    [[nodiscard]] bool isHere() const { return !m_commands.isEmpty(); }
    /// Error: NoBrowser.
    [[nodiscard]] Result<void> open(const QUrl &address) const;

private:
    QList<QStringList> m_commands; ///< program and arguments
};

} // namespace Latchkey::Cli
