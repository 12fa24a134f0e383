// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/refreshlock.h"

#include <QDir>
#include <QFileInfo>

namespace Latchkey {

using namespace std::chrono_literals;

namespace {
constexpr auto Slice = 50ms;

void makePrivateDirectory(const QString &path)
{
    if (QDir().exists(path) || !QDir().mkpath(path))
        return;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::unique_ptr<QLockFile> lockFileAt(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path);
    // Only the death of its holder makes a lock stale: age says nothing about a suspended or stopped process.
    file->setStaleLockTime(0);
    return file;
}

} // namespace

RefreshLock::RefreshLock(QString path, const Clock &clock, Pauses &pauses)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_pauses(pauses)
{
}

QCoro::Task<Result<RefreshLock::Hold>> RefreshLock::acquire(std::chrono::milliseconds patience)
{
    if (m_pauses.ended())
        co_return fail(Error::Kind::Cancelled);
    makePrivateDirectory(QFileInfo(m_path).absolutePath());
    auto file = lockFileAt(m_path);
    const BootTime deadline = m_clock.bootNow() + patience;
    while (!file->tryLock(0)) {
        if (file->error() != QLockFile::LockFailedError)
            co_return fail(Error::Kind::Storage, QStringLiteral("no lock can be made at %1").arg(m_path));
        if (m_clock.bootNow() >= deadline)
            co_return fail(Error::Kind::LockTimeout);
        auto pause = m_pauses.lasting(Slice);
        co_await pause;
        if (m_pauses.ended())
            co_return fail(Error::Kind::Cancelled);
    }
    co_return Hold(std::move(file));
}

void RefreshLock::claim()
{
    if (m_claim)
        return;
    auto file = lockFileAt(claimPath());
    if (file->tryLock(0))
        m_claim = std::move(file);
}

bool RefreshLock::isClaimedElsewhere() const
{
    if (m_claim)
        return false;
    const auto file = lockFileAt(claimPath());
    return !file->tryLock(0) && file->error() == QLockFile::LockFailedError;
}

} // namespace Latchkey
