// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/synccodec.h"

#include <QDataStream>
#include <QIODevice>

#include <limits>

namespace Latchkey::SyncCodec {

namespace {

// Before 2, a change told no times.
constexpr quint8 Version = 2;
constexpr quint8 OldestVersion = 1;
constexpr qint64 NoTime = std::numeric_limits<qint64>::min();

/// Writes values one after the other.
class Writer
{
public:
    Writer()
        : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        *this << Version;
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    template <typename Plain>
    Writer &operator<<(const Plain &value)
    {
        m_stream << value;
        return *this;
    }
    Writer &operator<<(const QString &text) { return *this << text.toUtf8(); }
    Writer &operator<<(const QDateTime &time) { return *this << (time.isValid() ? time.toMSecsSinceEpoch() : NoTime); }
    Writer &operator<<(const QStringList &texts)
    {
        *this << quint32(texts.size());
        for (const QString &text : texts)
            *this << text;
        return *this;
    }
    Writer &operator<<(const Due &due)
    {
        return *this << due.date << due.time.has_value() << due.time.value_or(QTime()) << due.zone;
    }
    Writer &operator<<(const Recurrence &recurrence) { return *this << recurrence.rule << recurrence.afterCompletion; }
    template <typename Value>
    Writer &operator<<(const std::optional<Value> &value)
    {
        return value ? *this << *value : *this;
    }
    Writer &operator<<(const TaskPatch &patch)
    {
        *this << quint32(fieldsOf(patch).toInt());
        return *this << patch.title << patch.description << patch.completed << patch.listId << patch.parentId
                     << patch.position << patch.priority << patch.due << patch.recurrence << patch.tags
                     << patch.reminders << patch.trashed;
    }
    Writer &operator<<(const ListPatch &patch)
    {
        *this << patch.name.has_value() << patch.parentId.has_value() << patch.position.has_value()
              << patch.color.has_value();
        return *this << patch.name << patch.parentId << patch.position << patch.color;
    }
    /// Everything but the id.
    Writer &operator<<(const Task &task)
    {
        return *this << patchOf(task, differences(task, TaskDraft())) << task.createdAt << task.updatedAt
                     << task.completedAt << task.trashedAt;
    }
    Writer &operator<<(const Stamp &stamp) { return *this << stamp.version << stamp.remoteId; }
    Writer &operator<<(const TaskTimes &times)
    {
        return *this << times.createdAt << times.completedAt << times.trashedAt;
    }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

/// Reads them in the same order. What cannot be read leaves the reader bad.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        *this >> m_version;
        if (m_version < OldestVersion || m_version > Version)
            m_stream.setStatus(QDataStream::ReadCorruptData);
    }

    template <typename Value>
    [[nodiscard]] Result<Value> whole(Value value) const
    {
        if (m_stream.status() != QDataStream::Ok || !m_stream.atEnd())
            return fail(Error::Kind::Storage, QStringLiteral("a stored row is not of this version"));
        return value;
    }

    template <typename Plain>
    Reader &operator>>(Plain &value)
    {
        m_stream >> value;
        return *this;
    }
    Reader &operator>>(QString &text)
    {
        QByteArray bytes;
        *this >> bytes;
        text = QString::fromUtf8(bytes);
        return *this;
    }
    Reader &operator>>(QDateTime &time)
    {
        qint64 stored = NoTime;
        *this >> stored;
        time = stored == NoTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored, Qt::UTC);
        return *this;
    }
    Reader &operator>>(QStringList &texts)
    {
        quint32 size = 0;
        *this >> size;
        for (quint32 i = 0; i < size && m_stream.status() == QDataStream::Ok; ++i) {
            texts.append(QString());
            *this >> texts.last();
        }
        return *this;
    }
    Reader &operator>>(Due &due)
    {
        bool timed = false;
        QTime time;
        *this >> due.date >> timed >> time >> due.zone;
        if (timed)
            due.time = time;
        return *this;
    }
    Reader &operator>>(Recurrence &recurrence) { return *this >> recurrence.rule >> recurrence.afterCompletion; }
    Reader &operator>>(TaskPatch &patch)
    {
        quint32 bits = 0;
        *this >> bits;
        const auto fields = TaskFields::fromInt(int(bits));
        take(patch.title, fields & TaskField::Title);
        take(patch.description, fields & TaskField::Description);
        take(patch.completed, fields & TaskField::Completed);
        take(patch.listId, fields & TaskField::List);
        take(patch.parentId, fields & TaskField::Parent);
        take(patch.position, fields & TaskField::Position);
        take(patch.priority, fields & TaskField::Priority);
        take(patch.due, fields & TaskField::Due);
        take(patch.recurrence, fields & TaskField::Recurrence);
        take(patch.tags, fields & TaskField::Tags);
        take(patch.reminders, fields & TaskField::Reminders);
        take(patch.trashed, fields & TaskField::Trashed);
        return *this;
    }
    Reader &operator>>(ListPatch &patch)
    {
        bool name = false;
        bool parent = false;
        bool position = false;
        bool color = false;
        *this >> name >> parent >> position >> color;
        take(patch.name, name);
        take(patch.parentId, parent);
        take(patch.position, position);
        take(patch.color, color);
        return *this;
    }
    Reader &operator>>(Task &task)
    {
        TaskPatch patch;
        *this >> patch >> task.createdAt >> task.updatedAt >> task.completedAt >> task.trashedAt;
        apply(patch, task);
        return *this;
    }
    Reader &operator>>(Stamp &stamp) { return *this >> stamp.version >> stamp.remoteId; }
    Reader &operator>>(TaskTimes &times)
    {
        return m_version < 2 ? *this : *this >> times.createdAt >> times.completedAt >> times.trashedAt;
    }

private:
    template <typename Value>
    void take(std::optional<Value> &value, bool there)
    {
        if (there)
            *this >> value.emplace();
    }

    QDataStream m_stream;
    quint8 m_version = 0;
};

} // namespace

QByteArray encode(const Task &task, const Stamp &stamp)
{
    Writer out;
    out << stamp << task;
    return out.bytes();
}

QByteArray encode(const TaskList &list, const Stamp &stamp)
{
    Writer out;
    out << stamp << list.name << list.parentId << list.position << list.color;
    return out.bytes();
}

QByteArray encode(const SyncOp &op)
{
    Writer out;
    out << op.seq << quint8(op.kind) << quint8(op.record.kind) << op.record.id << op.task << op.base << op.list << op.at
        << op.key << op.sent << op.version << op.times;
    return out.bytes();
}

QByteArray encode(const TaskConflict &conflict)
{
    Writer out;
    out << conflict.taskId << conflict.mine << conflict.base << conflict.theirs.id << conflict.theirs << conflict.gone
        << conflict.noticedAt;
    return out.bytes();
}

QByteArray encode(const SavedFilter &filter)
{
    Writer out;
    out << filter.name << filter.query << filter.position;
    return out.bytes();
}

Result<StampedTask> decodeTask(const QString &id, const QByteArray &row)
{
    Reader in(row);
    StampedTask read;
    in >> read.stamp >> read.task;
    read.task.id = id;
    return in.whole(std::move(read));
}

Result<StampedList> decodeList(const QString &id, const QByteArray &row)
{
    Reader in(row);
    StampedList read;
    in >> read.stamp >> read.list.name >> read.list.parentId >> read.list.position >> read.list.color;
    read.list.id = id;
    return in.whole(std::move(read));
}

Result<SyncOp> decodeOp(const QByteArray &row)
{
    Reader in(row);
    SyncOp op;
    quint8 kind = 0;
    quint8 recordKind = 0;
    in >> op.seq >> kind >> recordKind >> op.record.id >> op.task >> op.base >> op.list >> op.at >> op.key >> op.sent
        >> op.version >> op.times;
    if (kind > quint8(SyncOp::Kind::Delete) || recordKind > quint8(RecordId::Kind::List))
        return fail(Error::Kind::Storage, QStringLiteral("a stored change is of no known kind"));
    op.kind = SyncOp::Kind(kind);
    op.record.kind = RecordId::Kind(recordKind);
    return in.whole(std::move(op));
}

Result<TaskConflict> decodeConflict(const QByteArray &row)
{
    Reader in(row);
    TaskConflict conflict;
    in >> conflict.taskId >> conflict.mine >> conflict.base >> conflict.theirs.id >> conflict.theirs >> conflict.gone
        >> conflict.noticedAt;
    return in.whole(std::move(conflict));
}

Result<SavedFilter> decodeFilter(const QString &id, const QByteArray &row)
{
    Reader in(row);
    SavedFilter filter;
    in >> filter.name >> filter.query >> filter.position;
    filter.id = id;
    return in.whole(std::move(filter));
}

} // namespace Latchkey::SyncCodec
