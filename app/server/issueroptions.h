// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"
#include "core/base/result.h"

#include <QHash>
#include <QProcessEnvironment>

namespace Latchkey::Backend {

/// Reads what `--issuer`, `--audience`, `--jwks`, `--shared-secret-from-env`, `--algorithms` and `--required-scopes`
/// say together; `values` are by the flags' names. Nothing without `--issuer`. Error: InvalidInput with a sentence to
/// print.
[[nodiscard]] Result<std::optional<IssuerSettings>> readIssuer(const QHash<QString, QString> &values,
                                                               const QProcessEnvironment &environment);

/// Reads `--public-url`: scheme, host and port. Error: InvalidInput.
[[nodiscard]] Result<QUrl> readPublicUrl(const QString &text);

} // namespace Latchkey::Backend
