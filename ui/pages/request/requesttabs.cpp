// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesttabs.h"

#include "requesteditor.h"

#include <ui/support/icons.h>
#include <ui/support/tabpages.h>

#include <QtCore/QPointer>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr qsizetype mostClosed = 20;
constexpr int longestTitle = 28;
constexpr int closeSide = 12;
} // namespace

RequestTabs::RequestTabs(PageContext &context, const ProjectId &project, QWidget *parent)
    : QTabWidget(parent)
    , m_context(context)
    , m_project(project)
{
    setDocumentMode(true);
    setMovable(true);
    setAccessibleName(tr("Open requests"));
    tabBar()->setAccessibleName(accessibleName());
    tabBar()->setExpanding(false);
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::currentChanged, this, &RequestTabs::changed);
    addNew();
}

/// A click with the middle button closes a tab.
bool RequestTabs::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonRelease || object != tabBar())
        return QTabWidget::eventFilter(object, event);
    const auto *click = static_cast<QMouseEvent *>(event);
    const int index = tabBar()->tabAt(click->pos());
    if (click->button() != Qt::MiddleButton || index < 0)
        return QTabWidget::eventFilter(object, event);
    close(index);
    return true;
}

RequestTab *RequestTabs::tab(int index) const
{
    return qobject_cast<RequestTab *>(widget(index));
}

RequestTab *RequestTabs::current() const
{
    return tab(currentIndex());
}

RequestTab *RequestTabs::add()
{
    auto *made = new RequestTab(m_context, m_project, pagesOf(*this));
    made->setStacked(m_stacked);
    made->setEnvironment(m_environment);
    connect(made, &RequestTab::changed, this, [this] {
        showTitles();
        Q_EMIT changed();
    });
    connect(made, &RequestTab::nameWanted, this, &RequestTabs::nameWanted);
    connect(made, &RequestTab::guardWanted, this, &RequestTabs::guardWanted);
    const int index = addTab(made, made->title());
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setIconSize({closeSide, closeSide});
    close->setFocusPolicy(Qt::NoFocus); // the keyboard has Ctrl+W
    close->setToolTip(tr("Close (Ctrl+W)"));
    close->setAccessibleName(tr("Close the tab"));
    tabBar()->setTabButton(index, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, this, [this, made] { this->close(indexOf(made)); });
    return made;
}

RequestTab *RequestTabs::addNew()
{
    RequestTab *made = add();
    setCurrentWidget(made);
    showTitles();
    return made;
}

void RequestTabs::openPath(const QString &path)
{
    for (int index = 0; index < count(); ++index) {
        if (tab(index)->path() == path)
            return setCurrentIndex(index);
    }
    m_opening.ask(this, m_context.core.collections().read(m_project, path),
                  [this](const Result<StoredRequest> &read) {
                      if (!read)
                          return m_context.notifier.error(read.error());
                      RequestTab *place = current();
                      if (!place || !place->isUntouched())
                          place = addNew();
                      place->open(*read);
                  });
}

void RequestTabs::duplicate()
{
    RequestDocument copy = current()->editor().document();
    if (!copy.name.isEmpty())
        copy.name = tr("Copy of %1").arg(copy.name);
    addNew()->editor().setDocument(copy);
    showTitles();
    Q_EMIT changed();
}

void RequestTabs::close(int index)
{
    RequestTab *closing = tab(index);
    if (!closing)
        return;
    if (!closing->isUntouched()) {
        m_closed.append(closing->toJson());
        if (m_closed.size() > mostClosed)
            m_closed.removeFirst();
    }
    const bool lost = closing->isDirty();
    removeTab(index);
    closing->deleteLater();
    if (count() == 0)
        addNew();
    if (lost)
        m_context.notifier.info(tr("The request was closed without being saved."), tr("Reopen it"),
                                [self = QPointer<RequestTabs>(this)] {
                                    if (self)
                                        self->reopen();
                                });
    Q_EMIT changed();
}

void RequestTabs::reopen()
{
    if (m_closed.isEmpty())
        return;
    RequestTab *place = current();
    if (!place || !place->isUntouched())
        place = addNew();
    place->restore(m_closed.takeLast());
    Q_EMIT changed();
}

void RequestTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

void RequestTabs::renamePath(const QString &from, const QString &to)
{
    for (int index = 0; index < count(); ++index) {
        RequestTab *one = tab(index);
        if (one->path() == from)
            one->setPath(to);
        else if (one->path().startsWith(from + u'/'))
            one->setPath(to + one->path().mid(from.size()));
    }
    refresh();
}

void RequestTabs::refresh()
{
    for (int index = 0; index < count(); ++index)
        tab(index)->refresh();
}

void RequestTabs::setStacked(bool stacked)
{
    m_stacked = stacked;
    for (int index = 0; index < count(); ++index)
        tab(index)->setStacked(stacked);
}

void RequestTabs::setEnvironment(const QString &environment)
{
    m_environment = environment;
    for (int index = 0; index < count(); ++index)
        tab(index)->setEnvironment(environment);
}

void RequestTabs::openPast(const HistoryItem &item)
{
    RequestTab *place = current();
    if (!place->isUntouched())
        place = addNew();
    place->showPast(item);
    showTitles();
}

void RequestTabs::showTitles()
{
    for (int index = 0; index < count(); ++index) {
        const RequestTab *one = tab(index);
        QString title = one->title();
        setTabToolTip(index, one->path().isEmpty() ? title : one->path());
        if (title.size() > longestTitle)
            title = title.left(longestTitle - 1) + u'…';
        title.replace(u'&', QStringLiteral("&&"));
        // The dot stands for what no file has yet.
        setTabText(index, one->isDirty() ? title + QStringLiteral(" •") : title);
    }
}

QJsonObject RequestTabs::toJson() const
{
    QJsonArray open;
    for (int index = 0; index < count(); ++index) {
        if (!tab(index)->isUntouched())
            open.append(tab(index)->toJson());
    }
    return {{QStringLiteral("open"), open}, {QStringLiteral("current"), currentIndex()}};
}

void RequestTabs::restore(const QJsonObject &object)
{
    const QJsonArray open = object.value(u"open").toArray();
    for (const QJsonValue &one : open) {
        RequestTab *place = current();
        if (!place->isUntouched() || place->isRestoring())
            place = addNew();
        place->restore(one.toObject());
    }
    setCurrentIndex(std::clamp(object.value(u"current").toInt(), 0, count() - 1));
    showTitles();
}

} // namespace keywright::ui
