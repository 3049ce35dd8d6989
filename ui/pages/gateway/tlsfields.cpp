// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsfields.h"

#include <ui/phrases/errorphrases.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/filefield.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>

namespace keywright::ui {

namespace {

const QString development = QStringLiteral("development");

QString fileProblem(const FileField &file, const QString &missing)
{
    if (file.path().isEmpty())
        return missing;
    // The two paths travel as CERT,KEY.
    return file.path().contains(u',') ? TlsFields::tr("A path with a comma cannot be used here.")
                                      : file.problem();
}

} // namespace

TlsFields::TlsFields(QFormLayout &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_mode(new QComboBox)
    , m_modeNote(new FieldNote(m_mode))
    , m_certificate(new FileField(tr("Certificate"), tr("Certificates (*.pem *.crt *.cer)")))
    , m_key(new FileField(tr("Private key"), tr("Private keys (*.pem *.key)")))
{
    m_mode->setAccessibleName(tr("TLS"));
    m_mode->addItem(tr("Off: plain HTTP"), int(Mode::Off));
    m_mode->addItem(tr("On, with a certificate for this machine"), int(Mode::Development));
    m_mode->addItem(tr("On, with a certificate of yours"), int(Mode::Files));
    m_certificate->note().setHint(tr("PEM: your certificate first, then those that vouch for it."));
    m_key->note().setHint(tr("PEM, without a passphrase."));
    form.addRow(tr("T&LS:"), m_mode);
    form.addRow(QString(), m_modeNote);
    form.addRow(tr("&Certificate:"), m_certificate);
    form.addRow(tr("Private &key:"), m_key);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &TlsFields::validate);
    connect(m_certificate, &FileField::changed, this, &TlsFields::validate);
    connect(m_key, &FileField::changed, this, &TlsFields::validate);
    validate();
}

TlsFields::Mode TlsFields::mode() const
{
    return Mode(m_mode->currentData().toInt());
}

void TlsFields::setTls(const QString &tls)
{
    const Mode mode = tls.isEmpty()        ? Mode::Off
                      : tls == development ? Mode::Development
                                           : Mode::Files;
    if (mode == Mode::Files) {
        m_certificate->setPath(tls.section(u',', 0, 0));
        m_key->setPath(tls.section(u',', 1));
    }
    m_mode->setCurrentIndex(m_mode->findData(int(mode)));
}

QString TlsFields::tls() const
{
    switch (mode()) {
    case Mode::Off:
        return {};
    case Mode::Development:
        return development;
    case Mode::Files:
        return m_certificate->path() + u',' + m_key->path();
    }
    return {};
}

bool TlsFields::hasProblem() const
{
    return m_bad;
}

bool TlsFields::showRefusal(const Error &error)
{
    if (mode() != Mode::Files || error.subject.isEmpty())
        return false;
    for (FileField *file : {m_certificate, m_key}) {
        if (error.subject != file->path())
            continue;
        file->note().setProblem(sentence(error));
        file->setFocus();
        return true;
    }
    return false;
}

void TlsFields::validate()
{
    const Mode chosen = mode();
    m_form.setRowVisible(m_certificate, chosen == Mode::Files);
    m_form.setRowVisible(m_key, chosen == Mode::Files);
    m_modeNote->setHint(
        chosen == Mode::Development
            ? tr("Made at the start, for localhost and the names of your APIs. Clients must trust "
                 "the authority that the state above names then.")
            : QString());
    QString certificate, key;
    if (chosen == Mode::Files) {
        certificate = fileProblem(*m_certificate, tr("Name the file of the certificate."));
        key = fileProblem(*m_key, tr("Name the file of its private key."));
    }
    m_certificate->note().setProblem(certificate);
    m_key->note().setProblem(key);
    m_bad = !certificate.isEmpty() || !key.isEmpty();
    Q_EMIT changed();
}

} // namespace keywright::ui
