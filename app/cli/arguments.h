// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace keywright::cli {

/// One option of a command: `--name` or `--name VALUE`.
struct OptionSpec
{
    const char *name;  ///< without the dashes
    const char *value; ///< what its value is called in the help; nullptr: a flag
    const char *help;
    bool repeatable = false;
};

/// What a command accepts.
struct ArgumentSpec
{
    std::vector<OptionSpec> options;
    int least = 0, most = 0;   ///< positional arguments
    bool takesCommand = false; ///< `-- CMD…` follows, untouched
};

/// A command line, taken apart.
struct Arguments
{
    QStringList positional;
    QStringList command; ///< behind `--`
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const char *name) const;
    /// The last one given.
    [[nodiscard]] std::optional<QString> value(const char *name) const;
    [[nodiscard]] QString value(const char *name, const QString &otherwise) const;
    [[nodiscard]] QStringList values(const char *name) const;
};

/// Why a command line cannot be taken. Never holds a value: it may be a secret.
struct ArgumentProblem
{
    enum class Kind { UnknownOption, ValueMissing, ValueUnexpected, GivenTwice, TooFew, TooMany };
    Kind kind;
    QString option;
};

/// The outcome of parsing: either the arguments, or the problem.
struct ParsedArguments
{
    Arguments arguments;
    std::optional<ArgumentProblem> problem;
};

/// Options may stand anywhere before `--`; `--name=value` and `--name value` are the same; a lone
/// `-` is an argument.
[[nodiscard]] ParsedArguments parseArguments(const QStringList &words, const ArgumentSpec &spec);

} // namespace keywright::cli
