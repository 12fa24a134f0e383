// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

static void registerResources()
{
    Q_INIT_RESOURCE(latchkey);
}

namespace Latchkey {

namespace {

QColor colorOf(IconTone tone, QIcon::Mode mode)
{
    const Colors &colors = colorsFor(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return colors.muted;
    switch (tone) {
    case IconTone::Text: return colors.text;
    case IconTone::Muted: return colors.muted;
    case IconTone::Accent: return colors.accent;
    case IconTone::OnAccent: return colors.onAccent;
    case IconTone::Danger: return colors.danger;
    case IconTone::Warning: return colors.warning;
    case IconTone::Success: return colors.success;
    }
    Q_UNREACHABLE();
}

QByteArray svgOf(const QString &name)
{
    [[maybe_unused]] static const bool registered = (registerResources(), true);
    QFile file(QStringLiteral(":/latchkey/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

/// Draws the SVG anew for each size, scale and colour, so that nothing is ever stretched.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, std::optional<IconTone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_tone); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QPixmap drawn = render(QSize(side, side) * scale, mode);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.center() - QPoint(side / 2, side / 2) + QPoint(side % 2 == 0, side % 2 == 0), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return render(size, mode); }

private:
    QPixmap render(const QSize &size, QIcon::Mode mode) const
    {
        const QColor color = m_tone ? colorOf(*m_tone, mode) : QColor();
        const QString key = QStringLiteral("latchkey/%1/%2/%3").arg(m_name).arg(size.width()).arg(color.rgba());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QByteArray svg = svgOf(m_name);
        if (m_tone)
            svg.replace("currentColor", color.name().toLatin1());
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        QSvgRenderer(svg).render(&painter);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QString m_name;
    std::optional<IconTone> m_tone;
};

} // namespace

QIcon icon(const char *name, IconTone tone)
{
    return QIcon(new SvgIconEngine(QString::fromLatin1(name), tone));
}

QIcon appIcon()
{
    return QIcon(new SvgIconEngine(QStringLiteral("latchkey"), std::nullopt));
}

} // namespace Latchkey
