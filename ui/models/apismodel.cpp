// SPDX-License-Identifier: GPL-3.0-or-later
#include "apismodel.h"

#include "formats.h"

#include <ui/phrases/keyphrases.h>
#include <ui/phrases/listtext.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::ApisModel)
};

QVariant lastSeenSort(const Api &api)
{
    const auto &seen = api.reachability.lastSeen;
    return seen ? QVariant(qlonglong(seen->time_since_epoch().count())) : QVariant(qlonglong(0));
}

QList<Column<Api>> columns(const Clock &clock)
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QStringLiteral("name"), Words::tr("Name"), [](const Api &api) { return api.name; }},
        {QStringLiteral("upstream"), Words::tr("Upstream"),
         [](const Api &api) { return api.upstream.toDisplayString(); }},
        {QStringLiteral("reachable"), Words::tr("Upstream state"),
         [](const Api &api) { return reachabilitySummary(api.reachability); },
         [](const Api &api) { return int(api.reachability.state); }, left, true,
         [](const Api &api, int role) -> QVariant {
             if (role == ToneRole)
                 return reachabilityTone(api.reachability.state);
             if (role == Qt::ToolTipRole && !api.reachability.detail.isEmpty())
                 return api.reachability.detail;
             return {};
         }},
        {QStringLiteral("seen"), Words::tr("Last seen"),
         [&clock](const Api &api) {
             return relativeText(api.reachability.lastSeen, clock.now(), Words::tr("never"));
         },
         lastSeenSort, left, false},
        {QStringLiteral("operations"), Words::tr("Operations"),
         [](const Api &api) {
             return api.operations.isEmpty() ? QStringLiteral("–")
                                             : numberText(api.operations.size());
         },
         [](const Api &api) { return qlonglong(api.operations.size()); }, right, false},
        {QStringLiteral("locations"), Words::tr("Key in"),
         [](const Api &api) { return keyLocationsText(api.keyLocations); }},
    };
}

} // namespace

ApisModel::ApisModel(CoreContext &core, QObject *parent)
    : TableModel(
        columns(core.clock()), [](const Api &api) { return api.id.text(); }, parent)
    , m_core(core)
{
    connect(&core.changes(), &ChangeFeed::apisChanged, this, [this](const ProjectId &project) {
        if (project.isEmpty() || project == m_project)
            reload();
    });
}

void ApisModel::setProject(const ProjectId &project)
{
    if (project == m_project)
        return;
    m_project = project;
    m_list.drop();
    clearRows();
    reload();
}

void ApisModel::reload()
{
    if (m_project.isEmpty())
        return;
    m_list.ask(this, m_core.apis().list(m_project), [this](const Result<QList<Api>> &apis) {
        if (apis)
            setRows(*apis);
        else
            Q_EMIT failed(apis.error());
    });
}

QVariant ApisModel::rowData(const Api &api, int role) const
{
    if (role == StateRole)
        return int(api.reachability.state);
    return {};
}

QString keyLocationsText(const std::vector<policy::KeyLocation> &locations)
{
    QStringList texts;
    for (const policy::KeyLocation &location : locations) {
        const QString name = QString::fromStdString(location.name);
        switch (location.kind) {
        case policy::KeyLocation::Kind::Header:
            texts << name;
            break;
        case policy::KeyLocation::Kind::Bearer:
            texts << Words::tr("Bearer");
            break;
        case policy::KeyLocation::Kind::Query:
            texts << u'?' + name;
            break;
        }
    }
    return listText(texts);
}

QString reachabilitySummary(const Reachability &reachability)
{
    const QString state = reachabilityText(reachability.state);
    if (reachability.state != Reachability::State::Reachable)
        return state;
    return QStringLiteral("%1 · %2").arg(state, latencyText(reachability.latency));
}

QString reachabilityTone(Reachability::State state)
{
    switch (state) {
    case Reachability::State::Reachable:
        return tones::granted;
    case Reachability::State::Unknown:
        return tones::neutral;
    case Reachability::State::TlsFailed:
    case Reachability::State::TimedOut:
        return tones::warning;
    default:
        return tones::failed;
    }
}

} // namespace keywright::ui
