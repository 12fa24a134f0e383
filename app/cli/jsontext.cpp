// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsontext.h"

namespace Latchkey::Cli {

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QString jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson()).trimmed();
}

} // namespace Latchkey::Cli
