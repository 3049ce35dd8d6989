// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "statement.h"

#include <QtCore/QList>

#include <optional>
#include <type_traits>

namespace keywright::store {

/// Runs a statement and makes a value of each row by `make(Statement &)`.
template<typename Make>
[[nodiscard]] auto allRows(Statement &statement, Make make)
    -> Result<QList<std::invoke_result_t<Make, Statement &>>>
{
    QList<std::invoke_result_t<Make, Statement &>> rows;
    if (auto run = statement.run(); !run)
        return tl::make_unexpected(run.error());
    while (statement.next())
        rows << make(statement);
    if (auto finished = statement.finished(); !finished)
        return tl::make_unexpected(finished.error());
    return rows;
}

/// The same for the first row, where there is one.
template<typename Make>
[[nodiscard]] auto firstRow(Statement &statement, Make make)
    -> Result<std::optional<std::invoke_result_t<Make, Statement &>>>
{
    if (auto run = statement.run(); !run)
        return tl::make_unexpected(run.error());
    if (statement.next())
        return make(statement);
    if (auto finished = statement.finished(); !finished)
        return tl::make_unexpected(finished.error());
    return std::nullopt;
}

/// Whether the statement has a row.
[[nodiscard]] inline Result<bool> hasRow(Statement &statement)
{
    return firstRow(statement, [](Statement &) { return true; }).map([](const auto &row) {
        return row.has_value();
    });
}

/// A name as names are compared: without case, composed, without space around.
[[nodiscard]] inline QString foldedName(const QString &name)
{
    return name.trimmed().toCaseFolded().normalized(QString::NormalizationForm_C);
}

/// NotFound where there is none, else the value.
template<typename T>
[[nodiscard]] Result<T> required(Result<std::optional<T>> found, const QString &subject)
{
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, subject);
    return **std::move(found);
}

} // namespace keywright::store
