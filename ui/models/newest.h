// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/answer.h>

#include <memory>
#include <utility>

namespace keywright::ui {

/// One purpose, at most one question that counts: asking again drops the answer to the one before.
class Newest
{
public:
    /// As onAnswer, but only while no newer question was asked and `drop` was not called.
    template<typename T, typename Handler>
    void ask(QObject *receiver, const Async<T> &answer, Handler handler)
    {
        const quint64 turn = ++*m_turn;
        *m_waiting = true;
        onAnswer(receiver, answer,
                 [turn, newest = m_turn, waiting = m_waiting,
                  handler = std::move(handler)](const Result<T> &result) mutable {
                     if (turn != *newest)
                         return;
                     *waiting = false;
                     handler(result);
                 });
    }
    /// Forgets the question under way.
    void drop()
    {
        ++*m_turn;
        *m_waiting = false;
    }
    [[nodiscard]] bool isWaiting() const { return *m_waiting; }

private:
    std::shared_ptr<quint64> m_turn = std::make_shared<quint64>(0);
    std::shared_ptr<bool> m_waiting = std::make_shared<bool>(false);
};

} // namespace keywright::ui
