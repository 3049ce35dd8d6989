// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace keywright::ui {

/// The list of projects at the left, as the window knows it: it chooses what every page shows.
/// Projects go by their id or name as text.
class ProjectChooser : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Asks the store; `loaded` or `failed` follows. Later changes are followed without asking.
    virtual void load() = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0;
    [[nodiscard]] virtual QString currentProject() const = 0;
    [[nodiscard]] virtual QString currentName() const = 0;
    /// By id or by name; false: there is none.
    virtual bool select(const QString &idOrName) = 0;
    /// Shows what is in an exported project, and adds it where the person wants that.
    virtual void importFile(const QString &path) = 0;
    /// What it can do, for the menu and the palette.
    [[nodiscard]] virtual QList<QAction *> projectActions() const = 0;

Q_SIGNALS:
    void loaded();
    void failed(const keywright::Error &error);
    /// Chosen by the person, or because the one before is gone; empty: there is none.
    void projectChosen(const QString &id);
    void nameChanged(const QString &name);
    /// "Show that page": where what was just made is best seen.
    void pageRequested(const QString &identifier);
};

} // namespace keywright::ui
