// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

const QString Name = QStringLiteral("io.github.latchkey.Latchkey");
constexpr int Patience = 30'000;

} // namespace

/// The real program on a virtual display, started and asked by what a desktop has for that: the bus with the service
/// file, and GLib with the desktop file, both as they are packed but for where the program is.
class ActivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { end(); }
    void shouldBeStartedToOpenAFile();
    void shouldDoWhatIsAskedWhileItRuns_data();
    void shouldDoWhatIsAskedWhileItRuns();
    void shouldStartWithoutABus();

private:
    /// What the packages have, with the built program in it.
    void install(const QString &file, const QString &directory, const QString &before, const QString &after) const;
    [[nodiscard]] QString write(const char *name) const;
    static void run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    void launch(const QStringList &arguments) const;
    [[nodiscard]] static bool isShown(const QString &title);
    void end();

    QTemporaryDir m_directory;
    QString m_entry; ///< the desktop file
};

void ActivationTest::install(const QString &file, const QString &directory, const QString &before,
                             const QString &after) const
{
    QFile packed(QStringLiteral(LATCHKEY_SOURCE_DIR "/packaging/linux/") + file);
    QVERIFY(packed.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(packed.readAll());
    QVERIFY(text.contains(before));
    const QDir target(qEnvironmentVariable("XDG_DATA_HOME") + directory);
    QVERIFY(target.mkpath(QStringLiteral(".")));
    QFile installed(target.filePath(QString(file).remove(QStringLiteral(".in"))));
    QVERIFY(installed.open(QIODevice::WriteOnly));
    QVERIFY(installed.write(QString(text).replace(before, after).toUtf8()) > 0);
}

QString ActivationTest::write(const char *name) const
{
    QFile file(m_directory.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write("- [ ] Bread\n") < 0)
        qFatal("%s cannot be written", name);
    return file.fileName();
}

void ActivationTest::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitCode(), 0);
}

void ActivationTest::launch(const QStringList &arguments) const
{
    run(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/desktop/launch.py"), QStringList{m_entry} + arguments);
}

/// Asked once more it may say no: xwininfo stumbles over windows that go while it looks.
bool ActivationTest::isShown(const QString &title)
{
    QProcess process;
    process.start(QStringLiteral("xwininfo"), {QStringLiteral("-root"), QStringLiteral("-tree")});
    process.waitForFinished();
    return process.readAllStandardOutput().contains("\"" + title.toUtf8());
}

void ActivationTest::end()
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    if (!bus->isServiceRegistered(Name))
        return;
    kill(pid_t(bus->servicePid(Name).value()), SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!bus->isServiceRegistered(Name), Patience);
}

void ActivationTest::initTestCase()
{
    const QString programs = QStringLiteral(LATCHKEY_BIN);
    install(Name + QStringLiteral(".desktop"), QStringLiteral("/applications"), QStringLiteral("Exec=latchkey"),
            QStringLiteral("Exec=%1/latchkey").arg(programs));
    install(Name + QStringLiteral(".service.in"), QStringLiteral("/dbus-1/services"),
            QStringLiteral("@CMAKE_INSTALL_FULL_BINDIR@"), programs);
    m_entry =
        qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/applications/") + Name + QStringLiteral(".desktop");
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = QStringLiteral("org.freedesktop.DBus");
    const QString path = QStringLiteral("/org/freedesktop/DBus");
    const QDBusMessage reload = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("ReloadConfig"));
    QCOMPARE(bus.call(reload).type(), QDBusMessage::ReplyMessage);
    // As a desktop does when it starts: the bus was there before the display.
    QMap<QString, QString> environment;
    for (const char *name : {"DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM"})
        environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage update =
        QDBusMessage::createMethodCall(service, path, service, QStringLiteral("UpdateActivationEnvironment"));
    update << QVariant::fromValue(environment);
    QCOMPARE(bus.call(update).type(), QDBusMessage::ReplyMessage);
    run(programs + QStringLiteral("/latchkey-cli"),
        {QStringLiteral("signup"), QStringLiteral("--local"), QStringLiteral("--email"),
         QStringLiteral("person@tasks.example"), QStringLiteral("--password-stdin")},
        "correct horse battery\n");
}

void ActivationTest::shouldBeStartedToOpenAFile()
{
    QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(Name));
    launch({QUrl::fromLocalFile(write("first.md")).toString()});
    QVERIFY(QTest::qWaitFor([&] { return isShown(QStringLiteral("Import first.md")); }, Patience));
}

void ActivationTest::shouldDoWhatIsAskedWhileItRuns_data()
{
    QTest::addColumn<QStringList>("launched"); ///< empty: started from a terminal
    QTest::addColumn<QStringList>("started");
    QTest::addColumn<QString>("shown");
    QTest::newRow("an action") << QStringList{QStringLiteral("--action"), QStringLiteral("quick-add")} << QStringList()
                               << QStringLiteral("Add a task");
    QTest::newRow("another start") << QStringList() << QStringList{write("second.md")}
                                   << QStringLiteral("Import second.md");
}

void ActivationTest::shouldDoWhatIsAskedWhileItRuns()
{
    QFETCH(QStringList, launched);
    QFETCH(QStringList, started);
    QFETCH(QString, shown);
    const uint before = QDBusConnection::sessionBus().interface()->servicePid(Name);
    QVERIFY(!isShown(shown));
    if (started.isEmpty())
        launch(launched);
    else
        run(QStringLiteral(LATCHKEY_BIN "/latchkey"), started);
    QVERIFY(QTest::qWaitFor([&] { return isShown(shown); }, Patience));
    QCOMPARE(QDBusConnection::sessionBus().interface()->servicePid(Name).value(), before);
}

void ActivationTest::shouldStartWithoutABus()
{
    end();
    QVERIFY(QTest::qWaitFor([&] { return !isShown(QStringLiteral("Latchkey")); }, Patience));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QStringLiteral(LATCHKEY_BIN "/latchkey"), {write("third.md")});
    QVERIFY(QTest::qWaitFor([&] { return isShown(QStringLiteral("Latchkey")); }, Patience));
    QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(Name));
    program.terminate();
    QVERIFY(program.waitForFinished(Patience));
}

QTEST_GUILESS_MAIN(ActivationTest)
#include "tst_activation.moc"
