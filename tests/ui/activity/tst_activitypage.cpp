// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityfixture.h"

#include <ui/widgets/chipbar.h>
#include <ui/widgets/contentstack.h>

using namespace keywright;
using namespace keywright::ui;

class TestActivityPage : public ActivityFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
        record({entry(Outcome::Granted, u"/one"_qs), blockedAddress()});
        QTRY_COMPARE(model()->rowCount(), 2);
        m_page->openWith({{u"denied"_qs, true}});
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->row(0).path, u"/forms"_qs);
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

    void everyControlHasAName()
    {
        select(blockedAddress());
        QCOMPARE(unnamedControls(*m_page).join(u' '), QString());
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
