// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace Latchkey {

namespace {

bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove: return event.spontaneous();
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void IdleWatch::watch(std::chrono::milliseconds patience)
{
    m_patience = patience;
    m_lastInput = m_clock.bootNow();
    ++m_round;
    qApp->removeEventFilter(this);
    if (patience <= std::chrono::milliseconds::zero())
        return;
    qApp->installEventFilter(this);
    arm();
}

void IdleWatch::arm()
{
    m_clock.callAt(m_lastInput + m_patience, this, [this, round = m_round] {
        if (round != m_round)
            return;
        if (isOver())
            giveUp();
        else
            arm(); // there was input meanwhile
    });
}

void IdleWatch::giveUp()
{
    watch(std::chrono::milliseconds::zero());
    Q_EMIT idled();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (!isInput(*event))
        return false;
    // After a sleep the input may come before the clock's call.
    if (isOver()) {
        giveUp();
        return true;
    }
    m_lastInput = m_clock.bootNow();
    return false;
}

} // namespace Latchkey

#include "moc_idlewatch.cpp"
