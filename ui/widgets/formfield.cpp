// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Latchkey {

FormField::FormField(const QString &label, QLineEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label))
    , m_edit(edit)
    , m_message(new QLabel)
{
    m_label->setBuddy(edit);
    m_label->setFont(fontFor(TextStyle::Strong));
    m_message->setTextFormat(Qt::PlainText);
    applyTextStyle(m_message, TextStyle::Small);
    QString plain = label;
    edit->setAccessibleName(plain.remove(QLatin1Char('&')));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::SpaceTiny);
    column->addWidget(m_label);
    column->addWidget(edit);
    column->addWidget(m_message);
    setFocusProxy(edit);
    connect(edit, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    updateMessage();
}

void FormField::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    m_edit->setProperty("invalid", !problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    m_edit->update();
    updateMessage();
    if (!problem.isEmpty())
        announce(m_message, problem);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    updateMessage();
}

void FormField::updateMessage()
{
    const QString text = m_problem.isEmpty() ? m_hint : m_problem;
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (m_problem.isEmpty())
        makeMuted(m_message);
    else
        makeDanger(m_message);
}

} // namespace Latchkey

#include "moc_formfield.cpp"
