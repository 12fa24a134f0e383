// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Latchkey {

// How texts that are translated one by one are put together: languages differ in what stands between them.

/// "Heading. Sentences."
[[nodiscard]] QString headed(const QString &heading, const QString &sentences);
/// "Sentence. Sentence." Either may be empty.
[[nodiscard]] QString sentences(const QString &first, const QString &second);
/// "What: why"
[[nodiscard]] QString explained(const QString &what, const QString &why);
/// "One, two, three"
[[nodiscard]] QString enumerated(const QStringList &parts);
/// With its signs where they are written, whichever way the text around it is read: "@home", "?".
[[nodiscard]] QString isolated(const QString &text);

} // namespace Latchkey
