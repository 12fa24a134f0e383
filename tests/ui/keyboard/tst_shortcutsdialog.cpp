// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/keyboard/keybindings.h"
#include "ui/keyboard/keyedit.h"
#include "ui/keyboard/keysdialog.h"
#include "ui/keyboard/shortcutsdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Latchkey;

class ShortcutsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldShowWhatIsSet();
    void shouldFindByWordsAndKeys_data();
    void shouldFindByWordsAndKeys();
    void shouldChangeByKeyboardAlone();
    void shouldTakeAKeyAway();
    void shouldTellOfConflicts();
    void shouldReadKeys_data();
    void shouldReadKeys();
    void shouldResetOne();
    void shouldResetAll();
    void shouldNameEveryControl();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QTreeWidgetItem *row(const char *id) const;
    [[nodiscard]] int shownRows() const;
    /// Opens the dialog about the keys of one command.
    [[nodiscard]] KeyEdit *change(const char *id) const;
    /// Where that dialog wants a key; null: it is not there.
    [[nodiscard]] KeyEdit *shownEdit() const;
    [[nodiscard]] QString keys(const char *id) const
    {
        return QKeySequence::listToString(m_bindings->keys(QLatin1String(id)), QKeySequence::PortableText);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyBindings> m_bindings;
    QPointer<ShortcutsDialog> m_dialog;
};

void ShortcutsDialogTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->filePath(QStringLiteral("latchkey.ini")));
    m_bindings = std::make_unique<KeyBindings>(*m_settings);
    m_dialog = new ShortcutsDialog(*m_bindings);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void ShortcutsDialogTest::cleanup()
{
    delete m_dialog;
    m_bindings.reset();
    m_settings.reset();
}

QTreeWidgetItem *ShortcutsDialogTest::row(const char *id) const
{
    for (QTreeWidgetItemIterator it(find<QTreeWidget>("shortcutsList")); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == QLatin1String(id))
            return *it;
    }
    return nullptr;
}

int ShortcutsDialogTest::shownRows() const
{
    int rows = 0;
    for (QTreeWidgetItemIterator it(find<QTreeWidget>("shortcutsList"), QTreeWidgetItemIterator::NotHidden); *it; ++it)
        rows += (*it)->data(0, Qt::UserRole).isValid() ? 1 : 0;
    return rows;
}

KeyEdit *ShortcutsDialogTest::change(const char *id) const
{
    find<QTreeWidget>("shortcutsList")->setCurrentItem(row(id));
    find<QPushButton>("shortcutsChangeButton")->click();
    return shownEdit();
}

KeyEdit *ShortcutsDialogTest::shownEdit() const
{
    auto *dialog = find<KeysDialog>("keysDialog");
    if (!dialog)
        return nullptr;
    dialog->activateWindow(); // as a window manager does
    const bool active = QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
    return active ? dialog->findChild<KeyEdit *>() : nullptr;
}

void ShortcutsDialogTest::shouldShowWhatIsSet()
{
    QCOMPARE(shownRows(), int(m_bindings->commands().size()));
    for (const Command &command : m_bindings->commands()) {
        for (const QKeySequence &key : command.defaults + command.fixed)
            QVERIFY(row(qPrintable(command.id))->text(1).contains(key.toString(QKeySequence::NativeText)));
    }
    QCOMPARE(row("addAccount")->text(1), QStringLiteral("none"));
    QCOMPARE(row("editTitle")->text(2), QStringLiteral("fixed"));
    QCOMPARE(row("search")->text(2), QString());
    m_bindings->set(QStringLiteral("search"), {QKeySequence(Qt::Key_F3)});
    QVERIFY(row("search")->text(1).contains(QLatin1String("F3")));
    QCOMPARE(row("search")->text(2), QStringLiteral("changed"));
}

void ShortcutsDialogTest::shouldFindByWordsAndKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("what it does") << QStringLiteral("small window") << QStringLiteral("quickAdd");
    QTest::newRow("its beginnings") << QStringLiteral("ch ta") << QStringLiteral("chooseTags");
    QTest::newRow("a key") << QStringLiteral("ctrl+n") << QStringLiteral("addTask");
    QTest::newRow("nothing") << QStringLiteral("zebra") << QString();
}

void ShortcutsDialogTest::shouldFindByWordsAndKeys()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    QVERIFY(find<QLineEdit>("shortcutsSearchEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("shortcutsSearchEdit"), typed);
    QCOMPARE(shownRows() > 0, !id.isEmpty());
    QVERIFY(shownRows() < 5);
    if (!id.isEmpty())
        QCOMPARE(find<QTreeWidget>("shortcutsList")->currentItem(), row(qPrintable(id)));
    QCOMPARE(find<QPushButton>("shortcutsChangeButton")->isEnabled(), !id.isEmpty());
    const QString found = find<QLabel>("shortcutsFound")->text();
    QCOMPARE(found.contains(QString::number(shownRows())), shownRows() > 0);
    find<QLineEdit>("shortcutsSearchEdit")->clear();
    QCOMPARE(shownRows(), int(m_bindings->commands().size()));
}

void ShortcutsDialogTest::shouldChangeByKeyboardAlone()
{
    auto *search = find<QLineEdit>("shortcutsSearchEdit");
    QTest::keyClicks(search, QStringLiteral("small window"));
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(find<QTreeWidget>("shortcutsList")->hasFocus());
    QTest::keyClick(find<QTreeWidget>("shortcutsList"), Qt::Key_Return);
    KeyEdit *edit = shownEdit();
    QVERIFY(edit && edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(edit->text(), QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(keys("quickAdd"), QStringLiteral("Ctrl+J; Ctrl+Shift+A"));
    QTRY_VERIFY(!find<KeysDialog>("keysDialog"));
    QVERIFY(m_dialog->isVisible());
}

void ShortcutsDialogTest::shouldTakeAKeyAway()
{
    KeyEdit *edit = change("addTask");
    QVERIFY(edit);
    auto *dialog = find<KeysDialog>("keysDialog");
    QTest::keyClick(dialog->findChild<QAbstractButton *>(QStringLiteral("key-Q")), Qt::Key_Delete);
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(keys("addTask"), QStringLiteral("Ctrl+N; A"));
    QTRY_VERIFY(!find<KeysDialog>("keysDialog"));
    edit = change("addTask");
    QTest::keyClick(edit, Qt::Key_Y);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(keys("addTask"), QStringLiteral("Ctrl+N; A")); // thought better of it
}

void ShortcutsDialogTest::shouldTellOfConflicts()
{
    KeyEdit *edit = change("refresh");
    QVERIFY(edit);
    auto *dialog = find<KeysDialog>("keysDialog");
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("keysSaveButton"));
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("keysProblem"));
    const QString saves = save->text();
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(problem->text().contains(QLatin1String("edit text")) && !save->isEnabled());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(problem->text().isEmpty() && save->isEnabled());
    QTest::keyClick(edit, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(problem->text().contains(m_bindings->command(QStringLiteral("search"))->text));
    QVERIFY(save->isEnabled() && save->text() != saves);
    QCOMPARE(keys("search"), QStringLiteral("Ctrl+F; /"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(keys("search"), QStringLiteral("/"));
    QCOMPARE(keys("refresh"), QStringLiteral("Ctrl+F; F5"));
}

void ShortcutsDialogTest::shouldReadKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto add = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, const char *text,
                        const char *read) {
        QTest::newRow(name) << int(key) << int(modifiers) << QString::fromLatin1(text) << QString::fromLatin1(read);
    };
    add("a letter", Qt::Key_Y, Qt::NoModifier, "y", "Y");
    add("a capital letter", Qt::Key_Y, Qt::ShiftModifier, "Y", "Shift+Y");
    add("a sign", Qt::Key_Question, Qt::ShiftModifier, "?", "?");
    add("of the number pad", Qt::Key_5, Qt::KeypadModifier, "5", "5");
    add("with Control", Qt::Key_J, Qt::ControlModifier, "\n", "Ctrl+J");
    add("a function key", Qt::Key_F8, Qt::ShiftModifier, "", "Shift+F8");
    add("only Shift", Qt::Key_Shift, Qt::ShiftModifier, "", "");
    add("a key that nobody knows", Qt::Key_unknown, Qt::NoModifier, "", "");
}

void ShortcutsDialogTest::shouldReadKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, text);
    QFETCH(QString, read);
    KeyEdit edit;
    const QSignalSpy pressed(&edit, &KeyEdit::keysPressed);
    QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), text);
    QCoreApplication::sendEvent(&edit, &event);
    QCOMPARE(edit.keys().toString(QKeySequence::PortableText), read);
    QCOMPARE(pressed.size(), read.isEmpty() ? 0 : 1);
    if (read.isEmpty())
        return;
    edit.insert(QStringLiteral("pasted"));
    QCOMPARE(edit.text(), edit.keys().toString(QKeySequence::NativeText));
    QTest::keyClick(&edit, Qt::Key_I);
    QCOMPARE(edit.keys().toString(QKeySequence::PortableText), read + QStringLiteral(", I"));
    QTest::keyClick(&edit, Qt::Key_K);
    QCOMPARE(edit.keys().toString(QKeySequence::PortableText), QStringLiteral("K"));
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QVERIFY(edit.keys().isEmpty());
}

void ShortcutsDialogTest::shouldResetOne()
{
    auto *reset = find<QPushButton>("shortcutsResetButton");
    m_bindings->set(QStringLiteral("search"), {QKeySequence(QStringLiteral("Ctrl+N"))});
    find<QTreeWidget>("shortcutsList")->setCurrentItem(row("undo"));
    QVERIFY(!reset->isEnabled());
    find<QTreeWidget>("shortcutsList")->setCurrentItem(row("addTask"));
    QVERIFY(reset->isEnabled());
    reset->click(); // another has one of them
    QVERIFY(find<QDialog>("question"));
    find<QAbstractButton>("questionNo")->click();
    QCOMPARE(keys("addTask"), QStringLiteral("Q; A"));
    QTRY_VERIFY(!find<QDialog>("question"));
    reset->click();
    find<QAbstractButton>("questionYes")->click();
    QCOMPARE(keys("addTask"), QStringLiteral("Ctrl+N; Q; A"));
    QCOMPARE(keys("search"), QString());
    find<QTreeWidget>("shortcutsList")->setCurrentItem(row("search"));
    reset->click();
    QCOMPARE(keys("search"), QStringLiteral("Ctrl+F; /"));
}

void ShortcutsDialogTest::shouldResetAll()
{
    auto *reset = find<QPushButton>("shortcutsResetAllButton");
    QVERIFY(!reset->isEnabled());
    m_bindings->set(QStringLiteral("search"), {QKeySequence(Qt::Key_F3)});
    m_bindings->set(QStringLiteral("mark"), {});
    QVERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(keys("search"), QStringLiteral("F3"));
    find<QAbstractButton>("questionYes")->click();
    QVERIFY(!m_bindings->isAnyChanged());
    QVERIFY(!reset->isEnabled());
}

void ShortcutsDialogTest::shouldNameEveryControl()
{
    QVERIFY(change("addTask"));
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(QLatin1String("qt_")) || widget->parentWidget()->inherits("QLineEdit")
            || widget->inherits("QHeaderView"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(ShortcutsDialogTest)
#include "tst_shortcutsdialog.moc"
