// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/serveroptions.h"

#include "core/auth/backendkinds.h"
#include "ui/signin/addressproblem.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Latchkey {

ServerOptions::ServerOptions(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_tasks(new FormField(tr("Address of the &tasks"), new QLineEdit))
    , m_clientId(new FormField(tr("Client &id"), new QLineEdit))
    , m_scopes(new FormField(tr("&Scopes"), new QLineEdit))
    , m_resource(new FormField(tr("&Resource"), new QLineEdit))
{
    setObjectName(QStringLiteral("serverOptions"));
    m_kind->setObjectName(QStringLiteral("serverKindBox"));
    m_kind->addItem(tr("Find out"), QString());
    for (const BackendKind &kind : backendKinds())
        m_kind->addItem(QString(kind.name), QString(kind.id));
    m_tasks->edit()->setObjectName(QStringLiteral("serverTasksEdit"));
    m_clientId->edit()->setObjectName(QStringLiteral("serverClientIdEdit"));
    m_scopes->edit()->setObjectName(QStringLiteral("serverScopesEdit"));
    m_resource->edit()->setObjectName(QStringLiteral("serverResourceEdit"));
    m_tasks->setHint(tr("Where they are elsewhere than the sign-in."));
    m_clientId->setHint(tr("As which app the provider knows Latchkey. Empty: latchkey"));
    m_scopes->setHint(tr("Asked for beside the usual ones, separated by spaces."));
    m_resource->setHint(tr("Whom the provider makes access tokens for (RFC 8707)."));
    auto *label = new QLabel(tr("&Kind of server"));
    label->setFont(fontFor(TextStyle::Strong));
    label->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("Kind of server"));
    auto *kind = new QVBoxLayout;
    kind->setSpacing(Metrics::SpaceTiny);
    kind->addWidget(label);
    kind->addWidget(m_kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::SpaceWide);
    column->addLayout(kind);
    for (FormField *field : {m_tasks, m_clientId, m_scopes, m_resource}) {
        column->addWidget(field);
        connect(field->edit(), &QLineEdit::returnPressed, this, &ServerOptions::submitted);
    }
}

bool ServerOptions::validate()
{
    m_tasks->setProblem(m_tasks->edit()->text().isEmpty() ? QString() : addressProblem(m_tasks->edit()->text()));
    if (m_tasks->problem().isEmpty())
        return true;
    m_tasks->edit()->setFocus();
    return false;
}

void ServerOptions::applyTo(ServerQuery &query) const
{
    query.kind = m_kind->currentData().toString();
    query.taskAddress = m_tasks->edit()->text().trimmed();
    query.client.clientId = m_clientId->edit()->text().trimmed();
    query.client.scopes = m_scopes->edit()->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    query.client.resource = m_resource->edit()->text().trimmed();
}

void ServerOptions::setReadOnly(bool readOnly)
{
    m_kind->setEnabled(!readOnly);
    for (FormField *field : {m_tasks, m_clientId, m_scopes, m_resource})
        field->edit()->setReadOnly(readOnly);
}

} // namespace Latchkey

#include "moc_serveroptions.cpp"
