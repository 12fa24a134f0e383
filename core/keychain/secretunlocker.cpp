// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/secretunlocker.h"

#include "core/keychain/keychaininspector.h"
#include "core/keychain/secretitems.h"

#include <QDBusArgument>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

// A prompt nobody answered for so long is taken for lost, so that another may be asked for.
constexpr std::chrono::milliseconds PromptLife = 10min;

QDBusMessage unlockCall(const QList<QDBusObjectPath> &objects)
{
    if (!objects.isEmpty())
        return secretServiceCall(QStringLiteral("Unlock"), {QVariant::fromValue(objects)});
    const QVariantMap properties{{QStringLiteral("org.freedesktop.Secret.Collection.Label"), QStringLiteral("Login")}};
    return secretServiceCall(QStringLiteral("CreateCollection"), {properties, QStringLiteral("default")});
}

// Runs to its end whoever still waits for it.
QCoro::Task<> drive(std::shared_ptr<SessionBus> bus, std::shared_ptr<SecretPrompt> prompt,
                    QList<QDBusObjectPath> objects)
{
    const QString interface = QStringLiteral("org.freedesktop.Secret.Prompt");
    auto asking = bus->call(unlockCall(objects), QDeadlineTimer(KeychainPatience));
    const Result<QDBusMessage> asked = co_await asking;
    if (!asked) {
        prompt->settle(fail(asked.error()));
        co_return;
    }
    const QDBusObjectPath path = qdbus_cast<QDBusObjectPath>(asked->arguments().value(1));
    if (path.path() == QStringLiteral("/")) { // done without asking anybody
        prompt->settle({});
        co_return;
    }
    // By the owner's unique name: a well-known name would be looked up, and waited for.
    QDBusConnection connection = *bus->connection();
    connection.connect(asked->service(), path.path(), interface, QStringLiteral("Completed"), prompt.get(),
                       SLOT(complete(bool, QDBusVariant)));
    auto showing = bus->call(secretObjectCall(path, interface, QStringLiteral("Prompt"), {QString()}),
                             QDeadlineTimer(KeychainPatience));
    const Result<QDBusMessage> shown = co_await showing;
    if (!shown) {
        prompt->settle(fail(shown.error()));
        co_return;
    }
    auto answering = prompt->settled().wait(PromptLife);
    const bool answered = co_await answering;
    if (!answered)
        prompt->settle(fail(Error::Kind::KeychainBusy, QStringLiteral("the prompt was not answered")));
}

} // namespace

void SecretPrompt::settle(Result<void> outcome)
{
    if (m_settled.isOpen())
        return;
    m_outcome = std::move(outcome);
    m_settled.open();
}

void SecretPrompt::complete(bool dismissed, const QDBusVariant &)
{
    settle(dismissed ? Result<void>(fail(Error::Kind::KeychainLocked, QStringLiteral("the prompt was dismissed")))
                     : Result<void>());
}

SecretUnlocker::SecretUnlocker(std::shared_ptr<SessionBus> bus)
    : m_bus(std::move(bus))
{
}

QCoro::Task<Result<void>> SecretUnlocker::unlock(QList<QDBusObjectPath> objects, std::chrono::milliseconds patience)
{
    if (!m_prompt || m_prompt->settled().isOpen()) {
        m_prompt = std::make_shared<SecretPrompt>();
        drive(m_bus, m_prompt, objects);
    }
    const std::shared_ptr<SecretPrompt> prompt = m_prompt;
    auto waiting = prompt->settled().wait(patience);
    const bool settled = co_await waiting;
    if (!settled)
        co_return fail(Error::Kind::KeychainBusy, QStringLiteral("the prompt is not answered yet"));
    co_return prompt->outcome();
}

void SecretUnlocker::abandon()
{
    if (m_prompt)
        m_prompt->settle(fail(Error::Kind::KeychainLocked, QStringLiteral("the keychain service ended")));
}

} // namespace Latchkey

#include "moc_secretunlocker.cpp"
