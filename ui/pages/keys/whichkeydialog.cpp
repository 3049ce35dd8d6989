// SPDX-License-Identifier: GPL-3.0-or-later
#include "whichkeydialog.h"

#include <core/domain/keyformat.h>
#include <ui/commands/answer.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/keyphrases.h>
#include <ui/widgets/passphrasefield.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

WhichKeyDialog::WhichKeyDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_value(new PassphraseField(tr("The string"), this))
    , m_answer(new QLabel(this))
{
    setWindowTitle(tr("Which key is this?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new QLabel(
        tr("Paste what was found in a log, a file or a message. It is compared on this computer "
           "with the fingerprints of all keys of this home, goes nowhere, and is wiped."),
        this);
    sentence->setWordWrap(true);
    auto *caption = new QLabel(tr("&String"), this);
    caption->setBuddy(m_value);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setAccessibleName(tr("Answer"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_go = buttons->addButton(tr("Go to the key"), QDialogButtonBox::ActionRole);
    m_find = buttons->addButton(tr("Find"), QDialogButtonBox::ActionRole);
    m_find->setDefault(true);
    m_go->setEnabled(false);
    m_find->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(sentence);
    layout->addSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_value);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(500, 280);
    connect(m_value, &QLineEdit::textChanged, this,
            [this] { m_find->setEnabled(!m_value->isEmpty()); });
    connect(m_find, &QPushButton::clicked, this, &WhichKeyDialog::find);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_found)
            Q_EMIT wanted(*m_found);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { (void)m_value->take(); });
    m_value->setFocus();
}

void WhichKeyDialog::find()
{
    if (m_value->isEmpty())
        return;
    const Secret typed = m_value->take();
    // A line end or a blank that was copied along is no part of a key.
    const Secret value(typed.reveal().trimmed());
    const QByteArray digest = digestOf(value);
    m_found.reset();
    m_go->setEnabled(false);
    m_answer->setText(tr("Looking…"));
    m_asking.ask(
        this, m_context.core.keys().find(value),
        [this, digest](const Result<std::optional<Key>> &found) {
            if (!found)
                return m_answer->setText(ui::sentence(found.error()) + u' '
                                         + advice(found.error()));
            if (!*found)
                return m_answer->setText(tr("It is no key of this home."));
            const Key &key = **found;
            const auto version =
                std::find_if(key.versions.begin(), key.versions.end(),
                             [&digest](const KeyVersion &one) { return one.digest == digest; });
            showFound(key, version == key.versions.end() ? key.current().number : version->number);
        });
}

void WhichKeyDialog::showFound(const Key &key, int version)
{
    m_found = key;
    m_go->setEnabled(true);
    m_go->setFocus();
    const QString state = stateText(effectiveState(key, m_context.core.clock().now()));
    const auto used =
        std::find_if(key.versions.begin(), key.versions.end(),
                     [version](const KeyVersion &one) { return one.number == version; });
    const bool ended =
        used != key.versions.end() && used->ends && *used->ends <= m_context.core.clock().now();
    QString text = tr("It is %1, %2.", "a key and its state").arg(key.name, state);
    if (version != key.current().number || ended)
        text +=
            u' '
            + (ended ? tr("This is version %1 of it, which has ended.").arg(version)
                     : tr("This is version %1 of it, an older one that still works.").arg(version));
    m_answer->setText(text);
    onAnswer(this, m_context.core.projects().get(key.project),
             [this, text](const Result<Project> &project) {
                 if (project)
                     m_answer->setText(text + u' ' + tr("Project: %1.").arg(project->name));
             });
}

} // namespace keywright::ui
