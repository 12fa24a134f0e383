// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Latchkey::Test {

/// A message of a .ts file.
struct TranslatedMessage
{
    QString context;
    QString source;
    QString comment;
    bool counted = false; ///< has plural forms
    bool finished = false;
    QStringList forms; ///< one, where nothing is counted

    /// By what the program asks for it.
    [[nodiscard]] QString key() const;
};

/// Empty: `file` cannot be read.
[[nodiscard]] QList<TranslatedMessage> readTranslations(const QString &file);

} // namespace Latchkey::Test
