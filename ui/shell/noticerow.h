// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notice.h"

class QBoxLayout;

namespace Latchkey {

/// One notice: its words, and its buttons beside them, or below where there is little room.
class NoticeRow : public TintedPanel
{
    Q_OBJECT

public:
    explicit NoticeRow(const Notice &notice, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionTriggered(const QString &actionId);
    void dismissClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_parts;
};

} // namespace Latchkey
