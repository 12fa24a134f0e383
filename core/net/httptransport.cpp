// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"

namespace Latchkey {

QByteArray methodName(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get: return "GET";
    case HttpRequest::Method::Post: return "POST";
    case HttpRequest::Method::Put: return "PUT";
    case HttpRequest::Method::Patch: return "PATCH";
    case HttpRequest::Method::Delete: return "DELETE";
    }
    Q_UNREACHABLE();
}

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace Latchkey
