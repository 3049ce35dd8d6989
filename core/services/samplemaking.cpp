// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemaking.h"

namespace keywright {

Sample SampleService::Record::sample(quint16 servedPort) const
{
    return {project,
            api.id,
            api.name,
            program,
            website,
            api.upstream,
            servedPort != 0 && api.upstream.port() == servedPort};
}

namespace sample {

namespace {

Operation operation(const char *id, const char *path, const char *summary)
{
    Operation made;
    made.operationId = QString::fromLatin1(id);
    made.method = QStringLiteral("GET");
    made.path = QString::fromLatin1(path);
    made.summary = QString::fromLatin1(summary);
    return made;
}

KeyDraft draftOf(const Project &project, const QString &name, KeyUse use, int callsAMinute)
{
    KeyDraft draft;
    draft.project = project.id;
    draft.name = name;
    draft.application = name;
    draft.use = use;
    policy::Limit limit;
    limit.count = callsAMinute;
    limit.unit = policy::Unit::Minute;
    draft.restrictions.limits = {limit};
    return draft;
}

} // namespace

QList<Operation> operations()
{
    QList<Operation> list{operation("listForms", "/forms", "The forms that there are"),
                          operation("showForm", "/forms/{id}", "One form"),
                          operation("listPatients", "/patients", "The patients")};
    list[1].parameters = {
        {OperationParameter::Place::Path, QStringLiteral("id"), QStringLiteral("1"), true}};
    return list;
}

QUrl upstreamOf(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

KeyDraft programKey(const Project &project, const QString &api)
{
    KeyDraft draft = draftOf(project, QStringLiteral("Sample program"), KeyUse::Server, 30);
    draft.restrictions.apis = {{api.toStdString(), {"listForms"}}};
    return draft;
}

KeyDraft websiteKey(const Project &project, const QString &api)
{
    KeyDraft draft = draftOf(project, QStringLiteral("Sample website"), KeyUse::Website, 60);
    draft.restrictions.apis = {{api.toStdString(), {}}};
    draft.restrictions.referrers = {"https://app.example/*"};
    return draft;
}

} // namespace sample

} // namespace keywright
