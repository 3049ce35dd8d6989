// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/sendguard.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace keywright::ui {

/// What the send guard does about each of its rules, and the hosts that a person allowed for keys
/// of the project. A choice counts at once.
class GuardDialog : public QDialog
{
    Q_OBJECT

public:
    GuardDialog(PageContext &context, const ProjectId &project, QWidget *parent);

private:
    [[nodiscard]] QComboBox *makeBox(GuardRule rule);
    void loadHosts();
    void forgetHost();

    PageContext &m_context;
    ProjectId m_project;
    QHash<GuardRule, QComboBox *> m_boxes;
    QTreeWidget *m_hosts;
    QPushButton *m_forget;
    Newest m_asking, m_listing;
};

} // namespace keywright::ui
