// SPDX-License-Identifier: GPL-3.0-or-later
#include "responseview.h"

#include "bodypane.h"
#include "certificatesview.h"
#include "cookiesview.h"
#include "redirectsview.h"
#include "timingview.h"

#include <ui/models/formats.h>
#include <ui/models/headersmodel.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/tabpages.h>
#include <ui/widgets/chiplabel.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

namespace keywright::ui {

namespace {

enum Part { BodyPart, HeadersPart, CookiesPart, SentPart, TimingPart, TlsPart, RedirectsPart };

Tone toneOfStatus(int status)
{
    if (status >= 500)
        return Tone::Failed;
    if (status >= 400)
        return Tone::Denied;
    return status >= 300 ? Tone::Accent : Tone::Granted;
}

QByteArray contentTypeOf(const QList<HeaderField> &fields)
{
    for (const HeaderField &field : fields) {
        if (field.first.toLower() == "content-type")
            return field.second;
    }
    return {};
}

QTableView *makeTable(HeadersModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(ResponseView::tr("Header fields of the answer"));
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, 220);
    table->setTabKeyNavigation(false);
    return table;
}

} // namespace

ResponseView::ResponseView(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_whole(new QWidget(m_stack))
    , m_tabs(new QTabWidget(m_whole))
    , m_message(new QLabel(m_stack))
    , m_status(new ChipLabel(m_whole))
    , m_figures(new QLabel(m_whole))
    , m_body(new BodyPane(context, tr("Body of the answer"), pages()))
    , m_headers(new HeadersModel(this))
    , m_cookies(new CookiesView(pages()))
    , m_sent(new BodyPane(context, tr("What was sent"), pages()))
    , m_timing(new TimingView(pages()))
    , m_certificates(new CertificatesView(pages()))
    , m_redirects(new RedirectsView(pages()))
{
    layOut();
    connect(m_body, &BodyPane::shown, this, &ResponseView::bodyShown);
    showNothing();
}

void ResponseView::layOut()
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(24);
    m_message->setTextFormat(Qt::PlainText);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *top = new QHBoxLayout;
    top->addWidget(m_status);
    top->addWidget(m_figures, 1);

    m_sent->setMode(BodyPane::Mode::Raw);
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(makeTable(m_headers, pages()), tr("Headers"));
    m_tabs->addTab(m_cookies, tr("Cookies"));
    m_tabs->addTab(m_sent, tr("What was sent"));
    m_tabs->addTab(m_timing, tr("Timing"));
    m_tabs->addTab(m_certificates, tr("TLS"));
    m_tabs->addTab(m_redirects, tr("Redirects"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());

    auto *answerLayout = new QVBoxLayout(m_whole);
    answerLayout->setContentsMargins(24, 8, 24, 16);
    answerLayout->addLayout(top);
    answerLayout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_whole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

QWidget *ResponseView::pages() const
{
    return pagesOf(*m_tabs);
}

int ResponseView::addPart(QWidget *part, const QString &title)
{
    return m_tabs->addTab(part, title);
}

void ResponseView::showPart(int index)
{
    m_tabs->setCurrentIndex(index);
}

void ResponseView::setPartTitle(int index, const QString &title)
{
    m_tabs->setTabText(index, title);
}

void ResponseView::showNothing()
{
    m_message->setText(tr("The answer appears here. Send with Ctrl+Return."));
    m_stack->setCurrentIndex(0);
}

void ResponseView::showSending()
{
    m_body->clear();
    m_message->setText(tr("Waiting for the answer…"));
    m_stack->setCurrentIndex(0);
}

void ResponseView::showError(const Error &error)
{
    m_body->clear();
    m_message->setText(error.code == ErrorCode::Cancelled
                           ? tr("The request was cancelled.")
                           : sentence(error) + QStringLiteral("\n\n") + advice(error));
    m_stack->setCurrentIndex(0);
}

void ResponseView::showResponse(const Response &response)
{
    m_response = response;
    showStatus();
    m_headers->setFields(response.headers);
    m_cookies->setFields(response.headers);
    m_sent->setBody(ResponseBody(response.sentHead + response.sentBody), "text/plain");
    m_timing->setResponse(response);
    m_certificates->setCertificates(response.certificates, response.tlsVerified);
    m_redirects->setResponse(response);
    titleParts();
    m_stack->setCurrentIndex(1);
    m_body->setBody(response.body, contentTypeOf(response.headers));
}

void ResponseView::titleParts()
{
    m_tabs->setTabText(HeadersPart, tr("Headers (%1)").arg(m_response.headers.size()));
    m_tabs->setTabText(CookiesPart, tr("Cookies (%1)").arg(m_cookies->count()));
    m_tabs->setTabText(TlsPart, m_response.tlsVerified ? tr("TLS") : tr("TLS (not verified)"));
    m_tabs->setTabText(RedirectsPart, tr("Redirects (%1)").arg(m_response.redirects.size()));
    m_tabs->setTabVisible(CookiesPart, m_cookies->count() > 0);
    m_tabs->setTabVisible(TlsPart, !m_response.certificates.isEmpty());
    m_tabs->setTabVisible(RedirectsPart, !m_response.redirects.empty());
}

void ResponseView::showStatus()
{
    const Timing &timing = m_response.timing;
    const QString status =
        QStringLiteral("%1 %2").arg(m_response.status).arg(QString::fromLatin1(m_response.reason));
    m_status->setContent(status.trimmed(), toneOfStatus(m_response.status));
    QString figures = QStringLiteral("%1 · %2 · %3")
                          .arg(latencyText(timing.total), bytesText(m_response.body.size()),
                               QString::fromLatin1(m_response.httpVersion));
    if (!m_response.tlsVerified)
        figures += QStringLiteral(" · ") + tr("certificate not verified");
    m_figures->setText(figures);
    m_figures->setToolTip(m_response.remoteAddress.isEmpty()
                              ? QString()
                              : tr("From %1").arg(QString::fromLatin1(m_response.remoteAddress)));
}

QString ResponseView::bodyText() const
{
    return m_body->text();
}

QString ResponseView::sentText() const
{
    return m_sent->text();
}

} // namespace keywright::ui
