// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Latchkey {

class ProblemLabel;

/// One property of a task: its sign, its editor, and room for why a change was refused.
class PropertyRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `editor`.
    PropertyRow(const char *iconName, QWidget *editor, QWidget *parent = nullptr);

    void setProblem(const QString &problem);

private:
    ProblemLabel *m_problem;
};

} // namespace Latchkey
