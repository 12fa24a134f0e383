// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/settings/markedtext.h"
#include "ui/settings/sidelayout.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

SettingRow::SettingRow(const SettingEntry &entry, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_label(new QLabel(entry.text.label))
    , m_help(new QLabel(entry.text.help))
    , m_control(entry.control())
    , m_reset(new QToolButton)
{
    setObjectName(QStringLiteral("setting-") + entry.name);
    applyTextStyle(m_label, TextStyle::Body);
    applyTextStyle(m_help, TextStyle::Small);
    makeMuted(m_help);
    m_label->setObjectName(QStringLiteral("settingLabel"));
    m_help->setObjectName(QStringLiteral("settingHelp"));
    m_help->setVisible(!entry.text.help.isEmpty());
    nameControl();
    m_reset->setObjectName(QStringLiteral("settingReset"));
    m_reset->setIcon(icon("undo", IconTone::Muted));
    m_reset->setToolTip(tr("Reset to the default"));
    m_reset->setAccessibleName(tr("Reset “%1” to the default").arg(entry.text.label));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy placed = m_reset->sizePolicy();
    placed.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(placed);
    layOut();
    const auto follow = [this] { m_reset->setVisible(isChanged()); };
    follow();
    connect(&settings, &Settings::changed, this, follow);
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::reset);
}

void SettingRow::nameControl()
{
    m_control->setObjectName(m_entry.name);
    if (m_control->accessibleName().isEmpty())
        m_control->setAccessibleName(m_entry.text.label);
    m_control->setAccessibleDescription(m_entry.text.help);
    QWidget *inner = m_control->focusProxy();
    m_label->setBuddy(inner ? inner : m_control);
}

void SettingRow::layOut()
{
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    texts->addWidget(m_label);
    texts->addWidget(m_help);
    auto *line = new SideLayout(texts, m_control, m_reset);
    line->setContentsMargins(0, SpaceSmall, 0, SpaceSmall);
    setLayout(line);
}

void SettingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_marked.isEmpty())
        mark(m_marked);
    QWidget::changeEvent(event);
}

void SettingRow::reset()
{
    if (!isChanged())
        return;
    if (m_reset->hasFocus())
        m_control->setFocus(); // the button is about to go
    m_entry.reset();
}

bool SettingRow::has(const QString &word) const
{
    const SettingText &text = m_entry.text;
    return text.label.contains(word, Qt::CaseInsensitive) || text.help.contains(word, Qt::CaseInsensitive)
           || text.words.contains(word, Qt::CaseInsensitive);
}

void SettingRow::mark(const QStringList &words)
{
    m_marked = words;
    const QColor ground = colorsFor(palette()).selected;
    for (const auto &[label, text] : {std::pair(m_label, m_entry.text.label), std::pair(m_help, m_entry.text.help)}) {
        label->setTextFormat(words.isEmpty() ? Qt::PlainText : Qt::RichText);
        label->setText(words.isEmpty() ? text : markedText(text, words, ground));
        label->setAccessibleName(text);
    }
}

} // namespace Latchkey

#include "moc_settingrow.cpp"
