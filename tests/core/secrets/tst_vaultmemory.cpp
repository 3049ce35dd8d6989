// SPDX-License-Identifier: GPL-3.0-or-later
// What is left in this process's memory of a vault's secrets once it is locked: nothing of what
// we hold ourselves. The process reads its own memory, as another one of the same user could.
#include <core/base/random.h>
#include <core/secrets/vault.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace keywright;

namespace {

/// Every byte in another form, so that the pattern to look for is not itself found.
QByteArray masked(QByteArrayView bytes)
{
    QByteArray mask = bytes.toByteArray();
    for (char &byte : mask)
        byte = char(byte ^ 0x5a);
    return mask;
}

bool isAt(const QByteArray &memory, qsizetype place, const QByteArray &mask)
{
    for (qsizetype at = 0; at < mask.size(); ++at) {
        if (char(memory.at(place + at) ^ 0x5a) != mask.at(at))
            return false;
    }
    return true;
}

/// How often it stands in memory that is the process's own.
int occurrences(const QByteArray &mask)
{
    QFile maps(QStringLiteral("/proc/self/maps")), memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const char first = char(mask.at(0) ^ 0x5a);
    int found = 0;
    QByteArray part;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        // Secrets lie in pages that are closed to writing; what files are mapped from is no secret.
        const bool isAnonymous = fields.size() < 6 || fields.at(5).startsWith('[');
        if (!fields.value(1).startsWith('r') || !isAnonymous || fields.value(5) == "[vvar]")
            continue;
        const qint64 begin = fields.value(0).split('-').value(0).toLongLong(nullptr, 16);
        const qint64 end = fields.value(0).split('-').value(1).toLongLong(nullptr, 16);
        constexpr qint64 step = 1 << 20, largest = 1LL << 30;
        if (end - begin > largest) // what a sanitizer reserves for itself
            continue;
        for (qint64 at = begin; at < end; at += step) {
            if (!memory.seek(at))
                break;
            part = memory.read(std::min(step + mask.size(), end - at));
            for (qsizetype place = part.indexOf(first); place >= 0;
                 place = part.indexOf(first, place + 1)) {
                if (place + mask.size() <= part.size() && isAt(part, place, mask)
                    && at + place < at + step)
                    ++found;
            }
            // The copy that was just looked through is no finding of the next part.
            part.fill('\0');
        }
    }
    return found;
}

} // namespace

class VaultMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftAfterLocking()
    {
        const QTemporaryDir folder;
        const Secret passphrase(QByteArrayView("a passphrase"));
        Vault vault(folder.filePath(QStringLiteral("memory.vault")), PassphraseWork{1, 8192});
        QVERIFY(vault.create(passphrase, VaultStage::Only));
        QByteArray secretMask, masterMask;
        {
            const Secret secret = randomKey(40);
            secretMask = masked(secret.reveal());
            QVERIFY(vault.write({{QStringLiteral("account"), secret}}));
            const auto read = vault.read(QStringLiteral("account"));
            QVERIFY(read && **read == secret);
            masterMask = masked(vault.masterKey()->reveal());
            QVERIFY(occurrences(secretMask) > 0); // the search finds what is there
            QVERIFY(occurrences(masterMask) > 0);
        }
        vault.lock();
        QCOMPARE(occurrences(masterMask), 0);
        QCOMPARE(occurrences(secretMask), 0);
    }
};

QTEST_GUILESS_MAIN(VaultMemoryTest)
#include "tst_vaultmemory.moc"
