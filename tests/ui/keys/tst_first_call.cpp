// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/usage/recorder.h>
#include <ui/pages/keys/issuedkeyview.h>

#include <QtTest/QtTest>

namespace keywright::ui {

class TestFirstCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsGreenWithTheFirstGrantedCall()
    {
        PageHarness harness;
        QVERIFY(harness.start());
        const IssuedKey issued = harness.issueKey(u"Portal"_qs);
        IssuedKeyView view(harness.core, harness.clipboard);
        view.resize(600, 500);
        view.show();
        view.showKey(issued, true, u"Portal may do everything."_qs);
        QVERIFY(view.callText().startsWith(u"waiting"_qs));
        QTRY_VERIFY(view.callText().contains(u"gateway is not running"_qs));

        ActivityEntry call;
        call.time = harness.core.clock().now();
        call.project = harness.project.id;
        call.key = issued.key.id;
        call.keyName = issued.key.name;
        call.method = u"GET"_qs;
        call.path = u"/forms"_qs;
        call.peer = u"127.0.0.1"_qs;
        RecorderSettings settings;
        settings.path = harness.core.home().usagePath();
        UsageRecorder recorder(settings);
        QVERIFY(await(recorder.ready()));
        const auto record = [&](int version, Outcome outcome, const QString &reason) {
            call.version = version;
            call.outcome = outcome;
            call.reason = reason;
            recorder.record({call});
            QVERIFY(await(recorder.flush()));
        };
        record(1, Outcome::Denied, u"API_KEY_HTTP_REFERRER_BLOCKED"_qs);
        QTRY_VERIFY(view.callText().startsWith(u"denied"_qs));
        QVERIFY2(view.callText().contains(u"website not allowed"_qs), qPrintable(view.callText()));
        record(1, Outcome::Granted, {});
        QTRY_VERIFY(view.callText().startsWith(u"it works"_qs));
        QVERIFY2(view.callText().contains(u"GET /forms from 127.0.0.1"_qs),
                 qPrintable(view.callText()));
        // What comes later is for the activity.
        QSignalSpy seen(&harness.core.changes(), &ChangeFeed::usageChanged);
        record(1, Outcome::Denied, u"API_KEY_HTTP_REFERRER_BLOCKED"_qs);
        QTRY_VERIFY(!seen.isEmpty());
        QVERIFY(await(harness.core.usage().recent({}, 1))); // asked after the view would have
        QVERIFY(view.callText().startsWith(u"it works"_qs));
    }

    // A rotated key has old calls, more than are read at once.
    void seesTheNewVersionBehindManyCallsOfTheOld()
    {
        PageHarness harness;
        QVERIFY(harness.start());
        IssuedKey issued = harness.issueKey(u"Portal"_qs);
        ActivityEntry call;
        call.time = harness.core.clock().now();
        call.project = harness.project.id;
        call.key = issued.key.id;
        call.version = 1;
        call.outcome = Outcome::Granted;
        UsageRecorder recorder([&] {
            RecorderSettings settings;
            settings.path = harness.core.home().usagePath();
            return settings;
        }());
        QVERIFY(await(recorder.ready()));
        std::vector<ActivityEntry> calls(250, call);
        calls.back().version = 2;
        recorder.record(calls);
        QVERIFY(await(recorder.flush()));
        KeyVersion next = issued.key.current();
        next.number = 2;
        issued.key.versions.append(next);
        IssuedKeyView view(harness.core, harness.clipboard);
        view.showKey(issued, true, u"Portal may do everything."_qs);
        QTRY_VERIFY(view.callText().startsWith(u"it works"_qs));
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestFirstCall)
#include "tst_first_call.moc"
