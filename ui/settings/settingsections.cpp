// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsections.h"

#include "ui/language/language.h"
#include "ui/settings/authorityfile.h"
#include "ui/settings/privacyentries.h"
#include "ui/settings/proxyedit.h"
#include "ui/settings/textzoom.h"
#include "ui/theme/accountcolors.h"

#include <QCoreApplication>
#include <QLocale>

namespace Latchkey {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SettingsDialog)
};

QString nameOfTheme(const Theme &theme)
{
    switch (theme) {
    case Theme::System: return Words::tr("As the system");
    case Theme::Light: return Words::tr("Light");
    case Theme::Dark: return Words::tr("Dark");
    case Theme::HighContrastLight: return Words::tr("High contrast, light");
    case Theme::HighContrastDark: return Words::tr("High contrast, dark");
    }
    Q_UNREACHABLE();
}

QString nameOfLanguage(const QString &code)
{
    for (const Language::Choice &choice : Language::choices()) {
        if (choice.code == code)
            return choice.name;
    }
    return Words::tr("As the system");
}

QString nameOfAccent(const QString &accent)
{
    return accent == QLatin1String("system") ? Words::tr("As the system") : accountColorLabel(accent);
}

QString nameOfDensity(const Density &density)
{
    return density == Density::Compact ? Words::tr("Compact") : Words::tr("Comfortable");
}

QString nameOfTextSize(const int &percent)
{
    return Words::tr("%1 %").arg(QLocale().toString(percent));
}

QString nameOfIdling(const minutes &wait)
{
    return wait == 0min ? Words::tr("Only when I say so")
                        : Words::tr("After %n minutes without use", nullptr, int(wait.count()));
}

QString nameOfUnlocking(const UnlockWith &way)
{
    return way == UnlockWith::Password ? Words::tr("My password") : Words::tr("The keychain too");
}

QString nameOfPullPause(const minutes &pause)
{
    return pause == 0min ? Words::tr("Only when I say so") : Words::tr("Every %n minutes", nullptr, int(pause.count()));
}

QString nameOfDeadline(const milliseconds &deadline)
{
    return Words::tr("%n seconds", nullptr, int(std::chrono::round<std::chrono::seconds>(deadline).count()));
}

QStringList languages()
{
    QStringList codes{QString()};
    for (const Language::Choice &choice : Language::choices())
        codes << choice.code;
    return codes;
}

QStringList accents()
{
    QStringList names{QStringLiteral("system")};
    for (const AccountColor &color : accountColors())
        names << color.name;
    return names;
}

SettingSection appearance(Settings &settings)
{
    return {
        QStringLiteral("appearance"),
        Words::tr("Appearance"),
        {
            choiceEntry(settings, SettingKeys::theme,
                        {Words::tr("Colours"), {}, Words::tr("theme scheme night bright black white")},
                        {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrastLight, Theme::HighContrastDark},
                        &nameOfTheme),
            choiceEntry(settings, SettingKeys::accent,
                        {Words::tr("Accent"), Words::tr("Marks buttons, links and what is chosen."),
                         Words::tr("color colour highlight")},
                        accents(), &nameOfAccent),
            choiceEntry(settings, SettingKeys::textPercent,
                        {Words::tr("Text size"), {}, Words::tr("zoom font scale larger smaller")}, textSizes(),
                        &nameOfTextSize),
            choiceEntry(settings, SettingKeys::density,
                        {Words::tr("Row height"), Words::tr("Compact rows show more tasks at once."),
                         Words::tr("density spacing")},
                        {Density::Comfortable, Density::Compact}, &nameOfDensity),
            choiceEntry(settings, SettingKeys::language, {Words::tr("Language"), {}, Words::tr("translation locale")},
                        languages(), &nameOfLanguage),
        }};
}

SettingSection startUp(const SettingsPlace &place)
{
    Settings &settings = place.settings;
    SettingSection section{QStringLiteral("start-up"), Words::tr("Reminders and start-up"), {}};
    if (place.offersAutostart)
        section.entries << switchEntry(settings, SettingKeys::startWithDesktop,
                                       {Words::tr("Start with the computer"),
                                        Words::tr("Latchkey opens when you sign in to the desktop."),
                                        Words::tr("autostart login boot automatically")});
    if (place.offersTray)
        section.entries << switchEntry(settings, SettingKeys::keepInTray,
                                       {Words::tr("Keep running when the window is closed"),
                                        Words::tr("Reminders then come without the window. The icon in the tray opens "
                                                  "it again."),
                                        Words::tr("background close quit notifications")});
    if (place.offersShortcut)
        section.entries << switchEntry(settings, SettingKeys::addFromAnywhere,
                                       {Words::tr("Add tasks from any program with a shortcut"),
                                        Words::tr("The desktop asks which keys it shall be."),
                                        Words::tr("global key hotkey quick add")});
    return section;
}

SettingSection security(Settings &settings)
{
    return {QStringLiteral("security"),
            Words::tr("Security"),
            {
                choiceEntry(settings, SettingKeys::lockAfterMinutes,
                            {Words::tr("Lock Latchkey"),
                             Words::tr("A key, the mouse or a touch in the window begins the time anew. Sleep counts."),
                             Words::tr("idle away timeout")},
                            {0min, 5min, 15min, 60min}, &nameOfIdling),
                choiceEntry(settings, SettingKeys::unlockWith,
                            {Words::tr("Unlock with"),
                             Words::tr("With the keychain, locking Latchkey locks the keychain as well, and its own "
                                       "question unlocks both."),
                             Words::tr("keyring")},
                            {UnlockWith::Password, UnlockWith::Keychain}, &nameOfUnlocking),
            }};
}

SettingSection network(Settings &settings)
{
    return {
        QStringLiteral("network"),
        Words::tr("Network"),
        {
            choiceEntry(settings, SettingKeys::syncEveryMinutes,
                        {Words::tr("Look for changes made elsewhere"),
                         Words::tr("What you do here is sent at once, whatever is chosen. Latchkey always looks when "
                                   "it starts."),
                         Words::tr("sync interval refresh update")},
                        {1min, 5min, 15min, 60min, 0min}, &nameOfPullPause),
            settingEntry(settings, SettingKeys::proxy,
                         {Words::tr("Proxy"),
                          Words::tr("A proxy that wants a password is not supported, since Latchkey keeps none in a "
                                    "file. This computer itself is reached without."),
                          ProxyEdit::wayNames().join(QLatin1Char(' '))},
                         [&settings] { return new ProxyEdit(settings); }),
            choiceEntry(settings, SettingKeys::requestDeadline,
                        {Words::tr("Wait for an answer"),
                         Words::tr("On a slow network a longer wait helps. What was not answered is tried again."),
                         Words::tr("timeout deadline server connection")},
                        {milliseconds(5s), milliseconds(15s), milliseconds(30s), milliseconds(60s), milliseconds(120s)},
                        &nameOfDeadline),
            settingEntry(settings, SettingKeys::extraCaFile,
                         {Words::tr("Certificate authority of your own"),
                          Words::tr("A file in PEM form that is trusted beside the authorities of the system."),
                          Words::tr("tls ssl https certificates root trust")},
                         [&settings] { return new AuthorityFile(settings); }),
        }};
}

} // namespace

QList<SettingSection> settingSections(const SettingsPlace &place)
{
    QList<SettingSection> sections{
        appearance(place.settings),
        startUp(place),
        security(place.settings),
        network(place.settings),
        {QStringLiteral("privacy"), Words::tr("Privacy"), privacyEntries(place.accounts)},
    };
    sections.removeIf([](const SettingSection &section) { return section.entries.isEmpty(); });
    return sections;
}

} // namespace Latchkey
