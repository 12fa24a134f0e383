// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart_linux.h"

#include "core/base/applicationid.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr char Entry[] = "[Desktop Entry]\n"
                         "Type=Application\n"
                         "Name=Latchkey\n"
                         "Icon=%1\n"
                         "Exec=%2\n"
                         "Terminal=false\n";

/// As a quoted argument of Exec, in a value of type string (Desktop Entry Specification, 1.5: "The Exec key").
QString quoted(const QString &program)
{
    QString argument;
    for (const QChar c : program) {
        if (QStringLiteral("\"`$\\").contains(c))
            argument += QLatin1Char('\\');
        argument += c;
        if (c == QLatin1Char('%'))
            argument += c;
    }
    return QLatin1Char('"') + argument.replace(QLatin1Char('\\'), QLatin1String("\\\\")) + QLatin1Char('"');
}

/// How desktops switch an entry off without removing it.
bool isSwitchedOff(const QByteArray &line)
{
    return line == "Hidden=true" || line == "X-GNOME-Autostart-enabled=false";
}

} // namespace

EntryAutostart::EntryAutostart(const QString &directory, QString program)
    : m_file(directory + QLatin1Char('/') + applicationId() + QStringLiteral(".desktop"))
    , m_program(std::move(program))
{
}

bool EntryAutostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList lines = file.readAll().split('\n');
    return std::none_of(lines.cbegin(), lines.cend(), isSwitchedOff);
}

Result<void> EntryAutostart::setOn(bool on)
{
    if (on)
        return write();
    if (QFile::exists(m_file) && !QFile::remove(m_file))
        return fail(Error::Kind::Storage, m_file);
    return {};
}

Result<void> EntryAutostart::write() const
{
    QSaveFile file(m_file);
    const QByteArray entry = QString::fromLatin1(Entry).arg(applicationId(), quoted(m_program)).toUtf8();
    const bool written = QDir().mkpath(QFileInfo(m_file).path()) && file.open(QIODevice::WriteOnly)
                         && file.write(entry) == entry.size() && file.commit();
    return written ? Result<void>() : fail(Error::Kind::Storage, m_file + QLatin1String(": ") + file.errorString());
}

} // namespace Latchkey
