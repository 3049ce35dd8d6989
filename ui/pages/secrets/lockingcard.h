// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultkeeper.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;

namespace keywright::ui {

/// When the vault is locked without being told to.
class LockingCard : public QFrame
{
    Q_OBJECT

public:
    explicit LockingCard(QWidget *parent = nullptr);

    void setHabits(const LockHabits &habits);
    [[nodiscard]] LockHabits habits() const;

Q_SIGNALS:
    void edited(const keywright::ui::LockHabits &habits);

private:
    QComboBox *m_idle;
    QCheckBox *m_withScreen;
};

} // namespace keywright::ui
