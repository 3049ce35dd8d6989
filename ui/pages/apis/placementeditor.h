// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/credentialplacement.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace keywright::ui {

class FieldNote;

/// How the gateway puts the key for the upstream on a request. Validated as typed.
class PlacementEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PlacementEditor(QWidget *parent = nullptr);

    /// As Api::credentialPlacement has it.
    void setPlacement(const QString &text);
    [[nodiscard]] QString placement() const;
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    void changed();

private:
    void validate();
    [[nodiscard]] CredentialPlacement written() const;

    QComboBox *m_kind;
    QLineEdit *m_region, *m_service, *m_name;
    FieldNote *m_note;
};

/// Where the key for an API's upstream goes, in words.
[[nodiscard]] QString placementWords(const Api &api);

} // namespace keywright::ui
