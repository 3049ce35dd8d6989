// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/newest.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

class QComboBox;
class QSplitter;

namespace keywright::ui {

class ActivityModel;
class ChipBar;
class ContentStack;
class DataTable;
class PageHeader;
class VerdictPane;

/// The live log of what the gateway granted and denied.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    ActivityPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    /// {"denied": true}, {"key": id}, {"api": id}, {"text": words}, {"since": time, "until": time}
    /// in RFC 3339. A span or an API of an earlier call is dropped.
    void openWith(const QVariantMap &arguments) override;

private:
    void layOut();
    void connectParts();
    void filter();
    void reloadKeys();
    void showState();
    void showCurrent();
    void showChips();
    void removeChip(const QString &id);
    [[nodiscard]] bool isFiltered() const;

    PageContext &m_context;
    QString m_project;
    ActivityModel *m_model;
    PageHeader *m_header;
    QAction *m_denied, *m_follow, *m_refresh;
    QComboBox *m_keys;
    DataTable *m_table;
    VerdictPane *m_pane;
    QSplitter *m_split;
    ContentStack *m_stack;
    Newest m_keyList;
    QString m_wantedKey;
    std::optional<Instant> m_since, m_until;
    QString m_api;     ///< id; empty: all
    QString m_apiName; ///< once it is known
    Newest m_apiNamed;
    ChipBar *m_chips;
};

} // namespace keywright::ui
