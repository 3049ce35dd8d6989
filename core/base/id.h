// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <compare>

namespace keywright {

class RandomSource;

/// Random id text: `<prefix>_` and 20 symbols of 0-9a-z (103 bits). Not a secret.
[[nodiscard]] QString makeIdText(QLatin1StringView prefix, RandomSource &random);

/// An id of one kind of thing; ids of different kinds do not mix. Empty means "none".
/// Tag: a struct with `static constexpr const char *prefix`.
template<typename Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}
    /// A new random id.
    [[nodiscard]] static Id make(RandomSource &random) { return Id(makeIdText(QLatin1StringView(Tag::prefix), random)); }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &left, const Id &right) { return left.m_text.compare(right.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace keywright
