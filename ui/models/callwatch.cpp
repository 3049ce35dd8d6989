// SPDX-License-Identifier: GPL-3.0-or-later
#include "callwatch.h"

namespace keywright::ui {

namespace {
constexpr int atOnce = 100;
} // namespace

CallWatch::CallWatch(CoreContext &core, QObject *parent)
    : QObject(parent)
    , m_core(core)
{
    connect(&core.changes(), &ChangeFeed::usageChanged, this, [this] {
        if (isWatching())
            look();
    });
}

void CallWatch::watch(const Key &key)
{
    m_key = key;
    m_seen = 0;
    look();
}

void CallWatch::look()
{
    ActivityFilter filter;
    filter.project = m_key.project;
    filter.key = m_key.id;
    m_question.ask(this, m_core.usage().since(filter, m_seen, atOnce),
                   [this](const Result<QList<ActivityEntry>> &entries) {
                       if (!entries || entries->isEmpty())
                           return;
                       const bool more = entries->size() == atOnce;
                       std::optional<ActivityEntry> refused;
                       for (const ActivityEntry &entry : *entries) {
                           m_seen = entry.sequence;
                           if (entry.version != m_key.current().number)
                               continue;
                           if (entry.outcome != Outcome::Denied) {
                               m_key = {};
                               return Q_EMIT granted(entry);
                           }
                           refused = entry;
                       }
                       if (refused)
                           Q_EMIT denied(*refused);
                       if (more)
                           look();
                   });
}

} // namespace keywright::ui
