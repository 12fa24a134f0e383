// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/syncops.h"

#include "app/server/rooms/recordfields.h"
#include "app/server/rooms/recordwire.h"

#include <limits>

namespace Latchkey::Backend {

namespace {

using Need = Fields::Need;

enum class Verb { Create, Update, Delete };

constexpr Fields::Length WordLength{1, 16};

/// One of `words`, by its place; noted if it is none of them.
int wordIn(Fields &fields, const char *name, const QStringList &words)
{
    const auto text = fields.text(name, Need::Required, WordLength);
    const auto place = text ? words.indexOf(*text) : 0;
    if (place < 0)
        fields.refuse(name, QStringLiteral("must be one of: ") + words.join(QStringLiteral(", ")),
                      QStringLiteral("value_error"));
    return static_cast<int>(place);
}

/// `error` is JSON already.
void appendResult(QByteArray &json, const char *status, const QByteArray &record, const QByteArray &error)
{
    ((json += "{\"status\":\"") += status) += "\",\"record\":";
    ((json += record) += ",\"error\":") += error;
    json += '}';
}

template <typename Row>
const char *statusOf(const Written<Row> &written, Verb verb)
{
    using Outcome = typename Written<Row>::Outcome;
    const bool deletes = verb == Verb::Delete;
    switch (written.outcome) {
    case Outcome::Done: return "applied";
    case Outcome::Conflict: return "conflict";
    case Outcome::Repeated: return written.row || deletes ? "duplicate" : "not_found";
    case Outcome::Missing: return deletes ? "applied" : "not_found"; // it is gone, which is what was wanted
    }
    Q_UNREACHABLE();
}

QByteArray recordOf(const TaskRow &task, const Caller &caller)
{
    QByteArray json;
    appendJson(json, task, caller.subject, "task");
    return json;
}

QByteArray recordOf(const ListRow &list, const Caller &)
{
    QByteArray json;
    appendJson(json, list, "list");
    return json;
}

template <typename Row>
Result<void> report(const Result<Written<Row>> &written, Verb verb, const Caller &caller, QByteArray &json)
{
    if (!written)
        return fail(written.error());
    const QByteArray record = written->row ? recordOf(*written->row, caller) : QByteArray("null");
    appendResult(json, statusOf(*written, verb), record, "null");
    return {};
}

} // namespace

struct SyncOps::Op
{
    Verb verb = Verb::Create;
    RecordKind kind = RecordKind::Task;
    QString uid;
    std::optional<qint64> base;
    QString key; ///< empty: none

    static Op in(Fields &fields)
    {
        Op op;
        op.verb = static_cast<Verb>(
            wordIn(fields, "op", {QStringLiteral("create"), QStringLiteral("update"), QStringLiteral("delete")}));
        op.kind = wordIn(fields, "kind", {nameOf(RecordKind::Task), nameOf(RecordKind::List)}) == 0 ? RecordKind::Task
                                                                                                    : RecordKind::List;
        op.uid = uidIn(fields, Need::Required).value_or(QString());
        op.base = fields.integer("base_version", Need::Optional, {0, std::numeric_limits<qint64>::max()});
        op.key = fields.text("idempotency_key", Need::Optional, {1, DoneKeys::LongestKey}).value_or(QString());
        if (op.verb != Verb::Delete && !fields.value("fields").isObject())
            fields.refuse("fields", QStringLiteral("value is not a valid dict"), QStringLiteral("type_error.dict"));
        return op;
    }
};

SyncOps::SyncOps(TaskStore &tasks, ListStore &lists, DoneKeys &keys)
    : m_tasks(tasks)
    , m_lists(lists)
    , m_keys(keys)
{
}

Result<void> SyncOps::carryOut(const Caller &caller, const QJsonValue &value, QByteArray &json)
{
    Fields envelope(value.toObject());
    const Op op = Op::in(envelope);
    if (!envelope.ok()) {
        appendResult(json, "invalid", "null", envelope.refusal().body);
        return {};
    }
    Fields fields(op.verb == Verb::Delete ? QJsonObject() : envelope.value("fields").toObject());
    const bool isNew = op.verb == Verb::Create;
    const Need name = isNew ? Need::Required : Need::Optional;
    if (op.kind == RecordKind::List)
        return write(caller, op, m_lists, fields, listChangeIn(fields, name), json);
    return write(caller, op, m_tasks, fields, isNew ? newTaskIn(fields) : taskChangeIn(fields, name), json);
}

template <typename Store, typename Change>
Result<void> SyncOps::write(const Caller &caller, const Op &op, Store &store, const Fields &fields,
                            const Change &change, QByteArray &json)
{
    if (!fields.ok()) {
        appendResult(json, "invalid", "null", fields.refusal().body);
        return {};
    }
    const auto written = m_keys.once(caller.userId, op.key, {op.kind, op.uid}, store, [&] {
        switch (op.verb) {
        case Verb::Create: return store.create(caller.userId, op.uid, change);
        case Verb::Update: return store.change(caller.userId, op.uid, op.base, change);
        default: return store.remove(caller.userId, op.uid, op.base);
        }
    });
    return report(written, op.verb, caller, json);
}

} // namespace Latchkey::Backend
