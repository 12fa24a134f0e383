// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tintedpanel.h"

#include <QList>
#include <QString>

namespace Latchkey {

struct NoticeAction
{
    QString id;
    QString text;

    bool operator==(const NoticeAction &) const = default;
};

/// Something a person should know, without being stopped by it.
struct Notice
{
    QString id; ///< the same condition has the same id
    Severity severity = Severity::Info;
    QString title;
    QString body;
    QList<NoticeAction> actions;
    bool dismissable = false;

    bool operator==(const Notice &) const = default;
};

} // namespace Latchkey
