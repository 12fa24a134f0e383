// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/keyboard/keybindings.h"
#include "ui/keyboard/keytext.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;

class KeyBindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldHaveDefaultsThatGoTogether();
    void shouldKeepWhatIsSet();
    void shouldTakeKeysOver();
    void shouldIgnoreWhatMakesNoSense_data();
    void shouldIgnoreWhatMakesNoSense();
    void shouldRefuseWhatEveryWindowNeeds_data();
    void shouldRefuseWhatEveryWindowNeeds();
    void shouldGiveActionsTheirKeys();
    void shouldDescribeButtons();
    void shouldBeAsTheManualSays();

private:
    void open();
    [[nodiscard]] QString keys(const char *id) const
    {
        return QKeySequence::listToString(m_bindings->keys(QLatin1String(id)), QKeySequence::PortableText);
    }
    void set(const char *id, const char *keys)
    {
        m_bindings->set(QLatin1String(id),
                        QKeySequence::listFromString(QLatin1String(keys), QKeySequence::PortableText));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyBindings> m_bindings;
};

void KeyBindingsTest::init()
{
    m_bindings.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    open();
}

/// As the program starts.
void KeyBindingsTest::open()
{
    m_bindings.reset();
    m_settings.reset();
    m_settings = std::make_unique<Settings>(m_directory->filePath(QStringLiteral("latchkey.ini")));
    m_bindings = std::make_unique<KeyBindings>(*m_settings);
}

void KeyBindingsTest::shouldHaveDefaultsThatGoTogether()
{
    QSet<QString> ids;
    QList<std::pair<QKeySequence, QString>> taken;
    for (const Command &command : m_bindings->commands()) {
        QVERIFY2(!ids.contains(command.id) && !command.text.isEmpty(), qPrintable(command.id));
        ids.insert(command.id);
        for (const QKeySequence &key : command.defaults + command.fixed) {
            for (const auto &[other, whose] : std::as_const(taken))
                QVERIFY2(!overlap(key, other), qPrintable(command.id + QLatin1Char(' ') + whose));
            taken.append({key, command.id});
        }
        for (const QKeySequence &key : command.defaults)
            QVERIFY2(m_bindings->refusal(key).isEmpty(), qPrintable(command.id));
        QCOMPARE(m_bindings->keys(command.id), command.defaults);
        QVERIFY(!m_bindings->isChanged(command.id));
    }
    QVERIFY(ids.size() > 40);
    QVERIFY(!m_bindings->isAnyChanged());
}

void KeyBindingsTest::shouldKeepWhatIsSet()
{
    const QSignalSpy changed(m_bindings.get(), &KeyBindings::changed);
    set("addTask", "Ctrl+T; G, N");
    set("undo", "");
    QCOMPARE(changed.size(), 2);
    open();
    QCOMPARE(keys("addTask"), QStringLiteral("Ctrl+T; G, N"));
    QCOMPARE(keys("undo"), QString());
    QCOMPARE(keys("search"), QStringLiteral("Ctrl+F; /"));
    QVERIFY(m_bindings->isChanged(QStringLiteral("addTask")) && m_bindings->isChanged(QStringLiteral("undo")));
    set("undo", "Ctrl+Z; U; Z");
    QVERIFY(!m_bindings->isChanged(QStringLiteral("undo")) && m_bindings->isAnyChanged());
    m_bindings->reset();
    QVERIFY(!m_bindings->isAnyChanged());
    open();
    QCOMPARE(keys("addTask"), QStringLiteral("Ctrl+N; Q; A"));
    set("editTitle", "E"); // is fixed
    QCOMPARE(keys("editTitle"), QString());
}

void KeyBindingsTest::shouldTakeKeysOver()
{
    const auto holders = [this](const char *keys, const char *butOf) {
        return m_bindings
            ->holders(QKeySequence::listFromString(QLatin1String(keys), QKeySequence::PortableText),
                      QLatin1String(butOf))
            .join(QLatin1Char('|'));
    };
    QCOMPARE(holders("Q; A; Z", "search"), QStringLiteral("Add a task|Undo"));
    QCOMPARE(holders("Q; Z", "addTask"), QStringLiteral("Undo"));
    QCOMPARE(holders("G", "").count(QLatin1String("Go to")), 5);
    QCOMPARE(holders("F12", ""), QString());
    set("search", "Ctrl+N; F");
    QCOMPARE(keys("addTask"), QStringLiteral("Q; A"));
    set("search", "F");
    QCOMPARE(keys("addTask"), QStringLiteral("Ctrl+N; Q; A")); // what nobody has any more comes back
    set("redo", "F; Ctrl+Y");
    QCOMPARE(keys("search"), QString());
    open();
    QCOMPARE(keys("search"), QString());
    QCOMPARE(keys("redo"), QStringLiteral("F; Ctrl+Y"));
}

void KeyBindingsTest::shouldIgnoreWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("search"); // what it has then
    const QString usual = QStringLiteral("Ctrl+F; /");
    QTest::newRow("not JSON") << QStringLiteral("Ctrl+N") << usual;
    QTest::newRow("no key") << QStringLiteral("{\"search\":\"Fork\"}") << usual;
    QTest::newRow("one that dialogs need") << QStringLiteral("{\"search\":\"Tab; Return\"}") << usual;
    QTest::newRow("one that is fixed") << QStringLiteral("{\"search\":\"F2\"}") << usual;
    QTest::newRow("an unknown command") << QStringLiteral("{\"dance\":\"Ctrl+J\"}") << usual;
    QTest::newRow("one good, one not") << QStringLiteral("{\"search\":\"Tab; Ctrl+J\"}") << QStringLiteral("Ctrl+J");
    QTest::newRow("twice") << QStringLiteral("{\"search\":\"Ctrl+J; Ctrl+J\"}") << QStringLiteral("Ctrl+J");
    QTest::newRow("given to two") << QStringLiteral("{\"search\":\"Ctrl+J; S\",\"undo\":\"Ctrl+J\"}")
                                  << QStringLiteral("S");
    QTest::newRow("none") << QStringLiteral("{\"search\":\"\"}") << QString();
}

void KeyBindingsTest::shouldIgnoreWhatMakesNoSense()
{
    QFETCH(QString, text);
    QFETCH(QString, search);
    QSettings(m_directory->filePath(QStringLiteral("latchkey.ini")), QSettings::IniFormat)
        .setValue(QLatin1String(SettingKeys::shortcuts.name), text);
    open();
    QCOMPARE(keys("search"), search);
    QList<QKeySequence> taken;
    for (const Command &command : m_bindings->commands()) {
        for (const QKeySequence &key : m_bindings->allKeys(command.id)) {
            for (const QKeySequence &other : std::as_const(taken))
                QVERIFY2(!overlap(key, other), qPrintable(command.id));
            taken << key;
        }
    }
}

void KeyBindingsTest::shouldRefuseWhatEveryWindowNeeds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("refused");
    for (const char *key :
         {"Tab", "Shift+Tab", "Ctrl+Tab", "Return", "Shift+Return", "Esc", "Space", "Left", "PgDown", "Shift+Home",
          "Backspace", "Del", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "F2", "Alt+Up", "Tab, A"})
        QTest::newRow(key) << QString::fromLatin1(key) << true;
    for (const char *key : {"F3", "Ctrl+J", "Ctrl+Return", "Alt+J", "Y", "?", "G, X", "Meta+N", "Ctrl+Alt+Del"})
        QTest::newRow(key) << QString::fromLatin1(key) << false;
}

void KeyBindingsTest::shouldRefuseWhatEveryWindowNeeds()
{
    QFETCH(QString, key);
    QFETCH(bool, refused);
    QCOMPARE(!m_bindings->refusal(QKeySequence(key, QKeySequence::PortableText)).isEmpty(), refused);
}

void KeyBindingsTest::shouldGiveActionsTheirKeys()
{
    const auto textOf = [](const QAction &action) {
        return QKeySequence::listToString(action.shortcuts(), QKeySequence::PortableText);
    };
    QAction inWindow;
    QAction inList;
    QAction onlyInList;
    m_bindings->bind(inWindow, QStringLiteral("addTask"));
    m_bindings->bind(inList, QStringLiteral("addTask"), KeyBindings::Where::List);
    m_bindings->bind(onlyInList, QStringLiteral("mark"), KeyBindings::Where::List);
    QCOMPARE(textOf(inWindow), QStringLiteral("Ctrl+N"));
    QCOMPARE(textOf(inList), QStringLiteral("Q; A"));
    set("addTask", "F4; ?; Shift+X; Ctrl+J, X");
    set("mark", "Ctrl+M; W");
    QCOMPARE(textOf(inWindow), QStringLiteral("F4; Ctrl+J, X"));
    QCOMPARE(textOf(inList), QStringLiteral("?; Shift+X"));
    QCOMPARE(textOf(onlyInList), QStringLiteral("Ctrl+M; W"));
    QCOMPARE(keys("shortcuts"), QStringLiteral("F1"));
}

void KeyBindingsTest::shouldDescribeButtons()
{
    QToolButton button;
    button.setAccessibleName(QStringLiteral("Menu"));
    m_bindings->describe(button, QStringLiteral("menu"));
    QCOMPARE(button.toolTip(), QStringLiteral("Menu (F10)"));
    set("menu", "F12");
    QCOMPARE(button.toolTip(), QStringLiteral("Menu (F12)"));
    set("menu", "");
    QCOMPARE(button.toolTip(), QStringLiteral("Menu"));
    button.setText(QStringLiteral("More"));
    m_bindings->describe(button, QStringLiteral("about"));
    QCOMPARE(button.toolTip(), QStringLiteral("More"));
}

/// docs/keyboard.md lists every command with its keys, group by group.
void KeyBindingsTest::shouldBeAsTheManualSays()
{
    QStringList expected;
    std::optional<Command::Group> group;
    for (const Command &command : m_bindings->commands()) {
        if (group != command.group)
            expected << QStringLiteral("### ") + groupText(command.group);
        group = command.group;
        QStringList keys;
        for (const QKeySequence &key : command.defaults + command.fixed)
            keys << QLatin1Char('`') + key.toString(QKeySequence::PortableText) + QLatin1Char('`');
        expected << QStringLiteral("| %1 | %2 |").arg(command.text, keys.join(QStringLiteral(" or ")));
    }
    QFile manual(QStringLiteral(LATCHKEY_SOURCE_DIR "/docs/keyboard.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    QStringList written;
    for (const QString &line : QString::fromUtf8(manual.readAll()).split(QLatin1Char('\n'))) {
        const bool isRow = line.startsWith(QLatin1String("| ")) && !line.startsWith(QLatin1String("| what |"));
        if (isRow || line.startsWith(QLatin1String("### ")))
            written << line;
    }
    QCOMPARE(written.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

QTEST_MAIN(KeyBindingsTest)
#include "tst_keybindings.moc"
