// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/collection.h>
#include <core/domain/environment.h>
#include <core/domain/key.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace keywright::ui {

class PairsTable;
class ToneLabel;

/// The environments of a project, and the variables that all its requests or those of a folder
/// share: one at the left, what is in it beside. A secret is a key of the project by reference.
class EnvironmentDialog : public QDialog
{
    Q_OBJECT

public:
    EnvironmentDialog(PageContext &context, const ProjectId &project, const QString &current,
                      QWidget *parent);

protected:
    void reject() override; ///< what was typed is saved

private:
    /// What the list at the left offers.
    struct Place
    {
        bool isEnvironment = false;
        QString name = {}; ///< of an environment, or the path of a folder; empty: the collection
        friend bool operator==(const Place &, const Place &) = default;
    };
    void layOut();
    [[nodiscard]] QLayout *leftSide();
    [[nodiscard]] QLayout *rightSide();
    void load(const Place &wanted);
    void fill(const QList<Environment> &environments, const QList<CollectionEntry> &entries,
              const Place &wanted);
    void show(const Place &place);
    void showShared(const QList<RequestPair> &variables);
    void showEnvironment(const Environment &environment);
    void add();
    void removeCurrent();
    void save(const std::function<void()> &then = {});
    void saveShared(const std::function<void()> &then);
    void fail(const Error &error);
    void saved(const QList<RequestPair> &kept, const std::function<void()> &then);
    void insertKey(const Key &key);
    void fillKeys();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] Environment written() const;
    [[nodiscard]] bool isDirty() const;

    PageContext &m_context;
    ProjectId m_project;
    QString m_projectName;
    QList<Environment> m_environments;
    QList<Place> m_places;               ///< in the order of the list
    Place m_place;                       ///< the one that is shown
    QList<RequestPair> m_shared;         ///< of it, as they were read
    std::optional<Environment> m_before; ///< the same of an environment
    QListWidget *m_list;
    QLineEdit *m_name;
    QCheckBox *m_production;
    PairsTable *m_variables;
    QToolButton *m_keys;
    QLabel *m_hint;
    ToneLabel *m_problem;
    QPushButton *m_remove, *m_save;
    Newest m_listing, m_reading, m_saving, m_keysAsked, m_projectAsked;
};

} // namespace keywright::ui
