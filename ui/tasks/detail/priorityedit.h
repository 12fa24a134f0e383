// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace Latchkey {

/// How urgent a task is: four flags, of which one is up.
class PriorityEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityEdit(QWidget *parent = nullptr);

    void setPriority(int priority);

Q_SIGNALS:
    void chosen(int priority);

private:
    QButtonGroup *m_buttons;
};

} // namespace Latchkey
