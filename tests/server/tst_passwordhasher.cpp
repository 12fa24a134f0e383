// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/passwordhasher.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;

namespace {

Secret password(const char *text)
{
    return Secret::copyOf(text, qstrlen(text));
}

} // namespace

class PasswordHasherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldVerifyWhatItHashed();
    void shouldHashWithArgon2id();
    void shouldSaltEachHash();
    void shouldRefuseEverythingWithoutAHash();
    void shouldRefuseAHashThatIsNone();
    void shouldRefuseWorkBeyondTheQueue();
    void shouldNotCallBackOnceDestroyed();

private:
    [[nodiscard]] static QByteArray hashed(ArgonHasher &hasher, const char *text);
    [[nodiscard]] static bool verified(ArgonHasher &hasher, const std::optional<QByteArray> &hash, const char *text);
};

QByteArray PasswordHasherTest::hashed(ArgonHasher &hasher, const char *text)
{
    std::optional<QByteArray> result;
    if (!hasher.hash(password(text), [&](const Result<QByteArray> &hash) { result = hash.value_or(QByteArray()); }))
        return {};
    return QTest::qWaitFor([&] { return result.has_value(); }, 30'000) ? *result : QByteArray();
}

bool PasswordHasherTest::verified(ArgonHasher &hasher, const std::optional<QByteArray> &hash, const char *text)
{
    std::optional<bool> result;
    const bool started = hasher.verify(hash, password(text), [&](bool right) { result = right; });
    if (!started || !QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
        qFatal("no answer from the hasher");
    return *result;
}

void PasswordHasherTest::shouldVerifyWhatItHashed()
{
    ArgonHasher hasher(HashCost::minimal(), 2, 10);
    const QByteArray hash = hashed(hasher, "correct horse");
    QVERIFY(verified(hasher, hash, "correct horse"));
    QVERIFY(!verified(hasher, hash, "correct horsf"));
    QVERIFY(!verified(hasher, hash, ""));
}

void PasswordHasherTest::shouldHashWithArgon2id()
{
    ArgonHasher hasher(HashCost::interactive(), 1, 10);
    const QByteArray hash = hashed(hasher, "correct horse");
    QVERIFY2(hash.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"), hash.constData());
}

void PasswordHasherTest::shouldSaltEachHash()
{
    ArgonHasher hasher(HashCost::minimal(), 2, 10);
    QVERIFY(hashed(hasher, "same") != hashed(hasher, "same"));
}

void PasswordHasherTest::shouldRefuseEverythingWithoutAHash()
{
    ArgonHasher hasher(HashCost::minimal(), 2, 10);
    QVERIFY(!verified(hasher, std::nullopt, "correct horse"));
    QVERIFY(!verified(hasher, std::nullopt, ""));
}

void PasswordHasherTest::shouldRefuseAHashThatIsNone()
{
    ArgonHasher hasher(HashCost::minimal(), 2, 10);
    QVERIFY(!verified(hasher, QByteArray(), ""));
    QVERIFY(!verified(hasher, QByteArray("correct horse"), "correct horse"));
}

void PasswordHasherTest::shouldRefuseWorkBeyondTheQueue()
{
    ArgonHasher hasher(HashCost::minimal(), 1, 2);
    int answers = 0;
    const auto count = [&](bool) { ++answers; };
    // Nothing is taken off the count before this thread's event loop runs.
    for (int i = 0; i < 3; ++i)
        QVERIFY(hasher.verify(std::nullopt, password("x"), count));
    QVERIFY(!hasher.verify(std::nullopt, password("x"), count));
    QVERIFY(!hasher.hash(password("x"), [](const Result<QByteArray> &) {}));
    QTRY_COMPARE(answers, 3);
    QVERIFY(hasher.verify(std::nullopt, password("x"), count));
    QTRY_COMPARE(answers, 4);
}

void PasswordHasherTest::shouldNotCallBackOnceDestroyed()
{
    int answers = 0;
    {
        ArgonHasher hasher(HashCost::minimal(), 1, 10);
        for (int i = 0; i < 5; ++i)
            QVERIFY(hasher.verify(std::nullopt, password("x"), [&](bool) { ++answers; }));
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(PasswordHasherTest)
#include "tst_passwordhasher.moc"
