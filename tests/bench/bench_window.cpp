// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes to be there, what it needs, and how long a keystroke in the search of
// keys takes. Prints figures, asserts nothing. QT_QPA_PLATFORM=offscreen bench_window [path of
// keywright]

#include <core/services/corecontext.h>
#include <ui/models/keysmodel.h>
#include <ui/models/searchproxy.h>
#include <ui/support/theme.h>
#include <ui/widgets/datatable.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <await.h>
#include <cstdio>
#include <memorysecretstore.h>

using namespace keywright;

namespace {

constexpr int projectCount = 50;
constexpr int keysPerProject = 100;
constexpr int searchedKeys = 100'000;
constexpr int runs = 5;

std::unique_ptr<CoreContext> openHome(const QString &folder)
{
    CoreContext::Options options;
    options.home = Home::locate(folder);
    options.watch = false;
    options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
    return std::make_unique<CoreContext>(std::move(options));
}

bool fill(CoreContext &core)
{
    for (int p = 0; p < projectCount; ++p) {
        const auto project = await(core.projects().create(QStringLiteral("Project %1").arg(p)));
        if (!project)
            return false;
        for (int k = 0; k < keysPerProject; ++k) {
            KeyDraft draft;
            draft.project = project->id;
            draft.name = QStringLiteral("Key %1").arg(k);
            draft.application = QStringLiteral("Application %1").arg(k % 10);
            draft.keep = false;
            draft.restrictions.referrers = {"https://portal.example/*"};
            if (!await(core.keys().issue(draft)))
                return false;
        }
    }
    return true;
}

void measureStart(const QString &program, const QString &home)
{
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        process.start(program,
                      {QStringLiteral("--home"), home, QStringLiteral("--quit-after-first-paint")});
        process.waitForFinished(30'000);
        std::printf("%s", process.readAllStandardOutput().constData());
    }
}

QList<Key> manyKeys()
{
    QList<Key> keys;
    keys.reserve(searchedKeys);
    for (int i = 0; i < searchedKeys; ++i) {
        Key key;
        key.id = KeyId(QStringLiteral("key_%1").arg(i));
        key.name = QStringLiteral("Portal %1 of clinic %2").arg(i).arg(i % 977);
        key.application = QStringLiteral("Application %1").arg(i % 100);
        key.prefix = QStringLiteral("clinic");
        KeyVersion version;
        version.last4 = QStringLiteral("%1").arg(i % 10'000, 4, 10, QLatin1Char('0'));
        key.versions = {version};
        keys.append(key);
    }
    return keys;
}

/// The longest time in which the window could not have answered.
struct Blockage
{
    void begin() { timer.start(); }
    void end() { longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6); }

    QElapsedTimer timer;
    double longest = 0;
};

/// One turn of the event loop after the other, each measured.
void untilSettled(const ui::SearchProxy &proxy, Blockage &blockage)
{
    while (!proxy.isSettled()) {
        blockage.begin();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        blockage.end();
    }
    blockage.begin();
    QCoreApplication::processEvents();
    blockage.end();
}

void measureSearch(CoreContext &core)
{
    ui::KeysModel model(core);
    ui::SearchProxy proxy;
    proxy.setSourceModel(&model);
    ui::DataTable table(QStringLiteral("Keys"));
    table.setModel(&proxy);
    table.sortByColumn(ui::KeysModel::Name, Qt::AscendingOrder);
    table.resize(1000, 700);
    table.show();
    const QList<Key> keys = manyKeys();
    QElapsedTimer timer;
    timer.start();
    model.setRows(keys);
    std::printf("%d keys into the model: %lld ms\n", searchedKeys,
                static_cast<long long>(timer.elapsed()));
    Blockage loading;
    timer.restart();
    untilSettled(proxy, loading);
    std::printf("  shown, sorted: after %lld ms, the window was held up for %.1f ms at most\n",
                static_cast<long long>(timer.elapsed()), loading.longest);
    table.viewport()->repaint(); // fonts and styles are read once, and not by a keystroke
    QList<double> holds, answers;
    const QString typed = QStringLiteral("clinic 42");
    QStringList needles;
    for (int length = 1; length <= typed.size(); ++length)
        needles.append(typed.left(length));
    needles.append(QString()); // emptied
    for (const QString &needle : std::as_const(needles)) {
        Blockage blockage;
        timer.restart();
        blockage.begin();
        proxy.setNeedle(needle);
        blockage.end();
        untilSettled(proxy, blockage);
        blockage.begin();
        table.viewport()->repaint();
        blockage.end();
        answers.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        holds.append(blockage.longest);
        std::printf("  \"%s\": answer after %.1f ms, held up for %.1f ms at most, %d found\n",
                    qPrintable(needle), answers.constLast(), blockage.longest, proxy.rowCount());
    }
    QList<Key> changed = manyKeys();
    changed[500].name = QStringLiteral("Renamed");
    Blockage change;
    change.begin();
    model.setRows(changed);
    change.end();
    const double reload = change.longest;
    untilSettled(proxy, change);
    std::printf("  one key of them changed: %.1f ms to compare, then %.1f ms at most\n", reload,
                change.longest);
    std::sort(holds.begin(), holds.end());
    std::sort(answers.begin(), answers.end());
    std::printf("keystroke in the search of %d keys: the window is held up for %.1f ms (median), "
                "%.1f ms (slowest); the answer is there after %.1f ms (median), %.1f ms "
                "(slowest)\n",
                searchedKeys, holds.at(holds.size() / 2), holds.constLast(),
                answers.at(answers.size() / 2), answers.constLast());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme;
    const QTemporaryDir folder;
    {
        const auto core = openHome(folder.path());
        if (!fill(*core)) {
            std::fprintf(stderr, "the home could not be filled\n");
            return 1;
        }
        measureSearch(*core);
    }
    const QString program = QApplication::arguments().value(1, QApplication::applicationDirPath()
                                                                   + QStringLiteral("/keywright"));
    std::printf("%d projects, %d keys:\n", projectCount, projectCount * keysPerProject);
    measureStart(program, folder.path());
    return 0;
}
