// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/options.h"

#include "app/server/issueroptions.h"
#include "app/server/refusedoption.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>
#include <QUrl>

#include <array>

namespace Latchkey::Backend {

namespace {

struct Flag
{
    const char *name;
    const char *value;
    const char *help;
};

constexpr std::array Flags{
    Flag{"listen", "HOST:PORT", "address to listen on; port 0 takes a free one (127.0.0.1:8000)"},
    Flag{"database", "FILE",
         "SQLite file, created where missing (latchkey-server/server.db in the user's data directory)"},
    Flag{"access-lifetime", "SECONDS", "how long an access token is good (1800)"},
    Flag{"refresh-lifetime", "SECONDS", "how long an unused session lives (2592000)"},
    Flag{"tls-certificate", "FILE", "PEM certificate chain: serve https"},
    Flag{"tls-key", "FILE", "PEM private key of the certificate"},
    Flag{"public-url", "URL", "where clients reach the server, if a proxy is between (where it listens)"},
    Flag{"local-accounts", "on|off", "whether people can sign up and in here (on)"},
    Flag{"issuer", "URL", "accept access tokens of this issuer too: their `iss`"},
    Flag{"audience", "NAME", "what their `aud` must hold (with --jwks the public URL)"},
    Flag{"jwks", "URL", "where the issuer publishes its keys"},
    Flag{"shared-secret-from-env", "VARIABLE", "instead of --jwks: the environment variable with the HS256 secret"},
    Flag{"algorithms", "LIST", "accepted with --jwks (EdDSA,ES256,RS256)"},
    Flag{"required-scopes", "LIST", "scopes a token of the issuer must have, separated by spaces"},
};
constexpr quint16 DefaultPort = 8000;
constexpr qint64 LongestLifetime = 10LL * 365 * 24 * 3600;

using Values = QHash<QString, QString>;

bool isFlag(const QString &name)
{
    return std::any_of(Flags.begin(), Flags.end(), [&](const Flag &flag) { return name == QLatin1String(flag.name); });
}

Values valuesFrom(const QProcessEnvironment &environment)
{
    Values values;
    for (const Flag &flag : Flags) {
        const QString name = QString::fromLatin1(flag.name);
        const QString variable =
            QStringLiteral("LATCHKEY_SERVER_") + name.toUpper().replace(QLatin1Char('-'), QLatin1Char('_'));
        if (environment.contains(variable))
            values.insert(name, environment.value(variable));
    }
    return values;
}

/// "--name value" and "--name=value".
Result<void> readFlags(const QStringList &arguments, Values &values)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.sliced(0, equals < 0 ? argument.size() : equals).mid(2);
        if (!argument.startsWith(QLatin1String("--")) || !isFlag(name))
            return refusedOption(QStringLiteral("unknown argument: %1").arg(argument));
        if (equals < 0 && i + 1 == arguments.size())
            return refusedOption(QStringLiteral("--%1 needs a value").arg(name));
        values.insert(name, equals < 0 ? arguments[++i] : argument.sliced(equals + 1));
    }
    return {};
}

Result<void> readListen(const QString &text, ServerSettings &settings)
{
    const QUrl url(QStringLiteral("tcp://") + text, QUrl::StrictMode);
    const QString host = url.host() == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : url.host();
    if (!url.isValid() || url.port() < 0 || !url.path().isEmpty() || !settings.address.setAddress(host))
        return refusedOption(
            QStringLiteral("--listen needs an IP address and a port, such as 127.0.0.1:8000 or [::1]:8000, not \"%1\"")
                .arg(text));
    settings.port = static_cast<quint16>(url.port());
    return {};
}

Result<void> readLifetime(const Values &values, const char *name, std::chrono::seconds &lifetime)
{
    const QString text = values.value(QString::fromLatin1(name));
    if (text.isNull())
        return {};
    bool ok = false;
    const qint64 seconds = text.toLongLong(&ok);
    if (!ok || seconds < 1 || seconds > LongestLifetime)
        return refusedOption(QStringLiteral("--%1 needs a number of seconds from 1 to %2, not \"%3\"")
                                 .arg(QString::fromLatin1(name))
                                 .arg(LongestLifetime)
                                 .arg(text));
    lifetime = std::chrono::seconds(seconds);
    return {};
}

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/latchkey-server/server.db");
}

Result<void> readSwitch(const Values &values, const char *name, bool &on)
{
    const QString text = values.value(QString::fromLatin1(name), QStringLiteral("on"));
    on = text == QLatin1String("on");
    return on || text == QLatin1String("off")
               ? Result<void>()
               : refusedOption(QStringLiteral("--%1 needs on or off, not \"%2\"").arg(QString::fromLatin1(name), text));
}

/// Who vouches for those that come.
Result<void> readTrust(const Values &values, const QProcessEnvironment &environment, ServerSettings &settings)
{
    auto publicUrl = readPublicUrl(values.value(QStringLiteral("public-url")));
    if (!publicUrl)
        return fail(publicUrl.error());
    settings.publicUrl = *std::move(publicUrl);
    auto issuer = readIssuer(values, environment);
    if (!issuer)
        return fail(issuer.error());
    settings.issuer = *std::move(issuer);
    if (auto read = readSwitch(values, "local-accounts", settings.localAccounts); !read)
        return read;
    if (!settings.localAccounts && !settings.issuer)
        return refusedOption(QStringLiteral("--local-accounts off needs --issuer: nobody could sign in otherwise"));
    return {};
}

Result<ServerSettings> settingsFrom(const Values &values, const QProcessEnvironment &environment)
{
    ServerSettings settings;
    settings.logRequests = true;
    settings.port = DefaultPort;
    if (values.contains(QStringLiteral("listen"))) {
        if (auto read = readListen(values.value(QStringLiteral("listen")), settings); !read)
            return fail(read.error());
    }
    if (auto read = readLifetime(values, "access-lifetime", settings.accessLifetime); !read)
        return fail(read.error());
    if (auto read = readLifetime(values, "refresh-lifetime", settings.refreshLifetime); !read)
        return fail(read.error());
    settings.database = values.value(QStringLiteral("database"), defaultDatabase());
    if (settings.database.isEmpty())
        return refusedOption(QStringLiteral("--database needs a file name"));
    settings.tlsCertificate = values.value(QStringLiteral("tls-certificate"));
    settings.tlsKey = values.value(QStringLiteral("tls-key"));
    if (auto read = readTrust(values, environment, settings); !read)
        return fail(read.error());
    settings.signingSecret = Secret::fromText(environment.value(QStringLiteral("BETTER_AUTH_SECRET")));
    return settings;
}

} // namespace

Result<Options> readOptions(const QStringList &arguments, const QProcessEnvironment &environment)
{
    Options options;
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("--version"))) {
        options.wish = arguments.contains(QStringLiteral("--help")) ? Options::Wish::Help : Options::Wish::Version;
        return options;
    }
    Values values = valuesFrom(environment);
    if (auto read = readFlags(arguments, values); !read)
        return fail(read.error());
    auto settings = settingsFrom(values, environment);
    if (!settings)
        return fail(settings.error());
    options.settings = *std::move(settings);
    return options;
}

QString helpText()
{
    QString text = QStringLiteral("Usage: latchkey-server [FLAG VALUE]...\n\nServes the Tasks API.\n\n");
    for (const Flag &flag : Flags)
        text += QStringLiteral("  %1 %2\n")
                    .arg(QStringLiteral("--%1 %2").arg(QString::fromLatin1(flag.name), QString::fromLatin1(flag.value)),
                         -33)
                    .arg(QString::fromLatin1(flag.help));
    return text
           + QStringLiteral(
               "  --help                            this text\n"
               "  --version                         the version\n"
               "\n"
               "Each flag has an environment variable, such as LATCHKEY_SERVER_LISTEN; the flag wins.\n"
               "BETTER_AUTH_SECRET is the secret access tokens are signed with (at least 32 bytes). Without it\n"
               "a fresh one is made for this run.\n"
               "\n"
               "Exit status: 0 stopped by SIGTERM or SIGINT, 1 could not serve, 2 bad usage.\n");
}

} // namespace Latchkey::Backend
