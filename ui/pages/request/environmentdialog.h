// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/environment.h>
#include <core/domain/key.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace keywright::ui {

class PairsTable;
class ToneLabel;

/// The environments of a project and the variables that all its requests share: one at the left,
/// what is in it beside. A secret is a key of the project by reference.
class EnvironmentDialog : public QDialog
{
    Q_OBJECT

public:
    EnvironmentDialog(PageContext &context, const ProjectId &project, const QString &current,
                      QWidget *parent);

protected:
    void reject() override; ///< what was typed is saved

private:
    void layOut();
    void load(const QString &current);
    void show(int row);
    void add();
    void removeCurrent();
    void save(const std::function<void()> &then = {});
    void saveShared(const std::function<void()> &then);
    void insertKey(const Key &key);
    void fillKeys();
    [[nodiscard]] Environment written() const;
    [[nodiscard]] bool isDirty() const;

    PageContext &m_context;
    ProjectId m_project;
    QString m_projectName;
    QList<Environment> m_environments;
    QList<RequestPair> m_shared;         ///< as they were read
    std::optional<Environment> m_before; ///< the one that is shown; none: what all share
    QListWidget *m_list;
    QLineEdit *m_name;
    QCheckBox *m_production;
    PairsTable *m_variables;
    QToolButton *m_keys;
    QLabel *m_hint;
    ToneLabel *m_problem;
    QPushButton *m_remove, *m_save;
    Newest m_listing, m_saving, m_keysAsked, m_projectAsked;
};

} // namespace keywright::ui
