// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapidrop.h"

#include <ui/phrases/errorphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/support/tone.h>

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

QString withoutWarnings(const OpenApiDocument &document)
{
    return OpenApiDrop::tr("Operations: %1 · OpenAPI %2")
        .arg(document.operations.size())
        .arg(document.specification);
}

} // namespace

OpenApiDrop::OpenApiDrop(ApiService &apis, QWidget *parent)
    : QFrame(parent)
    , m_apis(apis)
    , m_title(new QLabel)
    , m_more(new QLabel)
    , m_choose(new QPushButton(icon(QStringLiteral("upload")), tr("Choose a file…")))
    , m_forget(new QPushButton(tr("Leave it out")))
{
    setProperty("card", true);
    setAcceptDrops(true);
    setAccessibleName(tr("OpenAPI file"));
    m_title->setFont(headingFont(*this));
    for (QLabel *label : {m_title, m_more}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QPushButton *button : {m_choose, m_forget})
        button->setAutoDefault(false); // Return in a field belongs to the dialog
    connect(m_choose, &QPushButton::clicked, this, &OpenApiDrop::choose);
    connect(m_forget, &QPushButton::clicked, this, &OpenApiDrop::forget);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_more);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addLayout(texts, 1);
    layout->addWidget(m_forget);
    layout->addWidget(m_choose);
    forget();
}

void OpenApiDrop::forget()
{
    m_reading.drop();
    m_path.clear();
    m_document.reset();
    m_forget->hide();
    show(tr("Drop an OpenAPI file here"),
         tr("JSON or YAML, version 2 or 3. Its operations can then be allowed one by one. "
            "Optional."),
         false);
    Q_EMIT documentRead();
}

void OpenApiDrop::read(const QString &path)
{
    m_path = path;
    m_document.reset();
    show(tr("Reading %1…").arg(QFileInfo(path).fileName()), {}, false);
    m_reading.ask(this, m_apis.readOpenApi(path), [this](const Result<OpenApiDocument> &document) {
        m_forget->setVisible(true);
        if (!document) {
            const Error &error = document.error();
            const QString place = error.detail.isEmpty() ? advice(error) : error.detail;
            show(sentence(error), place, true);
            m_path.clear();
            Q_EMIT failed();
            return;
        }
        m_document = *document;
        QString more = withoutWarnings(*document);
        if (!document->warnings.isEmpty())
            more += QStringLiteral(" · ") + tr("left out: %1").arg(document->warnings.size());
        QStringList details;
        for (const OpenApiWarning &warning : document->warnings.mid(0, 20))
            details << warningText(warning);
        m_more->setToolTip(details.join(u'\n'));
        const QString title =
            document->title.isEmpty() ? QFileInfo(m_path).fileName() : document->title;
        show(document->version.isEmpty() ? title
                                         : QStringLiteral("%1 %2").arg(title, document->version),
             more, false);
        Q_EMIT documentRead();
    });
}

void OpenApiDrop::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose an OpenAPI file"), QFileInfo(m_path).path(),
                                   tr("OpenAPI (*.json *.yaml *.yml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenApiDrop::read);
    dialog->open();
}

void OpenApiDrop::show(const QString &title, const QString &more, bool isProblem)
{
    m_title->setText(title);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::WindowText,
                 isProblem ? toneText(Tone::Denied, own) : own.color(QPalette::Text));
    m_title->setPalette(own);
    setAccessibleDescription(more.isEmpty() ? title : title + u' ' + more);
}

void OpenApiDrop::setHovered(bool hovered)
{
    setForegroundRole(hovered ? QPalette::Highlight : QPalette::WindowText);
    if (hovered)
        m_title->setText(tr("Let go to read it"));
}

void OpenApiDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void OpenApiDrop::dragLeaveEvent(QDragLeaveEvent *event)
{
    QFrame::dragLeaveEvent(event);
    setHovered(false);
    if (!m_document)
        forget();
}

void OpenApiDrop::dropEvent(QDropEvent *event)
{
    setHovered(false);
    read(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

QString warningText(const OpenApiWarning &warning)
{
    using Code = OpenApiWarning::Code;
    const auto said = [&warning](const QString &sentence) {
        return QStringLiteral("%1: %2").arg(warning.place, sentence);
    };
    switch (warning.code) {
    case Code::ServerInvalid:
        return said(OpenApiDrop::tr("the server's URL cannot be read"));
    case Code::PathInvalid:
        return said(OpenApiDrop::tr("a path must begin with /"));
    case Code::OperationInvalid:
        return said(OpenApiDrop::tr("this is no operation"));
    case Code::OperationIdRepeated:
        return said(OpenApiDrop::tr("this operationId is used more than once"));
    case Code::ReferenceExternal:
        return said(OpenApiDrop::tr("refers to another file, which is not fetched"));
    case Code::ReferenceUnresolved:
        return said(OpenApiDrop::tr("refers to something that is not there"));
    case Code::WarningsOmitted:
        return OpenApiDrop::tr("and more");
    }
    return warning.place;
}

} // namespace keywright::ui
