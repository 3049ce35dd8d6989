// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>

#include <QtWidgets/QTableWidget>

namespace keywright::ui {

/// The way to an answer: each hop with its status, from where to where, and which credentials were
/// held back from it.
class RedirectsView : public QTableWidget
{
    Q_OBJECT

public:
    explicit RedirectsView(QWidget *parent = nullptr);

    void setResponse(const Response &response);
};

} // namespace keywright::ui
