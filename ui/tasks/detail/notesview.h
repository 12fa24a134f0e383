// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Latchkey {

/// Markdown, rendered, as high as its content. Nothing that it names is ever fetched or read: pictures are shown as
/// links, and a link opens when it is clicked, http, https and mailto only.
class NotesView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit NotesView(QWidget *parent = nullptr);

    void setNotes(const QString &markdown);

Q_SIGNALS:
    /// A click beside the links, or Enter.
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Takes a picture or style sheet for nothing.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();
    void fitHeight();

    QString m_notes;
};

} // namespace Latchkey
