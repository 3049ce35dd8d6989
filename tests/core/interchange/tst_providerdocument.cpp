// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/providerdocument.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

namespace keywright {

namespace {

/// A file as somebody would write it by hand.
QJsonObject sample()
{
    QFile file(qEnvironmentVariable("KEYWRIGHT_SOURCE")
               + u"/tests/core/interchange/fixtures/provider.json"_qs);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The object with one field changed; `place` is its path, as an error names it.
QJsonObject with(QJsonObject object, const QString &place, const QJsonValue &value)
{
    const QString first = place.section(u'.', 0, 0), rest = place.section(u'.', 1);
    if (rest.isEmpty()) {
        if (value.isUndefined())
            object.remove(first);
        else
            object.insert(first, value);
    } else {
        object.insert(first, with(object.value(first).toObject(), rest, value));
    }
    return object;
}

} // namespace

class TestProviderDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField()
    {
        const auto read = parseProviders(bytes(sample()), u"acme.json"_qs);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->size(), 1);
        const Provider &acme = read->constFirst();
        QCOMPARE(acme.id, u"acme"_qs);
        QCOMPARE(acme.family, u"acme"_qs);
        QCOMPARE(acme.steps, QStringList({u"Make one."_qs, u"Copy it."_qs}));
        QCOMPARE(acme.value, u"{secret}"_qs);
        QCOMPARE(secretPartIds(acme), QStringList{u"secret"_qs});
        QCOMPARE(publicPartIds(acme), QStringList{u"tenant"_qs});
        QCOMPARE(acme.headers, QList<HeaderField>({{"Accept", "application/json"}}));
        QCOMPARE(acme.cost, ProviderCost::Fee);
        QVERIFY(acme.revoking.url.isEmpty());
        QCOMPARE(acme.proof->refused, QList<int>{401});
        QVERIFY(acme.file.isEmpty());
        const FilledTemplate base = filledTemplate(acme.base, acme, {{u"tenant"_qs, u"two"_qs}});
        QCOMPARE(base.text, u"https://two.api.acme.example/v1"_qs);
        QCOMPARE(filledTemplate(acme.base, acme, {}).text, u"https://main.api.acme.example/v1"_qs);
    }

    void aServiceOverridesItsFamily()
    {
        QJsonObject family = sample();
        family.insert(u"services"_qs,
                      QJsonArray{QJsonObject{{u"id"_qs, u"mail"_qs}, {u"name"_qs, u"Acme Mail"_qs}},
                                 QJsonObject{{u"id"_qs, u"maps"_qs},
                                             {u"name"_qs, u"Acme Maps"_qs},
                                             {u"placement"_qs, u"query:key"_qs}}});
        const auto read = parseProviders(bytes(family), u"acme.json"_qs);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(0).id, u"acme:mail"_qs);
        QCOMPARE(read->at(0).placement, u"header:X-Acme"_qs);
        QCOMPARE(read->at(1).id, u"acme:maps"_qs);
        QCOMPARE(read->at(1).placement, u"query:key"_qs);
        QCOMPARE(read->at(1).order, 1);
    }

    void namesThePlaceOfWhatIsWrong_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("told");
        const QJsonValue gone(QJsonValue::Undefined);
        const auto row = [](const char *name, const char *place, const QJsonValue &value,
                            const char *told) {
            QTest::newRow(name) << QString::fromLatin1(place) << value << QString::fromLatin1(told);
        };
        row("no id", "id", gone, "id: missing");
        row("capitals in the id", "id", u"Acme"_qs, "id: lower-case");
        row("no name", "name", gone, "name: missing");
        row("a field spelled wrong", "bse", u"x"_qs, "bse: not known");
        row("a field spelled wrong inside", "proof.stati", u"x"_qs, "proof.stati: not known");
        row("http link", "get.url", u"http://acme.example"_qs, "get.url: not an https link");
        row("no steps", "get.steps", gone, "get.steps: missing");
        row("no part is secret", "parts", QJsonArray(), "parts: none of them is secret");
        row("plain http base", "base", u"http://a.api.acme.example"_qs, "base: not an https");
        row("base of another host", "base", u"https://acme.test"_qs, "base: its host is not in");
        row("host with a path", "hosts", QJsonArray{u"api.acme.example/x"_qs}, "hosts: not a host");
        row("unknown placement", "placement", u"cookie:a"_qs, "placement: not known");
        row("secret in a placement", "placement", u"header:{secret}"_qs,
            "placement: {secret} cannot stand here");
        row("unknown part in the path", "proof.path", u"/{nobody}"_qs,
            "proof.path: {nobody} cannot stand here");
        row("open part in the value", "value", u"{secret}{tenant}"_qs,
            "value: {tenant} cannot stand here");
        row("secret part not in the value", "value", u"fixed"_qs, "value: does not hold {secret}");
        row("method", "proof.method", u"DELETE"_qs, "proof.method: GET, HEAD or POST");
        row("status", "proof.works", QJsonArray{7}, "proof.works[0]: not an HTTP status");
        row("both works and refused", "proof.refused", QJsonArray{200}, "proof.refused: also");
        row("header with a line break", "headers.X", u"a\r\nb"_qs, "headers.X: not a header");
        row("cost", "cost.kind", u"cheap"_qs, "cost.kind: free, agreement or fee");
        row("format", "format", u"("_qs, "format: ");
        row("leak without a match", "leak.example", u"nothing"_qs, "leak.example: does not match");
        row("variable", "variables", QJsonArray{u"A-B"_qs}, "variables: not names");
        row("restrict", "restrict", gone, "restrict: missing");
    }
    void namesThePlaceOfWhatIsWrong()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, told);
        const auto read = parseProviders(bytes(with(sample(), place, value)), u"acme.json"_qs);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(read.error().subject, u"acme.json"_qs);
        QVERIFY2(read.error().detail.startsWith(told), qPrintable(read.error().detail));
    }

    void aServicesProblemNamesTheService()
    {
        QJsonObject family = sample();
        family.insert(u"services"_qs, QJsonArray{QJsonObject{{u"id"_qs, u"mail"_qs}},
                                                 QJsonObject{{u"id"_qs, u"maps"_qs},
                                                             {u"placement"_qs, u"cookie"_qs}}});
        const auto read = parseProviders(bytes(family), u"acme.json"_qs);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, u"services[1].placement: not known"_qs);
    }

    void brokenJsonNamesLineAndColumn()
    {
        const auto read = parseProviders("{\n \"id\": acme\n}", u"acme.json"_qs);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(u"line 2"), qPrintable(read.error().detail));
    }

    void aPartMovesNoHostAndNoPath_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"evil.example/", "a@evil.example", "..", ".", "a/b", "a?b", "a#b",
                                 "a:80", "a b", "%2e%2e", "a\\b", "a\n", "\xc3\xa4"})
            QTest::newRow(part) << QString::fromUtf8(part);
    }
    void aPartMovesNoHostAndNoPath()
    {
        QFETCH(QString, part);
        const Provider acme = parseProviders(bytes(sample()), u"acme.json"_qs)->constFirst();
        // Blanks around it are a person's, not the part's.
        if (!part.endsWith(u'\n'))
            QCOMPARE(filledTemplate(acme.base, acme, {{u"tenant"_qs, part}}).missing, u"tenant"_qs);
        QVERIFY(!isValidPart(part));
    }
};

} // namespace keywright

QTEST_GUILESS_MAIN(keywright::TestProviderDocument)
#include "tst_providerdocument.moc"
