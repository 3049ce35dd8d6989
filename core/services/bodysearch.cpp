// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodysearch.h"

#include "bodytask.h"

#include <array>
#include <cstring>

namespace keywright {

namespace {

/// How many bytes are looked at between two questions whether to stop.
constexpr qsizetype chunk = 4 << 20;

/// One symbol of what is looked for, in both cases; of the same length, or the case counts.
struct Symbol
{
    QByteArray one, other;
};

QByteArray encoded(const QString &text, BodyCharset charset)
{
    return charset == BodyCharset::Utf8 ? text.toUtf8() : text.toLatin1();
}

std::vector<Symbol> symbolsOf(const QString &text, BodyCharset charset)
{
    const bool caseCounts = text != text.toLower();
    std::vector<Symbol> symbols;
    for (const char32_t code : text.toUcs4()) {
        const QByteArray one = encoded(QString::fromUcs4(&code, 1), charset);
        const char32_t upper = QChar::toUpper(code);
        QByteArray other = caseCounts ? one : encoded(QString::fromUcs4(&upper, 1), charset);
        if (other.size() != one.size())
            other = one;
        symbols.push_back({one, other});
    }
    return symbols;
}

/// The rarer, the better to look for: of letters and digits, which bodies are made of.
int frequency(char symbol)
{
    static constexpr QByteArrayView common(" etaoinsrhldcumfpgwybv,:\"0123456789k");
    const qsizetype place = common.indexOf(symbol);
    return place < 0 ? 0 : int(common.size() - place);
}

class Finder
{
public:
    Finder(QByteArrayView bytes, const std::vector<Symbol> &symbols)
        : m_bytes(bytes)
    {
        for (const Symbol &symbol : symbols) {
            m_one += symbol.one;
            m_other += symbol.other;
        }
        for (qsizetype at = 1; at < m_one.size(); ++at) {
            if (frequency(m_one.at(at)) < frequency(m_one.at(m_anchor)))
                m_anchor = at;
        }
    }

    [[nodiscard]] qsizetype length() const { return m_one.size(); }

    /// Matches that begin in [from, to); `found(offset)`.
    template<typename Found>
    void run(qsizetype from, qsizetype to, Found found)
    {
        const char *const base = m_bytes.data();
        const qsizetype last = std::min(to + m_anchor, m_bytes.size());
        Seeker lower(base, m_one.at(m_anchor), from + m_anchor, last);
        Seeker upper(base, m_other.at(m_anchor), from + m_anchor, last);
        const bool both = m_one.at(m_anchor) != m_other.at(m_anchor);
        while (lower.at < last || (both && upper.at < last)) {
            const bool isLower = !both || lower.at <= upper.at;
            const qsizetype begin = (isLower ? lower.at : upper.at) - m_anchor;
            (isLower ? lower : upper).next();
            if (isAt(begin))
                found(begin);
        }
    }

private:
    struct Seeker
    {
        Seeker(const char *base, char symbol, qsizetype from, qsizetype last)
            : m_base(base)
            , m_last(last)
            , m_symbol(symbol)
            , at(from - 1)
        {
            next();
        }
        void next()
        {
            ++at;
            const void *hit =
                at < m_last ? std::memchr(m_base + at, m_symbol, size_t(m_last - at)) : nullptr;
            at = hit ? static_cast<const char *>(hit) - m_base : m_last;
        }

    private:
        const char *m_base;
        qsizetype m_last;
        char m_symbol;

    public:
        qsizetype at;
    };

    [[nodiscard]] bool isAt(qsizetype begin) const
    {
        if (begin < 0 || begin + m_one.size() > m_bytes.size())
            return false;
        const char *here = m_bytes.data() + begin;
        for (qsizetype at = 0; at < m_one.size(); ++at) {
            if (here[at] != m_one.at(at) && here[at] != m_other.at(at))
                return false;
        }
        return true;
    }

    QByteArrayView m_bytes;
    QByteArray m_one, m_other;
    qsizetype m_anchor = 0;
};

} // namespace

Result<BodyMatches> matchesIn(QByteArrayView bytes, const QString &text, BodyCharset charset,
                              const StopQuestion &stop)
{
    BodyMatches matches;
    Finder finder(bytes, symbolsOf(text, charset));
    matches.length = finder.length();
    if (matches.length == 0)
        return matches;
    for (qsizetype from = 0; from < bytes.size(); from += chunk) {
        if (stop && stop())
            return failure(ErrorCode::Cancelled);
        finder.run(from, std::min(from + chunk, bytes.size()), [&](qsizetype offset) {
            if (matches.offsets.size() < mostMatches)
                matches.offsets.push_back(offset);
            ++matches.count;
        });
    }
    return matches;
}

Async<BodyMatches> searchBody(const BodyDocument::Pointer &document, const QString &text)
{
    return onPool<BodyMatches>([document, text](const StopQuestion &stop) {
        return matchesIn(document->bytes(), text, document->charset(), stop);
    });
}

} // namespace keywright
