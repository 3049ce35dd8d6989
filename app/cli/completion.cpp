// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include "command.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace keywright::cli {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

/// Nouns in the order of the help, each with its verbs.
QList<QPair<QString, QStringList>> nouns()
{
    QList<QPair<QString, QStringList>> list;
    for (const Command &command : commands()) {
        const QString noun = QLatin1StringView(command.noun);
        if (list.isEmpty() || list.constLast().first != noun) {
            bool isKnown = false;
            for (auto &entry : list) {
                isKnown = isKnown || entry.first == noun;
                if (entry.first == noun && command.verb)
                    entry.second.append(QLatin1StringView(command.verb));
            }
            if (!isKnown)
                list.append({noun, {}});
            else
                continue;
        }
        if (command.verb)
            list.last().second.append(QLatin1StringView(command.verb));
    }
    return list;
}

QString nameOf(const Command &command)
{
    const QString noun = QLatin1StringView(command.noun);
    return command.verb ? noun + u' ' + QLatin1StringView(command.verb) : noun;
}

QStringList optionsOf(const Command &command)
{
    QStringList options;
    for (const OptionSpec &option : command.arguments.options)
        options.append(QStringLiteral("--") + QLatin1StringView(option.name));
    return options
           + QStringList{QStringLiteral("--home"), QStringLiteral("--json"),
                         QStringLiteral("--help")};
}

QString nounWords()
{
    QStringList words;
    for (const auto &noun : nouns())
        words.append(noun.first);
    return words.join(u' ');
}

/// `case` rows: the verbs of a noun, and the options of a command.
QString verbRows()
{
    QString text;
    for (const auto &noun : nouns()) {
        if (!noun.second.isEmpty())
            text +=
                QStringLiteral("    %1) verbs=\"%2\" ;;\n").arg(noun.first, noun.second.join(u' '));
    }
    return text;
}

QString optionRows()
{
    QString text;
    for (const Command &command : commands())
        text += QStringLiteral("    \"%1\") options=\"%2\" ;;\n")
                    .arg(nameOf(command), optionsOf(command).join(u' '));
    return text;
}

/// What bash and zsh share: noun and verb out of the words before the cursor.
QString findCommand(const QString &words, const QString &first, const QString &last)
{
    return QStringLiteral("  local noun= verb= verbs= options= skip= word i\n"
                          "  for ((i = %2; i < %3; i++)); do\n"
                          "    word=${%1[i]}\n"
                          "    if [ -n \"$skip\" ]; then skip=; continue; fi\n"
                          "    case $word in\n"
                          "    --home | --secret-store) skip=1 ;;\n"
                          "    --) return ;;\n"
                          "    -*) ;;\n"
                          "    *) if [ -z \"$noun\" ]; then noun=$word; elif [ -z \"$verb\" ]; "
                          "then verb=$word; "
                          "fi ;;\n"
                          "    esac\n"
                          "  done\n"
                          "  case $noun in\n")
               .arg(words, first, last)
           + verbRows()
           + QStringLiteral("  esac\n"
                            "  [ -n \"$verbs\" ] || verb=\n"
                            "  case \"$noun${verb:+ $verb}\" in\n")
           + optionRows() + QStringLiteral("  esac\n");
}

QString bashScript()
{
    return QStringLiteral("# keywrightctl for bash: source <(keywrightctl completion bash)\n"
                          "_keywrightctl() {\n"
                          "  local cur=${COMP_WORDS[COMP_CWORD]}\n")
           + findCommand(QStringLiteral("COMP_WORDS"), QStringLiteral("1"),
                         QStringLiteral("COMP_CWORD"))
           + QStringLiteral(
                 "  if [[ $cur == -* ]]; then\n"
                 "    COMPREPLY=($(compgen -W \"${options:---home --json --help --version}\" -- "
                 "\"$cur\"))\n"
                 "  elif [ -z \"$noun\" ]; then\n"
                 "    COMPREPLY=($(compgen -W \"%1\" -- \"$cur\"))\n"
                 "  elif [ -n \"$verbs\" ] && [ -z \"$verb\" ]; then\n"
                 "    COMPREPLY=($(compgen -W \"$verbs\" -- \"$cur\"))\n"
                 "  fi\n"
                 "}\n"
                 "complete -o default -F _keywrightctl keywrightctl\n")
                 .arg(nounWords());
}

QString zshScript()
{
    return QStringLiteral("#compdef keywrightctl\n"
                          "# keywrightctl for zsh: source <(keywrightctl completion zsh)\n"
                          "_keywrightctl() {\n"
                          "  local cur=${words[CURRENT]}\n")
           + findCommand(QStringLiteral("words"), QStringLiteral("2"), QStringLiteral("CURRENT"))
           + QStringLiteral(
                 "  if [[ $cur == -* ]]; then\n"
                 "    compadd -- ${=options:---home --json --help --version}\n"
                 "  elif [ -z \"$noun\" ]; then\n"
                 "    compadd -- %1\n"
                 "  elif [ -n \"$verbs\" ] && [ -z \"$verb\" ]; then\n"
                 "    compadd -- ${=verbs}\n"
                 "  else\n"
                 "    _files\n"
                 "  fi\n"
                 "}\n"
                 "# Read as a whole it registers itself; loaded on its first use it answers.\n"
                 "if [ \"${funcstack[1]}\" = _keywrightctl ]; then\n"
                 "  _keywrightctl \"$@\"\n"
                 "else\n"
                 "  compdef _keywrightctl keywrightctl\n"
                 "fi\n")
                 .arg(nounWords());
}

QString fishQuoted(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\\\")).replace(u'\'', QLatin1StringView("\\'"));
    return u'\'' + text + u'\'';
}

QString fishScript()
{
    QString text = QStringLiteral("# keywrightctl for fish: keywrightctl completion fish | source\n"
                                  "complete -c keywrightctl -n __fish_use_subcommand -f -a '%1'\n"
                                  "complete -c keywrightctl -l home -r\n"
                                  "complete -c keywrightctl -l json\n"
                                  "complete -c keywrightctl -l help\n")
                       .arg(nounWords());
    for (const auto &noun : nouns()) {
        if (!noun.second.isEmpty())
            text +=
                QStringLiteral("complete -c keywrightctl -n '__fish_seen_subcommand_from %1; and "
                               "not __fish_seen_subcommand_from %2' -f -a '%2'\n")
                    .arg(noun.first, noun.second.join(u' '));
    }
    for (const Command &command : commands()) {
        QString condition =
            QStringLiteral("__fish_seen_subcommand_from %1").arg(QLatin1StringView(command.noun));
        if (command.verb)
            condition += QStringLiteral("; and __fish_seen_subcommand_from %1")
                             .arg(QLatin1StringView(command.verb));
        for (const OptionSpec &option : command.arguments.options)
            text += QStringLiteral("complete -c keywrightctl -n '%1' -l %2%3 -d %4\n")
                        .arg(condition, QLatin1StringView(option.name),
                             option.value ? QStringLiteral(" -r") : QString(),
                             fishQuoted(translated(option.help)));
    }
    return text;
}

QString roff(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\e")).replace(u'-', QLatin1StringView("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QLatin1StringView("\\&"));
    return text;
}

} // namespace

std::optional<QString> completionScript(const QString &shell)
{
    if (shell == QLatin1StringView("bash"))
        return bashScript();
    if (shell == QLatin1StringView("zsh"))
        return zshScript();
    if (shell == QLatin1StringView("fish"))
        return fishScript();
    return {};
}

QString manualPage()
{
    QString text =
        QStringLiteral(
            ".TH KEYWRIGHTCTL 1 \"\" \"Keywright %1\"\n"
            ".SH NAME\nkeywrightctl \\- API projects and keys from the command line\n"
            ".SH SYNOPSIS\n.B keywrightctl\n[\\-\\-home DIR] [\\-\\-json] NOUN [VERB] ...\n"
            ".SH DESCRIPTION\nProjects, APIs, keys, the gateway and what went through it. Things "
            "are "
            "addressed by PROJECT/NAME, by name with \\-\\-project, or by id. A secret is printed "
            "only "
            "by key issue, key rotate and key reveal, and read from standard input or from a "
            "file that you name, never from an argument. env write puts secrets into a file, where "
            "git ignores it.\n"
            ".SH COMMANDS\n")
            .arg(QLatin1StringView(KEYWRIGHT_VERSION));
    for (const Command &command : commands()) {
        text += QStringLiteral(".TP\n.B %1\n%2\n%3.\n")
                    .arg(roff(QStringLiteral("keywrightctl ") + nameOf(command)),
                         roff(QString::fromUtf8(command.usage)).isEmpty()
                             ? QStringLiteral("\\&")
                             : roff(QString::fromUtf8(command.usage)),
                         roff(translated(command.summary)));
        for (const OptionSpec &option : command.arguments.options)
            text +=
                QStringLiteral(".RS\n.TP\n\\fB\\-\\-%1\\fR%2\n%3\n.RE\n")
                    .arg(roff(QLatin1StringView(option.name)),
                         option.value ? u' ' + roff(QString::fromUtf8(option.value)) : QString(),
                         roff(translated(option.help)));
    }
    return text
           + QStringLiteral(
               ".SH EXIT STATUS\n0 done, 1 failed, 2 wrong use, 3 the answer is no. "
               "keywrightctl exec ends with the program's own.\n"
               ".SH ENVIRONMENT\n.TP\n.B KEYWRIGHT_HOME\nall data and sockets in one folder\n"
               ".TP\n.B KEYWRIGHT_PASSPHRASE_FILE\na file whose first line is the passphrase of an "
               "encrypted export\n");
}

} // namespace keywright::cli
