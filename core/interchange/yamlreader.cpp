// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"
#include "yamltext.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <exception>
#include <sstream>
#include <utility>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace keywright {

namespace {

constexpr qsizetype sizeLimit = 64 * 1024 * 1024;
constexpr std::size_t depthLimit = 256;
constexpr qsizetype valueLimit = 2'000'000;
constexpr qsizetype nameLimit = 20'000; // a map keeps its names sorted: adding is not for free

/// Ends the reading; the parser's own way out is an exception, and so is ours.
struct Refused : std::exception
{
    Refused(const YAML::Mark &where, const char *why)
        : mark(where)
        , problem(why)
    {
    }
    [[nodiscard]] const char *what() const noexcept override { return problem; }
    YAML::Mark mark;
    const char *problem;
};

/// As YAML 1.2 has it in decimal, and so that it is written again as it was read.
bool isWholeNumber(const QString &text)
{
    const QStringView digits = text.startsWith(u'-') ? QStringView(text).mid(1) : text;
    const bool leading = digits.size() > 1 && digits.startsWith(u'0');
    return !digits.isEmpty() && digits.size() <= 15 && !leading && text != u"-0"
           && std::all_of(digits.begin(), digits.end(),
                          [](QChar symbol) { return symbol >= u'0' && symbol <= u'9'; });
}

/// Builds JSON as the parser goes. What an alias repeats counts each time, so that no small file
/// becomes a large value.
class Builder final : public YAML::EventHandler
{
public:
    explicit Builder(YamlNumbers numbers)
        : m_numbers(numbers)
    {
    }
    [[nodiscard]] const QJsonValue &root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        put(mark, QJsonValue(), anchor, 1);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.constEnd())
            throw Refused(mark, "an alias within its own anchor");
        const auto [value, count] = *found;
        put(mark, value, 0, count);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        put(mark, scalar(tag, QString::fromStdString(value)), anchor, 1);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, false, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, true, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        bool isMap = false;
        YAML::anchor_t anchor = 0;
        YAML::Mark mark;
        QJsonObject object;
        QJsonArray array;
        QString key;
        bool hasKey = false;
        qsizetype count = 1;
    };

    /// YAML 1.2's core schema, but numbers stay as they are written: "3.10" is no 3.1.
    [[nodiscard]] QJsonValue scalar(const std::string &tag, const QString &text) const
    {
        if (tag != "?")
            return text;
        if (text.isEmpty() || text == u'~' || text == QLatin1StringView("null")
            || text == QLatin1StringView("Null") || text == QLatin1StringView("NULL"))
            return {};
        if (text == QLatin1StringView("true") || text == QLatin1StringView("True")
            || text == QLatin1StringView("TRUE"))
            return true;
        if (text == QLatin1StringView("false") || text == QLatin1StringView("False")
            || text == QLatin1StringView("FALSE"))
            return false;
        if (m_numbers == YamlNumbers::Whole && isWholeNumber(text))
            return text.toLongLong();
        return text;
    }

    void open(const YAML::Mark &mark, bool isMap, YAML::anchor_t anchor)
    {
        if (m_levels.size() >= depthLimit)
            throw Refused(mark, "more than 256 levels");
        Level level;
        level.isMap = isMap;
        level.anchor = anchor;
        level.mark = mark;
        m_levels.push_back(std::move(level));
    }

    void close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (level.isMap)
            merge(level);
        put(level.mark, level.isMap ? QJsonValue(level.object) : QJsonValue(level.array),
            level.anchor, level.count);
    }

    /// `<<: *defaults`, or a list of them: what the map does not say itself.
    static void merge(Level &level)
    {
        const QString name = QStringLiteral("<<");
        const QJsonValue merged = level.object.take(name);
        QJsonArray sources = merged.isArray() ? merged.toArray() : QJsonArray{merged};
        for (const QJsonValue &source : sources) {
            const QJsonObject object = source.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (!level.object.contains(member.key()))
                    level.object.insert(member.key(), member.value());
            }
        }
    }

    void put(const YAML::Mark &mark, const QJsonValue &value, YAML::anchor_t anchor,
             qsizetype count)
    {
        m_total += count;
        if (m_total > valueLimit)
            throw Refused(mark, "more than two million values");
        if (anchor != 0)
            m_anchors.insert(anchor, {value, count});
        if (m_levels.empty()) {
            m_root = value;
            return;
        }
        Level &level = m_levels.back();
        level.count += count;
        if (!level.isMap) {
            level.array.append(value);
        } else if (!level.hasKey) {
            level.key = keyText(mark, value);
            if (level.object.contains(level.key))
                throw Refused(mark, "the same name twice");
            if (level.object.size() == nameLimit)
                throw Refused(mark, "more than 20,000 names in one map");
            level.hasKey = true;
        } else {
            level.object.insert(level.key, value);
            level.hasKey = false;
        }
    }

    static QString keyText(const YAML::Mark &mark, const QJsonValue &value)
    {
        if (value.isString())
            return value.toString();
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isNull())
            return QStringLiteral("null");
        throw Refused(mark, "a name that is not a text");
    }

    std::vector<Level> m_levels;
    QHash<YAML::anchor_t, std::pair<QJsonValue, qsizetype>> m_anchors;
    YamlNumbers m_numbers;
    QJsonValue m_root;
    qsizetype m_total = 0;
};

Result<QJsonObject> invalid(const QString &sourceName, const YAML::Mark &mark,
                            const QString &problem)
{
    return failure(ErrorCode::FormatInvalid, sourceName,
                   QStringLiteral("line %1, column %2: %3")
                       .arg(mark.line + 1)
                       .arg(mark.column + 1)
                       .arg(problem));
}

} // namespace

Result<QJsonObject> readYamlObject(const QByteArray &text, const QString &sourceName,
                                   YamlNumbers numbers)
{
    if (text.size() > sizeLimit)
        return invalid(sourceName, {}, QStringLiteral("larger than 64 MiB"));
    Builder builder(numbers);
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return invalid(sourceName, {}, QStringLiteral("empty"));
    } catch (const Refused &refused) {
        return invalid(sourceName, refused.mark, QString::fromLatin1(refused.problem));
    } catch (const YAML::Exception &exception) {
        return invalid(sourceName, exception.mark, QString::fromStdString(exception.msg));
    } catch (const std::exception &exception) {
        return invalid(sourceName, {}, QString::fromUtf8(exception.what()));
    }
    if (!builder.root().isObject())
        return invalid(sourceName, {}, QStringLiteral("not an object"));
    return builder.root().toObject();
}

} // namespace keywright
