// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpage.h"

#include "requesteditor.h"
#include "responseview.h"

#include <ui/support/icons.h>
#include <ui/widgets/pageheader.h>

#include <QtCore/QJsonDocument>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

RequestPage::RequestPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_header(new PageHeader(info.title))
    , m_editor(new RequestEditor(context.core))
    , m_answer(new ResponseView(context))
    , m_split(new QSplitter(Qt::Vertical))
    , m_send(new QAction(icon(QStringLiteral("play")), tr("Send request"), this))
    , m_cancel(new QAction(icon(QStringLiteral("stop")), tr("Cancel request"), this))
    , m_sendButton(new QPushButton(tr("Send")))
    , m_cancelButton(new QPushButton(tr("Cancel")))
{
    m_send->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    for (QAction *action : pageActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(pageActions());
    m_sendButton->setProperty("primary", true);
    m_sendButton->setToolTip(tr("Send (Ctrl+Return)"));
    m_editor->addButton(m_sendButton);
    m_editor->addButton(m_cancelButton);
    m_header->setSubtitle(tr("Try an API by hand, with a key of this project"));
    m_split->addWidget(m_editor);
    m_split->addWidget(m_answer);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({240, 360});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_split, 1);
    connect(m_send, &QAction::triggered, this, &RequestPage::send);
    connect(m_cancel, &QAction::triggered, this, &RequestPage::cancel);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(m_cancelButton, &QPushButton::clicked, m_cancel, &QAction::trigger);
    setSending(false);
}

void RequestPage::send()
{
    const Result<Request> request = requestFrom(m_editor->draft());
    if (!request)
        return m_answer->showError(request.error());
    if (m_number != 0)
        m_context.core.requests().cancel(m_number);
    const PendingRequest pending = m_context.core.requests().send(*request);
    m_number = pending.number;
    setSending(true);
    m_answer->showSending();
    m_sending.ask(this, pending.response, [this](const Result<Response> &response) {
        m_number = 0;
        setSending(false);
        if (response)
            m_answer->showResponse(*response);
        else
            m_answer->showError(response.error());
    });
}

void RequestPage::cancel()
{
    if (m_number != 0)
        m_context.core.requests().cancel(m_number);
}

void RequestPage::setSending(bool sending)
{
    m_cancel->setEnabled(sending);
    m_cancelButton->setVisible(sending);
    m_sendButton->setVisible(!sending);
}

void RequestPage::setProject(const QString &projectId)
{
    if (projectId == m_project)
        return;
    if (!m_project.isEmpty())
        m_drafts.insert(m_project, m_editor->draft());
    m_project = projectId;
    m_editor->setDraft(m_drafts.value(projectId));
    m_editor->setProject(ProjectId(projectId));
    m_answer->showNothing();
}

void RequestPage::activate()
{
    m_editor->focusUrl();
}

QList<QAction *> RequestPage::pageActions() const
{
    return {m_send, m_cancel};
}

void RequestPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_split->saveState());
    QHash<QString, RequestDraft> drafts = m_drafts;
    if (!m_project.isEmpty())
        drafts.insert(m_project, m_editor->draft());
    QJsonObject all;
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft)
        all.insert(draft.key(), toJson(draft.value()));
    settings.setValue(QStringLiteral("drafts"),
                      QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

void RequestPage::restoreState(QSettings &settings)
{
    m_split->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    const QByteArray text = settings.value(QStringLiteral("drafts")).toString().toUtf8();
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    for (auto draft = all.begin(); draft != all.end(); ++draft)
        m_drafts.insert(draft.key(), draftFromJson(draft.value().toObject()));
    if (m_drafts.contains(m_project))
        m_editor->setDraft(m_drafts.value(m_project));
}

void RequestPage::openWith(const QVariantMap &arguments)
{
    const QString url = arguments.value(QStringLiteral("url")).toString();
    if (!url.isEmpty())
        m_editor->setUrl(
            arguments.value(QStringLiteral("method"), QStringLiteral("GET")).toString(), url);
    if (const QString key = arguments.value(QStringLiteral("key")).toString(); !key.isEmpty())
        m_editor->setKey(KeyId(key));
}

} // namespace keywright::ui
