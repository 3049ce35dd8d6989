// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include <ui/support/icons.h>

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr int margin = 24;
constexpr int widest = 640;
constexpr int iconSize = 20;

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Denied:
    case Tone::Failed:
        return QStringLiteral("error");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Granted:
        return QStringLiteral("check");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 8, 10);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    hide();
    parent->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const bool busy = underMouse() || m_action->hasFocus() || m_close->hasFocus();
        if (busy)
            m_timer.start(1000);
        else
            hide();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notice.action)
            m_notice.action();
    });
}

void MessageBar::showNotice(const Notice &notice)
{
    m_notice = notice;
    m_icon->setPixmap(icon(iconNameOf(notice.tone), notice.tone)
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_text->setText(notice.advice.isEmpty() ? notice.text : notice.text + u'\n' + notice.advice);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    setAccessibleName(m_text->text());
    show();
    raise();
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (notice.seconds > 0)
        m_timer.start(std::chrono::seconds(notice.seconds));
    else
        m_timer.stop();
}

void MessageBar::dropAction()
{
    if (m_notice.action)
        hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneFill(m_notice.tone, palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void MessageBar::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 2 * margin);
    resize(width, std::max(layout()->heightForWidth(width), layout()->minimumSize().height()));
    move((room.width() - width) / 2, room.height() - height() - margin);
}

} // namespace keywright::ui
