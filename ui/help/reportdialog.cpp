// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reportdialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr QSize FirstSize{640, 600};
}

ReportDialog::ReportDialog(CollectDiagnostics collect, QWidget *parent)
    : QDialog(parent)
    , m_collect(std::move(collect))
    , m_withServers(new QCheckBox(tr("&Name the servers as well")))
    , m_text(new QPlainTextEdit)
    , m_message(new InlineMessage)
    , m_save(new QPushButton(tr("&Save…")))
    , m_copy(new CopyButton(tr("&Copy"), {}))
    , m_close(new QPushButton(tr("Close")))
{
    build();
    connect(m_withServers, &QCheckBox::toggled, this, &ReportDialog::collect);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    this->collect();
}

void ReportDialog::build()
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report a problem"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeWithinWindow(*this, FirstSize);
    auto *title = new QLabel(tr("Report a problem"));
    title->setFont(fontFor(TextStyle::Title));
    auto *about = new QLabel(tr("This tells whoever helps you what Latchkey runs on and how it is doing. There are no "
                                "passwords, names, e-mail addresses or tasks in it. Read it, then save or copy it and "
                                "add it to your report: nothing is sent by itself."));
    about->setObjectName(QStringLiteral("reportAbout"));
    about->setWordWrap(true);
    m_withServers->setObjectName(QStringLiteral("reportServersBox"));
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setAccessibleName(tr("What the report says"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // it is English everywhere
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(Space);
    column->addWidget(title);
    column->addWidget(about);
    column->addWidget(m_text, 1);
    column->addWidget(m_withServers);
    column->addWidget(m_message);
    buildFoot(*column);
}

void ReportDialog::buildFoot(QVBoxLayout &column)
{
    m_message->setObjectName(QStringLiteral("reportMessage"));
    m_save->setObjectName(QStringLiteral("reportSaveButton"));
    m_copy->setObjectName(QStringLiteral("reportCopyButton"));
    m_close->setObjectName(QStringLiteral("reportCloseButton"));
    m_save->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(SpaceSmall);
    foot->addWidget(m_save);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(m_close);
    column.addLayout(foot);
}

void ReportDialog::collect()
{
    m_message->clear();
    const QString text = m_collect(m_withServers->isChecked());
    m_text->setPlainText(text);
    m_copy->setCopied(text);
}

void ReportDialog::askForFile()
{
    m_message->clear();
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(QStringLiteral("reportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("latchkey-report.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::save);
    dialog->open();
}

void ReportDialog::save(const QString &name)
{
    QSaveFile file(name);
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(m_text->toPlainText().toUtf8()) >= 0 && file.commit();
    const QString shown = QDir::toNativeSeparators(name);
    if (saved)
        m_message->showText(Severity::Info, tr("The report is saved"), shown);
    else
        m_message->showText(Severity::Danger, tr("%1 cannot be written").arg(shown), file.errorString());
}

} // namespace Latchkey

#include "moc_reportdialog.cpp"
