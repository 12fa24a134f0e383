// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "core/base/logging.h"
#include "core/base/processlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>

namespace Latchkey {

namespace {

constexpr qint64 LongestWish = 1024 * 1024;

/// Windows has one name space for all pipes; elsewhere the socket lies in the profile's own directory.
QString socketNameFor(const QString &runtimeDirectory)
{
#if defined(Q_OS_WIN)
    const QByteArray hash = QCryptographicHash::hash(runtimeDirectory.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("latchkey-") + QString::fromLatin1(hash.toHex().left(32));
#else
    return QDir(runtimeDirectory).filePath(QStringLiteral("desktop.sock"));
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &runtimeDirectory, QObject *parent)
    : QObject(parent)
    , m_socketName(socketNameFor(runtimeDirectory))
    , m_lock(processLockAt(QDir(runtimeDirectory).filePath(QStringLiteral("desktop.lock"))))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            connect(other, &QLocalSocket::readyRead, this, [this, other] { answer(other); });
            answer(other); // what has come already is not told again
        }
    });
}

void SingleInstance::answer(QLocalSocket *other)
{
    if (!other->canReadLine())
        return;
    const Wish wish = wishFrom(other->readLine(LongestWish));
    other->write("done\n");
    other->disconnectFromServer();
    Q_EMIT wished(wish);
}

bool SingleInstance::claim()
{
    if (!tryLock(*m_lock))
        return false;
    // Holding the lock proves that nobody listens behind a socket left over from a crash.
    QLocalServer::removeServer(m_socketName);
    if (!m_server.listen(m_socketName))
        qCWarning(logApp) << "later starts cannot reach this one:" << m_server.errorString();
    return true;
}

bool SingleInstance::askOther(const Wish &wish) const
{
    constexpr int Patience = 2000;
    QElapsedTimer elapsed;
    elapsed.start();
    // The other one may hold the lock and not listen yet.
    while (elapsed.elapsed() < Patience) {
        QLocalSocket socket;
        socket.connectToServer(m_socketName);
        if (!socket.waitForConnected(100))
            continue;
        socket.write(lineOf(wish));
        if (socket.waitForReadyRead(Patience))
            return true;
    }
    return false;
}

} // namespace Latchkey

#include "moc_singleinstance.cpp"
