// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingkeys.h"
#include "ui/theme/colors.h"

#include <QFont>
#include <QObject>

namespace Latchkey {

class Settings;
class SystemScheme;
struct DesktopLook;

/// Dresses the application: style, palette, size of text and icon. One a program, made after QApplication and before
/// the first widget.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(Theme theme = Theme::System, QObject *parent = nullptr);

    /// Looks as these settings say, now and as they change, instead of those it followed before. They may go first.
    void follow(const Settings &settings);
    /// What is left to the system follows what the desktop tells.
    void setDesktopLook(const DesktopLook &look);

private:
    struct Look
    {
        Theme theme;
        QString accent;
        Density density;
        int textPercent;
    };

    void take(const Settings &settings);
    void apply();
    [[nodiscard]] Scheme scheme() const;

    Look m_look;
    SystemScheme *m_system;
    QFont m_systemFont;
    QMetaObject::Connection m_following;
};

} // namespace Latchkey
