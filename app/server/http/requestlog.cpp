// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/requestlog.h"

#include "core/base/logging.h"

#include <QElapsedTimer>

namespace Latchkey::Backend {

namespace {

constexpr qsizetype LongestPath = 200;

} // namespace

Reply logged(const Request &request, Reply reply)
{
    QElapsedTimer timer;
    timer.start();
    return [timer, method = request.method, path = request.path.left(LongestPath),
            reply = std::move(reply)](Response response) {
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qCInfo(logServer).nospace().noquote()
            << (method.isEmpty() ? QByteArray("?") : method) << ' ' << path << ' ' << response.status << ' '
            << QString::number(milliseconds, 'f', 2) << " ms user=" << response.userId;
        reply(std::move(response));
    };
}

} // namespace Latchkey::Backend
