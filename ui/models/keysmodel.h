// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "tablemodel.h"

#include <core/services/corecontext.h>

namespace keywright::ui {

/// The keys of one project, deleted ones only where asked for; follows changes by itself.
/// StateRole: EffectiveState as int.
class KeysModel final : public TableModel<Key>
{
    Q_OBJECT

public:
    enum ColumnIndex {
        Name,
        Application,
        Masked,
        State,
        Restrictions,
        Created,
        Expires,
        LastUsed,
        Environment,
        Labels,
        Note
    };

    explicit KeysModel(CoreContext &core, QObject *parent = nullptr);

    /// Another project; empty: none. Forgets the rows of the one before.
    void setProject(const ProjectId &project);
    [[nodiscard]] const ProjectId &project() const { return m_project; }
    void setWithDeleted(bool withDeleted);
    [[nodiscard]] bool withDeleted() const { return m_withDeleted; }
    void load();
    /// Relative times and states are worked out anew; for a timer of the page.
    void refreshTimes() { refreshTexts(); }

protected:
    [[nodiscard]] QVariant rowData(const Key &key, int role) const override;

private:
    CoreContext &m_core;
    ProjectId m_project;
    bool m_withDeleted = false;
    Newest m_question;
};

/// The tone's name of a key's state.
[[nodiscard]] QString toneOf(EffectiveState state);

} // namespace keywright::ui
