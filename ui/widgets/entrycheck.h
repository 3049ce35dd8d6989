// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/values.h>

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright::ui {

/// The answer to an entry as it is typed: its normal form, or why it cannot be taken.
struct EntryCheck
{
    QString normal;  ///< as it is stored; empty where there is a problem
    QString problem; ///< a sentence; empty: none
    QString warning; ///< a sentence; empty: none
};

/// Checks an entry of that kind with policy's own parser. A host in Unicode becomes its A-label
/// form.
[[nodiscard]] EntryCheck checkEntry(policy::Kind kind, const QString &text);
/// What a person calls the kind: "Websites"; and what an entry looks like.
[[nodiscard]] QString entryTitle(policy::Kind kind);
[[nodiscard]] QString entryHint(policy::Kind kind);
[[nodiscard]] QString entryExample(policy::Kind kind);

/// The entries of one kind as text, one each, and back.
[[nodiscard]] QStringList entriesOf(const policy::Restrictions &restrictions, policy::Kind kind);
void setEntries(policy::Restrictions &restrictions, policy::Kind kind, const QStringList &entries);

} // namespace keywright::ui
