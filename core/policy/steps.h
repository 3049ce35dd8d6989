// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientaddress.h"
#include "codes.h"
#include "compiled.h"
#include "engine.h"
#include "headers.h"
#include "locate.h"

#include <optional>
#include <string_view>

/// The steps of a verdict one by one: `check` stops at the first that fails, `explain` asks them
/// all.
namespace keywright::policy {

/// How one step ended.
struct Ruling
{
    Reason reason = Reason::None;
    Detail detail = Detail::None;
    [[nodiscard]] bool passed() const { return reason == Reason::None; }
};

/// Which API is addressed and what of the target is its own.
struct Route
{
    int api = -1;
    std::string_view path; ///< without query; at least `/`
    Detail detail = Detail::None;
};
[[nodiscard]] Route findRoute(const Snapshot &snapshot, const RequestView &request,
                              const Headers &headers);

[[nodiscard]] bool isPreflight(const RequestView &request, const Headers &headers,
                               const ApiDefinition &api);

/// Format and look-up of a key that was located.
struct Recognition
{
    Ruling format, lookup;
    const KeyRecord *key = nullptr; ///< also where its project forbids it
    int version = -1;
};
[[nodiscard]] Recognition recogniseKey(const Snapshot::Compiled &compiled,
                                       std::string_view presented, int api);

[[nodiscard]] Ruling judgeState(const KeyRecord &key, int version, Instant now);

/// What a call of an API asks for.
struct ApiCall
{
    int api = -1;
    int operation = -1; ///< declared one; -1: none
    std::string_view method, path;
    std::optional<std::string_view> canonical; ///< the path as CanonicalPath has it
};
[[nodiscard]] int resolveOperation(const CompiledApi &api, std::string_view method,
                                   const std::optional<std::string_view> &canonical);
[[nodiscard]] Ruling judgeTargets(const KeyRules &rules, const ApiCall &call);
[[nodiscard]] Ruling judgeMediaType(const CompiledApi &api, int operation, const Headers &headers);

} // namespace keywright::policy
