// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/usage/recorder.h>
#include <ui/models/usagemodel.h>
#include <ui/pages/usage/spandialog.h>
#include <ui/pages/usage/usagepage.h>
#include <ui/widgets/chart.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/figurecard.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

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
        Q_EMIT traffic()->bucketActivated(0);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).toString(), u"activity"_qs);
        QVERIFY(asked.constFirst().at(1).toMap().contains(u"until"_qs));
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

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_page).join(u' '), QString()); }
};

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
