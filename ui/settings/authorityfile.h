// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Latchkey {

class Accounts;
class ElidedLabel;
class ProblemLabel;
class Settings;

/// Which certificates are trusted beside the system's. A file without any is refused in place.
class AuthorityFile : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it. `accounts` tells what is in a file.
    AuthorityFile(Settings &settings, const Accounts &accounts, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void choose();
    void take(const QString &file);

    Settings &m_settings;
    const Accounts &m_accounts;
    ElidedLabel *m_file;
    ProblemLabel *m_problem;
};

} // namespace Latchkey
