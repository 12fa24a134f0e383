// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/tasks/conflicts/conflictdialog.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;

class ConflictDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void shouldResolveAsChosen_data();
    void shouldResolveAsChosen();
    void shouldTakeOneAfterTheOther();
    void shouldShowBothSides();
    void shouldOfferADeletedTaskAgain();
    void shouldCloseWhenAllAreDecidedElsewhere();

private:
    static TaskConflict conflict(const QString &id);
    ConflictDialog *open(const QString &first = {});
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<Appearance> m_appearance;
    Test::FakeClock m_clock;
    FakeTaskRepository m_repository;
    QWidget m_parent;
    QPointer<ConflictDialog> m_dialog;
};

TaskConflict ConflictDialogTest::conflict(const QString &id)
{
    TaskConflict conflict;
    conflict.taskId = id;
    conflict.theirs = FakeTaskRepository::sampleTask(id, QStringLiteral("Theirs ") + id);
    conflict.mine.title = QStringLiteral("Mine ") + id;
    return conflict;
}

void ConflictDialogTest::init()
{
    delete m_dialog;
    m_repository.setConflicts({conflict(QStringLiteral("1")), conflict(QStringLiteral("2"))});
}

ConflictDialog *ConflictDialogTest::open(const QString &first)
{
    m_dialog = new ConflictDialog(m_repository, m_clock, first, &m_parent);
    m_dialog->open();
    return m_dialog;
}

void ConflictDialogTest::shouldResolveAsChosen_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<Resolution>("resolution");
    QTest::newRow("mine") << QByteArray("keepMine") << Resolution::Mine;
    QTest::newRow("theirs") << QByteArray("keepTheirs") << Resolution::Theirs;
    QTest::newRow("both") << QByteArray("keepBoth") << Resolution::Both;
}

void ConflictDialogTest::shouldResolveAsChosen()
{
    QFETCH(QByteArray, button);
    QFETCH(Resolution, resolution);
    open(QStringLiteral("2"));
    find<QAbstractButton>(button.constData())->click();
    QCOMPARE(m_repository.resolutions().constLast(), std::pair(QStringLiteral("2"), resolution));
}

void ConflictDialogTest::shouldTakeOneAfterTheOther()
{
    open();
    QCOMPARE(find<QLabel>("conflictTitle")->text(), QStringLiteral("Theirs 1"));
    find<QAbstractButton>("keepMine")->click();
    QCOMPARE(find<QLabel>("conflictTitle")->text(), QStringLiteral("Theirs 2"));
    find<QAbstractButton>("keepMine")->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_repository.conflicts().isEmpty());
}

void ConflictDialogTest::shouldShowBothSides()
{
    open();
    QStringList said;
    for (const QLabel *label : find<QWidget>("conflictTable")->findChildren<QLabel *>())
        said << label->accessibleName();
    QVERIFY(said.contains(QStringLiteral("Title, mine: Mine 1")));
    QVERIFY(said.contains(QStringLiteral("Title, theirs: Theirs 1")));
}

void ConflictDialogTest::shouldOfferADeletedTaskAgain()
{
    TaskConflict gone = conflict(QStringLiteral("1"));
    gone.gone = true;
    m_repository.setConflicts({gone});
    open();
    QVERIFY(!find<QAbstractButton>("keepBoth")->isVisible());
    QVERIFY(find<QLabel>("conflictSubtitle")->text().contains(QLatin1String("deleted elsewhere")));
    find<QAbstractButton>("keepMine")->click();
    QCOMPARE(m_repository.resolutions().constLast(), std::pair(QStringLiteral("1"), Resolution::Mine));
}

void ConflictDialogTest::shouldCloseWhenAllAreDecidedElsewhere()
{
    open();
    m_repository.setConflicts({});
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(ConflictDialogTest)
#include "tst_conflictdialog.moc"
