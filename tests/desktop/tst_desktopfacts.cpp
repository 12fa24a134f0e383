// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopfacts.h"

#include <QTest>

using namespace Latchkey;

class DesktopFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void shouldTellOfTheDesktop_data();
    void shouldTellOfTheDesktop();
    void shouldTellOfThePlatform();

private:
    [[nodiscard]] static QString valueOf(const char *name);
};

QString DesktopFactsTest::valueOf(const char *name)
{
    for (const auto &[known, value] : desktopFacts()) {
        if (known == QLatin1String(name))
            return value;
    }
    return {};
}

void DesktopFactsTest::cleanup()
{
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void DesktopFactsTest::shouldTellOfTheDesktop_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("told");
    QTest::newRow("one") << QByteArray("KDE") << QStringLiteral("KDE");
    QTest::newRow("two") << QByteArray("ubuntu:GNOME") << QStringLiteral("ubuntu:GNOME");
    QTest::newRow("none") << QByteArray() << QStringLiteral("not told");
    QTest::newRow("a path") << QByteArray("/home/ana/desktop") << QStringLiteral("other");
    QTest::newRow("an address") << QByteArray("ana@example.org") << QStringLiteral("other");
    QTest::newRow("lines") << QByteArray("KDE\nsecret: 1") << QStringLiteral("other");
    QTest::newRow("a long word") << QByteArray(65, 'x') << QStringLiteral("other");
}

void DesktopFactsTest::shouldTellOfTheDesktop()
{
    QFETCH(QByteArray, variable);
    qputenv("XDG_CURRENT_DESKTOP", variable);
    QTEST(valueOf("desktop"), "told");
}

void DesktopFactsTest::shouldTellOfThePlatform()
{
    QCOMPARE(valueOf("platform"), QGuiApplication::platformName());
}

QTEST_MAIN(DesktopFactsTest)
#include "tst_desktopfacts.moc"
