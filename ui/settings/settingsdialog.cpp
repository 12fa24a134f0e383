// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "core/accounts/accounts.h"
#include "ui/settings/sectiondelegate.h"
#include "ui/settings/settinggroup.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsections.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/inneractions.h"
#include "ui/widgets/question.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr QSize FirstSize{760, 560};
} // namespace

SettingsDialog::SettingsDialog(const SettingsPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_sections(new QListWidget)
    , m_scroll(new QScrollArea)
    , m_nothing(new QLabel)
    , m_resetAll(new QPushButton(tr("&Reset all…")))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FirstSize);
    fill(place);
    build();
    closeInTime(place.accounts);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        showMatches();
        if (!m_nothing->isHidden())
            announce(m_nothing, m_nothing->text());
    });
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsDialog::choose);
    connect(m_sections, &QListWidget::itemClicked, this, [this] { choose(m_sections->currentRow()); });
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsDialog::askToReset);
    m_sections->setCurrentRow(0);
    fold();
    m_search->setFocus();
}

void SettingsDialog::fill(const SettingsPlace &place)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space, 0, Space, 0);
    column->setSpacing(SpaceSmall);
    for (const SettingSection &section : settingSections(place)) {
        m_sections->addItem(section.title);
        m_groups << new SettingGroup(section, place.settings);
        column->addWidget(m_groups.last());
    }
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    applyTextStyle(m_nothing, TextStyle::Body);
    makeMuted(m_nothing);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void SettingsDialog::build()
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    addSign(*m_search, "search", IconTone::Muted);
    addClearButton(*m_search);
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->viewport()->setAutoFillBackground(false);
    m_sections->setMouseTracking(true);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_resetAll->setObjectName(QStringLiteral("settingsResetAll"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("settingsClose"));
    for (QPushButton *button : {m_resetAll, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Space);
    middle->addWidget(m_sections);
    middle->addWidget(m_scroll, 1);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_resetAll);
    ends->addStretch(1);
    ends->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceWide);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addLayout(ends);
}

/// What is locked nobody may send through another proxy, or have trust another authority. And what is said of the
/// account that is shown would be said of another.
void SettingsDialog::closeInTime(Accounts &accounts)
{
    connect(&accounts, &Accounts::currentChanged, this, &QWidget::close);
    for (OpenAccount *account : accounts.all()) {
        connect(&account->session(), &Session::changed, this, [this, session = &account->session()] {
            if (session->view().phase == SessionView::Phase::AppLocked)
                close();
        });
    }
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fold();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

void SettingsDialog::fold()
{
    int widest = 0; // a scroll area by itself leaves no room for what is in it
    for (const SettingGroup *group : std::as_const(m_groups))
        widest = std::max(widest, group->minimumSizeHint().width());
    m_scroll->setMinimumWidth(widest + 2 * Space + m_scroll->verticalScrollBar()->sizeHint().width());
    const int sections = m_sections->sizeHintForColumn(0) + SpaceLarge;
    m_sections->setFixedWidth(sections);
    m_narrow = width() < sections + ReadingWidth;
    showMatches();
}

void SettingsDialog::choose(int section)
{
    if (section < 0)
        return;
    m_search->clear();
    m_scroll->verticalScrollBar()->setValue(0);
    showMatches();
}

void SettingsDialog::showMatches()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool all = m_narrow || !words.isEmpty();
    bool any = false;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const bool found = m_groups.at(i)->filter(words);
        m_groups.at(i)->setVisible(found && (all || i == m_sections->currentRow()));
        any = any || found;
    }
    m_sections->setVisible(!m_narrow);
    m_sections->currentItem()->setSelected(words.isEmpty());
    m_nothing->setText(tr("No setting matches “%1”.").arg(m_search->text()));
    m_nothing->setVisible(!any);
}

void SettingsDialog::search(const QString &words)
{
    m_search->setText(words);
}

void SettingsDialog::askToReset()
{
    ask(this,
        {tr("Reset all settings?"),
         tr("Everything in this dialog gets its default again. Your accounts and tasks stay as they are."),
         tr("Reset all"), tr("Keep them")},
        [this] { resetAll(); });
}

void SettingsDialog::resetAll()
{
    for (const SettingGroup *group : std::as_const(m_groups)) {
        for (SettingRow *row : group->rows())
            row->reset();
    }
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        return m_search->clear();
    QDialog::keyPressEvent(event);
}

} // namespace Latchkey

#include "moc_settingsdialog.cpp"
