// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curlbody.h"
#include "curlheaders.h"
#include "curlurl.h"

namespace keywright {

/// What the options of a command say, before a request is made of it.
struct CurlSettings
{
    QByteArrayList urls = {}, cookies = {};
    QByteArray method = {}, referer = {}, range = {}, signature = {};
    std::optional<QByteArray> agent = {}, user = {}, bearer = {}, upload = {};
    QList<FormPart> parts = {};
    CurlUrlRules rules = {};
    bool isForm = false, isGet = false, isHead = false, isTransferCoded = false;
    bool isDigest = false, isOtherScheme = false;
};

/// Reads the arguments one by one into settings, data, headers, and what a document says directly.
class CurlSettingsReader
{
public:
    CurlSettingsReader(const CurlWords &words, CurlImport &result)
        : m_input(words)
        , m_data(m_input, result.notes)
        , m_query(m_input, result.notes)
        , m_headers(result.notes)
        , m_document(result.document)
        , m_notes(result.notes)
    {
    }

    void take(const CurlArgument &argument);

    [[nodiscard]] CurlSettings &settings() { return m_settings; }
    [[nodiscard]] CurlInput &input() { return m_input; }
    [[nodiscard]] CurlData &data() { return m_data; }
    [[nodiscard]] CurlData &query() { return m_query; }
    [[nodiscard]] CurlHeaders &headers() { return m_headers; }

private:
    void note(CurlNote::Code code, const QString &text = {}) { addNote(m_notes, code, text); }
    void takeSetting(const CurlArgument &argument);
    void takeAuthentication(const CurlArgument &argument);
    void takeTimeout(const CurlArgument &argument);
    void takeConnection(const CurlArgument &argument);
    void takeCookie(const QByteArray &value);

    CurlSettings m_settings;
    CurlInput m_input;
    CurlData m_data, m_query;
    CurlHeaders m_headers;
    RequestDocument &m_document;
    QList<CurlNote> &m_notes;
};

} // namespace keywright
