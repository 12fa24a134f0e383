// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tintedpanel.h"

namespace Latchkey {

/// Says of a task that it was changed here and elsewhere, and leads to both.
class ConflictMark : public TintedPanel
{
    Q_OBJECT

public:
    explicit ConflictMark(QWidget *parent = nullptr);

Q_SIGNALS:
    void lookRequested();
};

} // namespace Latchkey
