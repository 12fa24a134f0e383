// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard/keysdialog.h"

#include "ui/keyboard/keybindings.h"
#include "ui/keyboard/keyedit.h"
#include "ui/keyboard/keytext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/problemlabel.h"
#include "ui/wording.h"

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int Width = 420;
}

KeysDialog::KeysDialog(const Command &command, KeyBindings &bindings, QWidget *parent)
    : QDialog(parent)
    , m_bindings(bindings)
    , m_id(command.id)
    , m_keys(bindings.keys(command.id))
    , m_none(new QLabel(tr("It has none now.")))
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_edit(new KeyEdit)
    , m_problem(new ProblemLabel)
    , m_save(new QPushButton)
{
    build(command);
    showKeys();
    check();
    connect(m_edit, &KeyEdit::keysPressed, this, &KeysDialog::check);
    connect(m_save, &QPushButton::clicked, this, &KeysDialog::save);
    m_edit->setFocus();
}

void KeysDialog::build(const Command &command)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Change the keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Width);
    m_edit->setObjectName(QStringLiteral("keysEdit"));
    m_edit->setAccessibleName(tr("One more key for “%1”").arg(command.text));
    m_problem->setObjectName(QStringLiteral("keysProblem"));
    m_problem->setMinimumHeight(2 * QFontMetrics(fontFor(TextStyle::Small)).lineSpacing());
    m_problem->setAlignment(Qt::AlignTop);
    m_save->setObjectName(QStringLiteral("keysSaveButton"));
    m_none->setObjectName(QStringLiteral("keysNone"));
    makeMuted(m_none);
    auto *title = new QLabel(command.text);
    title->setFont(fontFor(TextStyle::Heading));
    auto *hint = new QLabel(tr("One more key, or two one after the other. Letters alone work in the list of tasks."));
    hint->setWordWrap(true);
    applyTextStyle(hint, TextStyle::Small);
    makeMuted(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceSmall);
    column->addWidget(title);
    column->addWidget(m_none);
    column->addWidget(m_chips);
    column->addWidget(m_edit);
    column->addWidget(hint);
    column->addWidget(m_problem);
    addDialogButtons(*column, *this, *m_save, QStringLiteral("keysCancelButton"));
}

void KeysDialog::showKeys()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // its own signal may have led here
        delete item;
    }
    for (const QKeySequence &key : std::as_const(m_keys)) {
        auto *chip = new Chip(keyText(key), tr("Take %1 away").arg(keyText(key)));
        chip->setObjectName(QStringLiteral("key-") + key.toString(QKeySequence::PortableText));
        const auto takeAway = [this, key] {
            m_keys.removeOne(key);
            showKeys();
            m_edit->setFocus();
        };
        connect(chip, &Chip::removed, this, takeAway);
        connect(chip, &Chip::clicked, this, takeAway);
        m_flow->insertWidget(m_flow->count(), chip);
        chip->show();
    }
    m_chips->setVisible(!m_keys.isEmpty());
    m_none->setVisible(m_keys.isEmpty());
}

void KeysDialog::check()
{
    const QKeySequence key = m_edit->keys();
    const QString refusal = key.isEmpty() ? QString() : m_bindings.refusal(key);
    const QStringList holders = refusal.isEmpty() ? m_bindings.holders({key}, m_id) : QStringList();
    m_problem->tell(
        holders.isEmpty()
            ? refusal
            : tr("%1 is in use for: %2. It will no longer do that.").arg(keyText(key), enumerated(holders)));
    m_save->setText(holders.isEmpty() ? tr("Save") : tr("Take it over"));
    m_save->setEnabled(refusal.isEmpty());
    if (isVisible())
        resize(width(), std::max(height(), heightForWidth(width()))); // for what is wrong
}

void KeysDialog::save()
{
    if (const QKeySequence key = m_edit->keys(); !key.isEmpty()) {
        m_keys.removeIf([&key](const QKeySequence &other) { return overlap(key, other); });
        m_keys.prepend(key);
    }
    m_bindings.set(m_id, m_keys);
    accept();
}

} // namespace Latchkey

#include "moc_keysdialog.cpp"
