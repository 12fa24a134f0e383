// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/authorityfile.h"

#include "core/accounts/accounts.h"
#include "ui/settings/settingentry.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/problemlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace Latchkey {

AuthorityFile::AuthorityFile(Settings &settings, const Accounts &accounts, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_accounts(accounts)
    , m_file(new ElidedLabel)
    , m_problem(new ProblemLabel)
{
    m_file->setObjectName(QStringLiteral("authorityFileLabel"));
    m_file->setAlignment(Qt::AlignRight | Qt::AlignVCenter); // beside the button
    m_problem->setObjectName(QStringLiteral("authorityFileProblem"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("authorityFileButton"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose a certificate authority file"));
    setFocusProxy(choose);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::SpaceSmall);
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_problem);
    followSetting(settings, SettingKeys::extraCaFile.name, this, [this] {
        const QString file = m_settings.value(SettingKeys::extraCaFile);
        m_file->setText(file.isEmpty() ? tr("None") : QFileInfo(file).fileName());
        setToolTip(file);
        m_problem->tell({});
    });
    connect(choose, &QPushButton::clicked, this, &AuthorityFile::choose);
}

QSize AuthorityFile::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({Metrics::ReadingWidth / 2, 0});
}

void AuthorityFile::choose()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityFile::take);
    dialog->open();
}

void AuthorityFile::take(const QString &file)
{
    const QString chosen = QFileInfo(file).absoluteFilePath();
    if (!m_accounts.isAuthority(chosen))
        return m_problem->tell(
            tr("There is no certificate in PEM form in “%1”. Nothing was changed.").arg(QFileInfo(chosen).fileName()));
    m_problem->tell({});
    m_settings.setValue(SettingKeys::extraCaFile, chosen);
}

} // namespace Latchkey

#include "moc_authorityfile.cpp"
