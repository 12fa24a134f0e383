// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/support/testserver.h"

namespace Latchkey::Test {

/// The UUID that the tests call by a number from 1 to 9.
[[nodiscard]] QString uid(int number);
/// `text` with "#5" for the UUID of that number.
[[nodiscard]] QByteArray filled(QString text);

/// Edits as they go over the wire. `fields` is JSON.
[[nodiscard]] QString creating(int number, const char *fields, const char *kind = "task");
[[nodiscard]] QString updating(int number, const char *fields, const char *kind = "task");
[[nodiscard]] QString deleting(int number, const char *kind = "task");

/// A client that syncs with a server, without a memory of its own.
class SyncPeer
{
public:
    SyncPeer(TestServer &server, const QByteArray &access)
        : m_server(server)
        , m_access(access)
    {
    }

    /// `ops`: JSON objects separated by commas.
    Answer send(const QString &ops);
    /// Their results, one each.
    QJsonArray push(const QString &ops);
    QJsonObject recordAfter(const QString &op);
    Answer pull(const QString &query = {});
    Answer pullSince(const QString &cursor, int limit = 1000);
    /// What a client that begins anew is told of a record.
    QJsonObject current(int number);

private:
    TestServer &m_server;
    QByteArray m_access;
};

} // namespace Latchkey::Test
