// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Latchkey::Test {

/// A suite about the whole window: one for each test, over fakes and a profile of its own.
class WindowTest : public QObject
{
    Q_OBJECT

protected:
    /// Called before the window is made.
    virtual void prepare() {}
    /// Makes the window, anew if there is one, as a start of the program does.
    virtual void create();

    /// Also what is hidden, but nothing of another account's pane.
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        const QList<T *> found = m_window->findChildren<T *>(QLatin1String(name));
        for (T *candidate : found) {
            if (isOfShownAccount(candidate))
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] FakeSession &session() const { return m_accounts->current()->session(); }
    [[nodiscard]] FakeTaskRepository &tasks() const { return m_accounts->current()->tasks(); }

    [[nodiscard]] bool isOfShownAccount(const QObject *object) const;

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeAccounts> m_accounts;
    FakeBrowser m_browser;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
};

} // namespace Latchkey::Test
