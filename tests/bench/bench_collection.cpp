// SPDX-License-Identifier: GPL-3.0-or-later
// A collection of 10,000 requests: how long the core takes to list it, and for how long the window
// cannot answer while it opens, is filtered, and is read anew. Prints figures, asserts nothing.
// QT_QPA_PLATFORM=offscreen bench_collection

#include <core/services/collectionservice.h>
#include <core/services/corecontext.h>
#include <ui/pages/request/collectionpane.h>
#include <ui/support/theme.h>

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <await.h>
#include <cstdio>
#include <memorysecretstore.h>

using namespace keywright;
using namespace keywright::ui;

namespace {

constexpr int requestCount = 10'000;
constexpr int watchPeriod = 10; // milliseconds

/// The longest time between two turns of a timer that wants one each 10 ms.
class Watchdog
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(watchPeriod);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start();
        m_since.start();
    }
    void begin()
    {
        m_longest = 0;
        m_since.restart();
    }
    /// Beyond the period itself.
    [[nodiscard]] double longest()
    {
        look();
        return std::max(0.0, m_longest - watchPeriod);
    }

private:
    void look()
    {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

bool write(const QString &folder, int perFolder)
{
    for (int number = 0; number < requestCount; ++number) {
        const QString place =
            perFolder >= requestCount
                ? folder
                : folder + QStringLiteral("/Part %1").arg(number / perFolder, 3, 10, QChar(u'0'));
        if (number % perFolder == 0 && !QDir().mkpath(place))
            return false;
        QFile file(place + QStringLiteral("/Request %1.yml").arg(number));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("info:\n  name: Request " + QByteArray::number(number)
                   + "\n  type: http\n  seq: " + QByteArray::number(number)
                   + "\nhttp:\n  method: GET\n  url: http://127.0.0.1:8787/forms/"
                   + QByteArray::number(number) + "\n");
    }
    return true;
}

/// Turns the event loop until `done` and a little longer, since what was told is shown later.
template<typename Done>
double waitFor(Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    QElapsedTimer settling;
    settling.start();
    while (settling.elapsed() < 300)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return taken;
}

bool measure(const char *title, int perFolder)
{
    const QTemporaryDir home, files;
    CoreContext::Options options;
    options.home = Home::locate(home.path());
    options.watch = false;
    options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
    CoreContext core(std::move(options));
    if (!await(core.ready()) || !write(files.path(), perFolder))
        return false;
    const auto project = await(core.projects().create(QStringLiteral("Many")));
    if (!project || !await(core.collections().setFolder(project->id, files.path())))
        return false;
    QElapsedTimer timer;
    timer.start();
    const auto listed = await(core.collections().list(project->id));
    if (!listed)
        return false;
    std::printf("%s: %lld entries listed in %.1f ms\n", title,
                static_cast<long long>(listed->entries.size()), double(timer.nsecsElapsed()) / 1e6);

    QUndoStack undo;
    ClipboardGuard clipboard(*QGuiApplication::clipboard());
    Notifier notifier;
    Theme theme;
    PageContext context{core, undo, clipboard, notifier, theme};
    CollectionPane pane(context);
    pane.resize(300, 800);
    pane.show();
    (void)waitFor([] { return true; });
    Watchdog watchdog;
    int told = 0;
    QObject::connect(&pane, &CollectionPane::listed, &pane, [&told] { ++told; });
    watchdog.begin();
    pane.setProject(project->id);
    const double opened = waitFor([&told] { return told > 0; });
    std::printf("  opened: there after %.1f ms, held up for %.1f ms at most\n", opened,
                watchdog.longest());
    auto *search = pane.findChild<QLineEdit *>();
    for (const char *text : {"9", "99", "999", ""}) {
        watchdog.begin();
        search->setText(QString::fromLatin1(text));
        (void)waitFor([] { return true; });
        std::printf("  filter \"%s\": held up for %.1f ms at most\n", text, watchdog.longest());
    }
    told = 0;
    watchdog.begin();
    QFile::remove(files.path() + QStringLiteral("/Request 5000.yml"));
    QFile another(files.path() + QStringLiteral("/Another.yml"));
    if (another.open(QIODevice::WriteOnly))
        another.write("info:\n  name: Another\n  type: http\nhttp:\n  method: PUT\n  url: x\n");
    another.close();
    const double again = waitFor([&told] { return told > 0; });
    std::printf("  changed by others: there after %.1f ms, held up for %.1f ms at most\n", again,
                watchdog.longest());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const bool done =
        measure("100 in each folder", 100) && measure("all in one folder", requestCount);
    if (!done)
        std::fprintf(stderr, "the collection could not be made\n");
    return done ? 0 : 1;
}
