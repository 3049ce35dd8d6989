// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebox.h"

#include <ui/support/icons.h>

#include <QtCore/QEvent>
#include <QtGui/QFontDatabase>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace keywright::ui {

CodeBox::CodeBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    m_text->setReadOnly(true);
    m_text->setAccessibleName(name);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    // Read-only text is to be reached and selected by keyboard too.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy %1").arg(name));
    connect(m_text->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CodeBox::fit);
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(text()); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    setFocusProxy(m_text);
    fit();
}

void CodeBox::setText(const QString &text)
{
    m_text->setPlainText(text);
    fit();
}

QString CodeBox::text() const
{
    return m_text->toPlainText();
}

void CodeBox::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    fit();
}

void CodeBox::setWrapped(bool wrapped)
{
    m_text->setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_text->setWordWrapMode(wrapped ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    fit();
}

void CodeBox::setSecret()
{
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    m_text->setFocusPolicy(Qt::StrongFocus); // still to be reached, read out and copied by keyboard
    m_text->installEventFilter(this);
}

bool CodeBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool isCopy = event->type() == QEvent::KeyPress
                        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (!isCopy)
        return QWidget::eventFilter(watched, event);
    Q_EMIT copyRequested(text());
    return true;
}

void CodeBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void CodeBox::fit()
{
    const int lines = std::clamp(m_text->document()->blockCount(), 1, m_maximumLines);
    const QScrollBar *bar = m_text->horizontalScrollBar();
    const int scrollBar = bar->maximum() > bar->minimum() ? bar->sizeHint().height() : 0;
    const int frame = 2 * static_cast<int>(m_text->document()->documentMargin()) + 14;
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + scrollBar);
}

} // namespace keywright::ui
