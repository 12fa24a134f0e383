// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace Latchkey {

/// Asks before something that cannot be taken back. Plain text, since it may quote what came from elsewhere.
struct Question
{
    QString title; ///< the question itself
    QString body;  ///< what follows from saying yes
    QString yes;   ///< the verb: "Sign out"
    QString no;    ///< the safe answer; also Escape and the default
};

/// A question over its window. It goes by itself when it is answered.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Question &question, QWidget *parent);
};

/// Shows the question over `parent`; `yes` is called when the person says so, unless `parent` died first.
void ask(QWidget *parent, const Question &question, std::function<void()> yes);
/// Says what needs no answer over `parent`; it goes when it was read.
void tell(QWidget *parent, const QString &title, const QString &body);

} // namespace Latchkey
