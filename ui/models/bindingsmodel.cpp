// SPDX-License-Identifier: GPL-3.0-or-later
#include "bindingsmodel.h"

#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::BindingsModel)
};

QString secretText(const BindingRow &row)
{
    if (row.keyName.isEmpty())
        return Words::tr("key is gone");
    if (!row.kept)
        return Words::tr("not kept");
    if (row.state != EffectiveState::Active)
        return stateText(row.state);
    return Words::tr("in the keychain");
}

QString secretTone(const BindingRow &row)
{
    if (isUsable(row))
        return tones::granted;
    return row.keyName.isEmpty() || !row.kept ? tones::denied : tones::warning;
}

QVariant secretRole(const BindingRow &row, int role)
{
    if (role == ToneRole)
        return secretTone(row);
    if (role == Qt::ToolTipRole && !row.keyName.isEmpty() && !row.kept)
        return Words::tr("This key was issued without keeping its secret, so no program can be "
                         "given it.");
    return {};
}

QList<Column<BindingRow>> columns()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QStringLiteral("variable"), Words::tr("Variable"),
         [](const BindingRow &row) { return row.binding.variable; }},
        {QStringLiteral("environment"), Words::tr("Environment"),
         [](const BindingRow &row) {
             return row.binding.environment.isEmpty() ? Words::tr("every environment")
                                                      : row.binding.environment;
         },
         [](const BindingRow &row) { return row.binding.environment; }},
        {QStringLiteral("key"), Words::tr("Key"),
         [](const BindingRow &row) {
             return row.keyName.isEmpty() ? QStringLiteral("–")
                                          : QStringLiteral("%1  %2").arg(row.keyName, row.masked);
         }},
        {QStringLiteral("secret"), Words::tr("Secret"), &secretText, {}, left, true, &secretRole},
    };
}

} // namespace

BindingsModel::BindingsModel(CoreContext &core, QObject *parent)
    : TableModel(
        columns(), [](const BindingRow &row) { return idOf(row.binding); }, parent)
    , m_core(core)
{
    const auto follow = [this](const ProjectId &project) {
        if (project.isEmpty() || project == m_project)
            reload();
    };
    connect(&core.changes(), &ChangeFeed::bindingsChanged, this, follow);
    connect(&core.changes(), &ChangeFeed::keysChanged, this, follow);
}

QString BindingsModel::idOf(const Binding &binding)
{
    return binding.environment + u'/' + binding.variable;
}

void BindingsModel::setProject(const ProjectId &project)
{
    if (project == m_project)
        return;
    m_project = project;
    m_list.drop();
    m_keys.clear();
    clearRows();
    reload();
}

void BindingsModel::reload()
{
    if (m_project.isEmpty())
        return;
    m_list.ask(this, m_core.keys().list(m_project),
               [this](const Result<QList<keywright::Key>> &keys) {
                   if (!keys)
                       return Q_EMIT failed(keys.error());
                   m_keys = *keys;
                   m_list.ask(this, m_core.provisioning().list(m_project),
                              [this](const Result<QList<Binding>> &bindings) {
                                  if (bindings)
                                      join(*bindings);
                                  else
                                      Q_EMIT failed(bindings.error());
                              });
               });
}

void BindingsModel::join(const QList<Binding> &bindings)
{
    QList<BindingRow> all;
    for (const Binding &binding : bindings) {
        BindingRow row;
        row.binding = binding;
        for (const keywright::Key &key : std::as_const(m_keys)) {
            if (key.id != binding.key)
                continue;
            row.keyName = key.name;
            row.masked = key.masked();
            row.kept = !key.versions.isEmpty() && key.current().kept;
            row.state = effectiveState(key, m_core.clock().now());
        }
        all << row;
    }
    setRows(all);
}

QStringList BindingsModel::environments() const
{
    QStringList names;
    for (const BindingRow &row : rows()) {
        if (!row.binding.environment.isEmpty() && !names.contains(row.binding.environment))
            names << row.binding.environment;
    }
    names.sort();
    return names;
}

QVariant BindingsModel::rowData(const BindingRow &row, int role) const
{
    if (role == StateRole)
        return isUsable(row);
    return {};
}

bool isUsable(const BindingRow &row)
{
    return !row.keyName.isEmpty() && row.kept && row.state == EffectiveState::Active;
}

} // namespace keywright::ui
