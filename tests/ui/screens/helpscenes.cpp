// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include "core/accounts/diagnostics.h"
#include "tests/support/fakecredentialstore.h"
#include "ui/help/reportdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>

namespace Latchkey::Test {

void Stage::renderHelp()
{
    openActive(tasks());
    const FakeCredentialStore keychain;
    const CollectDiagnostics collect = [&](bool withServers) {
        DiagnosticsSources sources(m_accounts.all(), keychain, m_clock);
        sources.withServers = withServers;
        return diagnosticsText(sources);
    };
    const auto shootReport = [&](const char *name) {
        m_window->resize(960, 680);
        ReportDialog dialog(collect, m_window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<QPushButton *>(QStringLiteral("reportCopyButton"))->click();
        QApplication::processEvents();
        shootWidget(QLatin1String(name), &dialog);
    };
    shootReport("report");
}

} // namespace Latchkey::Test
