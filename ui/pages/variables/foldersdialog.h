// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/ids.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace keywright::ui {

/// The folders of a project's sources: their .env files are looked at when it is asked where a key
/// is. What is added and removed counts at once; nothing in the folders is touched.
class FoldersDialog : public QDialog
{
    Q_OBJECT

public:
    FoldersDialog(PageContext &context, const ProjectId &project, QWidget *parent = nullptr);

    /// As if the folder had been chosen.
    void add(const QString &path);

private:
    void layOut();
    void load();
    void chooseFolder();
    void removeCurrent();

    PageContext &m_context;
    ProjectId m_project;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_remove;
    Newest m_asking;
};

} // namespace keywright::ui
