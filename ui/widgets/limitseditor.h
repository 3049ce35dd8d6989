// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/values.h>

#include <QtWidgets/QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace keywright::ui {

class LimitRow;

/// How many calls, per which time, of which API. A limit keeps its identity while its number
/// changes, so that its counter goes on.
class LimitsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsEditor(QWidget *parent = nullptr);

    /// Names of the APIs that a limit can be about.
    void setApis(const QStringList &apis);
    /// The limits are those of one API: none of them names it.
    void setAboutOneApi();
    void setLimits(const std::vector<policy::Limit> &limits);
    [[nodiscard]] std::vector<policy::Limit> limits() const;

Q_SIGNALS:
    void changed();

private:
    LimitRow *addRow(const policy::Limit &limit);
    void removeRow(LimitRow *row);

    QStringList m_apis;
    bool m_isAboutOneApi = false;
    QList<LimitRow *> m_rows;
    QVBoxLayout *m_list;
    QPushButton *m_add;
};

} // namespace keywright::ui
