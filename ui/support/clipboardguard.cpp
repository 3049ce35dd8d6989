// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboardguard.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMimeData>
#include <QtCore/QRandomGenerator>
#include <QtGui/QClipboard>

#include <array>

namespace keywright::ui {

namespace {

QByteArray randomSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, Countdown *countdown, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_countdown(countdown ? countdown : new TimerCountdown)
    , m_salt(randomSalt())
{
    m_countdown->setParent(this);
    connect(m_countdown, &Countdown::elapsed, this, &ClipboardGuard::clearNow);
}

ClipboardGuard::~ClipboardGuard()
{
    clearNow();
}

void ClipboardGuard::copySecret(const Secret &secret)
{
    // Not wiped: the clipboard shares this array for as long as it offers the text.
    copyMarked(secret.reveal().toByteArray());
}

void ClipboardGuard::copySecretText(const QString &text)
{
    copyMarked(text.toUtf8());
}

void ClipboardGuard::copyMarked(const QByteArray &bytes)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(bytes));
    // What KeePassXC and Klipper agreed on; Windows and macOS have marks of their own.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"),
                  QByteArrayLiteral("1"));
    m_clipboard.setMimeData(data);
    m_held = fingerprint(bytes);
    m_countdown->start(m_clearAfter);
    Q_EMIT secretCopied(static_cast<int>(m_clearAfter.count()));
}

void ClipboardGuard::copyText(const QString &text)
{
    m_held.clear();
    m_countdown->stop();
    m_clipboard.setText(text);
}

void ClipboardGuard::clearNow()
{
    m_countdown->stop();
    if (m_held.isEmpty())
        return;
    QByteArray present = m_clipboard.text().toUtf8();
    const bool ours = fingerprint(present) == m_held;
    wipe(present);
    m_held.clear();
    if (!ours)
        return;
    m_clipboard.clear();
    Q_EMIT secretCleared();
}

QByteArray ClipboardGuard::fingerprint(const QByteArray &bytes) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(bytes);
    return hash.result();
}

} // namespace keywright::ui
