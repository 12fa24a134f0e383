// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/response.h"

#include <tl/expected.hpp>

#include <optional>

namespace Latchkey::Backend {

/// A request's JSON object, read field by field. What is wrong is gathered and reported together as the contract's 422;
/// unknown fields are ignored.
class Fields
{
public:
    enum class Need { Required, Optional };
    struct Length
    {
        int min;
        int max; ///< in characters (code points), as the contract counts
    };

    struct Range
    {
        qint64 min;
        qint64 max;
    };

    /// Of an object within a request.
    explicit Fields(QJsonObject object);
    /// Refused: 415 if it does not say it is JSON, 400 if it is not, 422 if it is not an object.
    static tl::expected<Fields, Response> of(const Request &request);

    /// Text without NULs and unpaired surrogates. Nothing: absent or null, or wrong and noted.
    std::optional<QString> text(const char *name, Need need, Length length);
    std::optional<bool> boolean(const char *name, Need need);
    /// A whole number within `range`.
    std::optional<qint64> integer(const char *name, Need need, Range range);
    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] QJsonValue value(const char *name) const;

    /// Notes what a room itself finds wrong with a field.
    void refuse(const char *name, const QString &message, const QString &type);
    [[nodiscard]] bool ok() const { return m_wrong.isEmpty(); }
    /// 422 with all that was noted.
    [[nodiscard]] Response refusal() const { return Response::invalid(m_wrong); }

private:
    QJsonObject m_object;
    QJsonArray m_wrong;
};

/// Code points, as the contract counts.
[[nodiscard]] qsizetype characterCount(const QString &text);

/// One entry of a 422's `detail`. `place` is "body", "path" or "query".
[[nodiscard]] QJsonObject wrongField(const QString &place, const QString &name, const QString &message,
                                     const QString &type);

/// True if brackets outside strings nest deeper than `limit`: looked at before parsing, which recurses.
[[nodiscard]] bool nestsDeeper(const QByteArray &json, int limit);

} // namespace Latchkey::Backend
