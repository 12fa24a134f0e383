// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Latchkey {

/// What a property is now, as a word that opens its choices.
class ValueButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Tone {
        Set,
        Unset, ///< muted
        Late,
    };

    /// `name`: the property, for screen readers.
    explicit ValueButton(QString name, QWidget *parent = nullptr);

    void setValue(const QString &text, Tone tone);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    QString m_name;
    Tone m_tone = Tone::Unset;
};

} // namespace Latchkey
