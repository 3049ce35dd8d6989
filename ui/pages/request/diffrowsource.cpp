// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffrowsource.h"

#include <ui/models/formats.h>

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DiffRowSource", text);
}

/// Nothing in it breaks the row or turns its direction.
QString safe(const QString &text)
{
    QString shown;
    for (const QChar symbol : text.left(1000)) {
        const bool acts = symbol.category() == QChar::Other_Control
                          || (symbol.category() == QChar::Other_Format && symbol != QChar(0x200d))
                          || symbol == QChar(0x2028) || symbol == QChar(0x2029);
        shown += acts ? QStringLiteral("\\u%1").arg(symbol.unicode(), 4, 16, QLatin1Char('0'))
                      : QString(symbol);
    }
    return shown;
}

} // namespace

DiffRowSource::DiffRowSource(const ResponseDiff &diff, const Response &left, const Response &right)
{
    addStatusAndTime(diff, left, right);
    addHeaders(diff);
    addBody(diff);
}

void DiffRowSource::addHeading(const QString &text)
{
    Row row;
    row.text = text;
    row.runs.push_back({0, int(text.size()), Ink::Name});
    m_rows.push_back(row);
}

void DiffRowSource::addSide(bool isLeft, const QString &text)
{
    Row row;
    row.text = QStringLiteral("    ") + safe(text);
    row.gutter = isLeft ? QStringLiteral("−") : QStringLiteral("+");
    row.background = isLeft ? Tone::Failed : Tone::Granted;
    m_rows.push_back(row);
}

void DiffRowSource::addPair(const QString &name, const QString &left, const QString &right)
{
    ++m_differences;
    m_starts.push_back(qsizetype(m_rows.size()));
    Row row;
    row.text = QStringLiteral("  ") + safe(name);
    m_rows.push_back(row);
    if (!left.isNull())
        addSide(true, left);
    if (!right.isNull())
        addSide(false, right);
}

void DiffRowSource::addStatusAndTime(const ResponseDiff &diff, const Response &left,
                                     const Response &right)
{
    if (!diff.sameStatus) {
        addHeading(tr("Status"));
        addPair(tr("status"), QString::number(left.status), QString::number(right.status));
    }
    addHeading(tr("Time (not counted as a difference)"));
    const std::pair<QString, std::chrono::microseconds Timing::*> moments[] = {
        {tr("name lookup"), &Timing::nameLookup},
        {tr("connected"), &Timing::connect},
        {tr("TLS"), &Timing::tls},
        {tr("first byte"), &Timing::firstByte},
        {tr("total"), &Timing::total}};
    for (const auto &moment : moments) {
        Row row;
        row.text = QStringLiteral("  %1: %2 → %3")
                       .arg(moment.first, latencyText(left.timing.*moment.second),
                            latencyText(right.timing.*moment.second));
        m_rows.push_back(row);
    }
}

void DiffRowSource::addHeaders(const ResponseDiff &diff)
{
    if (diff.headers.empty())
        return;
    addHeading(tr("Headers"));
    for (const FieldDifference &field : diff.headers)
        addPair(field.name, field.left, field.right);
}

void DiffRowSource::addBody(const ResponseDiff &diff)
{
    if (diff.sameBody)
        return;
    addHeading(tr("Body"));
    for (const JsonDifference &one : diff.json)
        addPair(one.path, one.kind == JsonDifference::Added ? QString() : one.left,
                one.kind == JsonDifference::Removed ? QString() : one.right);
    for (const LineDifference &line : diff.lines)
        addPair(tr("line %1").arg(line.line), line.isLeft ? line.text : QString(),
                line.isLeft ? QString() : line.text);
    if (diff.isCut)
        addHeading(tr("There are more differences than are shown."));
}

QString DiffRowSource::text(qsizetype first, qsizetype last, qsizetype most) const
{
    QString text;
    for (qsizetype at = first; at <= last && at < count() && text.size() < most; ++at) {
        const Row &row = m_rows[size_t(at)];
        text += (at > first ? QStringLiteral("\n") : QString()) + row.gutter + row.text;
    }
    return text;
}

qsizetype DiffRowSource::nextDifference(qsizetype from, int step) const
{
    if (step > 0) {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), from);
        return next == m_starts.end() ? -1 : *next;
    }
    const auto next = std::lower_bound(m_starts.begin(), m_starts.end(), from);
    return next == m_starts.begin() ? -1 : *(next - 1);
}

} // namespace keywright::ui
