// SPDX-License-Identifier: GPL-3.0-or-later
#include "cookiesview.h"

#include <ui/phrases/listtext.h>

#include <QtCore/QLocale>
#include <QtNetwork/QNetworkCookie>
#include <QtWidgets/QHeaderView>

namespace keywright::ui {

namespace {

/// A rule of a field that Qt 6.4 does not read.
QString attribute(const QByteArray &field, const char *name)
{
    for (const QByteArray &part : field.split(';').mid(1)) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed().toLower() == name)
            return QString::fromUtf8(part.mid(equals + 1).trimmed());
    }
    return {};
}

} // namespace

CookiesView::CookiesView(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(6);
    setHorizontalHeaderLabels(
        {tr("Name"), tr("Value"), tr("Domain"), tr("Path"), tr("Expires"), tr("Rules")});
    setAccessibleName(tr("Cookies of the answer"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void CookiesView::setFields(const QList<HeaderField> &fields)
{
    setRowCount(0);
    for (const HeaderField &field : fields) {
        if (field.first.toLower() != "set-cookie")
            continue;
        for (const QNetworkCookie &cookie : QNetworkCookie::parseCookies(field.second))
            add(cookie, attribute(field.second, "samesite"));
    }
    fitColumns();
}

void CookiesView::setCookies(const QList<QNetworkCookie> &cookies)
{
    setRowCount(0);
    for (const QNetworkCookie &cookie : cookies)
        add(cookie, {});
    fitColumns();
}

void CookiesView::add(const QNetworkCookie &cookie, const QString &site)
{
    QStringList rules;
    if (cookie.isSecure())
        rules += QStringLiteral("Secure");
    if (cookie.isHttpOnly())
        rules += QStringLiteral("HttpOnly");
    if (!site.isEmpty())
        rules += QStringLiteral("SameSite=") + site;
    const QString expires = cookie.isSessionCookie()
                                ? tr("with the session")
                                : QLocale().toString(cookie.expirationDate(), QLocale::ShortFormat);
    const QStringList texts{QString::fromUtf8(cookie.name()),
                            QString::fromUtf8(cookie.value()),
                            cookie.domain(),
                            cookie.path(),
                            expires,
                            listText(rules)};
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < texts.size(); ++column)
        setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

void CookiesView::fitColumns()
{
    if (rowCount() > 0 && rowCount() <= 100)
        resizeColumnsToContents();
}

} // namespace keywright::ui
