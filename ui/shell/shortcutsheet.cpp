// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "commandpalette.h"

#include <ui/widgets/tonelabel.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

enum Columns { Action, Keys };

QString nativeText(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

} // namespace

ShortcutSheet::ShortcutSheet(ShortcutBook &book, const QString &place, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_place(place)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_choose(new QPushButton(tr("Set")))
    , m_none(new QPushButton(tr("None")))
    , m_reset(new QPushButton(tr("As usual")))
    , m_resetAll(new QPushButton(tr("All as usual")))
    , m_problem(new ToneLabel)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutSheet::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this] {
        const ShortcutBook::Entry *other = m_book.other(currentId(), typed());
        m_problem->say(
            other
                ? tr("“%1” has these keys now and would lose them.").arg(plainText(*other->action))
                : QString(),
            Tone::Warning);
    });
    connect(m_choose, &QPushButton::clicked, this, &ShortcutSheet::choose);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_book.choose(currentId(), {});
        load();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_book.reset(currentId());
        load();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_book.resetAll();
        load();
    });
    load();
    resize(560, 560);
}

void ShortcutSheet::layOut()
{
    m_search->setPlaceholderText(tr("Filter actions"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Action, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_keys->setAccessibleName(tr("New keys"));
    auto *label = new QLabel(tr("&New keys:"));
    label->setBuddy(m_keys);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_keys, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *one : {m_choose, m_none, m_reset})
        line->addWidget(one);
    for (QPushButton *one : {m_choose, m_none, m_reset, m_resetAll})
        one->setAutoDefault(false);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->setWordWrap(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutSheet::load()
{
    const QString chosen = currentId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ShortcutBook::Entry &one : m_book.entries(m_place)) {
        auto *item = new QTreeWidgetItem(m_list, {plainText(*one.action), nativeText(*one.action)});
        item->setIcon(Action, one.action->icon());
        item->setData(Action, Qt::UserRole, one.id);
        QFont font = item->font(Keys);
        font.setBold(one.action->shortcuts() != one.usual); // chosen by a person
        item->setFont(Keys, font);
        if (one.id == chosen)
            m_list->setCurrentItem(item);
    }
    filter(m_search->text());
    showCurrent();
}

void ShortcutSheet::filter(const QString &text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!item->text(Action).contains(text, Qt::CaseInsensitive)
                        && !item->text(Keys).contains(text, Qt::CaseInsensitive));
    }
}

void ShortcutSheet::showCurrent()
{
    const bool any = !currentId().isEmpty();
    for (QWidget *one : std::initializer_list<QWidget *>{m_keys, m_choose, m_none, m_reset})
        one->setEnabled(any);
    m_keys->clear();
    m_problem->say({}, Tone::Neutral);
}

QString ShortcutSheet::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(Action, Qt::UserRole).toString() : QString();
}

QKeySequence ShortcutSheet::typed() const
{
    const QKeySequence all = m_keys->keySequence();
    return all.isEmpty() ? all : QKeySequence(all[0]);
}

void ShortcutSheet::choose()
{
    if (typed().isEmpty())
        return;
    m_book.choose(currentId(), typed());
    load();
}

} // namespace keywright::ui
