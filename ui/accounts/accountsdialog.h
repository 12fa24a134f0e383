// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;
class QUuid;

namespace Latchkey {

class Accounts;
class InlineMessage;
class OpenAccount;

/// The accounts in their order, and what can be done with one: move it, colour it, sign it out, remove it.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `accounts` must outlive the dialog.
    explicit AccountsDialog(Accounts &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();

private:
    void build();
    void connectAll();
    void addKeys();
    void fill();
    void fillRow(QListWidgetItem *row, OpenAccount &account);
    void updateButtons();
    void move(int by);
    void arrange();
    void fillColors();
    void signOut();
    void askToRemove();
    void remove(const QUuid &id);
    void onRemoved(const Result<void> &result);
    [[nodiscard]] OpenAccount *chosen() const;

    Accounts &m_accounts;
    InlineMessage *m_message;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    QPushButton *m_color;
    QPushButton *m_signOut;
    QPushButton *m_remove;
    QPushButton *m_add;
    QPushButton *m_close;
};

} // namespace Latchkey
