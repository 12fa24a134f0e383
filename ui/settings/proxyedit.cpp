// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proxyedit.h"

#include "ui/settings/settingentry.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/problemlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Latchkey {

using Kind = ProxyChoice::Kind;

namespace {

/// "host:port"; with brackets where the host is an IPv6 address.
QString addressText(const ProxyChoice &proxy)
{
    if (proxy.host.isEmpty())
        return {};
    const QString text = SettingKeys::proxy.format(proxy);
    return text.mid(text.indexOf(QLatin1String("//")) + 2);
}

} // namespace

QStringList ProxyEdit::wayNames()
{
    return {tr("As the system"), tr("No proxy"), tr("HTTP proxy"), tr("SOCKS5 proxy")}; // as of ProxyChoice::Kind
}

ProxyEdit::ProxyEdit(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_way(new ChoiceBox)
    , m_address(new QLineEdit)
    , m_problem(new ProblemLabel)
{
    m_way->setObjectName(QStringLiteral("proxyWay"));
    m_way->setAccessibleName(tr("Proxy"));
    m_way->addItems(wayNames());
    m_address->setObjectName(QStringLiteral("proxyAddress"));
    m_address->setAccessibleName(tr("Address of the proxy, with its port"));
    m_address->setPlaceholderText(QStringLiteral("proxy.example.org:3128"));
    m_address->setMinimumWidth(Metrics::ReadingWidth / 2);
    m_problem->setObjectName(QStringLiteral("proxyProblem"));
    setFocusProxy(m_way);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::SpaceTiny);
    column->addWidget(m_way);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    followSetting(settings, SettingKeys::proxy.name, this, [this] { show(m_settings.value(SettingKeys::proxy)); });
    connect(m_way, &QComboBox::activated, this, &ProxyEdit::chooseWay);
    connect(m_address, &QLineEdit::editingFinished, this, &ProxyEdit::takeAddress);
}

bool ProxyEdit::wantsAddress() const
{
    return m_way->currentIndex() >= int(Kind::Http);
}

void ProxyEdit::show(const ProxyChoice &proxy)
{
    m_way->setCurrentIndex(int(proxy.kind));
    m_address->setText(addressText(proxy));
    m_address->setVisible(wantsAddress());
    m_problem->tell({});
}

void ProxyEdit::chooseWay()
{
    m_address->setVisible(wantsAddress());
    m_problem->tell({});
    if (!wantsAddress())
        m_settings.setValue(SettingKeys::proxy, ProxyChoice(Kind(m_way->currentIndex())));
    else if (m_address->text().isEmpty())
        m_address->setFocus();
    else
        takeAddress();
}

void ProxyEdit::takeAddress()
{
    const QString text = m_address->text().trimmed();
    if (!wantsAddress() || text.isEmpty())
        return m_problem->tell({});
    std::optional<ProxyChoice> proxy = SettingKeys::proxy.parse(QLatin1String("http://") + text);
    if (!proxy)
        return m_problem->tell(tr("Enter the address with its port, as in proxy.example.org:3128. Until then, "
                                  "connections go the way they did."));
    proxy->kind = Kind(m_way->currentIndex());
    m_settings.setValue(SettingKeys::proxy, *proxy);
    m_problem->tell({});
}

} // namespace Latchkey

#include "moc_proxyedit.cpp"
