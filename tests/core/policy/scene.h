// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/engine.h>
#include <core/policy/parse.h>

#include <QtTest/QTest>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace keywright::policy {

/// A key as it would be issued: the body is `symbol` repeated.
inline std::string keyText(char symbol = 'a', const std::string &prefix = "kw")
{
    const std::string head = prefix + '_' + std::string(std::size_t(keyBodyLength), symbol);
    return head + keyChecksum(head);
}

inline Instant instant(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}
/// 2026-01-01T00:00:00Z, a Thursday.
inline constexpr std::int64_t newYear = 1767225600000;

/// A request that owns its bytes.
struct Call
{
    std::string method = "GET";
    std::string target = "/forms/entries";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string peer = "127.0.0.1";
    std::int64_t at = newYear;
    std::string process;
    bool upstreamSecretAvailable = true;
    int api = -1;

    Call &with(const std::string &name, const std::string &value)
    {
        headers.emplace_back(name, value);
        return *this;
    }
};

/// One project, one API called "forms", one key `keyText()` of that project; change them before the
/// first call.
struct Scene
{
    SnapshotInput input;
    Counters counters;
    std::shared_ptr<const Snapshot> snapshot;

    Scene()
    {
        input.projects.push_back({"prj_1", true});
        ApiDefinition forms;
        forms.id = "api_1";
        forms.name = "forms";
        forms.project = "prj_1";
        input.apis.push_back(std::move(forms));
        addKey("key_1", 'a');
    }

    KeyDefinition &addKey(const std::string &id, char symbol)
    {
        KeyDefinition key;
        key.id = id;
        key.name = id;
        key.project = "prj_1";
        VersionDefinition version;
        version.digest = keyDigest(keyText(symbol));
        key.versions.push_back(version);
        input.keys.push_back(std::move(key));
        return input.keys.back();
    }
    KeyDefinition &key() { return input.keys.front(); }
    ApiDefinition &api() { return input.apis.front(); }
    Restrictions &restrictions() { return key().restrictions; }

    /// To be called again after a change of `input`.
    void build()
    {
        snapshot = Snapshot::build(input);
        counters.prepare(*snapshot);
    }

    /// The request as the engine sees it; `call` and `headers` must outlive it.
    static RequestView view(const Call &call, std::vector<HeaderView> &headers)
    {
        RequestView request;
        for (const auto &header : call.headers)
            headers.push_back({header.first, header.second});
        request.method = call.method;
        request.target = call.target;
        request.headers = headers;
        request.peer = Address::parse(call.peer).value();
        request.now = instant(call.at);
        request.process = call.process;
        request.upstreamSecretAvailable = call.upstreamSecretAvailable;
        request.api = call.api;
        return request;
    }

    /// Without a key; views in the verdict must not be read once `call` is gone.
    Verdict bare(const Call &call, Charge charge = Charge::Yes)
    {
        if (!snapshot)
            build();
        std::vector<HeaderView> headers;
        return policy::check(*snapshot, counters, view(call, headers), charge);
    }
    /// With the scene's key in `x-api-key`.
    Verdict check(Call call, Charge charge = Charge::Yes, char symbol = 'a')
    {
        call.with("x-api-key", keyText(symbol));
        return bare(call, charge);
    }
    Explanation explain(Call call)
    {
        call.with("x-api-key", keyText());
        return explainBare(call);
    }
    Explanation explainBare(const Call &call)
    {
        if (!snapshot)
            build();
        std::vector<HeaderView> headers;
        return policy::explain(*snapshot, counters, view(call, headers));
    }
};

inline const char *nameOf(Reason reason)
{
    return reasonName(reason).data();
}
inline const char *nameOf(Detail detail)
{
    return detailName(detail).data();
}

/// Compares by name, so that a failure can be read.
#define COMPARE_REASON(verdict, expected) QCOMPARE(nameOf((verdict).reason), nameOf(expected))
#define COMPARE_DETAIL(verdict, expected) QCOMPARE(nameOf((verdict).detail), nameOf(expected))

} // namespace keywright::policy
