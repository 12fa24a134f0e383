// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/refreshlock.h"

#include "core/base/processlock.h"

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
    auto file = processLockAt(m_path);
    const BootTime deadline = m_clock.bootNow() + patience;
    while (!tryLock(*file)) {
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
    auto file = processLockAt(claimPath());
    if (tryLock(*file))
        m_claim = std::move(file);
}

bool RefreshLock::isClaimedElsewhere() const
{
    if (m_claim)
        return false;
    const auto file = processLockAt(claimPath());
    return !tryLock(*file) && file->error() == QLockFile::LockFailedError;
}

} // namespace Latchkey
