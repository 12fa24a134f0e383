// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settingstest.h"
#include "ui/tasks/tasklistview.h"
#include "ui/theme/accountcolors.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Test::FakeTaskRepository;

/// What the dialog does with all rows alike.
class SettingsDialogTest : public Test::SettingsTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOpenFromTheMenuAndByKey();
    void shouldOpenBeforeThereIsAnAccount();
    void shouldShowASectionAtATime();
    void shouldFindRowsOfAllSections_data();
    void shouldFindRowsOfAllSections();
    void shouldMarkWhatWasFound();
    void shouldSayThatNothingWasFound();
    void shouldEndASearchBeforeItCloses();
    void shouldGoFromASearchToASection();
    void shouldFoldWhereThereIsNoRoom();
    void shouldChangeAtOnce_data();
    void shouldChangeAtOnce();
    void shouldFollowWhatIsChangedElsewhere();
    void shouldOfferWhatAPersonWroteIntoTheFile();
    void shouldReset();
    void shouldResetAllWhenAsked();
    void shouldGoWhenLocked();
    void shouldGoWhenAnotherAccountIsShown();
    void shouldLookAsChosen();
};

void SettingsDialogTest::shouldOpenFromTheMenuAndByKey()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    auto *button = find<QToolButton>("mainMenuButton");
    Q_EMIT button->pressed();
    QVERIFY(button->menu()->actions().contains(find<QAction>("settingsAction")));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void SettingsDialogTest::shouldOpenBeforeThereIsAnAccount()
{
    find<QPushButton>("welcomeSettingsButton")->click();
    QVERIFY(dialog());
    QVERIFY(!in<QWidget>("section-privacy"));
}

void SettingsDialogTest::shouldShowASectionAtATime()
{
    open();
    QVERIFY(in<QLineEdit>("settingsSearch")->hasFocus());
    QVERIFY(shownRows().contains(QLatin1String(SettingKeys::theme.name)));
    QVERIFY(!shownRows().contains(QLatin1String(SettingKeys::lockAfterMinutes.name)));
    auto *sections = in<QListWidget>("settingsSections");
    const auto security = sections->findItems(QStringLiteral("Security"), Qt::MatchExactly);
    sections->setCurrentItem(security.value(0));
    QCOMPARE(shownRows(), QStringList({QLatin1String(SettingKeys::lockAfterMinutes.name),
                                       QLatin1String(SettingKeys::unlockWith.name)}));
}

void SettingsDialogTest::shouldFindRowsOfAllSections_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("its label") << QStringLiteral("accent") << QStringLiteral("appearance/accent");
    QTest::newRow("its help") << QStringLiteral("PEM form") << QStringLiteral("network/extra-ca-file");
    QTest::newRow("another word for it") << QStringLiteral("zoom") << QStringLiteral("appearance/text-percent");
    QTest::newRow("one of its values") << QStringLiteral("dark") << QStringLiteral("appearance/theme");
    QTest::newRow("several words") << QStringLiteral("  slow   WAIT ") << QStringLiteral("network/request-deadline-ms");
    QTest::newRow("its section too") << QStringLiteral("security idle") << QStringLiteral("lock/after-minutes");
}

void SettingsDialogTest::shouldFindRowsOfAllSections()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    open();
    in<QLineEdit>("settingsSearch")->setText(words);
    QCOMPARE(shownRows(), QStringList{found});
    QVERIFY(!in<QLabel>("settingsNothing")->isVisible());
}

void SettingsDialogTest::shouldMarkWhatWasFound()
{
    open();
    const auto label = [this] {
        return row(QLatin1String(SettingKeys::accent.name))->findChild<QLabel *>(QStringLiteral("settingLabel"));
    };
    QCOMPARE(label()->text(), QStringLiteral("Accent"));
    search("acc");
    QVERIFY(label()->text().contains(QLatin1String(">Acc</span>ent")));
    QCOMPARE(label()->accessibleName(), QStringLiteral("Accent"));
    search("");
    QCOMPARE(label()->text(), QStringLiteral("Accent"));
}

void SettingsDialogTest::shouldSayThatNothingWasFound()
{
    open();
    search("zebra <b>");
    QCOMPARE(shownRows(), QStringList());
    QVERIFY(in<QLabel>("settingsNothing")->isVisible());
    QCOMPARE(in<QLabel>("settingsNothing")->text(), QStringLiteral("No setting matches “zebra <b>”."));
}

void SettingsDialogTest::shouldEndASearchBeforeItCloses()
{
    open();
    search("lock");
    QTest::keyClick(in<QLineEdit>("settingsSearch"), Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    QTest::keyClick(in<QLineEdit>("settingsSearch"), Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    QVERIFY(in<QLineEdit>("settingsSearch")->text().isEmpty());
    QTest::keyClick(in<QLineEdit>("settingsSearch"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void SettingsDialogTest::shouldGoFromASearchToASection()
{
    open();
    search("proxy lock wait");
    auto *sections = in<QListWidget>("settingsSections");
    sections->setCurrentRow(sections->count() - 1);
    QVERIFY(in<QLineEdit>("settingsSearch")->text().isEmpty());
    QVERIFY(shownRows().contains(QLatin1String(SettingKeys::extraCaFile.name)));
    QVERIFY(!shownRows().contains(QLatin1String(SettingKeys::theme.name)));
}

void SettingsDialogTest::shouldFoldWhereThereIsNoRoom()
{
    open().resize(440, 600);
    QTRY_VERIFY(!in<QListWidget>("settingsSections")->isVisible());
    QVERIFY(shownRows().contains(QLatin1String(SettingKeys::theme.name)));
    QVERIFY(shownRows().contains(QLatin1String(SettingKeys::lockAfterMinutes.name)));
    dialog()->resize(900, 600);
    QTRY_VERIFY(in<QListWidget>("settingsSections")->isVisible());
    QVERIFY(!shownRows().contains(QLatin1String(SettingKeys::lockAfterMinutes.name)));
}

void SettingsDialogTest::shouldChangeAtOnce_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value"); // in the file
    const auto row = [](const char *setting, const char *text, const char *value) {
        QTest::addRow("%s", setting) << QByteArray(setting) << QByteArray(text) << QString::fromLatin1(value);
    };
    row("appearance/theme", "High contrast, dark", "high-contrast-dark");
    row("appearance/language", "Deutsch", "de");
    row("appearance/accent", "Violet", "violet");
    row("appearance/density", "Compact", "compact");
    row("appearance/text-percent", "150 %", "150");
    row("lock/after-minutes", "After 15 minutes without use", "15");
    row("lock/unlock-with", "The keychain too", "keychain");
    row("sync/every-minutes", "Only when I say so", "0");
    row("network/request-deadline-ms", "60 seconds", "60000");
}

void SettingsDialogTest::shouldChangeAtOnce()
{
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    open();
    QVERIFY(!resetButton(setting)->isVisibleTo(dialog()));
    QSignalSpy changed(m_settings.get(), &Settings::changed);
    choose(setting, text);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QLatin1String(setting));
    QVERIFY(!resetButton(setting)->isHidden());
    const QString file = m_profile->filePath(QStringLiteral("settings.ini"));
    m_settings = std::make_unique<Settings>(file); // what it holds is written when it goes
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(QLatin1String(setting)).toString(), value);
}

void SettingsDialogTest::shouldFollowWhatIsChangedElsewhere()
{
    open();
    QVERIFY(m_settings->setValue(SettingKeys::theme, Theme::Dark));
    QCOMPARE(in<QComboBox>(SettingKeys::theme.name)->currentText(), QStringLiteral("Dark"));
    QVERIFY(!resetButton(SettingKeys::theme.name)->isHidden());
    QVERIFY(m_settings->setValue(SettingKeys::theme, Theme::System));
    QCOMPARE(in<QComboBox>(SettingKeys::theme.name)->currentText(), QStringLiteral("As the system"));
    QVERIFY(resetButton(SettingKeys::theme.name)->isHidden());
}

void SettingsDialogTest::shouldOfferWhatAPersonWroteIntoTheFile()
{
    QVERIFY(m_settings->setValue(SettingKeys::lockAfterMinutes, 7min));
    open();
    QCOMPARE(in<QComboBox>("lock/after-minutes")->currentText(), QStringLiteral("After 7 minutes without use"));
    QVERIFY(m_settings->setValue(SettingKeys::lockAfterMinutes, 5min));
    QCOMPARE(in<QComboBox>("lock/after-minutes")->currentText(), QStringLiteral("After 5 minutes without use"));
}

void SettingsDialogTest::shouldReset()
{
    QVERIFY(m_settings->setValue(SettingKeys::theme, Theme::Light));
    open();
    QVERIFY(resetButton("appearance/theme")->isVisible());
    resetButton("appearance/theme")->setFocus();
    resetButton("appearance/theme")->click();
    QCOMPARE(m_settings->value(SettingKeys::theme), Theme::System);
    QVERIFY(!resetButton("appearance/theme")->isVisible());
    QVERIFY(in<QComboBox>("appearance/theme")->hasFocus());
}

void SettingsDialogTest::shouldResetAllWhenAsked()
{
    QVERIFY(m_settings->setValue(SettingKeys::theme, Theme::Light));
    QVERIFY(m_settings->setValue(SettingKeys::lockAfterMinutes, 5min));
    QVERIFY(m_settings->setValue(SettingKeys::sidebarWidth, 300));
    open();
    in<QPushButton>("settingsResetAll")->click();
    dialog()->findChild<QPushButton *>(QStringLiteral("questionNo"))->click();
    QCOMPARE(m_settings->value(SettingKeys::theme), Theme::Light);
    QTRY_VERIFY(!dialog()->findChild<QPushButton *>(QStringLiteral("questionNo")));
    in<QPushButton>("settingsResetAll")->click();
    dialog()->findChild<QPushButton *>(QStringLiteral("questionYes"))->click();
    QCOMPARE(m_settings->value(SettingKeys::theme), Theme::System);
    QCOMPARE(m_settings->value(SettingKeys::lockAfterMinutes), 0min);
    QCOMPARE(m_settings->value(SettingKeys::sidebarWidth), 300);
}

void SettingsDialogTest::shouldGoWhenLocked()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    open();
    session().setPhase(Phase::AppLocked);
    QTRY_VERIFY(!dialog());
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!dialog());
}

void SettingsDialogTest::shouldGoWhenAnotherAccountIsShown()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    open();
    m_accounts->openActive(FakeTaskRepository::sample(3));
    QTRY_VERIFY(!dialog());
}

void SettingsDialogTest::shouldLookAsChosen()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    const auto rowHeight = [this] {
        auto *list = find<TaskListView>("taskList");
        return list->visualRect(list->model()->index(0, 0)).height();
    };
    const int comfortable = rowHeight();
    const QFont usual = QApplication::font();
    const qreal small = find<QLabel>("viewCount")->font().pointSizeF();
    open();
    choose("appearance/theme", "Dark");
    choose("appearance/accent", "Blue");
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), accountColors().at(1).dark);
    choose("appearance/density", "Compact");
    QTRY_VERIFY(rowHeight() < comfortable);
    auto *box = in<QComboBox>("appearance/density");
    const QSize usualBox = box->minimumSizeHint();
    choose("appearance/text-percent", "200 %");
    QTRY_COMPARE(box->view()->font().pointSizeF(), QApplication::font().pointSizeF());
    QCOMPARE(qRound(QApplication::font().pointSizeF() * 10), qRound(usual.pointSizeF() * 20));
    QTRY_VERIFY(rowHeight() > comfortable);
    QCOMPARE(qRound(find<QLabel>("viewCount")->font().pointSizeF() * 10), qRound(small * 20));
    m_settings->setValue(SettingKeys::density, Density::Comfortable);
    m_settings->setValue(SettingKeys::textPercent, 100);
    QCOMPARE(QApplication::font(), usual);
    QTRY_COMPARE(box->view()->font().pointSizeF(), usual.pointSizeF());
    QTRY_COMPARE(box->minimumSizeHint(), usualBox);
    QTRY_COMPARE(rowHeight(), comfortable);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
