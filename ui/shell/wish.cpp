// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wish.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Latchkey {

namespace {

const QString OpenName = QStringLiteral("open");

// Members of the line.
const QString WishMember = QStringLiteral("wish");
const QString TargetsMember = QStringLiteral("targets");
const QString ActivationMember = QStringLiteral("activation");

QString nameOf(Wish::Kind kind)
{
    if (kind == Wish::Kind::Open)
        return OpenName;
    for (const auto &[name, named] : namedWishes()) {
        if (named == kind)
            return name;
    }
    return {};
}

} // namespace

const QList<std::pair<QString, Wish::Kind>> &namedWishes()
{
    static const QList<std::pair<QString, Wish::Kind>> wishes{
        {QStringLiteral("quick-add"), Wish::Kind::QuickAdd},
        {QStringLiteral("today"), Wish::Kind::Today},
        {QStringLiteral("search"), Wish::Kind::Search},
    };
    return wishes;
}

std::optional<Wish::Kind> wishNamed(const QString &name)
{
    const auto found = std::find_if(namedWishes().cbegin(), namedWishes().cend(),
                                    [&name](const auto &wish) { return wish.first == name; });
    return found == namedWishes().cend() ? std::nullopt : std::optional(found->second);
}

QByteArray lineOf(const Wish &wish)
{
    const QJsonObject object{{WishMember, nameOf(wish.kind)},
                             {TargetsMember, QJsonArray::fromStringList(wish.targets)},
                             {ActivationMember, wish.activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Wish wishFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString name = object.value(WishMember).toString();
    Wish wish;
    wish.kind = name == OpenName ? Wish::Kind::Open : wishNamed(name).value_or(Wish::Kind::Show);
    wish.activation = object.value(ActivationMember).toString();
    if (wish.kind != Wish::Kind::Open)
        return wish;
    const QJsonArray targets = object.value(TargetsMember).toArray();
    for (const QJsonValue &target : targets)
        wish.targets << target.toString();
    return wish;
}

} // namespace Latchkey
