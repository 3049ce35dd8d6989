// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportpatterns.h"

#include <core/policy/hostname.h>
#include <core/policy/operation.h>
#include <core/policy/referrer.h>

#include <algorithm>

namespace keywright {

namespace {

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

/// Any number of path segments none of which begins with a dot, written plainly or escaped, so that
/// no dot segment leads out again.
QString belowPattern()
{
    const QString escape =
        QStringLiteral("%(?:[013-46-9A-Fa-f][0-9A-Fa-f]|2[0-9A-Da-d]|5[0-9ABD-Fabd-f])");
    const QString segment =
        QStringLiteral("(?:(?:[^/?#%\\\\.]|%1)(?:[^/?#%\\\\]|%1)*)?").arg(escape);
    return segment + QStringLiteral("(?:/") + segment + QStringLiteral(")*");
}

QString pathPattern(const policy::ReferrerRule &rule)
{
    using Path = policy::ReferrerRule::Path;
    if (rule.pathMatch == Path::Every)
        return QStringLiteral("(?:/[^?#\\\\]*)?");
    if (rule.pathMatch == Path::Below)
        return patternText(text(rule.path)) + belowPattern();
    return rule.path == "/" ? QStringLiteral("/?") : patternText(text(rule.path));
}

QString hostPattern(const policy::ReferrerRule &rule)
{
    const QString labels = rule.subdomains ? QStringLiteral("(?:[a-z0-9_-]+\\.)+") : QString();
    return labels + patternText(text(rule.host)) + QStringLiteral("\\.?");
}

/// Scheme, host and port. A written default port matches its absence.
QString originPattern(const policy::ReferrerRule &rule)
{
    const QString any = QStringLiteral("[a-z][a-z0-9+.-]*");
    const QString host = hostPattern(rule);
    const QString scheme = rule.scheme.empty() ? any : patternText(text(rule.scheme));
    if (rule.port < 0)
        return scheme + QStringLiteral("://") + host + QStringLiteral("(?::[0-9]+)?");
    const QString port = QStringLiteral(":%1").arg(rule.port);
    const bool isImplied = !rule.scheme.empty() && policy::defaultPort(rule.scheme) == rule.port;
    const QString written = scheme + QStringLiteral("://") + host
                            + (isImplied ? QStringLiteral("(?:%1)?").arg(port) : port);
    const QString implying = rule.port == 80    ? QStringLiteral("(?:http|ws)")
                             : rule.port == 443 ? QStringLiteral("(?:https|wss)")
                                                : QString();
    if (!rule.scheme.empty() || implying.isEmpty())
        return written;
    return QStringLiteral("(?:%1|%2://%3)").arg(written, implying, host);
}

/// Concrete segments before others, from the left; HEAD before the GET that covers it.
struct Declared
{
    std::vector<int> weights;
    const Operation *operation = nullptr;
    policy::PathTemplate path;
};

std::vector<Declared> sortedOperations(const QList<Operation> &operations)
{
    std::vector<Declared> sorted;
    for (const Operation &operation : operations) {
        auto path = policy::parsePathTemplate(operation.path.toStdString());
        if (!path)
            continue; // no request can resolve to it
        Declared declared{{}, &operation, std::move(*path)};
        for (const policy::TemplateSegment &segment : declared.path.segments)
            declared.weights.push_back(int(segment.kind));
        declared.weights.push_back(operation.method == QLatin1StringView("HEAD") ? 0 : 1);
        sorted.push_back(std::move(declared));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Declared &left, const Declared &right) {
        return left.weights < right.weights;
    });
    return sorted;
}

QString templatePattern(const policy::PathTemplate &path)
{
    using Kind = policy::TemplateSegment::Kind;
    QString pattern;
    for (const policy::TemplateSegment &segment : path.segments) {
        pattern += u'/';
        if (segment.kind == Kind::Parameter) {
            pattern += QStringLiteral("[^/]+");
        } else if (segment.kind == Kind::Literal) {
            pattern += patternText(text(segment.text));
        } else {
            QStringList pieces;
            for (const std::string &piece : segment.pieces)
                pieces.append(patternText(text(piece)));
            pattern += pieces.join(QStringLiteral("[^/]+"));
        }
    }
    return path.rest ? pattern + QStringLiteral("/[^/].*") : pattern;
}

QStringList methodsOf(const QString &method)
{
    if (method == QLatin1StringView("*"))
        return {};
    if (method == QLatin1StringView("GET"))
        return {method, QStringLiteral("HEAD")};
    return {method};
}

} // namespace

QString patternText(const QString &text)
{
    QString result;
    for (const QChar symbol : text) {
        if (QStringLiteral(".^$*+?()[]{}|\\").contains(symbol))
            result += u'\\';
        result += symbol;
    }
    return result;
}

QString referrerPattern(const std::string &entry)
{
    const auto rule = policy::parseReferrerRule(entry);
    if (!rule)
        return QStringLiteral("^$"); // cannot be stored; matches nothing that is looked at
    if (rule->isFile)
        return QStringLiteral("^(?i:file)://") + pathPattern(*rule)
               + QStringLiteral("(?:[?#].*)?$");
    return QStringLiteral("^(?i:") + originPattern(*rule) + u')' + pathPattern(*rule)
           + QStringLiteral("(?:[?#].*)?$");
}

QString fingerprintPattern(const std::string &sha1)
{
    const QString digits = text(sha1).remove(u':').toLower();
    QStringList pairs;
    for (qsizetype at = 0; at < digits.size(); at += 2)
        pairs.append(digits.mid(at, 2));
    return QStringLiteral("^(?i:") + pairs.join(QStringLiteral(":?")) + QStringLiteral(")$");
}

QList<OperationRule> operationRules(const std::vector<std::string> &entries,
                                    const QList<Operation> &declared)
{
    const std::vector<Declared> operations = sortedOperations(declared);
    QList<OperationRule> rules, last;
    std::vector<bool> allowed(operations.size(), false);
    for (const std::string &entry : entries) {
        const auto pattern = policy::parseOperationPattern(entry);
        if (!pattern)
            continue;
        bool namesDeclared = false;
        for (std::size_t at = 0; at < operations.size(); ++at) {
            const Operation &operation = *operations[at].operation;
            const bool isIt = pattern->isTemplate
                                  ? pattern->path == operations[at].path
                                        && (pattern->method == "*"
                                            || pattern->method == operation.method.toStdString())
                                  : pattern->matchesId(operation.operationId.toStdString());
            allowed[at] = allowed[at] || isIt;
            namesDeclared = namesDeclared || isIt;
        }
        // A template of the key's own covers whatever lies under it, declared or not; one that a
        // declared operation has only what no other operation is meant by.
        if (pattern->isTemplate)
            (namesDeclared ? last : rules)
                .append({methodsOf(text(pattern->method)), templatePattern(pattern->path), true});
    }
    for (std::size_t at = 0; at < operations.size(); ++at)
        rules.append({methodsOf(operations[at].operation->method),
                      templatePattern(operations[at].path), allowed[at]});
    rules.append(last);
    // What comes last and forbids is what happens anyway.
    while (!rules.isEmpty() && !rules.constLast().allowed)
        rules.removeLast();
    if (rules.isEmpty())
        rules.append({{}, QStringLiteral(".*"), false});
    return rules;
}

QString doubtfulPathPattern()
{
    return QStringLiteral("%(?:00|2[def]|5[cf]|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])|\\\\|//"
                          "|/\\.\\.?(?:/|$)");
}

} // namespace keywright
