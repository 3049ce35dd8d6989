// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowscript.h"

#include <ui/shell/mainwindow.h>
#include <ui/shell/pagehost.h>

#include <QtCore/QCoreApplication>
#include <QtGui/QAccessible>
#include <QtGui/QPixmap>

#include <cstdio>

namespace keywright {

namespace {
constexpr int pollMilliseconds = 50;
constexpr int patience = 200;  // polls: 10 s
constexpr int settlePolls = 8; // charts and layouts draw once more after their data
} // namespace

WindowScript::WindowScript(ui::MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        ++m_patience;
        if (m_patience > patience) {
            finish(false, QStringLiteral("the window did not get ready"));
        } else if (m_window.isReady() && m_patience > settlePolls) {
            m_poll.stop();
            m_next();
        }
    });
}

void WindowScript::whenReady(const std::function<void()> &next)
{
    m_next = next;
    m_patience = 0;
    m_poll.start();
}

void WindowScript::takePicture(const QString &path)
{
    whenReady([this, path] {
        const bool saved = m_window.grab().save(path);
        finish(saved, saved ? path : QStringLiteral("could not write ") + path);
    });
}

void WindowScript::visitEveryPage()
{
    for (const ui::PageEntry &entry : m_window.pages().entries())
        m_left.append(entry.info.identifier);
    whenReady([this] { visitNext(); });
}

void WindowScript::visitNext()
{
    const QStringList unnamed = unnamedControls();
    if (!unnamed.isEmpty()) {
        finish(false, QStringLiteral("controls without a name: ") + unnamed.join(u' '));
        return;
    }
    if (m_left.isEmpty()) {
        finish(true, QStringLiteral("self-test: ok"));
        return;
    }
    const QString page = m_left.takeFirst();
    m_window.pages().open(page);
    whenReady([this] { visitNext(); });
}

QStringList WindowScript::unnamedControls() const
{
    QStringList unnamed;
    for (QWidget *control : m_window.findChildren<QWidget *>()) {
        if (!control->isVisible() || !control->isEnabled()
            || !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        if (interface && interface->text(QAccessible::Name).isEmpty())
            unnamed.append(QString::fromLatin1(control->metaObject()->className()));
    }
    return unnamed;
}

void WindowScript::finish(bool good, const QString &word)
{
    m_poll.stop();
    std::fprintf(good ? stdout : stderr, "%s\n", qPrintable(word));
    std::fflush(good ? stdout : stderr);
    QCoreApplication::exit(good ? 0 : 1);
}

} // namespace keywright
