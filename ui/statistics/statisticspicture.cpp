// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticspicture.h"

#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace Latchkey {

namespace {

constexpr int Scale = 2;

/// Without what a high window leaves free below.
QSize sizeOf(const QWidget &view)
{
    return {view.width(), view.childrenRect().bottom() + 1 + view.contentsMargins().bottom()};
}

void paint(QWidget &view, QPaintDevice &device)
{
    QPainter painter(&device);
    painter.fillRect(QRect(QPoint(), sizeOf(view)), view.palette().color(QPalette::Window));
    view.render(&painter, QPoint(), QRect(QPoint(), sizeOf(view)), QWidget::DrawChildren);
}

void writeSvg(QWidget &view, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(sizeOf(view));
    generator.setViewBox(QRect(QPoint(), sizeOf(view)));
    generator.setResolution(view.logicalDpiX()); // so that letters are as large as they are in the view
    paint(view, generator);
}

bool writePng(QWidget &view, QIODevice &device)
{
    QImage image(sizeOf(view) * Scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(Scale);
    paint(view, image);
    return image.save(&device, "PNG");
}

} // namespace

Result<void> savePicture(QWidget &view, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage, target.errorString());
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        writeSvg(view, target);
    else if (!writePng(view, target))
        target.cancelWriting();
    if (!target.commit())
        return fail(Error::Kind::Storage, target.errorString());
    return {};
}

} // namespace Latchkey
