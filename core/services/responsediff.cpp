// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsediff.h"

#include "bodytask.h"

#include <QtCore/QHash>

#include <map>

namespace keywright {

namespace {

constexpr qsizetype longestLine = 300;
/// Larger texts are told to differ, not where.
constexpr qsizetype largestText = 64 * 1024 * 1024;
const QLatin1String headerRule("header:");

std::vector<FieldDifference> headersOf(const Response &left, const Response &right,
                                       const QStringList &ignored)
{
    std::map<QByteArray, FieldDifference> fields;
    const auto add = [&](const QList<HeaderField> &all, QString FieldDifference::*side) {
        for (const HeaderField &field : all) {
            FieldDifference &entry = fields[field.first.toLower()];
            entry.name = QString::fromUtf8(field.first);
            QString &value = entry.*side;
            value = value.isNull() ? QStringLiteral("%1").arg(QString::fromUtf8(field.second))
                                   : value + QLatin1Char('\n') + QString::fromUtf8(field.second);
        }
    };
    add(left.headers, &FieldDifference::left);
    add(right.headers, &FieldDifference::right);
    std::vector<FieldDifference> found;
    for (const auto &field : fields) {
        const bool onBoth = !field.second.left.isNull() && !field.second.right.isNull();
        if ((!onBoth || field.second.left != field.second.right)
            && !ignored.contains(QString::fromUtf8(field.first), Qt::CaseInsensitive))
            found.push_back(field.second);
    }
    return found;
}

struct Lines
{
    std::vector<QByteArrayView> all;
    std::vector<size_t> prints;
};

Lines linesOf(QByteArrayView text, const StopQuestion &stop)
{
    Lines lines;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf('\n', from);
        if (end < 0)
            end = text.size();
        lines.all.push_back(text.sliced(from, end - from));
        lines.prints.push_back(qHash(lines.all.back(), 1));
        from = end + 1;
        if (stop && lines.all.size() % 4096 == 0 && stop())
            break;
    }
    return lines;
}

void compareTexts(QByteArrayView left, QByteArrayView right, const StopQuestion &stop,
                  ResponseDiff *diff)
{
    diff->sameBody = left == right;
    if (diff->sameBody || left.size() > largestText || right.size() > largestText) {
        diff->isCut = !diff->sameBody;
        return;
    }
    const Lines ours = linesOf(left, stop), theirs = linesOf(right, stop);
    auto same = commonEntries(ours.prints, theirs.prints);
    same.emplace_back(qsizetype(ours.all.size()), qsizetype(theirs.all.size()));
    const auto add = [&](bool isLeft, qsizetype line, QByteArrayView text) {
        diff->isCut = diff->lines.size() >= mostDifferences;
        if (!diff->isCut)
            diff->lines.push_back(
                {isLeft, line + 1,
                 QString::fromUtf8(text.first(std::min(text.size(), longestLine)))});
    };
    qsizetype leftAt = 0, rightAt = 0;
    for (const auto &equal : same) {
        for (; leftAt < equal.first; ++leftAt)
            add(true, leftAt, ours.all[size_t(leftAt)]);
        for (; rightAt < equal.second; ++rightAt)
            add(false, rightAt, theirs.all[size_t(rightAt)]);
        ++leftAt;
        ++rightAt;
    }
}

Result<ResponseDiff> compared(const Response &left, const Response &right,
                              const QStringList &ignored, const StopQuestion &stop)
{
    QStringList paths, fields;
    for (const QString &rule : ignored) {
        const QString trimmed = rule.trimmed();
        if (trimmed.startsWith(headerRule, Qt::CaseInsensitive))
            fields += trimmed.mid(headerRule.size()).trimmed();
        else if (!trimmed.isEmpty())
            paths += trimmed;
    }
    ResponseDiff diff;
    diff.sameStatus = left.status == right.status;
    diff.headers = headersOf(left, right, fields);
    const QByteArrayView ours = left.body.view(), theirs = right.body.view();
    auto json = jsonDifferences(ours, theirs, paths, stop);
    if (json) {
        diff.comparesJson = true;
        diff.json = std::move(*json);
        diff.sameBody = diff.json.empty();
        diff.isCut = diff.json.size() >= mostDifferences;
        return diff;
    }
    const QString &subject = json.error().subject;
    const bool isBody = subject == QLatin1String("left") || subject == QLatin1String("right");
    if (json.error().code == ErrorCode::Cancelled || !isBody)
        return tl::make_unexpected(json.error());
    compareTexts(ours, theirs, stop, &diff);
    return diff;
}

} // namespace

QStringList usualIgnoreRules()
{
    return {QStringLiteral("header: Date")};
}

Async<ResponseDiff> compareResponses(const Response &left, const Response &right,
                                     const QStringList &ignored)
{
    return onPool<ResponseDiff>([left, right, ignored](const StopQuestion &stop) {
        return compared(left, right, ignored, stop);
    });
}

} // namespace keywright
