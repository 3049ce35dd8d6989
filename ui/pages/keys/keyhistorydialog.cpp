// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyhistorydialog.h"

#include "differencetable.h"

#include <ui/commands/answer.h>
#include <ui/models/formats.h>
#include <ui/phrases/auditphrases.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/heading.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

KeyHistoryDialog::KeyHistoryDialog(PageContext &context, const Key &key, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(key.id)
    , m_list(new QListWidget)
    , m_what(new QLabel)
    , m_table(new DifferenceTable(tr("Now and then")))
    , m_same(new QLabel(tr("Nothing: the key is still as it was then.")))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("History of %1").arg(key.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 620);
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->setOnlyDifferences(true);
    m_table->hide();
    m_same->setWordWrap(true);
    m_same->setProperty("secondary", true);
    m_same->hide();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(16, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHeading(tr("This change"), right));
    column->addWidget(m_what);
    column->addSpacing(8);
    column->addWidget(makeHeading(tr("What going back to it would change"), right));
    column->addWidget(m_table, 1);
    column->addWidget(m_same);
    column->addStretch();
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({300, 560});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore this state"), QDialogButtonBox::ActionRole);
    m_restore->setToolTip(tr("Puts back name, application, environment, labels, note, use, expiry "
                             "and restrictions; never secrets or whether the key works."));
    m_restore->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(split, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &KeyHistoryDialog::showChange);
    connect(m_restore, &QPushButton::clicked, this, &KeyHistoryDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
    load();
}

void KeyHistoryDialog::load()
{
    onAnswer(this, m_context.core.keyHistory().of(m_id), [this](const Result<KeyHistory> &history) {
        if (history)
            return showHistory(*history);
        m_problem->setText(ui::sentence(history.error()) + u' ' + advice(history.error()));
        m_problem->show();
    });
}

void KeyHistoryDialog::showHistory(const KeyHistory &history)
{
    m_history = history;
    m_list->clear();
    for (const KeyChange &change : history.changes) {
        const AuditEntry &entry = change.entry;
        m_list->addItem(tr("%1\n%2 · %3, %4", "what was done, when, by whom, with which program")
                            .arg(auditActionText(entry.note.action), dateTimeText(entry.time),
                                 entry.actor.user, auditProgramText(entry.actor.program)));
    }
    if (!history.changes.isEmpty())
        m_list->setCurrentRow(0);
    showChange();
}

QString KeyHistoryDialog::sentenceOf(const KeyChange &change) const
{
    if (!change.before)
        return tr("The key was made.");
    QStringList lines;
    for (const KeyDifference &one :
         differences(*change.before, change.after, m_context.core.clock().now()))
        lines.append(differenceText(one));
    return lines.isEmpty() ? tr("Nothing that can be seen.") : lines.join(u'\n');
}

void KeyHistoryDialog::showChange()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_history.changes.size()) {
        m_what->setText(tr("Nothing was changed so far."));
        m_restore->setEnabled(false);
        return;
    }
    const KeyChange &change = m_history.changes.at(row);
    m_what->setText(sentenceOf(change));
    // Secrets, versions and the state stay, so they are no part of what would change.
    const Key then = keywright::restored(m_history.present, change.after);
    m_table->setRows(compared(m_history.present, then, m_context.core.clock().now()), tr("Now"),
                     tr("Then"));
    const bool differs = !(then == m_history.present);
    m_table->setVisible(differs);
    m_same->setVisible(!differs);
    m_restore->setEnabled(m_history.present.state != KeyState::Deleted && differs);
}

void KeyHistoryDialog::restore()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_history.changes.size())
        return;
    m_restore->setEnabled(false);
    m_problem->hide();
    const Key before = m_history.present;
    // Over the revision that was looked at: what somebody else saved meanwhile is not lost.
    const Key wanted = keywright::restored(before, m_history.changes.at(row).after);
    onAnswer(this, m_context.core.keys().update(wanted), [this, before](const Result<Key> &key) {
        if (!key) {
            m_problem->setText(ui::sentence(key.error()) + u' ' + advice(key.error()));
            m_problem->show();
            return load();
        }
        Q_EMIT restored(before, *key);
        accept();
    });
}

} // namespace keywright::ui
