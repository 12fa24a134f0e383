// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/notesview.h"

#include "ui/theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QImage>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextFragment>

namespace Latchkey {

namespace {

bool mayOpen(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") || scheme == QLatin1String("mailto");
}

QVariant nothing(int type)
{
    // Not null: for a null picture Qt would look for a file of that name itself.
    return type == QTextDocument::ImageResource ? QVariant(QImage(1, 1, QImage::Format_ARGB32))
                                                : QVariant(QByteArray());
}

/// Never reads a file: the one of Qt does, for what the widget does not know.
class QuietDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &) override { return nothing(type); }
};

/// A picture's place in the document, by its only character.
QList<std::pair<int, QTextImageFormat>> picturesOf(const QTextDocument &document)
{
    QList<std::pair<int, QTextImageFormat>> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            for (int i = 0; fragment.charFormat().isImageFormat() && i < fragment.length(); ++i)
                pictures.prepend({fragment.position() + i, fragment.charFormat().toImageFormat()});
        }
    }
    return pictures;
}

void turnPicturesIntoLinks(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (const auto &[position, picture] : picturesOf(document)) {
        const QString name = picture.stringProperty(QTextFormat::ImageAltText);
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(picture.name());
        link.setFontUnderline(true);
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.insertText(name.isEmpty() ? picture.name() : name, link);
    }
}

} // namespace

NotesView::NotesView(QWidget *parent)
    : QTextBrowser(parent)
{
    setDocument(new QuietDocument(this));
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(Metrics::SpaceTiny);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        if (mayOpen(url))
            QDesktopServices::openUrl(url);
    });
}

QVariant NotesView::loadResource(int type, const QUrl &)
{
    return nothing(type);
}

void NotesView::setNotes(const QString &markdown)
{
    m_notes = markdown;
    render();
}

void NotesView::render()
{
    using Feature = QTextDocument::MarkdownFeature;
    document()->setDefaultFont(font());
    document()->setMarkdown(m_notes,
                            QTextDocument::MarkdownFeatures(Feature::MarkdownDialectGitHub) | Feature::MarkdownNoHTML);
    turnPicturesIntoLinks(*document());
    fitHeight();
}

void NotesView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (enter && !textCursor().hasSelection()) // a link that was reached by Tab is selected
        Q_EMIT editRequested();
    else
        QTextBrowser::keyPressEvent(event);
}

void NotesView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool beside = anchorAt(event->pos()).isEmpty();
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && beside && !textCursor().hasSelection())
        Q_EMIT editRequested();
}

void NotesView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void NotesView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void NotesView::fitHeight()
{
    const int wanted = qCeil(document()->documentLayout()->documentSize().height());
    if (height() != wanted)
        setFixedHeight(wanted);
}

} // namespace Latchkey

#include "moc_notesview.cpp"
