// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/pages/projects/exportprojectdialog.h>
#include <ui/pages/projects/importprojectdialog.h>
#include <ui/pages/projects/projectpanel.h>
#include <ui/widgets/busybar.h>
#include <ui/widgets/passphrasefield.h>

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace keywright;
using namespace keywright::ui;

namespace {

/// The one that goes on.
QPushButton *mainButton(const QWidget &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() != u"Cancel")
            return button;
    }
    return nullptr;
}

QString allText(const QWidget &root)
{
    QString text;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

} // namespace

class TestProjectFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<ProjectPanel> m_panel;

    QString path(const QString &name) const { return m_harness->folder.filePath(name); }
    QAction *action(const QString &text) const
    {
        const auto actions = m_panel->projectActions();
        for (QAction *one : actions) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    ExportProjectDialog *exporter() const { return m_panel->findChild<ExportProjectDialog *>(); }
    ImportProjectDialog *importer() const { return m_panel->findChild<ImportProjectDialog *>(); }
    static PassphraseField *passphrase(const QWidget &dialog, const QString &name)
    {
        const auto fields = dialog.findChildren<PassphraseField *>();
        for (PassphraseField *field : fields) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    QLineEdit *nameField() const
    {
        const auto fields = importer()->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == u"Name of the project here")
                return field;
        }
        return nullptr;
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList projectNames() const
    {
        QStringList names;
        const auto projects = await(m_harness->core.projects().list());
        for (const Project &project : projects.value_or(QList<Project>()))
            names.append(project.name);
        return names;
    }
    /// Exports as a person would, but for the system's own file dialog.
    void write(const QString &name, const QString &secret)
    {
        action(u"Export project…"_qs)->trigger();
        QTRY_VERIFY(exporter());
        if (!secret.isEmpty()) {
            exporter()->findChildren<QRadioButton *>().at(1)->click();
            QTest::keyClicks(passphrase(*exporter(), u"Passphrase"_qs), secret);
            QTest::keyClicks(passphrase(*exporter(), u"Passphrase once more"_qs), secret);
        }
        QVERIFY(mainButton(*exporter())->isEnabled());
        exporter()->write(path(name));
        QTRY_VERIFY_WITH_TIMEOUT(!exporter(), 60000);
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_panel = std::make_unique<ProjectPanel>(m_harness->context);
        m_panel->show();
        m_panel->load();
        QTRY_COMPARE(m_panel->currentName(), u"Clinic"_qs);
    }
    void cleanup()
    {
        m_panel.reset();
        m_harness.reset();
    }

    void withoutSecretsThereAndBack()
    {
        const IssuedKey key = m_harness->issueKey(u"Portal"_qs);
        QVERIFY(!key.key.id.isEmpty());
        write(u"clinic.json"_qs, {});
        QVERIFY(contents(u"clinic.json"_qs).contains("Portal"));
        QVERIFY(!contents(u"clinic.json"_qs).contains(key.secret.reveal().toByteArray()));
        QCOMPARE(QFile::permissions(path(u"clinic.json"_qs))
                     & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());

        m_panel->importFile(path(u"clinic.json"_qs));
        QTRY_VERIFY(importer() && mainButton(*importer())->isEnabled());
        QVERIFY(allText(*importer()).contains(u"Clinic"_qs));
        QLineEdit *name = nameField();
        QVERIFY(name && name->text() == u"Clinic"); // which is there already
        mainButton(*importer())->click();
        QTRY_VERIFY(name->accessibleDescription().contains(u"already"_qs));
        QVERIFY(!mainButton(*importer())->isEnabled());
        QCOMPARE(projectNames(), QStringList({u"Clinic"_qs}));
    }

    void sealedThereAndBackWithUndo()
    {
        const IssuedKey key = m_harness->issueKey(u"Portal"_qs);
        write(u"sealed.json"_qs, u"correct horse"_qs);
        QVERIFY(!contents(u"sealed.json"_qs).isEmpty());
        QVERIFY(!contents(u"sealed.json"_qs).contains("Portal"));
        const QString file = path(u"sealed.json"_qs);
        // In another home, which has a project of this name already.
        m_panel.reset();
        const std::unique_ptr<PageHarness> home = std::move(m_harness);
        init();

        QSignalSpy notices(&m_harness->notifier, &Notifier::posted);
        m_panel->importFile(file);
        QTRY_VERIFY(importer() && passphrase(*importer(), u"Passphrase"_qs)->isVisible());
        QCOMPARE(unnamedControls(*importer()).join(u' '), QString());
        QTest::keyClicks(passphrase(*importer(), u"Passphrase"_qs), u"wrong"_qs);
        mainButton(*importer())->click();
        QVERIFY(passphrase(*importer(), u"Passphrase"_qs)->isEmpty());
        const auto *busy = importer()->findChild<BusyBar *>();
        QVERIFY(busy->isVisible() && !busy->accessibleName().isEmpty());
        QVERIFY(!mainButton(*importer())->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(allText(*importer()).contains(u"passphrase is wrong"_qs), 60000);
        QVERIFY(busy->isHidden());
        QTest::keyClicks(passphrase(*importer(), u"Passphrase"_qs), u"correct horse"_qs);
        mainButton(*importer())->click();
        QTRY_VERIFY_WITH_TIMEOUT(allText(*importer()).contains(u"1 secret(s)"_qs), 60000);
        nameField()->setText(u"Ward"_qs);
        mainButton(*importer())->click();
        QTRY_VERIFY(!importer());
        QTRY_COMPARE(m_panel->currentName(), u"Ward"_qs);
        QCOMPARE(notices.size(), 1);
        const auto keys = await(m_harness->core.keys().list(ProjectId(m_panel->currentProject())));
        QCOMPARE(keys->size(), 1);
        const auto secret = await(m_harness->core.keys().reveal(keys->constFirst().id));
        QVERIFY(secret && *secret == key.secret);
        m_harness->undo.undo();
        QTRY_COMPARE(m_panel->currentName(), u"Clinic"_qs);
        m_harness->undo.redo();
        QTRY_VERIFY(m_panel->select(u"Ward"_qs));
    }

    void closedWhileItImportsItsEndIsTold()
    {
        write(u"clinic.json"_qs, {});
        m_panel->importFile(path(u"clinic.json"_qs));
        QTRY_VERIFY(importer() && mainButton(*importer())->isEnabled());
        QSignalSpy notices(&m_harness->notifier, &Notifier::posted);
        nameField()->setText(u"Ward"_qs);
        QPushButton *proceed = mainButton(*importer());
        proceed->click();
        QVERIFY(importer()->findChild<BusyBar *>()->isVisible() && !proceed->isEnabled());
        importer()->close();
        QVERIFY(importer() && !importer()->isVisible());
        QTRY_COMPARE(notices.size(), 1);
        QTRY_VERIFY(!importer());
        QVERIFY(projectNames().contains(u"Ward"_qs));
    }

    void passphrasesThatDifferAreSaid()
    {
        action(u"Export project…"_qs)->trigger();
        QTRY_VERIFY(exporter());
        exporter()->findChildren<QRadioButton *>().at(1)->click();
        QVERIFY(!mainButton(*exporter())->isEnabled());
        auto *first = passphrase(*exporter(), u"Passphrase"_qs);
        auto *second = passphrase(*exporter(), u"Passphrase once more"_qs);
        QVERIFY(first->isVisible() && first->echoMode() == QLineEdit::Password);
        QTest::keyClicks(first, u"one"_qs);
        QTest::keyClicks(second, u"two"_qs);
        QVERIFY(first->accessibleDescription().contains(u"differ"_qs));
        QVERIFY(!mainButton(*exporter())->isEnabled());
        QCOMPARE(unnamedControls(*exporter()).join(u' '), QString());
        second->clear();
        QTest::keyClicks(second, u"one"_qs);
        QVERIFY(mainButton(*exporter())->isEnabled());
        // What cannot be written is said, and the passphrase is gone from the fields.
        exporter()->write(u"/nowhere/file.json"_qs);
        QVERIFY(first->isEmpty() && second->isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(allText(*exporter()).contains(u"cannot be written"_qs), 60000);
    }

    void whatIsNoProjectIsRefused()
    {
        QFile file(path(u"other.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"openapi\": \"3.0.3\"}") > 0);
        file.close();
        m_panel->importFile(file.fileName());
        QTRY_VERIFY(importer() && allText(*importer()).contains(u"cannot be read"_qs));
        QVERIFY(!mainButton(*importer())->isEnabled());
        QCOMPARE(projectNames(), QStringList({u"Clinic"_qs}));
    }
};

QTEST_MAIN(TestProjectFiles)
#include "tst_projectfiles.moc"
