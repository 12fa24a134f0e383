// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Latchkey {

class IconLabel;

enum class Severity { Info, Warning, Danger };

/// A rounded ground in the colour of what it says, with the matching icon at its start. Content goes into `content()`.
class TintedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TintedPanel(Severity severity, QWidget *parent = nullptr);

    void setSeverity(Severity severity);
    /// Room of its own below the ground, which goes when the panel is hidden.
    void setGapBelow(int gap);
    [[nodiscard]] QHBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
    int m_gapBelow = 0;
    IconLabel *m_icon;
    QHBoxLayout *m_content;
};

} // namespace Latchkey
