// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QTimer>

class QSplitter;

namespace keywright::ui {

class ApiActions;
class ApiPane;
class ApisModel;
class ContentStack;
class DataTable;
class PageHeader;
class SearchProxy;

/// The APIs of a project: what is behind the gateway, and whether it can be reached.
class ApisPage : public Page
{
    Q_OBJECT

public:
    ApisPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    /// {"api": id} selects it, {"add": true} opens the dialog, {"file": path} with an OpenAPI file.
    void openWith(const QVariantMap &arguments) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void layOut();
    void add(const QString &openApiFile = {});
    void edit();
    void reimport();
    void checkAll();
    void showState();
    void showCurrent();

    PageContext &m_context;
    ApiActions *m_apiActions;
    ApisModel *m_model;
    SearchProxy *m_found;
    PageHeader *m_header;
    DataTable *m_table;
    ApiPane *m_pane;
    QSplitter *m_split;
    ContentStack *m_stack;
    QAction *m_add, *m_edit, *m_remove, *m_check, *m_reimport;
    QTimer m_rounds;
    bool m_lookedAround = false; ///< the upstreams were asked since the page came into view
    QString m_wanted;            ///< id to be selected as soon as it is there
};

} // namespace keywright::ui
