// SPDX-License-Identifier: GPL-3.0-or-later
#include "getkeydialog.h"

#include "providerchoice.h"
#include "providerkeep.h"
#include "providerpartsform.h"
#include "providersteps.h"

#include <ui/commands/answer.h>
#include <ui/phrases/errorphrases.h>
#include <ui/widgets/verticalscroll.h>

#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr QSize firstSize{640, 680};

} // namespace

GetKeyDialog::GetKeyDialog(PageContext &context, ProviderActions &actions, const ProjectId &project,
                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_actions(actions)
    , m_project(project)
    , m_pages(new QStackedWidget(this))
    , m_getting(new QStackedWidget)
    , m_choice(new ProviderChoice)
    , m_keep(new ProviderKeep)
    , m_progress(new QLabel)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    setWindowTitle(tr("Get a key"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(firstSize);
    m_pages->addWidget(m_choice);
    m_pages->addWidget(m_getting);
    m_pages->addWidget(makeVerticalScroll(m_keep, m_pages));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    connect(m_choice, &ProviderChoice::changed, this, &GetKeyDialog::refresh);
    connect(m_choice, &ProviderChoice::activated, this, &GetKeyDialog::goOn);
    connect(m_keep, &ProviderKeep::changed, this, &GetKeyDialog::refresh);
    connect(m_back, &QPushButton::clicked, this, &GetKeyDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &GetKeyDialog::goOn);
    goTo(Choosing);
    load();
}

QWidget *GetKeyDialog::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 16);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void GetKeyDialog::load()
{
    onAnswer(this, m_context.core.providers().catalogue(),
             [this](const Result<ProviderCatalogue> &catalogue) {
                 if (!catalogue) {
                     m_choice->showProblem(ui::sentence(catalogue.error()));
                     return;
                 }
                 m_choice->setProviders(catalogue->providers());
                 QStringList problems;
                 for (const Error &problem : catalogue->problems())
                     problems.append(ui::sentence(problem));
                 m_choice->showProblem(problems.join(u'\n'));
             });
}

int GetKeyDialog::page() const
{
    return m_pages->currentIndex();
}

void GetKeyDialog::goTo(Pages page)
{
    m_pages->setCurrentIndex(page);
    m_progress->setText(tr("Step %1 of 3").arg(page + 1));
    m_back->setVisible(page != Choosing);
    m_next->setText(page == Keeping ? tr("&Keep the key") : tr("Ne&xt"));
    if (page == Choosing)
        m_choice->searchField()->setFocus();
    else if (page == Getting && m_steps->form()->firstField())
        m_steps->form()->firstField()->setFocus();
    else if (page == Keeping)
        m_keep->nameField()->setFocus();
    refresh();
}

void GetKeyDialog::goOn()
{
    if (!m_next->isEnabled())
        return;
    if (page() == Keeping) {
        keep();
        return;
    }
    if (page() == Getting) {
        m_keep->setProvider(m_steps->provider());
        goTo(Keeping);
        return;
    }
    const Provider *provider = m_choice->chosen();
    if (!provider)
        return;
    m_steps = m_made.value(provider->id);
    if (!m_steps) {
        m_steps = new ProviderSteps(m_context.core.providers(), *provider);
        m_made.insert(provider->id, m_steps);
        m_getting->addWidget(makeVerticalScroll(m_steps, m_getting));
        connect(m_steps, &ProviderSteps::changed, this, &GetKeyDialog::refresh);
    }
    m_getting->setCurrentIndex(m_getting->count() - 1);
    for (int at = 0; at < m_getting->count(); ++at) {
        if (static_cast<QScrollArea *>(m_getting->widget(at))->widget() == m_steps)
            m_getting->setCurrentIndex(at);
    }
    goTo(Getting);
}

void GetKeyDialog::goBack()
{
    goTo(page() == Keeping ? Getting : Choosing);
}

void GetKeyDialog::refresh()
{
    const bool ready = page() == Choosing  ? m_choice->chosen() != nullptr
                       : page() == Getting ? m_steps->isComplete()
                                           : m_keep->isComplete();
    m_next->setEnabled(ready && !m_keeping);
}

void GetKeyDialog::keep()
{
    BroughtKey brought;
    brought.draft.project = m_project;
    brought.use = m_steps->use();
    brought.value = m_steps->value();
    m_keep->fill(brought);
    m_keeping = true;
    refresh();
    m_actions.keep(brought, this, [this](const Result<Key> &key) {
        m_keeping = false;
        refresh();
        if (!key) {
            // A part is asked for on the page before.
            const bool ofPart = key.error().code == ErrorCode::InvalidArgument
                                && (publicPartIds(m_steps->provider()).contains(key.error().subject)
                                    || key.error().subject == QLatin1String("value"));
            if (ofPart) {
                goTo(Getting);
                m_steps->showProblem(key.error());
            } else {
                m_keep->showProblem(key.error());
            }
            return;
        }
        Q_EMIT kept(key->id.text());
        accept();
    });
}

} // namespace keywright::ui
