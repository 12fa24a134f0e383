// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Latchkey {

class CopyButton;
class InlineMessage;

/// The text of a report, with the addresses of servers or without.
using CollectDiagnostics = std::function<QString(bool withServers)>;

/// Shows what would help somebody to find a problem, so that the person reads it first, and lets them save or copy it.
/// Nothing is sent.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(CollectDiagnostics collect, QWidget *parent = nullptr);

private:
    void build();
    void buildFoot(QVBoxLayout &column);
    void collect();
    void askForFile();
    void save(const QString &name);

    CollectDiagnostics m_collect;
    QCheckBox *m_withServers;
    QPlainTextEdit *m_text;
    InlineMessage *m_message;
    QPushButton *m_save;
    CopyButton *m_copy;
    QPushButton *m_close;
};

} // namespace Latchkey
