// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstack.h"

#include "emptystate.h"

#include <ui/phrases/errorphrases.h>

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QWidget *makeLoading()
{
    auto *page = new QWidget;
    auto *label = new QLabel(ContentStack::tr("Loading…"));
    label->setAlignment(Qt::AlignCenter);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(160);
    bar->setAccessibleName(label->text());
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

} // namespace

ContentStack::ContentStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState(this))
    , m_error(new EmptyState(this))
    , m_loading(makeLoading())
{
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error), m_loading})
        addWidget(page);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400);
    connect(&m_patience, &QTimer::timeout, this, [this] { setCurrentWidget(m_loading); });
    connect(m_empty, &EmptyState::activated, this, &ContentStack::emptyActivated);
    connect(m_error, &EmptyState::activated, this, &ContentStack::retryRequested);
}

void ContentStack::setContent(QWidget *content)
{
    m_content = content;
    insertWidget(0, content);
    setCurrentWidget(content);
}

void ContentStack::showContent()
{
    m_patience.stop();
    setCurrentWidget(m_content);
}

void ContentStack::showLoading()
{
    if (!m_patience.isActive() && currentWidget() != m_loading)
        m_patience.start();
}

void ContentStack::showEmpty(const QString &iconName, const QString &title, const QString &sentence,
                             const QString &actionText)
{
    m_patience.stop();
    m_empty->setContent(iconName, title, sentence, actionText);
    setCurrentWidget(m_empty);
}

void ContentStack::showError(const Error &error)
{
    m_patience.stop();
    m_error->setContent(QStringLiteral("error"), sentence(error), advice(error), tr("Try again"));
    setCurrentWidget(m_error);
}

bool ContentStack::isShowingContent() const
{
    return currentWidget() == m_content;
}

} // namespace keywright::ui
