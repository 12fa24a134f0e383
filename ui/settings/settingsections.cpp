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

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SettingsDialog)
};

QString nameOfTheme(const Theme &theme)
{
    switch (theme) {
    case Theme::System: return SettingWords::tr("As the system");
    case Theme::Light: return SettingWords::tr("Light");
    case Theme::Dark: return SettingWords::tr("Dark");
    case Theme::HighContrastLight: return SettingWords::tr("High contrast, light");
    case Theme::HighContrastDark: return SettingWords::tr("High contrast, dark");
    }
    Q_UNREACHABLE();
}

QString nameOfLanguage(const QString &code)
{
    for (const Language::Choice &choice : Language::choices()) {
        if (choice.code == code)
            return choice.name;
    }
    return SettingWords::tr("As the system");
}

QString nameOfAccent(const QString &accent)
{
    return accent == QLatin1String("system") ? SettingWords::tr("As the system") : accountColorLabel(accent);
}

QString nameOfDensity(const Density &density)
{
    return density == Density::Compact ? SettingWords::tr("Compact") : SettingWords::tr("Comfortable");
}

QString nameOfTextSize(const int &percent)
{
    return SettingWords::tr("%1 %").arg(QLocale().toString(percent));
}

QString nameOfIdling(const minutes &wait)
{
    return wait == 0min ? SettingWords::tr("Only when I say so")
                        : SettingWords::tr("After %n minutes without use", nullptr, int(wait.count()));
}

QString nameOfUnlocking(const UnlockWith &way)
{
    return way == UnlockWith::Password ? SettingWords::tr("My password") : SettingWords::tr("The keychain too");
}

QString nameOfPullPause(const minutes &pause)
{
    return pause == 0min ? SettingWords::tr("Only when I say so")
                         : SettingWords::tr("Every %n minutes", nullptr, int(pause.count()));
}

QString nameOfDeadline(const milliseconds &deadline)
{
    return SettingWords::tr("%n seconds", nullptr, int(std::chrono::round<std::chrono::seconds>(deadline).count()));
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
        SettingWords::tr("Appearance"),
        {
            choiceEntry(settings, SettingKeys::theme,
                        {SettingWords::tr("Colours"), {}, SettingWords::tr("theme scheme night bright black white")},
                        {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrastLight, Theme::HighContrastDark},
                        &nameOfTheme),
            choiceEntry(settings, SettingKeys::accent,
                        {SettingWords::tr("Accent"), SettingWords::tr("Marks buttons, links and what is chosen."),
                         SettingWords::tr("color colour highlight")},
                        accents(), &nameOfAccent),
            choiceEntry(settings, SettingKeys::textPercent,
                        {SettingWords::tr("Text size"), {}, SettingWords::tr("zoom font scale larger smaller")},
                        textSizes(), &nameOfTextSize),
            choiceEntry(settings, SettingKeys::density,
                        {SettingWords::tr("Row height"), SettingWords::tr("Compact rows show more tasks at once."),
                         SettingWords::tr("density spacing")},
                        {Density::Comfortable, Density::Compact}, &nameOfDensity),
            choiceEntry(settings, SettingKeys::language,
                        {SettingWords::tr("Language"), {}, SettingWords::tr("translation locale")}, languages(),
                        &nameOfLanguage),
        }};
}

SettingSection startUp(const SettingsPlace &place)
{
    Settings &settings = place.settings;
    SettingSection section{QStringLiteral("start-up"), SettingWords::tr("Reminders and start-up"), {}};
    if (place.offersAutostart)
        section.entries << switchEntry(settings, SettingKeys::startWithDesktop,
                                       {SettingWords::tr("Start with the computer"),
                                        SettingWords::tr("Latchkey opens when you sign in to the desktop."),
                                        SettingWords::tr("autostart login boot automatically")});
    if (place.offersTray)
        section.entries << switchEntry(
            settings, SettingKeys::keepInTray,
            {SettingWords::tr("Keep running when the window is closed"),
             SettingWords::tr("Reminders then come without the window. The icon in the tray opens "
                              "it again."),
             SettingWords::tr("background close quit notifications")});
    if (place.offersShortcut)
        section.entries << switchEntry(settings, SettingKeys::addFromAnywhere,
                                       {SettingWords::tr("Add tasks from any program with a shortcut"),
                                        SettingWords::tr("The desktop asks which keys it shall be."),
                                        SettingWords::tr("global key hotkey quick add")});
    return section;
}

SettingSection security(Settings &settings)
{
    return {
        QStringLiteral("security"),
        SettingWords::tr("Security"),
        {
            choiceEntry(
                settings, SettingKeys::lockAfterMinutes,
                {SettingWords::tr("Lock Latchkey"),
                 SettingWords::tr("A key, the mouse or a touch in the window begins the time anew. Sleep counts."),
                 SettingWords::tr("idle away timeout")},
                {0min, 5min, 15min, 60min}, &nameOfIdling),
            choiceEntry(settings, SettingKeys::unlockWith,
                        {SettingWords::tr("Unlock with"),
                         SettingWords::tr("With the keychain, locking Latchkey locks the keychain as well, and its own "
                                          "question unlocks both."),
                         SettingWords::tr("keyring")},
                        {UnlockWith::Password, UnlockWith::Keychain}, &nameOfUnlocking),
        }};
}

SettingSection network(Settings &settings, const Accounts &accounts)
{
    return {
        QStringLiteral("network"),
        SettingWords::tr("Network"),
        {
            choiceEntry(
                settings, SettingKeys::syncEveryMinutes,
                {SettingWords::tr("Look for changes made elsewhere"),
                 SettingWords::tr("What you do here is sent at once, whatever is chosen. Latchkey always looks when "
                                  "it starts."),
                 SettingWords::tr("sync interval refresh update")},
                {1min, 5min, 15min, 60min, 0min}, &nameOfPullPause),
            settingEntry(
                settings, SettingKeys::proxy,
                {SettingWords::tr("Proxy"),
                 SettingWords::tr("A proxy that wants a password is not supported, since Latchkey keeps none in a "
                                  "file. This computer itself is reached without."),
                 ProxyEdit::wayNames().join(QLatin1Char(' '))},
                [&settings] { return new ProxyEdit(settings); }),
            choiceEntry(
                settings, SettingKeys::requestDeadline,
                {SettingWords::tr("Wait for an answer"),
                 SettingWords::tr("On a slow network a longer wait helps. What was not answered is tried again."),
                 SettingWords::tr("timeout deadline server connection")},
                {milliseconds(5s), milliseconds(15s), milliseconds(30s), milliseconds(60s), milliseconds(120s)},
                &nameOfDeadline),
            settingEntry(settings, SettingKeys::extraCaFile,
                         {SettingWords::tr("Certificate authority of your own"),
                          SettingWords::tr("A file in PEM form that is trusted beside the authorities of the system."),
                          SettingWords::tr("tls ssl https certificates root trust")},
                         [&settings, &accounts] { return new AuthorityFile(settings, accounts); }),
        }};
}

} // namespace

QList<SettingSection> settingSections(const SettingsPlace &place)
{
    QList<SettingSection> sections{
        appearance(place.settings),
        startUp(place),
        security(place.settings),
        network(place.settings, place.accounts),
        {QStringLiteral("privacy"), SettingWords::tr("Privacy"), privacyEntries(place.accounts)},
    };
    sections.removeIf([](const SettingSection &section) { return section.entries.isEmpty(); });
    return sections;
}

} // namespace Latchkey
