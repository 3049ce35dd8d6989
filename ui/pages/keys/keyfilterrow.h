// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyfilter.h"

#include <ui/pages/pagecontext.h>

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QMenu;
class QSettings;
class QToolButton;

namespace keywright::ui {

/// By what a table of keys is filtered, and the filters that were kept for the project.
class KeyFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFilterRow(PageContext &context, QWidget *parent = nullptr);

    void setProject(const ProjectId &project);
    /// By which state; whoever has the row places it.
    [[nodiscard]] QComboBox *stateChoice() const { return m_state; }
    /// What the project's keys have, to be chosen from.
    void setKeys(const QList<Key> &keys);
    [[nodiscard]] const KeyFilter &filter() const { return m_filter; }
    void setFilter(const KeyFilter &filter);
    [[nodiscard]] QList<SavedFilter> saved() const { return m_saved.value(m_project.text()); }
    /// Keeps the present filter under a name; one of that name is replaced.
    void save(const QString &name);
    void rename(const QString &name, const QString &other);
    void remove(const QString &name);
    /// Opens the list of kept filters.
    [[nodiscard]] QAction *savedAction() const { return m_open; }
    [[nodiscard]] QAction *clearAction() const { return m_clear; }

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void changed();
    void savedChanged();

private:
    QComboBox *makeChoice(const QString &name);
    void fill(QComboBox *choice, QStringList words, const QString &all, const QString &current);
    void read();
    void showFilter();
    void fillMenu();
    void askName(const QString &renamed);
    void change(const QList<SavedFilter> &after, const QString &what);
    void setSaved(const QString &project, const QList<SavedFilter> &filters);

    PageContext &m_context;
    ProjectId m_project;
    KeyFilter m_filter;
    QHash<QString, QList<SavedFilter>> m_saved; ///< by the project's id
    QHash<QString, KeyFilter> m_used;           ///< the same: the one in use
    QStringList m_environments, m_labels, m_applications;
    QComboBox *m_state;
    QComboBox *m_environment;
    QComboBox *m_label;
    QComboBox *m_application;
    QCheckBox *m_unrestricted;
    QCheckBox *m_unused;
    QToolButton *m_button;
    QMenu *m_menu;
    QAction *m_open;
    QAction *m_clear;
};

} // namespace keywright::ui
