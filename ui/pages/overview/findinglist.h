// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedy.h"

#include <core/services/doctorservice.h>

#include <QtCore/QHash>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keywright::ui {

class FindingRow;

/// What needs attention: a line for each finding, worst first, each with the button that mends it.
/// Lines that stay keep their place and the focus.
class FindingList : public QFrame
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// The button beside a finding; null: it is not shown. For tests.
    [[nodiscard]] QPushButton *buttonOf(FindingCode code, const QString &id = {},
                                        int remedy = 0) const;

Q_SIGNALS:
    void mendRequested(const keywright::Finding &finding, const keywright::ui::Remedy &remedy);

private:
    void showRows();

    QList<Finding> m_findings;
    QHash<QString, FindingRow *> m_rows; ///< by code and subject
    QVBoxLayout *m_layout;
    QLabel *m_fine;
    QPushButton *m_more;
    bool m_all = false;
};

} // namespace keywright::ui
