// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticesbar.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;

class NoticesBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeThereOnlyWithNotices();
    void shouldStackNotices();
    void shouldLeaveAnUnchangedNoticeAlone();
    void shouldReplaceAChangedOne();
    void shouldPassOnActions();
    void shouldKeepADismissedNoticeAwayUntilItComesAnew();

private:
    [[nodiscard]] static Notice notice(const char *id, const char *title = "Something");
};

Notice NoticesBarTest::notice(const char *id, const char *title)
{
    Notice result;
    result.id = QLatin1String(id);
    result.title = QLatin1String(title);
    result.body = QStringLiteral("What to do.");
    result.actions = {{QStringLiteral("act"), QStringLiteral("Act")}};
    result.dismissable = true;
    return result;
}

void NoticesBarTest::shouldBeThereOnlyWithNotices()
{
    NoticesBar bar;
    QVERIFY(bar.isHidden());
    bar.setNotices({notice("a")});
    QVERIFY(!bar.isHidden());
    bar.setNotices({});
    QVERIFY(bar.isHidden());
}

void NoticesBarTest::shouldStackNotices()
{
    NoticesBar bar;
    bar.setNotices({notice("a"), notice("b")});
    QCOMPARE(bar.shownIds(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    bar.setNotices({notice("b")});
    QCOMPARE(bar.shownIds(), QStringList{QStringLiteral("b")});
}

void NoticesBarTest::shouldLeaveAnUnchangedNoticeAlone()
{
    NoticesBar bar;
    bar.setNotices({notice("a")});
    auto *before = bar.findChild<QWidget *>(QStringLiteral("notice-a"));
    bar.setNotices({notice("a"), notice("b")});
    QCOMPARE(bar.findChild<QWidget *>(QStringLiteral("notice-a")), before);
    QVERIFY(before->accessibleName().contains(QLatin1String("Something")));
}

void NoticesBarTest::shouldReplaceAChangedOne()
{
    NoticesBar bar;
    bar.setNotices({notice("a", "First")});
    bar.setNotices({notice("a", "Second")});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto rows = bar.findChildren<QWidget *>(QStringLiteral("notice-a"));
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first()->accessibleName().contains(QLatin1String("Second")));
}

void NoticesBarTest::shouldPassOnActions()
{
    NoticesBar bar;
    QSignalSpy triggered(&bar, &NoticesBar::actionTriggered);
    bar.setNotices({notice("a")});
    bar.findChild<QAbstractButton *>(QStringLiteral("act"))->click();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.first(), QVariantList({QStringLiteral("a"), QStringLiteral("act")}));
}

void NoticesBarTest::shouldKeepADismissedNoticeAwayUntilItComesAnew()
{
    NoticesBar bar;
    bar.setNotices({notice("a")});
    bar.findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(bar.isHidden());
    bar.setNotices({notice("a")});
    QVERIFY(bar.isHidden());
    bar.setNotices({});
    bar.setNotices({notice("a")});
    QVERIFY(!bar.isHidden());
}

QTEST_MAIN(NoticesBarTest)
#include "tst_noticesbar.moc"
