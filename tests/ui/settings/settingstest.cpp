// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settingstest.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>

namespace Latchkey::Test {

SettingsDialog &SettingsTest::open()
{
    find<QAction>("settingsAction")->trigger();
    dialog()->activateWindow(); // nobody manages the windows here
    if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }))
        qWarning("the dialog is not the active window");
    return *dialog();
}

QStringList SettingsTest::shownRows() const
{
    QStringList shown;
    for (const QWidget *one : dialog()->findChildren<QWidget *>()) {
        if (one->objectName().startsWith(QLatin1String("setting-")) && one->isVisible())
            shown << one->objectName().mid(int(qstrlen("setting-")));
    }
    return shown;
}

void SettingsTest::choose(const char *setting, const char *text) const
{
    auto *box = in<QComboBox>(setting);
    const int index = box->findText(QLatin1String(text));
    QVERIFY2(index >= 0, text);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace Latchkey::Test
