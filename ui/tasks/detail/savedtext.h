// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace Latchkey {

class GrowingEdit;
class ProblemLabel;

/// Saves a text while it is typed: after a short pause, on Enter and when the focus leaves, so that nothing typed is
/// ever only here for long. What is refused stays as it was typed, with the reason below.
class SavedText : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{800};
    using Save = std::function<Result<void>(const QString &text)>;

    /// All must outlive this object.
    SavedText(GrowingEdit &edit, ProblemLabel &problem, Clock &clock, Save save, QObject *parent);

    /// Shows another text, whatever was typed.
    void show(const QString &text);
    /// The text changed elsewhere: it is shown, unless something was typed. What the person does wins over what comes.
    void follow(const QString &text);
    /// Hands over what was typed now.
    void save();
    /// What was typed and refused, if anything.
    [[nodiscard]] std::optional<QString> unsaved() const;
    /// Types `text` anew, with what is wrong with it.
    void retype(const QString &text);

private:
    [[nodiscard]] QString typed() const;
    void onTyped();

    GrowingEdit &m_edit;
    ProblemLabel &m_problem;
    Clock &m_clock;
    Save m_save;
    QString m_known; ///< as last shown or saved: what differs was typed
    quint64 m_round = 0;
};

} // namespace Latchkey
