// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/avatar.h"

#include "core/accounts/accounts.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/colors.h"
#include "ui/theme/typography.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace Latchkey {

namespace {

/// Of the circle. The one of the window's corner gets a title's font, which is open already: to open another for one
/// letter is seen in the time of the first frame.
constexpr qreal LetterHeight = 0.57;

class AvatarEngine final : public QIconEngine
{
public:
    AvatarEngine(QString initial, QString color)
        : m_initial(std::move(initial))
        , m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const int side = std::min(rect.width(), rect.height());
        QRectF circle(0, 0, side, side);
        circle.moveCenter(QRectF(rect).center());
        paintAvatar(*painter, circle, m_initial, accountColor(m_color, palette), palette);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new AvatarEngine(m_initial, m_color); }

private:
    QString m_initial;
    QString m_color;
};

} // namespace

QString initialOf(const Identity &identity)
{
    const QString name = (identity.name.isEmpty() ? identity.email : identity.name).trimmed();
    return name.isEmpty() ? QStringLiteral("?") : name.left(1).toUpper();
}

void paintAvatar(QPainter &painter, const QRectF &circle, const QString &initial, const QColor &ground,
                 const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(circle);
    QFont font = fontFor(TextStyle::Strong);
    font.setPixelSize(std::max(1, qRound(circle.height() * LetterHeight)));
    painter.setFont(font);
    painter.setPen(colorsFor(palette).onAccent);
    painter.drawText(circle, Qt::AlignCenter, initial);
}

QIcon avatarIcon(const Account &account, const Identity &identity)
{
    return QIcon(new AvatarEngine(initialOf(identity), account.color));
}

} // namespace Latchkey
