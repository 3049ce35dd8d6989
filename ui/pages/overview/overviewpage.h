// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedy.h"

#include <ui/models/newest.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QTimer>

class QComboBox;

namespace keywright::ui {

class Chart;
class ContentStack;
class FigureCard;
class FindingList;
class PageHeader;
class SamplePanel;

/// The project, or all of them, at a glance: what is there, the last 24 hours, and what needs
/// attention, each with the action that mends it. The findings are those of `keywrightctl doctor`.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_refresh, m_policy}; }
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] bool isAboutAll() const;
    void connectParts();
    void load();
    void loadUsage();
    void showInventory(const Inventory &inventory);
    void showUsage(const UsageSeries &series);
    void showGateway(const GatewayStatus &status);
    void showFindings();
    void mend(const Finding &finding, const Remedy &remedy);
    void askForPolicy();
    /// Looks again when it is done; an error goes to the notifier.
    template<typename T>
    void await(const Async<T> &answer);

    PageContext &m_context;
    QString m_project;
    PageHeader *m_header;
    QComboBox *m_scope;
    QAction *m_refresh, *m_policy;
    SamplePanel *m_sample;
    FigureCard *m_keys, *m_apis, *m_calls, *m_denied, *m_gateway;
    Chart *m_day;
    FindingList *m_list;
    ContentStack *m_stack;
    Newest m_asked, m_counted, m_examined, m_gatewayAsked, m_policyAsked;
    std::optional<Inventory> m_inventory;
    std::optional<QList<Finding>> m_findings; ///< of the whole home
    QTimer m_soon, m_pulse;
};

} // namespace keywright::ui
