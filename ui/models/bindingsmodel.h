// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "tablemodel.h"

#include <core/services/corecontext.h>

namespace keywright::ui {

/// A binding with what its key is like now.
struct BindingRow
{
    Binding binding;
    QString keyName; ///< empty: the key is gone
    QString masked;
    bool kept = false; ///< its secret is in the keychain
    EffectiveState state = EffectiveState::Deleted;

    friend bool operator==(const BindingRow &, const BindingRow &) = default;
};

/// The variables that a project's keys are bound to, followed live. IdRole is environment and
/// variable, StateRole whether `exec` can hand the key out.
class BindingsModel final : public TableModel<BindingRow>
{
    Q_OBJECT

public:
    enum Columns { Variable, Environment, Key, Secret, ColumnCount };

    explicit BindingsModel(CoreContext &core, QObject *parent = nullptr);

    void setProject(const ProjectId &project);
    void reload();
    [[nodiscard]] static QString idOf(const Binding &binding);
    /// The keys of the project that are not deleted, as of the last answer.
    [[nodiscard]] const QList<keywright::Key> &keys() const { return m_keys; }
    /// The environments in use, sorted, without the one for all.
    [[nodiscard]] QStringList environments() const;

private:
    [[nodiscard]] QVariant rowData(const BindingRow &row, int role) const override;
    void join(const QList<Binding> &bindings);

    CoreContext &m_core;
    ProjectId m_project;
    QList<keywright::Key> m_keys;
    Newest m_list;
};

/// Whether the key can be handed to a program: it is there, active and its secret is kept.
[[nodiscard]] bool isUsable(const BindingRow &row);

} // namespace keywright::ui
