// SPDX-License-Identifier: GPL-3.0-or-later
#include "responseview.h"

#include <ui/models/formats.h>
#include <ui/models/headersmodel.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/chiplabel.h>
#include <ui/widgets/filesaving.h>

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

namespace {

Tone toneOfStatus(int status)
{
    if (status >= 500)
        return Tone::Failed;
    if (status >= 400)
        return Tone::Denied;
    return status >= 300 ? Tone::Accent : Tone::Granted;
}

/// Made on a worker thread, since indenting takes its time.
Async<ResponseText> textOf(const QByteArray &body)
{
    auto promise = std::make_shared<QPromise<Result<ResponseText>>>();
    promise->start();
    Async<ResponseText> future = promise->future();
    QThreadPool::globalInstance()->start([promise, body] {
        promise->addResult(Result<ResponseText>(responseText(body)));
        promise->finish();
    });
    return future;
}

QPlainTextEdit *makeReader(const QString &name)
{
    auto *reader = new QPlainTextEdit;
    reader->setReadOnly(true);
    reader->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    reader->setAccessibleName(name);
    reader->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    reader->setTabChangesFocus(true);
    return reader;
}

} // namespace

ResponseView::ResponseView(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_message(new QLabel)
    , m_status(new ChipLabel)
    , m_figures(new QLabel)
    , m_raw(new QToolButton)
    , m_save(new QPushButton(icon(QStringLiteral("download")), tr("Save body…")))
    , m_notice(new QLabel)
    , m_body(makeReader(tr("Body of the answer")))
    , m_headers(new HeadersModel(this))
    , m_sent(makeReader(tr("What was sent")))
    , m_tabs(new QTabWidget)
{
    layOut();
    connect(m_raw, &QToolButton::toggled, this, &ResponseView::showBody);
    connect(m_save, &QPushButton::clicked, this, &ResponseView::save);
    showNothing();
}

void ResponseView::layOut()
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(24);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notice->setWordWrap(true);
    m_raw->setText(tr("Raw"));
    m_raw->setToolTip(tr("Show the body as it came, not indented"));
    m_raw->setCheckable(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_status);
    top->addWidget(m_figures, 1);
    top->addWidget(m_raw);
    top->addWidget(m_save);

    auto *bodyTab = new QWidget;
    auto *bodyLayout = new QVBoxLayout(bodyTab);
    bodyLayout->setContentsMargins({});
    bodyLayout->addWidget(m_notice);
    bodyLayout->addWidget(m_body, 1);
    auto *headers = new QTableView;
    headers->setModel(m_headers);
    headers->setAccessibleName(tr("Header fields of the answer"));
    headers->setFrameShape(QFrame::NoFrame);
    headers->verticalHeader()->hide();
    headers->horizontalHeader()->setStretchLastSection(true);
    headers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    headers->setColumnWidth(0, 220);
    headers->setTabKeyNavigation(false);
    m_tabs->addTab(bodyTab, tr("Body"));
    m_tabs->addTab(headers, tr("Headers"));
    m_tabs->addTab(m_sent, tr("What was sent"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());

    auto *answer = new QWidget;
    auto *answerLayout = new QVBoxLayout(answer);
    answerLayout->setContentsMargins(24, 8, 24, 16);
    answerLayout->addLayout(top);
    answerLayout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_message);
    m_stack->addWidget(answer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void ResponseView::addPart(QWidget *part, const QString &title)
{
    m_tabs->addTab(part, title);
}

void ResponseView::setPartTitle(QWidget *part, const QString &title)
{
    m_tabs->setTabText(m_tabs->indexOf(part), title);
}

void ResponseView::showNothing()
{
    m_message->setText(tr("The answer appears here. Send with Ctrl+Return."));
    m_stack->setCurrentIndex(0);
}

void ResponseView::showSending()
{
    m_reading.drop();
    m_message->setText(tr("Waiting for the answer…"));
    m_stack->setCurrentIndex(0);
}

void ResponseView::showError(const Error &error)
{
    m_reading.drop();
    m_message->setText(error.code == ErrorCode::Cancelled
                           ? tr("The request was cancelled.")
                           : sentence(error) + QStringLiteral("\n\n") + advice(error));
    m_stack->setCurrentIndex(0);
}

void ResponseView::showResponse(const Response &response)
{
    m_response = response;
    m_text = {};
    showStatus();
    m_headers->setFields(response.headers);
    m_tabs->setTabText(1, tr("Headers (%1)").arg(response.headers.size()));
    m_sent->setPlainText(QString::fromUtf8(response.sentHead));
    m_body->clear();
    m_notice->hide();
    m_stack->setCurrentIndex(1);
    m_reading.ask(this, textOf(response.body.bytes()), [this](const Result<ResponseText> &text) {
        m_text = text.value_or(ResponseText());
        m_raw->setEnabled(!m_text.pretty.isEmpty());
        showBody();
    });
}

void ResponseView::showStatus()
{
    const Timing &timing = m_response.timing;
    const QString status =
        QStringLiteral("%1 %2").arg(m_response.status).arg(QString::fromLatin1(m_response.reason));
    m_status->setContent(status.trimmed(), toneOfStatus(m_response.status));
    m_figures->setText(QStringLiteral("%1 · %2 · %3")
                           .arg(latencyText(timing.total), bytesText(m_response.body.size()),
                                QString::fromLatin1(m_response.httpVersion)));
    m_figures->setToolTip(
        tr("Name lookup %1, connected after %2, TLS after %3, first byte after %4")
            .arg(latencyText(timing.nameLookup), latencyText(timing.connect),
                 timing.tls.count() > 0 ? latencyText(timing.tls) : QStringLiteral("–"),
                 latencyText(timing.firstByte)));
    m_save->setEnabled(!m_response.body.isEmpty());
}

void ResponseView::showBody()
{
    const bool pretty = !m_text.pretty.isEmpty() && !m_raw->isChecked();
    const bool part = !pretty && m_text.isCut;
    QString notice;
    if (m_response.body.isEmpty())
        notice = tr("The answer has no body.");
    else if (m_text.isBinary)
        notice = part ? tr("Binary data; the first %1 of %2. Save it to have all.")
                            .arg(bytesText(shownPart), bytesText(m_response.body.size()))
                      : tr("Binary data, %1.").arg(bytesText(m_response.body.size()));
    else if (part)
        notice = tr("Too large to show; the first %1 of %2. Save it to have all.")
                     .arg(bytesText(shownPart), bytesText(m_response.body.size()));
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_body->setPlainText(pretty ? m_text.pretty : m_text.raw);
}

QString ResponseView::bodyText() const
{
    return m_body->toPlainText();
}

void ResponseView::save()
{
    saveFile(this, m_context.notifier,
             {tr("Save the body"),
              m_text.pretty.isEmpty() ? QStringLiteral("answer") : QStringLiteral("answer.json"),
              {},
              {},
              tr("The body was saved to %1.")},
             [body = m_response.body] { return body.bytes(); });
}

} // namespace keywright::ui
