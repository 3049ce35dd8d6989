// SPDX-License-Identifier: GPL-3.0-or-later
#include "variabletext.h"

#include <ui/phrases/sendphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VariableText)
};

} // namespace

QString variableValueText(const ResolvedVariable &variable)
{
    if (!variable.isSecret)
        return variable.value;
    if (variable.key.isEmpty())
        return Words::tr("%1: there is no such key").arg(variable.value);
    return variable.value.isEmpty() ? Words::tr("a key, fetched when sending") : variable.value;
}

QString variableSentence(const ResolvedVariable &variable)
{
    return Words::tr("%1: %2\n%3", "name, value, where it is from")
        .arg(variable.name, variableValueText(variable), scopeTitle(variable.scope));
}

} // namespace keywright::ui
