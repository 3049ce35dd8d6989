// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/exchange.h>

#include <QtWidgets/QWidget>

class QLabel;
class QTreeWidget;

namespace keywright::ui {

/// How the checks of an answer went, and what it gave to variables.
class ChecksView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget *parent = nullptr);

    void setResults(const QList<CheckResult> &checks, const QList<CaptureResult> &captures);
    /// "Checks 3/4"
    [[nodiscard]] QString title() const { return m_title; }

private:
    QString m_title;
    QTreeWidget *m_list;
    QLabel *m_empty;
};

} // namespace keywright::ui
