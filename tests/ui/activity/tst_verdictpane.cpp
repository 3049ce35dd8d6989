// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityfixture.h"

#include <ui/models/verdictmodel.h>
#include <ui/pages/activity/verdictpane.h>

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace keywright;
using namespace keywright::ui;

/// What the verdict panel offers for a denial, taken with one click and taken back.
class TestVerdictPane : public ActivityFixture
{
    Q_OBJECT

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
    ActivityEntry blockedWebsite() const
    {
        return denial(u"application"_qs, u"API_KEY_HTTP_REFERRER_BLOCKED"_qs,
                      u"ReferrerNotListed"_qs, u"http://localhost:5173/"_qs);
    }
    Key stored() const { return await(m_harness->core.keys().get(m_key.id)).value_or(Key()); }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void explainsAndMendsADenial()
    {
        select(blockedAddress());
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

    void aWebsiteIsAddedWithOneClickAndTakenBack()
    {
        Key restricted = m_key;
        restricted.restrictions = {};
        restricted.restrictions.referrers = {"http://localhost:3000/*"};
        QVERIFY(await(m_harness->core.keys().update(restricted)));
        select(blockedWebsite());
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

    void ofSeveralKindsOneChangeGrantsOnlyWhereOneIsEnough()
    {
        Key restricted = m_key;
        restricted.restrictions = {};
        restricted.restrictions.referrers = {"http://localhost:3000/*"};
        restricted.restrictions.addresses = {"10.0.0.0/8"};
        QVERIFY(await(m_harness->core.keys().update(restricted)));
        select(blockedWebsite());
        auto *steps = m_page->findChild<VerdictModel *>();
        QTRY_COMPARE(steps->rowCount(), policy::stepCount + 1); // the address would be denied too
        QTRY_VERIFY2(words().contains(u"What would help"_qs), qPrintable(words()));
        mendButton()->click();
        // Now it is the address that stands in the way, and nothing else.
        QTRY_VERIFY2(words().contains(u"it would be denied for another reason"_qs),
                     qPrintable(words()));
        QVERIFY2(words().contains(u"The smallest change that would grant it"_qs),
                 qPrintable(words()));
        m_harness->undo.undo();
        QTRY_VERIFY2(words().contains(u"What would help"_qs), qPrintable(words()));

        Key any = stored();
        any.restrictions.match = policy::Match::Any;
        QVERIFY(await(m_harness->core.keys().update(any)));
        QTRY_VERIFY2(words().contains(u"The smallest change that would grant it"_qs),
                     qPrintable(words()));
        mendButton()->click();
        QTRY_VERIFY2(words().contains(u"today this call would be granted"_qs), qPrintable(words()));
    }

    void aLimitIsRaisedWithOneClickAndTakenBack()
    {
        Key restricted = m_key;
        restricted.restrictions = {};
        restricted.restrictions.limits = {{{}, 100, policy::Unit::Day, {}, {}, {}},
                                          {{}, 10, policy::Unit::Minute, {}, {}, {}}};
        QVERIFY(await(m_harness->core.keys().update(restricted)));
        select(denial(u"limits"_qs, u"RATE_LIMIT_EXCEEDED"_qs, u"LimitOfKey"_qs, u"10/minute"_qs));
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
        select(
            denial(u"limits"_qs, u"RESOURCE_QUOTA_EXCEEDED"_qs, u"LimitOfApi"_qs, u"1000/day"_qs));
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
        select(denial(u"api"_qs, u"API_KEY_SERVICE_BLOCKED"_qs, u"OperationUndeclared"_qs,
                      u"POST /forms"_qs));
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
        select(denial(u"state"_qs, u"API_KEY_DISABLED"_qs, u"KeyDisabled"_qs));
        QTRY_VERIFY(mendButton());
        QCOMPARE(mendButton()->text(), u"Enable the key"_qs);
        mendButton()->click();
        QTRY_COMPARE(stored().state, KeyState::Active);
        QTRY_VERIFY(m_harness->undo.canUndo());
        m_harness->undo.undo();
        QTRY_COMPARE(stored().state, KeyState::Disabled);
    }
};

QTEST_MAIN(TestVerdictPane)
#include "tst_verdictpane.moc"
