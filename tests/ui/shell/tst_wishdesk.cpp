// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/tasklink.h"
#include "tests/ui/windowtest.h"
#include "ui/exchange/importdialog.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/wishdesk.h"
#include "ui/tasks/taskspage.h"

#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;
using Phase = SessionView::Phase;

class WishDeskTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowTheTaskInWhicheverAccountHasIt();
    void shouldWaitForTheTask_data();
    void shouldWaitForTheTask();
    void shouldSayThatNoAccountHasTheTask_data();
    void shouldSayThatNoAccountHasTheTask();
    void l3_shouldRefuseWhatIsNeitherFileNorTask_data();
    void l3_shouldRefuseWhatIsNeitherFileNorTask();
    void shouldImportOneFileAfterTheOther();
    void shouldImportOnceSomebodyIsSignedIn();
    void shouldGoToTodayAndToTheSearch();
    void shouldForgetAWishWhenALaterOneComes();

protected:
    void create() override
    {
        m_desk.reset();
        WindowTest::create();
        m_desk = std::make_unique<WishDesk>(*m_accounts, *m_window);
    }

private:
    [[nodiscard]] QString file(const char *name, const QByteArray &content) const
    {
        QFile file(m_profile->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", name);
        return QUrl::fromLocalFile(file.fileName()).toString();
    }
    void open(const QStringList &targets) const { m_desk->grant({Wish::Kind::Open, targets}); }
    [[nodiscard]] QString shownTitle() const
    {
        const auto *title = m_window->mainPage() ? find<QPlainTextEdit>("detailTitleEdit") : nullptr;
        return title && title->isVisible() ? title->toPlainText() : QString();
    }
    [[nodiscard]] QString told() const
    {
        const auto *box = m_window->findChild<QMessageBox *>(QStringLiteral("refusedWish"));
        return box ? box->text() : QString();
    }
    [[nodiscard]] ImportDialog *import() const
    {
        const auto found = m_window->findChildren<ImportDialog *>();
        return found.isEmpty() ? nullptr : found.last();
    }

    const QString m_id = QStringLiteral("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
    const Task m_tea = FakeTaskRepository::sampleTask(m_id, QStringLiteral("Tea"));
    std::unique_ptr<WishDesk> m_desk;
};

void WishDeskTest::shouldShowTheTaskInWhicheverAccountHasIt()
{
    const auto &first = m_accounts->openActive({m_tea});
    m_accounts->openActive(FakeTaskRepository::sample(3));
    open({linkToTask(m_id)});
    QCOMPARE(m_accounts->current(), &first);
    QTRY_COMPARE(shownTitle(), QStringLiteral("Tea"));
    QCOMPARE(told(), QString());
}

void WishDeskTest::shouldWaitForTheTask_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("opening");
    QTest::newRow("it is starting") << int(Phase::Starting) << false;
    QTest::newRow("it is locked") << int(Phase::AppLocked) << false;
    QTest::newRow("the keychain is locked") << int(Phase::KeychainLocked) << false;
    QTest::newRow("the copy is being opened") << int(Phase::Active) << true;
    QTest::newRow("the server is asked") << int(Phase::Active) << false;
}

void WishDeskTest::shouldWaitForTheTask()
{
    QFETCH(int, phase);
    QFETCH(bool, opening);
    auto &account = m_accounts->openActive({});
    account.tasks().setSync(TaskRepository::Sync::Loading);
    account.tasks().setOpening(opening);
    account.session().setPhase(Phase(phase));
    open({linkToTask(m_id)});
    QCOMPARE(told(), QString());
    account.tasks().setOpening(false);
    account.tasks().load({m_tea});
    account.session().setPhase(Phase::Active);
    QTRY_COMPARE(shownTitle(), QStringLiteral("Tea"));
    QCOMPARE(told(), QString());
}

void WishDeskTest::shouldSayThatNoAccountHasTheTask_data()
{
    QTest::addColumn<int>("accounts");
    QTest::newRow("nobody is signed in") << 0;
    QTest::newRow("two are") << 2;
}

void WishDeskTest::shouldSayThatNoAccountHasTheTask()
{
    QFETCH(int, accounts);
    for (int i = 0; i < accounts; ++i)
        m_accounts->openActive(FakeTaskRepository::sample(3)).tasks().setSync(TaskRepository::Sync::Loading);
    open({linkToTask(m_id)});
    for (OpenAccount *account : m_accounts->all()) {
        QCOMPARE(told(), QString()); // the server may know of it
        static_cast<Test::FakeOpenAccount *>(account)->tasks().setSync(TaskRepository::Sync::Idle);
    }
    QTRY_VERIFY(told().contains(QLatin1String("No account that is signed in here has this task")));
}

void WishDeskTest::l3_shouldRefuseWhatIsNeitherFileNorTask_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a sign-in") << QStringLiteral("latchkey://signin?token=s3cret");
    QTest::newRow("a task with more") << linkToTask(m_id) + QStringLiteral("?token=s3cret");
    QTest::newRow("a page") << QStringLiteral("https://tasks.example/s3cret.ics");
    QTest::newRow("a calendar elsewhere") << QStringLiteral("webcal://tasks.example/s3cret");
    QTest::newRow("a file elsewhere") << QStringLiteral("sftp://tasks.example/s3cret.ics");
    QTest::newRow("a name") << QStringLiteral("s3cret.ics");
}

/// Without repeating it: nobody knows what it holds.
void WishDeskTest::l3_shouldRefuseWhatIsNeitherFileNorTask()
{
    QFETCH(QString, target);
    m_accounts->openActive({m_tea});
    open({target});
    QVERIFY2(told().startsWith(QLatin1String("This cannot be opened.")), qPrintable(told()));
    QVERIFY(!told().contains(QLatin1String("s3cret")));
    QVERIFY(!import());
    QCOMPARE(m_accounts->openings(), QStringList());
}

void WishDeskTest::shouldImportOneFileAfterTheOther()
{
    m_accounts->openActive({m_tea});
    open({file("a list.md", "- [ ] Bread\n"), QUrl::fromLocalFile(m_profile->path()).toString(),
          file("b.csv", "title\nMilk\n")});
    QVERIFY(import());
    QCOMPARE(import()->windowTitle(), QStringLiteral("Import a list.md"));
    import()->reject();
    const auto boxes = m_window->findChildren<QMessageBox *>();
    QCOMPARE(boxes.size(), 1);
    QVERIFY2(boxes.first()->text().endsWith(QLatin1String("is not a file.")), qPrintable(boxes.first()->text()));
    boxes.first()->accept();
    QTRY_VERIFY(import() && import()->isVisible() && import()->windowTitle() == QLatin1String("Import b.csv"));
}

void WishDeskTest::shouldImportOnceSomebodyIsSignedIn()
{
    auto &account = m_accounts->open();
    open({file("a.md", "- [ ] Bread\n")});
    QVERIFY(!import());
    account.tasks().setOpening(true);
    account.session().setActive(Test::FakeAccounts::ana(), BootTime(1'000'000));
    QTRY_COMPARE(m_window->page(), Page::Main);
    QCoreApplication::processEvents();
    QVERIFY(!import()); // there is nothing to compare it with
    account.tasks().load({});
    account.tasks().setOpening(false);
    QTRY_VERIFY(import());
}

void WishDeskTest::shouldGoToTodayAndToTheSearch()
{
    m_accounts->openActive({m_tea});
    m_desk->grant({Wish::Kind::Today});
    QCOMPARE(m_window->mainPage()->tasks()->title(), QStringLiteral("Today"));
    m_desk->grant({Wish::Kind::Search});
    QVERIFY(find<QLineEdit>("searchEdit")->hasFocus());
}

void WishDeskTest::shouldForgetAWishWhenALaterOneComes()
{
    auto &account = m_accounts->openActive({m_tea});
    account.session().setPhase(Phase::AppLocked);
    open({file("a.md", "- [ ] Bread\n")});
    m_desk->grant({Wish::Kind::Today});
    account.session().setPhase(Phase::Active);
    QTRY_COMPARE(m_window->mainPage()->tasks()->title(), QStringLiteral("Today"));
    QVERIFY(!import());
}

QTEST_MAIN(WishDeskTest)
#include "tst_wishdesk.moc"
