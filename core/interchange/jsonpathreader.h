// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace keywright {

/// A text as a literal of jq, which is one of JSON.
[[nodiscard]] QString jqText(const QString &text);

/// Reads a JSONPath (RFC 9535) and writes it in jq's terms as it goes (see jsonpath.cpp for the
/// functions that it calls). The first problem ends it.
class JsonPathReader
{
public:
    explicit JsonPathReader(QStringView path)
        : m_text(path)
    {
    }
    /// The whole path; what it gives is of no use after a failure.
    [[nodiscard]] QString read();
    [[nodiscard]] bool hasFailed() const { return !m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    /// Something that can be compared: an array of at most one value, as jq.
    struct Operand
    {
        QString jq;
        bool isLogical = false;  ///< a function that is true or false by itself
        bool isNodes = false;    ///< a query, that can be tested for existence
        bool isSingular = false; ///< at most one node
    };

    QString segments(bool *singular);
    QString segment(bool *singular);
    QString bracketed(bool *singular);
    QString selector(bool *singular);
    QString indexOrSlice(bool *singular);
    QString logicalOr(int depth);
    QString logicalAnd(int depth);
    QString basic(int depth);
    QString comparison(const Operand &left, int depth);
    Operand operand(int depth);
    Operand query();
    Operand function(int depth);
    Operand number();
    Operand argument(int depth);

    [[nodiscard]] bool at(QChar symbol) const;
    [[nodiscard]] bool take(QLatin1String token);
    void expect(QLatin1String token);
    void skipSpace();
    [[nodiscard]] QString name();
    [[nodiscard]] QString quoted();
    [[nodiscard]] char32_t escape();
    [[nodiscard]] char32_t hexadecimal();
    [[nodiscard]] std::optional<qint64> integer();
    void fail(const QString &what);

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_problem;
};

} // namespace keywright
