// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace keywright {

/// Longer than so many milliseconds, a person notices that a window does not answer.
inline constexpr int usualStallLimit = 50;

/// What the window's command line says.
struct WindowOptions
{
    QString home;
    QString project;
    QString page;
    QStringList files;  ///< to open, with their whole paths
    QString theme;      ///< "light", "dark", "system"; empty: as it was left
    QString language;   ///< "de", …; empty: as it was left
    QString screenshot; ///< a picture's path: render, save, quit
    QSize size;         ///< of the window; empty: as it was left
    bool quitAfterFirstPaint = false;
    bool selfTest = false;
    int reportStalls = 0; ///< whatever holds the window up for longer, in ms; 0: none is told of

    /// Opened to be used: not for a picture, a measurement or a test. Then there is one window for
    /// each home.
    [[nodiscard]] bool isForPeople() const
    {
        return screenshot.isEmpty() && !quitAfterFirstPaint && !selfTest;
    }
};

/// The whole path of a file as a person or a file manager names it: a path or a file: URL.
[[nodiscard]] QString pathOf(const QString &named);

/// Reads the arguments; prints help, version, the manual page or a usage error itself and gives the
/// exit status then. Needs the application object.
[[nodiscard]] std::optional<int> readOptions(const QStringList &arguments, WindowOptions &options);

} // namespace keywright
