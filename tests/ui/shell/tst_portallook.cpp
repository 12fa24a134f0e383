// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servicethread.h"
#include "ui/shell/portallook_linux.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace Latchkey;
using Test::ServiceThread;

using Spaces = QMap<QString, QVariantMap>;

namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Appearances = QStringLiteral("org.freedesktop.appearance");

struct Rgb
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Rgb &rgb)
{
    argument.beginStructure();
    argument << rgb.red << rgb.green << rgb.blue;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Rgb &rgb)
{
    argument.beginStructure();
    argument >> rgb.red >> rgb.green >> rgb.blue;
    argument.endStructure();
    return argument;
}

} // namespace

/// Who has asked the portal.
struct Askers
{
    std::mutex mutex;
    QStringList names; ///< on the bus

    [[nodiscard]] QStringList seen()
    {
        const std::lock_guard lock(mutex);
        return names;
    }
};

/// The portal, in the thread of the service.
class FakeSettingsPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
    Q_PROPERTY(uint version READ version)

public:
    FakeSettingsPortal(Spaces spaces, std::shared_ptr<Askers> askers)
        : m_spaces(std::move(spaces))
        , m_askers(std::move(askers))
    {
    }
    [[nodiscard]] uint version() const { return 1; }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &)
    {
        const std::lock_guard lock(m_askers->mutex);
        m_askers->names << message().service();
        return m_spaces;
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    Spaces m_spaces;
    std::shared_ptr<Askers> m_askers;
};

class PortalLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void shouldFindNoPortalWhereThereIsNone();
    void shouldTellHowTheDesktopLooks_data();
    void shouldTellHowTheDesktopLooks();
    void shouldTellNothingThatIsOfAnotherKind();
    void shouldFollowTheDesktop();
    void shouldAskAsTheOneThatWasIntroduced();
    void shouldNotWaitForAPortalThatIsNotThere();

private:
    void startPortal(const Spaces &spaces);
    void change(const QString &space, const QString &key, const QVariant &value);

    std::shared_ptr<Askers> m_askers;
    std::unique_ptr<ServiceThread> m_portal;
};

namespace {

QCoro::Task<> introduce(std::shared_ptr<QObject> *into)
{
    auto introducing = introduceToPortal(QDeadlineTimer(std::chrono::seconds(5)));
    *into = co_await introducing;
}

} // namespace

void PortalLookTest::initTestCase()
{
    qDBusRegisterMetaType<Rgb>();
    qDBusRegisterMetaType<Spaces>();
}

void PortalLookTest::startPortal(const Spaces &spaces)
{
    m_askers = std::make_shared<Askers>();
    m_portal = std::make_unique<ServiceThread>(std::make_unique<FakeSettingsPortal>(spaces, m_askers));
    m_portal->run([](QDBusConnection &bus, QObject *portal) {
        bus.registerObject(Portal::path(), portal, QDBusConnection::ExportAllContents);
        if (!bus.registerService(Service))
            qFatal("something else is the portal");
    });
}

void PortalLookTest::cleanup()
{
    if (!m_portal)
        return;
    m_portal->run([](QDBusConnection &bus, QObject *) {
        bus.unregisterService(Service);
        bus.unregisterObject(Portal::path());
    });
    m_portal.reset();
}

void PortalLookTest::change(const QString &space, const QString &key, const QVariant &value)
{
    m_portal->run([&](QDBusConnection &, QObject *portal) {
        Q_EMIT static_cast<FakeSettingsPortal *>(portal)->SettingChanged(space, key, QDBusVariant(value));
    });
}

void PortalLookTest::shouldFindNoPortalWhereThereIsNone()
{
    Portal portal(QStringLiteral("org.freedesktop.portal.Settings"));
    std::optional<bool> found;
    portal.find([&found](bool is) { found = is; });
    QTRY_VERIFY(found.has_value());
    QVERIFY(!*found);
}

void PortalLookTest::shouldTellHowTheDesktopLooks_data()
{
    using Rows = QVariantMap;
    const QString scheme = QStringLiteral("color-scheme");
    const QString contrast = QStringLiteral("contrast");
    const QString accent = QStringLiteral("accent-color");
    const auto rgb = [](double red, double green, double blue) { return QVariant::fromValue(Rgb{red, green, blue}); };

    QTest::addColumn<QVariantMap>("settings");
    QTest::addColumn<std::optional<bool>>("dark");
    QTest::addColumn<std::optional<bool>>("highContrast");
    QTest::addColumn<std::optional<QColor>>("accent");
    const std::optional<bool> unsaid;
    const std::optional<QColor> none;
    QTest::newRow("nothing") << Rows() << unsaid << unsaid << none;
    QTest::newRow("no preference") << Rows{{scheme, 0U}, {contrast, 0U}} << unsaid << std::optional(false) << none;
    QTest::newRow("dark") << Rows{{scheme, 1U}} << std::optional(true) << unsaid << none;
    QTest::newRow("light") << Rows{{scheme, 2U}} << std::optional(false) << unsaid << none;
    QTest::newRow("a scheme to come") << Rows{{scheme, 3U}} << unsaid << unsaid << none;
    QTest::newRow("high contrast") << Rows{{contrast, 1U}} << unsaid << std::optional(true) << none;
    QTest::newRow("accent") << Rows{{accent, rgb(1, 0, 0.2)}} << unsaid << unsaid
                            << std::optional(QColor::fromRgbF(1, 0, 0.2F));
    QTest::newRow("no accent") << Rows{{accent, rgb(-1, -1, -1)}} << unsaid << unsaid << none;
    QTest::newRow("no number") << Rows{{accent, rgb(qQNaN(), 0, 0)}} << unsaid << unsaid << none;
}

void PortalLookTest::shouldTellHowTheDesktopLooks()
{
    QFETCH(QVariantMap, settings);
    startPortal({{Appearances, settings}});
    std::optional<DesktopLook> told;
    PortalLook look;
    connect(&look, &PortalLook::changed, this, [&told](const DesktopLook &one) { told = one; });
    QTRY_VERIFY(told.has_value());
    QTEST(told->dark, "dark");
    QTEST(told->highContrast, "highContrast");
    QTEST(told->accent, "accent");
}

void PortalLookTest::shouldTellNothingThatIsOfAnotherKind()
{
    startPortal({{Appearances,
                  {{QStringLiteral("color-scheme"), QStringLiteral("dark")},
                   {QStringLiteral("accent-color"), QStringLiteral("red")},
                   {QStringLiteral("something-new"), 1U}}},
                 {QStringLiteral("org.example"), {{QStringLiteral("color-scheme"), 1U}}}});
    std::optional<DesktopLook> told;
    PortalLook look;
    connect(&look, &PortalLook::changed, this, [&told](const DesktopLook &one) { told = one; });
    QTRY_VERIFY(told.has_value());
    QVERIFY(*told == DesktopLook());
}

void PortalLookTest::shouldFollowTheDesktop()
{
    startPortal({{Appearances, {{QStringLiteral("color-scheme"), 2U}, {QStringLiteral("contrast"), 1U}}}});
    QList<DesktopLook> told;
    PortalLook look;
    connect(&look, &PortalLook::changed, this, [&told](const DesktopLook &one) { told << one; });
    QTRY_COMPARE(told.size(), 1);
    change(QStringLiteral("org.example"), QStringLiteral("color-scheme"), 1U);
    change(Appearances, QStringLiteral("color-scheme"), 1U);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.constLast().dark, std::optional(true));
    QCOMPARE(told.constLast().highContrast, std::optional(true)); // as before
    change(Appearances, QStringLiteral("contrast"), 0U);
    QTRY_COMPARE(told.size(), 3);
    QCOMPARE(told.constLast().highContrast, std::optional(false));
}

/// A portal remembers what it found out about a connection, and can find out no more later.
void PortalLookTest::shouldAskAsTheOneThatWasIntroduced()
{
    startPortal({{Appearances, {}}});
    std::shared_ptr<QObject> introduction;
    introduce(&introduction);
    QTRY_VERIFY(introduction);
    QCOMPARE(m_askers->seen().size(), 1);
    PortalLook look;
    const QSignalSpy told(&look, &PortalLook::changed);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_askers->seen().size(), 2);
    QCOMPARE(m_askers->seen().at(1), m_askers->seen().at(0));
}

void PortalLookTest::shouldNotWaitForAPortalThatIsNotThere()
{
    std::shared_ptr<QObject> introduction;
    introduce(&introduction);
    QTRY_VERIFY_WITH_TIMEOUT(introduction, 4000);
}

QTEST_MAIN(PortalLookTest)
#include "tst_portallook.moc"
