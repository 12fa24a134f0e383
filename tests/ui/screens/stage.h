// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

namespace Latchkey::Test {

/// Puts the real window over fakes into one state after the other and takes its picture.
class Stage
{
public:
    Stage(QDir directory, QString prefix, Theme theme);

    using Scene = std::pair<const char *, void (Stage::*)()>;
    /// All there are, by name.
    [[nodiscard]] static QList<Scene> scenes();
    using Audience = std::function<void(const QString &name, QWidget &window)>;
    /// Instead of taking pictures, each state is shown to `audience`, by the picture's name.
    void showTo(Audience audience) { m_audience = std::move(audience); }

    void renderSignIn();
    void renderServers();
    void renderSteps();
    void renderAccounts();
    void renderTasks();
    void renderViews();
    void renderLists();
    void renderFilters();
    void renderStates();
    void renderSession();
    void renderDevices();
    void renderLock();
    void renderMenus();
    void renderHelp();
    void renderKeyboard();
    void renderPalette();
    void renderSettings();
    void renderDetails();
    void renderConflicts();
    void renderSync();
    void renderStatistics();
    void renderQuickAdd();
    void renderRightToLeft();

private:
    /// The overview, and changing one of its rows to a key that another has.
    void shootShortcuts(const QString &suffix, int width = 620);
    void renderSessionDialog(FakeOpenAccount &account);
    /// Numbered in order: "light-03-name.png".
    void shoot(const QString &name, QSize size = {960, 680});
    void shootWidget(const QString &name, QWidget *widget);
    [[nodiscard]] static QList<Task> tasks();
    /// The only account there is.
    FakeOpenAccount &open(bool local = false, SessionView::Phase phase = SessionView::Phase::SignedOut);
    FakeOpenAccount &openActive(const QList<Task> &tasks);
    /// Lists, dates, tags, steps and all.
    FakeOpenAccount &openOrganised();
    void removeAll();
    template <typename T>
    T *find(const char *objectName) const
    {
        return m_window->findChild<T *>(QLatin1String(objectName));
    }

    QDir m_directory;
    QString m_prefix;
    int m_number = 0;
    QTemporaryDir m_profile;
    Settings m_settings;
    FakeClock m_clock;
    FakeAccounts m_accounts;
    FakeBrowser m_browser;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
    Audience m_audience;
};

} // namespace Latchkey::Test
