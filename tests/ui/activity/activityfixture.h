// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../pageharness.h"

#include <core/usage/recorder.h>
#include <ui/models/activitymodel.h>
#include <ui/pages/activity/activitypage.h>
#include <ui/widgets/datatable.h>

#include <QtTest/QAbstractItemModelTester>

namespace keywright::ui {

/// An Activity page over a home with one API and one key, which may be used from 10.0.0.0/8, and a
/// recorder that writes what is to be shown.
class ActivityFixture : public QObject
{
protected:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<UsageRecorder> m_recorder;
    std::unique_ptr<ActivityPage> m_page;
    Key m_key;
    Api m_api;

    ActivityModel *model() const { return m_page->findChild<ActivityModel *>(); }
    DataTable *log() const
    {
        const auto tables = m_page->findChildren<DataTable *>();
        for (DataTable *table : tables) {
            if (table->model() == model())
                return table;
        }
        return nullptr;
    }
    ActivityEntry entry(Outcome outcome, const QString &path) const
    {
        ActivityEntry entry;
        entry.time = m_harness->core.clock().now();
        entry.requestId = u"r"_qs + path;
        entry.project = m_harness->project.id;
        entry.api = m_api.id;
        entry.apiName = m_api.name;
        entry.key = m_key.id;
        entry.keyName = m_key.name;
        entry.version = 1;
        entry.method = u"POST"_qs;
        entry.path = path;
        entry.peer = u"127.0.0.1"_qs;
        entry.outcome = outcome;
        entry.status = 200;
        entry.step = u"upstream"_qs;
        entry.latency = std::chrono::milliseconds(3);
        return entry;
    }
    /// A denial of the same call, with what its log row says of it.
    ActivityEntry denial(const QString &step, const QString &reason, const QString &detail,
                         const QString &observed = {}) const
    {
        ActivityEntry denied = entry(Outcome::Denied, u"/forms"_qs);
        denied.status = step == u"limits" ? 429 : 403;
        denied.step = step;
        denied.reason = reason;
        denied.detail = detail;
        denied.observed = observed;
        return denied;
    }
    ActivityEntry blockedAddress() const
    {
        return denial(u"application"_qs, u"API_KEY_IP_ADDRESS_BLOCKED"_qs, u"AddressNotListed"_qs,
                      u"127.0.0.1"_qs);
    }
    void record(std::vector<ActivityEntry> entries)
    {
        m_recorder->record(std::move(entries));
        QVERIFY(await(m_recorder->flush()));
    }

    /// Records it alone and selects it in the log.
    void select(const ActivityEntry &entry)
    {
        record({entry});
        QTRY_COMPARE(model()->rowCount(), 1);
        log()->setCurrentIndex(model()->index(0, 0));
    }

    void open()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        policy::Restrictions restrictions;
        restrictions.addresses = {"10.0.0.0/8"};
        m_key = m_harness->issueKey(u"Portal"_qs, restrictions).key;
        m_api = m_harness->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs));
        QVERIFY(!m_key.id.isEmpty() && !m_api.id.isEmpty());
        RecorderSettings settings;
        settings.path = m_harness->core.home().usagePath();
        m_recorder = std::make_unique<UsageRecorder>(settings);
        QVERIFY(await(m_recorder->ready()));
        m_page = std::make_unique<ActivityPage>(
            PageInfo{u"activity"_qs, u"Activity"_qs, u"activity"_qs}, m_harness->context);
        new QAbstractItemModelTester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest, model());
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
    }
    void close()
    {
        m_page.reset();
        m_recorder.reset();
        m_harness.reset();
    }
};

} // namespace keywright::ui
