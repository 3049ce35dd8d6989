// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheader.h"

#include <ui/support/heading.h>
#include <ui/support/icons.h>

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

namespace {
constexpr double titleScale = 1.6;
constexpr int searchWidth = 200;
constexpr int typingPauseMilliseconds = 30;
} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_subtitle(new QLabel(this))
    , m_tools(new QHBoxLayout)
{
    m_title->setFont(headingFont(*m_title, titleScale));
    m_subtitle->setProperty("secondary", true);
    m_subtitle->hide();
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_tools->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(titles, 1);
    layout->addLayout(m_tools);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setToolTip(text);
    m_subtitle->setVisible(!text.isEmpty());
}

QLineEdit *PageHeader::addSearch(const QString &placeholder)
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(searchWidth);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_tools->addWidget(m_search);

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPauseMilliseconds);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(m_search->text()); });

    // Of the whole window: only the page in view has a visible header.
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_search, &QLineEdit::clear);
    return m_search;
}

void PageHeader::addControl(QWidget *control)
{
    m_tools->addWidget(control);
}

void PageHeader::addAction(QAction *action, bool primary)
{
    auto *button = new QPushButton(this);
    button->setProperty("primary", primary);
    const auto update = [button, action] {
        button->setText(action->text());
        button->setIcon(button->property("primary").toBool() ? QIcon() : action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
    };
    update();
    connect(action, &QAction::changed, button, update);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_tools->addWidget(button);
}

} // namespace keywright::ui
