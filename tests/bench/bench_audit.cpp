// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log: what an entry costs beside a commit, and how long 100,000 take to be checked, to
// be searched and to be exported. Prints, asserts nothing.
#include "await.h"
#include "memorysecretstore.h"

#include <core/services/auditservice.h>
#include <core/services/corecontext.h>
#include <core/services/serviceparts.h>
#include <core/store/auditrepository.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace keywright;
using store::AuditRepository;
using store::Database;

namespace {

constexpr int entryCount = 100'000;
constexpr int batch = 1'000;

AuditNote noteOf(int number)
{
    return {QStringLiteral("key.edit"),
            QStringLiteral("key"),
            QStringLiteral("key_%1").arg(number % 500),
            ProjectId(QStringLiteral("prj_%1").arg(number % 20)),
            QStringLiteral("Key %1").arg(number % 500),
            {{QStringLiteral("before"), QJsonObject{{QStringLiteral("note"), number}}},
             {QStringLiteral("after"), QJsonObject{{QStringLiteral("note"), number + 1}}}}};
}

/// Median and the slowest in a hundred of single commits, with or without an entry in them.
void commits(CoreContext &core, bool withEntry)
{
    std::vector<qint64> times;
    for (int number = 0; number < 500; ++number) {
        QElapsedTimer timer;
        timer.start();
        const auto done = await(
            core.parts().store->write([number, withEntry](Database &database) -> Result<void> {
                if (auto changed = database.exec(
                        QStringLiteral(
                            "INSERT OR REPLACE INTO setting (name, value) VALUES ('bench', %1)")
                            .arg(number));
                    !changed || !withEntry)
                    return changed;
                return AuditRepository(database).append(noteOf(number));
            }));
        if (!done)
            std::exit(1);
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    std::printf("commit %s an entry: p50 %lld us, p99 %lld us\n", withEntry ? "with" : "without",
                static_cast<long long>(times.at(250)), static_cast<long long>(times.at(494)));
}

void fill(CoreContext &core)
{
    QElapsedTimer timer;
    timer.start();
    for (int first = 0; first < entryCount; first += batch) {
        const auto done =
            await(core.parts().store->write([first](Database &database) -> Result<void> {
                AuditRepository log(database);
                for (int number = first; number < first + batch; ++number) {
                    if (auto appended = log.append(noteOf(number)); !appended)
                        return appended;
                }
                return {};
            }));
        if (!done)
            std::exit(1);
    }
    std::printf("append, %d in a commit: %.1f us each\n", batch,
                double(timer.nsecsElapsed()) / 1000 / entryCount);
}

template<typename T>
void timed(const char *what, Async<T> answer)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = await(std::move(answer), 600'000);
    std::printf("%s: %lld ms%s\n", what, static_cast<long long>(timer.elapsed()),
                result ? "" : " (failed)");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    CoreContext::Options options;
    options.home = Home::locate(folder.path());
    options.watch = false;
    options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
    CoreContext core(std::move(options));
    if (!await(core.ready()) || !await(core.projects().create(QStringLiteral("Bench")))
        || !await(core.audit().verify())) // the keyed part begins
        return 1;
    commits(core, false);
    commits(core, true);
    fill(core);
    timed("verify", core.audit().verify());
    timed("the newest 200", core.audit().list({}, 200));
    AuditFilter filter;
    filter.object = QStringLiteral("key_42");
    timed("history of a key, 200 of it", core.audit().list(filter, 200));
    filter = {};
    filter.text = QStringLiteral("nowhere");
    timed("a word that is not there", core.audit().list(filter, 200));
    timed("export", core.audit().exportTo(folder.filePath(QStringLiteral("log.jsonl")), {},
                                          AuditFormat::JsonLines));
    return 0;
}
