// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/portal_linux.h"
#include "ui/theme/systemscheme.h"

#include <QDBusVariant>

namespace Latchkey {

/// How the desktop looks, by its portal (org.freedesktop.portal.Settings), now and as it changes. Tells nothing where
/// there is no portal. Never blocks.
class PortalLook final : public QObject
{
    Q_OBJECT

public:
    explicit PortalLook(QObject *parent = nullptr);

public Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

Q_SIGNALS:
    void changed(const Latchkey::DesktopLook &look);

private:
    void readAll();

    Portal m_portal;
    DesktopLook m_look;
};

} // namespace Latchkey
