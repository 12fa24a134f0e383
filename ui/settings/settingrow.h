// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingentry.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Latchkey {

/// A setting with what is said of it: label and help, the control beside them or, where there is no room, below, and a
/// button that resets it while it differs from the default.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive the row.
    SettingRow(const SettingEntry &entry, const Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] bool has(const QString &word) const;
    /// Marks these words where they are read.
    void mark(const QStringList &words);
    [[nodiscard]] bool isChanged() const { return m_entry.isChanged && m_entry.isChanged(); }
    void reset();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameControl();
    void layOut();

    SettingEntry m_entry;
    QLabel *m_label;
    QLabel *m_help;
    QWidget *m_control;
    QToolButton *m_reset;
    QStringList m_marked;
};

} // namespace Latchkey
