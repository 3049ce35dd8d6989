// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyfindbar.h"

#include <ui/models/formats.h>
#include <ui/support/icons.h>

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

BodyFindBar::BodyFindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
{
    m_text->setPlaceholderText(tr("Find in the body"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setToolTip(tr("Capitals count once there is one"));
    m_count->setTextFormat(Qt::PlainText);
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(tr("Previous place (Shift+Return)"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Next place (Return)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_text, &QLineEdit::textChanged, this, &BodyFindBar::look);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    hide();
}

void BodyFindBar::setDocument(const BodyDocument::Pointer &document)
{
    m_document = document;
    if (isVisible() && document)
        look();
}

void BodyFindBar::begin()
{
    QWidget::show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    if (!m_matches)
        look();
}

void BodyFindBar::end()
{
    m_search.cancel();
    m_looking.drop();
    m_matches.reset();
    hide();
    Q_EMIT found(nullptr);
    Q_EMIT ended();
}

void BodyFindBar::look()
{
    m_search.cancel();
    m_looking.drop();
    if (!m_document || m_text->text().isEmpty())
        return show(BodyMatches());
    m_count->setText(tr("Looking…"));
    m_search = searchBody(m_document, m_text->text());
    m_looking.ask(this, m_search, [this](const Result<BodyMatches> &matches) { show(matches); });
}

void BodyFindBar::show(const Result<BodyMatches> &matches)
{
    m_matches = std::make_shared<BodyMatches>(matches.value_or(BodyMatches()));
    m_index = -1;
    const bool any = !m_matches->offsets.empty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    m_count->setText(m_text->text().isEmpty() ? QString() : tr("Not found"));
    Q_EMIT found(m_matches);
    if (any)
        go(1);
}

void BodyFindBar::go(int step)
{
    if (!m_matches || m_matches->offsets.empty())
        return;
    const auto known = qint64(m_matches->offsets.size());
    m_index = (m_index + step + known) % known;
    m_count->setText(tr("%1 of %2").arg(numberText(m_index + 1), numberText(m_matches->count)));
    Q_EMIT wentTo(m_matches->offsets[size_t(m_index)]);
}

void BodyFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return end();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    QWidget::keyPressEvent(event);
}

} // namespace keywright::ui
