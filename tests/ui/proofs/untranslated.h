// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Latchkey {
class OpenAccount;
}

namespace Latchkey::Test {

/// Reads what a window shows while the program speaks PseudoLanguage.
class TranslationProof
{
public:
    TranslationProof();

    /// What is the person's own, a name, or a word that is typed the same in every language is not translated.
    void know(const QString &text);
    void know(OpenAccount &account);

    /// Sentences about texts that are not translated: shown, told by a tool tip or to a screen reader.
    [[nodiscard]] QStringList untranslatedIn(const QWidget &window) const;

private:
    [[nodiscard]] bool isTranslated(QString text) const;

    QStringList m_known; ///< the longest first: one may be a part of another
};

} // namespace Latchkey::Test
