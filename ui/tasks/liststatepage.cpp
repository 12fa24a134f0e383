// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/liststatepage.h"

#include "ui/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/iconlabel.h"
#include "ui/wording.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int PictureSize = 48;
constexpr int SpinnerSize = 28;
} // namespace

ListStatePage::ListStatePage(QWidget *parent)
    : QWidget(parent)
    , m_busy(new BusyIndicator(SpinnerSize))
    , m_icon(new IconLabel(QIcon(), PictureSize))
    , m_title(new QLabel)
    , m_body(new QLabel)
    , m_action(new QPushButton)
{
    setObjectName(QStringLiteral("listStatePage"));
    m_title->setObjectName(QStringLiteral("listStateTitle"));
    m_action->setObjectName(QStringLiteral("listStateAction"));
    applyTextStyle(m_title, TextStyle::Heading);
    applyTextStyle(m_body, TextStyle::Body);
    makeMuted(m_body);
    for (QLabel *label : {m_title, m_body}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
        label->setMaximumWidth(ReadingWidth);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceSmall);
    column->addStretch(2);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(SpaceSmall);
    for (QLabel *label : {m_title, m_body}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(SpaceSmall);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(m_state); });
}

QString ListStatePage::titleText() const
{
    return m_title->text();
}

void ListStatePage::say(const char *iconName, const QString &title, const QString &body, const QString &action)
{
    if (iconName)
        m_icon->setIcon(icon(iconName, IconTone::Accent));
    m_icon->setVisible(iconName != nullptr);
    m_busy->setVisible(iconName == nullptr);
    const bool news = m_title->text() != title;
    m_title->setText(title);
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(headed(title, body));
    if (news && isVisible())
        announce(this, accessibleName());
}

void ListStatePage::sayNothingHere(TaskView::Kind view)
{
    using Kind = TaskView::Kind;
    switch (view) {
    case Kind::Inbox:
        say("inbox", tr("The inbox is empty"),
            tr("Tasks that are in no list are here. Type one above and press Enter."));
        break;
    case Kind::Today:
        say("today", tr("Nothing to do today"), tr("Have a nice day, or take something on from what is coming."),
            tr("Show what is coming"));
        break;
    case Kind::Upcoming:
        say("calendar", tr("Nothing is planned"), tr("Tasks that have a date are here, day by day."));
        break;
    case Kind::Completed:
        say("completed", tr("Nothing is done yet"), tr("Tasks you complete are kept here."), tr("Show open tasks"));
        break;
    case Kind::Trash:
        say("trash", tr("The trash is empty"), tr("What you delete waits here, and can be restored."));
        break;
    case Kind::List:
        say("list", tr("This list is empty"), tr("Type a task above and press Enter, or drop some on the list."));
        break;
    case Kind::Tag: say("tag", tr("No open task"), tr("All tasks with this tag are done.")); break;
    case Kind::Filter:
        say("filter", tr("No task matches this filter"), tr("As soon as one does, it is here."),
            tr("Edit the filter…"));
        break;
    case Kind::All: say("search", tr("Nothing found"), tr("No task is like this at the moment.")); break;
    }
}

void ListStatePage::tell(ListState state, const std::optional<Error> &error, const QString &detail, TaskView::Kind view)
{
    m_state = state;
    switch (state) {
    case ListState::Tasks: break;
    case ListState::Opening: say(nullptr, tr("Opening your tasks…"), {}); break;
    case ListState::Loading: say(nullptr, tr("Fetching your tasks…"), {}); break;
    case ListState::Empty:
        say("list", tr("Nothing to do yet"), tr("Type your first task above and press Enter."));
        break;
    case ListState::NothingOpen:
        say("all-done", tr("All done"), tr("There is no open task left. Enjoy the quiet."), tr("Show what is done"));
        break;
    case ListState::NothingHere: sayNothingHere(view); break;
    case ListState::NoResults:
        say("search", tr("Nothing found"), tr("No task here has “%1” in its title, notes or tags.").arg(detail),
            tr("Clear the search"));
        break;
    case ListState::WrongFilter:
        say("alert", tr("This filter cannot be understood"), detail, tr("Edit the filter…"));
        break;
    case ListState::Unavailable: {
        const ErrorText words = errorText(error.value_or(Error(Error::Kind::Unreachable)));
        say("offline", words.title, words.paragraph(), tr("Try again"));
        break;
    }
    case ListState::NeedsSignIn:
        say("lock", tr("Sign in to see your tasks"),
            tr("Your session ended. What you add here is kept and sent afterwards."));
        break;
    case ListState::NeedsKeychain:
        say("keychain", tr("Waiting for your keychain"), tr("Your sign-in is kept in it. Unlock it to see your tasks."),
            tr("Unlock"));
        break;
    }
}

} // namespace Latchkey

#include "moc_liststatepage.cpp"
