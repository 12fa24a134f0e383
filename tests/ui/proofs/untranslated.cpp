// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofs/untranslated.h"

#include "core/accounts/accounts.h"
#include "tests/ui/proofs/seen.h"
#include "ui/language/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextEdit>
#include <QTimeZone>

#include <algorithm>

namespace Latchkey::Test {

namespace {

void addTexts(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            texts << index.data(Qt::DisplayRole).toString() << index.data(Qt::ToolTipRole).toString()
                  << index.data(Qt::AccessibleTextRole).toString();
        }
        addTexts(model, model.index(row, 0, parent), texts);
    }
}

QStringList shownBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return {edit->placeholderText()};
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        return {edit->placeholderText()};
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return {edit->placeholderText()};
    QStringList texts;
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        addTexts(*box->model(), {}, texts);
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int section = 0; section < header->count(); ++section)
            texts << header->model()->headerData(section, header->orientation()).toString();
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        if (view->model())
            addTexts(*view->model(), {}, texts);
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        for (const QAction *action : menu->actions())
            texts << action->text();
    }
    return texts;
}

} // namespace

TranslationProof::TranslationProof()
{
    for (const char *name : {"Latchkey", "GNOME Keyring", "OpenID Connect", "Better Auth", "Tasks API"})
        know(QLatin1String(name));
    for (const Language::Choice &choice : Language::choices())
        know(choice.name);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        know(QString::fromLatin1(zone));
    const QLocale locale;
    for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month)
            know(locale.standaloneMonthName(month, format));
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            know(locale.standaloneDayName(day, format));
            know(locale.standaloneDayName(day, format).left(2));
        }
    }
}

void TranslationProof::know(const QString &text)
{
    const auto longer = [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    };
    const auto place = std::lower_bound(m_known.begin(), m_known.end(), text, longer);
    if (!text.isEmpty() && (place == m_known.end() || *place != text))
        m_known.insert(place, text);
}

void TranslationProof::know(OpenAccount &account)
{
    const Identity &identity = account.account().identity;
    const QUrl &server = account.account().server;
    for (const QString &text : {identity.name, identity.email, server.toString(), server.host(), server.authority()})
        know(text);
    const TaskRepository &tasks = account.tasks();
    for (const Task &task : tasks.tasks()) {
        know(task.title);
        for (const QString &line : task.description.split(u'\n'))
            know(line);
        for (const QString &tag : task.tags)
            know(tag);
    }
    for (const TaskList &list : tasks.lists())
        know(list.name);
    for (const SavedFilter &filter : tasks.filters()) {
        know(filter.name);
        know(filter.query);
    }
}

bool TranslationProof::isTranslated(QString text) const
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>|https?://\\S+"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
    if (!text.contains(word))
        return true;
    text.remove(tag);
    for (const QString &known : m_known)
        text.remove(known);
    return !text.contains(word);
}

QStringList TranslationProof::untranslatedIn(const QWidget &window) const
{
    QStringList problems;
    for (const QWidget *widget : seenIn(window)) {
        QStringList texts = shownBy(*widget);
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (widget->isWindow())
            texts << widget->windowTitle();
        texts.removeDuplicates();
        for (const QString &text : std::as_const(texts)) {
            if (!isTranslated(text))
                problems << QStringLiteral("%1 says “%2”, which is not translated").arg(named(*widget), text);
        }
    }
    return problems;
}

} // namespace Latchkey::Test
