// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/gradualchanges.h"

#include "core/tasks/taskrepository.h"

#include <QTimer>

namespace Latchkey {

GradualChanges::GradualChanges(TaskRepository &repository, Changes changes, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_changes(std::move(changes))
{
}

GradualChanges::~GradualChanges()
{
    end();
}

void GradualChanges::start()
{
    m_running = true;
    m_repository.beginMany();
    later();
}

void GradualChanges::cancel()
{
    m_takingBack = m_running;
}

void GradualChanges::later()
{
    QTimer::singleShot(0, this, &GradualChanges::goOn);
}

void GradualChanges::end()
{
    if (std::exchange(m_running, false))
        m_repository.endMany();
}

void GradualChanges::goOn()
{
    if (m_takingBack)
        takeBackNext();
    else
        makeNext();
}

void GradualChanges::makeNext()
{
    const Result<Changes> inverse = m_repository.apply(m_changes.mid(m_at, BitSize));
    if (!inverse) {
        m_why = inverse.error();
        m_takingBack = true;
        return later();
    }
    m_inverses.append(*inverse);
    m_at += BitSize;
    if (m_at < m_changes.size()) {
        Q_EMIT progressed(int(100 * m_at / m_changes.size()));
        return later();
    }
    end();
    Q_EMIT made(this->inverse());
}

Changes GradualChanges::inverse() const
{
    Changes all;
    all.reserve(m_changes.size());
    for (auto bit = m_inverses.crbegin(); bit != m_inverses.crend(); ++bit)
        all += *bit;
    return all;
}

void GradualChanges::takeBackNext()
{
    if (m_inverses.isEmpty()) {
        end();
        Q_EMIT takenBack(m_why);
        return;
    }
    if (const Result<Changes> done = m_repository.apply(m_inverses.takeLast()); !done) {
        m_why = done.error();
        m_inverses.clear();
    }
    Q_EMIT progressed(int(100 * m_inverses.size() * BitSize / m_changes.size()));
    later();
}

} // namespace Latchkey

#include "moc_gradualchanges.cpp"
