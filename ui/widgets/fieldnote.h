// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/tone.h>

#include <QtWidgets/QLabel>

namespace keywright::ui {

/// The line below a field: why it cannot be taken, or a hint. Also told to assistive technology, as
/// the field's description.
class FieldNote : public QLabel
{
    Q_OBJECT

public:
    /// `field` is the control that the note is about.
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    /// Shown while there is no problem; may be empty.
    void setHint(const QString &hint);
    /// Empty: none.
    void setProblem(const QString &problem);
    void setWarning(const QString &warning);
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QWidget *m_field;
    QString m_hint, m_problem, m_warning;
};

} // namespace keywright::ui
