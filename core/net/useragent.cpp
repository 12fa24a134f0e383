// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/useragent.h"

#include <QSysInfo>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr qsizetype LongestSystemName = 60;

/// The system's name as a comment may hold it: visible ASCII and spaces. A code name in brackets is left out.
QByteArray systemName()
{
    QByteArray name = QSysInfo::prettyProductName().section(QLatin1String(" ("), 0, 0).toLatin1();
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c < 0x20 || c > 0x7e || c == '(' || c == ')' || c == '\\'; },
        ' ');
    return name.simplified().left(LongestSystemName);
}

} // namespace

QByteArray userAgent()
{
    static const QByteArray agent = "Latchkey/" LATCHKEY_VERSION " (" + systemName() + ')';
    return agent;
}

} // namespace Latchkey
