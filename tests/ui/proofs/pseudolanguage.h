// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Latchkey::Test {

/// A language in which everything is about a third longer than in English, stands in brackets and has no letter without
/// an accent: what was never given to a translator is seen, and what has room for English only.
class PseudoLanguage final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace Latchkey::Test
