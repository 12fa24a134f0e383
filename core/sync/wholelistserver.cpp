// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wholelistserver.h"

namespace Latchkey {

namespace {

/// No later attempt with the same content can succeed.
bool isFinal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::BadRequest:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
    case Error::Kind::InvalidInput: return true;
    default: return false;
    }
}

/// The server's id is its name of the task, not the task's.
RemoteTask named(Task task)
{
    RemoteTask remote;
    remote.remoteId = std::exchange(task.id, QString());
    remote.task = std::move(task);
    return remote;
}

Result<OpOutcome> outcomeOf(const Result<Task> &answer, SyncOp::Kind kind)
{
    OpOutcome outcome;
    if (answer) {
        outcome.task = named(*answer);
        return outcome;
    }
    if (!isFinal(answer.error()))
        return fail(answer.error());
    const bool gone = answer.error().kind == Error::Kind::NotFound && kind != SyncOp::Kind::Create;
    outcome.kind = gone ? OpOutcome::Kind::Gone : OpOutcome::Kind::Refused;
    outcome.error = answer.error();
    return outcome;
}

} // namespace

WholeListServer::WholeListServer(ApiClient &client, const QString &listPath)
    : m_remote(client, listPath)
{
}

QCoro::Task<Result<PulledPage>> WholeListServer::pull(QString user, QByteArray)
{
    auto request = m_remote.list(user);
    Result<QList<Task>> list = co_await request;
    if (!list)
        co_return fail(list.error());
    PulledPage page;
    for (Task &task : *list)
        page.tasks.append(named(std::move(task)));
    co_return page;
}

QCoro::Task<Result<QList<OpOutcome>>> WholeListServer::push(QString user, QList<OutgoingOp> ops)
{
    QList<OpOutcome> outcomes;
    for (const OutgoingOp &op : ops) {
        auto carrying = carry(user, op);
        const Result<OpOutcome> outcome = co_await carrying;
        if (!outcome)
            co_return fail(outcome.error());
        outcomes.append(*outcome);
    }
    co_return outcomes;
}

QCoro::Task<Result<OpOutcome>> WholeListServer::carry(QString user, OutgoingOp outgoing)
{
    const SyncOp &op = outgoing.op;
    const QString id = outgoing.remoteId;
    if (op.kind == SyncOp::Kind::Delete) {
        auto removal = m_remote.remove(user, id);
        const Result<void> removed = co_await removal;
        if (removed)
            co_return OpOutcome();
        co_return outcomeOf(fail(removed.error()), op.kind);
    }
    if (op.kind == SyncOp::Kind::Update) {
        auto update = m_remote.update(user, id, restricted(op.task, fields()), op.key);
        const Result<Task> updated = co_await update;
        co_return outcomeOf(updated, op.kind);
    }
    TaskDraft draft;
    apply(op.task, draft);
    auto creation = m_remote.create(user, draft, draft.completed, op.key);
    const Result<Task> created = co_await creation;
    co_return outcomeOf(created, op.kind);
}

} // namespace Latchkey
