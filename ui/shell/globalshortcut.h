// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Latchkey {

/// A key of the desktop to add a task, whichever program has the focus.
class GlobalShortcut : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The desktop can give one; false until `offerKnown`.
    [[nodiscard]] virtual bool isOffered() const = 0;
    /// Asks the desktop for it as soon as it is offered - the desktop may ask the person -, or gives it back.
    virtual void setWanted(bool wanted) = 0;

Q_SIGNALS:
    void offerKnown();
    void activated();
    /// The person, or the desktop, does not want it.
    void declined();
};

} // namespace Latchkey
