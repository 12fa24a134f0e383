// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QDialog>
#include <QPushButton>

namespace Latchkey {

/// Ends `column`, the layout of a dialog that is filled in, with a button that cancels it, beside the one that saves.
/// `cancelName`: the object name.
void addDialogButtons(QBoxLayout &column, QDialog &dialog, QPushButton &save, const QString &cancelName);

} // namespace Latchkey
