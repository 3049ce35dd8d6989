// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include <ui/support/alignment.h>
#include <ui/support/heading.h>

#include <QtCore/QEvent>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr double titleScale = 1.3;
constexpr auto selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
} // namespace

DetailPane::DetailPane(const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_title(new QLabel)
    , m_chip(new ChipLabel)
    , m_sentence(new QLabel)
    , m_body(new QVBoxLayout)
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_content->setProperty("surface", true);
    m_content->setAttribute(Qt::WA_StyledBackground);

    m_title->setFont(headingFont(*m_title, titleScale));
    m_title->setWordWrap(true);
    alignToStart(*m_title);
    alignToStart(*m_sentence);
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->hide();
    m_chip->setContent({}, Tone::Neutral);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_chip, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_sentence);
    m_body->setSpacing(2);
    layout->addLayout(m_body);
    layout->addStretch(1);
    setWidget(m_content);
    m_content->installEventFilter(this);
}

bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

// The scroll area reckons the height of wrapped text without the scroll bar's own width, and then
// cuts lines off.
void DetailPane::fitHeight()
{
    m_content->setMinimumHeight(
        std::max(0, m_content->layout()->totalHeightForWidth(viewport()->width())));
}

void DetailPane::setTitle(const QString &title, const QString &chip, Tone tone)
{
    m_title->setText(title);
    m_chip->setContent(chip, tone);
}

void DetailPane::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void DetailPane::addSection(const QString &title)
{
    m_body->addSpacing(16);
    if (title.isEmpty())
        return;
    m_body->addWidget(makeHeading(title, m_content));
    m_body->addSpacing(4);
}

QLabel *DetailPane::addValue(const QString &label, const QString &value, bool monospace)
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->setSpacing(12);
    auto *name = new QLabel(label, row);
    name->setProperty("secondary", true);
    alignToStart(*name, Qt::AlignTop);
    name->setFixedWidth(name->fontMetrics().averageCharWidth() * 16);
    name->setWordWrap(true);
    auto *text = new QLabel(value.isEmpty() ? QString(QChar(0x2013)) : value, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    alignToStart(*text);
    text->setTextInteractionFlags(selectable);
    // Reached with the mouse and by assistive technology; Tab goes from control to control.
    text->setFocusPolicy(Qt::ClickFocus);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    if (monospace)
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(name);
    layout->addWidget(text, 1);
    m_body->addWidget(row);
    return text;
}

void DetailPane::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void DetailPane::clear()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace keywright::ui
