// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tintedpanel.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Latchkey {

namespace {
QIcon iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Info: return icon("info", IconTone::Accent);
    case Severity::Warning: return icon("alert", IconTone::Warning);
    case Severity::Danger: return icon("alert", IconTone::Danger);
    }
    Q_UNREACHABLE();
}

QColor groundOf(Severity severity, const Colors &colors)
{
    switch (severity) {
    case Severity::Info: return colors.infoGround;
    case Severity::Warning: return colors.warningGround;
    case Severity::Danger: return colors.dangerGround;
    }
    Q_UNREACHABLE();
}
} // namespace

TintedPanel::TintedPanel(Severity severity, QWidget *parent)
    : QWidget(parent)
    , m_severity(severity)
    , m_icon(new IconLabel(iconOf(severity), Metrics::IconSize))
    , m_content(new QHBoxLayout(this))
{
    m_content->setContentsMargins(Metrics::SpaceSmall, Metrics::SpaceSmall, Metrics::SpaceSmall, Metrics::SpaceSmall);
    m_content->setSpacing(Metrics::SpaceSmall);
    m_content->addSpacing(Metrics::Space - Metrics::SpaceSmall);
    m_content->addWidget(m_icon, 0, Qt::AlignTop);
}

void TintedPanel::setSeverity(Severity severity)
{
    m_severity = severity;
    m_icon->setIcon(iconOf(severity));
    update();
}

void TintedPanel::setGapBelow(int gap)
{
    m_gapBelow = gap;
    QMargins margins = m_content->contentsMargins();
    margins.setBottom(Metrics::SpaceSmall + gap);
    m_content->setContentsMargins(margins);
}

void TintedPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(m_severity, colorsFor(palette())));
    painter.drawRoundedRect(rect().adjusted(0, 0, 0, -m_gapBelow), Metrics::Radius, Metrics::Radius);
}

} // namespace Latchkey

#include "moc_tintedpanel.cpp"
