// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include "ui/shell/accountpane.h"

#include <QTest>

namespace Latchkey::Test {

void WindowTest::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_profile->filePath(QStringLiteral("settings.ini")));
    m_appearance->follow(*m_settings);
    m_clock = std::make_unique<FakeClock>();
    m_accounts = std::make_unique<FakeAccounts>();
    prepare();
    create();
}

void WindowTest::create()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_accounts, *m_settings, *m_clock, m_browser.opener());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

bool WindowTest::isOfShownAccount(const QObject *object) const
{
    while (object && !qobject_cast<const AccountPane *>(object))
        object = object->parent();
    const auto *pane = qobject_cast<const AccountPane *>(object);
    return !pane || &pane->account() == m_accounts->current();
}

void WindowTest::cleanup()
{
    m_window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_accounts.reset();
}

} // namespace Latchkey::Test

#include "moc_windowtest.cpp"
