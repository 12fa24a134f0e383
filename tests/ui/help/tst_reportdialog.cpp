// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reportdialog.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class ReportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void shouldShowWhatItWouldSave();
    void shouldNameServersOnlyWhenTicked();
    void shouldCopyWhatIsShown();
    void shouldSaveWhatIsShown();
    void shouldSayWhyItCannotBeSaved();
    void shouldBeWalkedWithTheTabKey();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString shown() const { return find<QPlainTextEdit>("reportText")->toPlainText(); }

    std::unique_ptr<ReportDialog> m_dialog;
};

void ReportDialogTest::init()
{
    m_dialog = std::make_unique<ReportDialog>([](bool withServers) {
        return withServers ? QStringLiteral("state: well\nat: https://tasks.example\n")
                           : QStringLiteral("state: well\n");
    });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void ReportDialogTest::shouldShowWhatItWouldSave()
{
    QCOMPARE(shown(), QStringLiteral("state: well\n"));
    QVERIFY(find<QPlainTextEdit>("reportText")->isReadOnly());
    QVERIFY(!find<QCheckBox>("reportServersBox")->isChecked());
}

void ReportDialogTest::shouldNameServersOnlyWhenTicked()
{
    find<QCheckBox>("reportServersBox")->click();
    QVERIFY(shown().contains(QLatin1String("tasks.example")));
    find<QCheckBox>("reportServersBox")->click();
    QVERIFY(!shown().contains(QLatin1String("tasks.example")));
}

void ReportDialogTest::shouldCopyWhatIsShown()
{
    find<QPushButton>("reportCopyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), shown());
    find<QCheckBox>("reportServersBox")->click();
    find<QPushButton>("reportCopyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), shown());
}

void ReportDialogTest::shouldSaveWhatIsShown()
{
    const QTemporaryDir directory;
    const QString name = directory.filePath(QStringLiteral("report.txt"));
    find<QPushButton>("reportSaveButton")->click();
    QTRY_VERIFY(find<QFileDialog>("reportFileDialog"));
    Q_EMIT find<QFileDialog>("reportFileDialog")->fileSelected(name);
    QVERIFY(find<InlineMessage>("reportMessage")->text().contains(QLatin1String("report.txt")));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), shown());
}

void ReportDialogTest::shouldSayWhyItCannotBeSaved()
{
    const QTemporaryDir directory;
    find<QPushButton>("reportSaveButton")->click();
    QTRY_VERIFY(find<QFileDialog>("reportFileDialog"));
    Q_EMIT find<QFileDialog>("reportFileDialog")->fileSelected(directory.filePath(QStringLiteral("none/a.txt")));
    const auto *message = find<InlineMessage>("reportMessage");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("none/a.txt cannot be written")), qPrintable(message->text()));
}

void ReportDialogTest::shouldBeWalkedWithTheTabKey()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    find<QPlainTextEdit>("reportText")->setFocus();
    for (const char *next : {"reportServersBox", "reportSaveButton", "reportCopyButton", "reportCloseButton"}) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget()->objectName(), QLatin1String(next));
    }
}

QTEST_MAIN(ReportDialogTest)
#include "tst_reportdialog.moc"
