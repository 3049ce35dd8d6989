// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchentries.h"

#include "registry.h"

#include <core/base/answer.h>
#include <core/services/searchservice.h>

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchEntries)
};

using Kind = SearchHit::Kind;

/// What the hits of a kind are called and where they are shown.
struct Group
{
    QString name, iconName, page;
};

Group groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Project:
        return {Words::tr("Projects"), QStringLiteral("project"), QStringLiteral("overview")};
    case Kind::Api:
        return {Words::tr("APIs"), QStringLiteral("api"), QStringLiteral("apis")};
    case Kind::Operation:
        return {Words::tr("Operations"), QStringLiteral("link"), QStringLiteral("apis")};
    case Kind::Key:
        return {Words::tr("Keys"), QStringLiteral("key"), QStringLiteral("keys")};
    case Kind::Variable:
        return {Words::tr("Variables"), QStringLiteral("variables"), QStringLiteral("variables")};
    case Kind::Request:
        return {Words::tr("Saved requests"), QStringLiteral("request"), QStringLiteral("request")};
    case Kind::Environment:
        return {Words::tr("Environments"), QStringLiteral("table"), QStringLiteral("request")};
    case Kind::RequestVariable:
        return {Words::tr("Variables of requests"), QStringLiteral("variables"),
                QStringLiteral("request")};
    }
    return {};
}

QVariantMap argumentsOf(const SearchHit &hit)
{
    QVariantMap arguments{{QStringLiteral("project"), hit.project.text()}};
    switch (hit.kind) {
    case Kind::Project:
        break;
    case Kind::Operation:
        arguments.insert(QStringLiteral("operation"), hit.title);
        [[fallthrough]];
    case Kind::Api:
        arguments.insert(QStringLiteral("api"), hit.id);
        break;
    case Kind::Key:
        arguments.insert(QStringLiteral("key"), hit.id);
        break;
    case Kind::Variable:
        arguments.insert(QStringLiteral("variable"), hit.id);
        arguments.insert(QStringLiteral("environment"), hit.environment);
        break;
    case Kind::Request:
        arguments.insert(QStringLiteral("path"), hit.id);
        break;
    case Kind::Environment:
        arguments.insert(QStringLiteral("environment"), hit.id);
        break;
    case Kind::RequestVariable:
        arguments.insert(QStringLiteral("environment"), hit.environment);
        break;
    }
    return arguments;
}

SearchEntry entryOf(const SearchHit &hit)
{
    const Group group = groupOf(hit.kind);
    QStringList details{hit.detail, hit.kind == Kind::Project ? QString() : hit.projectName};
    details.removeAll(QString());
    return {group.name,     hit.title,  details.join(QStringLiteral(" · ")),
            group.iconName, group.page, argumentsOf(hit)};
}

/// The group with the best hit comes first, and within it the best one.
QList<SearchEntry> grouped(QList<SearchHit> hits)
{
    QList<Kind> order;
    for (const SearchHit &hit : std::as_const(hits)) {
        if (!order.contains(hit.kind))
            order.append(hit.kind);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [&order](const SearchHit &one, const SearchHit &other) {
                         return order.indexOf(one.kind) < order.indexOf(other.kind);
                     });
    QList<SearchEntry> entries;
    for (const SearchHit &hit : std::as_const(hits))
        entries.append(entryOf(hit));
    return entries;
}

} // namespace

void findEverywhere(PageContext &context, QObject *receiver, const QString &text, bool again,
                    const std::function<void(const Result<SearchEntries> &)> &told)
{
    SearchQuestion question;
    question.text = text;
    question.again = again;
    onAnswer(receiver, context.core.search().find(question),
             [told](const Result<SearchAnswer> &answer) {
                 told(answer.map([](const SearchAnswer &found) {
                     return SearchEntries{grouped(found.hits), found.more};
                 }));
             });
}

void forgetSearch(PageContext &context)
{
    context.core.search().forget();
}

} // namespace keywright::ui
