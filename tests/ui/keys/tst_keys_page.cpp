// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/chain.h>
#include <core/services/controlprotocol.h>
#include <core/services/controlserver.h>
#include <ui/models/roles.h>
#include <ui/pages/keys/forcedialog.h>
#include <ui/pages/keys/forcednotes.h>
#include <ui/pages/keys/keyspage.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>
#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

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

} // namespace

class TestKeysPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsSearchesAndShowsTheChosenOne()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        (void)parts.home.key(project.id, u"Portal"_qs);
        (void)parts.home.key(project.id, u"Nightly export"_qs);
        KeysPage page(info, parts.context);
        page.resize(1000, 600);
        page.show();
        page.setProject(project.id.text());
        QTRY_VERIFY(page.isReady());
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        page.findChild<QLineEdit *>()->setText(u"night"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(!table->currentId().isEmpty());
        const auto labels = page.findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == u"Nightly export";
        }));
    }

    void deletionIsUndone()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        const IssuedKey key = parts.home.key(project.id, u"Portal"_qs);
        KeysPage page(info, parts.context);
        page.show();
        page.setProject(project.id.text());
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->currentId(), key.key.id.text());
        QSignalSpy notices(&parts.notifier, &Notifier::posted);
        actionNamed(page, u"Delete"_qs)->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_COMPARE(parts.undo.count(), 1);
        QCOMPARE(notices.count(), 1);
        parts.undo.undo();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        parts.undo.redo();
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void deletedOnesComeBack()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        const IssuedKey key = parts.home.key(project.id, u"Portal"_qs);
        QVERIFY(await(parts.home.context->keys().remove(key.key.id)));
        KeysPage page(info, parts.context);
        page.show();
        page.setProject(project.id.text());
        QTRY_VERIFY(page.isReady());
        auto *table = page.findChild<DataTable *>();
        QCOMPARE(table->model()->rowCount(), 0);
        page.findChild<QComboBox *>()->setCurrentIndex(4);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(actionNamed(page, u"Restore"_qs)->isEnabled());
        QVERIFY(!actionNamed(page, u"Edit"_qs)->isEnabled());
        actionNamed(page, u"Restore"_qs)->trigger();
        QTRY_VERIFY(actionNamed(page, u"Edit"_qs)->isEnabled());
    }

    void deletedOnesGoForGoodOnceTheirNameIsTyped()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        const IssuedKey key = parts.home.key(project.id, u"Portal"_qs);
        KeysPage page(info, parts.context);
        page.show();
        page.setProject(project.id.text());
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->currentId(), key.key.id.text());
        QAction *purge = actionNamed(page, u"Delete for good…"_qs);
        QVERIFY(purge && !purge->isEnabled());
        QVERIFY(await(parts.home.context->keys().remove(key.key.id)));
        page.findChild<QComboBox *>()->setCurrentIndex(4);
        QTRY_VERIFY(purge->isEnabled());
        purge->trigger();
        auto *question = page.findChild<TypedConfirmation *>();
        QVERIFY(question);
        auto *typed = question->findChild<QLineEdit *>();
        typed->setText(u"Till"_qs);
        const QList<QPushButton *> buttons = question->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](const QPushButton *button) { return !button->isEnabled(); }));
        typed->setText(u"Portal"_qs);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(parts.home.accounts().isEmpty());
        QVERIFY(!await(parts.home.context->keys().get(key.key.id)));
        QCOMPARE(parts.undo.count(), 0);
    }

    void disablingTakesEffectAndIsUndone()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        const IssuedKey key = parts.home.key(project.id, u"Portal"_qs);
        KeysPage page(info, parts.context);
        page.show();
        page.setProject(project.id.text());
        QTRY_VERIFY(actionNamed(page, u"Disable"_qs)
                    && actionNamed(page, u"Disable"_qs)->isEnabled());
        actionNamed(page, u"Disable"_qs)->trigger();
        QTRY_VERIFY(actionNamed(page, u"Enable"_qs));
        QCOMPARE(await(parts.home.context->keys().get(key.key.id))->state, KeyState::Disabled);
        QTRY_COMPARE(parts.undo.count(), 1);
        parts.undo.undo();
        QTRY_VERIFY(actionNamed(page, u"Disable"_qs));
    }

    void aSecretIsShownOnlyWhileTheButtonIsHeld()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        const IssuedKey key = parts.home.key(project.id, u"Portal"_qs);
        KeysPage page(info, parts.context);
        page.resize(1000, 700);
        page.show();
        page.setProject(project.id.text());
        const auto button = [&]() -> QPushButton * {
            for (QPushButton *one : page.findChildren<QPushButton *>()) {
                if (one->text() == u"Hold to show" && one->isVisible())
                    return one;
            }
            return nullptr;
        };
        const auto isShown = [&] {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->text().remove(QChar(0x200b)).toUtf8()
                    == key.secret.reveal().toByteArray())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(button());
        QVERIFY(!isShown());
        QTest::mousePress(button(), Qt::LeftButton);
        QTRY_VERIFY(isShown());
        QTest::mouseRelease(button(), Qt::LeftButton);
        QVERIFY(!isShown());
    }

    void aKeyThatIsNotKeptComesAfterOneThatIs()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        const IssuedKey kept = parts.home.key(project.id, u"A kept"_qs);
        const IssuedKey lost = parts.home.key(project.id, u"B not kept"_qs, false);
        KeysPage page(info, parts.context);
        page.resize(1000, 700);
        page.show();
        page.setProject(project.id.text());
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->currentId(), kept.key.id.text());
        QVERIFY(table->selectId(lost.key.id.text()));
        QVERIFY(!actionNamed(page, u"Copy the key"_qs)->isEnabled());
        // What was shown before is gone by now, and the list is read anew.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(await(parts.home.context->keys().setEnabled(kept.key.id, false)));
        QTRY_COMPARE(table->model()->index(0, 0).data(StateRole).toInt(),
                     int(EffectiveState::Disabled));
        QVERIFY(table->selectId(kept.key.id.text()));
        QVERIFY(actionNamed(page, u"Copy the key"_qs)->isEnabled());
    }

    void deniedCallsAreSaidAndCanBeEnded()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        const IssuedKey key = parts.home.key(project.id, u"Portal"_qs);
        QList<QJsonObject> asked;
        GatewayStatus status;
        status.running = true;
        status.listen = {u"127.0.0.1:4711"_qs};
        // The control socket of a gateway, without the gateway.
        ControlServer server([&](const QJsonObject &request) {
            asked.append(request);
            if (request.value(u"op").toString() == u"force") {
                const qint64 count = request.value(u"count").toInteger();
                status.forced.clear();
                if (count > 0)
                    status.forced = {{KeyId(request.value(u"key").toString()),
                                      request.value(u"status").toInt(), count}};
            }
            QJsonObject answer = control::success();
            answer.insert(u"status"_qs, control::toJson(status));
            return resolved<QJsonObject>(answer);
        });
        KeysPage page(info, parts.context);
        page.resize(1000, 600);
        page.show();
        page.setProject(project.id.text());
        auto *table = page.findChild<DataTable *>();
        QTRY_COMPARE(table->currentId(), key.key.id.text());
        QAction *deny = actionNamed(page, u"Deny calls…"_qs);
        QVERIFY(deny && !deny->isEnabled());
        QVERIFY(table->actions().contains(deny));

        QVERIFY(server.listen(parts.home.context->home().controlSocketPath()));
        (void)parts.home.context->gateway().status();
        QTRY_VERIFY(deny->isEnabled());
        deny->trigger();
        ForceDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<ForceDialog *>()));
        QCOMPARE(unnamedControls(*dialog).join(u'\n'), QString());
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        dialog->findChild<QSpinBox *>()->setValue(2);
        QTest::keyClick(dialog->findChild<QSpinBox *>(), Qt::Key_Return);
        auto *notes = page.findChild<ForcedNotes *>();
        QTRY_VERIFY(notes->isVisible());
        QCOMPARE(notes->findChild<QLabel *>()->text(),
                 u"The next 2 call(s) of Portal are answered 403."_qs);
        QCOMPARE(unnamedControls(page).join(u'\n'), QString());
        QCOMPARE(unreachedControls(page).join(u'\n'), QString());

        notes->findChild<QPushButton *>()->click();
        QTRY_VERIFY(!notes->isVisible());
        QCOMPARE(asked.last().value(u"op").toString(), u"status"_qs);
        QVERIFY(status.forced.isEmpty());
    }

    void everyControlHasANameAndIsReached()
    {
        WindowParts parts;
        const Project project = parts.home.project();
        (void)parts.home.key(project.id, u"Portal"_qs);
        KeysPage page(info, parts.context);
        page.resize(1000, 700);
        page.show();
        page.setProject(project.id.text());
        QTRY_VERIFY(page.isReady());
        QCOMPARE(unnamedControls(page).join(u'\n'), QString());
        QCOMPARE(unreachedControls(page).join(u'\n'), QString());
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestKeysPage)
#include "tst_keys_page.moc"
