// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QLabel;
class QPushButton;

namespace Latchkey {

class FlowLayout;
class KeyBindings;
class KeyEdit;
class ProblemLabel;
struct Command;

/// The keys of one command: takes some away, and adds one. What another command has can be taken over.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// `bindings` must outlive the dialog.
    KeysDialog(const Command &command, KeyBindings &bindings, QWidget *parent);

private:
    void build(const Command &command);
    void showKeys();
    void check();
    void save();

    KeyBindings &m_bindings;
    const QString m_id;
    QList<QKeySequence> m_keys; ///< without the one that is added
    QLabel *m_none;
    QWidget *m_chips;
    FlowLayout *m_flow;
    KeyEdit *m_edit;
    ProblemLabel *m_problem;
    QPushButton *m_save;
};

} // namespace Latchkey
