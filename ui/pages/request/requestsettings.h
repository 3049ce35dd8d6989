// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace keywright::ui {

class ToneLabel;

/// How a request is sent: how long it may take, redirects, cookies, TLS, the connection.
class RequestSettings : public QWidget
{
    Q_OBJECT

public:
    explicit RequestSettings(QWidget *parent = nullptr);

    /// The document with these settings.
    [[nodiscard]] RequestDocument applied(RequestDocument document) const;
    void setDocument(const RequestDocument &document);

Q_SIGNALS:
    void edited();

private:
    void showWarning();

    QSpinBox *m_timeout;
    QCheckBox *m_follow, *m_cookies, *m_verifyTls;
    ToneLabel *m_warning;
    QComboBox *m_version;
    QLineEdit *m_proxy, *m_certificate, *m_passphrase;
};

} // namespace keywright::ui
