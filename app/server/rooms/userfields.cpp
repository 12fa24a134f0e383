// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/userfields.h"

#include <algorithm>

namespace Latchkey::Backend {

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
}

} // namespace

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    const bool spaced = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return at > 0 && at == text.lastIndexOf(QLatin1Char('@')) && at < text.size() - 1 && !spaced && isPlain(text);
}

std::optional<QString> usernameIn(Fields &fields, Fields::Need need)
{
    const auto text = fields.text("username", need, UsernameLength);
    if (!text)
        return std::nullopt;
    const QString name = text->trimmed();
    if (name.isEmpty() || !isPlain(name)) {
        fields.refuse("username", QStringLiteral("value is not a valid user name"), QStringLiteral("value_error"));
        return std::nullopt;
    }
    return name;
}

std::optional<QString> emailIn(Fields &fields, Fields::Need need)
{
    const auto text = fields.text("email", need, EmailLength);
    if (!text)
        return std::nullopt;
    const QString email = text->trimmed();
    if (!looksLikeEmail(email)) {
        fields.refuse("email", QStringLiteral("value is not a valid email address"),
                      QStringLiteral("value_error.email"));
        return std::nullopt;
    }
    return email;
}

Response namesRefused(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NameTaken: return Response::problem(400, QStringLiteral("Username already registered"));
    case Error::Kind::EmailTaken: return Response::problem(400, QStringLiteral("Email already registered"));
    default: return Response::failure(error);
    }
}

} // namespace Latchkey::Backend
