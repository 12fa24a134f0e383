// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include "ui/session/passworddialog.h"
#include "ui/tasks/capture/pastedialog.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Latchkey::Test {

void Stage::renderDialogs()
{
    m_window->resize(960, 680);
    FakeOpenAccount &account = openActive(tasks());
    find<QAction>("aboutAction")->trigger();
    QApplication::processEvents();
    shootWidget(QStringLiteral("about"), m_window->findChild<QMessageBox *>());
    m_window->findChild<QMessageBox *>()->close();
    PasteDialog paste(pastedTasks(QStringLiteral("Buy paint\n  White\n  Blue\nPaint the fence")), m_window.get());
    paste.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const char *line : {"Buy paint", "White", "Blue", "Paint the fence"})
        own(QLatin1String(line));
    paste.show();
    shootWidget(QStringLiteral("paste"), &paste);
    PasswordDialog password(account, m_window.get());
    password.setAttribute(Qt::WA_DeleteOnClose, false);
    password.show();
    find<QPushButton>("passwordChangeButton")->click();
    shootWidget(QStringLiteral("password"), &password);
}

} // namespace Latchkey::Test
