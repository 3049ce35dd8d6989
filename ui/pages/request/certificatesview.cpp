// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatesview.h"

#include <ui/phrases/listtext.h>
#include <ui/support/tone.h>
#include <ui/widgets/tonelabel.h>

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int daysToWarn = 30;

QString nameOf(const QSslCertificate &certificate, bool isIssuer)
{
    const auto info = [&](QSslCertificate::SubjectInfo kind) {
        return (isIssuer ? certificate.issuerInfo(kind) : certificate.subjectInfo(kind))
            .join(QStringLiteral(", "));
    };
    const QString name = info(QSslCertificate::CommonName);
    const QString organization = info(QSslCertificate::Organization);
    if (name.isEmpty() || organization.isEmpty())
        return name + organization;
    return QStringLiteral("%1 (%2)").arg(name, organization);
}

Tone toneOf(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now > certificate.expiryDate() || now < certificate.effectiveDate())
        return Tone::Failed;
    return now.daysTo(certificate.expiryDate()) < daysToWarn ? Tone::Warning : Tone::Neutral;
}

QString validity(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString until = QLocale().toString(certificate.expiryDate(), QLocale::ShortFormat);
    if (now > certificate.expiryDate())
        return CertificatesView::tr("%1: expired").arg(until);
    return CertificatesView::tr("%1, in %n day(s)", nullptr,
                                int(now.daysTo(certificate.expiryDate())))
        .arg(until);
}

QString keyText(const QSslKey &key)
{
    const QString kind = key.algorithm() == QSsl::Rsa  ? QStringLiteral("RSA")
                         : key.algorithm() == QSsl::Ec ? QStringLiteral("EC")
                                                       : QStringLiteral("DSA");
    return key.isNull() ? CertificatesView::tr("unknown")
                        : CertificatesView::tr("%1, %2 bits").arg(kind).arg(key.length());
}

void addFact(QTreeWidgetItem *parent, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        new QTreeWidgetItem(parent, {name, value});
}

} // namespace

CertificatesView::CertificatesView(QWidget *parent)
    : QWidget(parent)
    , m_notice(new ToneLabel)
    , m_chain(new QTreeWidget)
{
    m_chain->setColumnCount(2);
    m_chain->setHeaderLabels({tr("Certificate"), tr("Value")});
    m_chain->setAccessibleName(tr("Certificates of the server"));
    m_chain->setFrameShape(QFrame::NoFrame);
    m_chain->setColumnWidth(0, 220);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_chain, 1);
}

void CertificatesView::setCertificates(const QList<QByteArray> &chain, bool isVerified)
{
    m_notice->say(isVerified ? QString()
                             : tr("Nobody checked this certificate: verification was turned off "
                                  "for this request. Anybody could have answered."),
                  Tone::Failed);
    m_chain->clear();
    for (const QByteArray &pem : chain) {
        const QSslCertificate certificate(pem, QSsl::Pem);
        if (certificate.isNull()) {
            new QTreeWidgetItem(m_chain, {tr("Unreadable"), QString()});
            continue;
        }
        auto *item =
            new QTreeWidgetItem(m_chain, {nameOf(certificate, false), validity(certificate)});
        if (const Tone tone = toneOf(certificate); tone != Tone::Neutral)
            item->setForeground(1, toneText(tone, palette()));
        addFact(item, tr("Issued by"), nameOf(certificate, true));
        addFact(item, tr("Valid from"),
                QLocale().toString(certificate.effectiveDate(), QLocale::ShortFormat));
        addFact(item, tr("Valid to"),
                QLocale().toString(certificate.expiryDate(), QLocale::ShortFormat));
        addFact(item, tr("Names"),
                listText(QStringList(certificate.subjectAlternativeNames().values())));
        addFact(item, tr("Key"), keyText(certificate.publicKey()));
        addFact(item, tr("Serial number"), QString::fromLatin1(certificate.serialNumber()));
        addFact(item, tr("SHA-256 fingerprint"),
                QString::fromLatin1(
                    certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
        item->setExpanded(true);
    }
}

} // namespace keywright::ui
