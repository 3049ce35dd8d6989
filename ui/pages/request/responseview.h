// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>
#include <ui/models/newest.h>
#include <ui/models/responsetext.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace keywright::ui {

class ChipLabel;
class HeadersModel;

/// What came back: status, time and size, body, header fields, and what was really sent. A body too
/// large for a text view is shown in part and can be saved.
class ResponseView : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseView(PageContext &context, QWidget *parent = nullptr);

    void showNothing();
    void showSending();
    void showResponse(const Response &response);
    void showError(const Error &error);
    [[nodiscard]] QString bodyText() const;
    /// Another tab beside those of the answer.
    void addPart(QWidget *part, const QString &title);
    void setPartTitle(QWidget *part, const QString &title);

private:
    void layOut();
    void showBody();
    void showStatus();
    void save();

    PageContext &m_context;
    Response m_response;
    ResponseText m_text;
    Newest m_reading;
    QStackedWidget *m_stack;
    QLabel *m_message;
    ChipLabel *m_status;
    QLabel *m_figures;
    QToolButton *m_raw;
    QPushButton *m_save;
    QLabel *m_notice;
    QPlainTextEdit *m_body;
    HeadersModel *m_headers;
    QPlainTextEdit *m_sent;
    QTabWidget *m_tabs;
};

} // namespace keywright::ui
