// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/proofs/pseudolanguage.h"
#include "tests/ui/proofs/untranslated.h"
#include "ui/language/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

#include <functional>

namespace Latchkey::Test {

/// Puts the real window over fakes into one state after the other, takes its picture, and proves that everything on it
/// has its room, at each of three widths.
class Stage
{
public:
    /// `look` is "light", "dark", "pseudo" for PseudoLanguage, or the code of a language. It begins the names of the
    /// pictures.
    Stage(QDir directory, QString look);

    /// What the proofs found, each once, with the first picture on which it is.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

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
    void renderDialogs();
    void renderKeyboard();
    void renderPalette();
    void renderSettings();
    void renderDetails();
    void renderConflicts();
    void renderSync();
    void renderStatistics();
    void renderQuickAdd();

private:
    void renderSessionDialog(FakeOpenAccount &account);
    /// The window; the picture is of this size and called "light-name.png".
    void shoot(const QString &name, QSize size = {960, 680});
    /// Something beside the window, as large as it is; a dialog is also looked at when it is as narrow as it can be.
    void shootWidget(const QString &name, QWidget *widget);
    void take(const QString &name, QWidget &widget);
    void examineWidths(const QString &name, int height);
    void examine(const QString &where, const QWidget &widget);
    void note(const QString &where, const QStringList &problems);
    /// The person's own text, or a word that is typed the same in every language.
    void own(const QString &text);
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
    QString m_look;
    QStringList m_problems;
    QSet<QString> m_found;
    Language m_language;
    PseudoLanguage m_pseudo;
    TranslationProof m_translations;
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
