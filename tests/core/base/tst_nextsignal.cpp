// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nextsignal.h"

#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;

class NextSignalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGoOnOnceHoweverOftenItIsEmitted();
    void shouldNotGoOnInsideTheEmission();
    void shouldMissNothingEmittedBetweenTwoWaits();
    void shouldEndWhenTheTimeIsOver();
    void shouldEndWhenTheSenderIsGone();
};

namespace {

/// Something with a signal.
using Source = QTimer;

QCoro::Task<> count(Source *source, int waits, QList<bool> *results, std::chrono::milliseconds patience = 60s)
{
    for (int i = 0; i < waits; ++i) {
        auto next = nextSignal(source, &QObject::objectNameChanged, patience);
        results->append(co_await next);
    }
}

} // namespace

void NextSignalTest::shouldGoOnOnceHoweverOftenItIsEmitted()
{
    Source source;
    QList<bool> results;
    count(&source, 1, &results);
    for (int i = 0; i < 5; ++i)
        source.setObjectName(QString::number(i));
    QTRY_COMPARE(results, QList<bool>{true});
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(results.size(), 1);
}

void NextSignalTest::shouldNotGoOnInsideTheEmission()
{
    Source source;
    QList<bool> results;
    count(&source, 1, &results);
    source.setObjectName(QStringLiteral("a"));
    QVERIFY(results.isEmpty());
    QTRY_COMPARE(results.size(), 1);
}

void NextSignalTest::shouldMissNothingEmittedBetweenTwoWaits()
{
    Source source;
    QList<bool> results;
    count(&source, 2, &results);
    source.setObjectName(QStringLiteral("a"));
    QTRY_COMPARE(results.size(), 1);
    source.setObjectName(QStringLiteral("b"));
    QTRY_COMPARE(results, (QList<bool>{true, true}));
}

void NextSignalTest::shouldEndWhenTheTimeIsOver()
{
    Source source;
    QList<bool> results;
    count(&source, 1, &results, 1ms);
    QTRY_COMPARE(results, QList<bool>{false});
}

void NextSignalTest::shouldEndWhenTheSenderIsGone()
{
    auto source = std::make_unique<Source>();
    QList<bool> results;
    count(source.get(), 1, &results);
    source.reset();
    QTRY_COMPARE(results, QList<bool>{false});
}

QTEST_GUILESS_MAIN(NextSignalTest)
#include "tst_nextsignal.moc"
