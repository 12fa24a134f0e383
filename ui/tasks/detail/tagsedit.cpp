// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/tagsedit.h"

#include "ui/tasks/tagindex.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/groundless.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace Latchkey {

namespace {
constexpr int NarrowestEdit = 96;
} // namespace

TagsEdit::TagsEdit(TaskRepository &repository, QWidget *parent)
    : QWidget(parent)
    , m_index(new TagIndex(repository, this))
    , m_flow(new FlowLayout(this))
    , m_edit(new QLineEdit)
    , m_known(new QStringListModel(this))
{
    m_edit->setObjectName(QStringLiteral("detailTagEdit"));
    m_edit->setPlaceholderText(tr("Add a tag"));
    m_edit->setAccessibleName(tr("Add a tag"));
    makeGroundless(*m_edit);
    m_edit->setMinimumWidth(NarrowestEdit);
    m_edit->setMinimumHeight(Metrics::ControlHeight);
    m_edit->installEventFilter(this);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    m_flow->insertWidget(0, m_edit);
    setFocusProxy(m_edit);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEdit::add, Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::editingFinished, this, &TagsEdit::add);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(',')))
            add();
    });
}

void TagsEdit::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    while (m_flow->count() > 1) {
        QLayoutItem *item = m_flow->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // its own signal may have led here
        delete item;
    }
    for (int i = 0; i < tags.size(); ++i) {
        const QString tag = tags.at(i);
        auto *chip = new Chip(tag, tr("Remove the tag %1").arg(tag));
        chip->setObjectName(QStringLiteral("tag-") + tag);
        connect(chip, &Chip::removed, this, [this, tag] { remove(tag); });
        m_flow->insertWidget(i, chip);
        chip->show();
    }
    updateGeometry();
}

void TagsEdit::suggest()
{
    QStringList known = m_index->tags();
    known.removeIf([this](const QString &tag) { return m_tags.contains(tag); });
    m_known->setStringList(known);
}

void TagsEdit::add()
{
    QString typed = m_edit->text();
    typed.remove(QLatin1Char(','));
    typed = typed.trimmed();
    while (typed.startsWith(QLatin1Char('@')))
        typed.remove(0, 1);
    m_edit->clear();
    if (typed.isEmpty() || m_tags.contains(typed))
        return;
    Q_EMIT chosen(m_tags + QStringList{typed});
}

void TagsEdit::remove(const QString &tag)
{
    QStringList tags = m_tags;
    tags.removeAll(tag);
    m_edit->setFocus();
    Q_EMIT chosen(tags);
}

bool TagsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        suggest();
    if (watched == m_edit && event->type() == QEvent::KeyPress && m_edit->text().isEmpty() && !m_tags.isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        remove(m_tags.constLast());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Latchkey

#include "moc_tagsedit.cpp"
