// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accountcolors.h"

#include "ui/theme/colors.h"

#include <QCoreApplication>
#include <QPalette>

namespace Latchkey {

namespace {

struct AccountColorWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::AccountColors)
};

} // namespace

const QList<AccountColor> &accountColors()
{
    static const QList<AccountColor> colors{
        {QLatin1String("teal"), QColor(0x0b6b61), QColor(0x5cc8b8)},
        {QLatin1String("blue"), QColor(0x1d5fa8), QColor(0x84b8f5)},
        {QLatin1String("rose"), QColor(0xa8325e), QColor(0xf29bb8)},
        {QLatin1String("amber"), QColor(0x8a5200), QColor(0xe6b566)},
        {QLatin1String("violet"), QColor(0x6a46b5), QColor(0xbda4f7)},
        {QLatin1String("green"), QColor(0x3c6a1e), QColor(0x9fce7c)},
        {QLatin1String("slate"), QColor(0x50586a), QColor(0xb0b8c6)},
    };
    return colors;
}

QColor accountColor(const QString &name, const QPalette &palette)
{
    return colorsWith(name, schemeOf(palette)).accent;
}

QString accountColorLabel(const QString &name)
{
    const std::pair<const char *, QString> labels[] = {
        {"teal", AccountColorWords::tr("Teal")},     {"blue", AccountColorWords::tr("Blue")},
        {"rose", AccountColorWords::tr("Rose")},     {"amber", AccountColorWords::tr("Amber")},
        {"violet", AccountColorWords::tr("Violet")}, {"green", AccountColorWords::tr("Green")},
        {"slate", AccountColorWords::tr("Slate")},
    };
    for (const auto &[color, label] : labels) {
        if (name == QLatin1String(color))
            return label;
    }
    return name;
}

} // namespace Latchkey
