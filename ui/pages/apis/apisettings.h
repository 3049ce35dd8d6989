// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>

#include <QtWidgets/QWidget>

class QCheckBox;
class QLineEdit;

namespace keywright::ui {

class FieldNote;
class KeyLocationsEditor;

/// What of an API is set once and seldom touched: where the key goes, who may call from a browser,
/// limits over all keys. Validated as typed.
class ApiSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ApiSettings(QWidget *parent = nullptr);

    void setApi(const Api &api);
    /// Writes the fields into an API; only where there is no problem.
    void applyTo(Api &api) const;
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    void changed();

private:
    void validate();

    KeyLocationsEditor *m_locations;
    FieldNote *m_locationsNote;
    QCheckBox *m_keepKey;
    QLineEdit *m_origins;
    FieldNote *m_originsNote;
    QLineEdit *m_limits;
    FieldNote *m_limitsNote;
    std::vector<policy::Limit> m_before; ///< so that a limit keeps its id, and its count
};

} // namespace keywright::ui
