// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingkeys.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/colors.h"

#include <QPalette>
#include <QTest>

using namespace Latchkey;

namespace {

struct Requirement
{
    Scheme scheme;
    const char *name;
    double text;    ///< least contrast of what is read
    double control; ///< likewise of what must be seen
};

constexpr Requirement Schemes[] = {{Scheme::Light, "light", 4.5, 3},
                                   {Scheme::Dark, "dark", 4.5, 3},
                                   {Scheme::HighContrastLight, "high contrast, light", 7, 4.5},
                                   {Scheme::HighContrastDark, "high contrast, dark", 7, 4.5}};

} // namespace

class ColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMeasureContrastAsWcagDoes();
    void shouldBeReadable_data();
    void shouldBeReadable();
    void shouldBelongToTheirPalette();
    void shouldFindTheNearestAccent_data();
    void shouldFindTheNearestAccent();
    void shouldOfferEveryAccentAsASetting();

private:
    static void addPairs(Scheme scheme, const char *schemeName, double text, double control);
};

void ColorsTest::shouldMeasureContrastAsWcagDoes()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrastRatio(QColor(0x767676), Qt::white) * 100), 454); // WCAG's well-known edge of AA
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
}

void ColorsTest::shouldBeReadable_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[scheme, schemeName, text, control] : Schemes)
        addPairs(scheme, schemeName, text, control);
}

/// What is read, and what must be seen, on every ground it may be on.
void ColorsTest::addPairs(Scheme scheme, const char *schemeName, double text, double control)
{
    for (const AccountColor &accent : accountColors()) {
        const Colors &c = colorsWith(accent.name, scheme);
        const QByteArray named = schemeName + QByteArray(" ") + accent.name.data();
        const char *name = named.constData();
        for (const auto &[groundName, ground] :
             {std::pair("window", c.window), std::pair("surface", c.surface), std::pair("raised", c.raised),
              std::pair("selected", c.selected), std::pair("hovered", c.hovered), std::pair("danger", c.dangerGround),
              std::pair("warning", c.warningGround), std::pair("info", c.infoGround)}) {
            for (const auto &[frontName, front] :
                 {std::pair("text", c.text), std::pair("muted", c.muted), std::pair("accent", c.accent),
                  std::pair("danger", c.danger), std::pair("warning", c.warning), std::pair("success", c.success)})
                QTest::addRow("%s %s on %s", name, frontName, groundName) << front << ground << text;
            QTest::addRow("%s outline on %s", name, groundName) << c.outline << ground << control;
        }
        for (const AccountColor &account : accountColors()) {
            const QColor color = colorsWith(account.name, scheme).accent;
            QTest::addRow("%s letter on %s", name, account.name.data()) << c.onAccent << color << text;
            QTest::addRow("%s with %s on raised", name, account.name.data()) << color << c.raised << control;
        }
    }
}

void ColorsTest::shouldBeReadable()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(front, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void ColorsTest::shouldBelongToTheirPalette()
{
    for (const auto &[scheme, name, text, control] : Schemes) {
        QCOMPARE(&colorsWith({}, scheme), &plainColors(scheme));
        for (const AccountColor &accent : accountColors()) {
            const Colors &colors = colorsWith(accent.name, scheme);
            QCOMPARE(&colorsFor(paletteFrom(colors)), &colors);
            QCOMPARE(schemeOf(paletteFrom(colors)), scheme);
            QCOMPARE(accountColor(accent.name, paletteFrom(colors)), colors.accent);
        }
    }
    for (const AccountColor &accent : accountColors()) {
        QCOMPARE(colorsWith(accent.name, Scheme::Light).accent, accent.light);
        QCOMPARE(colorsWith(accent.name, Scheme::Dark).accent, accent.dark);
    }
}

void ColorsTest::shouldFindTheNearestAccent_data()
{
    QTest::addColumn<QColor>("system");
    QTest::addColumn<QString>("accent");
    QTest::newRow("what Fusion has") << QColor(0x308cc6) << QStringLiteral("blue");
    QTest::newRow("GNOME's blue") << QColor(0x3584e4) << QStringLiteral("blue");
    QTest::newRow("GNOME's teal") << QColor(0x2190a4) << QStringLiteral("teal");
    QTest::newRow("GNOME's green") << QColor(0x3a944a) << QStringLiteral("green");
    QTest::newRow("GNOME's orange") << QColor(0xed5b00) << QStringLiteral("amber");
    QTest::newRow("GNOME's pink") << QColor(0xd56199) << QStringLiteral("rose");
    QTest::newRow("GNOME's purple") << QColor(0x9141ac) << QStringLiteral("violet");
    QTest::newRow("GNOME's slate") << QColor(0x6f8396) << QStringLiteral("slate");
    QTest::newRow("grey") << QColor(0x808080) << QStringLiteral("slate");
    QTest::newRow("red, round the wheel") << QColor(0xe00030) << QStringLiteral("rose");
}

void ColorsTest::shouldFindTheNearestAccent()
{
    QFETCH(QColor, system);
    QFETCH(QString, accent);
    QCOMPARE(nearestAccent(system), accent);
}

void ColorsTest::shouldOfferEveryAccentAsASetting()
{
    for (const AccountColor &accent : accountColors())
        QVERIFY2(SettingKeys::accent.parse(accent.name), accent.name.data());
}

QTEST_MAIN(ColorsTest)
#include "tst_colors.moc"
