// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/alert.h>
#include <ui/pages/pagecontext.h>
#include <ui/support/desktopnotifier.h>

#include <QtCore/QVariantMap>

#include <functional>

namespace keywright::ui {

/// Has the core watch what is recorded, and tells of it: on the desktop and in the window. A click
/// opens the requests in question.
class AlertKeeper : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<void(const QString &page, const QVariantMap &arguments)>;
    AlertKeeper(PageContext &context, QObject *parent, Open open);

private:
    void tell(const Alert &alert);

    PageContext &m_context;
    Open m_open;
    DesktopNotifier m_desktop;
};

} // namespace keywright::ui
