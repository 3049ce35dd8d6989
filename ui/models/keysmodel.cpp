// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysmodel.h"

#include "formats.h"

#include <ui/phrases/keyphrases.h>

#include <limits>

namespace keywright::ui {

namespace {

/// Sorts times that may be missing: those without one come last.
QVariant timeKey(const std::optional<Instant> &time, qint64 missing)
{
    return time ? static_cast<qint64>(time->time_since_epoch().count()) : missing;
}

Column<Key> stateColumn(const Clock &clock)
{
    const auto state = [&clock](const Key &key) { return effectiveState(key, clock.now()); };
    Column<Key> column;
    column.id = QStringLiteral("state");
    column.title = KeysModel::tr("State");
    column.text = [state](const Key &key) { return stateText(state(key)); };
    column.sort = [state](const Key &key) { return static_cast<int>(state(key)); };
    column.searchable = false;
    column.other = [state](const Key &key, int role) {
        return role == ToneRole ? QVariant(toneOf(state(key))) : QVariant();
    };
    return column;
}

/// A column of times: relative in the cell, exact in the tool tip.
Column<Key> timeColumn(const QString &id, const QString &title, const Clock &clock,
                       const std::function<std::optional<Instant>(const Key &)> &time,
                       qint64 missing)
{
    Column<Key> column;
    column.id = id;
    column.title = title;
    column.text = [&clock, time](const Key &key) {
        return relativeText(time(key), clock.now(), KeysModel::tr("never"));
    };
    column.sort = [time, missing](const Key &key) { return timeKey(time(key), missing); };
    column.searchable = false;
    column.other = [time](const Key &key, int role) {
        const auto value = time(key);
        return role == Qt::ToolTipRole && value ? QVariant(dateTimeText(*value)) : QVariant();
    };
    return column;
}

QList<Column<Key>> keyColumns(const Clock &clock)
{
    return {
        {QStringLiteral("name"), KeysModel::tr("Name"), [](const Key &key) { return key.name; }},
        {QStringLiteral("application"), KeysModel::tr("Application"),
         [](const Key &key) { return key.application; }},
        {QStringLiteral("key"), KeysModel::tr("Key"), [](const Key &key) { return key.masked(); }},
        stateColumn(clock),
        {QStringLiteral("restrictions"),
         KeysModel::tr("Restrictions"),
         [](const Key &key) { return restrictionSummary(key.restrictions); },
         {},
         Qt::AlignLeft | Qt::AlignVCenter,
         true,
         [](const Key &key, int role) {
             // Anybody who has it may do everything with it: that stands out.
             const bool open = key.kind == KeyKind::Issued && key.state == KeyState::Active
                               && key.restrictions == policy::Restrictions();
             return role == ToneRole && open ? QVariant(tones::warning) : QVariant();
         }},
        timeColumn(
            QStringLiteral("created"), KeysModel::tr("Created"), clock,
            [](const Key &key) { return key.created; }, 0),
        timeColumn(
            QStringLiteral("expires"), KeysModel::tr("Expires"), clock,
            [](const Key &key) { return key.expires; }, std::numeric_limits<qint64>::max()),
        timeColumn(
            QStringLiteral("lastUsed"), KeysModel::tr("Last used"), clock,
            [](const Key &key) { return key.lastUsed; }, 0),
        {QStringLiteral("environment"), KeysModel::tr("Environment"),
         [](const Key &key) { return key.environment; }},
        // As chips: one for each part.
        {QStringLiteral("labels"), KeysModel::tr("Labels"),
         [](const Key &key) { return key.labels.join(QStringLiteral(" \u00b7 ")); }},
        {QStringLiteral("note"), KeysModel::tr("Note"), [](const Key &key) { return key.note; }},
    };
}

} // namespace

KeysModel::KeysModel(CoreContext &core, QObject *parent)
    : TableModel(
        keyColumns(core.clock()), [](const Key &key) { return key.id.text(); }, parent)
    , m_core(core)
{
    connect(&core.changes(), &ChangeFeed::keysChanged, this, [this](const ProjectId &project) {
        if (project.isEmpty() || project == m_project)
            load();
    });
}

void KeysModel::setProject(const ProjectId &project)
{
    if (project == m_project)
        return;
    m_project = project;
    m_question.drop();
    clearRows();
    load();
}

void KeysModel::setWithDeleted(bool withDeleted)
{
    if (withDeleted == m_withDeleted)
        return;
    m_withDeleted = withDeleted;
    load();
}

void KeysModel::load()
{
    if (m_project.isEmpty())
        return;
    m_question.ask(this, m_core.keys().list(m_project, m_withDeleted),
                   [this](const Result<QList<Key>> &keys) {
                       if (keys)
                           setRows(*keys);
                       else
                           Q_EMIT failed(keys.error());
                   });
}

QVariant KeysModel::rowData(const Key &key, int role) const
{
    switch (role) {
    case StateRole:
        return static_cast<int>(effectiveState(key, m_core.clock().now()));
    case MutedRole:
        return key.state == KeyState::Deleted;
    case Qt::ToolTipRole:
        return keySentence(key, m_core.clock().now());
    default:
        return {};
    }
}

QString toneOf(EffectiveState state)
{
    switch (state) {
    case EffectiveState::Active:
        return tones::granted;
    case EffectiveState::Disabled:
        return tones::neutral;
    case EffectiveState::Expired:
        return tones::warning;
    case EffectiveState::Deleted:
        return tones::denied;
    }
    return tones::neutral;
}

} // namespace keywright::ui
