// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/sense.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QMap>
#include <QMetaEnum>
#include <QWidget>

#include <algorithm>

namespace Latchkey::Test {

namespace {

/// What a person can do something with.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table: return true;
    default: return false;
    }
}

QString described(QAccessibleInterface &node)
{
    const QString role = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(node.role()));
    const QObject *object = node.object();
    return QStringLiteral("%1 '%2' (%3)")
        .arg(role, node.text(QAccessible::Name), object ? object->objectName() : QString());
}

bool isField(QAccessible::Role role)
{
    return role == QAccessible::EditableText || role == QAccessible::ComboBox || role == QAccessible::SpinBox;
}

bool isStop(QAccessibleInterface &node)
{
    const auto *widget = qobject_cast<QWidget *>(node.object());
    return widget && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/// A screen reader says of what has no role of its own that it is there, but not what it is.
bool isNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane;
}

/// A mnemonic leads nowhere unless the label is somebody's.
bool isLostLabel(QAccessibleInterface &node)
{
    const auto *label = qobject_cast<QLabel *>(node.object());
    return label && label->textFormat() != Qt::PlainText && !label->buddy() && label->text().contains(QLatin1Char('&'));
}

/// Somebody who sees knows which label is meant.
bool lacksItsLabel(QAccessibleInterface &node)
{
    const auto *widget = qobject_cast<QWidget *>(node.object());
    if (!isField(node.role()) || !widget || !node.relations(QAccessible::Label).isEmpty())
        return false;
    const auto labels = widget->window()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->isVisible() && label->buddy() != widget
               && label->text().remove(QLatin1Char('&')) == node.text(QAccessible::Name);
    });
}

void tellTwins(QAccessibleInterface &parent, QStringList &found)
{
    QMap<QString, int> times;
    for (int i = 0; i < parent.childCount(); ++i) {
        QAccessibleInterface *child = parent.child(i);
        if (child && !child->state().invisible && isControl(child->role()))
            ++times[QStringLiteral("%1 '%2'").arg(int(child->role())).arg(child->text(QAccessible::Name))];
    }
    for (auto one = times.cbegin(); one != times.cend(); ++one) {
        if (one.value() > 1)
            found << QStringLiteral("%1 side by side of the role and name %2").arg(one.value()).arg(one.key());
    }
}

/// Asked of the model: what Qt keeps of the tree follows it only while a screen reader is there.
void lookAtRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &found)
{
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex row = model.index(i, 0, parent);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        if (spoken.isEmpty() && row.data(Qt::DisplayRole).toString().isEmpty())
            found << QStringLiteral("row %1 without a name").arg(i);
        lookAtRows(model, row, found);
    }
}

void look(QAccessibleInterface &node, QStringList &found)
{
    if (node.state().invisible)
        return;
    if (node.text(QAccessible::Name).trimmed().isEmpty() && (isControl(node.role()) || isStop(node)))
        found << QStringLiteral("no name: ") + described(node);
    if (isStop(node) && isNothing(node.role()))
        found << QStringLiteral("no role: ") + described(node);
    if (isLostLabel(node))
        found << QStringLiteral("of nobody: ") + described(node);
    if (lacksItsLabel(node))
        found << QStringLiteral("not labelled by its label: ") + described(node);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(node.object()))
        return lookAtRows(*view->model(), {}, found);
    tellTwins(node, found);
    for (int i = 0; i < node.childCount(); ++i) {
        if (QAccessibleInterface *child = node.child(i))
            look(*child, found);
    }
}

} // namespace

QStringList senselessIn(QWidget &part)
{
    QStringList found;
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&part))
        look(*root, found);
    else
        found << QStringLiteral("it is not in the tree");
    return found;
}

} // namespace Latchkey::Test
