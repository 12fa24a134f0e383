// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"

#include "core/accounts/accounts.h"
#include "core/reminders/reminders.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QPainter>

namespace Latchkey {

namespace {

constexpr int IconPixels = 64;
constexpr int MostShown = 99;

/// The icon with a number in its corner.
QPixmap badged(int count)
{
    QPixmap pixmap = appIcon().pixmap(IconPixels);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = pixmap.width() * 0.62 / pixmap.devicePixelRatio();
    const QRectF badge(pixmap.width() / pixmap.devicePixelRatio() - size,
                       pixmap.height() / pixmap.devicePixelRatio() - size, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xC6, 0x28, 0x28));
    painter.drawEllipse(badge);
    QFont font;
    font.setBold(true);
    font.setPixelSize(int(size * (count > 9 ? 0.55 : 0.7)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, QString::number(std::min(count, MostShown)));
    return pixmap;
}

} // namespace

TrayIcon::TrayIcon(Accounts &accounts, const DayWatch &day, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_day(day)
    , m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
        else if (reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT quickAddRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT messageOpened(m_message); });
    connect(&accounts, &Accounts::listChanged, this, &TrayIcon::follow);
    connect(&accounts, &Accounts::currentChanged, this, &TrayIcon::follow);
    connect(&day, &DayWatch::changed, this, &TrayIcon::count);
    follow();
    count();
    m_icon.setContextMenu(m_menu.get());
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_menu->addAction(tr("&Open Latchkey"), this, &TrayIcon::openRequested)
        ->setObjectName(QStringLiteral("trayOpenAction"));
    m_menu->addAction(tr("&Add a task…"), this, &TrayIcon::quickAddRequested)
        ->setObjectName(QStringLiteral("trayAddAction"));
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested)->setObjectName(QStringLiteral("trayQuitAction"));
}

void TrayIcon::retranslate()
{
    m_menu->clear();
    buildMenu();
    draw();
}

void TrayIcon::follow()
{
    const QList<OpenAccount *> open = m_accounts.all();
    for (OpenAccount *account : open) {
        if (m_followed.contains(account))
            continue;
        const TaskRepository &tasks = account->tasks();
        connect(&tasks, &TaskRepository::taskAdded, this, &TrayIcon::countSoon);
        connect(&tasks, &TaskRepository::taskChanged, this, &TrayIcon::countSoon);
        connect(&tasks, &TaskRepository::taskRemoved, this, &TrayIcon::countSoon);
        connect(&tasks, &TaskRepository::reset, this, &TrayIcon::countSoon);
        connect(&account->session(), &Session::changed, this, &TrayIcon::countSoon);
    }
    m_followed = open;
    countSoon();
}

/// Once for many changes.
void TrayIcon::countSoon()
{
    if (std::exchange(m_counting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_counting = false;
            count();
        },
        Qt::QueuedConnection);
}

void TrayIcon::count()
{
    int due = 0;
    for (OpenAccount *account : m_accounts.all()) {
        if (account->session().view().phase != SessionView::Phase::AppLocked)
            due += dueTasksIn(account->tasks().tasks(), m_day.here());
    }
    if (due != std::exchange(m_due, due))
        draw();
}

void TrayIcon::draw()
{
    m_icon.setIcon(m_due > 0 ? QIcon(badged(m_due)) : appIcon());
    m_icon.setToolTip(m_due > 0 ? tr("Latchkey: %n due", nullptr, m_due) : QStringLiteral("Latchkey"));
}

void TrayIcon::showMessage(const Notification &notification)
{
    if (!isShown())
        return;
    m_message = notification.id;
    m_icon.showMessage(notification.title, notification.body, appIcon());
}

} // namespace Latchkey

#include "moc_trayicon.cpp"
