// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/datevocabulary.h"

#include "core/tasks/folding.h"

#include <array>
#include <span>

namespace Latchkey {

namespace {

constexpr qsizetype LongestPhrase = 5; // words

/// Phrases of one meaning, separated by "|" and folded. "=" before one: only as it is written here, since with a
/// capital it is something else.
struct Entry
{
    DateWord word;
    int value;
    const char *phrases;
};

constexpr std::array English{
    Entry{DateWord::Today, 0, "today|=tod"},
    Entry{DateWord::Tomorrow, 0, "tomorrow|=tom|tmr"},
    Entry{DateWord::DayAfterTomorrow, 0, "day after tomorrow|the day after tomorrow"},
    Entry{DateWord::Weekday, 1, "monday|mon|mondays"},
    Entry{DateWord::Weekday, 2, "tuesday|tue|tues|tuesdays"},
    Entry{DateWord::Weekday, 3, "wednesday|wed|wednesdays"},
    Entry{DateWord::Weekday, 4, "thursday|thu|thur|thurs|thursdays"},
    Entry{DateWord::Weekday, 5, "friday|fri|fridays"},
    Entry{DateWord::Weekday, 6, "saturday|sat|saturdays"},
    Entry{DateWord::Weekday, 7, "sunday|sun|sundays"},
    Entry{DateWord::Month, 1, "january|jan"},
    Entry{DateWord::Month, 2, "february|feb"},
    Entry{DateWord::Month, 3, "march|mar"},
    Entry{DateWord::Month, 4, "april|apr"},
    Entry{DateWord::Month, 5, "may"},
    Entry{DateWord::Month, 6, "june|jun"},
    Entry{DateWord::Month, 7, "july|jul"},
    Entry{DateWord::Month, 8, "august|aug"},
    Entry{DateWord::Month, 9, "september|sep|sept"},
    Entry{DateWord::Month, 10, "october|oct"},
    Entry{DateWord::Month, 11, "november|nov"},
    Entry{DateWord::Month, 12, "december|dec"},
    Entry{DateWord::Minutes, 0, "minute|minutes|min|mins|m"},
    Entry{DateWord::Hours, 0, "hour|hours|hr|hrs|h"},
    Entry{DateWord::Days, 0, "day|days|d"},
    Entry{DateWord::Weeks, 0, "week|weeks|w"},
    Entry{DateWord::Months, 0, "month|months"},
    Entry{DateWord::Years, 0, "year|years|y"},
    Entry{DateWord::Number, 1, "a|an|one"},
    Entry{DateWord::Number, 2, "two"},
    Entry{DateWord::Number, 3, "three"},
    Entry{DateWord::Number, 4, "four"},
    Entry{DateWord::Number, 5, "five"},
    Entry{DateWord::Number, 6, "six"},
    Entry{DateWord::Ordinal, 1, "first|1st"},
    Entry{DateWord::Ordinal, 2, "second|2nd"},
    Entry{DateWord::Ordinal, 3, "third|3rd"},
    Entry{DateWord::Ordinal, 4, "fourth|4th"},
    Entry{DateWord::Ordinal, 5, "fifth|5th"},
    Entry{DateWord::Ordinal, -1, "last"},
    Entry{DateWord::On, 0, "on|on the|by|by the"},
    Entry{DateWord::At, 0, "at"},
    Entry{DateWord::In, 0, "in"},
    Entry{DateWord::Of, 0, "of"},
    Entry{DateWord::OfMonth, 0, "of the month|of every month"},
    Entry{DateWord::Every, 0, "every|each|ev"},
    Entry{DateWord::Other, 0, "other|second"},
    Entry{DateWord::Workday, 0, "weekday|workday"},
    Entry{DateWord::WeekendDays, 0, "weekend"},
    Entry{DateWord::LastDay, 0, "last day"},
    Entry{DateWord::And, 0, "and"},
    Entry{DateWord::Starting, 0, "starting|from|starting on"},
    Entry{DateWord::Until, 0, "until|till|ending"},
    Entry{DateWord::Next, 0, "next"},
    Entry{DateWord::This, 0, "this"},
    Entry{DateWord::ThisWeekend, 0, "this weekend"},
    Entry{DateWord::NextWeek, 0, "next week"},
    Entry{DateWord::NextMonth, 0, "next month"},
    Entry{DateWord::NextYear, 0, "next year"},
    Entry{DateWord::Middle, 0, "mid|middle of"},
    Entry{DateWord::End, 0, "end of|end"},
    Entry{DateWord::EndOfWeek, 0, "end of week|end of the week"},
    Entry{DateWord::EndOfMonth, 0, "end of month|end of the month|eom"},
    Entry{DateWord::EndOfYear, 0, "end of year|end of the year"},
    Entry{DateWord::Am, 0, "am|a.m."},
    Entry{DateWord::Pm, 0, "pm|p.m."},
    Entry{DateWord::OClock, 0, "o'clock|oclock"},
    Entry{DateWord::Noon, 0, "noon"},
};

constexpr std::array German{
    Entry{DateWord::Today, 0, "heute"},
    Entry{DateWord::Tomorrow, 0, "morgen"},
    Entry{DateWord::DayAfterTomorrow, 0, "ubermorgen"},
    Entry{DateWord::Weekday, 1, "montag|mo."},
    Entry{DateWord::Weekday, 2, "dienstag|di."},
    Entry{DateWord::Weekday, 3, "mittwoch|mi."},
    Entry{DateWord::Weekday, 4, "donnerstag|do."},
    Entry{DateWord::Weekday, 5, "freitag|fr."},
    Entry{DateWord::Weekday, 6, "samstag|sonnabend|sa."},
    Entry{DateWord::Weekday, 7, "sonntag|so."},
    Entry{DateWord::Month, 1, "januar|janner|jan."},
    Entry{DateWord::Month, 2, "februar|feb."},
    Entry{DateWord::Month, 3, "marz"},
    Entry{DateWord::Month, 4, "apr."},
    Entry{DateWord::Month, 5, "mai"},
    Entry{DateWord::Month, 6, "juni"},
    Entry{DateWord::Month, 7, "juli"},
    Entry{DateWord::Month, 8, "aug."},
    Entry{DateWord::Month, 9, "sept.|sep."},
    Entry{DateWord::Month, 10, "oktober|okt|okt."},
    Entry{DateWord::Month, 11, "nov."},
    Entry{DateWord::Month, 12, "dezember|dez|dez."},
    Entry{DateWord::Minutes, 0, "minute|minuten"},
    Entry{DateWord::Hours, 0, "stunde|stunden|std"},
    Entry{DateWord::Days, 0, "tag|tage|tagen"},
    Entry{DateWord::Weeks, 0, "woche|wochen"},
    Entry{DateWord::Months, 0, "monat|monate|monaten"},
    Entry{DateWord::Years, 0, "jahr|jahre|jahren"},
    Entry{DateWord::Number, 1, "ein|eine|einem|einer"},
    Entry{DateWord::Number, 2, "zwei"},
    Entry{DateWord::Number, 3, "drei"},
    Entry{DateWord::Number, 4, "vier"},
    Entry{DateWord::Number, 5, "funf"},
    Entry{DateWord::Number, 6, "sechs"},
    Entry{DateWord::Ordinal, 1, "ersten|1."},
    Entry{DateWord::Ordinal, 2, "zweiten|2."},
    Entry{DateWord::Ordinal, 3, "dritten|3."},
    Entry{DateWord::Ordinal, 4, "vierten|4."},
    Entry{DateWord::Ordinal, 5, "funften|5."},
    Entry{DateWord::Ordinal, -1, "letzten"},
    Entry{DateWord::On, 0, "am|bis|bis zum|zum"},
    Entry{DateWord::At, 0, "um"},
    Entry{DateWord::OfMonth, 0, "des monats|im monat"},
    Entry{DateWord::Every, 0, "jeden|jede|jedes|alle"},
    Entry{DateWord::Other, 0, "zweiten|zweite|zweites"},
    Entry{DateWord::Workday, 0, "werktag|werktage"},
    Entry{DateWord::WeekendDays, 0, "wochenende"},
    Entry{DateWord::LastDay, 0, "letzten tag"},
    Entry{DateWord::And, 0, "und"},
    Entry{DateWord::Starting, 0, "ab|ab dem"},
    Entry{DateWord::Until, 0, "bis|bis zum"},
    Entry{DateWord::Next, 0, "nachsten|nachster"},
    Entry{DateWord::This, 0, "diesen"},
    Entry{DateWord::ThisWeekend, 0, "dieses wochenende|am wochenende"},
    Entry{DateWord::NextWeek, 0, "nachste woche"},
    Entry{DateWord::NextMonth, 0, "nachsten monat"},
    Entry{DateWord::NextYear, 0, "nachstes jahr"},
    Entry{DateWord::Middle, 0, "mitte"},
    Entry{DateWord::End, 0, "ende"},
    Entry{DateWord::EndOfWeek, 0, "ende der woche"},
    Entry{DateWord::EndOfMonth, 0, "ende des monats|monatsende|ende monat"},
    Entry{DateWord::EndOfYear, 0, "ende des jahres|jahresende"},
    Entry{DateWord::OClock, 0, "uhr"},
    Entry{DateWord::Noon, 0, "mittags"},
};

constexpr std::array French{
    Entry{DateWord::Today, 0, "aujourd'hui|aujourd\u2019hui"},
    Entry{DateWord::Tomorrow, 0, "demain"},
    Entry{DateWord::DayAfterTomorrow, 0, "apres-demain|apres demain"},
    Entry{DateWord::Weekday, 1, "lundi|lundis|lun.|lundi prochain"},
    Entry{DateWord::Weekday, 2, "mardi|mardis|mar.|mardi prochain"},
    Entry{DateWord::Weekday, 3, "mercredi|mercredis|mer.|mercredi prochain"},
    Entry{DateWord::Weekday, 4, "jeudi|jeudis|jeu.|jeudi prochain"},
    Entry{DateWord::Weekday, 5, "vendredi|vendredis|ven.|vendredi prochain"},
    Entry{DateWord::Weekday, 6, "samedi|samedis|sam.|samedi prochain"},
    Entry{DateWord::Weekday, 7, "dimanche|dimanches|dim.|dimanche prochain"},
    Entry{DateWord::Month, 1, "janvier|janv|janv."},
    Entry{DateWord::Month, 2, "fevrier|fevr|fevr."},
    Entry{DateWord::Month, 3, "mars"},
    Entry{DateWord::Month, 4, "avril|avr|avr."},
    Entry{DateWord::Month, 5, "mai"},
    Entry{DateWord::Month, 6, "juin"},
    Entry{DateWord::Month, 7, "juillet|juil|juil."},
    Entry{DateWord::Month, 8, "aout"},
    Entry{DateWord::Month, 9, "septembre|sept."},
    Entry{DateWord::Month, 10, "octobre|oct."},
    Entry{DateWord::Month, 11, "novembre|nov."},
    Entry{DateWord::Month, 12, "decembre|dec."},
    Entry{DateWord::Hours, 0, "heure|heures"},
    Entry{DateWord::Days, 0, "jour|jours"},
    Entry{DateWord::Weeks, 0, "semaine|semaines"},
    Entry{DateWord::Months, 0, "mois"},
    Entry{DateWord::Years, 0, "an|ans|annee|annees"},
    Entry{DateWord::Number, 1, "un|une"},
    Entry{DateWord::Number, 2, "deux"},
    Entry{DateWord::Number, 3, "trois"},
    Entry{DateWord::Number, 4, "quatre"},
    Entry{DateWord::Number, 5, "cinq"},
    Entry{DateWord::Number, 6, "six"},
    Entry{DateWord::Ordinal, 1, "premier|premiers|1er"},
    Entry{DateWord::Ordinal, 2, "deuxieme|deuxiemes|2e"},
    Entry{DateWord::Ordinal, 3, "troisieme|troisiemes|3e"},
    Entry{DateWord::Ordinal, 4, "quatrieme|quatriemes|4e"},
    Entry{DateWord::Ordinal, -1, "dernier|derniers"},
    Entry{DateWord::On, 0, "le|pour le|avant le"},
    Entry{DateWord::At, 0, "=\u00E0"},
    Entry{DateWord::In, 0, "dans"},
    Entry{DateWord::OfMonth, 0, "du mois|de chaque mois"},
    Entry{DateWord::Every, 0, "chaque|tous les|toutes les"},
    Entry{DateWord::Workday, 0, "jour ouvre|jours ouvres|jours de semaine"},
    Entry{DateWord::WeekendDays, 0, "week-end|week-ends|weekends"},
    Entry{DateWord::LastDay, 0, "dernier jour"},
    Entry{DateWord::And, 0, "et"},
    Entry{DateWord::Starting, 0, "a partir de|a partir du|des le"},
    Entry{DateWord::Until, 0, "jusqu'au|jusqu\u2019au|jusqu'a"},
    Entry{DateWord::ThisWeekend, 0, "ce week-end|ce weekend"},
    Entry{DateWord::This, 0, "ce"},
    Entry{DateWord::NextWeek, 0, "la semaine prochaine|semaine prochaine"},
    Entry{DateWord::NextMonth, 0, "le mois prochain|mois prochain"},
    Entry{DateWord::NextYear, 0, "l'annee prochaine|l'an prochain|annee prochaine"},
    Entry{DateWord::Middle, 0, "mi|a la mi"},
    Entry{DateWord::End, 0, "fin"},
    Entry{DateWord::EndOfWeek, 0, "fin de semaine|fin de la semaine"},
    Entry{DateWord::EndOfMonth, 0, "fin du mois|fin de mois|a la fin du mois"},
    Entry{DateWord::EndOfYear, 0, "fin de l'annee|fin d'annee"},
    Entry{DateWord::OClock, 0, "heures|heure"},
    Entry{DateWord::Noon, 0, "midi|a midi"},
};

constexpr std::array Spanish{
    Entry{DateWord::Today, 0, "hoy"},
    Entry{DateWord::Tomorrow, 0, "manana"},
    Entry{DateWord::DayAfterTomorrow, 0, "pasado manana"},
    Entry{DateWord::Weekday, 1, "lunes|lun."},
    Entry{DateWord::Weekday, 2, "martes|mar."},
    Entry{DateWord::Weekday, 3, "miercoles|mie."},
    Entry{DateWord::Weekday, 4, "jueves|jue."},
    Entry{DateWord::Weekday, 5, "viernes|vie."},
    Entry{DateWord::Weekday, 6, "sabado|sabados|sab."},
    Entry{DateWord::Weekday, 7, "domingo|domingos|dom."},
    Entry{DateWord::Month, 1, "enero|ene"},
    Entry{DateWord::Month, 2, "febrero"},
    Entry{DateWord::Month, 3, "marzo"},
    Entry{DateWord::Month, 4, "abril|abr"},
    Entry{DateWord::Month, 5, "mayo"},
    Entry{DateWord::Month, 6, "junio"},
    Entry{DateWord::Month, 7, "julio"},
    Entry{DateWord::Month, 8, "agosto|ago"},
    Entry{DateWord::Month, 9, "septiembre|setiembre"},
    Entry{DateWord::Month, 10, "octubre"},
    Entry{DateWord::Month, 11, "noviembre"},
    Entry{DateWord::Month, 12, "diciembre|dic"},
    Entry{DateWord::Minutes, 0, "minuto|minutos"},
    Entry{DateWord::Hours, 0, "hora|horas"},
    Entry{DateWord::Days, 0, "dia|dias"},
    Entry{DateWord::Weeks, 0, "semana|semanas"},
    Entry{DateWord::Months, 0, "mes|meses"},
    Entry{DateWord::Years, 0, "ano|anos"},
    Entry{DateWord::Number, 1, "un|una"},
    Entry{DateWord::Number, 2, "dos"},
    Entry{DateWord::Number, 3, "tres"},
    Entry{DateWord::Number, 4, "cuatro"},
    Entry{DateWord::Number, 5, "cinco"},
    Entry{DateWord::Number, 6, "seis"},
    Entry{DateWord::Ordinal, 1, "primer|primero"},
    Entry{DateWord::Ordinal, 2, "segundo"},
    Entry{DateWord::Ordinal, 3, "tercer|tercero"},
    Entry{DateWord::Ordinal, 4, "cuarto"},
    Entry{DateWord::Ordinal, -1, "ultimo"},
    Entry{DateWord::On, 0, "el|para el|el dia"},
    Entry{DateWord::At, 0, "a las|a la"},
    Entry{DateWord::In, 0, "en|dentro de"},
    Entry{DateWord::Of, 0, "de|del"},
    Entry{DateWord::OfMonth, 0, "del mes|de cada mes"},
    Entry{DateWord::Every, 0, "cada|todos los|todas las"},
    Entry{DateWord::Workday, 0, "dia laborable|dias laborables"},
    Entry{DateWord::WeekendDays, 0, "fin de semana|fines de semana"},
    Entry{DateWord::LastDay, 0, "ultimo dia"},
    Entry{DateWord::And, 0, "y"},
    Entry{DateWord::Starting, 0, "desde|desde el|a partir de|a partir del"},
    Entry{DateWord::Until, 0, "hasta|hasta el"},
    Entry{DateWord::Next, 0, "el proximo|proximo"},
    Entry{DateWord::This, 0, "este"},
    Entry{DateWord::ThisWeekend, 0, "este fin de semana"},
    Entry{DateWord::NextWeek, 0, "la proxima semana|proxima semana|la semana que viene|semana que viene"},
    Entry{DateWord::NextMonth, 0, "el proximo mes|proximo mes|el mes que viene|mes que viene"},
    Entry{DateWord::NextYear, 0, "el proximo ano|proximo ano|el ano que viene|ano que viene"},
    Entry{DateWord::Middle, 0, "mediados de|a mediados de"},
    Entry{DateWord::End, 0, "finales de|a finales de"},
    Entry{DateWord::EndOfMonth, 0, "fin de mes|a fin de mes|final de mes|a final de mes"},
    Entry{DateWord::EndOfYear, 0, "fin de ano|a fin de ano"},
    Entry{DateWord::OClock, 0, "horas"},
    Entry{DateWord::Noon, 0, "mediodia|al mediodia"},
};

/// What another language is spoken in besides English, and English phrases that are everyday words of it.
struct Language
{
    QLocale::Language language;
    std::span<const Entry> entries;
    const char *notEnglish;
    bool plainDays;
};

constexpr std::array Languages{
    Language{QLocale::German, German, "=tod|am|mar|m", false},
    Language{QLocale::French, French, "mon|on|a|an|sat|y|six", true},
    Language{QLocale::Spanish, Spanish, "a|y|mar", true},
};

QStringList phrasesOf(const char *phrases)
{
    return QString::fromUtf8(phrases).split(QLatin1Char('|'));
}

} // namespace

LineWord::LineWord(QStringView written)
{
    comma = written.endsWith(QLatin1Char(',')) && written.size() > 1;
    text = written.chopped(comma ? 1 : 0).toString();
    mark = text.endsWith(QLatin1Char('!')) && text.size() > 1;
    folded = foldedForSearch(text.chopped(mark ? 1 : 0));
}

DateVocabulary::DateVocabulary(const QLocale &locale)
    : m_monthFirst(locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M')))
{
    for (const Entry &entry : English) {
        for (const QString &phrase : phrasesOf(entry.phrases))
            add(phrase, entry.word, entry.value);
    }
    for (const Language &language : Languages) {
        if (language.language != locale.language())
            continue;
        m_plainDays = language.plainDays;
        for (const QString &phrase : phrasesOf(language.notEnglish))
            m_phrases.remove(phrase);
        for (const Entry &entry : language.entries) {
            for (const QString &phrase : phrasesOf(entry.phrases))
                add(phrase, entry.word, entry.value);
        }
    }
}

std::optional<DateVocabulary::Found> DateVocabulary::find(DateWord word, const QList<LineWord> &words,
                                                          qsizetype from) const
{
    for (qsizetype count = qMin(LongestPhrase, words.size() - from); count > 0; --count) {
        QStringList folded;
        for (qsizetype i = from; i < from + count; ++i)
            folded.append(words.at(i).folded);
        if (words.at(from + count - 1).mark && word != DateWord::Every)
            continue;
        for (const QString &phrase : {folded.join(QLatin1Char(' ')), QLatin1Char('=') + words.at(from).text}) {
            for (const auto &[meaning, value] : m_phrases.value(phrase)) {
                if (meaning == word && (count == 1 || !phrase.startsWith(QLatin1Char('='))))
                    return Found{value, count};
            }
        }
    }
    return std::nullopt;
}

void DateVocabulary::add(const QString &phrase, DateWord word, int value)
{
    m_phrases[phrase].append({word, value});
}

} // namespace Latchkey
