// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tokenfamilies.h"

#include <QList>

#include <algorithm>

namespace Latchkey::Test {

namespace {

const QByteArray Access = "at";
const QByteArray Refresh = "rt";

} // namespace

TokenFamilies::Token TokenFamilies::parse(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() < 3 || (parts.at(0) != Access && parts.at(0) != Refresh))
        return {};
    return Token{parts.at(0), parts.at(1).toInt(), parts.at(2).toInt(), parts.value(3, "-1").toInt()};
}

bool TokenFamilies::knows(const Token &token) const
{
    return token.family >= 0 && token.family < static_cast<int>(m_families.size());
}

TokenFamilies::Tokens TokenFamilies::begin(const QString &owner)
{
    Family family;
    family.owner = owner;
    m_families.push_back(family);
    return tokensOf(static_cast<int>(m_families.size()) - 1);
}

TokenFamilies::Tokens TokenFamilies::tokensOf(int index)
{
    const Family &family = m_families.at(static_cast<std::size_t>(index));
    const QByteArray name = '.' + QByteArray::number(index) + '.' + QByteArray::number(family.current);
    Tokens tokens;
    tokens.owner = family.owner;
    tokens.number = family.current;
    tokens.access = Access + name + '.' + QByteArray::number(m_expiries.size());
    tokens.refresh = Refresh + name;
    if (m_refreshSize > 0)
        tokens.refresh = (tokens.refresh + '.').leftJustified(m_refreshSize, 'x');
    m_expiries.push_back(m_accessLifetime ? std::optional(m_clock.bootNow() + *m_accessLifetime) : std::nullopt);
    return tokens;
}

bool TokenFamilies::acceptsParent(const Family &family) const
{
    switch (m_rotation) {
    case Rotation::Parent: return !family.childUsed;
    case Rotation::Grace: return m_clock.bootNow() - family.rotatedAt <= m_grace;
    default: return false;
    }
}

bool TokenFamilies::accepts(const QByteArray &refreshToken) const
{
    const Token token = parse(refreshToken);
    if (token.kind != Refresh || !knows(token))
        return false;
    const Family &family = m_families[token.index()];
    return family.alive
           && (token.number == family.current || (token.number == family.current - 1 && acceptsParent(family)));
}

std::optional<TokenFamilies::Tokens> TokenFamilies::rotate(const QByteArray &refreshToken)
{
    const Token token = parse(refreshToken);
    if (!accepts(refreshToken)) {
        end(refreshToken);
        return std::nullopt;
    }
    Family &family = m_families[token.index()];
    if (m_rotation != Rotation::None && token.number == family.current) {
        ++family.current;
        family.childUsed = false;
        family.rotatedAt = m_clock.bootNow();
    }
    return tokensOf(token.family);
}

bool TokenFamilies::use(const QByteArray &accessToken)
{
    const Token token = parse(accessToken);
    if (token.kind != Access || !knows(token) || token.serial < m_firstGood
        || token.serial >= static_cast<int>(m_expiries.size()))
        return false;
    Family &family = m_families[token.index()];
    const std::optional<BootTime> expiry = m_expiries[static_cast<std::size_t>(token.serial)];
    if (!family.alive || (expiry && m_clock.bootNow() >= *expiry))
        return false;
    family.childUsed |= token.number == family.current;
    return true;
}

void TokenFamilies::end(const QByteArray &token)
{
    if (const Token parsed = parse(token); knows(parsed))
        m_families[parsed.index()].alive = false;
}

void TokenFamilies::endAll()
{
    for (Family &family : m_families)
        family.alive = false;
}

int TokenFamilies::live() const
{
    return static_cast<int>(
        std::count_if(m_families.begin(), m_families.end(), [](const Family &family) { return family.alive; }));
}

QString TokenFamilies::owner(const QByteArray &token) const
{
    const Token parsed = parse(token);
    return knows(parsed) ? m_families[parsed.index()].owner : QString();
}

} // namespace Latchkey::Test
