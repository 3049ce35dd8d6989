// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace keywright::ui {

/// What an API's calls cost: an amount for 1,000 of them in some currency, and how many a month are
/// free. Or nothing.
class PriceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PriceEditor(QWidget *parent = nullptr);

    void setPrice(const std::optional<ApiPrice> &price);
    [[nodiscard]] std::optional<ApiPrice> price() const;
    /// Empty: all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_costs;
    QDoubleSpinBox *m_amount;
    QComboBox *m_currency;
    QDoubleSpinBox *m_free;
};

} // namespace keywright::ui
