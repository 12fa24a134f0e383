// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLetOneProcessClaimAndDoWhatLaterOnesAreStartedFor();
    void shouldTakeWhatItDoesNotUnderstandForAWishToBeShown();
    void shouldTakeOverFromAProcessThatWasKilled();
    void shouldKeepProfilesApart();
    void shouldLetOnlyTheUserReachTheSocket();
};

namespace {

/// Another process that holds the instance.
class Holder
{
public:
    explicit Holder(const QString &directory)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(INSTANCE_HOLDER), {directory});
    }
    ~Holder() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) {
        }
        return m_process.readLine().trimmed();
    }
    bool says(const QByteArray &expected) { return line() == expected; }

private:
    QProcess m_process;
};

} // namespace

void SingleInstanceTest::shouldLetOneProcessClaimAndDoWhatLaterOnesAreStartedFor()
{
    const QTemporaryDir directory;
    Holder holder(directory.path());
    QVERIFY(holder.says("first"));
    SingleInstance later(directory.path());
    QVERIFY(!later.claim());
    const Wish wishes[] = {
        {},
        {Wish::Kind::QuickAdd, {}, QStringLiteral("token-1")},
        {Wish::Kind::Open, {QStringLiteral("file:///a%20b\n\"ß\".ics"), QStringLiteral("latchkey://task/1")}},
    };
    for (const Wish &wish : wishes) {
        QVERIFY(later.askOther(wish));
        QCOMPARE(wishFrom(holder.line()), wish);
    }
}

/// From an older or a newer program.
void SingleInstanceTest::shouldTakeWhatItDoesNotUnderstandForAWishToBeShown()
{
    for (const char *line : {"", "show", "{}", R"({"wish":"dance","targets":["file:///a"]})", R"({"wish":7})"})
        QCOMPARE(wishFrom(line), Wish());
}

void SingleInstanceTest::shouldTakeOverFromAProcessThatWasKilled()
{
    const QTemporaryDir directory;
    Holder holder(directory.path());
    QVERIFY(holder.says("first"));
    holder.kill();
    SingleInstance next(directory.path());
    QVERIFY(next.claim());
    Holder third(directory.path());
    QVERIFY(third.says("second"));
}

void SingleInstanceTest::shouldKeepProfilesApart()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance first(one.path());
    SingleInstance second(two.path());
    QVERIFY(first.claim());
    QVERIFY(second.claim());
}

void SingleInstanceTest::shouldLetOnlyTheUserReachTheSocket()
{
    const QTemporaryDir directory;
    SingleInstance instance(directory.path());
    QVERIFY(instance.claim());
    const QFileInfo socket(directory.filePath(QStringLiteral("desktop.sock")));
    QVERIFY(socket.exists());
    QCOMPARE(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
