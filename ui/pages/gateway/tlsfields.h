// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QObject>

class QComboBox;
class QFormLayout;

namespace keywright::ui {

class FieldNote;
class FileField;

/// Whether those who call must speak TLS, and by which certificate: rows of a form. Validated as
/// typed.
class TlsFields : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Off, Development, Files };

    /// Adds its rows at the form's end. Its widgets are the form's.
    explicit TlsFields(QFormLayout &form, QObject *parent = nullptr);

    /// As GatewayOptions has it.
    void setTls(const QString &tls);
    [[nodiscard]] QString tls() const;
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] bool hasProblem() const;
    /// Takes an error that is about one of its files, and names it there; false: it is not.
    bool showRefusal(const Error &error);

Q_SIGNALS:
    void changed();

private:
    void validate();

    QFormLayout &m_form;
    QComboBox *m_mode;
    FieldNote *m_modeNote;
    FileField *m_certificate, *m_key;
    bool m_bad = false;
};

} // namespace keywright::ui
