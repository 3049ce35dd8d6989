// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/environment.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QToolButton;

namespace keywright::ui {

/// Which environment a project's requests are sent with, and ways to see and change what is in it.
/// One that is called production stands out.
class EnvironmentChoice : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentChoice(PageContext &context, QWidget *parent = nullptr);

    void setProject(const ProjectId &project);
    /// Empty: none.
    [[nodiscard]] QString environment() const;
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    [[nodiscard]] QAction *showAction() const { return m_show; }

Q_SIGNALS:
    void chosen(const QString &environment);
    void valuesWanted();

private:
    void load();
    void fill(const QList<Environment> &environments, const QString &chosen);
    void edit();

    PageContext &m_context;
    ProjectId m_project;
    QComboBox *m_box;
    QAction *m_edit, *m_show;
    Newest m_listing, m_asking;
};

} // namespace keywright::ui
