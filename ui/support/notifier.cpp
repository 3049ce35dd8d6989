// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <ui/phrases/errorphrases.h>

namespace keywright::ui {

void Notifier::post(const Notice &notice)
{
    Q_EMIT posted(notice);
}

void Notifier::info(const QString &text, const QString &actionText,
                    const std::function<void()> &action)
{
    post({Tone::Neutral, text, {}, actionText, action});
}

void Notifier::success(const QString &text, const QString &actionText,
                       const std::function<void()> &action)
{
    post({Tone::Granted, text, {}, actionText, action});
}

void Notifier::warning(const QString &text, const QString &advice)
{
    post({Tone::Warning, text, advice, {}, {}, 0});
}

void Notifier::error(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    const Offer offer = m_offers.value(error.code);
    post({Tone::Denied, sentence(error), advice(error), offer.text, offer.action, 0});
}

void Notifier::offer(ErrorCode code, const QString &actionText, const std::function<void()> &action)
{
    m_offers.insert(code, {actionText, action});
}

} // namespace keywright::ui
