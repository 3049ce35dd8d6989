// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace keywright::ui {

class BodyPane;
class CertificatesView;
class ChipLabel;
class CookiesView;
class HeadersModel;
class RedirectsView;
class TimingView;

/// What came back: status, time and size always in sight; below, in tabs, the body, header fields,
/// cookies, what was really sent, where the time went, certificates and redirects.
class ResponseView : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseView(PageContext &context, QWidget *parent = nullptr);

    void showNothing();
    void showSending();
    void showResponse(const Response &response);
    void showError(const Error &error);
    /// The parent for another part.
    [[nodiscard]] QWidget *pages() const;
    /// Another part of the answer, behind the others; its index, for `setPartTitle`.
    int addPart(QWidget *part, const QString &title);
    void showPart(int index);
    void setPartTitle(int index, const QString &title);

    [[nodiscard]] const Response &response() const { return m_response; }
    /// What the body's view holds, and what was sent; for tests and small bodies.
    [[nodiscard]] QString bodyText() const;
    [[nodiscard]] QString sentText() const;

Q_SIGNALS:
    /// The body is in sight.
    void bodyShown();

private:
    void layOut();
    void showStatus();
    void titleParts();

    Response m_response;
    QStackedWidget *m_stack;
    QWidget *m_whole; ///< status and parts of the answer
    QTabWidget *m_tabs;
    QLabel *m_message;
    ChipLabel *m_status;
    QLabel *m_figures;
    BodyPane *m_body;
    HeadersModel *m_headers;
    CookiesView *m_cookies;
    BodyPane *m_sent;
    TimingView *m_timing;
    CertificatesView *m_certificates;
    RedirectsView *m_redirects;
};

} // namespace keywright::ui
