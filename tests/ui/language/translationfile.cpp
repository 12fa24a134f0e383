// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/translationfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace Latchkey::Test {

namespace {

void readTranslation(QXmlStreamReader &xml, TranslatedMessage &message)
{
    message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
    if (!message.counted) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

TranslatedMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedMessage message;
    message.context = context;
    message.counted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString TranslatedMessage::key() const
{
    return QStringLiteral("%1: “%2” %3").arg(context, source, comment)
           + (counted ? QStringLiteral(" (counted)") : QString());
}

QList<TranslatedMessage> readTranslations(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&opened);
    QList<TranslatedMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<TranslatedMessage>() : messages;
}

} // namespace Latchkey::Test
