// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <ui/pages/gateway/clocknote.h>
#include <ui/pages/gateway/exportdialog.h>
#include <ui/pages/gateway/gatewaypage.h>
#include <ui/pages/gateway/gatewaysettings.h>
#include <ui/widgets/codebox.h>

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace keywright;
using namespace keywright::ui;

class TestGatewayPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageHarness> m_harness;
    std::unique_ptr<GatewayPage> m_page;

    QAction *startAction() const { return m_page->pageActions().at(0); }
    QAction *stopAction() const { return m_page->pageActions().at(1); }
    static GatewayStatus running()
    {
        GatewayStatus status;
        status.running = true;
        status.listen = {u"127.0.0.1:8787"_qs};
        status.pid = 1;
        return status;
    }

    QString writeFile(const QString &name) const
    {
        QFile file(m_harness->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }
    QLineEdit *field(const QString &name) const
    {
        const auto fields = m_page->findChildren<QLineEdit *>();
        for (QLineEdit *one : fields) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<PageHarness>();
        QVERIFY(m_harness->start());
        m_page = std::make_unique<GatewayPage>(
            PageInfo{u"gateway"_qs, u"Gateway"_qs, u"gateway"_qs}, m_harness->context);
        m_harness->show(*m_page);
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_harness.reset();
    }

    void addresses()
    {
        QVERIFY(isListenAddress(u"127.0.0.1:8787"_qs));
        QVERIFY(isListenAddress(u"[::1]:0"_qs));
        QVERIFY(isListenAddress(u"localhost:80"_qs));
        QVERIFY(!isListenAddress(u"127.0.0.1"_qs));
        QVERIFY(!isListenAddress(u"127.0.0.1:70000"_qs));
        QVERIFY(!isListenAddress(u"10.0.0.0/8:80"_qs));
        QVERIFY(isBeyondLoopback(u"0.0.0.0:80"_qs));
        QVERIFY(!isBeyondLoopback(u"[::1]:80"_qs));
    }

    void offersToStartWhenStopped()
    {
        QTRY_VERIFY(startAction()->isEnabled());
        QVERIFY(!stopAction()->isEnabled());
        auto *listen = m_page->findChild<GatewaySettings *>()->findChild<QLineEdit *>();
        listen->setText(u"nonsense"_qs);
        QVERIFY(!startAction()->isEnabled());
        listen->setText(u"127.0.0.1:0"_qs);
        QVERIFY(startAction()->isEnabled());
    }

    void tellsOfACrashAndOffersToStartAgain()
    {
        QSignalSpy notices(&m_harness->notifier, &Notifier::posted);
        Q_EMIT m_harness->core.gateway().statusChanged(running());
        QVERIFY(stopAction()->isEnabled());
        QVERIFY(!startAction()->isEnabled());
        Q_EMIT m_harness->core.gateway().statusChanged(GatewayStatus());
        QCOMPARE(notices.size(), 1);
        QVERIFY(!notices.constFirst().constFirst().value<Notice>().actionText.isEmpty());
        QVERIFY(startAction()->isEnabled());
        Q_EMIT m_harness->core.gateway().statusChanged(GatewayStatus());
        QCOMPARE(notices.size(), 1);
    }

    void metricsAddresses()
    {
        QVERIFY(isMetricsAddress(u"9464"_qs));
        QVERIFY(isMetricsAddress(u"127.0.0.1:9464"_qs));
        QVERIFY(!isMetricsAddress(u"70000"_qs));
        QVERIFY(!isMetricsAddress(u"metrics"_qs));
    }

    void optionsComeBackAsTheyWent()
    {
        GatewaySettings settings;
        GatewayOptions options;
        options.listen = {u"127.0.0.1:8787"_qs, u"[::1]:8787"_qs};
        options.tls = u"development"_qs;
        options.metrics = u"127.0.0.1:9464"_qs;
        options.trustedProxies = {u"10.0.0.0/8"_qs};
        settings.setOptions(options);
        QCOMPARE(settings.options(), options);
        QVERIFY(!settings.hasProblem());
        options.tls = writeFile(u"cert.pem"_qs) + u',' + writeFile(u"key.pem"_qs);
        options.upstreamAuthorities = writeFile(u"authorities.pem"_qs);
        settings.setOptions(options);
        QCOMPARE(settings.options(), options);
        QVERIFY(!settings.hasProblem());
        options.tls.clear();
        settings.setOptions(options);
        QCOMPARE(settings.options(), options);
    }

    void certificateFilesAreLookedAtAsTyped()
    {
        auto &settings = *m_page->findChild<GatewaySettings *>();
        QTRY_VERIFY(startAction()->isEnabled());
        auto *certificate = field(u"Certificate"_qs);
        QVERIFY(!certificate->isVisible());
        auto *tls = settings.findChild<QComboBox *>();
        tls->setFocus();
        QTest::keyClick(tls, Qt::Key_End);
        QVERIFY(certificate->isVisible());
        QVERIFY(!startAction()->isEnabled());
        QVERIFY(certificate->accessibleDescription().contains(u"Name the file"_qs));
        certificate->setText(u"/nowhere/cert.pem"_qs);
        QVERIFY(certificate->accessibleDescription().contains(u"no such file"_qs));
        certificate->setText(u"cert.pem"_qs);
        QVERIFY(certificate->accessibleDescription().contains(u"whole path"_qs));
        certificate->setText(writeFile(u"cert.pem"_qs));
        field(u"Private key"_qs)->setText(writeFile(u"key.pem"_qs));
        QVERIFY(startAction()->isEnabled());
        QTest::keyClick(tls, Qt::Key_Home);
        QVERIFY(startAction()->isEnabled());
        QCOMPARE(settings.options().tls, QString());
    }

    void refusalsAreNamedBesideTheirField()
    {
        GatewaySettings settings;
        GatewayOptions options;
        options.listen = {u"127.0.0.1:8787"_qs, u"[::1]:8787"_qs};
        options.metrics = u"9464"_qs;
        options.tls = writeFile(u"cert.pem"_qs) + u',' + writeFile(u"key.pem"_qs);
        settings.setOptions(options);
        const auto noteOf = [&settings](const QString &subject, ErrorCode code) {
            return settings.showRefusal(Error{code, subject, {}})
                   && settings.focusWidget()->accessibleDescription().contains(subject);
        };
        QVERIFY(noteOf(u"[::1]:8787"_qs, ErrorCode::AddressInUse));
        QVERIFY(noteOf(u"127.0.0.1:9464"_qs, ErrorCode::AddressInUse));
        QVERIFY(noteOf(options.tls.section(u',', 1), ErrorCode::FormatInvalid));
        // What the system refused may work the next time.
        QVERIFY(!settings.hasProblem());
        QVERIFY(!settings.showRefusal(Error{ErrorCode::ProgramFailed, u"keywrightd"_qs, {}}));
        QVERIFY(!settings.showRefusal(Error{ErrorCode::GatewayFailed, {}, {}}));
    }

    void plainHttpBeyondThisMachineIsWarnedOf()
    {
        auto &settings = *m_page->findChild<GatewaySettings *>();
        auto *listen = settings.findChild<QLineEdit *>();
        auto *tls = settings.findChild<QComboBox *>();
        listen->setText(u"0.0.0.0:8787"_qs);
        QVERIFY(listen->accessibleDescription().contains(u"unencrypted"_qs));
        tls->setCurrentIndex(1);
        QVERIFY(listen->accessibleDescription().contains(u"will refuse"_qs));
        QVERIFY(!settings.hasProblem());
        field(u"Metrics on"_qs)->setText(u"0.0.0.0:8787"_qs);
        QVERIFY(settings.hasProblem());
    }

    void theStateNamesTlsAndMetrics()
    {
        GatewayStatus status = running();
        status.tls = true;
        status.authority = u"/home/a/authority.pem"_qs;
        status.metrics = u"127.0.0.1:9464"_qs;
        Q_EMIT m_harness->core.gateway().statusChanged(status);
        const auto shown = [this](const QString &text) {
            const auto boxes = m_page->findChildren<CodeBox *>();
            return std::any_of(boxes.begin(), boxes.end(), [&text](const CodeBox *box) {
                return box->isVisible() && box->text() == text;
            });
        };
        QVERIFY(shown(u"https://127.0.0.1:8787"_qs));
        QVERIFY(shown(u"/home/a/authority.pem"_qs));
        QVERIFY(shown(u"http://127.0.0.1:9464/metrics"_qs));
        QCOMPARE(unnamedControls(*m_page).join(u' '), QString());
    }

    void tellsOfATimeThatIsTried()
    {
        auto *note = m_page->findChild<ClockNote *>();
        GatewayStatus status = running();
        Q_EMIT m_harness->core.gateway().statusChanged(status);
        QVERIFY(!note->isVisible());
        status.clockAhead = std::chrono::hours(51);
        Q_EMIT m_harness->core.gateway().statusChanged(status);
        QVERIFY(note->isVisible());
        QVERIFY(note->findChild<QLabel *>()->text().contains(u"2d 3h"_qs));
        QSignalSpy asked(note, &ClockNote::resetRequested);
        QSignalSpy notices(&m_harness->notifier, &Notifier::posted);
        note->findChild<QPushButton *>()->click();
        QCOMPARE(asked.size(), 1);
        QTRY_COMPARE(notices.size(), 1); // none runs here, and that is said
        status.clockAhead = {};
        Q_EMIT m_harness->core.gateway().statusChanged(status);
        QVERIFY(!note->isVisible());
    }

    void showsAnExampleOfTheProject()
    {
        QVERIFY(!m_harness
                     ->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs),
                              {{u"listForms"_qs, u"GET"_qs, u"/forms"_qs, {}, {}}})
                     .id.isEmpty());
        const auto shows = [this](const QString &text) {
            const auto boxes = m_page->findChildren<CodeBox *>();
            return std::any_of(boxes.begin(), boxes.end(),
                               [&text](const CodeBox *box) { return box->text().contains(text); });
        };
        QTRY_VERIFY(shows(u"/forms/forms"_qs));
    }

    void writesConfigurationsForOtherGateways()
    {
        QVERIFY(!m_harness->addApi(u"forms"_qs, QUrl(u"http://127.0.0.1:9"_qs)).id.isEmpty());
        policy::Restrictions restrictions;
        restrictions.limits.emplace_back();
        restrictions.limits.back().count = 10;
        restrictions.limits.back().unit = policy::Unit::Month;
        const IssuedKey key = m_harness->issueKey(u"Portal"_qs, restrictions);
        QVERIFY(!key.key.id.isEmpty());
        m_page->pageActions().at(2)->trigger();
        ExportDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->findChild<ExportDialog *>()));
        auto *text = dialog->findChild<CodeBox *>();
        auto *format = dialog->findChild<QComboBox *>();
        auto *notes = dialog->findChild<QListWidget *>();
        QStringList seen;
        for (int at = 0; at < format->count(); ++at) {
            format->setCurrentIndex(at);
            QTRY_VERIFY(text->text().contains(u"127.0.0.1"_qs) && !seen.contains(text->text()));
            seen << text->text();
            QVERIFY(!text->text().contains(QString::fromUtf8(key.secret.reveal())));
            QVERIFY2(notes->isVisible() && notes->count() > 0, qPrintable(format->currentText()));
        }
        QCOMPARE(seen.size(), 5);
        QCOMPARE(unnamedControls(*dialog).join(u' '), QString());
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Copy")
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), seen.constLast());
    }

    void withoutAnApiThereIsNothingToExport()
    {
        ExportDialog dialog(m_harness->context, m_harness->project.id);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto says = [&dialog] {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(u"no API yet"_qs);
            });
        };
        QTRY_VERIFY(says());
        QVERIFY(!dialog.findChild<CodeBox *>()->isVisible());
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_page).join(u' '), QString()); }

    void whereItWasScrolledToIsKept()
    {
        QSettings settings(m_harness->folder.filePath(QStringLiteral("state.ini")),
                           QSettings::IniFormat);
        const auto bar = [](const GatewayPage &page) {
            return page.findChild<QScrollArea *>()->verticalScrollBar();
        };
        m_page->resize(1000, 220);
        QTRY_VERIFY(bar(*m_page)->maximum() >= 40);
        bar(*m_page)->setValue(40);
        m_page->saveState(settings);
        GatewayPage again(
            {QStringLiteral("gateway"), QStringLiteral("Gateway"), QStringLiteral("gateway")},
            m_harness->context);
        again.restoreState(settings);
        again.resize(1000, 220);
        again.show();
        QTRY_COMPARE(bar(again)->value(), 40);
    }
};

QTEST_MAIN(TestGatewayPage)
#include "tst_gatewaypage.moc"
