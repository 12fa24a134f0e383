// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretjson.h"
#include "core/net/apiclient.h"

namespace Latchkey {

/// A request below `base`, which has no trailing slash, for an answer that is small, as those about signing in are.
[[nodiscard]] HttpRequest authRequest(HttpRequest::Method method, const QUrl &base, const QString &path);
/// A POST of these members as a JSON object.
[[nodiscard]] HttpRequest jsonPost(const QUrl &base, const QString &path, const std::vector<SecretMember> &members);

/// What a kind of server means by an answer that is no success.
using ReadRefusal = Error (*)(const HttpResponse &response);
/// The 2xx answer. Errors: those of the transport, and of `readRefusal` for any other answer. `transport` must outlive
/// the task.
QCoro::Task<Result<HttpResponse>> sendForSuccess(HttpTransport &transport, HttpRequest request,
                                                 ReadRefusal readRefusal);

/// The same with the account's token: a POST of these members below the client's base. Errors: those of ApiClient, and
/// of `readRefusal`. `client` must outlive the task.
QCoro::Task<Result<HttpResponse>> postForSuccess(ApiClient &client, QString path, std::vector<SecretMember> members,
                                                 ReadRefusal readRefusal);

} // namespace Latchkey
