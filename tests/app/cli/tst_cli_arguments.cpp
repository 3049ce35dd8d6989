// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <app/cli/arguments.h>

using namespace keywright::cli;

class CliArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsStandAnywhere();
    void valuesMayBeginWithADash();
    void everythingBehindTwoDashesIsUntouched();
    void problems();
    void valuesAreNeverRepeated();
};

namespace {

ArgumentSpec spec()
{
    return {{{"project", "P", ""},
             {"ip", "C", "", true},
             {"no-keep", nullptr, ""},
             {"help", nullptr, ""}},
            1,
            2,
            true};
}

ParsedArguments parse(const char *words)
{
    return parseArguments(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts), spec());
}

} // namespace

void CliArgumentsTest::optionsStandAnywhere()
{
    const auto parsed = parse("--project Clinic Portal --ip=10.0.0.1 --no-keep --ip ::1");
    QVERIFY(!parsed.problem);
    QCOMPARE(parsed.arguments.positional, QStringList{QStringLiteral("Portal")});
    QCOMPARE(parsed.arguments.value("project"), std::optional(QStringLiteral("Clinic")));
    QCOMPARE(parsed.arguments.values("ip"),
             (QStringList{QStringLiteral("10.0.0.1"), QStringLiteral("::1")}));
    QVERIFY(parsed.arguments.has("no-keep"));
    QVERIFY(!parsed.arguments.has("help"));
}

void CliArgumentsTest::valuesMayBeginWithADash()
{
    const auto parsed = parse("- --project -x");
    QVERIFY(!parsed.problem);
    QCOMPARE(parsed.arguments.positional, QStringList{QStringLiteral("-")});
    QCOMPARE(parsed.arguments.value("project"), std::optional(QStringLiteral("-x")));
}

void CliArgumentsTest::everythingBehindTwoDashesIsUntouched()
{
    const auto parsed = parse("name -- ls --project -- -h");
    QVERIFY(!parsed.problem);
    QCOMPARE(parsed.arguments.command.join(u' '), QStringLiteral("ls --project -- -h"));
    QVERIFY(!parsed.arguments.has("project"));
}

void CliArgumentsTest::problems()
{
    using Kind = ArgumentProblem::Kind;
    const auto kind = [](const char *words) { return parse(words).problem->kind; };
    QCOMPARE(kind("a --nonsense"), Kind::UnknownOption);
    QCOMPARE(kind("a -p"), Kind::UnknownOption);
    QCOMPARE(kind("a --project"), Kind::ValueMissing);
    QCOMPARE(kind("a --no-keep=yes"), Kind::ValueUnexpected);
    QCOMPARE(kind("a --project x --project y"), Kind::GivenTwice);
    QCOMPARE(kind("--no-keep"), Kind::TooFew);
    QCOMPARE(kind("a b c"), Kind::TooMany);
    QVERIFY(!parse("--help").problem); // asks for help, whatever is missing
}

void CliArgumentsTest::valuesAreNeverRepeated()
{
    QCOMPARE(parse("a --secret=sk_live_abcdef").problem->option, QStringLiteral("--secret"));
    QCOMPARE(parse("a -psk_live_abcdef").problem->option, QStringLiteral("-p"));
    QVERIFY(parse("a b sk_live_abcdef").problem->option.isEmpty());
}

QTEST_GUILESS_MAIN(CliArgumentsTest)
#include "tst_cli_arguments.moc"
