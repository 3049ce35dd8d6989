// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/providerservice.h>

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keywright::ui {

class FieldNote;
class ProviderPartsForm;

/// Asks for what goes with a stored key in clear: an access key's id, a resource's name, the
/// address of a provider that has none of its own. Show it with `open()`.
class PartsDialog : public QDialog
{
    Q_OBJECT

public:
    PartsDialog(const Provider &provider, const ProviderParts &parts, QWidget *parent);

    void showProblem(const Error &error);
    [[nodiscard]] ProviderPartsForm *form() const { return m_form; }
    [[nodiscard]] QLineEdit *addressField() const { return m_address; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void submitted(const keywright::ProviderUse &use);

private:
    void refresh();

    Provider m_provider;
    ProviderPartsForm *m_form;
    QLineEdit *m_address;
    FieldNote *m_addressNote;
    QPushButton *m_accept;
};

} // namespace keywright::ui
