// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/secrets/vault.h>

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <thread>

using namespace keywright;

namespace {

/// As little work as Argon2id takes, so that only the tests that are about it pay for it.
constexpr PassphraseWork cheap{1, 8192};

const Secret right(QByteArrayView("correct horse battery"));
const Secret wrong(QByteArrayView("incorrect horse battery"));

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

QByteArray fileOf(const Vault &vault)
{
    QFile file(vault.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<VaultDocument> documentOf(const Vault &vault)
{
    return vaultFromBytes(fileOf(vault), vault.path());
}

void put(const Vault &vault, const QByteArray &bytes)
{
    QFile file(vault.path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The vault's file: what opens it, what it refuses, what several of its users see of one another.
class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatItIsGiven();
    void holdsNothingReadable();
    void opensForTheRightPassphraseOnly();
    void takesAnotherPassphrase();
    void opensWithTheKeychainsKey();
    void forgetsWhenLocked();
    void everyAlteredByteIsNoticed();
    void entriesCannotStandInForOneAnother();
    void anEntryCannotBeTakenAway();
    void seesWhatOthersChange();
    void manyWritersLoseNothing();
    void isNeverMadeTwice();
    void tellsWhatItHasWithoutItsKeys();
    void goesOnlyWhenEmpty();
    void damagedFiles_data();
    void damagedFiles();
    void workIsWrittenDownAndBounded();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("v/k.vault")); }
    std::unique_ptr<Vault> made(const PassphraseWork &work = cheap) { return madeAt(path(), work); }
    [[nodiscard]] std::unique_ptr<Vault> madeAt(const QString &path,
                                                const PassphraseWork &work = cheap) const
    {
        QDir().mkpath(m_folder->filePath(QStringLiteral("v")));
        auto vault = std::make_unique<Vault>(path, work);
        if (!vault->create(right, VaultStage::Only))
            qFatal("no vault");
        return vault;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void VaultTest::keepsWhatItIsGiven()
{
    const auto vault = made();
    const QByteArray binary("\0\xff binary \n", 11);
    QMap<QString, Secret> secrets{{QStringLiteral("a"), Secret(QByteArrayView("alpha"))},
                                  {QStringLiteral("b"), Secret(QByteArrayView(binary))},
                                  {QStringLiteral("c"), Secret(QByteArray(100000, 'x'))}};
    QVERIFY(vault->write(secrets));
    QCOMPARE(*vault->read(QStringLiteral("nothing")), std::nullopt);
    Vault other(path());
    QVERIFY(other.unlock(right));
    for (auto at = secrets.begin(); at != secrets.end(); ++at) {
        QVERIFY(**vault->read(at.key()) == at.value());
        QVERIFY(**other.read(at.key()) == at.value());
    }
    QVERIFY(vault->write({{QStringLiteral("a"), Secret(QByteArrayView("beta"))}}));
    QVERIFY(vault->writeMissing({{QStringLiteral("a"), Secret(QByteArrayView("gamma"))},
                                 {QStringLiteral("d"), Secret(QByteArrayView("delta"))}}));
    QVERIFY(**vault->read(QStringLiteral("a")) == Secret(QByteArrayView("beta")));
    QVERIFY(**vault->read(QStringLiteral("d")) == Secret(QByteArrayView("delta")));
    QVERIFY(vault->remove({QStringLiteral("a"), QStringLiteral("never")}));
    QCOMPARE(*vault->read(QStringLiteral("a")), std::nullopt);
    int seen = 0;
    QVERIFY(vault->visit([&](const QString &account, QByteArrayView secret) {
        ++seen;
        QVERIFY(account == QStringLiteral("d") || secret == secrets.value(account).reveal());
    }));
    QCOMPARE(seen, 3);
}

void VaultTest::holdsNothingReadable()
{
    const auto vault = made();
    const QByteArray value = "clinic_0123456789abcdefghijklmnopqrstuv";
    QVERIFY(vault->write({{QStringLiteral("k"), Secret(QByteArrayView(value))}}));
    const QByteArray bytes = fileOf(*vault);
    for (const QByteArray &form :
         {value, value.toHex(), value.toBase64().chopped(4), right.reveal().toByteArray()})
        QVERIFY(!bytes.contains(form));
    QCOMPARE(QFile::permissions(path()) & QFileDevice::Permissions(0x0077),
             QFileDevice::Permissions());
    // The same again is other bytes.
    QVERIFY(vault->write({{QStringLiteral("l"), Secret(QByteArrayView(value))}}));
    const auto document = documentOf(*vault);
    QVERIFY(document->entries.value(QStringLiteral("k")).valueBox.mid(sealNonceSize)
            != document->entries.value(QStringLiteral("l")).valueBox.mid(sealNonceSize));
}

void VaultTest::opensForTheRightPassphraseOnly()
{
    made();
    Vault vault(path());
    QVERIFY(!vault.isUnlocked());
    QCOMPARE(codeOf(vault.read(QStringLiteral("a"))), ErrorCode::VaultLocked);
    QCOMPARE(codeOf(vault.write({{QStringLiteral("a"), right}})), ErrorCode::VaultLocked);
    QCOMPARE(codeOf(vault.unlock(wrong)), ErrorCode::PassphraseWrong);
    QCOMPARE(codeOf(vault.unlock(Secret())), ErrorCode::PassphraseWrong);
    QVERIFY(!vault.isUnlocked());
    QVERIFY(vault.unlock(right));
    QCOMPARE(*vault.read(QStringLiteral("a")), std::nullopt);
    Vault nowhere(m_folder->filePath(QStringLiteral("none")));
    QCOMPARE(codeOf(nowhere.unlock(right)), ErrorCode::VaultMissing);
}

void VaultTest::takesAnotherPassphrase()
{
    const auto vault = made();
    QVERIFY(vault->write({{QStringLiteral("a"), right}}));
    const Secret next(QByteArrayView("something else"));
    QVERIFY(vault->setPassphrase(next));
    Vault other(path());
    QCOMPARE(codeOf(other.unlock(right)), ErrorCode::PassphraseWrong);
    QVERIFY(other.unlock(next));
    QVERIFY(**other.read(QStringLiteral("a")) == right);
    QVERIFY(**vault->read(QStringLiteral("a")) == right); // who was in stays in
}

void VaultTest::opensWithTheKeychainsKey()
{
    const auto vault = made();
    const Secret key = randomKey(), another = randomKey();
    QVERIFY(vault->setKeychainKey(key));
    Vault other(path());
    QCOMPARE(codeOf(other.unlockWithKey(another)), ErrorCode::PassphraseWrong);
    QVERIFY(other.unlockWithKey(key));
    QVERIFY(other.unlock(right));
    QVERIFY(vault->setKeychainKey(std::nullopt));
    QCOMPARE(codeOf(other.unlockWithKey(key)), ErrorCode::PassphraseWrong);
    QVERIFY(other.unlock(right));
}

void VaultTest::forgetsWhenLocked()
{
    const auto vault = made();
    QVERIFY(vault->write({{QStringLiteral("a"), right}}));
    vault->lock();
    QVERIFY(!vault->isUnlocked());
    QCOMPARE(codeOf(vault->read(QStringLiteral("a"))), ErrorCode::VaultLocked);
    QCOMPARE(codeOf(vault->setPassphrase(wrong)), ErrorCode::VaultLocked);
    QCOMPARE(codeOf(vault->setStage(VaultStage::Filling)), ErrorCode::VaultLocked);
}

void VaultTest::everyAlteredByteIsNoticed()
{
    const auto vault = made();
    QVERIFY(vault->write({{QStringLiteral("account"), right}}));
    const QByteArray whole = fileOf(*vault);
    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray altered = whole;
        altered[place] = char(altered[place] ^ 1);
        put(*vault, altered);
        Vault other(path());
        const auto opened = other.unlock(right);
        QVERIFY2(!opened, qPrintable(QStringLiteral("byte %1").arg(place)));
        QVERIFY(opened.error().code == ErrorCode::VaultDamaged
                || opened.error().code == ErrorCode::PassphraseWrong
                || opened.error().code == ErrorCode::Internal);
    }
}

void VaultTest::entriesCannotStandInForOneAnother()
{
    const auto vault = made();
    QVERIFY(vault->write({{QStringLiteral("a"), right}}));
    QVERIFY(vault->write({{QStringLiteral("b"), wrong}}));
    auto document = *documentOf(*vault);
    const VaultEntry a = document.entries.value(QStringLiteral("a"));
    document.entries[QStringLiteral("a")] = document.entries.value(QStringLiteral("b"));
    document.entries[QStringLiteral("b")] = a;
    put(*vault, vaultToBytes(document));
    Vault other(path());
    QCOMPARE(codeOf(other.unlock(right)), ErrorCode::VaultDamaged);
    // Even with a mark that holds, none opens at the other's place.
    const Secret master = randomKey();
    const VaultKeys keys = VaultKeys::from(master);
    VaultDocument own;
    own.head.id = randomBytes(vaultIdSize);
    own.entries.insert(QStringLiteral("a"), vaultEntry(own, keys, QStringLiteral("a"), right));
    own.entries.insert(QStringLiteral("b"), own.entries.value(QStringLiteral("a")));
    QVERIFY(*vaultSecret(own, keys, QStringLiteral("a")) == right);
    QCOMPARE(vaultSecret(own, keys, QStringLiteral("b")), std::nullopt);
    QCOMPARE(codeOf(visitVault(own, keys, [](const QString &, QByteArrayView) {})),
             ErrorCode::VaultDamaged);
}

void VaultTest::anEntryCannotBeTakenAway()
{
    const auto vault = made();
    QVERIFY(vault->write({{QStringLiteral("a"), right}, {QStringLiteral("b"), wrong}}));
    auto document = *documentOf(*vault);
    document.entries.remove(QStringLiteral("a"));
    document.head.generation += 1; // as if somebody had saved it
    put(*vault, vaultToBytes(document));
    QCOMPARE(codeOf(vault->read(QStringLiteral("b"))), ErrorCode::VaultDamaged);
    QCOMPARE(codeOf(vault->write({{QStringLiteral("c"), right}})), ErrorCode::VaultDamaged);
    QCOMPARE(fileOf(*vault), vaultToBytes(document)); // and nothing was written over it
}

void VaultTest::seesWhatOthersChange()
{
    const auto vault = made();
    Vault other(path());
    QVERIFY(other.unlock(right));
    QVERIFY(other.write({{QStringLiteral("a"), right}}));
    QVERIFY(**vault->read(QStringLiteral("a")) == right);
    QVERIFY(vault->remove({QStringLiteral("a")}));
    QCOMPARE(*other.read(QStringLiteral("a")), std::nullopt);
    QVERIFY(QFile::remove(path()));
    QCOMPARE(codeOf(other.read(QStringLiteral("a"))), ErrorCode::VaultMissing);
    QVERIFY(!other.isUnlocked());
    made(); // another one in its place is not ours to write into
    QCOMPARE(codeOf(vault->write({{QStringLiteral("b"), right}})), ErrorCode::VaultLocked);
    // Not even one that has been changed as often.
    const auto first = madeAt(m_folder->filePath(QStringLiteral("first"))),
               second = madeAt(m_folder->filePath(QStringLiteral("second")));
    QVERIFY(first->summary() && QFile::remove(first->path()));
    QVERIFY(QFile::copy(second->path(), first->path()));
    QCOMPARE(codeOf(first->read(QStringLiteral("a"))), ErrorCode::VaultLocked);
}

void VaultTest::manyWritersLoseNothing()
{
    constexpr int writers = 4, each = 25;
    made();
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([this, writer, &failures] {
            Vault vault(path());
            if (!vault.unlock(right))
                ++failures;
            for (int number = 0; number < each; ++number) {
                const QString account = QStringLiteral("%1/%2").arg(writer).arg(number);
                if (!vault.write({{account, Secret(account.toUtf8())}}))
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    Vault vault(path());
    QVERIFY(vault.unlock(right));
    int seen = 0;
    QVERIFY(vault.visit([&seen](const QString &account, QByteArrayView secret) {
        QCOMPARE(secret.toByteArray(), account.toUtf8());
        ++seen;
    }));
    QCOMPARE(seen, writers * each);
}

void VaultTest::isNeverMadeTwice()
{
    const auto vault = made();
    QVERIFY(vault->write({{QStringLiteral("a"), right}}));
    Vault other(path());
    QCOMPARE(codeOf(other.create(wrong, VaultStage::Only)), ErrorCode::HomeNotEmpty);
    QVERIFY(**vault->read(QStringLiteral("a")) == right);
}

void VaultTest::tellsWhatItHasWithoutItsKeys()
{
    const auto vault = made();
    Vault other(path());
    QCOMPARE(other.summary()->accounts, QStringList());
    QVERIFY(vault->write({{QStringLiteral("b"), right}, {QStringLiteral("a"), wrong}}));
    QVERIFY(vault->setStage(VaultStage::Filling));
    const auto summary = other.summary(); // not what it was when it was asked before
    QCOMPARE(summary->accounts, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(summary->stage, VaultStage::Filling);
    QCOMPARE(summary->work, cheap);
    QVERIFY(!summary->opensByKeychain);
    put(other, "something else");
    QCOMPARE(codeOf(other.summary()), ErrorCode::VaultDamaged);
}

void VaultTest::goesOnlyWhenEmpty()
{
    const auto vault = made();
    QVERIFY(vault->write({{QStringLiteral("a"), right}}));
    QCOMPARE(codeOf(vault->erase()), ErrorCode::HomeNotEmpty);
    QVERIFY(vault->exists());
    QVERIFY(vault->remove({QStringLiteral("a")}));
    QVERIFY(vault->erase());
    QVERIFY(!vault->exists());
}

void VaultTest::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = QByteArray("KWVAULT1") + QByteArray(vaultHeadSize - 8, '\1');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("KWVAU");
    QTest::newRow("head alone") << head;
    QTest::newRow("another program's") << QByteArray("SQLite format 3\0 and more", 25);
    QTest::newRow("no array") << head + QByteArray("\xa0");
    QTest::newRow("deep") << head + QByteArray(100000, '\x81');
    QTest::newRow("a length that is not there")
        << head + QByteArray("\x5b\x7f\xff\xff\xff\xff\xff\xff\xff");
}

void VaultTest::damagedFiles()
{
    QFETCH(const QByteArray, bytes);
    made();
    Vault vault(path());
    put(vault, bytes);
    const auto opened = vault.unlock(right);
    QCOMPARE(codeOf(opened), ErrorCode::VaultDamaged);
    QCOMPARE(opened.error().subject, path());
    QCOMPARE(fileOf(vault), bytes);
}

void VaultTest::workIsWrittenDownAndBounded()
{
    const auto vault = made(PassphraseWork());
    auto document = *documentOf(*vault);
    const VaultOpening *opening = document.opening(VaultOpening::Kind::Passphrase);
    QVERIFY(opening);
    QCOMPARE(opening->work.operations, 3); // libsodium's "moderate"
    QCOMPARE(opening->work.memory, 256LL * 1024 * 1024);
    Vault other(path());
    QVERIFY(other.unlock(right));
    // A file that asks for all the memory there is.
    document.openings[0].work.memory = 1LL << 40;
    put(*vault, vaultToBytes(document));
    QCOMPARE(codeOf(Vault(path()).unlock(right)), ErrorCode::VaultDamaged);
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
