// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QVariantMap>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace keywright::ui {

/// What the navigation shows of a page before it is made.
struct PageInfo
{
    QString identifier; ///< "keys": for --page, settings and navigation
    QString title;      ///< translated
    QString iconName;   ///< in resources/icons
};

/// One page of the window. Made on its first visit, and kept. It is told the project, and when it
/// comes into view; it asks for other pages by their identifiers and never knows them.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageInfo info, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_info(std::move(info))
    {
    }

    [[nodiscard]] const QString &identifier() const { return m_info.identifier; }
    [[nodiscard]] const QString &title() const { return m_info.title; }
    [[nodiscard]] const QString &iconName() const { return m_info.iconName; }

    /// Another project is the chosen one; empty: none (then the page is not in view). Called before
    /// the first `activate`, and again on a change.
    virtual void setProject(const QString &projectId) { Q_UNUSED(projectId) }
    /// The page has come into view: put the focus where work starts.
    virtual void activate() {}
    /// What the page can do, for the menu named after it and for the palette. Enabled and disabled
    /// by the page.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// Whether what it shows has been loaded; for screenshots and tests.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// Columns, splitters, filters. The group is already the page's own. Never a secret.
    virtual void saveState(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreState(QSettings &settings) { Q_UNUSED(settings) }
    /// Shows something in particular, for example {"key": id} or {"denied": true}.
    virtual void openWith(const QVariantMap &arguments) { Q_UNUSED(arguments) }

Q_SIGNALS:
    /// "Show me that page, with these arguments (see openWith)." The argument "project" (id or
    /// name) makes that one the chosen one first.
    void navigationRequested(const QString &identifier, const QVariantMap &arguments);
    /// What `saveState` writes is to be written now rather than when the window closes: drafts.
    void stateChanged();

private:
    PageInfo m_info;
};

} // namespace keywright::ui
