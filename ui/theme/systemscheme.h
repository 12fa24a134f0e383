// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Latchkey {

/// Whether the desktop prefers dark windows. From Qt 6.5 on Qt knows and tells changes; before, the palette the
/// platform gave at the start is all there is.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    bool m_darkAtStart;
};

} // namespace Latchkey
