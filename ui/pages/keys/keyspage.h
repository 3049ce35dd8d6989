// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QTimer>

class QSplitter;

namespace keywright::ui {

class ContentStack;
class DataTable;
class ForcedNotes;
class KeyActions;
class KeyBatchActions;
class KeyFilterRow;
class KeyPane;
class KeyPurge;
class KeysModel;
class KeyTools;
class PageHeader;
class ProviderActions;
class SearchProxy;

/// The keys of a project: a table, everything of the chosen one beside it, and what can be done.
class KeysPage : public Page
{
    Q_OBJECT

public:
    KeysPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    /// {"key": id} selects it, with "edit" or "rotate" also opens that dialog; {"new": true} opens
    /// the dialog for a new one, {"get": true} that for somebody else's; with "deleted" it is
    /// looked for among the deleted, too.
    void openWith(const QVariantMap &arguments) override;

private:
    void makeActions();
    void layOut();
    void connectParts();
    void newKey();
    void getKey();
    void editKey();
    void rotateKey();
    void denyCalls();
    void applyFilter();
    void showState();
    void showCurrent();
    void takeStatus(const GatewayStatus &status);
    void showForced();
    void want(const QString &id, QAction *action);
    void selectWanted();
    [[nodiscard]] const Key *current() const;
    [[nodiscard]] QList<Key> chosen() const;

    PageContext &m_context;
    GatewayStatus m_gateway;
    KeyActions *m_keyActions;
    ProviderActions *m_providerActions;
    KeysModel *m_model;
    KeyBatchActions *m_batch;
    KeyTools *m_tools;
    KeyPurge *m_purge = nullptr;
    SearchProxy *m_found;
    PageHeader *m_header;
    KeyFilterRow *m_filters;
    DataTable *m_table;
    KeyPane *m_pane;
    QSplitter *m_split;
    ForcedNotes *m_forced;
    ContentStack *m_stack;
    QAction *m_new, *m_edit, *m_rotate, *m_enable, *m_delete, *m_undelete, *m_copy, *m_deny,
        *m_history, *m_get, *m_where;
    QTimer m_minutes;
    QString m_wanted;                  ///< id to be selected as soon as it is there
    QAction *m_wantedAction = nullptr; ///< and what is to be done with it then
};

} // namespace keywright::ui
