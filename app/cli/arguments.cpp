// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/helptext.h"
#include "core/auth/backendkinds.h"

#include <QCommandLineParser>
#include <QDir>

#include <array>

namespace Latchkey::Cli {

namespace {

using Parsed = tl::expected<Invocation, QString>;

enum class Words {
    None,
    OneTitle,
    OneId,
    Ids,
    SessionIds,
    OneAccount,
    OneList,
    ListAndName,
    OneFilter,
    FilterAndQuery,
    File,
    MaybeFile
};

/// What a command takes beside --profile and --account.
struct Grammar
{
    const char *name;
    Command command;
    Words words;
    std::array<const char *, 6> flags{};  ///< without a value
    std::array<const char *, 8> values{}; ///< with one
};

constexpr std::array Grammars{
    Grammar{"signup",
            Command::SignUp,
            Words::None,
            {"local", "password-stdin"},
            {"server", "email", "name", "kind", "tasks-server"}},
    Grammar{"login",
            Command::Login,
            Words::None,
            {"local", "password-stdin", "code-stdin", "device"},
            {"server", "email", "name", "kind", "tasks-server", "client-id", "scopes", "resource"}},
    Grammar{"logout", Command::Logout, Words::None, {"everywhere"}},
    Grammar{"session", Command::Session, Words::None, {"json"}},
    Grammar{"session list", Command::SessionList, Words::None, {"json"}},
    Grammar{"session revoke", Command::SessionRevoke, Words::SessionIds, {"others"}},
    Grammar{"password", Command::Password, Words::None, {"password-stdin"}},
    Grammar{"accounts", Command::Accounts, Words::None, {"json"}},
    Grammar{"accounts use", Command::AccountsUse, Words::OneAccount},
    Grammar{"accounts remove", Command::AccountsRemove, Words::OneAccount},
    Grammar{"add", Command::Add, Words::OneTitle, {"json", "plain"}, {"description"}},
    Grammar{"list",
            Command::List,
            Words::None,
            {"json", "open", "done"},
            {"search", "sort", "view", "list", "tag", "saved", "filter"}},
    Grammar{
        "edit", Command::Edit, Words::OneId, {}, {"title", "description", "list", "due", "repeat", "priority", "tags"}},
    Grammar{"done", Command::Done, Words::Ids},
    Grammar{"reopen", Command::Reopen, Words::Ids},
    Grammar{"rm", Command::Remove, Words::Ids, {"forever"}},
    Grammar{"putback", Command::PutBack, Words::Ids},
    Grammar{"lists", Command::Lists, Words::None, {"json"}},
    Grammar{"lists add", Command::ListsAdd, Words::OneList},
    Grammar{"lists rename", Command::ListsRename, Words::ListAndName},
    Grammar{"lists remove", Command::ListsRemove, Words::OneList},
    Grammar{"filters", Command::Filters, Words::None, {"json"}},
    Grammar{"filters add", Command::FiltersAdd, Words::FilterAndQuery},
    Grammar{"filters remove", Command::FiltersRemove, Words::OneFilter},
    Grammar{"export", Command::Export, Words::MaybeFile, {}, {"format"}},
    Grammar{"import", Command::Import, Words::File, {"dry-run"}, {"format", "map"}},
    Grammar{"backup", Command::Backup, Words::File},
    Grammar{"backups", Command::Backups, Words::None, {"json"}},
    Grammar{"restore", Command::Restore, Words::MaybeFile, {"dry-run"}, {"from"}},
    Grammar{"sync", Command::Sync, Words::None, {"json"}},
    Grammar{"doctor", Command::Doctor, Words::None, {}, {"server"}},
    Grammar{"diagnostics", Command::Diagnostics, Words::None, {"with-servers"}},
};

tl::unexpected<QString> mistake(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

const QString PasswordAsArgument = QStringLiteral("A password on the command line can be read by every program on this "
                                                  "computer: use --password-stdin, or leave it out "
                                                  "to be asked.");

/// Also the forms QCommandLineParser would take for another option.
bool isPasswordArgument(const QString &argument)
{
    QString name = argument.section(QLatin1Char('='), 0, 0);
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    return argument.startsWith(QLatin1Char('-')) && name.startsWith(QLatin1String("pass"), Qt::CaseInsensitive)
           && argument != QLatin1String("--password-stdin");
}

void addOptions(QCommandLineParser &parser, const Grammar &grammar)
{
    parser.addOption(QCommandLineOption(QStringLiteral("profile"), {}, QStringLiteral("DIR")));
    parser.addOption(QCommandLineOption(QStringLiteral("account"), {}, QStringLiteral("NAME")));
    for (const char *flag : grammar.flags) {
        if (flag)
            parser.addOption(QCommandLineOption(QLatin1String(flag)));
    }
    for (const char *value : grammar.values) {
        if (value)
            parser.addOption(QCommandLineOption(QLatin1String(value), {}, QStringLiteral("VALUE")));
    }
}

std::optional<QString> valueOf(const QCommandLineParser &parser, const Grammar &grammar, const char *option)
{
    const bool known = std::any_of(grammar.values.begin(), grammar.values.end(),
                                   [option](const char *v) { return v && qstrcmp(v, option) == 0; });
    if (!known || !parser.isSet(QLatin1String(option)))
        return std::nullopt;
    return parser.value(QLatin1String(option));
}

bool isSet(const QCommandLineParser &parser, const Grammar &grammar, const char *option)
{
    const bool known = std::any_of(grammar.flags.begin(), grammar.flags.end(),
                                   [option](const char *f) { return f && qstrcmp(f, option) == 0; });
    return known && parser.isSet(QLatin1String(option));
}

Parsed withWords(Invocation invocation, Words words, const QStringList &given)
{
    switch (words) {
    case Words::None:
        if (!given.isEmpty())
            return mistake(QStringLiteral("There is a word too many."));
        return invocation;
    case Words::OneTitle:
        if (given.size() != 1)
            return mistake(QStringLiteral(
                "Give one title, in quotes if it has spaces, or - to read the task from standard input."));
        if (given.first() != QLatin1String("-"))
            invocation.title = given.first();
        return invocation;
    case Words::OneId:
        if (given.size() != 1)
            return mistake(QStringLiteral("Give the id of one task."));
        break;
    case Words::Ids:
        if (given.isEmpty())
            return mistake(QStringLiteral("Give the ids of one or more tasks."));
        break;
    case Words::OneAccount:
        if (given.size() != 1)
            return mistake(QStringLiteral("Give the e-mail, name or id of one account."));
        break;
    case Words::OneList:
        if (given.size() != 1)
            return mistake(QStringLiteral("Give the name of one list, in quotes if it has spaces."));
        break;
    case Words::ListAndName:
        if (given.size() != 2)
            return mistake(QStringLiteral("Give the name of one list, and the new one."));
        break;
    case Words::OneFilter:
        if (given.size() != 1)
            return mistake(QStringLiteral("Give the name of one filter, in quotes if it has spaces."));
        break;
    case Words::FilterAndQuery:
        if (given.size() != 2)
            return mistake(QStringLiteral("Give the name of one filter and its query, each in quotes."));
        break;
    case Words::File:
        if (given.size() != 1)
            return mistake(QStringLiteral("Give the name of one file."));
        break;
    case Words::MaybeFile:
        if (given.size() > 1)
            return mistake(QStringLiteral("Give the name of one file, or none for standard output."));
        break;
    case Words::SessionIds:
        if (given.isEmpty() != invocation.others)
            return mistake(QStringLiteral("Give the ids of one or more sessions, or --others for all but this one."));
        break;
    }
    invocation.ids = given;
    return invocation;
}

Parsed checkAccount(Invocation invocation)
{
    if (invocation.local && !invocation.server.isEmpty())
        return mistake(QStringLiteral("Give --server or --local, not both."));
    // Where one signs in by the browser, no address is needed; whether that is so, the server tells.
    const bool needsEmail = invocation.local || invocation.command == Command::SignUp || invocation.passwordFromStdin;
    if (!invocation.email.contains(QLatin1Char('@')) && (needsEmail || !invocation.email.isEmpty()))
        return mistake(QStringLiteral("Give the account's e-mail with --email."));
    if (!invocation.kind.isEmpty() && !backendKind(invocation.kind))
        return mistake(QStringLiteral("--kind takes one of: %1.").arg(kindNames().join(QStringLiteral(", "))));
    if (!invocation.account.isEmpty() && (invocation.local || !invocation.server.isEmpty()))
        return mistake(QStringLiteral("Give --account or where to sign in, not both."));
    if (invocation.command == Command::SignUp && !invocation.local && invocation.server.isEmpty())
        return mistake(QStringLiteral("Say where to sign up: --server URL, or --local for this computer."));
    return invocation;
}

Parsed checkChoice(Invocation invocation, bool open, bool done, const std::optional<QString> &order)
{
    if (open && done)
        return mistake(QStringLiteral("Give --open or --done, or neither for all."));
    if (open || done)
        invocation.show = open ? Invocation::Show::Open : Invocation::Show::Done;
    if (!order)
        return invocation;
    invocation.order = taskOrderFromName(*order);
    if (!invocation.order)
        return mistake(QStringLiteral("--sort takes manual, due, priority, title or created."));
    return invocation;
}

/// "--view today" and the like; at most one of them.
Parsed checkView(Invocation invocation, const QMap<QString, std::optional<QString>> &given)
{
    static const QMap<QString, TaskView::Kind> views{{QStringLiteral("inbox"), TaskView::Kind::Inbox},
                                                     {QStringLiteral("today"), TaskView::Kind::Today},
                                                     {QStringLiteral("upcoming"), TaskView::Kind::Upcoming},
                                                     {QStringLiteral("completed"), TaskView::Kind::Completed},
                                                     {QStringLiteral("trash"), TaskView::Kind::Trash}};
    static const QMap<QString, TaskView::Kind> named{{QStringLiteral("list"), TaskView::Kind::List},
                                                     {QStringLiteral("tag"), TaskView::Kind::Tag},
                                                     {QStringLiteral("saved"), TaskView::Kind::Filter}};
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (!*it)
            continue;
        if (invocation.view || invocation.query)
            return mistake(QStringLiteral("Give one of --view, --list, --tag, --saved and --filter."));
        if (it.key() == QLatin1String("filter")) {
            invocation.query = **it;
            continue;
        }
        if (it.key() == QLatin1String("view") && !views.contains(**it))
            return mistake(QStringLiteral("--view takes inbox, today, upcoming, completed or trash."));
        invocation.view =
            it.key() == QLatin1String("view") ? TaskView{views.value(**it), {}} : TaskView{named.value(it.key()), **it};
    }
    if (invocation.view && invocation.view->kind == TaskView::Kind::Tag && invocation.view->key.startsWith(u'@'))
        invocation.view->key.remove(0, 1);
    return invocation;
}

Parsed checkEdit(Invocation invocation, const std::optional<QString> &priority)
{
    if (priority) {
        const QString number = priority->startsWith(u'p') ? priority->mid(1) : *priority;
        invocation.priority = number.toInt();
        if (*invocation.priority < HighestPriority || *invocation.priority > NoPriority)
            return mistake(QStringLiteral("--priority takes 1 to 4; 4 is none."));
    }
    const bool something = invocation.title || invocation.description || invocation.list || invocation.due
                           || invocation.repeat || invocation.priority || invocation.tags;
    if (!something)
        return mistake(QStringLiteral("Say what to change: --title, --description, --list, --due, --repeat, --priority "
                                      "or --tags."));
    return invocation;
}

Parsed checkFormat(Invocation invocation, const std::optional<QString> &name)
{
    QStringList names;
    for (const ExchangeFormatInfo &info : exchangeFormats())
        names.append(QLatin1String(info.name));
    const std::optional<ExchangeFormat> format = name ? formatFromName(*name) : formatOfFile(invocation.ids.value(0));
    if (!format)
        return mistake(QStringLiteral("--format takes one of: %1.").arg(names.join(QStringLiteral(", "))));
    invocation.format = *format;
    if (!invocation.columns.isEmpty() && *format != ExchangeFormat::Csv)
        return mistake(QStringLiteral("--map is for CSV files."));
    return invocation;
}

Parsed parseWith(const Grammar &grammar, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, grammar);
    if (!parser.parse(QStringList(QString()) + arguments))
        return mistake(parser.errorText());

    Invocation invocation;
    invocation.command = grammar.command;
    if (parser.isSet(QStringLiteral("profile"))) {
        if (parser.value(QStringLiteral("profile")).isEmpty())
            return mistake(QStringLiteral("--profile needs a directory."));
        invocation.profile = QDir(parser.value(QStringLiteral("profile"))).absolutePath();
    }
    invocation.account = parser.value(QStringLiteral("account")).trimmed();
    if (parser.isSet(QStringLiteral("account")) && invocation.account.isEmpty())
        return mistake(QStringLiteral("--account needs the e-mail, name or id of one."));
    invocation.json = isSet(parser, grammar, "json");
    invocation.local = isSet(parser, grammar, "local");
    invocation.everywhere = isSet(parser, grammar, "everywhere");
    invocation.others = isSet(parser, grammar, "others");
    invocation.withServers = isSet(parser, grammar, "with-servers");
    invocation.passwordFromStdin = isSet(parser, grammar, "password-stdin");
    invocation.codeFromStdin = isSet(parser, grammar, "code-stdin");
    invocation.device = isSet(parser, grammar, "device");
    invocation.kind = valueOf(parser, grammar, "kind").value_or(QString());
    invocation.taskServer = valueOf(parser, grammar, "tasks-server").value_or(QString());
    invocation.client.clientId = valueOf(parser, grammar, "client-id").value_or(QString());
    invocation.client.scopes = valueOf(parser, grammar, "scopes").value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    invocation.client.resource = valueOf(parser, grammar, "resource").value_or(QString());
    invocation.server = valueOf(parser, grammar, "server").value_or(QString());
    invocation.email = valueOf(parser, grammar, "email").value_or(QString()).trimmed();
    invocation.name = valueOf(parser, grammar, "name").value_or(QString()).trimmed();
    invocation.title = valueOf(parser, grammar, "title");
    invocation.description = valueOf(parser, grammar, "description");
    invocation.search = valueOf(parser, grammar, "search").value_or(QString());
    invocation.plain = isSet(parser, grammar, "plain");
    invocation.forever = isSet(parser, grammar, "forever");
    invocation.dryRun = isSet(parser, grammar, "dry-run");
    invocation.list = valueOf(parser, grammar, "list");
    invocation.due = valueOf(parser, grammar, "due");
    invocation.repeat = valueOf(parser, grammar, "repeat");
    invocation.tags = valueOf(parser, grammar, "tags");
    invocation.from = valueOf(parser, grammar, "from");
    if (valueOf(parser, grammar, "map"))
        invocation.columns = parser.values(QStringLiteral("map"));

    Parsed parsed = withWords(std::move(invocation), grammar.words, parser.positionalArguments());
    if (!parsed)
        return parsed;
    if (grammar.command == Command::SignUp || grammar.command == Command::Login)
        return checkAccount(*std::move(parsed));
    if (grammar.command == Command::Restore && parsed->ids.isEmpty() != parsed->from.has_value())
        return mistake(QStringLiteral("Give the name of one file, or the id of a backup with --from."));
    if (grammar.command == Command::Edit)
        return checkEdit(*std::move(parsed), valueOf(parser, grammar, "priority"));
    if (grammar.command == Command::Export || grammar.command == Command::Import)
        return checkFormat(*std::move(parsed), valueOf(parser, grammar, "format"));
    if (grammar.command == Command::List) {
        QMap<QString, std::optional<QString>> views;
        for (const char *name : {"view", "list", "tag", "saved", "filter"})
            views.insert(QLatin1String(name), valueOf(parser, grammar, name));
        parsed = checkView(*std::move(parsed), views);
        if (!parsed)
            return parsed;
        return checkChoice(*std::move(parsed), isSet(parser, grammar, "open"), isSet(parser, grammar, "done"),
                           valueOf(parser, grammar, "sort"));
    }
    return parsed;
}

Parsed only(Command command)
{
    Invocation invocation;
    invocation.command = command;
    return invocation;
}

const Grammar *grammarOf(const QString &command)
{
    const auto found = std::find_if(Grammars.begin(), Grammars.end(),
                                    [&](const Grammar &g) { return command == QLatin1String(g.name); });
    return found == Grammars.end() ? nullptr : &*found;
}

/// The command may come after --profile DIR and --account NAME.
qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--profile") || arguments.at(i) == QLatin1String("--account"))
            ++i;
        else if (!arguments.at(i).startsWith(QLatin1Char('-')))
            return i;
    }
    return -1;
}

} // namespace

Parsed parseArguments(const QStringList &arguments)
{
    // Everything behind "--" is words.
    const QStringList options = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    if (std::any_of(options.cbegin(), options.cend(), isPasswordArgument))
        return mistake(PasswordAsArgument);
    if (options.contains(QStringLiteral("--help")) || options.contains(QStringLiteral("-h")))
        return only(Command::Help);
    if (options.contains(QStringLiteral("--version")))
        return only(Command::Version);

    const qsizetype at = commandIndex(arguments);
    if (at < 0)
        return mistake(QStringLiteral("Say what to do."));
    QStringList rest = arguments;
    const QString command = rest.takeAt(at);
    // The second word of a command follows the first at once.
    if (const Grammar *grammar = grammarOf(command + QLatin1Char(' ') + rest.value(at))) {
        rest.removeAt(at);
        return parseWith(*grammar, rest);
    }
    const Grammar *grammar = grammarOf(command);
    return grammar ? parseWith(*grammar, rest) : mistake(QStringLiteral("There is no such command."));
}

} // namespace Latchkey::Cli
