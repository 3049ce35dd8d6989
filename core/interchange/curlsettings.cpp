// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlsettings.h"

#include <cmath>

namespace keywright {

namespace {

using Code = CurlNote::Code;
using Meaning = CurlMeaning;

} // namespace

void CurlSettingsReader::take(const CurlArgument &argument)
{
    if (!argument.option) {
        m_settings.urls.append(argument.value);
        return;
    }
    const QByteArray &value = argument.value;
    switch (argument.option->meaning) {
    case Meaning::WithoutUse:
        return note(Code::OptionWithoutUse, argument.written);
    case Meaning::AlwaysSo:
        return note(argument.isOff ? Code::OptionNotApplied : Code::OptionAlwaysSo,
                    argument.written);
    case Meaning::NotApplied:
        return argument.isOff ? note(Code::OptionWithoutUse, argument.written)
                              : note(Code::OptionNotApplied, argument.written);
    case Meaning::Data:
    case Meaning::DataRaw:
    case Meaning::DataBinary:
    case Meaning::DataUrlencode:
    case Meaning::Json:
        return m_data.add(argument.option->meaning, value);
    case Meaning::UrlQuery:
        return m_query.add(Meaning::UrlQuery, value);
    case Meaning::Form:
        m_settings.isForm = true;
        m_settings.parts += curlFormParts(value, m_input, m_notes);
        return;
    case Meaning::FormString:
        m_settings.isForm = true;
        m_settings.parts += curlFormString(value, m_notes);
        return;
    case Meaning::Upload:
        m_settings.upload = m_settings.upload ? m_settings.upload : std::optional(value);
        return;
    case Meaning::Header:
        return m_headers.add(value);
    default:
        takeSetting(argument);
    }
}

void CurlSettingsReader::takeSetting(const CurlArgument &argument)
{
    const QByteArray &value = argument.value;
    const bool isOn = !argument.isOff;
    switch (argument.option->meaning) {
    case Meaning::Url:
        m_settings.urls.append(value);
        break;
    case Meaning::Method:
        m_settings.method = value;
        break;
    case Meaning::Get:
        m_settings.isGet = isOn;
        break;
    case Meaning::Head:
        m_settings.isHead = isOn;
        break;
    case Meaning::Insecure:
        m_document.verifyTls = !isOn;
        break;
    case Meaning::Follow:
        m_document.followRedirects = isOn;
        break;
    case Meaning::PathAsIs:
        m_settings.rules.isPathAsIs = isOn;
        break;
    case Meaning::GlobOff:
        m_settings.rules.isPatternLiteral = isOn;
        break;
    case Meaning::SchemeDefault:
        m_settings.rules.scheme = value.toLower();
        break;
    case Meaning::Timeout:
        takeTimeout(argument);
        break;
    case Meaning::OnlyHttp1:
    case Meaning::OnlyHttp2:
    case Meaning::Proxy:
    case Meaning::ClientCertificate:
        takeConnection(argument);
        break;
    case Meaning::Cookie:
        takeCookie(value);
        break;
    case Meaning::UserAgent:
        m_settings.agent = value;
        break;
    case Meaning::Referer:
        m_settings.referer = value;
        break;
    case Meaning::Range:
        m_settings.range = value;
        break;
    case Meaning::ContinueAt:
        if (value == "-")
            note(Code::OptionNotApplied, argument.written);
        else
            m_settings.range = value + '-';
        break;
    case Meaning::FormEscape:
        note(Code::OptionNotApplied, argument.written);
        break;
    case Meaning::TransferCoding:
        m_settings.isTransferCoded = isOn;
        break;
    default:
        takeAuthentication(argument);
    }
}

void CurlSettingsReader::takeAuthentication(const CurlArgument &argument)
{
    switch (argument.option->meaning) {
    case Meaning::User:
        m_settings.user = argument.value;
        break;
    case Meaning::Bearer:
        m_settings.bearer = argument.value;
        break;
    case Meaning::Basic:
        m_settings.isDigest = m_settings.isOtherScheme = false;
        break;
    case Meaning::Digest:
        m_settings.isDigest = !argument.isOff;
        break;
    case Meaning::SigV4:
        m_settings.signature = argument.value;
        break;
    case Meaning::OtherScheme:
        m_settings.isOtherScheme = !argument.isOff;
        note(Code::OptionNotApplied, argument.written);
        break;
    default:
        note(Code::OptionNotApplied, argument.written);
    }
}

/// A proxy's password and a certificate's passphrase are no part of a request that is kept.
void CurlSettingsReader::takeConnection(const CurlArgument &argument)
{
    ConnectionChoice &connection = m_document.connection;
    const QByteArray &value = argument.value;
    const auto version = [&](HttpVersion wanted) {
        connection.version = argument.isOff ? HttpVersion::Automatic : wanted;
    };
    switch (argument.option->meaning) {
    case Meaning::OnlyHttp1:
        return version(HttpVersion::Http1);
    case Meaning::OnlyHttp2:
        return version(HttpVersion::Http2);
    case Meaning::Proxy:
        if (value.contains('@'))
            return note(Code::OptionNotApplied, argument.written);
        connection.proxy = value.isEmpty() ? QString(directProxy) : QString::fromUtf8(value);
        return;
    default:
        if (value.contains(':'))
            return note(Code::OptionNotApplied, argument.written);
        connection.clientCertificate = QString::fromUtf8(value);
    }
}

void CurlSettingsReader::takeTimeout(const CurlArgument &argument)
{
    bool isNumber = false;
    const double seconds = argument.value.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0 && seconds < 1e6))
        return note(Code::ValueInvalid, argument.written);
    m_document.timeout =
        std::chrono::milliseconds(static_cast<qint64>(std::llround(seconds * 1000)));
}

void CurlSettingsReader::takeCookie(const QByteArray &value)
{
    if (!value.contains('='))
        return note(Code::CookieFile, QString::fromUtf8(value));
    m_settings.cookies.append(value);
}

} // namespace keywright
