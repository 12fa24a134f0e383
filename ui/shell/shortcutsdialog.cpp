// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace Latchkey {

using namespace Metrics;

namespace {
/// As the platform writes them; alternatives are separated by "; ".
QString keysText(const char *keys)
{
    return QKeySequence::listToString(QKeySequence::listFromString(QLatin1String(keys)), QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String("   "));
}
} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<const char *, QString> rows[] = {
        {"Ctrl+N; Q; A", tr("Add a task")},
        {"Ctrl+Shift+A", tr("Add a task in a small window")},
        {"Ctrl+F; /", tr("Search")},
        {"Up; Down; J; K", tr("Move in the list")},
        {"Return; F2", tr("Edit the title")},
        {"Alt+Return", tr("Show all of a task")},
        {"Space; Ctrl+D; D", tr("Done, or open again")},
        {"1; 2; 3; 4", tr("Priority")},
        {"T", tr("Choose a date")},
        {"V; @", tr("Move to a list, choose tags")},
        {"X; Ctrl+A; Esc", tr("Choose several, all, one")},
        {"Alt+Up; Alt+Down", tr("Move up or down")},
        {"Alt+Right; Alt+Left", tr("Make it a step, or a task again")},
        {"Left; Right", tr("Fold, unfold")},
        {"Del; #", tr("Delete")},
        {"Ctrl+Z; U; Z", tr("Undo")},
        {"Ctrl+Shift+Z; Ctrl+Y", tr("Redo")},
        {"Ctrl+1; Ctrl+2; Ctrl+9", tr("First to ninth view or list")},
        {"G, I; G, T; G, U", tr("Inbox, today, upcoming")},
        {"Ctrl+B; F9; M", tr("Views and lists")},
        {"Ctrl+Shift+N", tr("New list")},
        {"Ctrl+Shift+F", tr("New filter; keeps what is searched for")},
        {"F5", tr("Refresh")},
        {"F10", tr("Menu")},
        {"F1; ?", tr("This overview")},
        {"Ctrl+Shift+1; Ctrl+Shift+9", tr("First to ninth account")},
        {"Ctrl+L", tr("Lock")},
        {"Ctrl+Q", tr("Quit")},
    };
    constexpr int RowsAColumn = (int(std::size(rows)) + 1) / 2;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(SpaceLarge);
    grid->setVerticalSpacing(SpaceSmall);
    int row = 0;
    for (const auto &[keys, text] : rows) {
        auto *label = new QLabel(keysText(keys));
        label->setFont(fontFor(TextStyle::Strong));
        const int column = row < RowsAColumn ? 0 : 2;
        grid->addWidget(label, row % RowsAColumn, column);
        grid->addWidget(new QLabel(text), row++ % RowsAColumn, column + 1);
    }
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceLarge);
    column->addLayout(grid);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace Latchkey

#include "moc_shortcutsdialog.cpp"
