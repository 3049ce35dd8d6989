// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/page.h>

#include <QtWidgets/QListWidget>

namespace keywright::ui {

/// The list of pages in the sidebar.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(const QList<PageInfo> &pages, QWidget *parent = nullptr);
    /// Shows which page is open; emits nothing.
    void setCurrent(const QString &identifier);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const QString &identifier);
};

} // namespace keywright::ui
