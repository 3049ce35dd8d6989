// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace keywright::ui {

class FieldNote;
class KeyLocationsEditor;
class LimitsEditor;
class PlacementEditor;
class PriceEditor;

/// What of an API is set once and seldom touched: where the key goes, which key the gateway adds
/// for the upstream and how, who may call from a browser, limits over all keys, what calls
/// cost. Validated as typed.
class ApiSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ApiSettings(QWidget *parent = nullptr);

    void setApi(const Api &api);
    /// The project's keys: those whose secret is kept can be sent to the upstream.
    void setKeys(const QList<Key> &keys);
    /// Writes the fields into an API; only where there is no problem.
    void applyTo(Api &api) const;
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    void changed();

private:
    void validate();
    void showCredential();
    void showPlacement();

    QFormLayout *m_form;

    KeyLocationsEditor *m_locations;
    FieldNote *m_locationsNote;
    QCheckBox *m_keepKey;
    QLineEdit *m_origins;
    FieldNote *m_originsNote;
    QComboBox *m_credential;
    FieldNote *m_credentialNote;
    PlacementEditor *m_placement;
    LimitsEditor *m_limits;
    PriceEditor *m_price;
    FieldNote *m_priceNote;
    QList<Key> m_keys;
    QString m_chosen; ///< id of the key that is sent to the upstream
};

} // namespace keywright::ui
