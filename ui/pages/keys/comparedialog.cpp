// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedialog.h"

#include "differencetable.h"

#include <ui/commands/answer.h>
#include <ui/models/formats.h>
#include <ui/phrases/auditphrases.h>
#include <ui/support/icons.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

CompareDialog::CompareDialog(PageContext &context, const QList<Key> &keys, const Key &key,
                             const KeyId &other, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_only(new QCheckBox(tr("&Only differences"), this))
    , m_summary(new QLabel(this))
    , m_table(new DifferenceTable(tr("Comparison"), this))
{
    setWindowTitle(tr("Compare %1").arg(key.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 620);
    m_first->setAccessibleName(tr("The first key"));
    m_second->setAccessibleName(tr("The second key"));
    for (QComboBox *side : {m_first, m_second}) {
        side->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        side->setMinimumContentsLength(16);
        side->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_summary->setWordWrap(true);
    auto *turn = new QPushButton(icon(QStringLiteral("refresh")), tr("&Swap"), this);
    turn->setAutoDefault(false);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_first, 1);
    sides->addWidget(turn);
    sides->addWidget(m_second, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addLayout(sides);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_only);
    layout->addWidget(buttons);
    connect(turn, &QPushButton::clicked, this, &CompareDialog::swap);
    connect(m_only, &QCheckBox::toggled, m_table, &DifferenceTable::setOnlyDifferences);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(keys, key, other);
    connect(m_first, &QComboBox::currentIndexChanged, this, &CompareDialog::refresh);
    connect(m_second, &QComboBox::currentIndexChanged, this, &CompareDialog::refresh);
    refresh();
    onAnswer(this, context.core.keyHistory().of(key.id),
             [this, alone = other.isEmpty()](const Result<KeyHistory> &history) {
                 if (history)
                     addHistory(*history, alone);
             });
}

void CompareDialog::fill(const QList<Key> &keys, const Key &key, const KeyId &other)
{
    m_sides.append({key.name, key});
    for (const Key &one : keys) {
        if (one.id != key.id)
            m_sides.append({one.name, one});
    }
    for (const Side &side : std::as_const(m_sides)) {
        m_first->addItem(side.title);
        m_second->addItem(side.title);
        if (side.key.id == other)
            m_second->setCurrentIndex(m_second->count() - 1);
    }
}

/// What the key was like, below the keys: by the change that came next.
void CompareDialog::addHistory(const KeyHistory &history, bool choose)
{
    bool first = true;
    for (const KeyChange &change : history.changes) {
        if (!change.before)
            continue;
        const QString title = tr("%1 before %2 (%3)", "a key, a time, what was done then")
                                  .arg(history.present.name, dateTimeText(change.entry.time),
                                       auditActionText(change.entry.note.action));
        m_sides.append({title, *change.before});
        m_first->addItem(title);
        m_second->addItem(title);
        if (choose && std::exchange(first, false))
            m_second->setCurrentIndex(m_second->count() - 1);
    }
}

void CompareDialog::swap()
{
    const int first = m_first->currentIndex();
    m_first->setCurrentIndex(m_second->currentIndex());
    m_second->setCurrentIndex(first);
}

void CompareDialog::refresh()
{
    const Side &one = m_sides.at(std::max(m_first->currentIndex(), 0));
    const Side &other = m_sides.at(std::max(m_second->currentIndex(), 0));
    m_table->setRows(compared(one.key, other.key, m_context.core.clock().now()), one.title,
                     other.title);
    const int count = m_table->differenceCount();
    m_summary->setText(count == 0 ? tr("They are the same in everything that is listed here.")
                                  : tr("%n difference(s).", nullptr, count));
}

} // namespace keywright::ui
