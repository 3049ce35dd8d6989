// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

using namespace keywright;

/// Whole projects out of one home and into another, with a real keyring: round trips, clashes,
/// damaged files, and that nothing is left of what was refused.
class CliTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutSecrets();
    void hostsAreConverted();
    void clashes();
    void withSecrets();
    void damagedFiles_data();
    void damagedFiles();
    void gatewayExport();

private:
    [[nodiscard]] QString file(const char *name) const { return m_from.file(name); }

    Ctl m_from, m_to;
    QByteArray m_portal;
};

void CliTransferTest::initTestCase()
{
    write(file("passphrase"), "correct horse\nsecond line\n");
    write(file("wrong"), "incorrect horse\n");
    qputenv("KEYWRIGHT_PASSPHRASE_FILE", file("passphrase").toUtf8());
    CTL_STATUS(m_from.run("project create Clinic --prefix clinic"), 0);
    const auto portal = m_from.run("key issue Portal --project Clinic --application Web --expires "
                                   "2031-05-01 --referrer https://a.example/* --limit 5/minute");
    CTL_STATUS(portal, 0);
    m_portal = portal.out.trimmed();
    CTL_STATUS(m_from.run("key rotate Clinic/Portal --overlap 1h"), 0);
    CTL_STATUS(m_from.run("key issue Loose --project Clinic --no-keep"), 0);
    CTL_STATUS(m_from.run("key disable Clinic/Loose"), 0);
    CTL_STATUS(m_from.run("key issue Gone --project Clinic --no-keep"), 0);
    CTL_STATUS(m_from.run("key delete Clinic/Gone"), 0);
    CTL_STATUS(m_from.run("key import Maps --project Clinic --provider maps", "third-party-key\n"),
               0);
    CTL_STATUS(m_from.run("api add forms --project Clinic --upstream http://127.0.0.1:9/base "
                          "--cors https://a.example --limit 100/hour --credential Clinic/Maps"),
               0);
    CTL_STATUS(m_from.run("bind FORMS_KEY Portal --project Clinic --environment prod"), 0);
}

void CliTransferTest::withoutSecrets()
{
    const auto written = m_from.json({QStringLiteral("project"), QStringLiteral("export"),
                                      QStringLiteral("Clinic"), file("plain.json")});
    CTL_STATUS(written, 0);
    QCOMPARE(written.object().value(u"keys").toInt(), 3);
    const QByteArray text = contents(file("plain.json"));
    QVERIFY(QJsonDocument::fromJson(text).isObject());
    QVERIFY(!text.contains(m_portal));
    QVERIFY(!text.contains("third-party-key"));
    QVERIFY(!text.contains("Gone"));
    QCOMPARE(QFile::permissions(file("plain.json"))
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                    | QFileDevice::WriteOther),
             QFileDevice::Permissions());

    const auto imported =
        m_to.json({QStringLiteral("project"), QStringLiteral("import"), file("plain.json")});
    CTL_STATUS(imported, 0);
    QCOMPARE(imported.object().value(u"name").toString(), QStringLiteral("Clinic"));
    QVERIFY(imported.err.contains("came without a value"));
    // The issued key is the same key there; the secret is not.
    CTL_STATUS(m_to.run("key find", m_portal + '\n'), 0);
    CTL_STATUS(m_to.run("key reveal Clinic/Portal"), 1);
    CTL_STATUS(m_to.run("key find", "third-party-key\n"), 3);
    QCOMPARE(m_to.json("key show Clinic/Loose").object().value(u"state").toString(),
             QStringLiteral("disabled"));
    QCOMPARE(m_to.json("api show forms").object().value(u"credential").toString(),
             m_to.json("key show Clinic/Maps").object().value(u"id").toString());
    QCOMPARE(m_to.json("bind --project Clinic").array().size(), 1);
    const auto again = m_to.run({QStringLiteral("project"), QStringLiteral("export"),
                                 QStringLiteral("Clinic"), QStringLiteral("-")});
    CTL_STATUS(again, 0);
    QCOMPARE(again.out, text);
}

/// As in every editor: people write hosts as they read them.
void CliTransferTest::hostsAreConverted()
{
    QByteArray text = contents(file("plain.json"));
    QVERIFY(text.contains("https://a.example/*"));
    text.replace("https://a.example/*", "https://m\u00fcnchen.example/*");
    write(file("unicode.json"), text);
    const Ctl other;
    CTL_STATUS(
        other.run({QStringLiteral("project"), QStringLiteral("import"), file("unicode.json")}), 0);
    const auto key = other.run("key show Clinic/Portal --json");
    CTL_STATUS(key, 0);
    QVERIFY(key.out.contains("https://xn--mnchen-3ya.example/*"));
}

void CliTransferTest::clashes()
{
    const QStringList import{QStringLiteral("project"), QStringLiteral("import"),
                             file("plain.json")};
    const auto same = m_to.run(import);
    CTL_STATUS(same, 1);
    QVERIFY(same.hasAdvice());
    QVERIFY(same.err.contains("--as NAME"));
    // Another name does not help where its API is there already.
    const auto other = m_to.run(import + QStringList{QStringLiteral("--as"), QStringLiteral("B")});
    CTL_STATUS(other, 1);
    QVERIFY(other.err.contains("forms"));
    QVERIFY(other.hasAdvice());
    QCOMPARE(m_to.json("project list").array().size(), 1);

    CTL_STATUS(m_from.run("project create Empty"), 0);
    CTL_STATUS(m_from.run({QStringLiteral("project"), QStringLiteral("export"), file("empty.json"),
                           QStringLiteral("--project"), QStringLiteral("Empty")}),
               0);
    const auto named =
        m_from.json({QStringLiteral("project"), QStringLiteral("import"), file("empty.json"),
                     QStringLiteral("--as"), QStringLiteral("Empty 2")});
    CTL_STATUS(named, 0);
    QCOMPARE(named.object().value(u"name").toString(), QStringLiteral("Empty 2"));
}

void CliTransferTest::withSecrets()
{
    const auto written =
        m_from.json({QStringLiteral("project"), QStringLiteral("export"), QStringLiteral("Clinic"),
                     file("sealed.json"), QStringLiteral("--with-secrets")});
    CTL_STATUS(written, 0);
    QCOMPARE(written.object().value(u"secrets").toInt(), 3);
    const QByteArray text = contents(file("sealed.json"));
    QVERIFY(!text.contains(m_portal));
    QVERIFY(!text.contains("Portal"));
    const Ctl other;
    const auto imported =
        other.json({QStringLiteral("project"), QStringLiteral("import"), file("sealed.json")});
    CTL_STATUS(imported, 0);
    QVERIFY(imported.err.isEmpty());
    const auto revealed = other.run("key reveal Clinic/Portal --version 1");
    CTL_STATUS(revealed, 0);
    QCOMPARE(revealed.out.trimmed(), m_portal);
    QCOMPARE(other.run("key reveal Clinic/Portal").out, m_from.run("key reveal Clinic/Portal").out);
    QCOMPARE(other.run("key reveal Clinic/Maps").out.trimmed(), QByteArray("third-party-key"));
    CTL_STATUS(other.run("key reveal Clinic/Loose"), 1);
    CTL_STATUS(other.run("key find", "third-party-key\n"), 0);
}

void CliTransferTest::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("passphrase");
    const QByteArray sealed = contents(file("sealed.json")), plain = contents(file("plain.json"));
    const QString right = file("passphrase");
    QTest::newRow("wrong passphrase") << sealed << file("wrong");
    QTest::newRow("no passphrase") << sealed << file("nothing");
    QTest::newRow("cut off") << sealed.first(sealed.size() / 2) << right;
    const auto changed = [&](const char *name, const char *member, const QJsonValue &value) {
        QJsonObject object = QJsonDocument::fromJson(sealed).object();
        object.insert(QLatin1String(member), value);
        QTest::newRow(name) << QJsonDocument(object).toJson() << right;
    };
    QString cipher = QJsonDocument::fromJson(sealed).object().value(u"ciphertext").toString();
    changed("shortened", "ciphertext", cipher.left(cipher.size() / 8 * 4));
    cipher[40] = cipher[40] == u'A' ? u'B' : u'A';
    changed("changed", "ciphertext", cipher);
    changed("header: operations", "operations", 4);
    changed("header: addition", "comment", QStringLiteral("x"));
    changed("header: hours", "operations", 1e9);
    changed("header: all memory", "memory", 1e15);
    changed("header: salt", "salt", QStringLiteral("AAAA"));
    changed("header: cipher", "cipher", QStringLiteral("none"));
    changed("header: version", "version", 2);
    QTest::newRow("plain, cut off") << plain.first(plain.size() - 20) << right;
    QTest::newRow("empty") << QByteArray() << right;
    QTest::newRow("another format") << QByteArray("{\"format\":\"x\"}") << right;
    const auto plainChanged = [&](const char *name, const char *before, const char *after) {
        QByteArray text = plain;
        QVERIFY(text.contains(before));
        QTest::newRow(name) << text.replace(before, after) << right;
    };
    plainChanged("state", "\"disabled\"", "\"asleep\"");
    plainChanged("referrer", "https://a.example/*", "https://*a.example/*");
    plainChanged("credential", "\"credential\": \"Maps\"", "\"credential\": \"Nobody\"");
    plainChanged("placement", "\"credentialPlacement\": \"\"",
                 "\"credentialPlacement\": \"sigv4:x\"");
    plainChanged("variable", "FORMS_KEY", "FORMS KEY");
    plainChanged("upstream", "http://127.0.0.1:9/base", "ftp://127.0.0.1/");
    plainChanged("name", "\"Portal\"", "\"a/b\"");
    plainChanged("two of one name", "\"Loose\"", "\"portal\"");
    plainChanged("prefix", "\"prefix\": \"clinic\",\n        ", "");
    plainChanged("version", "\"version\": 1", "\"version\": 9");
}

void CliTransferTest::damagedFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, passphrase);
    write(file("damaged.json"), text);
    qputenv("KEYWRIGHT_PASSPHRASE_FILE", passphrase.toUtf8());
    const Ctl fresh;
    const auto answer =
        fresh.run({QStringLiteral("project"), QStringLiteral("import"), file("damaged.json")});
    qputenv("KEYWRIGHT_PASSPHRASE_FILE", file("passphrase").toUtf8());
    QVERIFY2(answer.status == 1 || answer.status == 2, answer.out.constData());
    QVERIFY2(answer.hasAdvice(), answer.err.constData());
    QVERIFY(!answer.err.contains("horse"));
    QCOMPARE(fresh.json("project list").array().size(), 0);
}

void CliTransferTest::gatewayExport()
{
    for (const char *format : {"nginx", "envoy", "kong", "apisix", "haproxy"}) {
        const QStringList words{QStringLiteral("gateway"), QStringLiteral("export"),
                                QStringLiteral("--format"), QString::fromLatin1(format)};
        const auto answer = m_from.run(words);
        CTL_STATUS(answer, 0);
        QVERIFY(answer.out.contains("forms"));
        QVERIFY(!answer.out.contains(m_portal));
        QVERIFY(answer.err.contains("without the third-party key"));
        QCOMPARE(m_from.run(words).out, answer.out);
        const auto json = m_from.json(words);
        CTL_STATUS(json, 0);
        QCOMPARE(json.object().value(u"configuration").toString().toUtf8(), answer.out);
        QVERIFY(!json.object().value(u"notes").toArray().isEmpty());
    }
    const auto unknown = m_from.run("gateway export --format caddy");
    CTL_STATUS(unknown, 2);
    QVERIFY(unknown.hasAdvice());
    CTL_STATUS(m_from.run("gateway export"), 2);
    CTL_STATUS(m_from.run("gateway export --format nginx --project Empty"), 1);
}

QTEST_GUILESS_MAIN(CliTransferTest)
#include "tst_cli_transfer.moc"
