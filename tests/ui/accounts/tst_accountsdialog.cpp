// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/inlinemessage.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;
using namespace Latchkey::Test;
using Phase = SessionView::Phase;
using Call = FakeSession::Call;

class AccountsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldListThemInOrder();
    void shouldFollowTheirSessions();
    void shouldMoveByButtonAndKey();
    void shouldArrangeWhatWasDragged();
    void shouldNotMoveBeyondTheEnds();
    void shouldSetAColour();
    void shouldSignOut();
    void shouldAskBeforeSigningOutLosesChanges();
    void shouldSayWhatRemovingDeletesAndWhatStays();
    void shouldRemoveWhenThePersonSaysSo();
    void shouldKeepWhenThePersonSaysSo();
    void shouldTellThatTheKeychainStillHoldsTheSignIn();
    void shouldCloseWithTheLastAccount();
    void shouldShowNothingOfWhatIsLocked();
    void shouldNameEverything();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] FakeOpenAccount &account(int index) const
    {
        return static_cast<FakeOpenAccount &>(*m_accounts->all().at(index));
    }
    [[nodiscard]] QStringList shown() const;
    void add(const char *email, bool local = false);

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeAccounts> m_accounts;
    QPointer<AccountsDialog> m_dialog;
    QListWidget *m_list = nullptr;
};

void AccountsDialogTest::init()
{
    m_accounts = std::make_unique<FakeAccounts>();
    add("ana@example.org");
    add("ben@example.org", true);
    add("cem@example.org");
    m_dialog = new AccountsDialog(*m_accounts);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    m_list = find<QListWidget>("accountsList");
    m_list->setCurrentRow(0);
}

void AccountsDialogTest::cleanup()
{
    delete m_dialog;
    m_accounts.reset();
}

void AccountsDialogTest::add(const char *email, bool local)
{
    Identity identity = FakeAccounts::ana();
    identity.email = QLatin1String(email);
    FakeOpenAccount &account = m_accounts->open(local);
    account.m_account.identity = identity;
    account.session().setActive(identity, BootTime(1'000'000));
}

QStringList AccountsDialogTest::shown() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names << m_list->item(row)->text().section(u'@', 0, 0);
    return names;
}

void AccountsDialogTest::shouldListThemInOrder()
{
    QCOMPARE(shown().join(u' '), QStringLiteral("ana ben cem"));
    QVERIFY(m_list->item(0)->data(AccountRoles::Detail).toString().contains(QLatin1String("tasks.example")));
    QVERIFY(m_list->item(1)->data(AccountRoles::Detail).toString().contains(QLatin1String("On this computer")));
    QVERIFY(m_list->item(1)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Signed in")));
}

void AccountsDialogTest::shouldFollowTheirSessions()
{
    account(2).session().setPhase(Phase::ReauthRequired);
    QVERIFY(m_list->item(2)->data(AccountRoles::Detail).toString().contains(QLatin1String("Sign in again")));
    QVERIFY(m_list->item(2)->data(AccountRoles::Warning).toBool());
    QCOMPARE(m_list->currentRow(), 0);
}

void AccountsDialogTest::shouldMoveByButtonAndKey()
{
    find<QToolButton>("accountDownButton")->click();
    QCOMPARE(shown().join(u' '), QStringLiteral("ben ana cem"));
    QCOMPARE(m_list->currentRow(), 1);
    QCOMPARE(account(1).account().identity.email, QStringLiteral("ana@example.org"));
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown().join(u' '), QStringLiteral("ben cem ana"));
    QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier);
    find<QToolButton>("accountUpButton")->click();
    QCOMPARE(shown().join(u' '), QStringLiteral("ana ben cem"));
    QCOMPARE(account(0).account().identity.email, QStringLiteral("ana@example.org"));
}

/// The list moves the row in its model, as it does when one is dropped.
void AccountsDialogTest::shouldArrangeWhatWasDragged()
{
    QCOMPARE(m_list->dragDropMode(), QAbstractItemView::InternalMove);
    QVERIFY(m_list->model()->moveRow({}, 2, {}, 0));
    QCOMPARE(shown().join(u' '), QStringLiteral("cem ana ben"));
    QCOMPARE(account(0).account().identity.email, QStringLiteral("cem@example.org"));
}

void AccountsDialogTest::shouldNotMoveBeyondTheEnds()
{
    QVERIFY(!find<QToolButton>("accountUpButton")->isEnabled());
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier);
    m_list->setCurrentRow(2);
    QVERIFY(!find<QToolButton>("accountDownButton")->isEnabled());
    QTest::keyClick(m_list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown().join(u' '), QStringLiteral("ana ben cem"));
}

void AccountsDialogTest::shouldSetAColour()
{
    auto *menu = find<QPushButton>("accountColorButton")->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), accountColors().size());
    find<QAction>("color-amber")->trigger();
    QCOMPARE(account(0).account().color, QStringLiteral("amber"));
    Q_EMIT menu->aboutToShow();
    QVERIFY(find<QAction>("color-amber")->isChecked());
}

void AccountsDialogTest::shouldSignOut()
{
    m_list->setCurrentRow(1);
    find<QPushButton>("accountSignOutButton")->click();
    QCOMPARE(account(1).session().calls(), QList<Call>{Call::SignOut});
    QVERIFY(account(0).session().calls().isEmpty());
    QVERIFY(!find<QPushButton>("accountSignOutButton")->isEnabled());
    QCOMPARE(m_list->count(), 3);
}

void AccountsDialogTest::shouldAskBeforeSigningOutLosesChanges()
{
    TaskDraft draft;
    draft.title = QStringLiteral("Unsent");
    QVERIFY(account(0).tasks().add(draft));
    find<QPushButton>("accountSignOutButton")->click();
    QVERIFY(account(0).session().calls().isEmpty());
    QVERIFY(find<QLabel>("questionBody")->text().contains(QLatin1String("lost: 1")));
    find<QPushButton>("questionYes")->click();
    QCOMPARE(account(0).session().calls(), QList<Call>{Call::SignOut});
}

void AccountsDialogTest::shouldSayWhatRemovingDeletesAndWhatStays()
{
    TaskDraft draft;
    draft.title = QStringLiteral("Unsent");
    QVERIFY(account(0).tasks().add(draft));
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Delete);
    const QString said = find<QLabel>("questionBody")->text();
    for (const char *words :
         {"sign-in in GNOME Keyring", "deletes the sign-in", "stay at tasks.example", "lost: 1"})
        QVERIFY2(said.contains(QLatin1String(words)), qPrintable(said));
    QVERIFY(find<QPushButton>("questionNo")->isDefault());
    QVERIFY(m_accounts->removed().isEmpty());
}

void AccountsDialogTest::shouldRemoveWhenThePersonSaysSo()
{
    m_list->setCurrentRow(1);
    const QUuid id = account(1).account().id;
    find<QPushButton>("accountRemoveButton")->click();
    find<QPushButton>("questionYes")->click();
    QCOMPARE(m_accounts->removed(), QList<QUuid>{id});
    QCOMPARE(shown().join(u' '), QStringLiteral("ana cem"));
    m_accounts->answer({});
    QVERIFY(find<InlineMessage>("accountsMessage")->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void AccountsDialogTest::shouldKeepWhenThePersonSaysSo()
{
    find<QPushButton>("accountRemoveButton")->click();
    find<QPushButton>("questionNo")->click();
    QVERIFY(m_accounts->removed().isEmpty());
    QCOMPARE(m_list->count(), 3);
}

void AccountsDialogTest::shouldTellThatTheKeychainStillHoldsTheSignIn()
{
    find<QPushButton>("accountRemoveButton")->click();
    find<QPushButton>("questionYes")->click();
    m_accounts->answer(fail(Error::Kind::KeychainLocked));
    QVERIFY(find<InlineMessage>("accountsMessage")->text().contains(QLatin1String("keychain still holds")));
}

void AccountsDialogTest::shouldCloseWithTheLastAccount()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_dialog->isVisible());
        find<QPushButton>("accountRemoveButton")->click();
        find<QPushButton>("questionYes")->click();
        m_accounts->answer({});
        QCoreApplication::sendPostedEvents(m_dialog, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void AccountsDialogTest::shouldShowNothingOfWhatIsLocked()
{
    account(1).session().setPhase(Phase::AppLocked);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void AccountsDialogTest::shouldNameEverything()
{
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(AccountsDialogTest)
#include "tst_accountsdialog.moc"
