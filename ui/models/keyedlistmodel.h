// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowplan.h"

#include <QAbstractListModel>

#include <algorithm>
#include <numeric>
#include <optional>

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
        if (m_rows.constData() == wanted.constData())
            return;
        const Between between = betweenOf(wanted);
        if (between.before > 0 || between.after > 0)
            carryOut(planBetween(wanted, between), wanted, int(between.head));
        takeOver(wanted);
    }

private:
    /// What is left of the rows, before and after, without as many at either end as are the same.
    struct Between
    {
        qsizetype head;
        qsizetype before;
        qsizetype after;
    };

    [[nodiscard]] Between betweenOf(const QList<Row> &wanted) const
    {
        const auto [endA, endB] = std::mismatch(m_rows.cbegin(), m_rows.cend(), wanted.cbegin(), wanted.cend(),
                                                [](const Row &a, const Row &b) { return sameKey(a, b); });
        const qsizetype head = endA - m_rows.cbegin();
        Between between{head, m_rows.size() - head, wanted.size() - head};
        while (between.before > 0 && between.after > 0
               && sameKey(m_rows.at(head + between.before - 1), wanted.at(head + between.after - 1))) {
            --between.before;
            --between.after;
        }
        return between;
    }

    [[nodiscard]] RowPlan planBetween(const QList<Row> &wanted, const Between &between) const
    {
        const auto keysOf = [&between](const QList<Row> &rows) {
            return [&rows, &between](qsizetype i) { return keyOf(rows.at(between.head + i)); };
        };
        std::optional<QList<int>> targets = plainTargets(wanted, between);
        if (!targets)
            targets = targetsOf(between.before, keysOf(m_rows), between.after, keysOf(wanted));
        return planRows(*targets, between.after, heldRows(between.head));
    }

    /// Where each row is afterwards, if rows only go or only come, as in a search: that shows without a look at each
    /// key.
    [[nodiscard]] std::optional<QList<int>> plainTargets(const QList<Row> &wanted, const Between &between) const
    {
        QList<int> targets(between.before, -1);
        qsizetype from = 0;
        qsizetype to = 0;
        while (from < between.before && to < between.after) {
            if (sameKey(m_rows.at(between.head + from), wanted.at(between.head + to)))
                targets[from++] = int(to++);
            else
                ++(between.before > between.after ? from : to);
        }
        const bool all = between.before > between.after ? to == between.after : from == between.before;
        return all ? std::optional(targets) : std::nullopt;
    }

    /// `plan` is about the rows behind the first `head`.
    void carryOut(const RowPlan &plan, const QList<Row> &wanted, int head)
    {
        for (const RowRun &run : plan.removals) {
            const int first = head + run.first;
            beginRemoveRows({}, first, first + run.count - 1);
            if (run.count == m_rows.size())
                m_rows = {};
            else
                m_rows.remove(first, run.count);
            endRemoveRows();
        }
        if (!plan.order.isEmpty())
            reorder(plan.order, head);
        for (const RowRun &run : plan.insertions) {
            const int first = head + run.first;
            beginInsertRows({}, first, first + run.count - 1);
            insert(wanted, first, run.count);
            endInsertRows();
        }
    }

    void insert(const QList<Row> &wanted, int first, int count)
    {
        if (count == wanted.size()) {
            m_rows = wanted;
            return;
        }
        m_rows.insert(first, count, Row());
        std::copy_n(wanted.cbegin() + first, count, m_rows.begin() + first);
    }

    [[nodiscard]] QSet<int> heldRows(qsizetype head) const
    {
        QSet<int> held;
        for (const QModelIndex &index : persistentIndexList())
            held.insert(index.row() - int(head));
        return held;
    }

    void reorder(const QList<int> &between, int head)
    {
        QList<int> order(m_rows.size());
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
