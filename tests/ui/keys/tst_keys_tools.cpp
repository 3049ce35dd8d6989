// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/keyhistoryservice.h>
#include <ui/pages/keys/comparedialog.h>
#include <ui/pages/keys/differencetable.h>
#include <ui/pages/keys/keybatchactions.h>
#include <ui/pages/keys/keyfilterrow.h>
#include <ui/pages/keys/keyform.h>
#include <ui/pages/keys/keyhistorydialog.h>
#include <ui/pages/keys/keyspage.h>
#include <ui/pages/keys/labelsfield.h>
#include <ui/pages/keys/newkeydialog.h>
#include <ui/pages/keys/rotationpart.h>
#include <ui/pages/keys/whichkeydialog.h>
#include <ui/pages/keys/worddialog.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/passphrasefield.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

using namespace std::chrono_literals;

namespace {

const PageInfo info{u"keys"_qs, u"Keys"_qs, u"key"_qs};

QAction *actionNamed(const Page &page, const QString &text)
{
    for (QAction *action : page.pageActions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisibleTo(label->window()) && label->text().contains(text);
    });
}

/// The page over three keys, shown.
struct Shown
{
    WindowParts parts;
    Project project = parts.home.project();
    Key one = parts.home.key(project.id, u"One"_qs).key;
    Key two = parts.home.key(project.id, u"Two"_qs).key;
    Key three = parts.home.key(project.id, u"Three"_qs).key;
    KeysPage page{info, parts.context};
    DataTable *table = page.findChild<DataTable *>();

    Shown()
    {
        page.resize(1200, 800);
        page.show();
        page.setProject(project.id.text());
    }
    [[nodiscard]] Key now(const Key &key)
    {
        return await(parts.home.context->keys().get(key.id)).value();
    }
};

} // namespace

class TestKeysTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalKeysAreOneStep()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->selectedIds().size(), 1);
        QAction *disable = actionNamed(shown.page, u"Disable the chosen keys"_qs);
        QVERIFY(disable && !disable->isVisible());
        shown.table->selectAll();
        QTRY_VERIFY(disable->isEnabled());
        QVERIFY(says(shown.page, u"3 key(s) chosen"_qs));
        QVERIFY(!actionNamed(shown.page, u"Edit"_qs)->isEnabled());
        QCOMPARE(unnamedControls(shown.page).join(u'\n'), QString());
        disable->trigger();
        QTRY_COMPARE(shown.parts.undo.count(), 1);
        QCOMPARE(shown.now(shown.one).state, KeyState::Disabled);
        QCOMPARE(shown.now(shown.three).state, KeyState::Disabled);
        shown.parts.undo.undo();
        QTRY_COMPARE(shown.now(shown.one).state, KeyState::Active);
        QTRY_COMPARE(shown.now(shown.three).state, KeyState::Active);
        QTRY_COMPARE(shown.table->selectedIds().size(), 3);
        // Delete means all of them, too.
        actionNamed(shown.page, u"Delete"_qs)->trigger();
        QTRY_COMPARE(shown.table->model()->rowCount(), 0);
        QTRY_COMPARE(shown.parts.undo.count(), 1);
        shown.parts.undo.undo();
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
    }

    void whatDoesNotWorkIsTold()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        auto *batch = shown.page.findChild<KeyBatchActions *>();
        // Gone from under the actions: what they were given is older than the store.
        QVERIFY(await(shown.parts.home.context->keys().remove(shown.two.id)));
        batch->setKeys({shown.one, shown.two}, {});
        QSignalSpy notices(&shown.parts.notifier, &Notifier::posted);
        batch->changeLabel(u"web"_qs, true);
        QTRY_COMPARE(notices.count(), 1);
        const auto notice = notices.constFirst().constFirst().value<Notice>();
        QVERIFY2(notice.text.contains(u"1 key(s) have the label web.")
                     && notice.text.contains(u"1 key(s) stay as they are."),
                 qPrintable(notice.text));
        QVERIFY2(notice.advice.startsWith(u"Two: "), qPrintable(notice.advice));
        QCOMPARE(shown.now(shown.one).labels, QStringList(u"web"_qs));
        QCOMPARE(shown.parts.undo.count(), 1);
        shown.parts.undo.undo();
        QTRY_VERIFY(shown.now(shown.one).labels.isEmpty());
    }

    void labelsAndTheEnvironmentAreAskedFor()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->selectedIds().size(), 1);
        shown.table->selectAll();
        actionNamed(shown.page, u"Set the environment…"_qs)->trigger();
        auto *dialog = shown.page.findChild<WordDialog *>();
        QVERIFY(dialog && dialog->acceptButton()->isEnabled()); // nothing: none any more
        QCOMPARE(unnamedControls(*dialog).join(u'\n'), QString());
        dialog->field()->setEditText(u"a/b"_qs);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->field()->setEditText(u"staging"_qs);
        dialog->acceptButton()->click();
        QTRY_COMPARE(shown.now(shown.three).environment, u"staging"_qs);
        QCOMPARE(shown.now(shown.one).environment, u"staging"_qs);
    }

    void aFieldOfLabelsProposesAndCompletes()
    {
        LabelsField field;
        field.setSuggestions({u"web"_qs, u"billing"_qs, u"Web"_qs});
        field.setText(u"billing, "_qs);
        field.setFocus();
        field.show();
        QTest::keyClicks(&field, u"we"_qs);
        auto *completer = field.findChild<QCompleter *>();
        QCOMPARE(completer->completionPrefix(), u"we"_qs);
        QCOMPARE(completer->completionCount(), 1);
        Q_EMIT completer->activated(u"web"_qs);
        QCOMPARE(field.labels(), (QStringList{u"billing"_qs, u"web"_qs}));
        field.setText(u" a ,, A, b/c"_qs);
        QCOMPARE(field.labels(), (QStringList{u"a"_qs, u"b/c"_qs}));
        QVERIFY(!field.isValid());
    }

    void filtersNarrowAreKeptAndComeBack()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        auto &keys = shown.parts.home.context->keys();
        Key labelled = shown.one;
        labelled.labels = {u"web"_qs};
        labelled.environment = u"production"_qs;
        labelled.restrictions.referrers = {"portal.example/*"};
        QVERIFY(await(keys.update(labelled)));
        auto *row = shown.page.findChild<KeyFilterRow *>();
        KeyFilter filter;
        filter.label = u"WEB"_qs;
        row->setFilter(filter);
        QTRY_COMPARE(shown.table->model()->rowCount(), 1);
        row->save(u"Websites"_qs);
        filter = {};
        filter.unrestricted = true;
        row->setFilter(filter);
        QTRY_COMPARE(shown.table->model()->rowCount(), 2);
        row->save(u"Open ones"_qs);
        row->rename(u"Websites"_qs, u"Web"_qs);
        QCOMPARE(row->saved().size(), 2);
        row->remove(u"Web"_qs);
        QCOMPARE(row->saved().size(), 1);
        shown.parts.undo.undo();
        QCOMPARE(row->saved().constLast().name, u"Web"_qs);
        QCOMPARE(unreachedControls(shown.page).join(u'\n'), QString());

        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"state"_qs), QSettings::IniFormat);
        shown.page.saveState(settings);
        KeyFilterRow again(shown.parts.context);
        again.restoreState(settings);
        again.setProject(shown.project.id);
        QCOMPARE(again.saved(), row->saved());
        QCOMPARE(again.filter(), filter);
        filter = {};
        filter.state = KeyFilter::State::Expired;
        QVERIFY(!filter.matches(shown.two, shown.two.created));
        QCOMPARE(keyFilterFromJson(toJson(filter)), filter);
        filter = {};
        filter.unused = true;
        QVERIFY(!filter.matches(shown.two, shown.two.created + 24h));
        QVERIFY(filter.matches(shown.two, shown.two.created + 24h * 31));
    }

    void aKeyIsDuplicated()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        Key edited = shown.one;
        edited.labels = {u"web"_qs};
        edited.restrictions.referrers = {"portal.example/*"};
        QVERIFY(await(shown.parts.home.context->keys().update(edited)));
        QVERIFY(shown.table->selectId(shown.one.id.text()));
        QAction *duplicate = actionNamed(shown.page, u"Duplicate…"_qs);
        QTRY_VERIFY(duplicate->isEnabled());
        QTRY_VERIFY(says(shown.page, u"portal.example"_qs));
        duplicate->trigger();
        auto *dialog = shown.page.findChild<NewKeyDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->form().nameField()->text(), u"One copy"_qs);
        QCOMPARE(dialog->form().labelsField()->labels(), QStringList(u"web"_qs));
        QCOMPARE(dialog->form().draft().restrictions.referrers, edited.restrictions.referrers);
        dialog->createButton()->click();
        QTRY_COMPARE(shown.table->model()->rowCount(), 4);
    }

    void twoKeysAreCompared()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        auto &keys = shown.parts.home.context->keys();
        Key edited = shown.one;
        edited.environment = u"staging"_qs;
        edited = await(keys.update(edited)).value();
        CompareDialog dialog(shown.parts.context, {edited, shown.two}, edited, shown.two.id,
                             nullptr);
        dialog.show();
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        // Name, environment, versions.
        QCOMPARE(dialog.table()->differenceCount(), 3);
        dialog.onlyDifferences()->setChecked(true);
        QCOMPARE(dialog.table()->rowCount(), 3);
        QCOMPARE(dialog.table()->item(1, 1)->text(), u"staging"_qs);
        dialog.swap();
        QCOMPARE(dialog.table()->item(1, 2)->text(), u"staging"_qs);
        // The state before the last change is offered, too.
        QTRY_COMPARE(dialog.first()->count(), 3);
        dialog.first()->setCurrentIndex(0);
        dialog.second()->setCurrentIndex(2);
        QCOMPARE(dialog.table()->differenceCount(), 1);
    }

    void anEarlierStateIsPutBack()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        auto &keys = shown.parts.home.context->keys();
        Key edited = shown.one;
        edited.environment = u"staging"_qs;
        QVERIFY(await(keys.update(edited)));
        QVERIFY(shown.table->selectId(shown.one.id.text()));
        actionNamed(shown.page, u"History…"_qs)->trigger();
        auto *dialog = shown.page.findChild<KeyHistoryDialog *>();
        QTRY_COMPARE(dialog->list()->count(), 2);
        QCOMPARE(unnamedControls(*dialog).join(u'\n'), QString());
        QVERIFY(says(*dialog, u"Environment: nothing → staging"_qs));
        QVERIFY(!dialog->restoreButton()->isEnabled()); // it is so now
        QVERIFY(says(*dialog, u"Nothing: the key is still as it was then."_qs));
        QVERIFY(dialog->table()->isHidden());
        QTRY_VERIFY(dialog->list()->hasFocus());
        QTest::keyClick(dialog->list(), Qt::Key_Down);
        QVERIFY(!dialog->table()->isHidden());
        QCOMPARE(dialog->table()->rowCount(), 1);
        QVERIFY(dialog->restoreButton()->isEnabled());
        dialog->restoreButton()->click();
        QTRY_COMPARE(shown.now(shown.one).environment, QString());
        QTRY_COMPARE(shown.parts.undo.count(), 1);
        shown.parts.undo.undo();
        QTRY_COMPARE(shown.now(shown.one).environment, u"staging"_qs);
    }

    void aStringIsTracedToItsKey()
    {
        Shown shown;
        const IssuedKey key = shown.parts.home.key(shown.project.id, u"Leaked"_qs);
        WhichKeyDialog dialog(shown.parts.context, nullptr);
        dialog.show();
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        QSignalSpy wanted(&dialog, &WhichKeyDialog::wanted);
        dialog.field()->setText(u"nothing of ours"_qs);
        QTest::keyClick(dialog.field(), Qt::Key_Return);
        QVERIFY(dialog.field()->isEmpty());
        QTRY_COMPARE(dialog.answer()->text(), u"It is no key of this home."_qs);
        QVERIFY(!dialog.goButton()->isEnabled());
        dialog.field()->setText(QString::fromUtf8(key.secret.reveal()) + u' ');
        QTest::keyClick(dialog.field(), Qt::Key_Return);
        QTRY_VERIFY(dialog.answer()->text().contains(u"Leaked")
                    && dialog.answer()->text().contains(u"Clinic"));
        QVERIFY(dialog.field()->text().isEmpty());
        dialog.goButton()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<Key>().id, key.key.id);
    }

    void aRotationUnderWayIsShownAndFinished()
    {
        Shown shown;
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        auto &context = *shown.parts.home.context;
        QVERIFY(await(context.keys().rotate(shown.one.id, 24h)));
        QVERIFY(shown.table->selectId(shown.one.id.text()));
        QTRY_VERIFY(shown.page.findChild<RotationPart *>());
        QTRY_VERIFY(says(shown.page, u"Version 1 ("_qs));
        QTRY_VERIFY(says(shown.page, u"No call in the last hour."_qs));
        QAction *finish = actionNamed(shown.page, u"Finish now…"_qs);
        QTRY_VERIFY(finish->isEnabled());
        QVERIFY(actionNamed(shown.page, u"Take the rotation back…"_qs)->isEnabled());
        QCOMPARE(unnamedControls(shown.page).join(u'\n'), QString());
        finish->trigger();
        TypedConfirmation *question = nullptr;
        QTRY_VERIFY((question = shown.page.findChild<TypedConfirmation *>()));
        QVERIFY(says(*question, u"Nobody called with it in the last hour."_qs));
        QPushButton *accept = nullptr;
        for (auto *button : question->findChildren<QPushButton *>()) {
            if (button->text() == u"Finish now")
                accept = button;
        }
        QVERIFY(accept && !accept->isEnabled());
        auto *typed = question->findChild<QLineEdit *>();
        typed->setText(u"another"_qs);
        QVERIFY(!accept->isEnabled());
        typed->setText(u' ' + shown.one.name.toUpper());
        QVERIFY(accept->isEnabled());
        accept->click();
        QTRY_VERIFY(!finish->isEnabled());
        QVERIFY(shown.now(shown.one).versions.constFirst().ends <= context.clock().now());
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestKeysTools)
#include "tst_keys_tools.moc"
