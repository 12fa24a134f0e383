// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Latchkey {

/// One or two sentences below a control about what is wrong with it. Hidden while there is nothing to say.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /// A screen reader says it; an empty text hides the label.
    void tell(const QString &problem);
};

} // namespace Latchkey
