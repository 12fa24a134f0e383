// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/openstore.h"

#include <QProcess>
#include <QTest>

using namespace Latchkey;

/// Row K18 with the real keyring: a program dies between any two items of a long value.
class TornWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void k18_shouldKeepAWholeValueWhereverAWriteDies_data();
    void k18_shouldKeepAWholeValueWhereverAWriteDies();

private:
    [[nodiscard]] int write(char letter, int size, int dieAt = 0) const;
    [[nodiscard]] QByteArray read() const;

    QString m_key;
};

namespace {

const QString Service = QStringLiteral("io.github.latchkey.TornWrites");
constexpr int Crashed = 86;
constexpr int MostItems = 20; // more than any value has

} // namespace

/// Exit code of the writing program; with `dieAt` it dies after that many items.
int TornWritesTest::write(char letter, int size, int dieAt) const
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (dieAt > 0)
        environment.insert(QStringLiteral("LATCHKEY_CRASH_AT"), QStringLiteral("item-written:%1").arg(dieAt));
    writer.setProcessEnvironment(environment);
    writer.start(QStringLiteral(KEYCHAIN_WRITER),
                 {Service, m_key, QString(QLatin1Char(letter)), QString::number(size)});
    writer.waitForFinished();
    return writer.exitCode();
}

/// "5000 x a", or the error's name, or "torn".
QByteArray TornWritesTest::read() const
{
    const auto store = openStore(Service);
    const Result<Secret> value = QCoro::waitFor(store->read(m_key));
    if (!value)
        return errorName(value.error().kind).toLatin1();
    const QByteArray bytes = value->exposed();
    if (bytes.count(bytes.front()) != bytes.size())
        return "torn";
    return QByteArray::number(bytes.size()) + " x " + bytes.front();
}

void TornWritesTest::k18_shouldKeepAWholeValueWhereverAWriteDies_data()
{
    QTest::addColumn<int>("before"); // 0: nothing
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("items"); // that are written
    QTest::newRow("the first") << 0 << 5000 << 4;
    QTest::newRow("as long") << 5000 << 5000 << 4;
    QTest::newRow("longer") << 5000 << 9000 << 6;
    QTest::newRow("shorter") << 9000 << 5000 << 4;
    QTest::newRow("now in chunks") << 100 << 5000 << 4;
    QTest::newRow("no more in chunks") << 5000 << 100 << 1;
}

void TornWritesTest::k18_shouldKeepAWholeValueWhereverAWriteDies()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(int, items);
    const QByteArray old =
        before == 0 ? errorName(Error::Kind::CredentialMissing).toLatin1() : QByteArray::number(before) + " x a";
    const QByteArray fresh = QByteArray::number(after) + " x b";
    int deaths = 0;
    for (int dieAt = 1; dieAt < MostItems; ++dieAt) {
        m_key = QStringLiteral("%1-%2").arg(QLatin1String(QTest::currentDataTag())).arg(dieAt);
        if (before > 0)
            QCOMPARE(write('a', before), 0);
        const int code = write('b', after, dieAt);
        if (code != Crashed) {
            QCOMPARE(code, 0);
            break;
        }
        ++deaths;
        QCOMPARE(read(), dieAt < items ? old : fresh); // the last item is what makes it count
        QCOMPARE(write('c', 7000), 0);                 // whatever lies around
        QCOMPARE(read(), QByteArray("7000 x c"));
    }
    QVERIFY2(deaths >= items, QByteArray::number(deaths));
    QCOMPARE(read(), fresh);
}

QTEST_GUILESS_MAIN(TornWritesTest)
#include "tst_tornwrites.moc"
