// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/policy/parse.h>
#include <core/services/alertservice.h>
#include <core/usage/recorder.h>
#include <ui/models/usagemodel.h>
#include <ui/pages/usage/alertdialog.h>
#include <ui/pages/usage/spandialog.h>
#include <ui/pages/usage/usagepage.h>
#include <ui/widgets/chart.h>
#include <ui/widgets/chipbar.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/figurecard.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <numeric>

using namespace keywright;
using namespace keywright::ui;

class TestUsagePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<UsageRecorder> m_recorder;
    std::unique_ptr<UsagePage> m_page;

    Chart *traffic() const { return m_page->findChildren<Chart *>().constFirst(); }
    QAction *action(const QString &text) const
    {
        const auto actions = m_page->pageActions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    ActivityEntry entry(const QString &reason = {}) const
    {
        ActivityEntry entry;
        entry.time = m_harness->core.clock().now();
        entry.project = m_harness->project.id;
        entry.api = ApiId(u"api_1"_qs);
        entry.apiName = u"forms"_qs;
        entry.key = KeyId(u"key_1"_qs);
        entry.keyName = u"Portal"_qs;
        entry.method = u"GET"_qs;
        entry.path = u"/forms"_qs;
        entry.outcome = reason.isEmpty() ? Outcome::Granted : Outcome::Denied;
        entry.reason = reason;
        entry.status = reason.isEmpty() ? 200 : 403;
        entry.latency = std::chrono::milliseconds(4);
        return entry;
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        RecorderSettings settings;
        settings.path = m_harness->core.home().usagePath();
        m_recorder = std::make_unique<UsageRecorder>(settings);
        QVERIFY(await(m_recorder->ready()));
        m_page = std::make_unique<UsagePage>(PageInfo{u"usage"_qs, u"Usage"_qs, u"usage"_qs},
                                             m_harness->context);
        auto *model = m_page->findChild<UsageModel *>();
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     model);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_recorder.reset();
        m_harness.reset();
    }

    void countsWhatWasCalled()
    {
        QVERIFY(!m_page->findChild<ContentStack *>()->isShowingContent());
        m_recorder->record({entry(), entry(), entry(u"API_KEY_IP_ADDRESS_BLOCKED"_qs)});
        QVERIFY(await(m_recorder->flush()));
        QTRY_VERIFY(m_page->findChild<ContentStack *>()->isShowingContent());
        QStringList figures;
        const auto cards = m_page->findChildren<FigureCard *>();
        for (const FigureCard *card : cards)
            figures << card->accessibleName();
        QVERIFY2(figures.contains(u"Requests: 3. nothing before"_qs)
                     && figures.contains(u"Granted: 2. nothing before"_qs)
                     && figures.contains(u"Denied: 1. nothing before"_qs),
                 qPrintable(figures.join(u'\n')));
        QTRY_COMPARE(traffic()->data().series.size(), 2);
        QVERIFY(traffic()->data().times.size() <= traffic()->width());
        QVERIFY(traffic()->summary().contains(u"granted"_qs, Qt::CaseInsensitive));
        QTRY_COMPARE(m_page->findChild<UsageModel *>()->rowCount(), 1);
    }

    void aBucketOpensItsRequests()
    {
        m_recorder->record({entry()});
        QVERIFY(await(m_recorder->flush()));
        QTRY_VERIFY(!traffic()->data().times.isEmpty());
        QSignalSpy asked(m_page.get(), &Page::navigationRequested);
        Q_EMIT traffic()->bucketActivated(3);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).toString(), u"activity"_qs);
        const QVariantMap arguments = asked.constFirst().at(1).toMap();
        const auto since = fromRfc3339(arguments.value(u"since"_qs).toString());
        const auto until = fromRfc3339(arguments.value(u"until"_qs).toString());
        QVERIFY(since && until);
        QCOMPARE((*until - *since).count(), traffic()->data().bucketMilliseconds);
        QCOMPARE(since->time_since_epoch().count(),
                 traffic()->data().times.at(3).toMSecsSinceEpoch());
    }

    void aSpanOfTimeIsTyped()
    {
        m_recorder->record({entry()});
        QVERIFY(await(m_recorder->flush()));
        QTRY_VERIFY(m_page->findChild<ContentStack *>()->isShowingContent());
        const auto buttons = m_page->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->accessibleName() == u"Choose a span of time"_qs)
                button->click();
        }
        auto *dialog = m_page->findChild<SpanDialog *>();
        QVERIFY(dialog);
        const auto edits = dialog->findChildren<QDateTimeEdit *>();
        QCOMPARE(edits.size(), 2);
        auto *show = dialog->findChild<QPushButton *>();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Show"_qs)
                show = button;
        }
        const QDateTime until = QDateTime::currentDateTime().addDays(-2);
        edits.at(0)->setDateTime(until.addDays(1));
        edits.at(1)->setDateTime(until);
        QVERIFY(!show->isEnabled());
        edits.at(0)->setDateTime(until.addDays(-3));
        QVERIFY(show->isEnabled());
        show->click();
        // Nothing was called then; the whole range is one click away.
        QTRY_VERIFY(!m_page->findChild<ContentStack *>()->isShowingContent());
        const auto labels = m_page->findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == u"No requests in this span of time";
        }));
    }

    void chartsAreOne()
    {
        m_recorder->record({entry(), entry(u"API_KEY_INVALID"_qs)});
        QVERIFY(await(m_recorder->flush()));
        const auto charts = m_page->findChildren<Chart *>();
        QCOMPARE(charts.size(), 3);
        QTRY_VERIFY(!charts.at(2)->data().times.isEmpty());
        // Half of what was called is an error.
        QTRY_VERIFY_WITH_TIMEOUT(charts.at(1)->data().series.value(0).values.contains(0.5), 15'000);
        charts.at(1)->setCursor(5);
        for (const Chart *chart : charts)
            QCOMPARE(chart->cursor(), 5);
        charts.at(2)->setCursor(-1);
        QCOMPARE(charts.at(0)->cursor(), -1);
        const double length = charts.at(0)->view().length();
        QTest::keyClick(charts.at(1), Qt::Key_Plus);
        QVERIFY(charts.at(0)->view().length() < length);
        QVERIFY(charts.at(2)->view() == charts.at(1)->view());
    }

    void zoomsAndGoesBack()
    {
        m_recorder->record({entry()});
        QVERIFY(await(m_recorder->flush()));
        QTRY_VERIFY(!traffic()->data().times.isEmpty());
        QAction *back = action(u"Back to the Earlier Span"_qs);
        QAction *forward = action(u"Forward to the Later Span"_qs);
        QVERIFY(!back->isEnabled());
        const auto buckets = traffic()->data().times;
        const qint64 day = traffic()->data().bucketMilliseconds;
        const int last = int(buckets.size()) - 1;
        Q_EMIT traffic()->rangeSelected(last - 4, last);
        auto *chips = m_page->findChild<ChipBar *>();
        QCOMPARE(chips->chips().size(), 1);
        QTRY_VERIFY(traffic()->data().bucketMilliseconds < day);
        const qint64 zoomed = traffic()->data().bucketMilliseconds;
        QVERIFY(back->isEnabled() && !forward->isEnabled());
        QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(chips->chips().isEmpty());
        QTRY_VERIFY(traffic()->data().bucketMilliseconds > zoomed);
        QVERIFY(forward->isEnabled());
        forward->trigger();
        QCOMPARE(chips->chips().size(), 1);
        // The chip's cross is the way out as well.
        chips->findChild<QToolButton *>()->click();
        QVERIFY(chips->chips().isEmpty());
        QVERIFY(back->isEnabled());
        Q_EMIT traffic()->rangeSelected(last - 4, last);
        Q_EMIT traffic()->resetRequested();
        QVERIFY(chips->chips().isEmpty());
    }

    void comparesWithThePeriodBefore()
    {
        ActivityEntry earlier = entry();
        earlier.time -= std::chrono::hours(30);
        m_recorder->record({entry(), earlier, earlier});
        QVERIFY(await(m_recorder->flush()));
        QTRY_VERIFY(!traffic()->data().times.isEmpty());
        QCOMPARE(traffic()->data().series.size(), 1);
        action(u"Compare"_qs)->trigger();
        QTRY_COMPARE(traffic()->data().series.size(), 2);
        const ChartSeries before = traffic()->data().series.constLast();
        QVERIFY(before.pale);
        QCOMPARE(std::accumulate(before.values.cbegin(), before.values.cend(), 0.0), 2.0);
        action(u"Compare"_qs)->trigger();
        QTRY_COMPARE(traffic()->data().series.size(), 1);
    }

    void callersAreCountedFromTheLog()
    {
        ActivityEntry other = entry();
        other.peer = u"192.0.2.7"_qs;
        m_recorder->record({entry(), other, other});
        QVERIFY(await(m_recorder->flush()));
        for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Group by"_qs)
                box->setCurrentIndex(box->findText(u"by caller"_qs));
        }
        auto *model = m_page->findChild<UsageModel *>();
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(model->rows().constFirst().group, u"192.0.2.7"_qs);
        QSignalSpy asked(m_page.get(), &Page::navigationRequested);
        auto *table = m_page->findChild<DataTable *>();
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(1).toMap().value(u"text"_qs).toString(), u"192.0.2.7"_qs);
    }

    void limitsAndCostsAreShown()
    {
        Api api = m_harness->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs));
        api.price = ApiPrice{u"EUR"_qs, 2'000'000, 0};
        api.limits = {*policy::parseLimit("100/day")};
        QVERIFY(await(m_harness->core.apis().update(api)));
        ActivityEntry call = entry();
        call.api = api.id;
        m_recorder->record({call});
        QVERIFY(await(m_recorder->flush()));
        const auto says = [this](const QString &text) {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(text); });
        };
        QTRY_VERIFY(says(u"forms, all keys: 100/day"_qs));
        QTRY_VERIFY(says(u"0.0020 EUR"_qs));
        QVERIFY(says(u"An estimate, not a bill"_qs));
    }

    void whatIsToldIsSwitched()
    {
        action(u"Notifications…"_qs)->trigger();
        auto *dialog = m_page->findChild<AlertDialog *>();
        QVERIFY(dialog);
        const auto boxes = dialog->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 3);
        QTRY_VERIFY(boxes.at(1)->isEnabled());
        QVERIFY(boxes.at(0)->isChecked() && boxes.at(1)->isChecked() && boxes.at(2)->isChecked());
        boxes.at(1)->click();
        const AlertChoice wanted{true, false, true};
        QTRY_COMPARE(await(m_harness->core.alerts().choice()).value_or(AlertChoice()), wanted);
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_page).join(u' '), QString()); }
};

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
