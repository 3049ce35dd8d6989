// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/corecontext.h>
#include <ui/models/newest.h>
#include <ui/models/usagerange.h>

#include <QtWidgets/QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;

namespace keywright::ui {

class ChipBar;

/// Which span of time, which API, which key.
class UsageFilters : public QWidget
{
    Q_OBJECT

public:
    explicit UsageFilters(CoreContext &core, QWidget *parent = nullptr);

    void setProject(const ProjectId &project);
    [[nodiscard]] UsageRange range() const;
    void setRange(UsageRange range);
    /// Empty: all.
    [[nodiscard]] QString apiId() const;
    [[nodiscard]] QString keyId() const;
    void setKeyId(const QString &id);
    void setApiId(const QString &id);
    /// Buttons beside the ranges.
    void addTools(const QList<QAction *> &actions);
    /// A part of time that was dragged over; empty: the range stands.
    void setZoomText(const QString &text);
    /// Asks for the names again.
    void reload();

Q_SIGNALS:
    void rangeChosen(keywright::ui::UsageRange range);
    void changed(); ///< API or key
    void zoomLeft();
    void spanRequested(); ///< from and until are to be asked for

private:
    void showChips();
    void removeChip(const QString &id);
    void fill(QComboBox *combo, const QString &all, const QList<QPair<QString, QString>> &entries);

    CoreContext &m_core;
    ProjectId m_project;
    QButtonGroup *m_ranges;
    QHBoxLayout *m_tools;
    ChipBar *m_chips;
    QString m_zoomText;
    QComboBox *m_apis;
    QComboBox *m_keys;
    Newest m_apiList, m_keyList;
    QString m_wantedKey, m_wantedApi; ///< to be chosen when the names have come
};

} // namespace keywright::ui
