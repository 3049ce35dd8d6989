// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcatalogue.h"

#include <core/base/folding.h>

#include <algorithm>
#include <tuple>

namespace keywright {

namespace {

/// From the best to the worst.
enum Rank { TitleBegins, WordsBegin, InTitle, WordsBeginAnywhere, Anywhere };

bool startsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

template<typename Test>
bool all(const QStringList &words, Test test)
{
    return std::all_of(words.begin(), words.end(), test);
}

Rank rankOf(const QString &title, const QString &text, const QStringList &words)
{
    const auto begins = [](const QString &where) {
        return [&where](const QString &word) { return startsWord(where, word); };
    };
    if (title.startsWith(words.join(u' ')))
        return TitleBegins;
    if (all(words, begins(title)))
        return WordsBegin;
    if (all(words, [&title](const QString &word) { return title.contains(word); }))
        return InTitle;
    return all(words, begins(text)) ? WordsBeginAnywhere : Anywhere;
}

} // namespace

void SearchCatalogue::add(SearchHit hit, const QStringList &words)
{
    Entry entry;
    entry.title = folded(hit.title);
    QStringList texts{hit.title, hit.detail, hit.environment, hit.projectName};
    texts += words;
    entry.all = folded(texts.join(u'\n'));
    entry.hit = std::move(hit);
    m_entries.push_back(std::move(entry));
}

SearchAnswer SearchCatalogue::find(const QString &text, int limit) const
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    struct Found
    {
        Rank rank;
        const Entry *entry;
    };
    std::vector<Found> found;
    for (const Entry &entry : m_entries) {
        if (all(words, [&entry](const QString &word) { return entry.all.contains(word); }))
            found.push_back({rankOf(entry.title, entry.all, words), &entry});
    }
    const auto shown = std::min(found.size(), std::size_t(std::max(limit, 0)));
    std::partial_sort(found.begin(), found.begin() + qsizetype(shown), found.end(),
                      [](const Found &one, const Found &other) {
                          const auto key = [](const Found &f) {
                              return std::tie(f.rank, f.entry->hit.kind, f.entry->title,
                                              f.entry->hit.projectName, f.entry->hit.id,
                                              f.entry->hit.environment);
                          };
                          return key(one) < key(other);
                      });
    SearchAnswer answer;
    answer.more = qsizetype(found.size() - shown);
    found.resize(shown);
    for (const Found &one : found)
        answer.hits.append(one.entry->hit);
    return answer;
}

} // namespace keywright
