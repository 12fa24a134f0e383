// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/appearance.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLookAsTheDesktopDoes_data();
    void shouldLookAsTheDesktopDoes();
    void shouldLookAsIsChosenWhateverTheDesktopDoes();
    void shouldMarkAsTheDesktopDoes();
};

void AppearanceTest::shouldLookAsTheDesktopDoes_data()
{
    QTest::addColumn<std::optional<bool>>("dark");
    QTest::addColumn<std::optional<bool>>("highContrast");
    QTest::addColumn<Scheme>("scheme");
    const std::optional<bool> unsaid;
    QTest::newRow("unsaid") << unsaid << unsaid << Scheme::Light; // as the platform of the tests is
    QTest::newRow("light") << std::optional(false) << std::optional(false) << Scheme::Light;
    QTest::newRow("dark") << std::optional(true) << std::optional(false) << Scheme::Dark;
    QTest::newRow("high contrast") << unsaid << std::optional(true) << Scheme::HighContrastLight;
    QTest::newRow("high contrast, dark") << std::optional(true) << std::optional(true) << Scheme::HighContrastDark;
}

void AppearanceTest::shouldLookAsTheDesktopDoes()
{
    QFETCH(std::optional<bool>, dark);
    QFETCH(std::optional<bool>, highContrast);
    QApplication::setPalette(QPalette(Qt::white));
    Appearance appearance(Theme::System);
    appearance.setDesktopLook({dark, highContrast, std::nullopt});
    QTEST(schemeOf(QApplication::palette()), "scheme");
    appearance.setDesktopLook({});
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
}

void AppearanceTest::shouldLookAsIsChosenWhateverTheDesktopDoes()
{
    Appearance appearance(Theme::Light);
    appearance.setDesktopLook({true, true, std::nullopt});
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
}

void AppearanceTest::shouldMarkAsTheDesktopDoes()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setValue(SettingKeys::accent, QStringLiteral("system"));
    Appearance appearance(Theme::System);
    appearance.follow(settings);
    for (const AccountColor &color : accountColors()) {
        const QColor accent = colorsWith(color.name, Scheme::Light).accent;
        appearance.setDesktopLook({false, false, accent});
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), accent);
    }
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
