// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectcommands.h"

#include "answer.h"
#include "reversible.h"

#include <core/services/sampleservice.h>
#include <ui/phrases/errorphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::ProjectCommands)
};
} // namespace

ProjectCommands::ProjectCommands(CoreContext &core, QUndoStack &undo, Notifier &notifier)
    : m_core(core)
    , m_undo(undo)
    , m_notifier(notifier)
{
}

void ProjectCommands::create(const QString &name, const Done &done,
                             const std::function<void(const QString &)> &created)
{
    onAnswer(&m_notifier, m_core.projects().create(name),
             [done, created](const Result<Project> &project) {
                 if (!project) {
                     done(project.error());
                     return;
                 }
                 done({});
                 created(project->id.text());
             });
}

void ProjectCommands::rename(const QString &id, const QString &before, const QString &name,
                             const Done &done)
{
    const ProjectId project(id);
    onAnswer(&m_notifier, m_core.projects().rename(project, name),
             [this, project, before, name, done](const Result<Project> &renamed) {
                 if (!renamed) {
                     done(renamed.error());
                     return;
                 }
                 done({});
                 const auto renameTo = [this, project](const QString &text) {
                     return [this, project, text] {
                         reportFailure(m_notifier, m_core.projects().rename(project, text));
                     };
                 };
                 pushDone(m_undo, Text::tr("rename of %1").arg(before), renameTo(before),
                          renameTo(name));
             });
}

void ProjectCommands::setArchived(const QString &id, const QString &name, bool archived)
{
    const ProjectId project(id);
    const auto set = [this, project](bool value) {
        return [this, project, value] {
            reportFailure(m_notifier, m_core.projects().setArchived(project, value));
        };
    };
    onAnswer(&m_notifier, m_core.projects().setArchived(project, archived),
             [this, name, archived, set](const Result<Project> &done) {
                 if (!done) {
                     m_notifier.error(done.error());
                     return;
                 }
                 announceDone(m_undo, m_notifier,
                              archived
                                  ? Text::tr("%1 is archived. Its keys no longer work.").arg(name)
                                  : Text::tr("%1 is back. Its keys work again.").arg(name),
                              archived ? Text::tr("archiving of %1").arg(name)
                                       : Text::tr("return of %1").arg(name),
                              set(!archived), set(archived));
             });
}

void ProjectCommands::remove(const QString &id, const QString &name)
{
    const ProjectId project(id);
    onAnswer(
        &m_notifier, m_core.projects().remove(project),
        [this, project, name](const Result<Project> &removed) {
            if (!removed) {
                m_notifier.error(removed.error());
                return;
            }
            announceDone(
                m_undo, m_notifier,
                Text::tr("%1 is deleted. Its keys stopped working; it can be restored for 30 days.")
                    .arg(name),
                Text::tr("deletion of %1").arg(name),
                [this, project] { reportFailure(m_notifier, m_core.projects().undelete(project)); },
                [this, project] { reportFailure(m_notifier, m_core.projects().remove(project)); });
        });
}

void ProjectCommands::restore(const QString &id, const Done &done)
{
    const ProjectId project(id);
    onAnswer(
        &m_notifier, m_core.projects().undelete(project),
        [this, project, done](const Result<Project> &restored) {
            if (!restored)
                return done(restored.error());
            done({});
            announceDone(
                m_undo, m_notifier, Text::tr("%1 is restored.").arg(restored->name),
                Text::tr("restoring of %1").arg(restored->name),
                [this, project] { reportFailure(m_notifier, m_core.projects().remove(project)); },
                [this, project] {
                    reportFailure(m_notifier, m_core.projects().undelete(project));
                });
        });
}

void ProjectCommands::purge(const QString &id, const Done &done)
{
    onAnswer(&m_notifier, m_core.projects().purge(ProjectId(id)),
             [this, done](const Result<Project> &gone) {
                 if (!gone)
                     return done(gone.error());
                 done({});
                 m_notifier.success(Text::tr("%1 is gone for good.").arg(gone->name));
             });
}

void ProjectCommands::makeSample(const Done &done, const std::function<void(const QString &)> &made)
{
    onAnswer(
        &m_notifier, m_core.sample().create(), [this, done, made](const Result<Sample> &sample) {
            if (!sample)
                return done(sample.error());
            done({});
            const ProjectId project = sample->project.id;
            made(project.text());
            if (!sample->isNew)
                return;
            pushDone(
                m_undo, Text::tr("making of %1").arg(sample->project.name),
                [this, project] { reportFailure(m_notifier, m_core.projects().remove(project)); },
                [this, project] {
                    reportFailure(m_notifier, m_core.projects().undelete(project));
                });
            if (!sample->problems.isEmpty())
                m_notifier.warning(sentence(sample->problems.constFirst()),
                                   Text::tr("The sample works all the same."));
        });
}

void ProjectCommands::noteImported(const QString &id, const QString &name, const QString &message)
{
    const ProjectId project(id);
    announceDone(
        m_undo, m_notifier, message, Text::tr("import of %1").arg(name),
        [this, project] { reportFailure(m_notifier, m_core.projects().remove(project)); },
        [this, project] { reportFailure(m_notifier, m_core.projects().undelete(project)); });
}

} // namespace keywright::ui
