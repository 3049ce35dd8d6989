// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesttab.h"

#include "answerside.h"
#include "edithistory.h"
#include "requesteditor.h"
#include "variablecompleter.h"
#include "variabletext.h"

#include <core/services/sendguard.h>
#include <ui/phrases/curlphrases.h>

#include <QtCore/QPointer>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace keywright::ui {

using namespace std::chrono_literals;

RequestTab::RequestTab(PageContext &context, const ProjectId &project, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_project(project)
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_editor(new RequestEditor(context.core, m_split))
    , m_edits(new EditHistory(*m_editor, this))
    , m_completer(new VariableCompleter(m_editor))
    , m_sendButton(new QPushButton(tr("Send"), m_editor))
    , m_cancelButton(new QPushButton(tr("Cancel"), m_editor))
{
    connect(m_edits, &EditHistory::moved, this, &RequestTab::changed);
    connect(m_completer, &VariableCompleter::wanted, this, &RequestTab::offerVariables);
    m_ticking.setInterval(1s);
    connect(&m_ticking, &QTimer::timeout, this,
            [this] { m_cancelButton->setText(tr("Cancel (%1 s)").arg(m_since.elapsed() / 1000)); });
    m_sendButton->setProperty("primary", true);
    m_sendButton->setToolTip(tr("Send (Ctrl+Return)"));
    m_editor->addButton(m_sendButton);
    m_editor->addButton(m_cancelButton);
    m_split->addWidget(m_editor);
    m_split->addWidget(new QWidget(m_split)); // where the answer will be
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({300, 360});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    connect(m_sendButton, &QPushButton::clicked, this, [this] { send(); });
    connect(m_cancelButton, &QPushButton::clicked, this, &RequestTab::cancel);
    connect(m_editor, &RequestEditor::edited, this, &RequestTab::changed);
    connect(m_editor, &RequestEditor::variableHovered, this, &RequestTab::showVariable);
    connect(m_editor, &RequestEditor::commandPasted, this, &RequestTab::takeCommand);
    m_editor->setProject(project);
    m_edits->restart();
    m_clean = m_editor->document();
    showSending();
}

RequestTab::~RequestTab()
{
    cancel(); // nobody would see the answer
}

AnswerSide &RequestTab::answer()
{
    if (!m_answer)
        makeAnswer();
    return *m_answer;
}

void RequestTab::makeAnswer()
{
    const QList<int> sizes = m_split->sizes();
    delete m_split->widget(1);
    m_answer = new AnswerSide(m_context, m_project, m_split); // the splitter takes it in
    m_split->setStretchFactor(1, 3);
    m_split->setSizes(sizes);
    connect(m_answer, &AnswerSide::keyWanted, this, [this](const KeyId &key, const QString &name) {
        SendQuestion other = question();
        other.document.authentication.key = key;
        if (key.isEmpty())
            other.document.authentication = {};
        else if (other.document.authentication.kind == AuthenticationKind::None)
            other.document.authentication.kind = AuthenticationKind::Key;
        compareWith(other, name);
    });
    connect(m_answer, &AnswerSide::environmentWanted, this, [this](const QString &name) {
        SendQuestion other = question();
        other.environment = name;
        compareWith(other, name);
    });
    connect(m_answer, &AnswerSide::sendAnyway, this, &RequestTab::send);
    connect(m_answer, &AnswerSide::hostAccepted, this, &RequestTab::acceptHost);
    connect(m_answer, &AnswerSide::rulesWanted, this, &RequestTab::guardWanted);
}

void RequestTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, [this] { answer(); });
}

QString RequestTab::title() const
{
    const RequestDocument document = m_editor->document();
    if (!document.name.isEmpty())
        return document.name;
    const QString place = document.url.section(QStringLiteral("://"), -1);
    return place.isEmpty() ? tr("New request") : document.method + u' ' + place;
}

void RequestTab::takeCommand(const QString &command)
{
    QByteArray text = command.toUtf8();
    const Result<CurlImport> import = importCurl(text);
    wipe(text);
    if (!import)
        return m_context.notifier.error(import.error());
    RequestDocument document = import->document;
    document.name = m_editor->document().name;
    m_editor->setDocument(document);
    m_edits->noteWhole();
    m_once.reset();
    QStringList notes;
    if (!import->secrets.isEmpty()) {
        m_once = placedOnce(*import);
        notes.append(tr("The command held a credential. It is sent with the requests of this tab "
                        "and kept nowhere; keep it as a key of the project to save it."));
    }
    for (const CurlNote &note : import->notes)
        notes.append(curlNoteSentence(curlNoteName(note.code), note.text));
    if (notes.isEmpty())
        m_context.notifier.success(tr("The cURL command has become a request."));
    else
        m_context.notifier.warning(tr("The cURL command has become a request, but:"),
                                   notes.join(u'\n'));
    Q_EMIT changed();
}

void RequestTab::send(const QList<GuardRule> &accepted)
{
    if (m_number != 0)
        m_context.core.requests().cancel(m_number);
    SendQuestion asked = question();
    asked.accepted = accepted;
    const PendingExchange pending = m_context.core.requests().send(asked);
    m_number = pending.number;
    answer().showSending();
    showSending();
    m_sending.ask(this, pending.exchange, [this](const Result<Exchange> &exchange) {
        m_number = 0;
        showSending();
        answer().showExchange(exchange);
    });
}

SendQuestion RequestTab::question() const
{
    SendQuestion question;
    question.project = m_project;
    question.document = m_editor->document();
    question.path = m_stored.path;
    question.environment = m_environment;
    if (m_once && question.document.authentication.key.isEmpty())
        question.once = *m_once;
    return question;
}

void RequestTab::compareWith(const SendQuestion &other, const QString &label)
{
    m_comparing.ask(
        this, m_context.core.requests().send(other).exchange,
        [this, label](const Result<Exchange> &exchange) { answer().compare(exchange, label); });
}

void RequestTab::compareWith(const HistoryItem &item)
{
    answer().compare(item);
}

void RequestTab::acceptHost()
{
    const RequestDocument document = m_editor->document();
    m_accepting.ask(
        this,
        m_context.core.sendGuard().acceptHost(document.authentication.key, QUrl(document.url)),
        [this](const Result<void> &accepted) {
            if (!accepted)
                return m_context.notifier.error(accepted.error());
            send();
        });
}

void RequestTab::showVariable(const QString &name, const QPoint &place)
{
    m_hovering.ask(this, m_context.core.environments().resolve(variablesQuestion()),
                   [this, name, place](const Result<QList<ResolvedVariable>> &found) {
                       if (!found)
                           return; // whoever sends it is told
                       QString text = tr("%1 has no value.").arg(name);
                       for (const ResolvedVariable &one : *found) { // the last one counts
                           if (one.name == name)
                               text = variableSentence(one);
                       }
                       QToolTip::showText(place, text, m_editor);
                   });
}

void RequestTab::offerVariables()
{
    m_completing.ask(
        this, m_context.core.environments().resolve(variablesQuestion()),
        [this](const Result<QList<ResolvedVariable>> &found) {
            QStringList names{QStringLiteral("$isoTimestamp"), QStringLiteral("$randomInt"),
                              QStringLiteral("$timestamp"), QStringLiteral("$uuid")};
            for (const ResolvedVariable &one : found.value_or(QList<ResolvedVariable>()))
                names.append(one.name);
            names.removeDuplicates();
            names.sort(Qt::CaseInsensitive);
            // Those that are made each time stand behind the person's own.
            std::stable_partition(names.begin(), names.end(),
                                  [](const QString &name) { return !name.startsWith(u'$'); });
            m_completer->offer(names);
        });
}

VariablesQuestion RequestTab::variablesQuestion() const
{
    return {m_project,
            m_environment,
            m_stored.path,
            m_editor->document().variables,
            m_context.core.requests().captured(m_project),
            {}};
}

void RequestTab::showPast(const HistoryItem &item)
{
    m_editor->setDocument(item.document);
    m_edits->noteWhole();
    answer().showPast(item);
    Q_EMIT changed();
}

void RequestTab::cancel()
{
    if (m_number != 0)
        m_context.core.requests().cancel(m_number);
}

void RequestTab::showSending()
{
    m_cancelButton->setText(tr("Cancel"));
    if (isSending()) {
        m_since.start();
        m_ticking.start();
    } else {
        m_ticking.stop();
    }
    m_cancelButton->setVisible(isSending());
    m_sendButton->setVisible(!isSending());
    Q_EMIT changed();
}

void RequestTab::setStacked(bool stacked)
{
    const Qt::Orientation orientation = stacked ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == orientation)
        return;
    const QList<int> usual = stacked ? QList<int>{300, 360} : QList<int>{600, 400};
    const QList<int> left = std::exchange(m_sizes, m_split->sizes()); // of this orientation
    m_split->setOrientation(orientation);
    m_split->setSizes(left.isEmpty() ? usual : left);
}

void RequestTab::focusUrl()
{
    m_editor->focusUrl();
}

} // namespace keywright::ui
