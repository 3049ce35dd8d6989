// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchdialog.h"

#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr QSize listSize{620, 400};
constexpr int entryIconSize = 18;
constexpr std::chrono::milliseconds typingPause{80};

} // namespace

SearchDialog::SearchDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_text(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new QLabel)
    , m_list(new QListWidget)
    , m_more(new QLabel(this))
{
    setWindowTitle(tr("Search everything"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setPlaceholderText(tr("Projects, APIs, keys, variables, requests"));
    m_text->setAccessibleName(tr("Search everything"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("navigation", true);
    m_list->setIconSize({entryIconSize, entryIconSize});
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_list);
    m_stack->setFixedSize(listSize);
    m_more->setTextFormat(Qt::PlainText);
    m_more->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_text);
    layout->addWidget(m_stack);
    layout->addWidget(m_more);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchDialog::ask);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        ++m_asked; // what was asked before is not wanted any more
        m_opens = false;
        m_pause.start();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &SearchDialog::enter);
    connect(m_list, &QListWidget::itemActivated, this, &SearchDialog::choose);
    connect(m_list, &QListWidget::itemClicked, this, &SearchDialog::choose);
    connect(this, &QDialog::finished, this, [this] { forgetSearch(m_context); });
    say(tr("Type to search…"));
}

void SearchDialog::ask()
{
    const QString text = m_text->text().trimmed();
    const int number = ++m_asked;
    if (text.isEmpty()) {
        m_answered.clear();
        return say(tr("Type to search…"));
    }
    findEverywhere(m_context, this, text, std::exchange(m_read, true),
                   [this, number, text](const Result<SearchEntries> &found) {
                       if (number != m_asked)
                           return;
                       m_answered = text;
                       if (found)
                           fill(text, *found);
                       else
                           say(sentence(found.error()));
                   });
}

void SearchDialog::fill(const QString &text, const SearchEntries &found)
{
    if (found.entries.isEmpty())
        return say(tr("Nothing found for “%1”.").arg(text));
    m_list->clear();
    m_entries = found.entries;
    QString group;
    for (int i = 0; i < m_entries.size(); ++i) {
        const SearchEntry &entry = m_entries.at(i);
        if (entry.group != group)
            addHeading(group = entry.group);
        const QString line =
            entry.detail.isEmpty() ? entry.title : tr("%1 — %2").arg(entry.title, entry.detail);
        auto *item = new QListWidgetItem(icon(entry.iconName), line, m_list);
        item->setData(Qt::UserRole, i);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(entry.group, line));
        item->setToolTip(QStringLiteral("<qt>%1</qt>").arg(line.toHtmlEscaped()));
    }
    m_more->setText(tr("%1 more; type more words.").arg(found.more));
    m_more->setVisible(found.more > 0);
    m_stack->setCurrentWidget(m_list);
    m_list->setCurrentRow(1); // behind the first heading
    if (std::exchange(m_opens, false))
        choose();
}

void SearchDialog::say(const QString &text)
{
    m_opens = false;
    m_entries.clear();
    m_list->clear();
    m_more->hide();
    m_note->setText(text);
    m_note->setAccessibleName(text);
    m_stack->setCurrentWidget(m_note);
}

void SearchDialog::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags); // neither chosen nor stepped on
    QFont font = m_list->font();
    font.setBold(true);
    item->setFont(font);
}

void SearchDialog::step(int by)
{
    int row = m_list->currentRow() + by;
    while (row >= 0 && row < m_list->count() && !(m_list->item(row)->flags() & Qt::ItemIsEnabled))
        row += by;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

/// Never into the list of a text before: what is typed in a hurry is waited for.
void SearchDialog::enter()
{
    if (m_text->text().trimmed() == m_answered)
        return choose();
    if (m_pause.isActive()) {
        m_pause.stop();
        ask();
    }
    m_opens = true;
}

void SearchDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const SearchEntry entry = m_entries.at(item->data(Qt::UserRole).toInt());
    accept();
    Q_EMIT chosen(entry.page, entry.arguments);
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m_list->count() > 0) {
            step(by);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace keywright::ui
