// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    for (const auto &[name, c] : {std::pair("light", lightColors()), std::pair("dark", darkColors())}) {
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
    QCOMPARE(&colorsFor(paletteFrom(lightColors())), &lightColors());
    QCOMPARE(&colorsFor(paletteFrom(darkColors())), &darkColors());
}

QTEST_MAIN(ColorsTest)
#include "tst_colors.moc"
