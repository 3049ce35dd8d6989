// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/corecontext.h>
#include <ui/models/bindingsmodel.h>
#include <ui/models/newest.h>

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keywright::ui {

class FieldNote;

/// Says which key a variable holds. Saves by itself and closes when it is saved.
class BindingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `before` with an empty variable: a new binding of its project.
    BindingDialog(CoreContext &core, const BindingsModel &model, const Binding &before,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const keywright::Binding &binding, const keywright::Binding &before);

private:
    void layOut();
    void proposeVariable();
    void validate();
    void submit();
    [[nodiscard]] Binding written() const;
    [[nodiscard]] bool isNew() const { return m_before.variable.isEmpty(); }

    CoreContext &m_core;
    Binding m_before;
    QList<Key> m_keyList;
    QStringList m_taken; ///< ids of other bindings
    bool m_variableTyped = false;
    Newest m_saving;
    QComboBox *m_keys;
    FieldNote *m_keyNote;
    QLineEdit *m_variable;
    FieldNote *m_variableNote;
    QComboBox *m_environment;
    FieldNote *m_environmentNote;
    QPushButton *m_save = nullptr;
};

/// "Clinic portal" gives "CLINIC_PORTAL_KEY".
[[nodiscard]] QString proposedVariable(const QString &keyName);

} // namespace keywright::ui
