// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/values.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QSpinBox;

namespace keywright::ui {

/// One limit: count, unit, how the time is counted (for a day and longer: in which time zone), API.
class LimitRow : public QWidget
{
    Q_OBJECT

public:
    LimitRow(const policy::Limit &limit, const QStringList &apis, QWidget *parent);

    [[nodiscard]] policy::Limit limit() const;
    void setApis(const QStringList &apis);
    /// The limit is about the calls of one API by itself: nothing to choose.
    void hideApi();
    /// In the order in which Tab goes through them.
    [[nodiscard]] QList<QWidget *> controls() const { return m_controls; }

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void followUnit();
    void fillZones();

    policy::Limit m_limit;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QComboBox *m_window;
    QComboBox *m_zone;
    QComboBox *m_api;
    QList<QWidget *> m_controls;
};

} // namespace keywright::ui
