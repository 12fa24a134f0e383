// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/translationfile.h"
#include "ui/language/language.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Latchkey::Test;

/// What is in the files of the translations.
class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    /// A row for each language.
    void addLanguages();
    [[nodiscard]] static QString fileOf(const QString &language);
    /// Sentences about those of the language's texts that `problem` finds something in: in one form of one message.
    [[nodiscard]] static QStringList
    problemsOf(const QString &language,
               const std::function<QString(const TranslatedMessage &, const QString &form)> &problem);

private Q_SLOTS:
    void shouldBeComplete_data() { addLanguages(); }
    void shouldBeComplete();
    void shouldHaveEveryFormOfWhatIsCounted_data() { addLanguages(); }
    void shouldHaveEveryFormOfWhatIsCounted();
    void shouldKeepPlaceholders_data() { addLanguages(); }
    void shouldKeepPlaceholders();
    void shouldHaveKeysWhereTheSourceHas_data() { addLanguages(); }
    void shouldHaveKeysWhereTheSourceHas();
    void shouldBeginAndEndAsTheSource_data() { addLanguages(); }
    void shouldBeginAndEndAsTheSource();
    void shouldHaveWhatTheSourcesSayAndNothingElse_data() { addLanguages(); }
    void shouldHaveWhatTheSourcesSayAndNothingElse();
};

void TranslationsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language::Choice &choice : Language::choices())
        QTest::newRow(qPrintable(choice.code)) << choice.code;
}

QString TranslationsTest::fileOf(const QString &language)
{
    return QStringLiteral(LATCHKEY_SOURCE_DIR "/resources/languages/latchkey_%1.ts").arg(language);
}

QStringList
TranslationsTest::problemsOf(const QString &language,
                             const std::function<QString(const TranslatedMessage &, const QString &form)> &problem)
{
    const QList<TranslatedMessage> messages = readTranslations(fileOf(language));
    QStringList problems;
    if (messages.isEmpty())
        problems << QStringLiteral("there are no translations");
    for (const TranslatedMessage &message : messages) {
        for (const QString &form : message.forms) {
            if (const QString found = problem(message, form); !found.isEmpty())
                problems << QStringLiteral("%1 -> “%2”: %3").arg(message.key(), form, found);
        }
    }
    return problems;
}

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList matchesIn(const QString &text, const QRegularExpression &what)
{
    QStringList found;
    for (auto match = what.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return sorted(found);
}

/// Letters to press with Alt.
qsizetype keysIn(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("&[\\p{L}\\p{N}]"));
    return matchesIn(QString(text).remove(QLatin1String("&&")), key).size();
}

/// None, where the text is nothing but what stands between others: in Chinese that has no space.
QString spacesAround(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("\\p{L}|%"));
    if (!text.contains(letter))
        return {};
    static const QRegularExpression around(QStringLiteral("^\\s+|\\s+$"));
    return matchesIn(text, around).join(u'|');
}

} // namespace

void TranslationsTest::shouldBeComplete()
{
    QFETCH(QString, language);
    const QStringList problems = problemsOf(language, [](const TranslatedMessage &message, const QString &form) {
        return message.finished && !form.isEmpty() ? QString() : QStringLiteral("is not finished");
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TranslationsTest::shouldHaveEveryFormOfWhatIsCounted()
{
    QFETCH(QString, language);
    const qsizetype forms = language == QLatin1String("zh_CN") ? 1 : 2;
    for (const TranslatedMessage &message : readTranslations(fileOf(language)))
        QVERIFY2(message.forms.size() == (message.counted ? forms : 1), qPrintable(message.key()));
}

void TranslationsTest::shouldKeepPlaceholders()
{
    QFETCH(QString, language);
    static const QRegularExpression placeholder(QStringLiteral("%L?[1-9n]"));
    const QStringList problems = problemsOf(language, [](const TranslatedMessage &message, const QString &form) {
        const QStringList wanted = matchesIn(message.source, placeholder);
        return matchesIn(form, placeholder) == wanted ? QString() : wanted.join(u' ') + QStringLiteral(" are wanted");
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TranslationsTest::shouldHaveKeysWhereTheSourceHas()
{
    QFETCH(QString, language);
    const QStringList problems = problemsOf(language, [](const TranslatedMessage &message, const QString &form) {
        return keysIn(form) == keysIn(message.source) ? QString() : QStringLiteral("another number of keys");
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TranslationsTest::shouldBeginAndEndAsTheSource()
{
    QFETCH(QString, language);
    const QStringList problems = problemsOf(language, [](const TranslatedMessage &message, const QString &form) {
        // In Chinese the key stands behind: "添加…(&A)".
        static const QRegularExpression keyBehind(QStringLiteral("\\(&[A-Z]\\)"));
        const bool asksForMore = QString(form).remove(keyBehind).endsWith(u'…');
        if (spacesAround(form) != spacesAround(message.source))
            return QStringLiteral("other spaces around");
        return asksForMore == message.source.endsWith(u'…') ? QString() : QStringLiteral("another end");
    });
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TranslationsTest::shouldHaveWhatTheSourcesSayAndNothingElse()
{
    QFETCH(QString, language);
    QTemporaryDir directory;
    const QString updated = directory.filePath(QFileInfo(fileOf(language)).fileName());
    QVERIFY(QFile::copy(fileOf(language), updated));
    QProcess update;
    update.start(QStringLiteral(LATCHKEY_SOURCE_DIR "/resources/languages/update"),
                 {QStringLiteral(LATCHKEY_LUPDATE), updated});
    QVERIFY(update.waitForFinished(-1));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError());
    const auto keys = [](const QString &file) {
        QStringList all;
        for (const TranslatedMessage &message : readTranslations(file))
            all << message.key();
        return sorted(all);
    };
    QVERIFY(!keys(updated).isEmpty());
    QCOMPARE(keys(fileOf(language)), keys(updated));
}

QTEST_GUILESS_MAIN(TranslationsTest)

#include "tst_translations.moc"
