// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/devicetext.h"

#include <QLocale>
#include <QTest>

using namespace Latchkey;

class DeviceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameADevice_data();
    void shouldNameADevice();
    void shouldSayWhenItWasUsed_data();
    void shouldSayWhenItWasUsed();
    void shouldSayWhichIsInUse();
};

void DeviceTextTest::shouldNameADevice_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("name");
    QTest::newRow("ours") << "Latchkey/1.0 (Debian GNU/Linux 12)"
                          << "Latchkey on Debian GNU/Linux 12";
    QTest::newRow("ours, without a system") << "Latchkey/1.0"
                                            << "Latchkey/1.0";
    QTest::newRow("ours in the middle") << "x Latchkey/1.0 (y)"
                                        << "x Latchkey/1.0 (y)";
    QTest::newRow("another program") << "curl/8.1"
                                     << "curl/8.1";
    QTest::newRow("nothing") << ""
                             << "An unknown device";
}

void DeviceTextTest::shouldNameADevice()
{
    RemoteSession session;
    QFETCH(QString, agent);
    session.userAgent = agent;
    QTEST(deviceName(session), "name");
}

void DeviceTextTest::shouldSayWhenItWasUsed_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    QTest::newRow("a server ahead of us") << -5 * minute << "Used just now";
    QTest::newRow("now") << qint64(0) << "Used just now";
    QTest::newRow("a minute") << 2 * minute - 1 << "Used just now";
    QTest::newRow("two minutes") << 2 * minute << "Used 2 minutes ago";
    QTest::newRow("nearly two hours") << 2 * hour - 1 << "Used 119 minutes ago";
    QTest::newRow("two hours") << 2 * hour << "Used 2 hours ago";
    QTest::newRow("nearly two days") << 2 * day - 1 << "Used 47 hours ago";
    QTest::newRow("two days") << 2 * day << "Used 2 days ago";
    QTest::newRow("nearly a month") << 30 * day - 1 << "Used 29 days ago";
    QTest::newRow("a month") << 30 * day
                             << QStringLiteral("Used on ")
                                    + QLocale().toString(QDate(2026, 10, 22), QLocale::LongFormat);
}

void DeviceTextTest::shouldSayWhenItWasUsed()
{
    QFETCH(qint64, secondsAgo);
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
    RemoteSession session;
    session.lastUsedAt = now.addSecs(-secondsAgo).toUTC();
    QTEST(lastUseText(session, now), "text");
}

void DeviceTextTest::shouldSayWhichIsInUse()
{
    RemoteSession session;
    QCOMPARE(lastUseText(session, QDateTime::currentDateTime()), QStringLiteral("Last use unknown"));
    session.current = true;
    QCOMPARE(lastUseText(session, QDateTime::currentDateTime()), QStringLiteral("In use now"));
}

QTEST_GUILESS_MAIN(DeviceTextTest)
#include "tst_devicetext.moc"
