// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/project.h>
#include <core/store/database.h>
#include <core/store/migrator.h>

#include <QtCore/QTemporaryDir>

namespace keywright::store {

/// A new file in the newest layout, in a folder of its own, used from the test's thread.
struct OpenStore
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;

    OpenStore()
    {
        auto opened = Database::open(path());
        if (!opened)
            qFatal("not open: %s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        const auto migrator = Migrator::fromFolder(QStringLiteral(":/sql"));
        if (!migrator || !migrator->migrate(*database))
            qFatal("not migrated");
    }
    [[nodiscard]] QString path() const
    {
        return folder.filePath(QStringLiteral("keywright.sqlite"));
    }
};

[[nodiscard]] inline Project makeProject(const QString &name)
{
    Project project;
    project.id = ProjectId(QStringLiteral("prj_") + name);
    project.name = name;
    project.prefix = QStringLiteral("kw");
    project.created = Instant(std::chrono::milliseconds(1));
    return project;
}

[[nodiscard]] inline Api makeApi(const Project &project, const QString &name)
{
    Api api;
    api.id = ApiId(QStringLiteral("api_") + project.name + name);
    api.project = project.id;
    api.name = name;
    api.upstream = QUrl(QStringLiteral("http://127.0.0.1:9/base"));
    return api;
}

[[nodiscard]] inline Key makeKey(const Project &project, const QString &name)
{
    Key key;
    key.id = KeyId(QStringLiteral("key_") + project.name + name);
    key.project = project.id;
    key.name = name;
    key.prefix = project.prefix;
    KeyVersion version;
    version.digest = QByteArray(32 - key.id.text().toUtf8().right(32).size(), '.')
                     + key.id.text().toUtf8().right(32);
    version.last4 = QStringLiteral("A1b2");
    key.versions = {version};
    return key;
}

} // namespace keywright::store
