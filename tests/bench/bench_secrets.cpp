// SPDX-License-Identifier: GPL-3.0-or-later
// What secrets cost: a vault of 10,000 opened, decrypted whole and read one by one; the system's
// keychain read item by item (in a session of its own: tests/support/keyring-session
// bench_secrets); a program started with and without `keywrightctl exec` where the directory of the
// programs is given. Prints, asserts nothing.
#include <core/secrets/keychainsecretstore.h>
#include <core/secrets/vault.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <await.h>
#include <cstdio>

using namespace keywright;

namespace {

constexpr int many = 10000, items = 200, rounds = 20;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void printSorted(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-44s p50 %8.3f ms   p99 %8.3f ms\n", what, times[times.size() / 2],
                times[times.size() * 99 / 100]);
}

void benchVault()
{
    const QTemporaryDir folder;
    const Secret passphrase(QByteArrayView("plinth gargle ovoid umbra tacit"));
    const QString path = folder.filePath(QStringLiteral("bench.vault"));
    QElapsedTimer timer;
    Vault vault(path);
    timer.start();
    if (!vault.create(passphrase, VaultStage::Only))
        return;
    std::printf("%-44s     %8.1f ms\n", "vault made (Argon2id moderate)", milliseconds(timer));
    QMap<QString, Secret> secrets;
    for (int number = 0; number < many; ++number)
        secrets.insert(QStringLiteral("keywright/home/project/key_%1").arg(number),
                       Secret(QByteArray(40, char('a' + number % 26))));
    timer.restart();
    if (!vault.write(secrets))
        return;
    std::printf("%-44s     %8.1f ms\n", "10,000 secrets written at once, read back",
                milliseconds(timer));
    Vault fresh(path);
    timer.restart();
    if (!fresh.unlock(passphrase))
        return;
    std::printf("%-44s     %8.1f ms\n", "vault of 10,000 opened with a passphrase",
                milliseconds(timer));
    std::vector<double> whole;
    for (int round = 0; round < rounds; ++round) {
        qsizetype bytes = 0;
        timer.restart();
        if (!fresh.visit(
                [&bytes](const QString &, QByteArrayView secret) { bytes += secret.size(); }))
            return;
        whole.push_back(milliseconds(timer));
    }
    printSorted("10,000 secrets decrypted", whole);
    std::vector<double> single;
    for (int number = 0; number < 1000; ++number) {
        timer.restart();
        (void)fresh.read(QStringLiteral("keywright/home/project/key_%1").arg(number));
        single.push_back(milliseconds(timer));
    }
    printSorted("one of 10,000 read", single);
    std::vector<double> written;
    for (int number = 0; number < 20; ++number) {
        timer.restart();
        (void)fresh.write(
            {{QStringLiteral("keywright/home/project/new_%1").arg(number), passphrase}});
        written.push_back(milliseconds(timer));
    }
    printSorted("one written beside 10,000, read back", written);
}

void benchKeychain()
{
    KeychainSecretStore store(KeychainSecretStore::Options{QStringLiteral("Keywright bench")});
    if (await(store.probe()).value_or(KeychainState::NoBus) != KeychainState::Unlocked) {
        std::puts("no unlocked keychain here: run it in tests/support/keyring-session");
        return;
    }
    const auto account = [](int number) { return QStringLiteral("bench/%1").arg(number); };
    QElapsedTimer timer;
    std::vector<double> written, read;
    for (int number = 0; number < items; ++number) {
        timer.restart();
        if (!await(store.write(account(number), Secret(QByteArray(40, 'x')))))
            return;
        written.push_back(milliseconds(timer));
    }
    printSorted("keychain: an item written and read back", written);
    for (int number = 0; number < items; ++number) {
        timer.restart();
        if (!await(store.read(account(number))))
            return;
        read.push_back(milliseconds(timer));
    }
    printSorted("keychain: an item read, state asked before", read);
    for (int number = 0; number < items; ++number)
        (void)await(store.remove(account(number)));
}

std::vector<double> timesOf(const QString &program, const QStringList &arguments)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) {
        timer.restart();
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return {0};
        times.push_back(milliseconds(timer));
    }
    return times;
}

/// A home with three bound keys; nothing where the programs' folder is not given.
void benchExec(const QString &programs)
{
    const QTemporaryDir folder(QStringLiteral("/tmp/kwx.XXXXXX"));
    const QString ctl = programs + QStringLiteral("/keywrightctl");
    const QStringList home{QStringLiteral("--home"), folder.path()};
    const auto run = [&](const QString &words) {
        QProcess::execute(ctl, home + words.split(u' '));
    };
    run(QStringLiteral("project create Bench"));
    for (const char *name : {"A", "B", "C"}) {
        run(QStringLiteral("key issue %1 --project Bench").arg(QLatin1String(name)));
        run(QStringLiteral("bind %1 %1 --project Bench").arg(QLatin1String(name)));
    }
    printSorted("a program started (true)", timesOf(QStringLiteral("true"), {}));
    printSorted("the same by exec, three secrets",
                timesOf(ctl, home + QStringLiteral("exec --project Bench -- true").split(u' ')));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchVault();
    benchKeychain();
    if (argc > 1)
        benchExec(QString::fromLocal8Bit(argv[1]));
    return 0;
}
