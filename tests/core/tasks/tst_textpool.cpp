// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/textpool.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Latchkey;

class TextPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepWhatAListOfTextsKeeps();
};

namespace {

/// Long enough that room which was left is closed up now and then.
QByteArray anyText()
{
    return QByteArray(*rc::gen::inRange(0, 5000), char(*rc::gen::inRange<int>('a', 'z')));
}

void change(TextPool &pool, QByteArrayList &texts)
{
    const int what = texts.isEmpty() ? 0 : *rc::gen::inRange(0, 3);
    const qsizetype at = texts.isEmpty() ? 0 : *rc::gen::inRange<qsizetype>(0, texts.size());
    const QByteArray text = anyText();
    if (what == 0) {
        pool.append(text);
        texts.append(text);
    } else if (what == 1) {
        pool.replace(std::size_t(at), text);
        texts[at] = text;
    } else {
        pool.remove(std::size_t(at));
        texts[at] = texts.constLast();
        texts.removeLast();
    }
}

} // namespace

void TextPoolTest::shouldKeepWhatAListOfTextsKeeps()
{
    const bool same = rc::check([] {
        TextPool pool;
        QByteArrayList texts;
        for (int i = 0; i < 200; ++i)
            change(pool, texts);
        RC_ASSERT(pool.size() == std::size_t(texts.size()));
        for (qsizetype i = 0; i < texts.size(); ++i)
            RC_ASSERT(pool[std::size_t(i)] == QByteArrayView(texts.at(i)));
    });
    QVERIFY(same);
}

QTEST_GUILESS_MAIN(TextPoolTest)
#include "tst_textpool.moc"
