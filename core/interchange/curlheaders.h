// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curlimport.h"

#include <optional>

namespace keywright {

/// The headers of a command, with what its other options say about them.
class CurlHeaders
{
public:
    explicit CurlHeaders(QList<CurlNote> &notes)
        : m_notes(notes)
    {
    }

    /// A value of -H: `Name: value`, `Name:` (not to be sent), `Name;` (empty), `@file`.
    void add(const QByteArray &line);
    /// Unless -H says something about the name.
    void addUnlessGiven(const char *name, const QByteArray &value);
    void removeUnlessGiven(const char *name);

    [[nodiscard]] bool isGiven(const char *name) const;
    /// Lower case, without parameters; empty: -H names none.
    [[nodiscard]] QByteArray mediaType() const;

    /// Puts headers into the document; an Authorization comes out as authentication and secret.
    void place(CurlImport &result);

private:
    void readAuthorization(CurlImport &result);
    bool readBasic(const QByteArray &encoded, CurlImport &result) const;

    QList<CurlNote> &m_notes;
    QList<RequestPair> m_headers;
    QStringList m_without;
    std::optional<QByteArray> m_authorization;
};

} // namespace keywright
