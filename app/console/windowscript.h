// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <functional>

namespace keywright {

namespace ui {
class MainWindow;
}

/// Drives a window without a person: takes one picture, or visits every page. Ends the program with
/// 0, or with 1 and a word on standard error.
class WindowScript : public QObject
{
    Q_OBJECT

public:
    explicit WindowScript(ui::MainWindow &window);

    /// Once everything in view has loaded.
    void takePicture(const QString &path);
    void visitEveryPage();

private:
    void whenReady(const std::function<void()> &next);
    void visitNext();
    void finish(bool good, const QString &word);
    [[nodiscard]] QStringList unnamedControls() const;

    ui::MainWindow &m_window;
    QTimer m_poll;
    int m_patience = 0;
    std::function<void()> m_next;
    QStringList m_left;
};

} // namespace keywright
