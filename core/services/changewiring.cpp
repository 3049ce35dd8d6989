// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewiring.h"

#include "changefeed.h"
#include "gatewayservice.h"
#include "serviceparts.h"

#include <QtCore/QSet>

namespace keywright {

namespace {

using store::ChangeKind;

/// The project to be named for one kind of change: the only one, or none for several.
struct Touched
{
    bool any = false;
    QSet<QString> projects;

    void add(const ProjectId &project)
    {
        any = true;
        projects.insert(project.text());
    }
    [[nodiscard]] ProjectId project() const
    {
        return projects.size() == 1 ? ProjectId(*projects.constBegin()) : ProjectId();
    }
};

void tellEverything(ChangeFeed &feed)
{
    Q_EMIT feed.projectsChanged();
    Q_EMIT feed.apisChanged({});
    Q_EMIT feed.keysChanged({});
    Q_EMIT feed.bindingsChanged({});
    Q_EMIT feed.settingsChanged();
}

void tell(ChangeFeed &feed, const store::ChangeSet &set)
{
    if (set.everything)
        return tellEverything(feed);
    Touched projects, apis, keys, bindings, settings;
    for (const store::Change &change : set.changes) {
        switch (change.kind) {
        case ChangeKind::Project:
            projects.add(change.project);
            break;
        case ChangeKind::Api:
        case ChangeKind::ApiReachability:
            apis.add(change.project);
            break;
        case ChangeKind::Key:
            keys.add(change.project);
            break;
        case ChangeKind::Binding:
            bindings.add(change.project);
            break;
        case ChangeKind::Setting:
            settings.add({});
            break;
        }
    }
    if (projects.any)
        Q_EMIT feed.projectsChanged();
    if (apis.any)
        Q_EMIT feed.apisChanged(apis.project());
    if (keys.any)
        Q_EMIT feed.keysChanged(keys.project());
    if (bindings.any)
        Q_EMIT feed.bindingsChanged(bindings.project());
    if (settings.any)
        Q_EMIT feed.settingsChanged();
}

} // namespace

void wireChanges(ServiceParts &parts, QObject *context)
{
    QObject::connect(parts.store.get(), &store::Store::changed, context,
                     [&parts](const store::ChangeSet &changes) {
                         if (parts.announces && parts.gateway)
                             parts.gateway->announce(changes.revision);
                         tell(*parts.changes, changes);
                     });
    QObject::connect(parts.usage.get(), &UsageStore::changed, parts.changes,
                     &ChangeFeed::usageChanged);
}

} // namespace keywright
