// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Latchkey {

/// What the program says everything in: our translation and Qt's own, the direction of the layout, and the forms of
/// dates and numbers. One a program, made after QApplication and before the first widget; what is on the screen when
/// another one is chosen has to be made anew.
class Language
{
public:
    struct Choice
    {
        QString code; ///< a value of SettingKeys::language
        QString name; ///< in the language itself
    };
    /// All there are, English first.
    [[nodiscard]] static QList<Choice> choices();

    /// `code` is a value of SettingKeys::language. `system` is what a person uses who chooses nothing.
    Language(const QString &code, const QLocale &system);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    void choose(const QString &code);
    /// One of the choices, also where the system's is used.
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    [[nodiscard]] QString systemCode() const;
    [[nodiscard]] QLocale locale() const;

    QLocale m_system;
    QString m_code;
    QTranslator m_qt;
    QTranslator m_ours; ///< asked first
};

} // namespace Latchkey
