// SPDX-License-Identifier: GPL-3.0-or-later
#include "newkeydialog.h"

#include "formframe.h"
#include "issuedkeyview.h"
#include "keyform.h"
#include "keytrials.h"

#include <core/services/keycopy.h>
#include <ui/commands/answer.h>
#include <ui/phrases/errorphrases.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr QSize firstSize{720, 720};

bool isAboutName(const Error &error)
{
    return error.code == ErrorCode::NameInvalid || error.code == ErrorCode::NameTaken;
}
} // namespace

std::optional<FirstCall> firstCall(const QList<Api> &apis, const policy::Restrictions &restrictions)
{
    if (apis.isEmpty())
        return {};
    const Api *api = &apis.constFirst();
    QString wanted;
    if (!restrictions.apis.empty()) {
        const policy::ApiTarget &target = restrictions.apis.front();
        for (const Api &one : apis) {
            if (one.name == QString::fromStdString(target.api))
                api = &one;
        }
        if (!target.operations.empty())
            wanted = QString::fromStdString(target.operations.front());
    }
    FirstCall call{api->name, {}, {}};
    if (!api->keyLocations.empty())
        call.location = api->keyLocations.front();
    for (const Operation &operation : api->operations) {
        const bool matches = wanted.isEmpty() || operation.operationId == wanted
                             || operation.method + u' ' + operation.path == wanted;
        if (matches) {
            call.path = operation.path;
            break;
        }
    }
    return call;
}

NewKeyDialog::NewKeyDialog(PageContext &context, const ProjectId &project, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(project)
    , m_steps(new QStackedWidget(this))
    , m_form(new KeyForm(KeyForm::Purpose::NewKey, context.core.clock()))
    , m_frame(new FormFrame(m_form, m_steps))
    , m_issued(new IssuedKeyView(context.core, context.clipboard, m_steps))
{
    setWindowTitle(tr("New key"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create key"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    m_steps->addWidget(m_frame);
    m_steps->addWidget(m_issued);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 20);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps, 1);
    layout->addLayout(foot);

    Trial base;
    base.project = project;
    m_trials = new KeyTrials(*m_form, context.core.policy(), base);
    connect(m_form, &KeyForm::changed, this, &NewKeyDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (isDone())
            accept();
        else
            issue();
    });
    m_form->setUse(KeyUse::Website);
    m_form->nameField()->setFocus();
    refresh();
    load();
}

void NewKeyDialog::prefill(const Key &like, const QList<Key> &others)
{
    const auto isTaken = [&others](const QString &name) {
        return std::any_of(others.begin(), others.end(), [&name](const Key &key) {
            return key.state != KeyState::Deleted
                   && key.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    Key copy;
    copy.name = tr("%1 copy", "the name of a key").arg(like.name);
    for (int number = 2; isTaken(copy.name); ++number)
        copy.name = tr("%1 copy %2", "the name of a key, a number").arg(like.name).arg(number);
    const KeyDraft draft = draftLike(like);
    copy.application = draft.application;
    copy.environment = draft.environment;
    copy.labels = draft.labels;
    copy.note = draft.note;
    copy.use = draft.use;
    copy.expires = draft.expires;
    copy.restrictions = draft.restrictions;
    m_form->setKey(copy);
    m_form->nameField()->selectAll();
    setWindowTitle(tr("Duplicate %1").arg(like.name));
}

bool NewKeyDialog::isDone() const
{
    return m_steps->currentWidget() == m_issued;
}

void NewKeyDialog::load()
{
    onAnswer(this, m_context.core.apis().list(m_project), [this](const Result<QList<Api>> &apis) {
        if (!apis)
            return;
        m_apis = *apis;
        m_form->setApis(m_apis);
        m_trials->setApis(m_apis);
    });
    onAnswer(this, m_context.core.keys().list(m_project), [this](const Result<QList<Key>> &keys) {
        if (keys)
            m_form->setNeighbours(*keys);
    });
}

void NewKeyDialog::refresh()
{
    m_create->setEnabled(m_frame->refresh());
}

void NewKeyDialog::issue()
{
    m_create->setEnabled(false);
    KeyDraft draft = m_form->draft();
    draft.project = m_project;
    onAnswer(this, m_context.core.keys().issue(draft), [this](const Result<IssuedKey> &key) {
        if (key) {
            showIssued(*key);
            return;
        }
        m_create->setEnabled(true);
        if (isAboutName(key.error()))
            m_form->showNameProblem(ui::sentence(key.error()));
        m_frame->showProblem(ui::sentence(key.error()) + u' ' + advice(key.error()));
    });
}

void NewKeyDialog::showIssued(const IssuedKey &key)
{
    m_issued->showKey(key, m_form->draft().keep, m_form->sentence());
    if (const auto call = firstCall(m_apis, key.key.restrictions))
        m_issued->setCall(QUrl(m_context.core.gateway().urlOf(call->api)), call->path,
                          call->location);
    m_steps->setCurrentWidget(m_issued);
    m_cancel->hide();
    m_create->setText(tr("Done"));
    m_create->setEnabled(true);
    m_issued->activate();
    Q_EMIT issued(key.key.id.text());
}

} // namespace keywright::ui
