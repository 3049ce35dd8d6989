// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

namespace keywright::cli {

namespace {

const OptionSpec *find(const ArgumentSpec &spec, const QString &name)
{
    for (const OptionSpec &option : spec.options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

/// Takes the option at `index`, and its value with it.
std::optional<ArgumentProblem> takeOption(const QStringList &words, int &index,
                                          const ArgumentSpec &spec, Arguments &arguments)
{
    const QString &word = words.at(index);
    const qsizetype equals = word.indexOf(u'=');
    // Only the part before "=" is ever repeated to anybody.
    const QString shown = word.left(equals);
    const QString name = shown == QLatin1String("-h") ? QStringLiteral("help") : shown.mid(2);
    const OptionSpec *option = find(spec, name);
    if (!option || (!shown.startsWith(QLatin1String("--")) && name != QLatin1String("help")))
        return ArgumentProblem{ArgumentProblem::Kind::UnknownOption,
                               shown.startsWith(QLatin1String("--")) ? shown : shown.left(2)};
    QStringList &values = arguments.options[name];
    if (!values.isEmpty() && !option->repeatable && option->value)
        return ArgumentProblem{ArgumentProblem::Kind::GivenTwice, shown};
    if (!option->value) {
        if (equals >= 0)
            return ArgumentProblem{ArgumentProblem::Kind::ValueUnexpected, shown};
        values.append(QString());
        return {};
    }
    if (equals >= 0) {
        values.append(word.mid(equals + 1));
        return {};
    }
    if (index + 1 >= words.size())
        return ArgumentProblem{ArgumentProblem::Kind::ValueMissing, shown};
    values.append(words.at(++index));
    return {};
}

} // namespace

bool Arguments::has(const char *name) const
{
    return options.contains(QLatin1String(name));
}

std::optional<QString> Arguments::value(const char *name) const
{
    const auto found = options.constFind(QLatin1String(name));
    return found == options.constEnd() ? std::nullopt : std::optional(found->constLast());
}

QString Arguments::value(const char *name, const QString &otherwise) const
{
    return value(name).value_or(otherwise);
}

QStringList Arguments::values(const char *name) const
{
    return options.value(QLatin1String(name));
}

ParsedArguments parseArguments(const QStringList &words, const ArgumentSpec &spec)
{
    ParsedArguments result;
    Arguments &arguments = result.arguments;
    bool ended = false;
    for (int index = 0; index < words.size(); ++index) {
        const QString &word = words.at(index);
        if (ended) {
            (spec.takesCommand ? arguments.command : arguments.positional).append(word);
        } else if (word == QLatin1String("--")) {
            ended = true;
        } else if (word.size() > 1 && word.startsWith(u'-')) {
            result.problem = takeOption(words, index, spec, arguments);
            if (result.problem)
                return result;
        } else {
            arguments.positional.append(word);
        }
    }
    if (arguments.has("help"))
        return result;
    if (arguments.positional.size() < spec.least)
        result.problem = ArgumentProblem{ArgumentProblem::Kind::TooFew, {}};
    else if (arguments.positional.size() > spec.most)
        result.problem = ArgumentProblem{ArgumentProblem::Kind::TooMany, {}};
    return result;
}

} // namespace keywright::cli
