// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace Latchkey {

class PaletteModel;

/// A line to type into and what is meant by it, over a page: commands, places and tasks. It goes with the page, when
/// something is chosen, and when the person goes elsewhere.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// `lately`: see PaletteModel. `page`: what it is about; it covers it.
    CommandPalette(PaletteSource source, const QStringList &lately, QWidget *page);

    void open();
    /// Closes it; the keyboard is where it was before.
    void leave();

Q_SIGNALS:
    /// Right before it is done.
    void chosen(const QString &key);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Tab has nowhere to go.
    bool focusNextPrevChild(bool next) override { return isVisible() || QWidget::focusNextPrevChild(next); }
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void place();
    [[nodiscard]] int rowHeight() const;
    void onTyped(const QString &typed);
    void onCurrentChanged();
    void step(int by, bool around);
    void choose(int row);
    bool handleKey(int key);

    PaletteModel *m_model;
    QWidget *m_panel;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_none;             ///< says that nothing is called so
    QLabel *m_status;           ///< how many there are
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace Latchkey
