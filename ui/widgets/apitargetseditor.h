// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>

#include <QtWidgets/QWidget>

class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace keywright::ui {

class FieldNote;

/// What a key may call: every API of its project, or chosen ones with chosen operations. An API
/// that is ticked without single operations may be called as a whole.
class ApiTargetsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ApiTargetsEditor(QWidget *parent = nullptr);

    /// The project's APIs; may come after the targets.
    void setApis(const QList<Api> &apis);
    void setTargets(const std::vector<policy::ApiTarget> &targets);
    [[nodiscard]] std::vector<policy::ApiTarget> targets() const;
    /// "Chosen ones", but none is. Empty: all is well.
    [[nodiscard]] QString problem() const;
    /// A part of a page's own, below the list ("try it").
    void addFoot(QWidget *foot);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void take(QTreeWidgetItem *item);
    [[nodiscard]] QStringList operationsFor(const Api &api, const policy::ApiTarget *target) const;

    QList<Api> m_apis;
    std::vector<policy::ApiTarget> m_targets;
    QRadioButton *m_all;
    QRadioButton *m_chosen;
    QTreeWidget *m_tree;
    FieldNote *m_note;
};

} // namespace keywright::ui
