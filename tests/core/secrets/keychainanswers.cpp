// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/secrets/keychainsecretstore.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

#include <await.h>

using namespace keywright;

namespace {

template<typename T>
QString wordOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : errorName(result.error().code);
}

} // namespace

/// Prints the state, then what a read, a write, a removal and another read answer; one line each.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using namespace std::chrono_literals;
    KeychainSecretStore store(KeychainSecretStore::Options{{}, 1000ms, 3000ms});
    const QString account = QStringLiteral("keywright/home/prj_one/key_one");
    QTextStream out(stdout);
    out << keychainStateName(await(store.probe()).value()) << '\n';
    out << wordOf(await(store.read(account))) << '\n';
    out << wordOf(await(store.write(account, Secret("secret")))) << '\n';
    out << wordOf(await(store.remove(account))) << '\n';
    out << wordOf(await(store.read(account))) << '\n';
    out.flush();
    // Not through the destructors of a library whose job may still hang.
    _Exit(0);
}
