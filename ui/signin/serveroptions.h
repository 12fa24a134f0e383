// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/discovery.h"

#include <QWidget>

class QComboBox;

namespace Latchkey {

class FormField;

/// What an expert may say of a server instead of having it found out.
class ServerOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ServerOptions(QWidget *parent = nullptr);

    /// Shows what is wrong at its field and focuses that; false if something is.
    [[nodiscard]] bool validate();
    void applyTo(ServerQuery &query) const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// Enter in one of the fields.
    void submitted();

private:
    QComboBox *m_kind;
    FormField *m_tasks;
    FormField *m_clientId;
    FormField *m_scopes;
    FormField *m_resource;
};

} // namespace Latchkey
