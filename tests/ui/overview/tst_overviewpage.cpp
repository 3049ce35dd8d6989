// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/services/sampleservice.h>
#include <core/usage/recorder.h>
#include <ui/pages/overview/findinglist.h>
#include <ui/pages/overview/overviewpage.h>
#include <ui/pages/overview/policydialog.h>
#include <ui/pages/overview/remedy.h>
#include <ui/pages/overview/samplepanel.h>
#include <ui/widgets/figurecard.h>

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

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
            const QList<Remedy> remedies = remediesFor(finding);
            QVERIFY(!remedies.isEmpty());
            for (const Remedy &remedy : remedies) {
                QVERIFY2(!remedy.text.isEmpty(), qPrintable(findingName(finding.code)));
                QCOMPARE(remedy.kind == Remedy::Kind::Open, !remedy.page.isEmpty());
            }
        }
    }

    void aKeyThatNobodyUsesIsDisabledOrDeletedWithUndo()
    {
        const Key key = m_harness->issueKey(u"Old"_qs, {}, false).key;
        Finding finding{
            FindingCode::KeyUnused, Severity::Note, u"Clinic"_qs, u"Old"_qs, key.id.text(), {}};
        list()->setFindings({finding});
        QPushButton *remove = list()->buttonOf(FindingCode::KeyUnused, key.id.text(), 1);
        QVERIFY(remove);
        QCOMPARE(remove->accessibleName(), u"Old: Delete it"_qs);
        remove->click();
        QTRY_COMPARE(m_harness->undo.count(), 1);
        QCOMPARE(await(m_harness->core.keys().get(key.id))->state, KeyState::Deleted);
        m_harness->undo.undo();
        QTRY_COMPARE(await(m_harness->core.keys().get(key.id))->state, KeyState::Active);
        // A finding with one remedy has one button in the same place.
        finding.code = FindingCode::KeyWithoutLimit;
        list()->setFindings({finding});
        QVERIFY(list()->buttonOf(FindingCode::KeyWithoutLimit, key.id.text()));
        QVERIFY(!list()->buttonOf(FindingCode::KeyWithoutLimit, key.id.text(), 1));
    }

    void thePolicyIsChangedWithUndo()
    {
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        m_page->pageActions().constLast()->trigger();
        QTRY_VERIFY(m_page->findChild<PolicyDialog *>());
        auto *dialog = m_page->findChild<PolicyDialog *>();
        QCOMPARE(dialog->findChild<QSpinBox *>()->value(), 365);
        QCOMPARE(unnamedControls(*dialog).join(u' '), QString());
        dialog->findChild<QSpinBox *>()->setValue(90);
        QSignalSpy saved(dialog, &PolicyDialog::saved);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(await(hygienePolicy(m_harness->core))->maxKeyAgeDays, 90);
        m_harness->undo.undo();
        QTRY_COMPARE(await(hygienePolicy(m_harness->core))->maxKeyAgeDays, 365);
    }

    void theSamplesPanelIsOnItsProjectAlone()
    {
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
        auto *panel = m_page->findChild<SamplePanel *>();
        QVERIFY(!panel->isVisible());
        const Result<Sample> sample = await(m_harness->core.sample().create());
        QVERIFY(sample);
        m_page->setProject(sample->project.id.text());
        QTRY_VERIFY(panel->isVisible());
        QCOMPARE(unnamedControls(*m_page).join(u' '), QString());
        m_page->setProject(m_harness->project.id.text());
        QTRY_VERIFY(!panel->isVisible());
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
