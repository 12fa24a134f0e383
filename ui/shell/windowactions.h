// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keyboard/keybindings.h"

class QIcon;

namespace Latchkey {

class AccountActions;
class Accounts;
class MainPage;
class MainWindow;
class Settings;

/// What can be done in the window: an action of it for each command that does not need the list of tasks, with its
/// keys, and the windows that these actions open over it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object, which is the window's.
    WindowActions(MainWindow &window, Accounts &accounts, const AccountActions &accountActions, Settings &settings);

    [[nodiscard]] const KeyBindings &keys() const { return m_keys; }
    /// What a command does now; null: nothing.
    [[nodiscard]] QAction *actionOf(const QString &id) const;
    /// Gives the keys to a page: those that work only in its list, and what its buttons say of them.
    void furnish(MainPage &page);

private:
    using OnMain = void (*)(MainPage &main);

    void buildForTasks();
    void buildForPlaces();
    void buildForWindow();
    void buildForAccounts();
    /// `id`: of the command.
    QAction *add(const QString &id, const QString &text, const QIcon &icon);
    /// Does something only while an account's tasks are shown.
    void addOnMain(const char *id, const QString &text, const QIcon &icon, OnMain act);
    void bindAccountActions();
    void addListKeysOf(MainPage &page);
    void describeButtons(const MainPage &page);

    void togglePalette();
    void showAccounts();
    void showShortcuts();
    void showAbout();

    MainWindow &m_window;
    Accounts &m_accounts;
    const AccountActions &m_accountActions;
    Settings &m_settings;
    KeyBindings m_keys;
    QStringList m_chosenLately; ///< from the palette, the last first
};

} // namespace Latchkey
