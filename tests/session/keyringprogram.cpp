// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/keyringprogram.h"

#include "core/keychain/openstore.h"
#include "tests/support/secretscan.h"

#include <QTest>
#include <QTimer>

namespace Latchkey::Test {

using namespace std::chrono_literals;

namespace {

const QString Service = QStringLiteral("io.github.latchkey.Latchkey");

} // namespace

OpenedStore::OpenedStore()
    : opened(openStore(Service))
{
}

KeyringProgram::KeyringProgram(Machine &machine, const QString &subject)
    : Program(machine, subject, *opened)
    , m_machine(machine)
{
    QObject::connect(&session(), &Session::changed, &session(), [this] { m_phases.append(phase()); });
}

// The run ends while the store is still there.
KeyringProgram::~KeyringProgram()
{
    quit();
}

void KeyringProgram::refreshWhenDue()
{
    const int before = m_machine.backend.calls(FakeBackend::Call::Refresh);
    const std::optional<BootTime> due = session().view().renewsAt;
    QVERIFY(due);
    m_machine.pass(*due - m_machine.clock.bootNow(), 30s); // not in one turn: there may be attempts to persist in it
    const auto renewed = [&] {
        return m_machine.backend.calls(FakeBackend::Call::Refresh) > before && phase() != Phase::Renewing
               && !session().state().persisting;
    };
    // Time goes on: a refresh that finds the lock taken, by an attempt to persist, tries again a little later.
    QTimer passing;
    QObject::connect(&passing, &QTimer::timeout, &passing, [this] { m_machine.clock.advance(10ms); });
    passing.start(10ms);
    QVERIFY(turnUntil(renewed));
    QCOMPARE(m_machine.backend.calls(FakeBackend::Call::Refresh), before + 1);
}

bool turnUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer patience(30s);
    QTimer tick; // a condition may also come true without an event
    tick.start(100ms);
    while (!condition() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

QMap<QString, QString> itemOf(const Machine &machine)
{
    QMap<QString, QString> attributes = allItems();
    attributes.insert(QStringLiteral("user"), machine.key());
    return attributes;
}

QMap<QString, QString> allItems()
{
    return {{QStringLiteral("server"), Service}};
}

void signInOnce(Machine &machine)
{
    KeyringProgram program(machine);
    signInAnn(program);
    QCOMPARE(program->view().storage, SessionView::Storage::Persisted);
}

QStringList filesWithTokens(const Machine &machine)
{
    // What every token of the fake server begins with is too short to be looked for; its first account's is not.
    const SecretScan scan({"rt.0.0", "rt.0.1", "rt.0.2", "at.0.0.", "at.0.1.", "at.0.2."});
    QStringList found = scan.filesIn(machine.dir.path());
    for (const char *root : {"HOME", "XDG_RUNTIME_DIR"})
        found += scan.filesIn(qEnvironmentVariable(root));
    return found;
}

QByteArray keyringFile()
{
    QFile file(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/keyrings/login.keyring"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Latchkey::Test
