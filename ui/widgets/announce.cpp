// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QLabel>
#include <QWidget>

namespace Latchkey {

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
/// Qt has no event for an announcement yet. Screen readers speak a notification when it shows up, so one does that is
/// seen in the tree alone.
class SpokenNews final : public QAccessibleObject
{
public:
    SpokenNews(QObject *object, QString text)
        : QAccessibleObject(object)
        , m_text(std::move(text))
    {
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_text : QString();
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(object()->parent());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

private:
    QString m_text;
};

void speak(QWidget *widget, const QString &text)
{
    // A screen reader asks for the text a moment later.
    constexpr qsizetype Kept = 8;
    const QString name = QStringLiteral("announcement");
    const auto before = widget->window()->findChildren<QObject *>(name, Qt::FindDirectChildrenOnly);
    if (before.size() >= Kept)
        delete before.constFirst();
    auto *object = new QObject(widget->window());
    object->setObjectName(name);
    QAccessible::registerAccessibleInterface(new SpokenNews(object, text));
    QAccessibleEvent event(object, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}
#else
void speak(QWidget *widget, const QString &text)
{
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
}
#endif

} // namespace

void announce(QWidget *widget, const QString &text)
{
    if (!qobject_cast<QLabel *>(widget)) // which is known by what it shows
        widget->setAccessibleName(text);
    if (QAccessible::isActive())
        speak(widget, text);
}

} // namespace Latchkey
