// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include <core/base/folding.h>

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr int listWidth = 520;
constexpr int listHeight = 320;
constexpr int paletteIconSize = 18;
constexpr qsizetype recentlyUsed = 8;

/// As everything else is searched; the steps of a command are words: "Über/Theme" is found by "uber
/// theme".
QString searched(QString text)
{
    return folded(text.replace(u'/', u' ').replace(u'>', u' '));
}
} // namespace

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

QStringList CommandPalette::usedLast(const QString &command, QStringList before)
{
    before.removeAll(command);
    before.prepend(command);
    return before.mid(0, recentlyUsed);
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, const QStringList &recent,
                               QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : actions) {
        if (!action->isSeparator() && action->isEnabled() && !plainText(*action).isEmpty())
            m_actions.append(action);
    }
    const auto place = [&recent](const QAction *action) {
        const qsizetype found = recent.indexOf(plainText(*action));
        return found < 0 ? recent.size() : found;
    };
    std::stable_sort(m_actions.begin(), m_actions.end(),
                     [&](const auto &one, const auto &other) { return place(one) < place(other); });
    m_text->setPlaceholderText(tr("Type what you want to do"));
    m_text->setAccessibleName(tr("Search commands"));
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("navigation", true);
    m_list->setFixedSize(listWidth, listHeight);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({paletteIconSize, paletteIconSize});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = searched(text).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        if (!action)
            continue;
        const QString name = plainText(*action);
        if (!std::all_of(words.begin(), words.end(), [plain = searched(name)](const QString &word) {
                return plain.contains(word);
            }))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            action->icon(), keys.isEmpty() ? name : tr("%1   (%2)").arg(name, keys), m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    QAction *action = item ? m_actions.at(item->data(Qt::UserRole).toInt()).data() : nullptr;
    accept();
    if (!action)
        return;
    Q_EMIT chosen(plainText(*action));
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace keywright::ui
