// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

using namespace keywright;

/// The sample project through the real programs: made, served, called, deleted.
class TestCliSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeServedCalledAndDeleted()
    {
        const Ctl ctl;
        // A port of its own, and what the sample then starts is stopped at the end.
        CTL_STATUS(ctl.run("gateway start --listen 127.0.0.1:0"), 0);
        const auto stop = qScopeGuard([&ctl] { ctl.run("gateway stop"); });
        const CtlAnswer made = ctl.json("sample create");
        CTL_STATUS(made, 0);
        QCOMPARE(made.object().value(u"project").toString(), QStringLiteral("Sample"));
        QCOMPARE(made.object().value(u"keys").toArray().size(), 2);
        CTL_STATUS(ctl.run("sample create"), 0);
        QCOMPARE(ctl.json("project list").array().size(), 1);

        QProcess server;
        server.start(Ctl::program(QStringLiteral("keywrightctl")),
                     ctl.withHome({QStringLiteral("sample"), QStringLiteral("serve")}));
        QVERIFY(server.waitForReadyRead(30000));
        QVERIFY(server.readAllStandardOutput().contains("127.0.0.1:"));

        CTL_STATUS(ctl.run("sample call granted"), 0);
        const CtlAnswer denied = ctl.json("sample call denied");
        CTL_STATUS(denied, 0);
        QCOMPARE(denied.object().value(u"status").toInt(), 403);
        QCOMPARE(denied.object().value(u"reason").toString(),
                 QStringLiteral("API_KEY_HTTP_REFERRER_BLOCKED"));
        QTRY_COMPARE(ctl.run("activity --json").out.count('\n'), 2);
        CTL_STATUS(ctl.run("sample call perhaps"), 2);

        // On the loopback alone it is a note; with a key nothing is said.
        const CtlAnswer checked = ctl.json("api check sample");
        CTL_STATUS(checked, 0);
        QVERIFY(checked.object().value(u"open").toBool());
        QVERIFY(checked.object().value(u"openAt").toString().isEmpty());
        QVERIFY(ctl.run("doctor").out.contains("past the gateway"));

        server.terminate();
        QVERIFY(server.waitForFinished(30000));
        QCOMPARE(server.exitCode(), 0);
        CTL_STATUS(ctl.run("sample remove"), 0);
        CTL_STATUS(ctl.run("sample remove"), 1);
        CTL_STATUS(ctl.run("sample call granted"), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliSample)
#include "tst_cli_sample.moc"
