// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtWidgets/QWidget>

class QTreeWidget;

namespace keywright::ui {

class ToneLabel;

/// The certificates a server showed, its own first: whose, by whom, from when to when.
class CertificatesView : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatesView(QWidget *parent = nullptr);

    void setCertificates(const QList<QByteArray> &chain, bool isVerified);

private:
    ToneLabel *m_notice;
    QTreeWidget *m_chain;
};

} // namespace keywright::ui
