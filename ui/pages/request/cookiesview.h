// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>

#include <QtWidgets/QTableWidget>

namespace keywright::ui {

/// Cookies that an answer sets, each with its rules.
class CookiesView : public QTableWidget
{
    Q_OBJECT

public:
    explicit CookiesView(QWidget *parent = nullptr);

    void setFields(const QList<HeaderField> &fields);
    [[nodiscard]] int count() const { return rowCount(); }
};

} // namespace keywright::ui
