// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/registry.h>

#include <QtCore/QHash>
#include <QtWidgets/QStackedWidget>

namespace keywright::ui {

/// The pages: made on their first visit, told the project, kept.
class PageHost : public QStackedWidget
{
    Q_OBJECT

public:
    PageHost(PageContext &context, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] const QList<PageEntry> &entries() const { return m_entries; }
    /// Shows a page; unknown identifiers are ignored.
    void open(const QString &identifier, const QVariantMap &arguments = {});
    [[nodiscard]] QString currentIdentifier() const;
    [[nodiscard]] Page *currentPage() const;
    /// Another project, for all pages that exist and will.
    void setProject(const QString &projectId);
    [[nodiscard]] const QString &project() const { return m_project; }
    /// Columns, splitters, filters of every page that was visited.
    void saveState();

Q_SIGNALS:
    void pageChanged(const QString &identifier);
    /// A page wants to show something of another project, by id or name; said before that page
    /// opens.
    void projectRequested(const QString &idOrName);

private:
    void saveStateOf(const Page &page);
    [[nodiscard]] Page *obtain(const QString &identifier);

    PageContext &m_context;
    QSettings &m_settings;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QString m_project;
    QString m_told; ///< the page that pageChanged named last
};

} // namespace keywright::ui
