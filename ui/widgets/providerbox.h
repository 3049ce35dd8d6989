// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/provider.h>

#include <QtWidgets/QComboBox>

namespace keywright::ui {

/// Chooses one of the systems that people hold keys for, or none.
class ProviderBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ProviderBox(QWidget *parent = nullptr);

    /// What is chosen stays where it still is there.
    void setProviders(const QList<Provider> &providers);
    /// Its id; empty: not said.
    [[nodiscard]] QString provider() const;
    void setProvider(const QString &id);
};

} // namespace keywright::ui
