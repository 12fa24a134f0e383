// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretform.h"

namespace Latchkey {

namespace {

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
           || QByteArrayView("-._~").contains(c);
}

void appendPercentEncoded(QByteArray &form, QByteArrayView text)
{
    constexpr char Hex[] = "0123456789ABCDEF";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (isUnreserved(c)) {
            form += c;
        } else {
            form += '%';
            form += Hex[code >> 4];
            form += Hex[code & 0xF];
        }
    }
}

} // namespace

Secret secretForm(const std::vector<SecretMember> &members)
{
    constexpr qsizetype LongestEscape = 3;
    qsizetype size = 0;
    for (const SecretMember &member : members)
        size += LongestEscape * (member.name.size() + member.value.size()) + 2;
    QByteArray form;
    // In one piece: growing would leave copies behind.
    form.reserve(size);
    for (const SecretMember &member : members) {
        if (!form.isEmpty())
            form += '&';
        appendPercentEncoded(form, QByteArrayView(member.name.data(), member.name.size()));
        form += '=';
        appendPercentEncoded(form, member.value);
    }
    return Secret(std::move(form));
}

} // namespace Latchkey
