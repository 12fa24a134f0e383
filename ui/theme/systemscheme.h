// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

namespace Latchkey {

/// What the desktop prefers: dark windows or light ones, and which accent. From Qt 6.5 on Qt knows and tells changes;
/// before, the palette the platform gave at the start is all there is.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const;
    /// What the desktop marks with, as it was at the start.
    [[nodiscard]] QColor accent() const { return m_accent; }

Q_SIGNALS:
    void changed();

private:
    bool m_darkAtStart;
    QColor m_accent;
};

} // namespace Latchkey
