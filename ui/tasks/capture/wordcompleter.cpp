// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/capture/wordcompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace Latchkey {

namespace {
constexpr int PopupWidth = 240;
} // namespace

WordCompleter::WordCompleter(QLineEdit &edit, Words words, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_words(std::move(words))
    , m_model(new QStringListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(&edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(&edit, &QLineEdit::textEdited, this, &WordCompleter::onEdited);
    connect(&edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_begin = -1; // the next word is another one, wherever it begins
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &WordCompleter::complete);
}

QWidget *WordCompleter::popup() const
{
    return m_completer->popup();
}

int WordCompleter::wordBegin() const
{
    const QString before = m_edit.text().left(m_edit.cursorPosition());
    const auto sign = std::max(before.lastIndexOf(QLatin1Char('#')), before.lastIndexOf(QLatin1Char('@')));
    const bool begins = sign == 0 || (sign > 0 && before.at(sign - 1).isSpace());
    return begins && !before.mid(sign).contains(QLatin1Char(' ')) ? int(sign) : -1;
}

void WordCompleter::onEdited()
{
    const int begin = wordBegin();
    if (begin >= 0 && begin != m_begin)
        m_model->setStringList(m_words(m_edit.text().at(begin)));
    m_begin = begin;
    if (begin >= 0) {
        const QString typed = m_edit.text().mid(begin + 1, m_edit.cursorPosition() - begin - 1);
        m_completer->setCompletionPrefix(typed);
        const bool complete = m_completer->completionCount() == 1
                              && m_completer->currentCompletion().compare(typed, Qt::CaseInsensitive) == 0;
        if (m_completer->completionCount() > 0 && !complete) {
            QRect place = m_edit.rect();
            place.setWidth(PopupWidth);
            m_completer->complete(place);
            return;
        }
    }
    m_completer->popup()->hide();
}

void WordCompleter::complete(const QString &word)
{
    if (m_begin < 0)
        return;
    const QString text = m_edit.text();
    const QString head = text.left(m_begin + 1) + word + QLatin1Char(' ');
    m_edit.setText(head + text.mid(m_edit.cursorPosition()).trimmed());
    m_edit.setCursorPosition(int(head.size()));
    m_begin = -1;
    Q_EMIT m_edit.textEdited(m_edit.text());
}

} // namespace Latchkey

#include "moc_wordcompleter.cpp"
