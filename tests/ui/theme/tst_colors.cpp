// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingkeys.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/colors.h"

#include <QPalette>
#include <QTest>

using namespace Latchkey;

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
    constexpr double text = 4.5;
    constexpr double control = 3.0;
    QList<std::pair<QByteArray, Colors>> all;
    for (const AccountColor &accent : accountColors()) {
        all.append({"light " + QByteArray(accent.name.data()), colorsWith(accent.name, false)});
        all.append({"dark " + QByteArray(accent.name.data()), colorsWith(accent.name, true)});
    }
    for (const auto &[named, c] : std::as_const(all)) {
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
        QTest::addRow("%s text on accent", name) << c.onAccent << c.accent << text;
    }
    for (const AccountColor &color : accountColors()) {
        QTest::addRow("letter on light %s", color.name.data()) << lightColors().onAccent << color.light << text;
        QTest::addRow("letter on dark %s", color.name.data()) << darkColors().onAccent << color.dark << text;
        QTest::addRow("light %s on raised", color.name.data()) << color.light << lightColors().raised << control;
        QTest::addRow("dark %s on raised", color.name.data()) << color.dark << darkColors().raised << control;
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
    QCOMPARE(&colorsWith({}, false), &lightColors());
    QCOMPARE(&colorsWith({}, true), &darkColors());
    for (const AccountColor &accent : accountColors()) {
        for (const bool dark : {false, true}) {
            const Colors &colors = colorsWith(accent.name, dark);
            QCOMPARE(colors.accent, dark ? accent.dark : accent.light);
            QCOMPARE(&colorsFor(paletteFrom(colors)), &colors);
            QCOMPARE(isDark(paletteFrom(colors)), dark);
        }
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
