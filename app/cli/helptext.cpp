// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include "core/auth/backendkinds.h"

namespace Latchkey::Cli {

QString helpText()
{
    const QString text = QStringLiteral(
        "Usage: latchkey-cli [--profile DIR] [--account NAME] COMMAND [OPTIONS]\n"
        "\n"
        "The tasks of the accounts that are signed in, from a terminal. Shares their sessions with the window.\n"
        "\n"
        "Session\n"
        "  signup --server URL | --local  --email ADDRESS [--name NAME] [--password-stdin]\n"
        "  login [--server URL | --local] [--email ADDRESS] [--password-stdin] [--code-stdin] [--device]\n"
        "                                 with a password, or in the browser where the server wants that; again "
        "without\n"
        "                                 --server to continue a session that has ended\n"
        "  logout [--everywhere]          here only, or on every device\n"
        "  session [--json]               who is signed in, where, and for how long\n"
        "  session list [--json]          every device that is signed in to the account; * is this one\n"
        "  session revoke ID... | --others\n"
        "                                 signs out these devices, or all but this one\n"
        "  password [--password-stdin]    changes the account's password, and signs out all other devices\n"
        "\n"
        "Accounts\n"
        "  accounts [--json]              all of them; * is the current one, which the commands work with\n"
        "  accounts use NAME              makes it the current one\n"
        "  accounts remove NAME           signs out and forgets it; its tasks stay at the server\n"
        "                                 NAME: the account's e-mail, name, or id or the beginning of it\n"
        "\n"
        "Tasks\n"
        "  add TEXT [--plain] [--description TEXT] [--json]\n"
        "                                 \"Milk tomorrow 9am #Home @shop p1 every week\"; --plain: only a title\n"
        "  add -                          title on the first line of standard input, description below it\n"
        "  list [--open | --done] [--search WORDS] [--sort ORDER] [--json]\n"
        "                                 ORDER: manual, due, priority, title, created\n"
        "  list --view NAME | --list NAME | --tag NAME | --saved NAME | --filter QUERY\n"
        "                                 views: inbox, today, upcoming, completed, trash; a list and its sections;\n"
        "                                 a saved filter; a query such as \"p1 & #Work & (today | overdue)\"\n"
        "  edit ID [--title TEXT] [--description TEXT] [--list NAME] [--due WORDS] [--repeat WORDS]\n"
        "          [--priority 1..4] [--tags WORDS]\n"
        "                                 an empty value takes away what is there\n"
        "  done ID...\n"
        "  reopen ID...\n"
        "  rm ID... [--forever]           into the trash, where the server has one\n"
        "  putback ID...                  out of it again\n"
        "                                 ID: the beginning of it is enough, as long as it means one task\n"
        "  lists [--json] | lists add NAME | lists rename NAME NEW | lists remove NAME\n"
        "                                 NAME of a list in another: Home/Garden\n"
        "  filters [--json] | filters add NAME QUERY | filters remove NAME\n"
        "                                 saved queries, on this computer only\n"
        "  sync [--json]                  fetches and sends what waits; conflicts are decided in the window\n"
        "\n"
        "Files\n"
        "  export [--format FORMAT] [FILE]\n"
        "                                 FORMAT: json, csv, ical, todotxt, markdown; else by the file's name\n"
        "  import [--format FORMAT] [--map COLUMN=FIELD]... [--dry-run] FILE\n"
        "                                 adds what is not there; --map says what a column of a CSV file is\n"
        "  backup FILE                    everything, as json; not encrypted\n"
        "  restore [--dry-run] FILE | --from ID\n"
        "                                 makes everything of a backup as it was; what came since stays\n"
        "  backups [--json]               those that Latchkey has made by itself, which are encrypted\n"
        "\n"
        "  doctor [--server URL]          checks files, keychain, server, certificate and clock\n"
        "  diagnostics [--with-servers]   versions, states and numbers for a report of a problem; no names, tasks or\n"
        "                                 secrets, and no addresses unless asked for\n"
        "\n"
        "Options\n"
        "  --local          an account on this computer, served by the program itself\n"
        "  --password-stdin read the password from standard input, and a new one from the line after it; otherwise it\n"
        "                   is asked for\n"
        "  --code-stdin     read the code of a second factor there, on the line after the password\n"
        "  --device         sign in with a code in a browser on another device; used anyway where there is no browser\n"
        "  --kind KIND      what the server is, if Latchkey finds something else: %1\n"
        "  --tasks-server URL\n"
        "                   where the tasks are, if the server does not tell\n"
        "  --client-id ID, --scopes LIST, --resource NAME\n"
        "                   how an OpenID provider knows Latchkey, and what it is asked for\n"
        "  --account NAME   work with this account instead of the current one\n"
        "  --profile DIR    keep settings, accounts and the local server's tasks below DIR\n"
        "  --help, --version\n"
        "\n"
        "BROWSER names the browser to open. Passwords and codes are never taken from the command line.\n"
        "An id that begins with a dash goes behind --.\n"
        "\n"
        "Exit codes: 0 done, 1 failed on this computer, 2 wrong usage or input, 3 not signed in or session ended,\n"
        "4 keychain, 5 network or server not to be trusted, 6 refused by the server, 7 no such task, session or "
        "account.\n");
    return text.arg(kindNames().join(QStringLiteral(", ")));
}

QStringList kindNames()
{
    QStringList names;
    for (const BackendKind &kind : backendKinds())
        names << kind.id;
    return names;
}

} // namespace Latchkey::Cli
