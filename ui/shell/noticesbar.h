// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notice.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace Latchkey {

/// Shows notices one below the other. A new one is announced to screen readers; a dismissed one stays away until its
/// condition has ended and comes again.
class NoticesBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesBar(QWidget *parent = nullptr);

    /// All that holds now; what is not in it disappears.
    void setNotices(const QList<Notice> &notices);
    [[nodiscard]] QStringList shownIds() const;

Q_SIGNALS:
    void actionTriggered(const QString &noticeId, const QString &actionId);
    void dismissed(const QString &noticeId);

private:
    struct Row
    {
        Notice notice;
        QWidget *widget = nullptr;
    };
    QWidget *makeRow(const Notice &notice);
    void drop(const QString &id);
    void dismiss(const QString &id);

    QVBoxLayout *m_column;
    QMap<QString, Row> m_rows;
    QSet<QString> m_dismissed;
};

} // namespace Latchkey
