// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/support/testserver.h"

#include <optional>

namespace Latchkey::Test {

inline QString at(const char *path)
{
    return QString::fromLatin1(path);
}

inline QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

inline QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

/// A suite about the server's endpoints: one server for each test, at which Ada is signed in.
class EndpointFixture : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] QString tasks(const QString &rest = {}) const
    {
        return QStringLiteral("/tasks/users/%1/tasks%2").arg(m_ada.id).arg(rest);
    }
    void compareProblem(const Answer &answer, int status, const char *detail, const char *type);

    std::optional<TestServer> m_server;
    Person m_ada;

private Q_SLOTS:
    void init();
};

} // namespace Latchkey::Test
