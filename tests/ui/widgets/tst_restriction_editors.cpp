// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/apitargetseditor.h>
#include <ui/widgets/entrycheck.h>
#include <ui/widgets/entrylisteditor.h>
#include <ui/widgets/limitseditor.h>
#include <ui/widgets/restrictionseditor.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

namespace keywright::ui {

using policy::Kind;

namespace {

template<typename T>
T *named(const QWidget &root, const QString &start)
{
    for (T *widget : root.findChildren<T *>()) {
        if (widget->accessibleName().startsWith(start))
            return widget;
    }
    return nullptr;
}

Api formsApi()
{
    Api api;
    api.name = u"forms"_qs;
    api.operations = {{u"forms.create"_qs, u"POST"_qs, u"/forms"_qs, u"Send a form"_qs, {}},
                      {{}, u"GET"_qs, u"/forms/{id}"_qs, {}, {}}};
    return api;
}

} // namespace

class TestRestrictionEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAsItIsTyped_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("normal");
        QTest::newRow("site") << int(Kind::Referrer) << u"https://portal.example/*"_qs
                              << u"https://portal.example/*"_qs;
        QTest::newRow("site in Unicode") << int(Kind::Referrer) << u"https://*.bücher.example/*"_qs
                                         << u"https://*.xn--bcher-kva.example/*"_qs;
        QTest::newRow("no site") << int(Kind::Referrer) << u"https://"_qs << QString();
        QTest::newRow("network") << int(Kind::Address) << u"10.0.0.10/8"_qs << u"10.0.0.0/8"_qs;
        QTest::newRow("no network") << int(Kind::Address) << u"10.0.0.300"_qs << QString();
        QTest::newRow("bundle") << int(Kind::Ios) << u"com.example.app"_qs << u"com.example.app"_qs;
        QTest::newRow("program") << int(Kind::Process) << u"/usr/bin/curl"_qs
                                 << u"/usr/bin/curl"_qs;
        QTest::newRow("no program") << int(Kind::Process) << u"curl"_qs << QString();
        QTest::newRow("no app") << int(Kind::Android) << u"com.example.app:12"_qs << QString();
    }
    void checksAsItIsTyped()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, normal);
        EntryListEditor editor(static_cast<Kind>(kind));
        QSignalSpy changes(&editor, &EntryListEditor::changed);
        editor.input()->setText(typed);
        QVERIFY(changes.count() > 0);
        QCOMPARE(editor.problem().isEmpty(), !normal.isEmpty());
        QCOMPARE(editor.entries(), normal.isEmpty() ? QStringList() : QStringList{normal});
        QTest::keyClick(editor.input(), Qt::Key_Return);
        QCOMPARE(editor.input()->text().isEmpty(), !normal.isEmpty());
    }

    void takesSeveralAtOnceAndLeavesTheWrongOne()
    {
        EntryListEditor editor(Kind::Address);
        editor.input()->setText(u"192.0.2.1 nonsense 198.51.100.0/24"_qs);
        QCOMPARE(editor.entries(), (QStringList{u"192.0.2.1"_qs, u"198.51.100.0/24"_qs}));
        QCOMPARE(editor.input()->text(), u"nonsense"_qs);
        QVERIFY(!editor.problem().isEmpty());
    }

    void removesAnEntry()
    {
        EntryListEditor editor(Kind::Ios);
        editor.setEntries({u"com.example.one"_qs, u"com.example.two"_qs});
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->text() == u"com.example.one")
                button->click();
        }
        QCOMPARE(editor.entries(), QStringList{u"com.example.two"_qs});
    }

    void androidPairsComeBackWhole()
    {
        policy::Restrictions restrictions;
        const QString entry = u"com.example.app:"_qs + u"AB:"_qs.repeated(19) + u"AB"_qs;
        setEntries(restrictions, Kind::Android, {entry});
        QCOMPARE(restrictions.android.front().package, std::string("com.example.app"));
        QCOMPARE(entriesOf(restrictions, Kind::Android), QStringList{entry});
        QVERIFY(checkEntry(Kind::Android, entry).problem.isEmpty());
    }

    void limitsKeepTheirIdentity()
    {
        LimitsEditor editor;
        policy::Limit limit;
        limit.id = "lim_1";
        limit.count = 5;
        limit.api = "forms";
        editor.setLimits({limit});
        editor.setApis({u"forms"_qs, u"other"_qs});
        QCOMPARE(editor.limits().front(), limit);
        editor.findChild<QSpinBox *>()->setValue(7);
        QCOMPARE(editor.limits().front().count, 7);
        QCOMPARE(editor.limits().front().id, std::string("lim_1"));
        for (QComboBox *box : editor.findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Time")
                box->setCurrentIndex(int(policy::Unit::Day));
        }
        QCOMPARE(editor.limits().front().window, policy::Window::Fixed);
    }

    void targetsComeBackWhole()
    {
        ApiTargetsEditor editor;
        const std::vector<policy::ApiTarget> targets{{"forms", {"forms.create", "reports.*"}},
                                                     {"gone", {}}};
        editor.setTargets(targets);
        editor.setApis({formsApi()});
        QCOMPARE(editor.targets(), targets);
        QVERIFY(editor.problem().isEmpty());
    }

    void anOperationBringsItsApiAlong()
    {
        ApiTargetsEditor editor;
        editor.setApis({formsApi()});
        QVERIFY(editor.targets().empty());
        editor.findChildren<QRadioButton *>().at(1)->setChecked(true);
        QVERIFY(!editor.problem().isEmpty());
        auto *tree = editor.findChild<QTreeWidget *>();
        tree->topLevelItem(0)->child(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(editor.targets(),
                 (std::vector<policy::ApiTarget>{{"forms", {"GET /forms/{id}"}}}));
        QVERIFY(editor.problem().isEmpty());
    }

    void wholeEditorGivesBackWhatItWasGiven()
    {
        policy::Restrictions given;
        given.match = policy::Match::Any;
        given.referrers = {"https://portal.example/*"};
        given.allowOriginFallback = true;
        given.addresses = {"192.0.2.0/24"};
        given.apis = {{"forms", {"forms.create"}}};
        given.limits.emplace_back();
        given.limits.back().count = 100;
        given.reportOnly = {Kind::Address};
        RestrictionsEditor editor;
        editor.setRestrictions(given);
        editor.setApis({formsApi()});
        QCOMPARE(editor.restrictions(), given);
        QVERIFY(editor.problems().isEmpty());
        editor.editor(Kind::Address)->input()->setText(u"1.2.3"_qs);
        QVERIFY(!editor.problems().isEmpty());
    }

    void severalListsAskWhichOfThemCount()
    {
        RestrictionsEditor editor;
        editor.show();
        auto *match = named<QComboBox>(editor, u"A caller must be in"_qs);
        QVERIFY(match && !match->isVisible());
        editor.showKindsFor(KeyUse::ThisComputer);
        editor.editor(Kind::Address)->setEntries({u"127.0.0.1"_qs});
        QVERIFY(!match->isVisible());
        editor.editor(Kind::Process)->setEntries({u"/usr/bin/curl"_qs});
        QVERIFY(match->isVisible());
        match->setCurrentIndex(1);
        QCOMPARE(editor.restrictions().match, policy::Match::Any);
    }

    void reportOnlyIsSaidOfEachListByItself()
    {
        RestrictionsEditor editor;
        editor.show();
        editor.showKindsFor(KeyUse::Website);
        auto *only = named<QCheckBox>(*editor.editor(Kind::Referrer), u"Websites"_qs);
        QVERIFY(only && !only->isVisible());
        editor.editor(Kind::Referrer)->setEntries({u"https://portal.example/*"_qs});
        editor.editor(Kind::Address)->setEntries({u"127.0.0.1"_qs});
        QVERIFY(only->isVisible());
        QSignalSpy changed(&editor, &RestrictionsEditor::changed);
        only->click();
        QVERIFY(changed.count() > 0);
        QCOMPARE(editor.restrictions().reportOnly, std::vector<Kind>{Kind::Referrer});
        editor.editor(Kind::Referrer)->setEntries({});
        QVERIFY(editor.restrictions().reportOnly.empty());
    }

    void aDayIsCountedInATimeZone()
    {
        LimitsEditor editor;
        editor.show();
        editor.setLimits({policy::Limit()});
        auto *zone = named<QComboBox>(editor, u"Time zone"_qs);
        auto *window = named<QComboBox>(editor, u"How the time is counted"_qs);
        QTRY_VERIFY(window->isVisible());
        QVERIFY(!zone->isVisible());
        window->setCurrentIndex(int(policy::Window::Fixed));
        QCOMPARE(editor.limits().front().window, policy::Window::Fixed);
        named<QComboBox>(editor, u"Time"_qs)->setCurrentIndex(int(policy::Unit::Day));
        QVERIFY(zone->isVisible() && !window->isVisible());
        QVERIFY(editor.limits().front().timezone.empty());
        zone->setCurrentIndex(zone->findData(u"Europe/Lisbon"_qs));
        QCOMPARE(editor.limits().front().timezone, std::string("Europe/Lisbon"));
        policy::Limit given = editor.limits().front();
        given.timezone = "Asia/Kathmandu";
        editor.setLimits({given});
        QCOMPARE(editor.limits().front(), given);
    }

    void proposalsAreGoodAsTheyAre()
    {
        for (const KeyUse use : {KeyUse::Website, KeyUse::Server, KeyUse::Android, KeyUse::Ios,
                                 KeyUse::ThisComputer}) {
            RestrictionsEditor editor;
            editor.setRestrictions(proposedRestrictions(use));
            editor.showKindsFor(use);
            QVERIFY(editor.problems().isEmpty());
            QVERIFY(!editor.editor(kindsFor(use).first())->isHidden());
        }
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestRestrictionEditors)
#include "tst_restriction_editors.moc"
