// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/keychainjobs.h"

#include "core/base/logging.h"
#include "core/keychain/latch.h"

#include <QPointer>
#include <QSettings>

#include <sodium.h>

namespace Latchkey {

namespace {

QByteArray deepCopy(const Secret &secret)
{
    QByteArray copy = secret.exposed();
    copy.detach();
    return copy;
}

// The library's job holds the same buffer until it is deleted; wiping through the shared buffer wipes its copy, too.
void wipeShared(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

struct KeychainJobs::Pending
{
    Latch latch;
    KeychainReply reply;
    QByteArray buffer; // what is being written
    bool givenUp = false;
    QPointer<KeychainJobs> jobs;
    std::shared_ptr<QSettings> noSettings;
    std::shared_ptr<int> late;
};

KeychainJobs::KeychainJobs(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_patience(patience)
    // The KWallet path prefers a plain-text entry of these settings to the wallet: they are empty and cannot be
    // written.
    , m_noSettings(std::make_shared<QSettings>(QStringLiteral(":/latchkey/none"), QSettings::IniFormat))
    , m_late(std::make_shared<int>(0))
{
}

KeychainJobs::~KeychainJobs() = default;

QCoro::Task<Result<KeychainReply>> KeychainJobs::read(QString key)
{
    return run(new QKeychain::ReadPasswordJob(m_service), std::move(key), {});
}

QCoro::Task<Result<KeychainReply>> KeychainJobs::write(QString key, Secret value)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    const QByteArray buffer = deepCopy(value);
    job->setBinaryData(buffer);
    return run(job, std::move(key), buffer);
}

QCoro::Task<Result<KeychainReply>> KeychainJobs::remove(QString key)
{
    return run(new QKeychain::DeletePasswordJob(m_service), std::move(key), {});
}

QCoro::Task<Result<KeychainReply>> KeychainJobs::run(QKeychain::Job *job, QString key, QByteArray buffer)
{
    if (*m_late > 0) {
        delete job; // never started: nobody else knows it
        wipeShared(buffer);
        co_return fail(Error::Kind::KeychainBusy, QStringLiteral("an earlier keychain job has not finished"));
    }
    const auto pending = std::make_shared<Pending>();
    pending->buffer = std::move(buffer);
    pending->jobs = this;
    pending->noSettings = m_noSettings;
    pending->late = m_late;

    job->setKey(key);
    job->setInsecureFallback(false);
    job->setSettings(m_noSettings.get());
    connect(job, &QKeychain::Job::finished, job, [pending](QKeychain::Job *ended) { finish(ended, *pending); });
    job->start();

    auto wait = pending->latch.wait(m_patience);
    const bool finished = co_await wait;
    if (finished)
        co_return std::move(pending->reply);
    pending->givenUp = true;
    ++*pending->late;
    qCWarning(logKeychain) << "a keychain job is late";
    co_return fail(Error::Kind::KeychainBusy, QStringLiteral("no answer from the keychain"));
}

void KeychainJobs::finish(QKeychain::Job *job, Pending &pending)
{
    if (pending.latch.isOpen())
        return; // some versions announce the end of a deletion twice
    pending.reply.error = job->error();
    pending.reply.message = job->errorString();
    if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
        const QByteArray value = reading->binaryData();
        if (!pending.givenUp)
            pending.reply.value = Secret::copyOf(value.constData(), static_cast<std::size_t>(value.size()));
        wipeShared(value);
    }
    wipeShared(pending.buffer);
    pending.latch.open();
    if (!pending.givenUp)
        return;
    --*pending.late;
    qCInfo(logKeychain) << "the late keychain job has finished:" << pending.reply.error;
    if (pending.jobs)
        Q_EMIT pending.jobs->lateJobFinished();
}

} // namespace Latchkey

#include "moc_keychainjobs.cpp"
