// SPDX-License-Identifier: GPL-3.0-or-later
#include "head.h"

#include "octets.h"

#include <llhttp.h>

namespace keywright::gateway {

std::string_view FieldList::value(FieldKind kind) const
{
    for (int i = 0; i < count; ++i)
        if (kinds[static_cast<std::size_t>(i)] == kind)
            return views[static_cast<std::size_t>(i)].value;
    return {};
}

std::string_view FieldList::value(std::string_view name) const
{
    for (const policy::HeaderView &field : span())
        if (octets::equals(field.name, name))
            return field.value;
    return {};
}

/// llhttp with its callbacks: collects views into the bytes that it is given in one piece.
struct HeadParser::Parser
{
    Parser();
    [[nodiscard]] bool run(llhttp_type type, std::string_view head, FieldList &fields);

    llhttp_t parser{};
    llhttp_settings_t settings{};
    std::string_view url, phrase;
    FieldList *list = nullptr;
    bool inValue = true, overflow = false, complete = false;

    static Parser &of(llhttp_t *parser) { return *static_cast<Parser *>(parser->data); }
    static void extend(std::string_view &view, const char *at, std::size_t length)
    {
        view = view.empty() ? std::string_view(at, length)
                            : std::string_view(view.data(), view.size() + length);
    }
    void onName(const char *at, std::size_t length);
    void onValue(const char *at, std::size_t length);
};

HeadParser::Parser::Parser()
{
    llhttp_settings_init(&settings);
    settings.on_url = [](llhttp_t *p, const char *at, std::size_t length) {
        extend(of(p).url, at, length);
        return 0;
    };
    settings.on_status = [](llhttp_t *p, const char *at, std::size_t length) {
        extend(of(p).phrase, at, length);
        return 0;
    };
    settings.on_header_field = [](llhttp_t *p, const char *at, std::size_t length) {
        of(p).onName(at, length);
        return of(p).overflow ? -1 : 0;
    };
    settings.on_header_value = [](llhttp_t *p, const char *at, std::size_t length) {
        of(p).onValue(at, length);
        return 0;
    };
    settings.on_headers_complete = [](llhttp_t *p) {
        of(p).complete = true;
        return static_cast<int>(HPE_PAUSED); // bodies are ours
    };
}

void HeadParser::Parser::onName(const char *at, std::size_t length)
{
    if (inValue) {
        if (list->count == maximalFields) {
            overflow = true;
            return;
        }
        inValue = false;
        list->views[static_cast<std::size_t>(list->count++)] = {};
    }
    extend(list->views[static_cast<std::size_t>(list->count - 1)].name, at, length);
}

void HeadParser::Parser::onValue(const char *at, std::size_t length)
{
    inValue = true;
    if (list->count > 0 && length > 0)
        extend(list->views[static_cast<std::size_t>(list->count - 1)].value, at, length);
}

bool HeadParser::Parser::run(llhttp_type type, std::string_view head, FieldList &fields)
{
    llhttp_init(&parser, type, &settings);
    parser.data = this;
    // What a length and a coding mean together is decided by our own, stricter rules (framing.cpp).
    llhttp_set_lenient_chunked_length(&parser, 1);
    llhttp_set_lenient_transfer_encoding(&parser, 1);
    url = phrase = {};
    list = &fields;
    fields.count = 0;
    inValue = true;
    overflow = complete = false;
    (void)llhttp_execute(&parser, head.data(), head.size());
    for (int i = 0; i < fields.count; ++i) {
        policy::HeaderView &field = fields.views[static_cast<std::size_t>(i)];
        field.value = octets::trim(field.value);
        fields.kinds[static_cast<std::size_t>(i)] = fieldKind(field.name);
    }
    return complete && !overflow;
}

HeadParser::HeadParser()
    : m_parser(std::make_unique<Parser>())
{
}
HeadParser::~HeadParser() = default;

namespace {

/// What llhttp refused although the scan had passed it.
HeadProblem problemOf(llhttp_errno_t error)
{
    switch (error) {
    case HPE_INVALID_METHOD:
        return HeadProblem::MethodUnsupported;
    case HPE_INVALID_CONTENT_LENGTH:
    case HPE_UNEXPECTED_CONTENT_LENGTH:
        return HeadProblem::FramingInvalid;
    default:
        return HeadProblem::Malformed;
    }
}

/// Exactly one Host, and one that is a host (for HTTP/1.0: at most one).
HeadProblem checkHost(RequestHead &head)
{
    int hosts = 0;
    for (int i = 0; i < head.fields.count; ++i) {
        if (head.fields.kinds[static_cast<std::size_t>(i)] != FieldKind::Host)
            continue;
        ++hosts;
        head.host = head.fields.views[static_cast<std::size_t>(i)].value;
        if (head.host.empty() || !octets::all(head.host, octets::Host))
            return HeadProblem::HostInvalid;
    }
    const bool good = hosts == 1 || (hosts == 0 && head.minorVersion == 0);
    return good ? HeadProblem::None : HeadProblem::HostInvalid;
}

HeadProblem checkExpectation(RequestHead &head)
{
    for (int i = 0; i < head.fields.count; ++i) {
        const std::string_view value = head.fields.views[static_cast<std::size_t>(i)].value;
        switch (head.fields.kinds[static_cast<std::size_t>(i)]) {
        case FieldKind::Expect:
            if (!octets::equals(value, "100-continue"))
                return HeadProblem::ExpectationFailed;
            head.expectContinue =
                head.minorVersion == 1 && head.framing.kind != BodyKind::None
                && !(head.framing.kind == BodyKind::Length && head.framing.length == 0);
            break;
        default:
            break;
        }
    }
    return HeadProblem::None;
}

} // namespace

HeadProblem HeadParser::parse(std::string_view head, int fields, RequestHead &result)
{
    Parser &parser = *m_parser;
    if (!parser.run(HTTP_REQUEST, head, result.fields))
        return problemOf(llhttp_get_errno(&parser.parser));
    const std::size_t space = head.find(' ');
    result.method = head.substr(0, space);
    result.target = parser.url;
    result.minorVersion = llhttp_get_http_minor(&parser.parser);
    result.host = {};
    result.expectContinue = false;
    const bool agree = result.fields.count == fields
                       && result.target.data() == head.data() + space + 1
                       && head[space + 1 + result.target.size()] == ' ';
    if (!agree)
        return HeadProblem::Malformed;
    if (const HeadProblem problem =
            requestFraming(result.fields, result.minorVersion, result.framing);
        problem != HeadProblem::None)
        return problem;
    if (const HeadProblem problem = checkHost(result); problem != HeadProblem::None)
        return problem;
    result.keepAlive = staysOpen(result.fields, result.minorVersion);
    result.upgrade = upgradeOf(result);
    return checkExpectation(result);
}

HeadProblem HeadParser::parse(std::string_view head, int fields, bool headRequest,
                              ResponseHead &result)
{
    Parser &parser = *m_parser;
    if (!parser.run(HTTP_RESPONSE, head, result.fields) || result.fields.count != fields)
        return problemOf(llhttp_get_errno(&parser.parser));
    result.status = llhttp_get_status_code(&parser.parser);
    result.phrase = parser.phrase;
    result.minorVersion = llhttp_get_http_minor(&parser.parser);
    result.keepAlive = staysOpen(result.fields, result.minorVersion);
    const HeadProblem problem = responseFraming(result.fields, result.minorVersion, result.status,
                                                headRequest, result.framing);
    if (result.framing.kind == BodyKind::UntilClose)
        result.keepAlive = false;
    return problem;
}

} // namespace keywright::gateway
