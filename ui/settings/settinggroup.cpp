// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settinggroup.h"

#include "ui/settings/settingrow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Latchkey {

SettingGroup::SettingGroup(const SettingSection &section, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_title(section.title)
{
    setObjectName(QStringLiteral("section-") + section.name);
    auto *title = new QLabel(section.title);
    applyTextStyle(title, TextStyle::Heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Metrics::Space);
    column->setSpacing(0);
    column->addWidget(title);
    for (const SettingEntry &entry : section.entries) {
        auto *row = new SettingRow(entry, settings);
        m_rows << row;
        column->addWidget(row);
    }
}

bool SettingGroup::filter(const QStringList &words)
{
    bool any = false;
    for (SettingRow *row : m_rows) {
        const bool found = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return row->has(word) || m_title.contains(word, Qt::CaseInsensitive);
        });
        row->setVisible(found);
        row->mark(words);
        any = any || found;
    }
    return any;
}

} // namespace Latchkey

#include "moc_settinggroup.cpp"
