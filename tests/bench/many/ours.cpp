// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its real keychain, files and server: bench_many_ours join|first|open|use PROFILE URL. Prints a line
// for each thing that it measured: a name and a number.
#include "app/desktop/desktop.h"
#include "tests/bench/many/manytasks.h"
#include "tests/bench/window/paintprobe.h"
#include "tests/support/stallprobe.h"

#include <QApplication>
#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <iostream>
#include <string>

using namespace Latchkey;
using namespace Latchkey::Bench;
using Phase = SessionView::Phase;

namespace {

constexpr int Edits = 1000;
constexpr int Frames = 2000;
constexpr qint64 PatienceMs = 240'000;

void print(const char *name, double value)
{
    std::printf("%s %.2f\n", name, value);
    std::fflush(stdout);
}

/// Of the window's thread: the machine may have other work, too.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <typename Condition>
void waitUntil(const char *what, Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    QTimer heartbeat;
    heartbeat.start(20);
    while (!condition()) {
        if (timer.elapsed() > PatienceMs)
            qFatal("waited in vain for %s", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// Everything that follows from what was just done, drawn.
void settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

template <typename Work>
double timed(Work work)
{
    const double start = processorMs();
    work();
    settle();
    return processorMs() - start;
}

Credentials ada()
{
    Credentials credentials;
    credentials.email = QStringLiteral("ada@example.org");
    credentials.name = QStringLiteral("Ada");
    credentials.password = Secret(QByteArray("correct horse"));
    return credentials;
}

/// A run of the program.
class Program
{
public:
    explicit Program(const QString &profile)
        : m_paths(made(Paths::below(profile)))
        , m_desktop(m_paths, std::chrono::hours(1))
    {
        m_desktop.window().resize(1040, 700);
    }
    ~Program()
    {
        m_desktop.window().hide();
        QCoro::waitFor(m_desktop.close());
    }
    Q_DISABLE_COPY_MOVE(Program)

    void open() { m_desktop.open(); }
    void openAccount(const QString &url)
    {
        const auto found = QCoro::waitFor(m_desktop.accounts().discover(ServerQuery(url)));
        if (!found || !m_desktop.accounts().open(found->first()))
            qFatal("no server");
        waitUntil("the account", [this] { return session().view().phase == Phase::SignedOut; });
    }

    [[nodiscard]] MainWindow &window() { return m_desktop.window(); }
    [[nodiscard]] const Paths &paths() const { return m_paths; }
    [[nodiscard]] OpenAccount &account() { return *m_desktop.accounts().current(); }
    [[nodiscard]] Session &session() { return account().session(); }
    [[nodiscard]] TaskRepository &tasks() { return account().tasks(); }
    [[nodiscard]] bool isIdle() { return tasks().loaded() && tasks().sync() == SyncStatus::State::Idle; }
    /// Null until there is one.
    [[nodiscard]] QListView *list()
    {
        if (!m_list)
            m_list = window().findChild<QListView *>(QStringLiteral("taskList"));
        return m_list;
    }
    [[nodiscard]] QLineEdit &search() { return *window().findChild<QLineEdit *>(QStringLiteral("searchEdit")); }
    [[nodiscard]] int shown() { return list() && list()->isVisible() ? list()->model()->rowCount() : 0; }

private:
    static Paths made(const Paths &paths)
    {
        if (!paths.create())
            qFatal("no profile");
        return paths;
    }

    Paths m_paths;
    Desktop m_desktop;
    QPointer<QListView> m_list;
};

/// The account comes to be, without a task.
void join(const QString &profile, const QString &url)
{
    Program program(profile);
    program.openAccount(url);
    if (!QCoro::waitFor(program.session().signUp(ada())))
        qFatal("no sign-up");
}

double sinceStart()
{
    return double(monotonicNow() - qEnvironmentVariable("BENCH_START").toLongLong()) / 1e6;
}

/// The window is of use when there is a screen of rows, and they are drawn; the rest comes while it is used.
void openFromCache(Program &program)
{
    program.open();
    waitUntil("rows", [&] { return program.shown() > 0; });
    program.list()->viewport()->repaint();
    print("open", sinceStart());
    waitUntil("all rows", [&] { return program.shown() >= ManyTasks; });
    print("open-whole", sinceStart());
    settle();
}

void press(QWidget &widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &up);
}

/// Typed letter by letter, and taken back in the same way.
void search(Program &program)
{
    const QString text = QStringLiteral("letter before the party");
    program.search().setFocus();
    double longest = 0;
    for (const QChar letter : text) {
        longest = std::max(longest, timed([&] { press(program.search(), Qt::Key_A, QString(letter)); }));
        if (letter == text.front())
            print("first-letter", longest);
    }
    if (program.shown() == 0 || program.shown() >= ManyTasks / 10)
        qFatal("the search has found %d tasks", program.shown());
    for (int i = 0; i < text.size(); ++i)
        longest = std::max(longest, timed([&] { press(program.search(), Qt::Key_Backspace, QString()); }));
    if (program.shown() < ManyTasks)
        qFatal("not all tasks are shown again");
    print("keystroke", longest);
}

void scroll(Program &program)
{
    QScrollBar &bar = *program.list()->verticalScrollBar();
    double longest = 0;
    for (int frame = 0; frame <= Frames; ++frame) {
        const double start = processorMs();
        bar.setValue(int(qint64(bar.maximum()) * frame / Frames));
        QCoreApplication::sendPostedEvents();
        program.list()->viewport()->repaint();
        longest = std::max(longest, processorMs() - start);
    }
    bar.setValue(0);
    print("frame", longest);
}

/// As the person does it, without a network.
void edit(Program &program)
{
    double longest = 0;
    const QModelIndexList some = program.list()->model()->match(program.list()->model()->index(0, 0), Qt::DisplayRole,
                                                                QStringLiteral("Call"), 3, Qt::MatchStartsWith);
    for (const QModelIndex &index : some) {
        const QString title = index.data().toString() + QLatin1Char('!');
        longest = std::max(longest, timed([&] { program.list()->model()->setData(index, title, Qt::EditRole); }));
    }
    TaskDraft draft;
    draft.title = QStringLiteral("Another one");
    bool whole = some.size() == 3;
    longest = std::max(longest, timed([&] { whole = program.tasks().add(draft).has_value() && whole; }));
    if (!whole)
        qFatal("not every edit was made");
    print("edit", longest);
}

/// Tells when they are made; the server is there again when a line comes.
void replay(Program &program)
{
    for (int i = 0; i < Edits; ++i) {
        TaskDraft draft;
        draft.title = QStringLiteral("Thought of on the train, number %1").arg(i);
        if (!program.tasks().add(draft))
            qFatal("an edit was not made");
    }
    settle();
    print("made", Edits);
    bool told = false; // the program goes on meanwhile, as it does for a person
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [&] {
        std::string line;
        told = bool(std::getline(std::cin, line));
        input.setEnabled(false);
    });
    waitUntil("the server", [&] { return told; });
    QElapsedTimer timer;
    timer.start();
    program.session().retryNow();
    program.tasks().refresh();
    waitUntil("the edits", [&] { return program.isIdle() && program.tasks().status().waiting == 0; });
    print("replay", double(timer.elapsed()));
}

void open(const QString &profile)
{
    Program program(profile);
    openFromCache(program);
}

void use(const QString &profile)
{
    Program program(profile);
    openFromCache(program);
    print("memory-opened", double(pssKiB()) / 1024);
    search(program);
    scroll(program);
    edit(program);
    print("memory-used", double(pssKiB()) / 1024);
    replay(program);
    print("memory-synced", double(pssKiB()) / 1024);
}

/// All of them are shown as they come.
void fetchAll(const QString &profile, const QString &url)
{
    Program program(profile);
    program.open();
    program.openAccount(url);
    Settings settings(program.paths().settingsFile());
    settings.setValue(SettingKeys::listView, QStringLiteral("all"), program.account().account().id);
    settings.setValue(SettingKeys::listShowDone, true, program.account().account().id);
    const TaskRepository &tasks = program.tasks();
    QSet<double> progress;
    const auto watching = QObject::connect(&tasks, &TaskRepository::syncChanged, [&] {
        if (const std::optional<double> now = tasks.status().progress)
            progress.insert(*now);
    });
    QElapsedTimer timer;
    timer.start();
    Test::StallProbe probe;
    if (!QCoro::waitFor(program.session().signIn(ada())))
        qFatal("no sign-in");
    waitUntil("all tasks", [&] { return program.isIdle() && program.shown() >= ManyTasks; });
    settle();
    QObject::disconnect(watching);
    print("first-sync", double(timer.elapsed()));
    print("first-sync-blocked", double(probe.longestMs()));
    print("first-sync-progress", double(progress.size()));
    print("first-sync-tasks", double(tasks.tasks().size()));
    print("memory-fetched", double(pssKiB()) / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == QLatin1String("join"))
        join(arguments.value(2), arguments.value(3));
    else if (mode == QLatin1String("first"))
        fetchAll(arguments.value(2), arguments.value(3));
    else if (mode == QLatin1String("use"))
        use(arguments.value(2));
    else
        open(arguments.value(2));
    return 0;
}
