// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowplan.h"

#include <QAbstractListModel>

#include <algorithm>

namespace Latchkey {

/// A list of rows that each have a `key` of their own. New rows replace the old ones step by step, so that what is
/// being edited stays open, and what is chosen stays chosen.
template <typename Row>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// Invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).key == key)
                return index(row);
        }
        return {};
    }

protected:
    void setRows(const QList<Row> &wanted)
    {
        const RowPlan plan = planRows(keysOf(m_rows), keysOf(wanted), heldRows());
        for (const RowRun &run : plan.removals) {
            beginRemoveRows({}, run.first, run.first + run.count - 1);
            m_rows.remove(run.first, run.count);
            endRemoveRows();
        }
        if (!plan.order.isEmpty())
            reorder(plan.order);
        for (const RowRun &run : plan.insertions) {
            beginInsertRows({}, run.first, run.first + run.count - 1);
            m_rows.insert(run.first, run.count, Row());
            std::copy_n(wanted.cbegin() + run.first, run.count, m_rows.begin() + run.first);
            endInsertRows();
        }
        takeOver(wanted);
    }

private:
    [[nodiscard]] static QStringList keysOf(const QList<Row> &rows)
    {
        QStringList keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.append(row.key);
        return keys;
    }

    [[nodiscard]] QSet<int> heldRows() const
    {
        QSet<int> held;
        for (const QModelIndex &index : persistentIndexList())
            held.insert(index.row());
        return held;
    }

    void reorder(const QList<int> &order)
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QList<Row> rows;
        rows.reserve(order.size());
        QList<int> places(order.size());
        for (int to = 0; to < order.size(); ++to) {
            rows.append(m_rows.at(order.at(to)));
            places[order.at(to)] = to;
        }
        m_rows = rows;
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(this->index(places.at(index.row())));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    /// Rows and keys are the wanted ones now; what else the rows say may not be.
    void takeOver(const QList<Row> &wanted)
    {
        QList<RowRun> changed;
        for (int row = 0; row < wanted.size(); ++row) {
            if (m_rows.at(row) == wanted.at(row))
                continue;
            if (!changed.isEmpty() && changed.constLast().first + changed.constLast().count == row)
                ++changed.last().count;
            else
                changed.append({row, 1});
        }
        m_rows = wanted;
        for (const RowRun &run : changed)
            Q_EMIT dataChanged(index(run.first), index(run.first + run.count - 1));
    }

    QList<Row> m_rows;
};

} // namespace Latchkey
