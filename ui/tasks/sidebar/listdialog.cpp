// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/sidebar/listdialog.h"

#include "core/tasks/taskvalidation.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr int Width = 360;

QIcon dot(const QColor &color)
{
    QPixmap picture(2 * IconSizeSmall, 2 * IconSizeSmall);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(picture.rect().adjusted(5, 5, -5, -5));
    return picture;
}

} // namespace

ListDialog::ListDialog(const TaskList &list, const ListTree &lists, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_name(new FormField(tr("Name"), new QLineEdit))
    , m_color(new QComboBox)
    , m_parent(new QComboBox)
    , m_save(new QPushButton(list.id.isEmpty() ? tr("Add list") : tr("Save")))
{
    setObjectName(QStringLiteral("listDialog"));
    setWindowTitle(list.id.isEmpty() ? tr("New list") : tr("List"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillColors();
    fillParents(lists);
    m_name->edit()->setText(list.name);
    m_name->edit()->selectAll();
    connect(m_save, &QPushButton::clicked, this, &ListDialog::save);
}

void ListDialog::build()
{
    m_name->edit()->setObjectName(QStringLiteral("listNameEdit"));
    m_name->edit()->setMaxLength(ListNameMaxLength);
    m_color->setObjectName(QStringLiteral("listColorBox"));
    m_parent->setObjectName(QStringLiteral("listParentBox"));
    m_save->setObjectName(QStringLiteral("listSaveButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(Space);
    column->addWidget(m_name);
    for (const auto &[box, text] : {std::pair(m_color, tr("Colour")), std::pair(m_parent, tr("Inside"))}) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        box->setAccessibleName(text);
        auto *field = new QVBoxLayout;
        field->setSpacing(SpaceTiny);
        field->addWidget(label);
        field->addWidget(box);
        column->addLayout(field);
    }
    addDialogButtons(*column, *this, *m_save, QStringLiteral("listCancelButton"));
    setMinimumWidth(Width);
}

void ListDialog::fillColors()
{
    m_color->addItem(dot(palette().color(QPalette::PlaceholderText)), tr("None"), QString());
    for (const AccountColor &color : accountColors())
        m_color->addItem(dot(accountColor(color.name, palette())), accountColorLabel(color.name), QString(color.name));
    m_color->setCurrentIndex(std::max(0, m_color->findData(m_list.color)));
}

void ListDialog::fillParents(const ListTree &lists)
{
    m_parent->addItem(tr("No other list"), QString());
    const QList<ListTree::Row> &rows = lists.rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).list.id == m_list.id)
            i = rows.at(i).end - 1; // nor what is within it
        else
            m_parent->addItem(QString(3 * rows.at(i).depth, QLatin1Char(' ')) + rows.at(i).list.name,
                              rows.at(i).list.id);
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(m_list.parentId)));
}

void ListDialog::save()
{
    ListDraft draft = m_list;
    draft.name = m_name->edit()->text();
    draft.color = m_color->currentData().toString();
    draft.parentId = m_parent->currentData().toString();
    const Result<ListDraft> valid = validated(draft);
    if (!valid) {
        m_name->setProblem(draft.name.trimmed().isEmpty() ? tr("A list needs a name.")
                                                          : tr("This name has characters that cannot be kept."));
        m_name->edit()->setFocus();
        return;
    }
    Q_EMIT wanted(*valid);
    accept();
}

} // namespace Latchkey

#include "moc_listdialog.cpp"
