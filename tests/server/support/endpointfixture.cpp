// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/endpointfixture.h"

#include <QTest>

namespace Latchkey::Test {

void EndpointFixture::init()
{
    m_server.emplace();
    m_ada = m_server->signUp(QStringLiteral("ada"));
}

void EndpointFixture::compareProblem(const Answer &answer, int status, const char *detail, const char *type)
{
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.text("detail"), QLatin1String(detail));
    QCOMPARE(answer.object().value(QLatin1String("status_code")).toInt(), status);
    QCOMPARE(answer.text("error_type"), QLatin1String(type));
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(answer.headers.value("www-authenticate"), status == 401 ? QByteArray("Bearer") : QByteArray());
}

} // namespace Latchkey::Test

#include "moc_endpointfixture.cpp"
