// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countdown.h"

#include <core/base/secret.h>

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include <chrono>

class QClipboard;

namespace keywright::ui {

/// Puts text on the clipboard. A secret is marked so that clipboard managers leave it alone, and is
/// taken off again after a while and at the end of the program, but only if it still is there: what
/// somebody copied since stays. It remembers a hash of the secret, never the secret.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    /// `countdown` none: a real timer. Takes it over.
    explicit ClipboardGuard(QClipboard &clipboard, Countdown *countdown = nullptr,
                            QObject *parent = nullptr);
    ~ClipboardGuard() override;

    void copySecret(const Secret &secret);
    /// Text that holds a secret (a snippet with the key in it); the caller wipes its own copy.
    void copySecretText(const QString &text);
    /// Anything else; never cleared.
    void copyText(const QString &text);
    /// Takes the secret off now, if it still is there.
    void clearNow();

    [[nodiscard]] std::chrono::seconds clearAfter() const { return m_clearAfter; }
    void setClearAfter(std::chrono::seconds after) { m_clearAfter = after; }

Q_SIGNALS:
    void secretCopied(int seconds);
    void secretCleared();

private:
    [[nodiscard]] QByteArray fingerprint(const QByteArray &bytes) const;
    void copyMarked(const QByteArray &bytes);

    QClipboard &m_clipboard;
    Countdown *m_countdown;
    std::chrono::seconds m_clearAfter{30};
    QByteArray m_salt;
    QByteArray m_held; ///< fingerprint of the secret on the clipboard; empty: none of ours
};

} // namespace keywright::ui
