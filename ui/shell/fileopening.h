// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace keywright::ui {

class Notifier;
class PageHost;
class ProjectChooser;

/// Leads files that were dropped, named on the command line or opened from a file manager to where
/// they are at home: an exported project to its import, others to the page that reads them.
class FileOpening
{
    Q_DECLARE_TR_FUNCTIONS(FileOpening)

public:
    FileOpening(ProjectChooser &projects, PageHost &pages, Notifier &notifier)
        : m_projects(projects)
        , m_pages(pages)
        , m_notifier(notifier)
    {
    }

    /// By its name alone, and by whether there is a project to take it.
    [[nodiscard]] bool takes(const QString &path) const;
    /// What dropping these files will do, in a sentence; empty: none of them can be taken.
    [[nodiscard]] QString promise(const QStringList &paths) const;
    /// One after the other; of those that cannot be taken it is said why.
    void open(const QStringList &paths);

private:
    void openOne(const QString &path);

    ProjectChooser &m_projects;
    PageHost &m_pages;
    Notifier &m_notifier;
};

} // namespace keywright::ui
