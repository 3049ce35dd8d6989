// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearest.h"

#include "ascii.h"
#include "operation.h"
#include "parse.h"
#include "target.h"

#include <algorithm>

namespace keywright::policy {

namespace {

constexpr std::size_t longestShown = 256;

/// Keeps the entry with the highest score above zero.
class Best
{
public:
    void offer(int score, const std::string &entry)
    {
        if (score > m_score) {
            m_score = score;
            m_entry = entry;
        }
    }
    [[nodiscard]] const std::string &entry() const { return m_entry; }

private:
    int m_score = 0;
    std::string m_entry;
};

int commonStart(std::string_view a, std::string_view b)
{
    const std::size_t length = std::min(a.size(), b.size());
    std::size_t same = 0;
    while (same < length && a[same] == b[same])
        ++same;
    return int(same);
}

/// Whole labels that two hosts share at their ends.
int commonLabels(std::string_view a, std::string_view b)
{
    int labels = 0;
    while (!a.empty() && !b.empty()) {
        const std::size_t fromA = a.rfind('.'), fromB = b.rfind('.');
        const std::size_t startA = fromA == std::string_view::npos ? 0 : fromA + 1;
        const std::size_t startB = fromB == std::string_view::npos ? 0 : fromB + 1;
        if (a.substr(startA) != b.substr(startB))
            break;
        ++labels;
        a = startA == 0 ? std::string_view() : a.substr(0, startA - 1);
        b = startB == 0 ? std::string_view() : b.substr(0, startB - 1);
    }
    return labels;
}

int scoreReferrer(const ReferrerRule &rule, const ObservedReferrer &observed)
{
    if (rule.isFile || observed.isFile)
        return rule.isFile && observed.isFile ? 1000 : 0;
    int score = 0;
    if (rule.matchesHost(observed.host.text())) {
        score = 1000;
    } else {
        // A shared top-level label alone (`com`) is no nearness.
        const int labels = commonLabels(rule.host, observed.host.text());
        score = labels > 1 || rule.host == observed.host.text() ? labels * 10 : 0;
    }
    if (score == 0)
        return 0;
    score += rule.scheme.empty() || equalsIgnoringCase(rule.scheme, observed.scheme) ? 4 : 0;
    score += rule.port < 0 || rule.port == observed.port ? 2 : 0;
    return score + (rule.matchesPath(observed.path) ? 1 : 0);
}

std::string suggestReferrer(const ObservedReferrer &observed)
{
    if (observed.isFile) {
        const auto entry = checkReferrer("__file_url__" + std::string(observed.path));
        return entry.value_or(std::string());
    }
    std::string entry = lowered(observed.scheme) + "://" + std::string(observed.host.text());
    if (observed.portWritten && observed.port != defaultPort(observed.scheme))
        entry += ':' + std::to_string(observed.port);
    return entry + "/*";
}

Proposal proposeReferrer(const Restrictions &restrictions, const ApplicationEvidence &evidence)
{
    Proposal proposal;
    ObservedReferrer observed;
    const Detail detail =
        observeReferrer(restrictions.allowOriginFallback, evidence.headers, observed);
    const HeaderField &referer = evidence.headers[Headers::Referer];
    const HeaderField &origin = evidence.headers[Headers::Origin];
    std::string_view shown =
        referer.value.empty() && restrictions.allowOriginFallback ? origin.value : referer.value;
    proposal.observed = printable(shown.substr(0, shown.find_first_of("?#")));
    if (detail != Detail::None)
        return proposal;
    Best best;
    for (const std::string &entry : restrictions.referrers) {
        if (const auto rule = parseReferrerRule(entry))
            best.offer(scoreReferrer(*rule, observed), entry);
    }
    proposal.nearest = best.entry();
    proposal.suggestion = suggestReferrer(observed);
    return proposal;
}

Proposal proposeAddress(const Restrictions &restrictions, const ApplicationEvidence &evidence)
{
    Proposal proposal;
    if (evidence.client.detail != Detail::None) {
        const HeaderField &forwardedFor = evidence.headers[Headers::ForwardedFor];
        proposal.observed =
            printable(forwardedFor.count > 0 ? forwardedFor.value
                                             : evidence.headers[Headers::Forwarded].value);
        return proposal;
    }
    const Address &client = evidence.client.address;
    Best best;
    for (const std::string &entry : restrictions.addresses) {
        if (const auto range = parseAddressRange(entry))
            best.offer(std::min(sharedBits(range->base, client), range->prefix), entry);
    }
    proposal.observed = proposal.suggestion = client.text();
    proposal.nearest = best.entry();
    return proposal;
}

Proposal proposeAndroid(const Restrictions &restrictions, const ApplicationEvidence &evidence)
{
    Proposal proposal;
    const HeaderField &package = evidence.headers[Headers::AndroidPackage];
    const HeaderField &certificate = evidence.headers[Headers::AndroidCert];
    if (package.count > 0 || certificate.count > 0)
        proposal.observed = printable(package.value) + ':' + printable(certificate.value);
    if (package.count != 1 || certificate.count != 1)
        return proposal;
    const auto fingerprint = parseFingerprint(certificate.value);
    Best best;
    for (const AndroidApp &app : restrictions.android) {
        const bool samePackage = app.package == package.value;
        const bool sameCertificate = fingerprint && parseFingerprint(app.sha1) == fingerprint;
        best.offer((samePackage ? 2 : 0) + (sameCertificate ? 1 : 0), app.package + ':' + app.sha1);
    }
    proposal.nearest = best.entry();
    proposal.suggestion = checkAndroid({std::string(package.value), std::string(certificate.value)})
                              .value_or(std::string());
    return proposal;
}

/// For plain values: the entry that begins most alike, the value itself to be added.
Proposal proposeValue(const std::vector<std::string> &entries, std::string_view observed,
                      const EntryResult &checked)
{
    Proposal proposal;
    proposal.observed = printable(observed);
    proposal.suggestion = checked.value_or(std::string());
    Best best;
    for (const std::string &entry : entries)
        best.offer(commonStart(entry, observed) - 1, entry);
    proposal.nearest = best.entry();
    return proposal;
}

/// As an entry that names just this call: its declared operation, or its own path.
std::string suggestOperation(const ApiDefinition &api, const ApiCall &call)
{
    if (call.operation >= 0) {
        const OperationDefinition &operation = api.operations[std::size_t(call.operation)];
        if (!operation.operationId.empty())
            return operation.operationId;
        return checkOperation(operation.method + ' ' + operation.path).value_or(std::string());
    }
    const std::string method = call.method == "HEAD" ? "GET" : std::string(call.method);
    return checkOperation(method + ' ' + std::string(call.path)).value_or(std::string());
}

int scoreOperation(const std::string &entry, const ApiDefinition &api, const ApiCall &call)
{
    const auto pattern = parseOperationPattern(entry);
    if (!pattern)
        return 0;
    if (pattern->isTemplate) {
        CanonicalPath canonical;
        const auto path = canonical.of(call.path);
        const bool samePath = path && pattern->path.matches(*path);
        const bool sameMethod = pattern->matchesMethod(call.method);
        const std::string_view written =
            std::string_view(pattern->text).substr(pattern->method.size() + 1);
        return (samePath ? 1000 : 4 * (commonStart(written, call.path) - 1)) + (sameMethod ? 2 : 0);
    }
    if (call.operation < 0)
        return 0;
    const std::string id = lowered(api.operations[std::size_t(call.operation)].operationId);
    return 4 * commonStart(pattern->id, id);
}

} // namespace

std::string printable(std::string_view text)
{
    std::string result(text.substr(0, longestShown));
    for (char &c : result) {
        if (isControlOrSpace(c) && c != ' ')
            c = '?';
    }
    return text.size() > longestShown ? result + "…" : result;
}

Proposal proposeForKind(Kind kind, const Restrictions &restrictions,
                        const ApplicationEvidence &evidence)
{
    switch (kind) {
    case Kind::Referrer:
        return proposeReferrer(restrictions, evidence);
    case Kind::Address:
        return proposeAddress(restrictions, evidence);
    case Kind::Android:
        return proposeAndroid(restrictions, evidence);
    case Kind::Ios: {
        const std::string_view bundle = evidence.headers[Headers::IosBundle].value;
        return proposeValue(restrictions.ios, bundle, checkIos(bundle));
    }
    case Kind::Process:
        return proposeValue(restrictions.processes, evidence.process,
                            checkProcess(evidence.process));
    }
    return {};
}

Proposal proposeForCall(const ApiDefinition &api, const ApiCall &call,
                        const std::vector<ApiTarget> &targets)
{
    Proposal proposal;
    proposal.suggestion = suggestOperation(api, call);
    Best best;
    for (const ApiTarget &target : targets) {
        if (!equalsIgnoringCase(target.api, api.name))
            continue;
        for (const std::string &entry : target.operations)
            best.offer(scoreOperation(entry, api, call), entry);
    }
    proposal.nearest = best.entry();
    return proposal;
}

} // namespace keywright::policy
