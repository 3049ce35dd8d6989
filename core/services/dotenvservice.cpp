// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotenvservice.h"

#include "chain.h"
#include "dotenvplan.h"
#include "keyservice.h"
#include "provisioningservice.h"
#include "serviceparts.h"

#include <core/base/privatefile.h>
#include <core/interchange/dotenvreader.h>

#include <algorithm>
#include <functional>
#include <memory>

namespace keywright {

using store::Database;
using Fate = DotenvStep::Fate;

namespace {

constexpr qint64 sizeLimit = 1024LL * 1024;

bool sameVariable(const Binding &one, const Binding &other)
{
    return one.environment == other.environment && one.variable == other.variable;
}

/// Does one step after the other; the first that fails ends it, and what was done is taken back.
class Import : public std::enable_shared_from_this<Import>
{
public:
    Import(ServiceParts &parts, const DotenvPlan &plan, const QString &provider)
        : m_parts(parts)
        , m_plan(plan)
        , m_provider(provider)
    {
    }

    Async<DotenvOutcome> run()
    {
        return whenSettled(m_parts.anchor, next(0),
                           [self = shared_from_this()](const Result<void> &done) {
                               if (done)
                                   return resolved<DotenvOutcome>(self->m_outcome);
                               return self->takeBack(done.error());
                           });
    }

private:
    Async<void> next(qsizetype at)
    {
        if (at == m_plan.steps.size())
            return resolved<void>({});
        const DotenvStep &step = m_plan.steps.at(at);
        if (step.fate == Fate::Leave || step.fate == Fate::Refuse)
            return next(at + 1);
        auto bound = andThen(
            m_parts.anchor, keyFor(step),
            [self = shared_from_this(), step](const Key &key) { return self->bind(step, key); });
        return andThen(m_parts.anchor, std::move(bound),
                       [self = shared_from_this(), at] { return self->next(at + 1); });
    }

    Async<Key> keyFor(const DotenvStep &step)
    {
        if (step.key)
            return resolved<Key>(*step.key);
        KeyDraft draft;
        draft.project = m_plan.project;
        draft.name = step.name;
        return andThen(m_parts.anchor, KeyService(m_parts).importKey(draft, m_provider, step.value),
                       [self = shared_from_this()](const Key &key) -> Result<Key> {
                           self->m_outcome.made.append(key);
                           return key;
                       });
    }

    Async<void> bind(const DotenvStep &step, const Key &key)
    {
        const Binding binding{m_plan.project, m_plan.environment, step.variable, key.id};
        return andThen(m_parts.anchor, ProvisioningService(m_parts).bind(binding),
                       [self = shared_from_this(), binding, step]() -> Result<void> {
                           self->m_outcome.bound.append(binding);
                           if (step.replaced)
                               self->m_outcome.before.append(*step.replaced);
                           return {};
                       });
    }

    Async<DotenvOutcome> takeBack(const Error &cause)
    {
        return whenSettled(m_parts.anchor, DotenvService(m_parts).undo(m_outcome),
                           [cause](const Result<void> &) -> Result<DotenvOutcome> {
                               return tl::make_unexpected(cause);
                           });
    }

    ServiceParts &m_parts;
    DotenvPlan m_plan;
    QString m_provider;
    DotenvOutcome m_outcome;
};

/// One job after the other, all of them, whatever becomes of each; the first error is told.
class Sequence : public std::enable_shared_from_this<Sequence>
{
public:
    using Job = std::function<Async<void>()>;
    Sequence(ServiceParts &parts, QList<Job> jobs)
        : m_parts(parts)
        , m_jobs(std::move(jobs))
    {
    }

    Async<void> next(qsizetype at, const Result<void> &soFar)
    {
        if (at == m_jobs.size())
            return resolved<void>(soFar);
        return whenSettled(m_parts.anchor, m_jobs.at(at)(),
                           [self = shared_from_this(), at, soFar](const Result<void> &done) {
                               return self->next(at + 1, soFar ? done : soFar);
                           });
    }

private:
    ServiceParts &m_parts;
    QList<Job> m_jobs;
};

Async<void> runAll(ServiceParts &parts, const QList<Sequence::Job> &jobs)
{
    return std::make_shared<Sequence>(parts, jobs)->next(0, {});
}

Async<void> withoutValue(const Anchor &anchor, Async<Key> key)
{
    return andThen(anchor, std::move(key), [](const Key &) { return Result<void>(); });
}

} // namespace

Async<DotenvPlan> DotenvService::plan(const ProjectId &project, const QString &environment,
                                      const QString &path)
{
    auto parsed = m_parts.worker->run([path]() -> Result<DotenvFile> {
        auto text = readPlainFile(path, sizeLimit);
        if (!text)
            return tl::make_unexpected(text.error());
        auto file = parseDotenv(*text, path);
        wipe(*text);
        return file;
    });
    return andThen(m_parts.anchor, std::move(parsed),
                   [&parts = m_parts, project, environment, path](const DotenvFile &file) {
                       return parts.store->read([=](Database &database) {
                           return planDotenv(database, file,
                                             {path, project, environment, {}, file.otherLines});
                       });
                   });
}

Async<DotenvOutcome> DotenvService::apply(const DotenvPlan &plan, const QString &provider)
{
    return std::make_shared<Import>(m_parts, plan, provider)->run();
}

Async<void> DotenvService::undo(const DotenvOutcome &outcome)
{
    QList<Sequence::Job> jobs;
    for (const Binding &binding : outcome.bound) {
        const auto old =
            std::find_if(outcome.before.cbegin(), outcome.before.cend(),
                         [&binding](const Binding &other) { return sameVariable(binding, other); });
        const bool wasBound = old != outcome.before.cend();
        jobs.append([&parts = m_parts, wasBound, binding = wasBound ? *old : binding] {
            ProvisioningService provisioning(parts);
            return wasBound ? provisioning.bind(binding) : provisioning.unbind(binding);
        });
    }
    for (const Key &key : outcome.made)
        jobs.append([&parts = m_parts, id = key.id] {
            return withoutValue(parts.anchor, KeyService(parts).remove(id));
        });
    return runAll(m_parts, jobs);
}

Async<void> DotenvService::redo(const DotenvOutcome &outcome)
{
    QList<Sequence::Job> jobs;
    for (const Key &key : outcome.made)
        jobs.append([&parts = m_parts, id = key.id] {
            return withoutValue(parts.anchor, KeyService(parts).undelete(id));
        });
    for (const Binding &binding : outcome.bound)
        jobs.append(
            [&parts = m_parts, binding] { return ProvisioningService(parts).bind(binding); });
    return runAll(m_parts, jobs);
}

Async<QByteArray> DotenvService::references(const ProjectId &project, const QString &environment)
{
    return m_parts.store->read([project, environment](Database &database) {
        return dotenvReferences(database, project, environment);
    });
}

} // namespace keywright
