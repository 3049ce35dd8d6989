// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <core/policy/address.h>
#include <core/policy/parse.h>
#include <core/policy/referrer.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace keywright::policy;

/// Other projects' cases of addresses, networks and URLs. Where our rules differ, the reason stands
/// beside it.
class PolicyNetCorpora : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses();
    void networks();
    void membership();
    void addressesThatAreNone();
    void referrersThatBrowsersSend();

private:
    static bool readLines(const char *name, QList<QJsonObject> &lines);
    static bool readUrls(QList<QJsonObject> &urls);
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

/// Of a URL as the URL standard has parsed it; -1 where that says nothing.
int portOf(const QJsonObject &url)
{
    const std::string port = text(url, "port"), protocol = text(url, "protocol");
    return port.empty() ? defaultPort(protocol.substr(0, protocol.size() - 1)) : parsePort(port);
}

bool isWeb(const QJsonObject &url)
{
    return text(url, "protocol") == "http:" || text(url, "protocol") == "https:";
}

/// Names as they are registered, and addresses. The URL standard lets more through (`http://!/`),
/// which no entry can name.
bool isPlainHost(const std::string &host)
{
    return host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-._~[]:")
               == std::string::npos
           && host.find("..") == std::string::npos && host.front() != '.';
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

bool PolicyNetCorpora::readUrls(QList<QJsonObject> &urls)
{
    QFile file(qEnvironmentVariable("KEYWRIGHT_SHARED")
               + QStringLiteral("/corpora/net/wpt-url/urltestdata.json"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &url : all) {
        if (url.isObject()) // the others are comments
            urls.append(url.toObject());
    }
    return !urls.isEmpty();
}

/// What the URL standard cannot parse is no referrer; what it repairs (tabs, backslashes, octal
/// numbers, credentials) either is none, or is read as the standard reads it.
void PolicyNetCorpora::addressesThatAreNone()
{
    QList<QJsonObject> urls;
    if (!readUrls(urls))
        QSKIP("corpora are not there (KEYWRIGHT_SHARED)");
    int refused = 0, read = 0;
    for (const QJsonObject &url : urls) {
        const std::string input = text(url, "input");
        const QByteArray name = QByteArray::fromStdString(input).toPercentEncoding(":/@[]");
        ObservedReferrer referrer;
        const bool accepted = parseObservedReferrer(input, referrer);
        if (url.value(QLatin1String("failure")).toBool()) {
            // Schemes that browsers know nothing of may have hosts that others have not.
            const bool foreign = accepted && defaultPort(referrer.scheme) < 0 && !referrer.isFile;
            QVERIFY2(!accepted || foreign, name.constData());
            ++refused;
            continue;
        }
        if (!accepted || !isWeb(url))
            continue;
        HostName host;
        QVERIFY2(parseHostName(text(url, "hostname"), host), name.constData());
        QVERIFY2(referrer.host.text() == host.text(), name.constData());
        QVERIFY2(referrer.port == portOf(url), name.constData());
        ++read;
    }
    QVERIFY(refused > 50);
    QVERIFY2(read > 30, QByteArray::number(read).constData());
}

/// Every page's address as a browser writes it into `Referer`: normal, without credentials and
/// fragment (Fetch, "strip url for use as a referrer").
void PolicyNetCorpora::referrersThatBrowsersSend()
{
    QList<QJsonObject> urls;
    if (!readUrls(urls))
        QSKIP("corpora are not there (KEYWRIGHT_SHARED)");
    int matched = 0;
    for (const QJsonObject &url : urls) {
        if (!isWeb(url) || url.value(QLatin1String("failure")).toBool())
            continue;
        const std::string host = text(url, "hostname");
        const std::string value = text(url, "protocol") + "//" + text(url, "host")
                                  + text(url, "pathname") + text(url, "search");
        ObservedReferrer referrer;
        const bool accepted = parseObservedReferrer(value, referrer);
        // Nothing is served at port 0, and no entry can name it.
        const bool wanted = isPlainHost(host) && text(url, "port") != "0";
        QVERIFY2(accepted == wanted, value.c_str());
        if (!accepted)
            continue;
        QVERIFY2(referrer.port == portOf(url), value.c_str());
        const auto rule = parseReferrerRule(host);
        QVERIFY2(rule.has_value() && rule->matches(referrer), value.c_str());
        ++matched;
    }
    QVERIFY(matched > 100);
}

QTEST_APPLESS_MAIN(PolicyNetCorpora)
#include "tst_policy_netcorpora.moc"
