// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesteditor.h"

#include "authenticationrow.h"
#include "bodyeditor.h"
#include "checkseditor.h"
#include "generatedheaders.h"
#include "pairstable.h"
#include "requestsettings.h"
#include "urlfield.h"

#include <core/domain/requesttext.h>
#include <core/services/matchingheaders.h>
#include <ui/support/tabpages.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
enum Tabs { Parameters, Headers, Body, VariablesTab, ChecksTab, Settings, Notes };
} // namespace

RequestEditor::RequestEditor(CoreContext &core, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_tabs(new QTabWidget(this))
    , m_parameters(new QWidget(pagesOf(*m_tabs)))
    , m_line(new QWidget(this))
    , m_method(new QComboBox(m_line))
    , m_url(new UrlField(m_line))
    , m_authentication(new AuthenticationRow(this))
    , m_query(new PairsTable(tr("Parameter"), tr("Parameters of the query"), m_parameters))
    , m_path(new PairsTable(tr("Segment"), tr("Parameters of the path"), m_parameters))
    , m_headers(new PairsTable(tr("Header"), tr("Header fields of the request"), pagesOf(*m_tabs)))
    , m_generated(new QLabel(pagesOf(*m_tabs)))
    , m_body(new BodyEditor(pagesOf(*m_tabs)))
    , m_variables(new PairsTable(tr("Variable"), tr("Variables of this request"), pagesOf(*m_tabs)))
    , m_checks(new ChecksEditor(pagesOf(*m_tabs)))
    , m_settings(new RequestSettings(pagesOf(*m_tabs)))
    , m_notes(new QPlainTextEdit(pagesOf(*m_tabs)))
{
    layOut();
    connectParts();
    setDocument({});
}

void RequestEditor::connectParts()
{
    connect(m_method, &QComboBox::editTextChanged, this, &RequestEditor::noteEdit);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        const QStringList methods = m_url->declaredMethods();
        if (!m_quiet && !methods.isEmpty() && !methods.contains(m_method->currentText()))
            m_method->setEditText(methods.constFirst());
        takeUrl();
        noteEdit();
    });
    connect(m_url, &UrlField::variableHovered, this, &RequestEditor::variableHovered);
    connect(m_url, &UrlField::commandPasted, this, &RequestEditor::commandPasted);
    connect(m_url, &UrlField::operationChosen, this, [this](RequestDocument chosen) {
        const RequestDocument before = document();
        if (before.body.kind != BodyKind::None || !before.headers.isEmpty())
            return; // what was written stays
        chosen.name = before.name;
        chosen.authentication = before.authentication;
        setDocument(chosen);
        Q_EMIT edited();
    });
    connect(m_query, &PairsTable::edited, this, [this] {
        writeUrl();
        noteEdit();
    });
    connect(m_authentication, &AuthenticationRow::matchingRequested, this,
            &RequestEditor::fillMatchingHeaders);
    connect(m_authentication, &AuthenticationRow::edited, this, &RequestEditor::noteEdit);
    connect(m_path, &PairsTable::edited, this, &RequestEditor::noteEdit);
    connect(m_headers, &PairsTable::edited, this, &RequestEditor::noteEdit);
    connect(m_body, &BodyEditor::edited, this, &RequestEditor::noteEdit);
    connect(m_variables, &PairsTable::edited, this, &RequestEditor::noteEdit);
    connect(m_checks, &ChecksEditor::edited, this, &RequestEditor::noteEdit);
    connect(m_settings, &RequestSettings::edited, this, &RequestEditor::noteEdit);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &RequestEditor::noteEdit);
    const auto follow = [this](const ProjectId &project) {
        if (project.isEmpty() || project == m_project)
            reload();
    };
    connect(&m_core.changes(), &ChangeFeed::apisChanged, this, follow);
    connect(&m_core.changes(), &ChangeFeed::keysChanged, this, follow);
}

void RequestEditor::layOut()
{
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                        QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("HEAD"),
                        QStringLiteral("OPTIONS")});
    m_method->setAccessibleName(tr("Method"));
    m_method->lineEdit()->setAccessibleName(tr("Method"));
    m_method->setMinimumContentsLength(8);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins({});
    line->addWidget(m_method);
    line->addWidget(m_url, 1);
    auto *tables = new QVBoxLayout(m_parameters);
    tables->setContentsMargins({});
    tables->addWidget(m_query, 2);
    tables->addWidget(m_path, 1);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What this request is for; kept in its file"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_parameters, {});
    m_generated->setProperty("secondary", true);
    m_generated->setTextFormat(Qt::PlainText);
    m_generated->setAccessibleName(tr("Header fields that are sent besides"));
    m_generated->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *headers = new QWidget(pagesOf(*m_tabs));
    auto *headerParts = new QVBoxLayout(headers);
    headerParts->setContentsMargins(0, 0, 0, 4);
    headerParts->addWidget(m_headers, 1);
    headerParts->addWidget(m_generated);
    m_tabs->addTab(headers, {});
    m_tabs->addTab(m_body, {});
    m_tabs->addTab(m_variables, {});
    m_tabs->addTab(m_checks, {});
    m_tabs->addTab(m_settings, tr("Settings"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 24, 8);
    layout->addWidget(m_line);
    layout->addWidget(m_authentication);
    layout->addWidget(m_tabs, 1);
}

void RequestEditor::addButton(QPushButton *button)
{
    m_line->layout()->addWidget(button);
}

void RequestEditor::setProject(const ProjectId &project)
{
    m_project = project;
    m_url->setApis({}, {});
    reload();
}

void RequestEditor::reload()
{
    if (m_project.isEmpty())
        return;
    m_askApis.ask(this, m_core.apis().list(m_project), [this](const Result<QList<Api>> &apis) {
        if (apis)
            m_url->setApis(*apis,
                           [this](const QString &name) { return m_core.gateway().urlOf(name); });
    });
    m_askKeys.ask(this, m_core.keys().list(m_project), [this](const Result<QList<Key>> &keys) {
        if (keys)
            m_authentication->setKeys(*keys);
    });
}

/// The URL's own text has the query in it; those that are switched off stay in the table.
void RequestEditor::takeUrl()
{
    if (m_quiet)
        return;
    RequestDocument written;
    setUrlText(written, m_url->text().trimmed());
    QList<RequestPair> query = written.query;
    for (const RequestPair &pair : m_query->pairs()) {
        if (!pair.enabled)
            query.append(pair);
    }
    m_query->setPairs(query);
    m_path->setPairs(withSegmentsOf(written.url, m_path->pairs()));
}

void RequestEditor::writeUrl()
{
    RequestDocument written;
    setUrlText(written, m_url->text().trimmed());
    written.query = m_query->pairs();
    m_quiet = true;
    m_url->setText(urlText(written));
    m_quiet = false;
}

void RequestEditor::showCounts()
{
    const auto named = [](const QString &name, qsizetype count) {
        return count > 0 ? tr("%1 (%2)").arg(name).arg(count) : name;
    };
    m_path->setVisible(!m_path->pairs().isEmpty());
    m_tabs->setTabText(Parameters,
                       named(tr("Parameters"), m_query->enabledCount() + m_path->enabledCount()));
    m_generated->setText(generatedHeaders(document(), m_authentication->chosenKey()));
    m_tabs->setTabText(Headers, named(tr("Headers"), m_headers->enabledCount()));
    const QString body = m_body->summary();
    m_tabs->setTabText(Body, body.isEmpty() ? tr("Body") : tr("Body: %1").arg(body));
    m_tabs->setTabText(VariablesTab, named(tr("Variables"), m_variables->enabledCount()));
    m_tabs->setTabText(
        ChecksTab, named(tr("Checks"), m_checks->checks().size() + m_checks->captures().size()));
}

void RequestEditor::noteEdit()
{
    if (m_quiet)
        return;
    showCounts();
    Q_EMIT edited();
}

void RequestEditor::fillMatchingHeaders()
{
    const Key *key = m_authentication->chosenKey();
    if (!key)
        return;
    m_headers->setPairs(withHeaders(m_headers->pairs(), matchingHeaders(key->restrictions)));
    m_tabs->setCurrentIndex(Headers);
    noteEdit();
}

RequestDocument RequestEditor::document() const
{
    RequestDocument document = m_document;
    document.method = m_method->currentText().trimmed();
    setUrlText(document, m_url->text().trimmed());
    document.query = m_query->pairs();
    document.pathParameters = m_path->pairs();
    document.headers = m_headers->pairs();
    document.body = m_body->body();
    document.authentication = m_authentication->authentication();
    document.variables = m_variables->pairs();
    document.checks = m_checks->checks();
    document.captures = m_checks->captures();
    document.notes = m_notes->toPlainText();
    return m_settings->applied(document);
}

void RequestEditor::setDocument(const RequestDocument &document)
{
    m_document = document;
    m_quiet = true;
    m_url->setText(urlText(document));
    m_method->setEditText(document.method);
    m_query->setPairs(document.query);
    m_path->setPairs(withSegmentsOf(document.url, document.pathParameters));
    m_headers->setPairs(document.headers);
    m_body->setBody(document.body);
    m_authentication->setAuthentication(document.authentication);
    m_variables->setPairs(document.variables);
    m_checks->setContent(document.checks, document.captures);
    m_settings->setDocument(document);
    m_notes->setPlainText(document.notes);
    m_quiet = false;
    showCounts();
}

void RequestEditor::setUrl(const QString &method, const QString &url)
{
    m_url->setText(url);
    m_method->setEditText(method);
}

void RequestEditor::setKey(const KeyId &key)
{
    m_authentication->setKey(key);
}

void RequestEditor::focusUrl()
{
    m_url->setFocus();
}

} // namespace keywright::ui
