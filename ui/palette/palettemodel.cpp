// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "core/tasks/folding.h"
#include "ui/wording.h"

#include <algorithm>
#include <tuple>

namespace Latchkey {

namespace {

/// So many rows are left to the rest where a lot of what is searched is found.
constexpr qsizetype RowsOfEntries = 20;

QByteArray foldedOf(const PaletteEntry &entry)
{
    return foldedForSearch(entry.text + u'\n' + entry.detail + u'\n' + entry.words).toUtf8();
}

} // namespace

PaletteModel::PaletteModel(PaletteSource source, const QStringList &lately, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
    , m_lately(lately)
{
    for (const PaletteEntry &entry : m_source.entries)
        m_folded << foldedOf(entry);
    setTyped({});
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::DecorationRole: return entry.icon;
    case DetailRole: return entry.detail;
    case KeysRole: return entry.keys;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.detail, entry.keys};
        parts.removeAll(QString());
        return enumerated(parts);
    }
    default: return {};
    }
}

void PaletteModel::setTyped(const QString &typed)
{
    const WordMatch match(typed);
    QList<Candidate> candidates;
    const auto add = [&](const PaletteEntry &entry, WordMatch::Level level) {
        const qsizetype since = m_lately.indexOf(entry.key);
        candidates.append({entry, level, since < 0 ? m_lately.size() : since});
    };
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        if (const auto level = match.levelOf(m_folded.at(i)))
            add(m_source.entries.at(i), *level);
    }
    if (m_source.search && !match.isEmpty()) {
        const int most = MostRows - int(std::min(candidates.size(), RowsOfEntries));
        for (const PaletteEntry &entry : m_source.search(match, most))
            add(entry, match.levelOf(foldedOf(entry)).value_or(WordMatch::Level::Within));
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.level, a.lately) < std::tie(b.level, b.lately);
    });
    beginResetModel();
    m_rows.clear();
    for (const Candidate &candidate : candidates.mid(0, MostRows))
        m_rows << candidate.entry;
    m_found = int(m_rows.size());
    if (m_rows.isEmpty() && m_source.otherwise)
        m_rows << m_source.otherwise(typed.trimmed());
    endResetModel();
}

} // namespace Latchkey

#include "moc_palettemodel.cpp"
