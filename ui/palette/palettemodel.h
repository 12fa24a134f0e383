// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>

namespace Latchkey {

/// What is meant by what was typed, the best first; of what is as good, what was chosen lately.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole };
    static constexpr int MostRows = 50;

    /// `lately`: the keys of what was chosen, the last first.
    PaletteModel(PaletteSource source, const QStringList &lately, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_rows.at(row); }

    void setTyped(const QString &typed);
    /// How many things are called so; the row that says what else to do does not count.
    [[nodiscard]] int found() const { return m_found; }

private:
    struct Candidate
    {
        PaletteEntry entry;
        WordMatch::Level level;
        qsizetype lately; ///< how many were chosen since
    };

    const PaletteSource m_source;
    const QStringList m_lately;
    QList<QByteArray> m_folded; ///< of the source's entries
    QList<PaletteEntry> m_rows;
    int m_found = 0;
};

} // namespace Latchkey
