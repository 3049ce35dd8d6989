// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncheck.h"

#include "jsontokens.h"

#include <rapidjson/reader.h>

namespace keywright {

namespace {

constexpr size_t askEvery = 1 << 20;

/// The bytes to RapidJSON, as if texts could be unescaped in their place: so it gathers none of
/// them in memory. What it writes goes nowhere.
class Stream
{
public:
    using Ch = char;

    explicit Stream(QByteArrayView json)
        : m_begin(json.data())
        , m_at(m_begin)
        , m_end(m_begin + json.size())
    {
    }
    [[nodiscard]] Ch Peek() const { return m_at == m_end ? '\0' : *m_at; }
    Ch Take() { return m_at == m_end ? '\0' : *m_at++; }
    [[nodiscard]] size_t Tell() const { return size_t(m_at - m_begin); }
    void skipTo(qsizetype offset) { m_at = m_begin + offset; }

    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    size_t PutEnd(Ch *) { return 1; }

private:
    const char *m_begin, *m_at, *m_end;
};

/// Counts levels, and asks now and then.
class Levels : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Levels>
{
public:
    Levels(const Stream &stream, const StopQuestion &stop)
        : m_stream(stream)
        , m_stop(stop)
    {
    }
    bool Default() { return goesOn(); }
    bool StartObject() { return enter(); }
    bool StartArray() { return enter(); }
    bool EndObject(rapidjson::SizeType) { return leave(); }
    bool EndArray(rapidjson::SizeType) { return leave(); }

    [[nodiscard]] bool isTooDeep() const { return m_depth > deepestJson; }

private:
    bool enter() { return ++m_depth <= deepestJson && goesOn(); }
    bool leave()
    {
        --m_depth;
        return true;
    }
    bool goesOn()
    {
        if (!m_stop || m_stream.Tell() < m_nextQuestion)
            return true;
        m_nextQuestion = m_stream.Tell() + askEvery;
        return !m_stop();
    }

    const Stream &m_stream;
    const StopQuestion &m_stop;
    size_t m_nextQuestion = 0;
    int m_depth = 0;
};

JsonProblem::Kind kindOf(rapidjson::ParseErrorCode code, const Levels &levels)
{
    switch (code) {
    case rapidjson::kParseErrorTermination:
        return levels.isTooDeep() ? JsonProblem::Depth : JsonProblem::Stopped;
    case rapidjson::kParseErrorDocumentEmpty:
    case rapidjson::kParseErrorStringMissQuotationMark:
        return JsonProblem::End;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
    case rapidjson::kParseErrorStringEscapeInvalid:
        return JsonProblem::Text;
    case rapidjson::kParseErrorStringInvalidEncoding:
        return JsonProblem::Encoding;
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return JsonProblem::Number;
    default:
        return JsonProblem::Symbol;
    }
}

} // namespace

std::optional<JsonProblem> checkJson(QByteArrayView json, bool isSequence, const StopQuestion &stop)
{
    // Not recursive, so that no nesting ends the process; numbers of any length stay as they are.
    constexpr unsigned flags = rapidjson::kParseIterativeFlag
                               | rapidjson::kParseValidateEncodingFlag
                               | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseInsituFlag
                               | rapidjson::kParseStopWhenDoneFlag;
    Stream stream(json);
    Levels levels(stream, stop);
    rapidjson::Reader reader;
    stream.skipTo(skipJsonSpace(json, json.startsWith("\xef\xbb\xbf") ? 3 : 0));
    const auto isAtEnd = [&] { return qsizetype(stream.Tell()) == json.size(); };
    if (isSequence && isAtEnd())
        return std::nullopt;
    do {
        const rapidjson::ParseResult parsed = reader.Parse<flags>(stream, levels);
        if (parsed.IsError()) {
            const auto kind = kindOf(parsed.Code(), levels);
            const bool isShort = kind == JsonProblem::Symbol && isAtEnd();
            return JsonProblem{qsizetype(parsed.Offset()), isShort ? JsonProblem::End : kind};
        }
        stream.skipTo(skipJsonSpace(json, qsizetype(stream.Tell())));
    } while (isSequence && !isAtEnd());
    if (!isAtEnd())
        return JsonProblem{qsizetype(stream.Tell()), JsonProblem::Symbol};
    return std::nullopt;
}

} // namespace keywright
