// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/sense.h"
#include "tests/accessibility/tabstops.h"
#include "tests/ui/screens/stage.h"
#include "ui/widgets/firstmenu.h"
#include "ui/widgets/passwordedit.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Latchkey;
using Test::Stage;

namespace {
/// What lies over a window and has the keyboard alone, or else the window.
QWidget &used(QWidget &window)
{
    auto *palette = window.findChild<QWidget *>(QStringLiteral("commandPalette"));
    return palette && palette->isVisible() ? *palette : window;
}
} // namespace

/// What each screen is to somebody who does not see it or has keys only.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeSenseWithoutBeingSeen_data();
    void shouldMakeSenseWithoutBeingSeen();
    void shouldOpenAMenuAtTheFirstPress();
    void shouldShowAPasswordByTheMenuOfItsField();
};

void AccessibilityTest::shouldMakeSenseWithoutBeingSeen_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < Stage::scenes().size(); ++number)
        QTest::newRow(Stage::scenes().at(number).first) << number;
}

void AccessibilityTest::shouldMakeSenseWithoutBeingSeen()
{
    QFETCH(int, number);
    QStringList wrong;
    Stage stage({}, QStringLiteral("light"));
    stage.showTo([&wrong](const QString &name, QWidget &window) {
        QWidget &part = used(window);
        QStringList here = Test::senselessIn(part);
        if (!qobject_cast<QMenu *>(&window)) // which the arrow keys lead through
            here << Test::wrongTabStopsIn(part);
        for (const QString &line : std::as_const(here))
            wrong << name + QStringLiteral(": ") + line;
    });
    (stage.*Stage::scenes().at(number).second)();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void AccessibilityTest::shouldOpenAMenuAtTheFirstPress()
{
    QToolButton button;
    button.setPopupMode(QToolButton::InstantPopup);
    makeMenuWhenPressed(button, [&button] {
        auto *menu = new QMenu(&button);
        menu->addAction(QStringLiteral("Only"));
        return menu;
    });
    button.show();
    bool opened = false;
    // While a menu is open the button waits in it.
    QTimer::singleShot(0, &button, [&opened] {
        if (QWidget *menu = QApplication::activePopupWidget())
            opened = menu->close();
    });
    QTest::keyPress(&button, Qt::Key_Space);
    QVERIFY(opened);
    QTest::keyRelease(&button, Qt::Key_Space);
}

void AccessibilityTest::shouldShowAPasswordByTheMenuOfItsField()
{
    PasswordEdit edit;
    edit.show();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, edit.rect().center(), edit.mapToGlobal(QPoint(0, 0)));
    QApplication::sendEvent(&edit, &menuKey);
    auto *menu = edit.findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.constLast()->text(), QStringLiteral("Show password"));
    actions.constLast()->trigger();
    QVERIFY(edit.isShown());
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
