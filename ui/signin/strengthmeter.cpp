// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/strengthmeter.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Latchkey {

namespace {

constexpr int BarCount = 3;
constexpr int BarHeight = 4;

class Bars : public QWidget
{
public:
    Bars()
    {
        setFixedHeight(BarHeight);
        setMinimumWidth(BarCount * 24);
    }

    void setStrength(PasswordStrength strength)
    {
        m_strength = strength;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsFor(palette());
        const int lit = int(m_strength);
        const QColor color = lit <= 1 ? colors.danger : lit == 2 ? colors.warning : colors.success;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal gap = Metrics::SpaceTiny;
        const qreal length = (width() - gap * (BarCount - 1)) / BarCount;
        for (int i = 0; i < BarCount; ++i) {
            const int place = layoutDirection() == Qt::RightToLeft ? BarCount - 1 - i : i;
            painter.setBrush(i < lit ? color : colors.line);
            painter.drawRoundedRect(QRectF(place * (length + gap), 0, length, BarHeight), 2, 2);
        }
    }

private:
    PasswordStrength m_strength = PasswordStrength::TooShort;
};

} // namespace

StrengthMeter::StrengthMeter(int minLength, QWidget *parent)
    : QWidget(parent)
    , m_minLength(minLength)
    , m_bars(new Bars)
    , m_label(new QLabel)
{
    m_label->setFont(fontFor(TextStyle::Small));
    makeMuted(m_label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Space);
    row->addWidget(m_bars, 1);
    row->addWidget(m_label, 2);
    setPassword({});
}

void StrengthMeter::setPassword(const QString &password)
{
    const PasswordStrength strength = passwordStrength(password, m_minLength);
    static_cast<Bars *>(m_bars)->setStrength(strength);
    switch (strength) {
    case PasswordStrength::TooShort: m_label->setText(tr("At least %1 characters").arg(m_minLength)); break;
    case PasswordStrength::Weak: m_label->setText(tr("Weak: longer is better")); break;
    case PasswordStrength::Fair: m_label->setText(tr("Fair")); break;
    case PasswordStrength::Good: m_label->setText(tr("Good")); break;
    }
}

QString StrengthMeter::text() const
{
    return m_label->text();
}

} // namespace Latchkey

#include "moc_strengthmeter.cpp"
