// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace Latchkey {

using namespace Metrics;

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("question"));
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(question.title);
    auto *body = new QLabel(question.body);
    body->setObjectName(QStringLiteral("questionBody"));
    applyTextStyle(title, TextStyle::Heading);
    applyTextStyle(body, TextStyle::Body);
    for (QLabel *label : {title, body}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(ReadingWidth);
    }
    setAccessibleDescription(question.body);
    auto *yes = new QPushButton(question.yes);
    auto *no = new QPushButton(question.no);
    yes->setObjectName(QStringLiteral("questionYes"));
    no->setObjectName(QStringLiteral("questionNo"));
    yes->setAutoDefault(false);
    no->setDefault(true);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    buttons->addStretch(1);
    buttons->addWidget(yes);
    buttons->addWidget(no);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceSmall);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(title);
    column->addWidget(body);
    column->addSpacing(SpaceWide);
    column->addLayout(buttons);
    no->setFocus();
}

void ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *dialog = new QuestionDialog(question, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(yes));
    dialog->open();
}

void tell(QWidget *parent, const QString &title, const QString &body)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, title, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("notice"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(body);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Latchkey

#include "moc_question.cpp"
