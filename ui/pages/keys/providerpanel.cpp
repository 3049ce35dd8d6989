// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerpanel.h"

#include <ui/commands/answer.h>
#include <ui/models/formats.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/providerphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/providerbox.h>
#include <ui/widgets/tonelabel.h>

#include <QtGui/QDesktopServices>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QStringList variablesIn(const QList<Binding> &bindings)
{
    QStringList variables;
    for (const Binding &binding : bindings)
        variables.append(binding.variable);
    variables.removeDuplicates();
    return variables;
}

QString userSentence(const CredentialUser &user, Instant now)
{
    QStringList callers;
    for (const auto &caller : user.keys)
        callers.append(ProviderPanel::tr("%1 (%2)", "a key and its calls")
                           .arg(caller.first)
                           .arg(caller.second));
    QStringList parts{ProviderPanel::tr("the API %1").arg(user.api.name)};
    if (!user.variables.isEmpty())
        parts.append(ProviderPanel::tr("in %1").arg(variablesIn(user.variables).join(u", "_qs)));
    parts.append(user.calls == 0
                     ? ProviderPanel::tr("no call in 30 days")
                     : ProviderPanel::tr("%n call(s) in 30 days", nullptr, int(user.calls)));
    if (user.lastCall)
        parts.append(ProviderPanel::tr("the last %1").arg(relativeText(user.lastCall, now, {})));
    QString sentence = parts.join(QStringLiteral(" · "));
    if (!callers.isEmpty())
        sentence += u'\n' + ProviderPanel::tr("by %1").arg(callers.join(u", "_qs));
    return sentence;
}

} // namespace

ProviderPanel::ProviderPanel(PageContext &context, ProviderActions &actions, const Key &key,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_key(key)
    , m_column(new QVBoxLayout(this))
    , m_box(new ProviderBox(this))
    , m_test(new QPushButton(icon(QStringLiteral("check")), tr("Test"), this))
    , m_pair(new QPushButton(icon(QStringLiteral("gateway")), tr("Use through the gateway"), this))
    , m_result(new ToneLabel(this))
    , m_users(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    auto *whose = new QHBoxLayout;
    auto *caption = new QLabel(tr("Key of"), this);
    caption->setBuddy(m_box);
    m_box->setAccessibleName(tr("Key of"));
    whose->addWidget(caption);
    whose->addWidget(m_box, 1);
    m_column->addLayout(whose);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8);
    flow->addWidget(m_test);
    flow->addWidget(m_pair);
    const bool stored = key.state != KeyState::Deleted && key.current().kept;
    m_test->setEnabled(stored);
    m_pair->setEnabled(stored);
    m_test->setToolTip(tr("Asks the provider, with one harmless request, whether the key works."));
    m_pair->setToolTip(
        tr("Programs get a key of their own; the gateway puts this one in its place, "
           "so that they never hold it."));
    m_column->addWidget(buttons);
    m_column->addWidget(m_result);
    m_users->setWordWrap(true);
    m_users->setTextFormat(Qt::PlainText);
    m_users->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_users->setAccessibleName(tr("Used by"));
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_test->setEnabled(false);
        m_result->say(tr("Asking…"), Tone::Neutral);
        m_actions.test(m_key);
    });
    connect(m_pair, &QPushButton::clicked, this, [this] {
        m_result->say({}, Tone::Neutral);
        m_actions.pair(m_key);
    });
    m_box->setEnabled(false); // until the providers are known
    connect(m_box, &QComboBox::activated, this,
            [this] { m_actions.setProvider(m_key, m_box->provider()); });
    connect(&actions, &ProviderActions::tested, this,
            [this](const KeyId &id, const ProviderProofOutcome &outcome) {
                if (id != m_key.id)
                    return;
                m_test->setEnabled(true);
                showOutcome(outcome);
            });
    connect(&actions, &ProviderActions::failed, this,
            [this](const KeyId &id, const Error &error, ProviderActions::Purpose purpose) {
                if (id == m_key.id)
                    takeFailure(error, purpose);
            });
    m_column->addSpacing(4);
    m_column->addWidget(makeHeading(tr("Used by"), this));
    m_column->addWidget(m_users);
    if (const auto tested = actions.lastTest(key.id))
        showOutcome(*tested);
    load();
}

void ProviderPanel::load()
{
    ProviderService &providers = m_context.core.providers();
    onAnswer(this, providers.users(m_key), [this](const Result<KeyUsers> &users) {
        if (users)
            showUsers(*users);
        else
            m_users->setText(ui::sentence(users.error()));
    });
    onAnswer(this, providers.parts(m_key.id), [this](const Result<ProviderParts> &parts) {
        if (parts)
            m_parts = *parts;
    });
    onAnswer(this, providers.catalogue(), [this](const Result<ProviderCatalogue> &catalogue) {
        if (!catalogue)
            return;
        m_box->setProviders(catalogue->providers());
        // By its id alone: a key's value is not read because somebody looks at the page.
        if (const auto provider = catalogue->find(m_key.provider))
            takeProvider(*provider);
        m_box->setEnabled(m_key.state != KeyState::Deleted);
    });
}

void ProviderPanel::takeProvider(const Provider &provider)
{
    m_provider = provider;
    m_box->setProvider(provider.id);
    m_test->setVisible(provider.proof && !provider.base.isEmpty());
    addAdvice(tr("Restrict it there"), provider.restricting);
    addAdvice(tr("Revoke it there"), provider.revoking);
}

void ProviderPanel::addAdvice(const QString &title, const ProviderAdvice &advice)
{
    m_column->addSpacing(4);
    m_column->addWidget(makeHeading(title, this));
    auto *text = new QLabel(advice.text, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_column->addWidget(text);
    if (advice.url.isEmpty())
        return;
    auto *open =
        new QPushButton(icon(QStringLiteral("link")), tr("Open %1").arg(advice.url.host()), this);
    open->setToolTip(advice.url.toString());
    open->setAccessibleName(
        tr("%1: open %2", "what the page is for, and where").arg(title, advice.url.host()));
    connect(open, &QPushButton::clicked, this,
            [url = advice.url] { QDesktopServices::openUrl(url); });
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch(1);
    m_column->addLayout(row);
}

void ProviderPanel::showUsers(const KeyUsers &users)
{
    QStringList lines;
    const Instant now = m_context.core.clock().now();
    for (const CredentialUser &user : users.apis)
        lines.append(userSentence(user, now));
    if (!users.bindings.isEmpty())
        lines.append(tr("programs that are given the key itself, in %1")
                         .arg(variablesIn(users.bindings).join(u", "_qs)));
    m_users->setText(lines.isEmpty() ? tr("nobody so far") : lines.join(u'\n'));
}

void ProviderPanel::showOutcome(const ProviderProofOutcome &outcome)
{
    using State = ProviderProofOutcome::State;
    m_result->say(proofSentence(outcome, m_provider ? m_provider->name : outcome.url.host()),
                  outcome.state == State::Works     ? Tone::Granted
                  : outcome.state == State::Refused ? Tone::Denied
                                                    : Tone::Warning);
}

/// What is missing is asked for; anything else is told.
void ProviderPanel::takeFailure(const Error &error, ProviderActions::Purpose purpose)
{
    m_test->setEnabled(true);
    m_result->say({}, Tone::Neutral);
    const bool ofPart =
        m_provider && error.code == ErrorCode::InvalidArgument
        && (publicPartIds(*m_provider).contains(error.subject)
            || (error.subject == QLatin1String("url") && m_provider->base.isEmpty()));
    if (ofPart)
        m_actions.ask(m_key, *m_provider, m_parts, purpose, window());
    else
        m_result->say(providerProblem(error, m_provider.value_or(Provider())), Tone::Denied);
}

} // namespace keywright::ui
