// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopfacts.h"

#include <QApplication>
#include <QFont>
#include <QRegularExpression>
#include <QStyle>

namespace Latchkey {

namespace {

/// A variable can hold anything; what desktops say of themselves is a word or two.
QString words(const char *variable)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9:_-]{1,64}\\z"));
    const QString value = qEnvironmentVariable(variable);
    return value.isEmpty()                 ? QStringLiteral("not told")
           : shape.match(value).hasMatch() ? value
                                           : QStringLiteral("other");
}

} // namespace

QList<std::pair<QString, QString>> desktopFacts()
{
    return {{QStringLiteral("program"), QStringLiteral("latchkey")},
            {QStringLiteral("platform"), QGuiApplication::platformName()},
            {QStringLiteral("desktop"), words("XDG_CURRENT_DESKTOP")},
            {QStringLiteral("desktop session"), words("XDG_SESSION_TYPE")},
            {QStringLiteral("style"), QApplication::style()->name()},
            {QStringLiteral("scale"), QString::number(qApp->devicePixelRatio())},
            {QStringLiteral("text size"), QString::number(QApplication::font().pointSizeF())}};
}

} // namespace Latchkey
