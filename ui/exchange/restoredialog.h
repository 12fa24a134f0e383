// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/plandialog.h"

class QTreeWidget;

namespace Latchkey {

/// The backups that were made by themselves, and what restoring one of them would change.
class RestoreDialog : public PlanDialog
{
    Q_OBJECT

public:
    /// What is in `place`, where backups are, must outlive the dialog.
    explicit RestoreDialog(const ExchangePlace &place, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString doneText(const ImportPlan &plan) const override;

private:
    void build();
    void showBackups();
    void choose();

    QTreeWidget *m_backups;
    QLabel *m_about;
};

} // namespace Latchkey
