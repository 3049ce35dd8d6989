// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/ids.h>

#include <QtCore/QObject>

namespace keywright {

/// What changed, whoever changed it (this process or another), told on the thread that owns it
/// after the change is committed. Models listen here and ask the services again; the signals carry
/// no data. An empty project id means "more than one, or unknown".
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void projectsChanged();
    void apisChanged(const keywright::ProjectId &project);
    void keysChanged(const keywright::ProjectId &project);
    void bindingsChanged(const keywright::ProjectId &project);
    void settingsChanged();
    void usageChanged(); ///< new requests were recorded
};

} // namespace keywright
