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
        {"Ctrl+F; /", tr("Search")},
        {"Up; Down; J; K", tr("Move in the list")},
        {"Return; F2", tr("Edit the title")},
        {"Alt+Return", tr("Show all of a task")},
        {"Space; Ctrl+D", tr("Done, or open again")},
        {"Del", tr("Delete")},
        {"Ctrl+Z; U", tr("Undo")},
        {"Ctrl+1; Ctrl+2; Ctrl+3", tr("Open, done, all")},
        {"F5", tr("Refresh")},
        {"F10", tr("Menu")},
        {"F1; ?", tr("This overview")},
        {"Ctrl+Shift+1; Ctrl+Shift+9", tr("First to ninth account")},
        {"Ctrl+L", tr("Lock")},
        {"Ctrl+Q", tr("Quit")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(SpaceLarge);
    grid->setVerticalSpacing(SpaceSmall);
    int row = 0;
    for (const auto &[keys, text] : rows) {
        auto *label = new QLabel(keysText(keys));
        label->setFont(fontFor(TextStyle::Strong));
        grid->addWidget(label, row, 0);
        grid->addWidget(new QLabel(text), row++, 1);
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
