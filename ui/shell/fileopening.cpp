// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileopening.h"

#include "pagehost.h"

#include <ui/pages/registry.h>
#include <ui/support/notifier.h>

#include <QtCore/QFileInfo>

namespace keywright::ui {

bool FileOpening::takes(const QString &path) const
{
    return isProjectFile(path) || (!m_projects.isEmpty() && entryForFile(path));
}

QString FileOpening::promise(const QStringList &paths) const
{
    QStringList taken;
    for (const QString &path : paths) {
        if (takes(path))
            taken.append(path);
    }
    if (taken.isEmpty())
        return {};
    if (taken.size() > 1)
        return tr("Drop to open %n file(s)", nullptr, int(taken.size()));
    return tr("Drop to import %1").arg(QFileInfo(taken.constFirst()).fileName());
}

void FileOpening::open(const QStringList &paths)
{
    for (const QString &path : paths)
        openOne(path);
}

void FileOpening::openOne(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isProjectFile(path)) {
        m_projects.importFile(path);
        return;
    }
    const auto file = entryForFile(path);
    if (!file)
        m_notifier.warning(tr("Keywright cannot open “%1”.").arg(name),
                           tr("It opens projects (.keywright.json), API descriptions (.json, "
                              ".yaml) and .env files."));
    else if (m_projects.isEmpty())
        m_notifier.warning(tr("There is no project yet to take “%1”.").arg(name),
                           tr("Create a project, then open the file again."));
    else
        m_pages.open(file->page, file->arguments);
}

} // namespace keywright::ui
