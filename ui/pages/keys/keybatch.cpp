// SPDX-License-Identifier: GPL-3.0-or-later
#include "keybatch.h"

#include <core/base/answer.h>

#include <memory>

namespace keywright::ui {

namespace {

class Batch : public std::enable_shared_from_this<Batch>
{
public:
    Batch(QObject *receiver, QList<Key> keys, std::function<Async<Key>(const Key &)> change,
          std::function<void(const BatchResult &)> finished)
        : m_receiver(receiver)
        , m_keys(std::move(keys))
        , m_change(std::move(change))
        , m_finished(std::move(finished))
    {
    }

    void next()
    {
        if (m_at == m_keys.size())
            return m_finished(m_result);
        const Key key = m_keys.at(m_at++);
        onAnswer(m_receiver, m_change(key),
                 [self = shared_from_this(), key](const Result<Key> &result) {
                     if (result)
                         self->m_result.done.append({key, *result});
                     else
                         self->m_result.refused.append({key, result.error()});
                     self->next();
                 });
    }

private:
    QObject *m_receiver;
    QList<Key> m_keys;
    std::function<Async<Key>(const Key &)> m_change;
    std::function<void(const BatchResult &)> m_finished;
    BatchResult m_result;
    qsizetype m_at = 0;
};

} // namespace

void forEachKey(QObject *receiver, const QList<Key> &keys,
                const std::function<Async<Key>(const Key &)> &change,
                const std::function<void(const BatchResult &)> &finished)
{
    std::make_shared<Batch>(receiver, keys, change, finished)->next();
}

} // namespace keywright::ui
