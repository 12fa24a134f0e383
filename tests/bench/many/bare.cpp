// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: a bare QMainWindow with a QTreeView over the titles of the same tasks, which are read from nowhere.
#include "tests/bench/many/manytasks.h"
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
    for (int i = 0; i < Latchkey::Bench::ManyTasks; ++i)
        model.appendRow(new QStandardItem(Latchkey::Bench::titleOf(i)));
    tree->setModel(&model);
    tree->setUniformRowHeights(true);
    window.setCentralWidget(tree);
    window.resize(1040, 700);
    Latchkey::Bench::PaintProbe probe(&window);
    window.show();
    return QApplication::exec();
}
