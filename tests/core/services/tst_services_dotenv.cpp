// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/dotenvservice.h>
#include <core/services/gatewayexportservice.h>

#include <QtTest/QtTest>

using namespace keywright;
using Fate = DotenvStep::Fate;

class TestDotenv : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ServiceHome> m_home;
    Project m_project;

    DotenvService &dotenv() const { return m_home->context->dotenv(); }
    QString write(const QByteArray &text) const
    {
        QFile file(m_home->context->home().data + QStringLiteral("/.env"));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
    DotenvPlan plan(const QByteArray &text, const QString &environment = {}) const
    {
        return await(dotenv().plan(m_project.id, environment, write(text))).value_or(DotenvPlan());
    }
    QStringList keyNames() const
    {
        QStringList names;
        const auto keys = await(m_home->context->keys().list(m_project.id));
        for (const Key &key : keys.value_or(QList<Key>()))
            names.append(key.name);
        return names;
    }
    QStringList variables() const
    {
        QStringList names;
        const auto bindings = await(m_home->context->provisioning().list(m_project.id));
        for (const Binding &binding : bindings.value_or(QList<Binding>()))
            names.append(binding.environment + u'/' + binding.variable);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<ServiceHome>();
        QVERIFY(await(m_home->context->ready()));
        m_project = m_home->project();
    }
    void cleanup() { m_home.reset(); }

    void eachAssignmentHasItsFate()
    {
        const IssuedKey known = m_home->key(m_project.id, QStringLiteral("Portal"));
        const QByteArray text = "KNOWN=" + known.secret.reveal().toByteArray() + "\nREFERRED=kw://"
                                + m_project.name.toUtf8()
                                + "/Portal\nPORTAL=another\nFRESH=value\nEMPTY=\nLOST=kw://"
                                + m_project.name.toUtf8() + "/None\nnot an assignment\n";
        const DotenvPlan looked = plan(text);
        QStringList fates;
        for (const DotenvStep &step : looked.steps)
            fates.append(QStringLiteral("%1:%2:%3")
                             .arg(step.variable, QString::number(int(step.fate)), step.name));
        QCOMPARE(fates, QStringList({QStringLiteral("KNOWN:%1:KNOWN").arg(int(Fate::Bind)),
                                     QStringLiteral("REFERRED:%1:REFERRED").arg(int(Fate::Bind)),
                                     QStringLiteral("PORTAL:%1:PORTAL 2").arg(int(Fate::Clash)),
                                     QStringLiteral("FRESH:%1:FRESH").arg(int(Fate::Import)),
                                     QStringLiteral("EMPTY:%1:EMPTY").arg(int(Fate::Leave)),
                                     QStringLiteral("LOST:%1:LOST").arg(int(Fate::Refuse))}));
        QCOMPARE(looked.otherLines, QList<int>({7}));
        QCOMPARE(looked.steps.at(2).problem->code, ErrorCode::NameTaken);
        QCOMPARE(looked.steps.at(5).problem->code, ErrorCode::NotFound);
        QCOMPARE(keyNames(), QStringList({QStringLiteral("Portal")})); // nothing is written
        QVERIFY(variables().isEmpty());
    }

    void importsUndoesAndRedoes()
    {
        const IssuedKey old = m_home->key(m_project.id, QStringLiteral("Old"));
        const Binding before{m_project.id, QStringLiteral("test"), QStringLiteral("ONE"),
                             old.key.id};
        QVERIFY(await(m_home->context->provisioning().bind(before)));
        const DotenvPlan wanted = plan("ONE=first\nTWO=second\n", QStringLiteral("test"));
        QCOMPARE(wanted.steps.at(0).replaced, std::optional<Binding>(before));
        QCOMPARE(wanted.steps.at(0).replacedName, QStringLiteral("Old"));
        QVERIFY(!wanted.steps.at(1).replaced);

        const auto done = await(dotenv().apply(wanted, QStringLiteral("stripe")));
        QVERIFY(done);
        QCOMPARE(done->made.size(), 2);
        QCOMPARE(done->made.constFirst().provider, QStringLiteral("stripe"));
        const auto given = await(
            m_home->context->provisioning().environment(m_project.id, QStringLiteral("test")));
        QVERIFY(given);
        QCOMPARE(given->size(), 2);
        QCOMPARE(given->constFirst().value.reveal().toByteArray(), QByteArray("first"));

        QVERIFY(await(dotenv().undo(*done)));
        QCOMPARE(keyNames(), QStringList({QStringLiteral("Old")}));
        QCOMPARE(variables(), QStringList({QStringLiteral("test/ONE")}));
        QCOMPARE(await(m_home->context->provisioning().list(m_project.id))->constFirst(), before);

        QVERIFY(await(dotenv().redo(*done)));
        QCOMPARE(keyNames().size(), 3);
        QCOMPARE(variables(),
                 QStringList({QStringLiteral("test/ONE"), QStringLiteral("test/TWO")}));
    }

    void allOrNothing()
    {
        DotenvPlan wanted = plan("ONE=first\nTWO=second\n");
        // Somebody else takes a name between the look and the deed.
        (void)m_home->key(m_project.id, QStringLiteral("TWO"));
        QCOMPARE(errorOf(await(dotenv().apply(wanted, {}))), ErrorCode::NameTaken);
        QCOMPARE(keyNames(), QStringList({QStringLiteral("TWO")}));
        QVERIFY(variables().isEmpty());
    }

    void whatCannotBeReadIsSaid()
    {
        QCOMPARE(errorOf(await(dotenv().plan(m_project.id, {}, QStringLiteral("/nowhere/.env")))),
                 ErrorCode::FileUnreadable);
        QCOMPARE(errorOf(await(dotenv().plan(m_project.id, {}, m_home->context->home().data))),
                 ErrorCode::FileUnreadable);
        QCOMPARE(errorOf(await(dotenv().plan(m_project.id, {}, write("A=\"open")))),
                 ErrorCode::FormatInvalid);
    }

    void referencesHoldNoSecret()
    {
        const DotenvPlan wanted = plan("ONE=first\n");
        QVERIFY(await(dotenv().apply(wanted, {})));
        const auto text = await(dotenv().references(m_project.id, {}));
        QVERIFY(text);
        QVERIFY(text->contains("ONE=kw://" + m_project.name.toUtf8() + "/ONE\n"));
        QVERIFY(!text->contains("first"));
    }

    void aConfigurationForAnotherGatewayIsOfOneProjectOrAll()
    {
        const auto phrase = [](const ExportNote &note) { return exportNoteName(note.code); };
        auto &exporter = m_home->context->gatewayExport();
        QCOMPARE(errorOf(await(exporter.write(GatewayFormat::Nginx, {}, phrase))),
                 ErrorCode::NotFound);
        const auto add = [this](const ProjectId &project, const QString &name) {
            Api api;
            api.project = project;
            api.name = name;
            api.upstream = QUrl(QStringLiteral("http://127.0.0.1:9"));
            return await(m_home->context->apis().add(api)).has_value();
        };
        QVERIFY(add(m_project.id, QStringLiteral("forms")));
        const auto other = await(m_home->context->projects().create(QStringLiteral("Other")));
        QVERIFY(other && add(other->id, QStringLiteral("wards")));
        const auto one = await(exporter.write(GatewayFormat::HaProxy, m_project.id, phrase));
        QVERIFY(one && one->text.contains("forms") && !one->text.contains("wards"));
        const auto all = await(exporter.write(GatewayFormat::HaProxy, {}, phrase));
        QVERIFY(all && all->text.contains("forms") && all->text.contains("wards"));
        QCOMPARE(errorOf(await(exporter.write(GatewayFormat::HaProxy,
                                              ProjectId(QStringLiteral("none")), phrase))),
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDotenv)
#include "tst_services_dotenv.moc"
