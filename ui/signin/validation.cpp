// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/validation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace Latchkey {

namespace {
struct ValidationWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Validation)
};

constexpr int LongestPassword = 1024;

/// How many of lower case, upper case, digits and the rest occur.
int kindsOfCharacter(const QString &text)
{
    QSet<int> kinds;
    for (const QChar c : text)
        kinds.insert(c.isLower() ? 0 : c.isUpper() ? 1 : c.isDigit() ? 2 : 3);
    return int(kinds.size());
}
} // namespace

QString emailProblem(const QString &email)
{
    const QString address = email.trimmed();
    if (address.isEmpty())
        return ValidationWords::tr("Enter your e-mail address.");
    // One @, something before it, and a host of non-empty labels after it; user@localhost is fine on one's own server.
    static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)*$"));
    if (!form.match(address).hasMatch())
        return ValidationWords::tr("This does not look like an e-mail address. It should be like ana@example.org.");
    return {};
}

QString newPasswordProblem(const QString &password, int minLength)
{
    if (password.isEmpty())
        return ValidationWords::tr("Choose a password.");
    if (password.size() < minLength)
        return ValidationWords::tr("Use at least %1 characters.").arg(minLength);
    if (password.size() > LongestPassword)
        return ValidationWords::tr("Use at most %1 characters.").arg(LongestPassword);
    return {};
}

PasswordStrength passwordStrength(const QString &password, int minLength)
{
    if (password.size() < minLength)
        return PasswordStrength::TooShort;
    const QSet<QChar> different(password.cbegin(), password.cend());
    if (different.size() < 5)
        return PasswordStrength::Weak;
    const qsizetype score = password.size() + 3 * (kindsOfCharacter(password) - 1);
    return score >= 18 ? PasswordStrength::Good : score >= 13 ? PasswordStrength::Fair : PasswordStrength::Weak;
}

} // namespace Latchkey
