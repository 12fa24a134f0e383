// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofs/pseudolanguage.h"

#include <QRegularExpression>

namespace Latchkey::Test {

namespace {

const QString Small = QStringLiteral("áƀćđéƒģĥíĵķĺḿńóƥɋŕśţúṽŵẋýž");
const QString Large = QStringLiteral("ÁƁĆĐÉƑĢĤÍĴĶĹḾŃÓƤɊŔŚŢÚṼŴẊÝŽ");

QString accented(QChar letter)
{
    if (letter >= u'A' && letter <= u'Z')
        return Large.at(letter.unicode() - u'A');
    if (letter < u'a' || letter > u'z')
        return letter;
    const QChar one = Small.at(letter.unicode() - u'a');
    return QStringLiteral("aeiou").contains(letter) ? QString(2, one) : QString(one);
}

/// In what order a day and its month stand, which is no text.
bool isDateFormat(const QString &text)
{
    static const QRegularExpression format(QStringLiteral("^[dMy]+([ .]+[dMy]+)+$"));
    return format.match(text).hasMatch();
}

} // namespace

QString PseudoLanguage::translate(const char *context, const char *sourceText, const char *, int) const
{
    const QString source = QString::fromUtf8(sourceText);
    if (isDateFormat(source) || QLatin1String(context) == QLatin1String("QGuiApplication"))
        return source;
    static const QRegularExpression kept(QStringLiteral("%L?[1-9n]|<[^>]*>"));
    QString text;
    qsizetype done = 0;
    const auto addUpTo = [&](qsizetype end) {
        for (; done < end; ++done)
            text += accented(source.at(done));
    };
    for (auto match = kept.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        addUpTo(one.capturedStart());
        text += one.captured();
        done = one.capturedEnd();
    }
    addUpTo(source.size());
    // Each part of a key is translated by itself: "Ctrl", "+", "Shift".
    return QLatin1String(context) == QLatin1String("QShortcut") ? text : u'[' + text + u']';
}

} // namespace Latchkey::Test
