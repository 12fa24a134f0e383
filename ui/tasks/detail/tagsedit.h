// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace Latchkey {

class FlowLayout;
class TagIndex;
class TaskRepository;

/// The tags of a task: a chip each, and room to type another. Enter, a comma or a space adds what is typed; Backspace
/// in the empty room takes the last one away.
class TagsEdit : public QWidget
{
    Q_OBJECT

public:
    /// `repository` must outlive this widget: its tasks' tags are suggested.
    explicit TagsEdit(TaskRepository &repository, QWidget *parent = nullptr);

    void setTags(const QStringList &tags);

Q_SIGNALS:
    void chosen(const QStringList &tags);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void add();
    void remove(const QString &tag);

    TagIndex *m_index;
    QStringList m_tags;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QStringListModel *m_known;
};

} // namespace Latchkey
