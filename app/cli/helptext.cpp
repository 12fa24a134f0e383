// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

namespace Latchkey::Cli {

QString helpText()
{
    return QStringLiteral(
        "Usage: latchkey-cli [--profile DIR] COMMAND [OPTIONS]\n"
        "\n"
        "The tasks of the account that is signed in, from a terminal. Shares its session with the window.\n"
        "\n"
        "Session\n"
        "  signup --server URL | --local  --email ADDRESS [--name NAME] [--password-stdin]\n"
        "  login [--server URL | --local] --email ADDRESS [--password-stdin]\n"
        "  logout [--everywhere]          here only, or on every device\n"
        "  session [--json]               who is signed in, where, and for how long\n"
        "  session list [--json]          every device that is signed in to the account; * is this one\n"
        "  session revoke ID... | --others\n"
        "                                 signs out these devices, or all but this one\n"
        "\n"
        "Tasks\n"
        "  add TITLE [--description TEXT] [--json]\n"
        "  add -                          title on the first line of standard input, description below it\n"
        "  list [--open | --done] [--search WORDS] [--sort ORDER] [--json]\n"
        "                                 ORDER: created, updated, title, open-first\n"
        "  edit ID [--title TEXT] [--description TEXT]\n"
        "  done ID...\n"
        "  reopen ID...\n"
        "  rm ID...\n"
        "\n"
        "  doctor [--server URL]          checks files, keychain, server, certificate and clock\n"
        "\n"
        "Options\n"
        "  --local          an account on this computer, served by the program itself\n"
        "  --password-stdin read the password from standard input; otherwise it is asked for\n"
        "  --profile DIR    keep settings, accounts and the local server's tasks below DIR\n"
        "  --help, --version\n"
        "\n"
        "A password is never taken from the command line. An id that begins with a dash goes behind --.\n"
        "\n"
        "Exit codes: 0 done, 1 failed on this computer, 2 wrong usage or input, 3 not signed in or session ended,\n"
        "4 keychain, 5 network or server not to be trusted, 6 refused by the server, 7 no such task or session.\n");
}

} // namespace Latchkey::Cli
