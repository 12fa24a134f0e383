// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsdialog.h"

#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accounttext.h"
#include "ui/accounts/avatar.h"
#include "ui/accounts/removalquestion.h"
#include "ui/await.h"
#include "ui/keyboard/keytext.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr QSize FirstSize{560, 440};

QToolButton *toolButton(const char *name, const QString &text, const char *iconName, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName, IconTone::Muted));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keyText(key)));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

AccountsDialog::AccountsDialog(Accounts &accounts, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_message(new InlineMessage)
    , m_list(new QListWidget)
    , m_up(toolButton("accountUpButton", tr("Move up"), "chevron-up", QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_down(toolButton("accountDownButton", tr("Move down"), "chevron-down", QKeySequence(Qt::ALT | Qt::Key_Down)))
    , m_color(new QPushButton(tr("&Colour")))
    , m_signOut(new QPushButton(tr("Sign &out")))
    , m_remove(new QPushButton(tr("&Remove…")))
    , m_add(new QPushButton(tr("&Add account…")))
    , m_close(new QPushButton(tr("Close")))
{
    build();
    connectAll();
    addKeys();
    fill();
}

void AccountsDialog::build()
{
    setObjectName(QStringLiteral("accountsDialog"));
    setWindowTitle(tr("Accounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FirstSize);
    m_message->setObjectName(QStringLiteral("accountsMessage"));
    m_message->setGapBelow(Space);
    m_list->setObjectName(QStringLiteral("accountsList"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_color->setObjectName(QStringLiteral("accountColorButton"));
    m_color->setMenu(new QMenu(m_color));
    m_color->menu()->setObjectName(QStringLiteral("accountColorMenu"));
    m_signOut->setObjectName(QStringLiteral("accountSignOutButton"));
    m_remove->setObjectName(QStringLiteral("accountRemoveButton"));
    m_add->setObjectName(QStringLiteral("accountAddButton"));
    m_close->setObjectName(QStringLiteral("accountsCloseButton"));
    for (QPushButton *button : {m_color, m_signOut, m_remove, m_add})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    auto *title = new QLabel(tr("Accounts"));
    title->setFont(fontFor(TextStyle::Title));
    auto *hint = new QLabel(tr("Drag them into the order that you like."));
    makeMuted(hint);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(SpaceSmall);
    acts->addWidget(m_up);
    acts->addWidget(m_down);
    acts->addWidget(m_color);
    acts->addStretch(1);
    acts->addWidget(m_signOut);
    acts->addWidget(m_remove);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_add);
    ends->addStretch(1);
    ends->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceTiny);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(Space);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addSpacing(SpaceTiny);
    column->addLayout(acts);
    column->addSpacing(SpaceWide);
    column->addLayout(ends);
}

void AccountsDialog::connectAll()
{
    connect(&m_accounts, &Accounts::listChanged, this, &AccountsDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &AccountsDialog::arrange);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(+1); });
    connect(m_color->menu(), &QMenu::aboutToShow, this, &AccountsDialog::fillColors);
    connect(m_signOut, &QPushButton::clicked, this, &AccountsDialog::signOut);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::addRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void AccountsDialog::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    add(QKeySequence(QStringLiteral("Alt+Up")), [this] { move(-1); });
    add(QKeySequence(QStringLiteral("Alt+Down")), [this] { move(+1); });
    add(QKeySequence(Qt::Key_Delete), [this] { askToRemove(); });
}

void AccountsDialog::fill()
{
    const QList<OpenAccount *> accounts = m_accounts.all();
    const OpenAccount *before = chosen();
    while (m_list->count() > accounts.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < accounts.size())
        m_list->addItem(new QListWidgetItem);
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        fillRow(m_list->item(int(i)), *accounts.at(i));
        connect(&accounts.at(i)->session(), &Session::changed, this, &AccountsDialog::fill, Qt::UniqueConnection);
    }
    const auto row = accounts.indexOf(before ? before : m_accounts.current());
    m_list->setCurrentRow(row < 0 ? 0 : int(row));
    updateButtons();
    const bool locked = std::any_of(accounts.cbegin(), accounts.cend(), [](OpenAccount *account) {
        return account->session().view().phase == SessionView::Phase::AppLocked;
    });
    if (locked) // it would show what is locked
        close();
}

void AccountsDialog::fillRow(QListWidgetItem *row, OpenAccount &account)
{
    const SessionView &view = account.session().view();
    const Identity identity = identityOf(account);
    const QString detail = placeText(account.account()) + QStringLiteral("  ·  ") + stateText(view);
    row->setText(personText(identity));
    row->setIcon(avatarIcon(account.account(), identity));
    row->setData(AccountRoles::Id, account.account().id);
    row->setData(AccountRoles::Detail, detail);
    row->setData(AccountRoles::Warning, needsSignIn(view));
    row->setData(Qt::AccessibleTextRole, personText(identity) + QStringLiteral(", ") + detail);
}

OpenAccount *AccountsDialog::chosen() const
{
    const QListWidgetItem *row = m_list->currentItem();
    const QUuid id = row ? row->data(AccountRoles::Id).toUuid() : QUuid();
    for (OpenAccount *account : m_accounts.all()) {
        if (account->account().id == id)
            return account;
    }
    return nullptr;
}

void AccountsDialog::updateButtons()
{
    OpenAccount *account = chosen();
    const int row = m_list->currentRow();
    m_up->setEnabled(account && row > 0);
    m_down->setEnabled(account && row < m_list->count() - 1);
    m_color->setEnabled(account != nullptr);
    m_signOut->setEnabled(account && account->session().view().phase != SessionView::Phase::SignedOut);
    m_remove->setEnabled(account != nullptr);
}

void AccountsDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    // The model names the place before which the row goes.
    m_list->model()->moveRow(QModelIndex(), from, QModelIndex(), by > 0 ? to + 1 : to);
    m_list->setCurrentRow(to);
}

void AccountsDialog::arrange()
{
    QList<QUuid> order;
    for (int row = 0; row < m_list->count(); ++row)
        order << m_list->item(row)->data(AccountRoles::Id).toUuid();
    m_message->clear();
    if (const Result<void> arranged = m_accounts.arrange(order); !arranged) {
        m_message->showError(arranged.error());
        fill();
    }
}

void AccountsDialog::fillColors()
{
    OpenAccount *account = chosen();
    QMenu *menu = m_color->menu();
    menu->clear();
    if (!account)
        return;
    Account shown = account->account();
    auto *group = new QActionGroup(menu);
    for (const AccountColor &color : accountColors()) {
        const bool is = shown.color == color.name;
        Account coloured = shown;
        coloured.color = color.name;
        QAction *action = menu->addAction(avatarIcon(coloured, identityOf(*account)), accountColorLabel(color.name));
        action->setObjectName(QStringLiteral("color-") + color.name);
        action->setCheckable(true);
        action->setChecked(is);
        action->setFont(fontFor(is ? TextStyle::Strong : TextStyle::Body));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = shown.id, name = QString(color.name)] {
            if (const Result<void> set = m_accounts.setColor(id, name); !set)
                m_message->showError(set.error());
        });
    }
}

void AccountsDialog::signOut()
{
    OpenAccount *account = chosen();
    if (!account)
        return;
    // How it ended shows in the session.
    const auto leave = [account = QPointer<Session>(&account->session())] {
        if (account)
            whenDone(account->signOut(), account, [](const Result<void> &) {});
    };
    const int unsent = account->tasks().status().waiting;
    if (unsent == 0)
        return leave();
    ask(this,
        {tr("Sign out %1?").arg(personText(identityOf(*account))),
         tr("Some changes are not sent yet and would be lost: %1").arg(unsent), tr("Sign out"), tr("Stay signed in")},
        leave);
}

void AccountsDialog::askToRemove()
{
    if (OpenAccount *account = chosen())
        ask(this, removalQuestion(*account), [this, id = account->account().id] { remove(id); });
}

void AccountsDialog::remove(const QUuid &id)
{
    m_message->clear();
    whenDone(m_accounts.remove(id), this, [this](const Result<void> &result) { onRemoved(result); });
    if (m_accounts.all().isEmpty())
        close();
}

void AccountsDialog::onRemoved(const Result<void> &result)
{
    if (!result)
        m_message->showText(Severity::Warning, tr("The account is removed, but the keychain still holds its sign-in"),
                            tr("It is never used again and is deleted when the keychain allows it."));
}

} // namespace Latchkey

#include "moc_accountsdialog.cpp"
