// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

static void registerResources()
{
    Q_INIT_RESOURCE(languages);
}

namespace Latchkey {

namespace {

const QString English = QStringLiteral("en");

/// Chinese in the one script is not Chinese in the other.
bool isSame(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

const QString Ours = QStringLiteral(":/latchkey/languages");

/// Replaces what `translator` has said so far by what is in the first of the directories that has the file.
void install(QTranslator &translator, const QString &file, const QStringList &directories)
{
    QCoreApplication::removeTranslator(&translator);
    for (const QString &directory : directories) {
        if (translator.load(file, directory)) {
            QCoreApplication::installTranslator(&translator);
            return;
        }
    }
}

} // namespace

QList<Language::Choice> Language::choices()
{
    return {{English, QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("ur"), QStringLiteral("اردو")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

Language::Language(const QString &code, const QLocale &system)
    : m_system(system)
{
    registerResources();
    choose(code);
}

Language::~Language() = default;

void Language::choose(const QString &code)
{
    m_code = code.isEmpty() ? systemCode() : code;
    QLocale::setDefault(locale()); // before the translators, whose coming is told to all there is
    install(m_qt, QStringLiteral("qtbase_") + m_code, {QLibraryInfo::path(QLibraryInfo::TranslationsPath), Ours});
    install(m_ours, QStringLiteral("latchkey_") + m_code, {Ours});
    QGuiApplication::setLayoutDirection(QLocale(m_code).textDirection());
}

/// The first of the languages that the person understands.
QString Language::systemCode() const
{
    const QStringList wanted = m_system.uiLanguages();
    for (const QString &tag : wanted) {
        for (const Choice &choice : choices()) {
            if (isSame(QLocale(tag), QLocale(choice.code)))
                return choice.code;
        }
    }
    return English;
}

/// Dates and the first day of the week are those of where the person is, in whatever language.
QLocale Language::locale() const
{
    const QLocale said(m_code);
    const bool plain = m_system.language() == QLocale::C && m_code == English;
    return plain || isSame(said, m_system) ? m_system : QLocale(said.language(), said.script(), m_system.territory());
}

} // namespace Latchkey
