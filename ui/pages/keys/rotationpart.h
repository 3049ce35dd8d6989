// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/keyhistoryservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;

namespace keywright::ui {

/// While two versions of a key are valid: both with their calls of the last hour, until when the
/// older one works, and what ends that state.
class RotationPart : public QWidget
{
    Q_OBJECT

public:
    /// A button for each of the actions that is enabled.
    RotationPart(PageContext &context, const Key &key, const QList<QAction *> &actions,
                 QWidget *parent = nullptr);

private:
    void load();
    void showUse(const QList<VersionUse> &used);

    PageContext &m_context;
    Key m_key;
    QList<KeyVersion> m_versions; ///< the one in use first
    QList<QLabel *> m_lines;
    QTimer m_again;
    Newest m_asking;
};

/// The calls of one version among those of all.
[[nodiscard]] VersionUse useOf(const QList<VersionUse> &used, int version);

} // namespace keywright::ui
