// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;
class QWidget;

namespace Latchkey {

/// Offers the rest of a word that begins with a sign ("#", "@") while it is typed.
class WordCompleter : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<QStringList(QChar sign)>;

    /// `words`: those that may follow a sign, asked for when one is begun; empty for what is no sign.
    WordCompleter(QLineEdit &edit, Words words, QObject *parent);

    [[nodiscard]] QWidget *popup() const;

private:
    /// Where the word that ends at the cursor begins, with its sign; -1: it has none.
    [[nodiscard]] int wordBegin() const;
    void onEdited();
    void complete(const QString &word);

    QLineEdit &m_edit;
    Words m_words;
    QStringListModel *m_model;
    QCompleter *m_completer;
    int m_begin = -1;
};

} // namespace Latchkey
