// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretjson.h"

namespace Latchkey {

namespace {

void appendQuoted(QByteArray &json, QByteArrayView text)
{
    static constexpr char Hex[] = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (code < 0x20) {
            json += "\\u00";
            json += Hex[code >> 4];
            json += Hex[code & 0xF];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace

Secret secretJson(const std::vector<SecretMember> &members)
{
    constexpr qsizetype LongestEscape = 6;
    qsizetype size = 2;
    for (const SecretMember &member : members)
        size += LongestEscape * (member.name.size() + member.value.size()) + 6;
    QByteArray json;
    // In one piece: growing would leave copies behind.
    json.reserve(size);
    json += '{';
    for (const SecretMember &member : members) {
        if (json.size() > 1)
            json += ',';
        appendQuoted(json, QByteArrayView(member.name.data(), member.name.size()));
        json += ':';
        appendQuoted(json, member.value);
    }
    json += '}';
    return Secret(std::move(json));
}

} // namespace Latchkey
