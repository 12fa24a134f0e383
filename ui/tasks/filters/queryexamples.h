// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Latchkey {

class LiveIndex;

/// A piece of a query that shows what is possible.
struct QueryExample
{
    QString query;
    QString meaning; ///< for people: "Due today or before"
};

/// Of the person's own lists and tags; only what the server's fields make sense of.
[[nodiscard]] QList<QueryExample> queryExamples(const LiveIndex &tasks);

/// `query` and also what `example` asks for.
[[nodiscard]] QString withExample(const QString &query, const QString &example);

} // namespace Latchkey
