// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaywriters.h"

namespace keywright {

namespace {

QStringList ownHead(GatewayFormat format)
{
    switch (format) {
    case GatewayFormat::Nginx:
        return {QStringLiteral("For nginx: include it in the http block. SHA-256 comes from "
                               "ngx_http_perl_module"),
                QStringLiteral("(Debian: libnginx-mod-http-perl) and Perl's Digest::SHA.")};
    case GatewayFormat::Envoy:
        return {QStringLiteral("For Envoy 1.24 or later: envoy -c FILE. SHA-256 is reckoned in "
                               "the Lua filter.")};
    case GatewayFormat::Kong:
        return {QStringLiteral("For Kong 3 with decK: deck gateway sync FILE. Kong compares keys "
                               "in clear:"),
                QStringLiteral("set the variables DECK_… that the file names before it is read.")};
    case GatewayFormat::Apisix:
        return {QStringLiteral("For APISIX 3 in standalone mode: conf/apisix.yaml. APISIX compares "
                               "keys in clear:"),
                QStringLiteral("set the variables that the file names in the environment of "
                               "nginx (nginx_config.envs).")};
    case GatewayFormat::HaProxy:
        break;
    }
    return {QStringLiteral("For HAProxy 2.6 or later: haproxy -f FILE.")};
}

} // namespace

QStringList gatewayHead(GatewayFormat format)
{
    QStringList lines{QStringLiteral("Made by keywrightctl gateway export; changes belong into "
                                     "Keywright, not into this file."),
                      QStringLiteral("Holds no key. Disabled, expired and deleted keys are left "
                                     "out: they are denied.")};
    return lines + ownHead(format)
           + QStringList{QStringLiteral("Paths with needless escapes, dot segments or empty "
                                        "segments are refused."),
                         QStringLiteral("A line with “!” names what this gateway cannot do or "
                                        "does in another way.")};
}

} // namespace keywright
