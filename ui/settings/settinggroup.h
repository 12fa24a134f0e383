// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingentry.h"

#include <QWidget>

namespace Latchkey {

class SettingRow;

/// The rows of one section below its title.
class SettingGroup : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive the group.
    SettingGroup(const SettingSection &section, const Settings &settings, QWidget *parent = nullptr);

    /// Shows only the rows that have all of the words, in them or in the title. False: there is none.
    bool filter(const QStringList &words);
    [[nodiscard]] const QList<SettingRow *> &rows() const { return m_rows; }

private:
    QString m_title;
    QList<SettingRow *> m_rows;
};

} // namespace Latchkey
