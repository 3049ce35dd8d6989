// SPDX-License-Identifier: GPL-3.0-or-later
#include "apidialog.h"

#include "apisettings.h"
#include "openapidrop.h"

#include <ui/models/apiproposal.h>
#include <ui/phrases/errorphrases.h>
#include <ui/widgets/explanation.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/verticalscroll.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QString problemText(UpstreamProblem problem)
{
    switch (problem) {
    case UpstreamProblem::None:
    case UpstreamProblem::Empty:
        return {};
    case UpstreamProblem::Unreadable:
        return ApiDialog::tr("This is no URL. Write it like http://localhost:3000.");
    case UpstreamProblem::SchemeNotHttp:
        return ApiDialog::tr("Only http and https services can be protected.");
    case UpstreamProblem::HostMissing:
        return ApiDialog::tr("The host is missing.");
    case UpstreamProblem::QueryNotAllowed:
        return ApiDialog::tr("Leave out what follows ? or #; callers send their own.");
    case UpstreamProblem::UserinfoNotAllowed:
        return ApiDialog::tr("Leave out the user name; a credential does not belong in a URL.");
    }
    return {};
}

QString problemText(ApiNameProblem problem)
{
    switch (problem) {
    case ApiNameProblem::None:
    case ApiNameProblem::Empty:
        return {};
    case ApiNameProblem::NotALabel:
        return ApiDialog::tr(
            "Use small letters, digits and hyphens; begin and end with a letter or "
            "digit; at most 63.");
    case ApiNameProblem::Reserved:
        return ApiDialog::tr("This name is Keywright's own.");
    case ApiNameProblem::Taken:
        return ApiDialog::tr("Another API has this name.");
    }
    return {};
}

} // namespace

ApiDialog::ApiDialog(CoreContext &core, const ProjectId &project, QWidget *parent)
    : QDialog(parent)
    , m_core(core)
{
    m_before.project = project;
    build();
}

ApiDialog::ApiDialog(CoreContext &core, const Api &api, QWidget *parent)
    : QDialog(parent)
    , m_core(core)
    , m_before(api)
    , m_nameTyped(true)
{
    build();
    m_upstream->setEditText(api.upstream.toString());
    m_name->setText(api.name);
    m_settings->setApi(api);
    m_more->setChecked(true);
    validate();
}

void ApiDialog::build()
{
    setWindowTitle(isNew() ? tr("Add an API") : tr("Edit %1").arg(m_before.name));
    m_drop = new OpenApiDrop(m_core.apis());
    m_upstream = new QComboBox;
    m_upstream->setEditable(true);
    m_upstream->setInsertPolicy(QComboBox::NoInsert);
    m_upstream->setAccessibleName(tr("Upstream URL"));
    m_upstream->lineEdit()->setPlaceholderText(QStringLiteral("http://localhost:3000"));
    m_upstream->lineEdit()->setAccessibleName(tr("Upstream URL"));
    m_upstreamNote = new FieldNote(m_upstream->lineEdit());
    m_upstreamNote->setHint(
        tr("Where your service answers; the gateway passes granted calls on to it."));
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name"));
    m_nameNote = new FieldNote(m_name);
    m_more = new QToolButton;
    m_more->setText(tr("Key location, key for the upstream, browsers, limits, price"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_settings = new ApiSettings;
    m_settings->hide();
    m_error = new QLabel;
    m_error->setWordWrap(true);
    m_error->hide();
    layOut();

    connect(m_drop, &OpenApiDrop::documentRead, this, &ApiDialog::takeDocument);
    connect(m_drop, &OpenApiDrop::failed, this, &ApiDialog::validate);
    connect(m_upstream, &QComboBox::editTextChanged, this, &ApiDialog::propose);
    connect(m_name, &QLineEdit::textEdited, this,
            [this] { m_nameTyped = !m_name->text().isEmpty(); });
    connect(m_name, &QLineEdit::textChanged, this, &ApiDialog::validate);
    connect(m_settings, &ApiSettings::changed, this, &ApiDialog::validate);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_settings->setVisible(open);
    });
    onAnswer(this, m_core.apis().list(), [this](const Result<QList<Api>> &apis) {
        if (!apis)
            return;
        for (const Api &api : *apis) {
            if (api.id != m_before.id)
                m_taken << api.name;
        }
        propose();
    });
    onAnswer(this, m_core.keys().list(m_before.project), [this](const Result<QList<Key>> &keys) {
        if (keys)
            m_settings->setKeys(*keys);
    });
    validate();
    m_upstream->setFocus();
}

void ApiDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addExplainedRow(*form, tr("&Upstream URL:"), m_upstream, Term::Upstream);
    form->addRow(QString(), m_upstreamNote);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_nameNote);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(m_drop);
    column->addLayout(form);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_settings);
    column->addStretch();
    auto *scroll = makeVerticalScroll(content, this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(isNew() ? tr("Add API") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ApiDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(600, 520);
}

void ApiDialog::readOpenApi(const QString &path)
{
    m_drop->read(path);
}

void ApiDialog::takeDocument()
{
    if (const auto &document = m_drop->document()) {
        const QString typed = m_upstream->currentText();
        const QSignalBlocker quiet(m_upstream);
        m_upstream->clear();
        const QList<QUrl> servers = usableUpstreams(document->servers);
        for (const QUrl &server : servers)
            m_upstream->addItem(server.toString());
        m_upstream->setEditText(
            typed.isEmpty() && !servers.isEmpty() ? servers.constFirst().toString() : typed);
    }
    propose();
}

void ApiDialog::propose()
{
    if (!m_nameTyped) {
        const auto &document = m_drop->document();
        const QString title = document ? document->title : QString();
        m_name->setText(
            proposedApiName(title, upstreamFromText(m_upstream->currentText()), m_taken));
    }
    validate();
}

void ApiDialog::validate()
{
    const UpstreamProblem upstream = upstreamProblem(m_upstream->currentText());
    m_upstreamNote->setProblem(problemText(upstream));
    const ApiNameProblem name = apiNameProblem(m_name->text(), m_taken);
    m_nameNote->setProblem(problemText(name));
    m_nameNote->setHint(
        name == ApiNameProblem::None
            ? tr("Callers reach it at %1").arg(m_core.gateway().urlOf(m_name->text().trimmed()))
            : tr("Part of the address under which callers reach it."));
    m_error->hide();
    if (m_save)
        m_save->setEnabled(upstream == UpstreamProblem::None && name == ApiNameProblem::None
                           && !m_settings->hasProblem() && !m_drop->isReading()
                           && !m_saving.isWaiting());
}

Api ApiDialog::written() const
{
    Api api = m_before;
    api.name = m_name->text().trimmed();
    api.upstream = upstreamFromText(m_upstream->currentText());
    m_settings->applyTo(api);
    if (const auto &document = m_drop->document()) {
        api.operations = document->operations;
        api.source = m_drop->path();
    }
    return api;
}

void ApiDialog::submit()
{
    if (!m_save->isEnabled())
        return;
    const Api api = written();
    const auto answer = isNew() ? m_core.apis().add(api) : m_core.apis().update(api);
    m_saving.ask(this, answer, [this](const Result<Api> &result) {
        if (!result)
            return showError(result.error());
        Q_EMIT saved(*result, m_before);
        accept();
    });
    m_save->setEnabled(false);
}

void ApiDialog::showError(const Error &error)
{
    validate();
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneText(Tone::Denied, own));
    m_error->setPalette(own);
    m_error->setText(sentence(error) + u' ' + advice(error));
    m_error->show();
}

} // namespace keywright::ui
