// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/binding.h>
#include <core/domain/key.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace keywright {

struct ServiceParts;

/// One assignment of a .env file, and what would become of it.
struct DotenvStep
{
    enum class Fate {
        Import, ///< a key is made of the value
        Bind,   ///< `key` has this value already, or is what a reference names
        Clash,  ///< another key bears the name; it could be imported as `name`
        Refuse, ///< `problem` says why it cannot be taken
        Leave,  ///< no value to keep, or no variable
    };
    QString variable;
    Secret value;
    int line = 1;
    Fate fate = Fate::Leave;
    QString name; ///< of the key that is made: the variable's, or one that is free
    std::optional<Key> key;
    std::optional<Error> problem;
    std::optional<Binding> replaced; ///< what the variable holds there now, if it is another key
    QString replacedName;            ///< that key's
};

/// What a .env file would do to a project. Nothing has been written yet.
struct DotenvPlan
{
    QString path;
    ProjectId project;
    QString environment;
    QList<DotenvStep> steps;
    QList<int> otherLines; ///< neither assignment nor comment
};

/// What an import has changed: enough to take it back.
struct DotenvOutcome
{
    QList<Key> made;
    QList<Binding> bound;
    QList<Binding> before; ///< those that `bound` replaced
};

/// .env files into the keychain, and references to keys out of it.
class DotenvService
{
public:
    explicit DotenvService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Reads a file of at most a mebibyte and looks at each assignment. FileUnreadable,
    /// FormatInvalid.
    [[nodiscard]] Async<DotenvPlan> plan(const ProjectId &project, const QString &environment,
                                         const QString &path);
    /// Does the steps of a plan that can be done, all or none: keys into the keychain, variables
    /// bound. A step that clashes is done under its `name`; whoever does not want one takes it out.
    /// Keychain*, NameTaken, NotFound, ProjectArchived.
    [[nodiscard]] Async<DotenvOutcome> apply(const DotenvPlan &plan, const QString &provider);
    /// Bindings as they were; the keys that were made are deleted.
    [[nodiscard]] Async<void> undo(const DotenvOutcome &outcome);
    /// After an undo: the keys come back, and the bindings.
    [[nodiscard]] Async<void> redo(const DotenvOutcome &outcome);
    /// A .env file of references to the project's bound keys: no secret, may be committed.
    [[nodiscard]] Async<QByteArray> references(const ProjectId &project,
                                               const QString &environment);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
