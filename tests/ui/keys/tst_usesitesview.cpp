// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/services/usesiteservice.h>
#include <ui/pages/keys/rotatedialog.h>
#include <ui/pages/keys/usesitesview.h>
#include <ui/widgets/chiplabel.h>

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace keywright;
using namespace keywright::ui;

/// After a rotation the dialog says who still has the old secret, and brings files up to date.
class UseSitesViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    QTemporaryDir m_sources;

    [[nodiscard]] QString env() const
    {
        return QDir(m_sources.path()).filePath(QStringLiteral(".env"));
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(env());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList chips(const QWidget &root)
    {
        QStringList texts;
        const auto labels = root.findChildren<ChipLabel *>();
        for (const ChipLabel *label : labels)
            texts << label->text();
        return texts;
    }
    static QPushButton *button(const QWidget &root, const QString &part)
    {
        const auto buttons = root.findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text().contains(part) && one->isVisibleTo(&root))
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        QVERIFY(
            await(m_harness->core.useSites().addFolder(m_harness->project.id, m_sources.path())));
    }
    void cleanup() { m_harness.reset(); }

    void filesAreBroughtUpToDate()
    {
        const IssuedKey key = m_harness->issueKey(QStringLiteral("Portal"));
        QFile file(env());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("PORTAL=" + key.secret.reveal().toByteArray() + '\n');
        file.close();
        RotateDialog dialog(m_harness->context, key.key, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *view = dialog.findChild<UseSitesView *>();
        QVERIFY(view && !view->isVisible());
        button(dialog, QStringLiteral("Rotate key"))->click();
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(chips(*view), QStringList{QStringLiteral("version 1")});
        button(*view, QStringLiteral("Put the new secret"))->click();
        QTRY_COMPARE(chips(*view), QStringList{QStringLiteral("current")});
        QVERIFY(!button(*view, QStringLiteral("Put the new secret")));
        const auto fresh = await(m_harness->core.keys().reveal(key.key.id)).value();
        QCOMPARE(text(), "PORTAL=" + fresh.reveal().toByteArray() + '\n');
        QCOMPARE(unnamedControls(*view), QStringList());
    }

    void aKeyThatIsNowhereSaysNothing()
    {
        const IssuedKey key = m_harness->issueKey(QStringLiteral("Lonely"));
        UseSitesView view(m_harness->context, UseSitesView::Empty::Hidden);
        QSignalSpy found(&view, &UseSitesView::found);
        view.showKey(key.key.id);
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(view.isHidden());
        // Asked for by itself, it says so.
        const std::unique_ptr<QDialog> asked(
            makeUseSitesDialog(m_harness->context, key.key, nullptr));
        asked->setAttribute(Qt::WA_DeleteOnClose, false);
        asked->show();
        const auto saysSo = [&asked] {
            const auto labels = asked->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"No variable, no file");
            });
        };
        QTRY_VERIFY(saysSo());
        QCOMPARE(unnamedControls(*asked), QStringList());
    }
};

QTEST_MAIN(UseSitesViewTest)
#include "tst_usesitesview.moc"
