// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>

#include <QtWidgets/QTableWidget>

class QNetworkCookie;

namespace keywright::ui {

/// Cookies that an answer sets, each with its rules.
class CookiesView : public QTableWidget
{
    Q_OBJECT

public:
    explicit CookiesView(QWidget *parent = nullptr);

    void setFields(const QList<HeaderField> &fields);
    /// Those that are kept, in place of an answer's.
    void setCookies(const QList<QNetworkCookie> &cookies);
    [[nodiscard]] int count() const { return rowCount(); }

private:
    void add(const QNetworkCookie &cookie, const QString &site);
    void fitColumns();
};

} // namespace keywright::ui
