// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tintedpanel.h"

class QLabel;

namespace Latchkey {

struct Error;

/// What went wrong, in the place where it went wrong. Hidden while there is nothing to say.
class InlineMessage : public TintedPanel
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showText(Severity severity, const QString &title, const QString &body);
    void clear();
    /// Everything it says, as one text; empty when hidden.
    [[nodiscard]] QString text() const;

private:
    QLabel *m_title;
    QLabel *m_body;
};

} // namespace Latchkey
