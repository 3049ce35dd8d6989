// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requesttab.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QTabWidget>

namespace keywright::ui {

/// The requests of one project that are open, in tabs. There is always one.
class RequestTabs : public QTabWidget
{
    Q_OBJECT

public:
    RequestTabs(PageContext &context, const ProjectId &project, QWidget *parent = nullptr);

    [[nodiscard]] RequestTab *current() const;
    RequestTab *addNew();
    /// In its own tab where it has one already.
    void openPath(const QString &path);
    /// A copy of what is in the current one, in a tab of its own.
    void duplicate();
    void close(int index);
    /// The last one that was closed, with what was typed in it.
    void reopen();
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }
    void step(int by);
    void renamePath(const QString &from, const QString &to);
    void refresh();
    void setStacked(bool stacked);
    void setEnvironment(const QString &environment);
    /// In a tab of its own.
    void openPast(const HistoryItem &item);

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &object);

Q_SIGNALS:
    void changed(); ///< a tab, or which one is the current one
    void nameWanted();
    void guardWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] RequestTab *tab(int index) const;
    RequestTab *add();
    void showTitles();

    PageContext &m_context;
    ProjectId m_project;
    QList<QJsonObject> m_closed;
    Newest m_opening;
    QString m_environment;
    bool m_stacked = true;
};

} // namespace keywright::ui
