// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>

namespace Latchkey {

/// The certificates in a PEM file that are to be trusted beside the system's; none if `file` is empty. A file that
/// cannot be used leaves less trusted, never more.
[[nodiscard]] QList<QSslCertificate> authoritiesIn(const QString &file);

} // namespace Latchkey
