// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"
#include "core/exchange/formats.h"
#include "core/tasks/tasklink.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

/// What the desktop file tells the desktop is what the program does.
class DesktopEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldHaveAnActionForEachNamedWish();
    void shouldTakeFilesAndLinks();
    void shouldOpenWhatIsExported_data();
    void shouldOpenWhatIsExported();
    void shouldLeaveOtherFilesToOtherPrograms();

private:
    using Group = QHash<QString, QString>;

    [[nodiscard]] Group entry() const { return m_groups.value(QStringLiteral("Desktop Entry")); }
    [[nodiscard]] QStringList list(const char *key) const
    {
        return entry().value(QLatin1String(key)).split(u';', Qt::SkipEmptyParts);
    }
    [[nodiscard]] static QString typeOf(const QString &fileName)
    {
        return QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
    }

    QTemporaryDir m_data;
    QHash<QString, Group> m_groups;
};

void DesktopEntryTest::initTestCase()
{
    const QString packaging = QStringLiteral(LATCHKEY_SOURCE_DIR "/packaging/linux/io.github.latchkey.Latchkey");
    const QString types = m_data.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(types));
    QVERIFY(QFile::copy(packaging + QStringLiteral(".xml"), types + QStringLiteral("/latchkey.xml")));
    qputenv("XDG_DATA_HOME", m_data.path().toUtf8());

    QFile file(packaging + QStringLiteral(".desktop"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString group;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'['))
            group = line.mid(1, line.size() - 2);
        else if (const qsizetype sign = line.indexOf(u'='); sign > 0)
            m_groups[group].insert(line.left(sign), line.mid(sign + 1));
    }
}

void DesktopEntryTest::shouldHaveAnActionForEachNamedWish()
{
    QStringList names;
    for (const auto &[name, kind] : namedWishes()) {
        names << name;
        const Group action = m_groups.value(QStringLiteral("Desktop Action ") + name);
        const CommandLine line = CommandLine::parse(action.value(QStringLiteral("Exec")).split(u' '));
        QVERIFY2(!line.usageError, qPrintable(line.message));
        QCOMPARE(line.wish.kind, kind);
        for (const char *language : {"", "[de]", "[es]", "[fr]", "[ur]", "[zh_CN]"})
            QVERIFY2(!action.value(QStringLiteral("Name") + QLatin1String(language)).isEmpty(), language);
    }
    QCOMPARE(list("Actions"), names);
}

void DesktopEntryTest::shouldTakeFilesAndLinks()
{
    QCOMPARE(entry().value(QStringLiteral("Exec")), QStringLiteral("latchkey %U"));
    QCOMPARE(entry().value(QStringLiteral("DBusActivatable")), QStringLiteral("true"));
    QVERIFY(list("MimeType").contains(QStringLiteral("x-scheme-handler/") + QLatin1String(TaskLinkScheme)));
}

void DesktopEntryTest::shouldOpenWhatIsExported_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<bool>("opens");
    // What is Markdown is rarely a list of tasks.
    for (const ExchangeFormatInfo &info : exchangeFormats())
        QTest::newRow(info.name) << QStringLiteral("tasks.") + QLatin1String(info.ending)
                                 << (info.format != ExchangeFormat::Markdown);
}

void DesktopEntryTest::shouldOpenWhatIsExported()
{
    QFETCH(QString, fileName);
    QFETCH(bool, opens);
    QVERIFY(formatOfFile(fileName));
    QVERIFY2(list("MimeType").contains(typeOf(fileName)) == opens, qPrintable(typeOf(fileName)));
}

void DesktopEntryTest::shouldLeaveOtherFilesToOtherPrograms()
{
    for (const char *name : {"package.json", "notes.txt", "README.md", "page.html"})
        QVERIFY2(!list("MimeType").contains(typeOf(QLatin1String(name))), name);
    QVERIFY(list("MimeType").contains(typeOf(QStringLiteral("todo.txt"))));
}

QTEST_GUILESS_MAIN(DesktopEntryTest)
#include "tst_desktopentry.moc"
