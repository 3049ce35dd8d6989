// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyformat.h"

#include <core/policy/keyformat.h>

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace keywright {

static std::string_view viewOf(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    return {bytes.data(), std::size_t(bytes.size())};
}

Secret generateKey(const QString &prefix, RandomSource &random)
{
    QByteArray key = prefix.toLatin1();
    // Room from the start: growing would leave an unwiped copy behind.
    key.reserve(prefix.size() + 1 + policy::keyBodyLength + policy::keyCheckLength);
    key += '_';
    for (int i = 0; i < policy::keyBodyLength; ++i)
        key += policy::keyAlphabet[random.below(std::uint32_t(policy::keyAlphabet.size()))];
    const std::string checksum = policy::keyChecksum({key.constData(), std::size_t(key.size())});
    key.append(checksum.data(), qsizetype(checksum.size()));
    return Secret::take(std::move(key));
}

QByteArray digestOf(const Secret &key)
{
    const policy::Digest digest = policy::keyDigest(viewOf(key));
    return {reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())};
}

QString last4Of(const Secret &key)
{
    // A short foreign secret would be given away by its last four.
    const QByteArrayView bytes = key.reveal();
    return bytes.size() < 12 ? QString() : QString::fromUtf8(bytes.last(4));
}

QString prefixOf(const Secret &key)
{
    const QByteArrayView bytes = key.reveal();
    const qsizetype underscore = bytes.lastIndexOf('_');
    // Of a foreign key no more is shown than could be anybody's.
    if (underscore > 0 && underscore <= 20 && bytes.size() - underscore > 12)
        return QString::fromUtf8(bytes.first(underscore));
    return QString::fromUtf8(bytes.first(bytes.size() < 16 ? 0 : 4));
}

bool isValidPrefix(const QString &prefix)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9A-Za-z_]{0,19}[0-9A-Za-z]\\z"));
    return form.match(prefix).hasMatch();
}

bool isValidName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.toUcs4().size() > 100 || !trimmed.isValidUtf16())
        return false;
    return std::none_of(trimmed.begin(), trimmed.end(), [](QChar symbol) {
        return symbol == u'/' || symbol.category() == QChar::Other_Control;
    });
}

bool isValidApiName(const QString &name)
{
    static const QRegularExpression label(QStringLiteral(
        "\\A[0-9a-z](?:[0-9a-z-]{0,61}[0-9a-z])?\\z")); // `_keywright` does not match
    return label.match(name).hasMatch();
}

bool isValidVariable(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    return form.match(name).hasMatch();
}

} // namespace keywright
