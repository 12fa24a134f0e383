// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>

namespace Latchkey::Test {

namespace {

/// A year of somebody who does more on some days than on others, and nothing on many Sundays.
QList<Task> doneInAYear(const QDateTime &now)
{
    const char *lists[] = {"work", "home", "work", "site", "", "garden", "work", "home"};
    const char *tags[] = {"phone", "errand", "", "talk", "", "errand", "", "phone", "reading", "", "money"};
    QList<Task> tasks;
    for (int day = 0; day < 365; ++day) {
        const QDateTime at = now.addDays(-day);
        const int busy = at.date().dayOfWeek() == Qt::Sunday ? day % 3 - 1 : (day * 7 + day / 9) % 6;
        for (int i = 0; i < busy; ++i) {
            const int number = int(tasks.size());
            Task task = FakeTaskRepository::sampleTask(QStringLiteral("d%1").arg(number), QStringLiteral("Done"), true);
            task.completedAt = at;
            task.listId = QLatin1String(lists[number % std::size(lists)]);
            if (const char *tag = tags[number % std::size(tags)]; *tag)
                task.tags.append(QLatin1String(tag));
            if (number % 9 == 0)
                task.due.date = at.date().addDays(-1);
            tasks.append(task);
        }
    }
    return tasks;
}

} // namespace

void Stage::renderStatistics()
{
    m_window->resize(1080, 820);
    FakeTaskRepository &repository = openOrganised().tasks();
    repository.load(doneInAYear(m_clock.wallNow()));
    const auto openDialog = [this] {
        find<QAction>("statisticsAction")->trigger();
        QApplication::processEvents();
    };
    const auto closeDialog = [this] {
        find<QDialog>("statisticsDialog")->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto shootSpan = [&](const char *name, int span, QSize size = {760, 780}) {
        auto *box = find<QComboBox>("statisticsSpanBox");
        box->setCurrentIndex(span);
        Q_EMIT box->activated(span);
        auto *dialog = find<QDialog>("statisticsDialog");
        dialog->resize(size);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        shootWidget(QLatin1String(name), dialog);
    };
    openDialog();
    shootSpan("statistics-week", 0);
    shootSpan("statistics-month", 1);
    shootSpan("statistics-12-weeks", 2);
    find<QWidget>("timeChart")->setFocus(Qt::TabFocusReason);
    shootSpan("statistics-year", 3);
    find<QWidget>("listChart")->setFocus(Qt::TabFocusReason);
    shootSpan("statistics-narrow", 1, {480, 980});
    closeDialog();
    repository.load({});
    openDialog();
    shootSpan("statistics-nothing", 1, {760, 560});
    closeDialog();
}

} // namespace Latchkey::Test
