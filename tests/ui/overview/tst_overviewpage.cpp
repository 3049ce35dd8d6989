// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/usage/recorder.h>
#include <ui/pages/overview/findinglist.h>
#include <ui/pages/overview/overviewpage.h>
#include <ui/pages/overview/remedy.h>
#include <ui/widgets/figurecard.h>

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

class TestOverviewPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<OverviewPage> m_page;

    FindingList *list() const { return m_page->findChild<FindingList *>(); }
    QString figure(const QString &title) const
    {
        for (const FigureCard *card : m_page->findChildren<FigureCard *>()) {
            if (card->accessibleName().startsWith(title))
                return card->valueText();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<OverviewPage>(
            PageInfo{u"overview"_qs, u"Overview"_qs, u"home"_qs}, m_harness->context);
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void tellsWhatIsThereAndWhatNeedsAttention()
    {
        const Key key = m_harness->issueKey(u"Bare"_qs, {}, false).key;
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(figure(u"Keys at work"_qs), u"1"_qs);
        QTRY_COMPARE(figure(u"Gateway"_qs), u"stopped"_qs);
        QPushButton *restrict = list()->buttonOf(FindingCode::KeyUnrestricted, key.id.text());
        QVERIFY(restrict);
        QSignalSpy asked(m_page.get(), &Page::navigationRequested);
        restrict->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u"keys"_qs);
        const QVariantMap arguments = asked.at(0).at(1).toMap();
        QCOMPARE(arguments.value(u"key"_qs).toString(), key.id.text());
        QCOMPARE(arguments.value(u"project"_qs).toString(), u"Clinic"_qs);
        QVERIFY(arguments.value(u"edit"_qs).toBool());

        // It is mended: the line goes by itself, the other one stays and keeps the focus.
        QPushButton *limit = list()->buttonOf(FindingCode::KeyWithoutLimit, key.id.text());
        QVERIFY(limit);
        limit->setFocus();
        Key restricted = key;
        restricted.restrictions.addresses = {"10.0.0.0/8"};
        QVERIFY(await(m_harness->core.keys().update(restricted)));
        QTRY_VERIFY(!list()->buttonOf(FindingCode::KeyUnrestricted, key.id.text()));
        QCOMPARE(list()->buttonOf(FindingCode::KeyWithoutLimit, key.id.text()), limit);
        QVERIFY(limit->hasFocus());
    }

    void anotherProjectIsSeenWhereAllAreAskedFor()
    {
        const Project other = *await(m_harness->core.projects().create(u"Other"_qs));
        KeyDraft draft;
        draft.project = other.id;
        draft.name = u"Elsewhere"_qs;
        draft.keep = false;
        const Key key = await(m_harness->core.keys().issue(draft))->key;
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(!list()->buttonOf(FindingCode::KeyUnrestricted, key.id.text()));
        QCOMPARE(figure(u"Keys at work"_qs), u"0"_qs);
        m_page->findChild<QComboBox *>()->setCurrentIndex(1);
        QTRY_VERIFY(list()->buttonOf(FindingCode::KeyUnrestricted, key.id.text()));
        QTRY_COMPARE(figure(u"Keys at work"_qs), u"1"_qs);
    }

    void callsOfTheLastDayAreCounted()
    {
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        ActivityEntry call;
        call.time = m_harness->core.clock().now() - std::chrono::minutes(5);
        call.project = m_harness->project.id;
        call.outcome = Outcome::Granted;
        RecorderSettings settings;
        settings.path = m_harness->core.home().usagePath();
        UsageRecorder recorder(settings);
        QVERIFY(await(recorder.ready()));
        recorder.record({call, call});
        QVERIFY(await(recorder.flush()));
        QTRY_COMPARE(figure(u"Granted in 24 hours"_qs), u"2"_qs);
        QCOMPARE(figure(u"Denied in 24 hours"_qs), u"0"_qs);
    }

    void aHomeThatOthersCanReadIsClosed()
    {
        QFile store(m_harness->core.home().storePath());
        QVERIFY(store.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        QTRY_VERIFY(list()->buttonOf(FindingCode::StoreReadableByOthers));
        list()->buttonOf(FindingCode::StoreReadableByOthers)->click();
        QTRY_VERIFY(!list()->buttonOf(FindingCode::StoreReadableByOthers));
        QVERIFY(!(store.permissions() & QFile::ReadOther));
    }

    void everyFindingHasAnAction()
    {
        for (int code = 0; code <= int(FindingCode::StoreReadableByOthers); ++code) {
            Finding finding;
            finding.code = FindingCode(code);
            const Remedy remedy = remedyFor(finding);
            QVERIFY2(!remedy.text.isEmpty(), qPrintable(findingName(finding.code)));
            QCOMPARE(remedy.kind == Remedy::Kind::Open, !remedy.page.isEmpty());
        }
    }

    void everyControlHasAName()
    {
        (void)m_harness->issueKey(u"Bare"_qs, {}, false);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(unnamedControls(*m_page).join(u' '), QString());
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestOverviewPage)
#include "tst_overviewpage.moc"
