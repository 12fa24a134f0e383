// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowplan.h"

#include <QAbstractListModel>

#include <algorithm>
#include <numeric>

namespace Latchkey {

/// A list of rows that each have a key of their own: `keyOf(row)` is it, `sameKey(a, b)` compares two, and `sameLook(a,
/// b)` what else they say. New rows replace the old ones step by step, so that what is being edited stays open, and
/// what is chosen stays chosen.
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
            if (keyOf(m_rows.at(row)) == key)
                return index(row);
        }
        return {};
    }

protected:
    void setRows(const QList<Row> &wanted)
    {
        // Most often nearly all is as it was: only what is between is looked at closely.
        const qsizetype shorter = std::min(m_rows.size(), wanted.size());
        qsizetype head = 0;
        while (head < shorter && sameKey(m_rows.at(head), wanted.at(head)))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head
               && sameKey(m_rows.at(m_rows.size() - 1 - tail), wanted.at(wanted.size() - 1 - tail)))
            ++tail;
        if (head + tail < std::max(m_rows.size(), wanted.size()))
            carryOut(planRows(keysOf(m_rows, head, tail), keysOf(wanted, head, tail), heldRows(head)), wanted,
                     int(head), int(tail));
        takeOver(wanted);
    }

private:
    [[nodiscard]] static QStringList keysOf(const QList<Row> &rows, qsizetype head, qsizetype tail)
    {
        QStringList keys;
        keys.reserve(rows.size() - head - tail);
        for (qsizetype row = head; row < rows.size() - tail; ++row)
            keys.append(keyOf(rows.at(row)));
        return keys;
    }

    /// `plan` is about the rows behind the first `head` and before the last `tail`.
    void carryOut(const RowPlan &plan, const QList<Row> &wanted, int head, int tail)
    {
        for (const RowRun &run : plan.removals) {
            const int first = head + run.first;
            beginRemoveRows({}, first, first + run.count - 1);
            m_rows.remove(first, run.count);
            endRemoveRows();
        }
        if (!plan.order.isEmpty())
            reorder(plan.order, head, tail);
        for (const RowRun &run : plan.insertions) {
            const int first = head + run.first;
            beginInsertRows({}, first, first + run.count - 1);
            m_rows.insert(first, run.count, Row());
            std::copy_n(wanted.cbegin() + first, run.count, m_rows.begin() + first);
            endInsertRows();
        }
    }

    [[nodiscard]] QSet<int> heldRows(qsizetype head) const
    {
        QSet<int> held;
        for (const QModelIndex &index : persistentIndexList())
            held.insert(index.row() - int(head));
        return held;
    }

    void reorder(const QList<int> &between, int head, int tail)
    {
        QList<int> order(head + between.size() + tail);
        std::iota(order.begin(), order.end(), 0);
        std::transform(between.cbegin(), between.cend(), order.begin() + head, [head](int row) { return head + row; });
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
            if (sameLook(m_rows.at(row), wanted.at(row)))
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
