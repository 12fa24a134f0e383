// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {
struct JoiningWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Wording)
};
} // namespace

QString headed(const QString &heading, const QString &sentences)
{
    return JoiningWords::tr("%1. %2", "heading, sentences").arg(heading, sentences);
}

QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return JoiningWords::tr("%1 %2", "sentence, sentence").arg(first, second);
}

QString explained(const QString &what, const QString &why)
{
    return JoiningWords::tr("%1: %2", "what, why").arg(what, why);
}

QString enumerated(const QStringList &parts)
{
    return parts.join(JoiningWords::tr(", ", "between the parts of an enumeration"));
}

QString isolated(const QString &text)
{
    constexpr char16_t FirstStrongIsolate = 0x2068;
    constexpr char16_t PopDirectionalIsolate = 0x2069;
    return QChar(FirstStrongIsolate) + text + QChar(PopDirectionalIsolate);
}

} // namespace Latchkey
