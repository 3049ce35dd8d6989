// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provideractions.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keywright::ui {

class FieldNote;
class ToneLabel;

/// How a key that was brought is called, how programs use it, and how to restrict it over there.
class ProviderKeep : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderKeep(QWidget *parent = nullptr);

    /// Proposals follow the provider as long as nobody wrote something else.
    void setProvider(const Provider &provider);
    void fill(BroughtKey &brought) const;
    [[nodiscard]] bool isComplete() const;
    /// Beside the field that it is about, else at the foot.
    void showProblem(const Error &error);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *variableField() const { return m_variable; }
    [[nodiscard]] QButtonGroup *uses() const { return m_uses; }

Q_SIGNALS:
    void changed();

private:
    void followUse();
    [[nodiscard]] BroughtKey::Use use() const;

    Provider m_provider;
    QButtonGroup *m_uses;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    QLineEdit *m_variable;
    FieldNote *m_variableNote;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    FieldNote *m_addressNote;
    QLabel *m_advice;
    QPushButton *m_restrict;
    ToneLabel *m_problem;
};

} // namespace keywright::ui
