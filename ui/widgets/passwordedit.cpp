// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordedit.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace Latchkey {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_toggle(addAction(icon("eye", IconTone::Muted), TrailingPosition))
{
    m_toggle->setObjectName(QStringLiteral("showPasswordAction"));
    connect(m_toggle, &QAction::triggered, this, [this] { setShown(!isShown()); });
    setShown(false);
}

Secret PasswordEdit::take()
{
    QString typed = text();
    clear();
    setShown(false);
    return Secret::fromText(std::move(typed));
}

void PasswordEdit::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
    m_toggle->setIcon(icon(shown ? "eye-off" : "eye", IconTone::Muted));
    m_toggle->setText(shown ? tr("Hide password") : tr("Show password"));
    m_toggle->setToolTip(m_toggle->text());
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(m_toggle);
    menu->popup(event->globalPos());
}

} // namespace Latchkey

#include "moc_passwordedit.cpp"
