// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsplace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace Latchkey {

class SettingGroup;

/// All settings in one place, by section or by what is searched for. What is changed has its effect at once, and what
/// is changed elsewhere shows here at once. It goes when an account is locked, or another one
/// is shown.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const SettingsPlace &place, QWidget *parent = nullptr);

    void search(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Escape ends a search first.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill(const SettingsPlace &place);
    void closeInTime(Accounts &accounts);
    void fold();
    void choose(int section);
    void showMatches();
    void askToReset();
    void resetAll();

    QLineEdit *m_search;
    QListWidget *m_sections;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    QPushButton *m_resetAll;
    QList<SettingGroup *> m_groups;
    bool m_narrow = false;
};

} // namespace Latchkey
