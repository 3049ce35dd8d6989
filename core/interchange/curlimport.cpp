// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlimport.h"

#include "bytesuntil.h"
#include "curlsettings.h"
#include "formencoding.h"

namespace keywright {

namespace {

using Code = CurlNote::Code;
using Meaning = CurlMeaning;

constexpr const char *formType = "application/x-www-form-urlencoded";

/// Makes the request of what the options of a command say.
class CurlReader
{
public:
    explicit CurlReader(const CurlWords &words)
        : m_words(words)
        , m_reader(words, m_result)
    {
    }

    Result<CurlImport> read()
    {
        m_result.notes = m_words.notes;
        for (const CurlArgument &argument : curlArguments(m_words.words, m_result.notes)) {
            if (argument.option && argument.option->meaning == Meaning::Next) {
                addNote(m_result.notes, Code::FurtherRequest);
                break;
            }
            m_reader.take(argument);
        }
        if (m_settings.urls.isEmpty())
            return failure(ErrorCode::FormatInvalid, QStringLiteral("cURL"),
                           QStringLiteral("no URL in the command"));
        if (const auto placed = placeUrl(); !placed)
            return tl::make_unexpected(placed.error());
        placeMethod();
        placeFields();
        placeBody();
        placeUser();
        m_headers.place(m_result);
        return std::move(m_result);
    }

private:
    void note(Code code, const QString &text = {}) { addNote(m_result.notes, code, text); }
    RequestDocument &document() { return m_result.document; }

    Result<void> placeUrl()
    {
        auto url = curlUrl(m_settings.urls.constFirst(), m_settings.rules, m_result.notes);
        if (!url)
            return tl::make_unexpected(url.error());
        for (const QByteArray &other : m_settings.urls.mid(1))
            note(Code::FurtherUrl, shownCurlUrl(other));
        if (m_settings.upload)
            appendFileName(*url);
        document().url = QString::fromUtf8(url->base);
        if (url->query)
            document().query = queryPairs(*url->query);
        placeQuery(url->query.value_or(QByteArray()));
        if (!url->user)
            return {};
        if (!m_settings.user) {
            m_settings.user = url->user->toUtf8() + ':' + url->password.reveal().toByteArray();
        }
        return {};
    }

    /// An upload to a folder is one to a file of the same name in it.
    void appendFileName(CurlUrl &url) const
    {
        const QByteArray file = m_settings.upload->mid(m_settings.upload->lastIndexOf('/') + 1);
        const bool hasPath = url.base.indexOf('/', url.base.indexOf("://") + 3) >= 0;
        if (*m_settings.upload == "-" || *m_settings.upload == "."
            || (hasPath && !url.base.endsWith('/')))
            return;
        url.base += (hasPath ? "" : "/") + file.toPercentEncoding();
    }

    /// What -G or --url-query add; with both, cURL takes the former.
    void placeQuery(const QByteArray &query)
    {
        const bool isData = m_settings.isGet && m_data.isGiven();
        if (!isData && !m_query.isGiven())
            return;
        if (isData && m_query.isGiven())
            note(Code::OptionOverridden, QStringLiteral("--url-query"));
        CurlData &data = isData ? m_data : m_query;
        const QByteArray added = data.bytes();
        if (!data.file().isEmpty())
            note(Code::FileLeftOut, QString::fromUtf8(data.file()));
        const bool needsAmpersand = !query.isEmpty() && !query.endsWith('&');
        document().query = queryPairs(query + (needsAmpersand ? "&" : "") + added);
    }

    void placeMethod()
    {
        const bool hasBody = (m_data.isGiven() && !m_settings.isGet) || m_settings.isForm;
        if (!m_settings.method.isEmpty())
            document().method = QString::fromUtf8(m_settings.method);
        else if (m_settings.isHead)
            document().method = QStringLiteral("HEAD");
        else if (m_settings.upload)
            document().method = QStringLiteral("PUT");
        else if (hasBody)
            document().method = QStringLiteral("POST");
    }

    void placeFields()
    {
        if (!m_settings.cookies.isEmpty() && m_headers.isGiven("Cookie"))
            note(Code::OptionOverridden, QStringLiteral("-b"));
        else if (!m_settings.cookies.isEmpty())
            m_headers.add("Cookie: " + m_settings.cookies.join(';'));
        if (m_settings.agent && m_settings.agent->isEmpty())
            m_headers.removeUnlessGiven("User-Agent");
        else if (m_settings.agent)
            m_headers.addUnlessGiven("User-Agent", *m_settings.agent);
        if (m_settings.referer.endsWith(";auto")) {
            note(Code::OptionNotApplied, QStringLiteral("-e ;auto"));
            m_settings.referer.chop(5);
        }
        if (!m_settings.referer.isEmpty())
            m_headers.addUnlessGiven("Referer", m_settings.referer);
        if (!m_settings.range.isEmpty())
            m_headers.addUnlessGiven("Range", "bytes=" + m_settings.range
                                                  + (m_settings.range.contains('-') ? "" : "-"));
        if (m_settings.isTransferCoded) {
            m_headers.addUnlessGiven("Connection", "TE");
            m_headers.addUnlessGiven("TE", "gzip");
        }
        if (m_data.isJson())
            m_headers.addUnlessGiven("Accept", "application/json");
        if (m_data.isJson() && m_settings.isGet)
            m_headers.addUnlessGiven("Content-Type", "application/json");
    }

    void placeBody()
    {
        const bool hasData = m_data.isGiven() && !m_settings.isGet;
        if (hasData && (m_settings.isForm || m_settings.upload))
            note(Code::OptionOverridden, QStringLiteral("-d"));
        if (m_settings.isForm && m_settings.upload)
            note(Code::OptionOverridden, QStringLiteral("-F"));
        if (m_settings.upload)
            placeUpload();
        else if (m_settings.isForm)
            document().body = {BodyKind::Multipart, {}, {}, {}, m_settings.parts, {}};
        else if (hasData)
            placeData();
    }

    void placeUpload()
    {
        // An upload has no type of its own.
        m_headers.removeUnlessGiven("Content-Type");
        QByteArray file;
        const auto text = m_input.read(
            *m_settings.upload == "." ? QByteArray("-") : *m_settings.upload, file, m_result.notes);
        document().body.kind = text ? BodyKind::Text : BodyKind::File;
        document().body.text = text.value_or(QByteArray());
        document().body.file = QString::fromUtf8(file);
        if (!text && file.isEmpty())
            document().body.kind = BodyKind::None;
    }

    void placeData()
    {
        RequestBody &body = document().body;
        body.text = m_data.bytes();
        const QByteArray given = m_headers.mediaType();
        const QByteArray own = m_data.isJson() ? QByteArray("application/json") : formType;
        const QByteArray type = given.isEmpty() ? own : given;
        if (!m_data.file().isEmpty()) {
            body.kind = BodyKind::File;
            body.file = QString::fromUtf8(m_data.file());
        } else if (type == "application/json" || type.endsWith("+json")) {
            body.kind = BodyKind::Json;
        } else if (type == "application/xml" || type == "text/xml" || type.endsWith("+xml")) {
            body.kind = BodyKind::Xml;
        } else {
            body.kind = BodyKind::Text;
            const auto pairs = type == formType ? formPairs(body.text) : std::nullopt;
            if (pairs)
                body = {BodyKind::Form, {}, {}, *pairs, {}, {}};
        }
        if ((body.kind == BodyKind::File || body.kind == BodyKind::Text) && given.isEmpty())
            body.contentType = QString::fromLatin1(own);
    }

    void placeUser()
    {
        if (m_headers.isGiven("Authorization")) {
            if (m_settings.user || m_settings.bearer)
                note(Code::OptionOverridden,
                     m_settings.user ? QStringLiteral("-u") : QStringLiteral("--oauth2-bearer"));
            return;
        }
        RequestAuthentication &authentication = document().authentication;
        if (m_settings.bearer) {
            authentication.kind = AuthenticationKind::Bearer;
            m_result.secrets.append(
                {CurlSecret::Place::Bearer, Secret::take(std::move(*m_settings.bearer)), {}, {}});
            return;
        }
        // Another scheme's password must not go out in clear.
        if (!m_settings.user
            || (m_settings.isOtherScheme && !m_settings.isDigest && m_settings.signature.isEmpty()))
            return;
        const qsizetype colon = m_settings.user->indexOf(':');
        authentication.user = QString::fromUtf8(bytesUntil(*m_settings.user, ':'));
        if (colon < 0)
            note(Code::PasswordAsked, authentication.user);
        auto place = CurlSecret::Place::Basic;
        authentication.kind = AuthenticationKind::Basic;
        if (!m_settings.signature.isEmpty()) {
            place = CurlSecret::Place::SigV4;
            placeSignature();
        } else if (m_settings.isDigest) {
            place = CurlSecret::Place::Digest;
            authentication.kind = AuthenticationKind::Digest;
        }
        QByteArray password = colon < 0 ? QByteArray() : m_settings.user->mid(colon + 1);
        m_result.secrets.append({place, Secret::take(std::move(password)), {}, {}});
        wipe(*m_settings.user);
    }

    /// `PROVIDER[:PROVIDER[:REGION[:SERVICE]]]`; what is missing is in the host's name.
    void placeSignature()
    {
        RequestAuthentication &authentication = document().authentication;
        authentication.kind = AuthenticationKind::SigV4;
        const QByteArrayList parts = m_settings.signature.split(':');
        if (parts.constFirst().toLower() != "aws")
            note(Code::OptionNotApplied, QStringLiteral("--aws-sigv4"));
        const QStringList labels =
            document().url.section(u"//"_qs, 1).section(u'/', 0, 0).split(u'.');
        authentication.region = parts.size() > 2 ? QString::fromUtf8(parts.at(2)) : labels.value(1);
        authentication.service =
            parts.size() > 3 ? QString::fromUtf8(parts.at(3)) : labels.value(0);
    }

    const CurlWords &m_words;
    CurlImport m_result;
    CurlSettingsReader m_reader;
    CurlSettings &m_settings = m_reader.settings();
    CurlInput &m_input = m_reader.input();
    CurlData &m_data = m_reader.data();
    CurlData &m_query = m_reader.query();
    CurlHeaders &m_headers = m_reader.headers();
};

} // namespace

Result<CurlImport> importCurl(const QByteArray &text)
{
    const auto words = curlWords(text);
    if (!words)
        return tl::make_unexpected(words.error());
    return CurlReader(*words).read();
}

} // namespace keywright
