// SPDX-License-Identifier: GPL-3.0-or-later
#include "editkeydialog.h"

#include "formframe.h"
#include "keyform.h"
#include "keytrials.h"

#include <ui/commands/answer.h>
#include <ui/phrases/errorphrases.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr QSize firstSize{720, 720};
} // namespace

EditKeyDialog::EditKeyDialog(PageContext &context, const Key &key, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_key(key)
    , m_form(new KeyForm(KeyForm::Purpose::ExistingKey, context.core.clock()))
    , m_frame(new FormFrame(m_form, this))
{
    setWindowTitle(tr("Edit %1").arg(key.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 20);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_frame, 1);
    layout->addLayout(foot);

    Trial base;
    base.key = key.id;
    m_trials = new KeyTrials(*m_form, context.core.policy(), base);
    m_form->setKey(key);
    connect(m_form, &KeyForm::changed, this, [this] { m_save->setEnabled(m_frame->refresh()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditKeyDialog::save);
    onAnswer(this, context.core.apis().list(key.project), [this](const Result<QList<Api>> &apis) {
        if (!apis)
            return;
        m_form->setApis(*apis);
        m_trials->setApis(*apis);
    });
    onAnswer(this, context.core.keys().list(key.project), [this](const Result<QList<Key>> &keys) {
        if (keys)
            m_form->setNeighbours(*keys);
    });
    m_frame->refresh();
    m_form->nameField()->setFocus();
}

void EditKeyDialog::save()
{
    const KeyDraft draft = m_form->draft();
    Key wanted = m_key;
    wanted.name = draft.name;
    wanted.application = draft.application;
    wanted.environment = draft.environment;
    wanted.labels = draft.labels;
    wanted.note = draft.note;
    wanted.use = draft.use;
    wanted.expires = draft.expires;
    wanted.restrictions = draft.restrictions;
    m_save->setEnabled(false);
    onAnswer(this, m_context.core.keys().update(wanted), [this](const Result<Key> &result) {
        if (result) {
            Q_EMIT saved(m_key, *result);
            accept();
            return;
        }
        m_save->setEnabled(true);
        m_frame->showProblem(ui::sentence(result.error()) + u' ' + advice(result.error()));
    });
}

} // namespace keywright::ui
