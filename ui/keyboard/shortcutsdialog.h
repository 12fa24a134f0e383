// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Latchkey {

class KeyBindings;
struct Command;

/// All keys at a glance, as they are now. They can be searched and changed here.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `bindings` must outlive the dialog.
    explicit ShortcutsDialog(KeyBindings &bindings, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QTreeWidgetItem *item;
        QTreeWidgetItem *heading;
    };

    void build();
    void connectAll();
    void fill();
    void showKeys();
    void filter();
    void updateButtons();
    [[nodiscard]] const Command *chosen() const;
    void change();
    void resetChosen();
    void resetAll();

    KeyBindings &m_bindings;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_found;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_close;
    QList<Row> m_rows; ///< one a command
};

} // namespace Latchkey
