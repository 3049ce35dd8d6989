// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/newest.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

namespace keywright::ui {

class BindingActions;
class BindingsModel;
class CodeBox;
class ContentStack;
class DataTable;
class DropHint;
class FieldNote;
class PageHeader;
class SearchProxy;

/// Which variable holds which key, for handing keys to local programs without writing them down.
class VariablesPage : public Page
{
    Q_OBJECT

public:
    VariablesPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    /// {"add": true}, {"key": id} to bind that key, {"file": path} to import a .env file
    void openWith(const QVariantMap &arguments) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void layOut();
    void edit(const Binding &binding);
    void chooseFile();
    void importFile(const QString &path);
    void showState();
    void showCommand();

    PageContext &m_context;
    BindingActions *m_bindingActions;
    BindingsModel *m_model;
    SearchProxy *m_found;
    PageHeader *m_header;
    DataTable *m_table;
    FieldNote *m_warning;
    CodeBox *m_command;
    ContentStack *m_stack;
    DropHint *m_hint;
    QAction *m_add, *m_edit, *m_remove, *m_import, *m_folders;
    QString m_project, m_projectName, m_wanted;
    QStringList m_wantedFiles; ///< to be imported as soon as the rows are there
    KeyId m_wantedKey;         ///< to be bound as soon as the rows are there
    bool m_addWanted = false;
    Newest m_nameAsked;
};

/// The word as a POSIX shell takes it.
[[nodiscard]] QString shellWord(const QString &word);

} // namespace keywright::ui
