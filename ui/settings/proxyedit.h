// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingkeys.h"

#include <QWidget>

class QLineEdit;

namespace Latchkey {

class ChoiceBox;
class ProblemLabel;
class Settings;

/// By which way requests leave this computer. A proxy is used once its address is whole; until then the way is as it
/// was.
class ProxyEdit : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit ProxyEdit(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] static QStringList wayNames();

private:
    void show(const ProxyChoice &proxy);
    void chooseWay();
    void takeAddress();
    [[nodiscard]] bool wantsAddress() const;

    Settings &m_settings;
    ChoiceBox *m_way;
    QLineEdit *m_address;
    ProblemLabel *m_problem;
};

} // namespace Latchkey
