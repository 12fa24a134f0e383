// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Latchkey {

InlineMessage::InlineMessage(QWidget *parent)
    : TintedPanel(Severity::Danger, parent)
    , m_title(new QLabel)
    , m_body(new QLabel)
{
    for (QLabel *label : {m_title, m_body})
        label->setTextFormat(Qt::PlainText);
    applyTextStyle(m_title, TextStyle::Strong);
    applyTextStyle(m_body, TextStyle::Body);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_body);
    content()->addLayout(texts, 1);
    hide();
}

void InlineMessage::showError(const Error &error)
{
    const ErrorText words = errorText(error);
    showText(Severity::Danger, words.title, words.paragraph());
}

void InlineMessage::showText(Severity severity, const QString &title, const QString &body)
{
    setSeverity(severity);
    m_title->setText(title);
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
    show();
    announce(this, text());
}

void InlineMessage::clear()
{
    m_title->clear();
    m_body->clear();
    hide();
}

QString InlineMessage::text() const
{
    return m_body->text().isEmpty() ? m_title->text() : m_title->text() + QStringLiteral(". ") + m_body->text();
}

} // namespace Latchkey

#include "moc_inlinemessage.cpp"
