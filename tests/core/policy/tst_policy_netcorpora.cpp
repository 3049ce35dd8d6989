// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <core/policy/address.h>
#include <core/policy/parse.h>

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace keywright::policy;

/// Other projects' cases of addresses and networks. Where our rules differ, the reason stands
/// beside it.
class PolicyNetCorpora : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses();
    void networks();
    void membership();

private:
    static bool readLines(const char *name, QList<QJsonObject> &lines);
};

namespace {

std::string text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

bool accepts(const QJsonObject &object)
{
    return text(object, "expect") == "accept";
}

bool hasZone(const std::string &input)
{
    return input.find('%') != std::string::npos;
}

/// `/018`: read as decimal there, as octal elsewhere, so refused here.
bool hasPaddedPrefix(const std::string &input)
{
    const std::size_t slash = input.find('/');
    return slash != std::string::npos && slash + 2 < input.size() && input[slash + 1] == '0';
}

} // namespace

bool PolicyNetCorpora::readLines(const char *name, QList<QJsonObject> &lines)
{
    QFile file(qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora/net/")
               + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readLine());
        if (document.isObject())
            lines.append(document.object());
    }
    return !lines.isEmpty();
}

void PolicyNetCorpora::addresses()
{
    QList<QJsonObject> lines;
    if (!readLines("ip_parse.jsonl", lines))
        QSKIP("corpora are not there (KEYWRIGHT_SHARED)");
    for (const QJsonObject &line : lines) {
        const std::string input = text(line, "input"), family = text(line, "family");
        const auto address = Address::parse(input);
        const QByteArray id = text(line, "id").c_str();
        if (hasZone(input)) { // a zone means something on one machine alone
            QVERIFY2(!address, id.constData());
            continue;
        }
        // Some rows ask for one family; a mapped address is IPv4 here, whatever it was written as.
        const bool writtenV6 = input.find(':') != std::string::npos;
        const bool asked = family.empty() || (family == "IPv6") == writtenV6;
        QVERIFY2((address.has_value() && asked) == accepts(line), id.constData());
        if (!accepts(line) || text(line, "canonical").empty())
            continue;
        const auto canonical = Address::parse(text(line, "canonical"));
        QVERIFY2(canonical == address, id.constData());
        if (canonical->isV6 || !writtenV6)
            QCOMPARE(address->text(), text(line, "canonical"));
    }
}

void PolicyNetCorpora::networks()
{
    QList<QJsonObject> lines;
    if (!readLines("cidr_parse.jsonl", lines))
        QSKIP("corpora are not there (KEYWRIGHT_SHARED)");
    int compared = 0;
    for (const QJsonObject &line : lines) {
        const std::string input = text(line, "input"), family = text(line, "family");
        const EntryResult result = checkAddress(input);
        const QByteArray id = text(line, "id").c_str();
        const bool writtenV6 = input.find(':') != std::string::npos;
        if (hasZone(input) || hasPaddedPrefix(input)) {
            QVERIFY2(!result, id.constData());
            continue;
        }
        if (!family.empty() && (family == "IPv6") != writtenV6)
            continue; // asked of the other family's parser
        if (!accepts(line)) {
            // Refused there: a lone address (an entry here), and host bits below the prefix (masked
            // here).
            const bool loneAddress = Address::parse(input).has_value();
            const bool hostBits = line.value(QLatin1String("strict_host_bits")).toBool() && result
                                  && addressWarnings(input)
                                         == std::vector<EntryWarning>{EntryWarning::HostBitsMasked};
            const bool hostBitsOfAll = result && input.substr(input.find('/') + 1) == "0";
            QVERIFY2(!result || loneAddress || hostBits || hostBitsOfAll, id.constData());
            continue;
        }
        // A mask in place of a prefix length is one library's extension.
        const std::size_t slash = input.find('/');
        if (slash != std::string::npos && input.find('.', slash) != std::string::npos) {
            QVERIFY2(!result, id.constData());
            continue;
        }
        // An address of ::ffff:0:0/96 with a shorter prefix has no meaning as IPv4.
        if (!result && result.error() == EntryProblem::MappedPrefixTooShort)
            continue;
        QVERIFY2(result.has_value(), id.constData());
        if (const std::string network = text(line, "network"); !network.empty()) {
            QCOMPARE(*result, checkAddress(network).value_or("refused"));
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

void PolicyNetCorpora::membership()
{
    QList<QJsonObject> lines;
    if (!readLines("cidr_contains.jsonl", lines))
        QSKIP("corpora are not there (KEYWRIGHT_SHARED)");
    for (const QJsonObject &line : lines) {
        Scene scene;
        scene.restrictions().addresses = {text(line, "network")};
        Call call;
        call.peer = text(line, "ip");
        const bool contains = line.value(QLatin1String("contains")).toBool();
        QVERIFY2((scene.check(call).outcome == Outcome::Granted) == contains,
                 text(line, "id").c_str());
    }
}

QTEST_APPLESS_MAIN(PolicyNetCorpora)
#include "tst_policy_netcorpora.moc"
