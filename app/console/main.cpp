// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"
#include "singlewindow.h"
#include "watchedapplication.h"
#include "windowoptions.h"
#include "windowscript.h"

#include <core/base/log.h>
#include <core/services/corecontext.h>
#include <core/services/sampleservice.h>
#include <ui/shell/mainwindow.h>
#include <ui/support/language.h>
#include <ui/support/reopening.h>
#include <ui/support/scrollareaaccess.h>
#include <ui/support/theme.h>
#include <ui/support/wheelguard.h>

#include <QtCore/QSettings>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <app/common/hardening.h>
#include <app/common/identity.h>
#include <cstdio>

namespace keywright {

namespace {

/// The theme asked for on the command line, or as it was left.
ui::Theme::Mode themeMode(const WindowOptions &options, const Home &home)
{
    if (!options.theme.isEmpty())
        return ui::Theme::modeFromName(options.theme);
    const QSettings settings(home.settingsPath(), QSettings::IniFormat);
    return ui::Theme::modeFromName(settings.value(QStringLiteral("window/theme")).toString());
}

/// The language asked for on the command line, or as it was chosen in the window.
QString languageCode(const WindowOptions &options, const Home &home)
{
    if (!options.language.isEmpty())
        return options.language;
    const QSettings settings(home.settingsPath(), QSettings::IniFormat);
    return settings.value(QStringLiteral("window/language")).toString();
}

/// One window on one core, from its first picture to its end.
int openWindow(const WindowOptions &options, const Home &home,
               std::chrono::steady_clock::time_point mainEntered)
{
    CoreContext::Options coreOptions;
    coreOptions.home = home;
    CoreContext core(coreOptions);
    ui::Theme theme;
    theme.setMode(themeMode(options, home));
    ui::MainWindow window(core, theme, {options.project, options.page, options.files});
    if (!options.size.isEmpty())
        window.resize(options.size);
    if (options.quitAfterFirstPaint)
        new FirstPaint(window, mainEntered);
    std::unique_ptr<WindowServer> server;
    if (options.isForPeople()) {
        core.sample().keepServing();
        server = std::make_unique<WindowServer>(home.windowSocketPath());
        QObject::connect(server.get(), &WindowServer::wanted, &window,
                         [&window](const WantedView &view) {
                             window.bringForward({view.project, view.page, view.files});
                         });
    }
    WindowScript script(window);
    if (options.selfTest)
        script.visitEveryPage();
    else if (!options.screenshot.isEmpty())
        script.takePicture(options.screenshot);
    window.show();
    return QApplication::exec();
}

int run(WindowOptions options, ui::Language &language,
        std::chrono::steady_clock::time_point mainEntered)
{
    const Home home = Home::locate(options.home);
    // A home that cannot be used is told by the window; without one there is no log.
    if (home.prepare())
        installLog(home.logPath(QStringLiteral("keywright")));
    if (options.isForPeople()
        && handOver(home.windowSocketPath(), {options.project, options.page, options.files})) {
        std::puts("Keywright is open on this home already: its window was brought forward.");
        return 0;
    }
    int status = 0;
    do {
        language.speak(languageCode(options, home));
        status = openWindow(options, home, mainEntered);
        options.files.clear(); // they were opened the first time
    } while (status == ui::reopenStatus);
    return status;
}

} // namespace

} // namespace keywright

int main(int argc, char **argv)
{
    const auto entered = std::chrono::steady_clock::now();
    keywright::hardenProcess();
    keywright::WatchedApplication application(argc, argv);
    keywright::ui::installScrollAreaAccess();
    keywright::ui::WheelGuard wheel;
    application.installEventFilter(&wheel);
    keywright::setIdentity(QStringLiteral("keywright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keywright"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.keywright.Keywright"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/keywright.svg")));
    keywright::ui::Language language;
    language.speak({}); // for what is printed
    keywright::WindowOptions options;
    if (const auto status = keywright::readOptions(QApplication::arguments(), options))
        return *status;
#ifdef QT_DEBUG
    if (options.reportStalls == 0)
        options.reportStalls = keywright::usualStallLimit;
#endif
    if (options.reportStalls > 0)
        application.reportStalls(std::chrono::milliseconds(options.reportStalls));
    return keywright::run(options, language, entered);
}
