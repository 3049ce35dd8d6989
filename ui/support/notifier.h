// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <core/base/error.h>

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>

namespace keywright::ui {

/// A message to the person, shown in a bar that stands in nobody's way.
struct Notice
{
    Tone tone = Tone::Neutral;
    QString text;
    QString advice = {};
    QString actionText = {};           ///< empty: no action
    std::function<void()> action = {}; ///< for example undo
    int seconds = 8;                   ///< 0: stays until it is closed
};

/// Where messages go. Pages post, the shell shows.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(const Notice &notice);
    /// "Key deleted." with an optional action such as Undo.
    void info(const QString &text, const QString &actionText = {},
              const std::function<void()> &action = {});
    void success(const QString &text, const QString &actionText = {},
                 const std::function<void()> &action = {});
    void warning(const QString &text, const QString &advice = {});
    /// The sentence and the advice of ui/phrases; stays until it is closed. Cancelled is not shown.
    void error(const Error &error);
    /// What every message about that error offers from now on: where one action mends it.
    void offer(ErrorCode code, const QString &actionText, const std::function<void()> &action);

Q_SIGNALS:
    void posted(const keywright::ui::Notice &notice);

private:
    struct Offer
    {
        QString text;
        std::function<void()> action;
    };
    QHash<ErrorCode, Offer> m_offers;
};

} // namespace keywright::ui

Q_DECLARE_METATYPE(keywright::ui::Notice)
