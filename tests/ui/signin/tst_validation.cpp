// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/validation.h"

#include <QTest>

using namespace Latchkey;

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldJudgeEmails_data();
    void shouldJudgeEmails();
    void shouldJudgeNewPasswords_data();
    void shouldJudgeNewPasswords();
    void shouldGuessStrength_data();
    void shouldGuessStrength();
};

void ValidationTest::shouldJudgeEmails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << QStringLiteral("ana@example.org") << true;
    QTest::newRow("spaces around") << QStringLiteral("  ana@example.org ") << true;
    QTest::newRow("plus and dots") << QStringLiteral("a.n+a@mail.example.co.uk") << true;
    QTest::newRow("own server") << QStringLiteral("ana@localhost") << true;
    QTest::newRow("not ASCII") << QStringLiteral("jürgen@exämple.org") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("only spaces") << QStringLiteral("   ") << false;
    QTest::newRow("no at") << QStringLiteral("ana.example.org") << false;
    QTest::newRow("two ats") << QStringLiteral("ana@home@example.org") << false;
    QTest::newRow("nothing before") << QStringLiteral("@example.org") << false;
    QTest::newRow("nothing after") << QStringLiteral("ana@") << false;
    QTest::newRow("space inside") << QStringLiteral("a na@example.org") << false;
    QTest::newRow("empty label") << QStringLiteral("ana@example..org") << false;
    QTest::newRow("dot at the end") << QStringLiteral("ana@example.") << false;
}

void ValidationTest::shouldJudgeEmails()
{
    QFETCH(QString, email);
    QFETCH(bool, good);
    QCOMPARE(emailProblem(email).isEmpty(), good);
}

void ValidationTest::shouldJudgeNewPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QString() << 8 << false;
    QTest::newRow("one short") << QStringLiteral("1234567") << 8 << false;
    QTest::newRow("just enough") << QStringLiteral("12345678") << 8 << true;
    QTest::newRow("server wants more") << QStringLiteral("12345678") << 12 << false;
    QTest::newRow("longest") << QString(1024, QLatin1Char('x')) << 8 << true;
    QTest::newRow("too long") << QString(1025, QLatin1Char('x')) << 8 << false;
}

void ValidationTest::shouldJudgeNewPasswords()
{
    QFETCH(QString, password);
    QFETCH(int, minimum);
    QFETCH(bool, good);
    QCOMPARE(newPasswordProblem(password, minimum).isEmpty(), good);
}

void ValidationTest::shouldGuessStrength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<PasswordStrength>("strength");
    QTest::newRow("too short") << QStringLiteral("aB3$") << PasswordStrength::TooShort;
    QTest::newRow("repeated") << QStringLiteral("aaaaaaaaaaaaaaaa") << PasswordStrength::Weak;
    QTest::newRow("plain word") << QStringLiteral("password") << PasswordStrength::Weak;
    QTest::newRow("mixed") << QStringLiteral("Pass word1") << PasswordStrength::Good;
    QTest::newRow("two kinds") << QStringLiteral("tigerlily9") << PasswordStrength::Fair;
    QTest::newRow("a sentence") << QStringLiteral("correct horse battery") << PasswordStrength::Good;
}

void ValidationTest::shouldGuessStrength()
{
    QFETCH(QString, password);
    QTEST(passwordStrength(password, 8), "strength");
}

QTEST_MAIN(ValidationTest)
#include "tst_validation.moc"
