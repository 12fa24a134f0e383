// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/signin/signinstep.h"
#include "ui/signin/urlopener.h"

#include <QPointer>

namespace Latchkey {

class WindowGuide;

/// Carries a sign-in through, from wherever it was begun. What a server wants of the person besides a form stands here,
/// in the place of that form; hidden while there is nothing. When it goes, so does a sign-in that waits for the person.
class SignInSteps : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive this object.
    SignInSteps(Session &session, Clock &clock, UrlOpener open, StepShape shape, QWidget *parent = nullptr);
    ~SignInSteps() override;

    /// These are hidden while a step is shown.
    void standInFor(const QList<QWidget *> &form) { m_form = form; }

    /// One at a time.
    void signIn(Credentials credentials);
    /// In a way without a password; `email` is a hint to the provider, or empty.
    void signInBy(SignInWay way, const QString &email);
    void signUp(Credentials credentials);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_guide != nullptr; }
    [[nodiscard]] bool hasStep() const { return m_step != nullptr; }

Q_SIGNALS:
    /// A sign-in ended well, or not; Cancelled if the person gave up.
    void succeeded();
    void failed(const Error &error);

private:
    [[nodiscard]] std::shared_ptr<WindowGuide> begin();
    void follow(QCoro::Task<Result<void>> task);
    void onSecondFactorWanted(const SecondFactorQuestion &question);
    void show(SignInStep *step);
    void clear();

    QPointer<Session> m_session; ///< null: gone before the window
    Clock &m_clock;
    UrlOpener m_open;
    StepShape m_shape;
    std::shared_ptr<WindowGuide> m_guide; ///< of the sign-in under way
    SignInStep *m_step = nullptr;
    QList<QWidget *> m_form;
    QList<QWidget *> m_hidden; ///< those of the form that a step has hidden
    QPointer<QWidget> m_focus; ///< where the focus was when the sign-in began
};

} // namespace Latchkey
