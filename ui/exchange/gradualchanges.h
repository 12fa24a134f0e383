// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tasks/changes.h"

#include <QObject>

#include <optional>

namespace Latchkey {

class TaskRepository;

/// Makes many changes bit by bit, so that the window goes on drawing, and makes all of them or none: what cannot be
/// made, or is cancelled, is taken back. Each bit is durable as it is made; a program that ends on the way leaves
/// those.
class GradualChanges : public QObject
{
    Q_OBJECT

public:
    /// So many changes are a bit.
    static constexpr qsizetype BitSize = 200;

    /// `repository` must outlive this object.
    GradualChanges(TaskRepository &repository, Changes changes, QObject *parent = nullptr);
    /// What was made stays.
    ~GradualChanges() override;

    /// Call once.
    void start();
    /// Begins to take back what was made; nothing where all of it is made.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    /// All is made; `inverse` undoes it.
    void made(const Latchkey::Changes &inverse);
    /// Nothing is made, unless it could not be taken back either. `why`: nothing where it was cancelled.
    void takenBack(const std::optional<Latchkey::Error> &why);

private:
    void goOn();
    void makeNext();
    void takeBackNext();
    void later();
    void end();
    [[nodiscard]] Changes inverse() const;

    TaskRepository &m_repository;
    Changes m_changes;
    QList<Changes> m_inverses; ///< of each bit
    qsizetype m_at = 0;
    std::optional<Error> m_why;
    bool m_takingBack = false;
    bool m_running = false;
};

} // namespace Latchkey
