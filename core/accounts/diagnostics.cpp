// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/diagnostics.h"

#include "core/accounts/accounts.h"
#include "core/auth/backendkinds.h"
#include "core/keychain/credentialstore.h"
#include "core/session/securitylog.h"
#include "core/session/sessionview.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace Latchkey {

namespace {

using Storage = SessionView::Storage;

constexpr qsizetype MostEvents = 20;

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QStringLiteral("never");
}

QString nameOf(const std::optional<Error> &error)
{
    return error ? errorName(error->kind) : QStringLiteral("none");
}

QString nameOf(Storage storage)
{
    switch (storage) {
    case Storage::None: return QStringLiteral("nothing");
    case Storage::Persisted: return QStringLiteral("in the keychain");
    case Storage::MemoryOnly: return QStringLiteral("in memory only");
    }
    Q_UNREACHABLE();
}

QString nameOf(SyncStatus::State state)
{
    switch (state) {
    case SyncStatus::State::Idle: return QStringLiteral("idle");
    case SyncStatus::State::Loading: return QStringLiteral("loading");
    case SyncStatus::State::Waiting: return QStringLiteral("waiting");
    }
    Q_UNREACHABLE();
}

QString nameOf(const std::optional<CacheNotice> &notice)
{
    if (!notice)
        return QStringLiteral("no trouble");
    switch (notice->what) {
    case CacheNotice::What::KeyLost: return QStringLiteral("key-lost");
    case CacheNotice::What::Damaged: return QStringLiteral("damaged");
    case CacheNotice::What::Newer: return QStringLiteral("newer");
    case CacheNotice::What::Unusable: return QStringLiteral("unusable");
    }
    Q_UNREACHABLE();
}

/// A server may call what it can do anything: only what means something here is told.
QString knownFeatures(const ServerInfo &server)
{
    QStringList known;
    for (const char *feature : {"refresh", "revoke", "sessions", "account", "sync", "lists", "subtasks", "order",
                                "priority", "due", "recurrence", "tags", "reminders", "trash"}) {
        if (server.has(QLatin1String(feature)))
            known << QLatin1String(feature);
    }
    return known.join(QLatin1Char(' '));
}

QString namesOf(SignInWays ways)
{
    QStringList names;
    for (const auto &[way, name] : {std::pair(SignInWay::Password, "password"),
                                    {SignInWay::Browser, "browser"},
                                    {SignInWay::DeviceCode, "device-code"}}) {
        if (ways.testFlag(way))
            names << QLatin1String(name);
    }
    return names.join(QLatin1Char(' '));
}

/// Who builds a kernel may call it after themselves.
QString kernelVersion()
{
    static const QRegularExpression numbers(QStringLiteral("^[0-9.]+(-[0-9]+)?"));
    return numbers.match(QSysInfo::kernelVersion()).captured();
}

QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

/// The lines, under headings.
class Sheet
{
public:
    explicit Sheet(const DiagnosticsSources &sources)
        : m_sources(sources)
    {
        m_lines << QStringLiteral("Latchkey diagnostics, %1").arg(timeText(sources.clock.wallNow()));
    }

    void addProgram()
    {
        head(QStringLiteral("Program"));
        line("version", QStringLiteral(LATCHKEY_VERSION));
        line("Qt", QString::fromLatin1(qVersion()));
        line("system", QSysInfo::prettyProductName());
        line("kernel", QSysInfo::kernelType() + QLatin1Char(' ') + kernelVersion());
        line("processor", QSysInfo::currentCpuArchitecture());
        line("locale", QLocale().name());
        for (const auto &[name, value] : m_sources.program)
            line(name.toLatin1().constData(), value);
    }

    void addKeychain()
    {
        head(QStringLiteral("Keychain"));
        line("kind", m_sources.keychain.backendId());
        line("name", m_sources.keychain.displayName());
        line("outlasts the program", yesOrNo(m_sources.keychain.isPersistent()));
    }

    void addAccounts()
    {
        const QList<OpenAccount *> &all = m_sources.accounts;
        for (qsizetype i = 0; i < all.size(); ++i) {
            head(QStringLiteral("Account %1 of %2").arg(i + 1).arg(all.size()));
            addPlace(*all.at(i));
            addSession(all.at(i)->session().view());
            addTasks(*all.at(i));
            addEvents(all.at(i)->securityLog());
        }
        if (all.isEmpty())
            head(QStringLiteral("No account"));
    }

    [[nodiscard]] QString text() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    void head(const QString &text) { m_lines << QString() << text; }
    void line(const char *name, const QString &value)
    {
        m_lines << QStringLiteral("  %1: %2").arg(QLatin1String(name), value);
    }
    void line(const char *name, qsizetype number) { line(name, QString::number(number)); }

    void addPlace(OpenAccount &account)
    {
        const Account &known = account.account();
        const BackendKind *kind = backendKind(known.kind);
        line("kind", kind ? QString(kind->id) : QStringLiteral("unknown"));
        line("place", known.local ? QStringLiteral("this computer") : QStringLiteral("a server"));
        if (m_sources.withServers && !known.local) {
            line("signs in at", originOf(known.server));
            line("tasks at", originOf(known.tasks));
        } else if (!known.local) {
            line("tasks at",
                 known.tasks == known.server ? QStringLiteral("the same") : QStringLiteral("another place"));
        }
        line("can", knownFeatures(account.server()));
        line("signs in by", namesOf(account.server().ways));
        line("bound tokens", yesOrNo(known.client.boundTokens));
    }

    void addSession(const SessionView &view)
    {
        line("session", phaseName(view.phase));
        line("kept", nameOf(view.storage));
        line("renewable", yesOrNo(view.renewable));
        line("renews", secondsTo(view.renewsAt));
        line("access ends", secondsTo(view.accessExpiresAt));
        line("session's last error", nameOf(view.lastError));
    }

    void addTasks(OpenAccount &account)
    {
        const TaskRepository &tasks = account.tasks();
        const QList<Task> all = tasks.tasks();
        const SyncStatus status = tasks.status();
        line("loaded", yesOrNo(tasks.loaded()));
        line("tasks", all.size());
        line("tasks done", std::count_if(all.cbegin(), all.cend(), [](const Task &task) { return task.completed; }));
        line("lists", tasks.lists().size());
        line("filters", tasks.filters().size());
        line("sync", nameOf(status.state));
        line("changes to send", status.waiting);
        line("conflicts", tasks.conflicts().size());
        line("last success", timeText(status.lastSuccess));
        line("sync's last error", nameOf(status.error));
        line("local copy", nameOf(account.cacheNotice()));
    }

    void addEvents(const SecurityLog *log)
    {
        const QList<SecurityEvent> events = log ? log->recent().mid(0, MostEvents) : QList<SecurityEvent>();
        if (!events.isEmpty())
            m_lines << QStringLiteral("  lately, newest first:");
        for (const SecurityEvent &event : events) {
            QString text = QStringLiteral("    %1 %2").arg(timeText(event.at), securityEventName(event.what));
            if (event.times > 1)
                text += QStringLiteral(" (%1 times since %2)").arg(event.times).arg(timeText(event.since));
            if (event.why)
                text += QStringLiteral(": ") + errorName(*event.why);
            m_lines << text;
        }
    }

    [[nodiscard]] QString secondsTo(const std::optional<BootTime> &when) const
    {
        if (!when)
            return QStringLiteral("not known");
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(*when - m_sources.clock.bootNow());
        return QStringLiteral("in %1 s").arg(left.count());
    }

    const DiagnosticsSources &m_sources;
    QStringList m_lines;
};

} // namespace

QString diagnosticsText(const DiagnosticsSources &sources)
{
    Sheet sheet(sources);
    sheet.addProgram();
    sheet.addKeychain();
    sheet.addAccounts();
    return sheet.text();
}

} // namespace Latchkey
