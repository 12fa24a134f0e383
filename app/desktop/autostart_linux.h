// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/autostart.h"

#include <QString>

namespace Latchkey {

/// By an entry in the person's autostart directory (Desktop Application Autostart Specification, 0.5).
class EntryAutostart final : public Autostart
{
public:
    /// `directory` is made when it is needed; `program`: an absolute path.
    EntryAutostart(const QString &directory, QString program);

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Result<void> setOn(bool on) override;

private:
    [[nodiscard]] Result<void> write() const;

    QString m_file;
    QString m_program;
};

} // namespace Latchkey
