// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Latchkey {

class MainPage;
class NoticeKeeper;
class OpenAccount;
class Settings;

/// Tells a person who begins with no tasks what cannot be seen by looking: each thing once, when it is of use, among
/// the notices, until it was done. Who has tasks when Latchkey first asks is told nothing.
class HintGuide : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object, which is the page's.
    HintGuide(OpenAccount &account, MainPage &page, Settings &settings);

private:
    void follow();
    void onSelected(int tasks);
    void tellOnce(const char *hint, const QString &title, const QString &body);

    OpenAccount &m_account;
    NoticeKeeper &m_notices;
    Settings &m_settings;
};

} // namespace Latchkey
