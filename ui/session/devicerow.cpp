// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/devicerow.h"

#include "ui/session/devicetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/wording.h"

#include <QHBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int DeviceIcon = 24;
} // namespace

DeviceRow::DeviceRow(const RemoteSession &session, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    const QString name = deviceName(session);
    const QString use = lastUseText(session, now);
    setObjectName(QStringLiteral("device-") + session.id);
    setAccessibleName(enumerated({name, use}));
    auto *title = new ElidedLabel(name);
    title->setFont(fontFor(TextStyle::Strong));
    auto *detail = new ElidedLabel(session.ip.isEmpty() ? use : use + QStringLiteral("  ·  ") + session.ip);
    detail->setFont(fontFor(TextStyle::Small));
    makeMuted(detail);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space, Space, Space, Space);
    row->setSpacing(Space);
    row->addSpacing(SpaceWide - Space);
    row->addWidget(new IconLabel(icon("computer", session.current ? IconTone::Accent : IconTone::Muted), DeviceIcon));
    row->addLayout(texts, 1);
    if (session.current) {
        auto *mark = new QLabel(tr("This device"));
        mark->setObjectName(QStringLiteral("thisDevice"));
        mark->setFont(fontFor(TextStyle::Small));
        makeMuted(mark);
        row->addWidget(mark);
        row->addSpacing(SpaceTiny);
        return;
    }
    m_signOut = new BusyButton(tr("Sign out"), tr("Signing out…"));
    m_signOut->setObjectName(QStringLiteral("signOutDevice-") + session.id);
    m_signOut->setAccessibleName(tr("Sign out: %1").arg(name));
    m_signOut->setAutoDefault(false);
    connect(m_signOut, &QPushButton::clicked, this, &DeviceRow::signOutRequested);
    row->addWidget(m_signOut);
}

void DeviceRow::setBusy(bool busy)
{
    if (m_signOut)
        m_signOut->setBusy(busy);
}

} // namespace Latchkey

#include "moc_devicerow.cpp"
