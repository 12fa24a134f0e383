// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/position.h"

#include <algorithm>

namespace Latchkey {

namespace {

const QLatin1String Digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr int Base = 62;

using Fraction = QList<int>;

Fraction digitsOf(QStringView text)
{
    Fraction digits;
    for (const QChar c : text)
        digits.append(int(Digits.indexOf(c)));
    return digits;
}

QString textOf(Fraction digits)
{
    while (!digits.isEmpty() && digits.last() == 0)
        digits.removeLast();
    QString text;
    for (const int digit : digits)
        text += Digits.at(digit);
    return text;
}

/// How many digits are looked at when something is put at an end: few for the first that are put there, and as many
/// more as it takes for the last ones. Positions grow with the logarithm of their number.
qsizetype widthFor(const Fraction &neighbour, int filler)
{
    const auto other = std::find_if(neighbour.cbegin(), neighbour.cend(), [filler](int d) { return d != filler; });
    return 2 * std::distance(neighbour.cbegin(), other) + 2;
}

/// Adds or takes one in the last digit.
void step(Fraction &digits, int by)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        digits[i] += by;
        if (digits[i] >= 0 && digits[i] < Base)
            return;
        digits[i] += by > 0 ? -Base : Base;
    }
}

QString behind(const QString &last)
{
    Fraction digits = digitsOf(last);
    digits.resize(widthFor(digits, Base - 1));
    step(digits, 1);
    return textOf(digits);
}

QString aheadOf(const QString &first)
{
    Fraction digits = digitsOf(first);
    const qsizetype width = widthFor(digits, 0);
    const bool exact = digits.size() <= width;
    digits.resize(width);
    if (exact)
        step(digits, -1);
    return textOf(digits);
}

/// The middle of the two, with as few digits as tell it from both.
QString middle(const QString &before, const QString &after)
{
    const Fraction low = digitsOf(before);
    const Fraction high = digitsOf(after);
    Fraction digits;
    bool below = false; // of `after` already: any digit may follow
    for (qsizetype i = 0;; ++i) {
        const int from = low.value(i);
        const int to = below ? Base : high.value(i);
        digits.append((from + to) / 2);
        if (digits.last() > from)
            return textOf(digits);
        below = below || from < to;
    }
}

} // namespace

bool isPosition(QStringView text)
{
    return !text.isEmpty() && text.back() != QLatin1Char('0')
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return Digits.contains(c); });
}

int comparePositions(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.isEmpty()) - int(b.isEmpty());
    return a.compare(b);
}

QString positionBetween(const QString &before, const QString &after)
{
    const bool hasBefore = isPosition(before);
    const bool hasAfter = isPosition(after);
    if (!hasBefore && !hasAfter)
        return textOf({Base / 2});
    if (!hasAfter)
        return behind(before);
    if (!hasBefore)
        return aheadOf(after);
    return before < after ? middle(before, after) : before + textOf({Base / 2});
}

QStringList positionsBetween(const QString &before, const QString &after, int count)
{
    if (count <= 0)
        return {};
    if (isPosition(before) && isPosition(after)) {
        const QString between = positionBetween(before, after);
        return positionsBetween(before, between, (count - 1) / 2) + QStringList(between)
               + positionsBetween(between, after, count / 2);
    }
    QStringList positions;
    const bool backwards = isPosition(after);
    for (QString last = backwards ? after : before; positions.size() < count;) {
        last = backwards ? positionBetween({}, last) : positionBetween(last, {});
        positions.append(last);
    }
    if (backwards)
        std::reverse(positions.begin(), positions.end());
    return positions;
}

} // namespace Latchkey
