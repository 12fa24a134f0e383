// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/caretrest.h"

#include <QApplication>
#include <QEvent>

namespace Latchkey {

namespace {

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::FocusIn: return true;
    default: return false;
    }
}

} // namespace

CaretRest::CaretRest(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastUse(clock.bootNow())
    , m_flashTime(QApplication::cursorFlashTime())
{
    qApp->installEventFilter(this);
    arm();
}

CaretRest::~CaretRest()
{
    QApplication::setCursorFlashTime(m_flashTime);
}

bool CaretRest::eventFilter(QObject *, QEvent *event)
{
    if (isUse(event->type()))
        wake();
    return false;
}

void CaretRest::arm()
{
    m_clock.callAt(m_lastUse + Patience, this, [this] {
        if (m_clock.bootNow() < m_lastUse + Patience)
            return arm();
        m_rests = true;
        QApplication::setCursorFlashTime(0);
    });
}

void CaretRest::wake()
{
    m_lastUse = m_clock.bootNow();
    if (!m_rests)
        return;
    m_rests = false;
    QApplication::setCursorFlashTime(m_flashTime);
    arm();
}

} // namespace Latchkey

#include "moc_caretrest.cpp"
