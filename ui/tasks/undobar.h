// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/raisedpanel.h"

class QPushButton;

namespace Latchkey {

class ElidedLabel;

/// Floats over the lower edge of its parent for a while, says what was just done and offers to undo it.
class UndoBar : public RaisedPanel
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds ShownTime{8};

    /// `clock` must outlive the bar.
    UndoBar(Clock &clock, QWidget *parent);

    void offer(const QString &text);
    /// Says what could not be done, or what there is nothing to undo of.
    void tell(const QString &text);

Q_SIGNALS:
    void undoClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &text);
    void place();

    Clock &m_clock;
    quint64 m_said = 0;
    ElidedLabel *m_label;
    QPushButton *m_undo;
};

} // namespace Latchkey
