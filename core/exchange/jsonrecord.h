// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/due.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Latchkey {

/// One object of a JSON file. A member of the wrong kind counts as missing, and the first of them is the record's
/// error.
class JsonRecord
{
public:
    JsonRecord(const QJsonValue &value, int line);

    QString text(QLatin1String name);
    QString requiredText(QLatin1String name);
    bool flag(QLatin1String name);
    int number(QLatin1String name, int otherwise);
    QDateTime time(QLatin1String name);
    Due due(QLatin1String name);
    QStringList texts(QLatin1String name);
    QList<int> numbers(QLatin1String name);

    /// A member is wrong in a way that only the reader of the record knows.
    void complain(QLatin1String name, const char *what);
    [[nodiscard]] Result<void> result() const { return m_error ? fail(*m_error) : Result<void>(); }

private:
    [[nodiscard]] QJsonValue value(QLatin1String name) const;

    QJsonObject m_object;
    int m_line;
    std::optional<Error> m_error;
};

/// In which line each object of the top-level arrays begins. `json` is well-formed.
[[nodiscard]] QHash<QString, QList<int>> linesOfRecords(const QByteArray &json);

} // namespace Latchkey
