// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/due.h"
#include "ui/widgets/valuebutton.h"

#include <QPointer>

namespace Latchkey {

class DuePanel;

/// When a task is due, in words; a click opens the panel to choose.
class DueEdit : public ValueButton
{
    Q_OBJECT

public:
    /// `clock` must outlive this widget.
    explicit DueEdit(Clock &clock, QWidget *parent = nullptr);

    /// `open`: the task is not done, so that it can be late.
    void setDue(const Due &due, bool open);

Q_SIGNALS:
    void chosen(const Latchkey::Due &due);

private:
    void openPanel();
    [[nodiscard]] QDateTime now() const { return m_clock.wallNow().toLocalTime(); }

    Clock &m_clock;
    Due m_due;
    QPointer<DuePanel> m_panel;
};

} // namespace Latchkey
