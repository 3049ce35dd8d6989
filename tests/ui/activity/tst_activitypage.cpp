// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/usage/recorder.h>
#include <ui/models/activitymodel.h>
#include <ui/models/verdictmodel.h>
#include <ui/pages/activity/activitypage.h>
#include <ui/pages/activity/verdictpane.h>
#include <ui/widgets/chipbar.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace keywright;
using namespace keywright::ui;

class TestActivityPage : public QObject
{
    Q_OBJECT

private:
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
    ActivityEntry blockedAddress(const QString &path) const
    {
        ActivityEntry blocked = entry(Outcome::Denied, path);
        blocked.status = 403;
        blocked.step = u"application"_qs;
        blocked.reason = u"API_KEY_IP_ADDRESS_BLOCKED"_qs;
        blocked.detail = u"AddressNotListed"_qs;
        blocked.observed = u"127.0.0.1"_qs;
        return blocked;
    }
    void record(std::vector<ActivityEntry> entries)
    {
        m_recorder->record(std::move(entries));
        QVERIFY(await(m_recorder->flush()));
    }

private Q_SLOTS:
    void init()
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
    void cleanup()
    {
        m_page.reset();
        m_recorder.reset();
        m_harness.reset();
    }

    void showsTheRequestsBehindABar()
    {
        ActivityEntry early = entry(Outcome::Granted, u"/early"_qs);
        early.time -= std::chrono::hours(2);
        ActivityEntry other = entry(Outcome::Granted, u"/other"_qs);
        other.api = ApiId(u"api_other"_qs);
        const ActivityEntry wanted = entry(Outcome::Granted, u"/wanted"_qs);
        record({early, other, wanted});
        QTRY_COMPARE(model()->rowCount(), 3);
        m_page->openWith({{u"since"_qs, toRfc3339(wanted.time - std::chrono::minutes(1))},
                          {u"until"_qs, toRfc3339(wanted.time + std::chrono::minutes(1))},
                          {u"api"_qs, m_api.id.text()},
                          {u"key"_qs, QString()},
                          {u"denied"_qs, false}});
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->row(0).path, u"/wanted"_qs);
        auto *chips = m_page->findChild<ChipBar *>();
        const auto texts = [chips] {
            QStringList all;
            for (const ChipBar::Chip &chip : chips->chips())
                all << chip.id + u'=' + chip.text;
            return all;
        };
        QTRY_VERIFY(texts().contains(u"api=API: forms"_qs)); // its name, once that is known
        QCOMPARE(chips->chips().size(), 2);
        // Each chip takes its filter off.
        Q_EMIT chips->removed(u"api"_qs);
        QTRY_COMPARE(model()->rowCount(), 2);
        Q_EMIT chips->removed(u"span"_qs);
        QTRY_COMPARE(model()->rowCount(), 3);
        QVERIFY(chips->chips().isEmpty());
        // A key of the list, and all of them again when it is opened for all.
        m_page->openWith({{u"key"_qs, m_key.id.text()}, {u"denied"_qs, true}});
        QTRY_COMPARE(chips->chips().size(), 2);
        QTRY_COMPARE(model()->rowCount(), 0);
        m_page->openWith({{u"key"_qs, QString()}, {u"denied"_qs, false}});
        QTRY_COMPARE(model()->rowCount(), 3);
        m_page->openWith({{u"text"_qs, u"/early"_qs}});
        QTRY_COMPARE(model()->rowCount(), 1);
    }

    void followsLiveAndKeepsTheSelection()
    {
        QVERIFY(!m_page->findChild<ContentStack *>()->isShowingContent());
        record({entry(Outcome::Granted, u"/one"_qs), entry(Outcome::Granted, u"/two"_qs)});
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(model()->row(0).path, u"/two"_qs);
        log()->setCurrentIndex(model()->index(1, 0));
        const QString chosen = log()->currentId();
        record({entry(Outcome::Granted, u"/three"_qs)});
        QTRY_COMPARE(model()->rowCount(), 3);
        QCOMPARE(log()->currentId(), chosen);
        QCOMPARE(log()->currentIndex().row(), 2);
    }

    void filtersDenied()
    {
        record({entry(Outcome::Granted, u"/one"_qs), blockedAddress(u"/two"_qs)});
        QTRY_COMPARE(model()->rowCount(), 2);
        m_page->openWith({{u"denied"_qs, true}});
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->row(0).path, u"/two"_qs);
    }

    void loadsOlderOnes()
    {
        std::vector<ActivityEntry> many;
        for (int number = 0; number < ActivityModel::page + 50; ++number)
            many.push_back(entry(Outcome::Granted, u"/%1"_qs.arg(number)));
        record(std::move(many));
        QTRY_COMPARE(model()->rowCount(), ActivityModel::page);
        QVERIFY(!model()->isAtOldest());
        model()->loadOlder();
        QTRY_COMPARE(model()->rowCount(), ActivityModel::page + 50);
        QVERIFY(model()->isAtOldest());
    }

    void explainsAndMendsADenial()
    {
        record({blockedAddress(u"/forms"_qs)});
        QTRY_COMPARE(model()->rowCount(), 1);
        log()->setCurrentIndex(model()->index(0, 0));
        auto *pane = m_page->findChild<VerdictPane *>();
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(pane->entry().path, u"/forms"_qs);
        auto *steps = pane->findChild<VerdictModel *>();
        QCOMPARE(steps->rowCount(), policy::stepCount);
        QTRY_VERIFY(pane->hasSuggestion());
        const StepFinding deciding = *decidingStep(steps->rows());
        QCOMPARE(deciding.step, policy::Step::Application);
        QCOMPARE(deciding.nearest, u"10.0.0.0/8"_qs);
        QCOMPARE(deciding.suggestion, u"127.0.0.1"_qs);

        pane->applySuggestion();
        const auto addresses = [this] {
            return await(m_harness->core.keys().get(m_key.id))
                .value_or(Key())
                .restrictions.addresses;
        };
        QTRY_COMPARE(addresses(), std::vector<std::string>({"10.0.0.0/8", "127.0.0.1"}));
        QTRY_VERIFY(m_harness->undo.canUndo());
        m_harness->undo.undo();
        QTRY_COMPARE(addresses(), std::vector<std::string>({"10.0.0.0/8"}));
    }

private:
    QPushButton *mendButton() const
    {
        for (QPushButton *button :
             m_page->findChild<VerdictPane *>()->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool() && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QString words() const
    {
        QStringList words;
        for (const QLabel *label : m_page->findChild<VerdictPane *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    Key stored() const { return await(m_harness->core.keys().get(m_key.id)).value_or(Key()); }

private Q_SLOTS:
    void aWebsiteIsAddedWithOneClickAndTakenBack()
    {
        Key restricted = m_key;
        restricted.restrictions = {};
        restricted.restrictions.referrers = {"http://localhost:3000/*"};
        QVERIFY(await(m_harness->core.keys().update(restricted)));
        ActivityEntry blocked = entry(Outcome::Denied, u"/forms"_qs);
        blocked.step = u"application"_qs;
        blocked.reason = u"API_KEY_HTTP_REFERRER_BLOCKED"_qs;
        blocked.detail = u"ReferrerNotListed"_qs;
        blocked.observed = u"http://localhost:5173/"_qs;
        record({blocked});
        QTRY_COMPARE(model()->rowCount(), 1);
        log()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(mendButton());
        QVERIFY2(words().contains(u"Add http://localhost:5173/* to the key's websites."_qs),
                 qPrintable(words()));
        QTRY_VERIFY2(words().contains(u"The nearest entry is http://localhost:3000/*."_qs),
                     qPrintable(words()));
        mendButton()->click();
        QTRY_COMPARE(
            stored().restrictions.referrers,
            std::vector<std::string>({"http://localhost:3000/*", "http://localhost:5173/*"}));
        QTRY_VERIFY2(words().contains(u"today this call would be granted"_qs), qPrintable(words()));
        QVERIFY(!mendButton());
        m_harness->undo.undo();
        QTRY_COMPARE(stored().restrictions.referrers,
                     std::vector<std::string>({"http://localhost:3000/*"}));
        QTRY_VERIFY(mendButton()); // it is offered again
        m_harness->undo.redo();
        QTRY_COMPARE(stored().restrictions.referrers.size(), std::size_t(2));
    }

    void aLimitIsRaisedWithOneClickAndTakenBack()
    {
        Key restricted = m_key;
        restricted.restrictions = {};
        restricted.restrictions.limits = {{{}, 100, policy::Unit::Day, {}, {}, {}},
                                          {{}, 10, policy::Unit::Minute, {}, {}, {}}};
        QVERIFY(await(m_harness->core.keys().update(restricted)));
        ActivityEntry blocked = entry(Outcome::Denied, u"/forms"_qs);
        blocked.status = 429;
        blocked.step = u"limits"_qs;
        blocked.reason = u"RATE_LIMIT_EXCEEDED"_qs;
        blocked.detail = u"LimitOfKey"_qs;
        blocked.observed = u"10/minute"_qs;
        record({blocked});
        QTRY_COMPARE(model()->rowCount(), 1);
        log()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(mendButton());
        QCOMPARE(mendButton()->text(), u"Raise it to 20 a minute"_qs);
        QTRY_VERIFY2(words().contains(u"The limit is 10 a minute."_qs), qPrintable(words()));
        // Nothing is counted any more: it is said, and raising is offered all the same.
        QTRY_VERIFY2(words().contains(u"has room again"_qs), qPrintable(words()));
        QTRY_VERIFY(mendButton());
        const auto counts = [this] {
            QList<qint64> all;
            for (const policy::Limit &limit : stored().restrictions.limits)
                all << limit.count;
            return all;
        };
        mendButton()->click();
        QTRY_COMPARE(counts(), QList<qint64>({100, 20}));
        QTRY_VERIFY(!mendButton()); // it is another limit now
        m_harness->undo.undo();
        QTRY_COMPARE(counts(), QList<qint64>({100, 10}));
        QTRY_VERIFY(mendButton());
        m_harness->undo.redo();
        QTRY_COMPARE(counts(), QList<qint64>({100, 20}));
    }

    void anApisLimitIsRaised()
    {
        Api limited = m_api;
        limited.limits = {{{}, 1000, policy::Unit::Day, {}, {}, {}}};
        QVERIFY(await(m_harness->core.apis().update(limited)));
        Key open = m_key;
        open.restrictions = {};
        QVERIFY(await(m_harness->core.keys().update(open)));
        ActivityEntry blocked = entry(Outcome::Denied, u"/forms"_qs);
        blocked.status = 429;
        blocked.step = u"limits"_qs;
        blocked.reason = u"RESOURCE_QUOTA_EXCEEDED"_qs;
        blocked.detail = u"LimitOfApi"_qs;
        blocked.observed = u"1000/day"_qs;
        record({blocked});
        QTRY_COMPARE(model()->rowCount(), 1);
        log()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(words().contains(u"has room again"_qs) && mendButton());
        mendButton()->click();
        const auto count = [this] {
            return await(m_harness->core.apis().get(m_api.id))->limits.at(0).count;
        };
        QTRY_COMPARE(count(), 2000);
        QTRY_VERIFY(m_harness->undo.canUndo());
        m_harness->undo.undo();
        QTRY_COMPARE(count(), 1000);
    }

    void anOperationIsAdded()
    {
        Key restricted = m_key;
        restricted.restrictions = {};
        restricted.restrictions.apis = {{"forms", {"GET /forms"}}};
        QVERIFY(await(m_harness->core.keys().update(restricted)));
        ActivityEntry blocked = entry(Outcome::Denied, u"/forms"_qs);
        blocked.step = u"api"_qs;
        blocked.reason = u"API_KEY_SERVICE_BLOCKED"_qs;
        blocked.detail = u"OperationUndeclared"_qs;
        blocked.observed = u"POST /forms"_qs;
        record({blocked});
        QTRY_COMPARE(model()->rowCount(), 1);
        log()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(mendButton());
        mendButton()->click();
        QTRY_COMPARE(stored().restrictions.apis.front().operations,
                     std::vector<std::string>({"GET /forms", "POST /forms"}));
        QTRY_VERIFY(m_harness->undo.canUndo());
        m_harness->undo.undo();
        QTRY_COMPARE(stored().restrictions.apis.front().operations.size(), std::size_t(1));
    }

    void aDisabledKeyIsEnabled()
    {
        Key open = m_key;
        open.restrictions = {};
        QVERIFY(await(m_harness->core.keys().update(open)));
        QVERIFY(await(m_harness->core.keys().setEnabled(m_key.id, false)));
        ActivityEntry denied = entry(Outcome::Denied, u"/forms"_qs);
        denied.step = u"state"_qs;
        denied.reason = u"API_KEY_DISABLED"_qs;
        denied.detail = u"KeyDisabled"_qs;
        record({denied});
        QTRY_COMPARE(model()->rowCount(), 1);
        log()->setCurrentIndex(model()->index(0, 0));
        QTRY_VERIFY(mendButton());
        QCOMPARE(mendButton()->text(), u"Enable the key"_qs);
        mendButton()->click();
        QTRY_COMPARE(stored().state, KeyState::Active);
        QTRY_VERIFY(m_harness->undo.canUndo());
        m_harness->undo.undo();
        QTRY_COMPARE(stored().state, KeyState::Disabled);
    }

    void everyControlHasAName()
    {
        record({blockedAddress(u"/forms"_qs)});
        QTRY_COMPARE(model()->rowCount(), 1);
        log()->setCurrentIndex(model()->index(0, 0));
        QCOMPARE(unnamedControls(*m_page).join(u' '), QString());
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
