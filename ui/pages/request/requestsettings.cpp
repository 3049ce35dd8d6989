// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsettings.h"

#include <ui/widgets/tonelabel.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr int longestTimeout = 600; // seconds
}

RequestSettings::RequestSettings(QWidget *parent)
    : QWidget(parent)
    , m_timeout(new QSpinBox)
    , m_follow(new QCheckBox(tr("Follow &redirects; a foreign host gets no secret")))
    , m_cookies(new QCheckBox(tr("Send the &cookies of earlier answers")))
    , m_verifyTls(new QCheckBox(tr("&Verify the server's certificate")))
    , m_warning(new ToneLabel)
    , m_version(new QComboBox)
    , m_proxy(new QLineEdit)
    , m_certificate(new QLineEdit)
    , m_passphrase(new QLineEdit)
{
    m_warning->say(tr("Anybody on the way can read and change what is sent."), Tone::Failed);
    m_timeout->setRange(1, longestTimeout);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setAccessibleName(tr("Longest wait for the answer"));
    m_version->addItem(tr("As the server wants it"), int(HttpVersion::Automatic));
    m_version->addItem(tr("HTTP/1.1"), int(HttpVersion::Http1));
    m_version->addItem(tr("HTTP/2"), int(HttpVersion::Http2));
    m_version->setAccessibleName(tr("HTTP version"));
    m_proxy->setPlaceholderText(tr("http://proxy:3128, or direct"));
    m_proxy->setAccessibleName(tr("Proxy"));
    m_certificate->setPlaceholderText(tr("PEM or PKCS #12 file with its key"));
    m_certificate->setAccessibleName(tr("Client certificate"));
    m_passphrase->setPlaceholderText(tr("{{name}}: a variable that is a key of the project"));
    m_passphrase->setAccessibleName(tr("Passphrase of the certificate"));
    auto *browse = new QPushButton(tr("Choose…"));
    auto *certificate = new QHBoxLayout;
    certificate->addWidget(m_certificate, 1);
    certificate->addWidget(browse);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll->viewport());
    scroll->setWidget(content);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 12, 8, 8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Longest wait for the answer:"), m_timeout);
    form->addRow(m_follow);
    form->addRow(m_cookies);
    form->addRow(m_verifyTls);
    form->addRow(m_warning);
    form->addRow(tr("&HTTP version:"), m_version);
    form->addRow(tr("&Proxy:"), m_proxy);
    auto *certificateLabel = new QLabel(tr("Client c&ertificate:"));
    certificateLabel->setBuddy(m_certificate);
    form->addRow(certificateLabel, certificate);
    form->addRow(tr("P&assphrase:"), m_passphrase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Client certificate"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
        dialog->open();
    });
    connect(m_verifyTls, &QCheckBox::toggled, this, &RequestSettings::showWarning);
    connect(m_timeout, &QSpinBox::valueChanged, this, &RequestSettings::edited);
    connect(m_version, &QComboBox::currentIndexChanged, this, &RequestSettings::edited);
    for (QCheckBox *box : {m_follow, m_cookies, m_verifyTls})
        connect(box, &QCheckBox::toggled, this, &RequestSettings::edited);
    for (QLineEdit *field : {m_proxy, m_certificate, m_passphrase})
        connect(field, &QLineEdit::textChanged, this, &RequestSettings::edited);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool isVariable = text.isEmpty() || text.startsWith(u'{');
        m_passphrase->setEchoMode(isVariable ? QLineEdit::Normal : QLineEdit::Password);
    });
    showWarning();
}

void RequestSettings::showWarning()
{
    m_warning->setVisible(!m_verifyTls->isChecked());
}

RequestDocument RequestSettings::applied(RequestDocument document) const
{
    document.timeout = std::chrono::seconds(m_timeout->value());
    document.followRedirects = m_follow->isChecked();
    document.cookies = m_cookies->isChecked();
    document.verifyTls = m_verifyTls->isChecked();
    document.connection.version = HttpVersion(m_version->currentData().toInt());
    document.connection.proxy = m_proxy->text().trimmed();
    document.connection.clientCertificate = m_certificate->text().trimmed();
    document.connection.passphrase = m_passphrase->text();
    return document;
}

void RequestSettings::setDocument(const RequestDocument &document)
{
    m_timeout->setValue(int(std::chrono::ceil<std::chrono::seconds>(document.timeout).count()));
    m_follow->setChecked(document.followRedirects);
    m_cookies->setChecked(document.cookies);
    m_verifyTls->setChecked(document.verifyTls);
    m_version->setCurrentIndex(int(document.connection.version));
    m_proxy->setText(document.connection.proxy);
    m_certificate->setText(document.connection.clientCertificate);
    m_passphrase->setText(document.connection.passphrase);
}

} // namespace keywright::ui
