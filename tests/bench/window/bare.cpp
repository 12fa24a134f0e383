// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: a bare QMainWindow with a QTreeView of 20 rows.
#include "tests/bench/window/paintprobe.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTreeView>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    auto *tree = new QTreeView;
    QStandardItemModel model;
    for (int i = 1; i <= 20; ++i)
        model.appendRow(new QStandardItem(QStringLiteral("Task %1").arg(i)));
    tree->setModel(&model);
    window.setCentralWidget(tree);
    window.resize(960, 680);
    Latchkey::Bench::PaintProbe probe(&window);
    window.show();
    return QApplication::exec();
}
