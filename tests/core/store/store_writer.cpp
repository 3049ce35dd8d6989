// SPDX-License-Identifier: GPL-3.0-or-later

// store_writer FILE START: writes projects and keys without end, and prints the number of each once
// its transaction is committed. To be killed.

#include "openstore.h"

#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>
#include <core/store/store.h>

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace keywright;
using namespace keywright::store;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Store store(arguments.at(1));
    for (int number = arguments.at(2).toInt();;) {
        const Project project = makeProject(QString::number(number));
        auto saved = store.write([project](Database &database) {
            return ProjectRepository(database).insert(project).and_then(
                [&](const Project &inserted) {
                    return KeyRepository(database).insert(makeKey(inserted, QStringLiteral("k")));
                });
        });
        const auto result = saved.result(); // no window here that could be blocked
        if (!result && result.error().code == ErrorCode::StoreBusy)
            continue; // another writer's turn: SQLite's lock is not a fair one
        if (!result) {
            std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
            return 1;
        }
        std::printf("%d\n", number++);
        std::fflush(stdout);
    }
}
