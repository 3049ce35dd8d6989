// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trialpanel.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace keywright::ui {

/// A whole call against everything that stands in the editor: what is called, and everything that
/// the caller shows of itself.
class TryItStrip final : public TrialPanel
{
    Q_OBJECT

public:
    TryItStrip(PolicyService &policy, Subject subject, QWidget *parent = nullptr);

    void setApis(const QList<Api> &apis);
    /// The line for what a caller of that kind shows.
    [[nodiscard]] QLineEdit *evidence(policy::Kind kind) const;
    [[nodiscard]] QLineEdit *path() const { return m_path; }
    [[nodiscard]] QComboBox *method() const { return m_method; }
    /// When the call is made; empty: now.
    [[nodiscard]] QLineEdit *time() const { return m_time; }

protected:
    [[nodiscard]] std::optional<Trial> trial(Trial subject) const override;

private:
    void addEvidenceLine(QGridLayout &grid, policy::Kind kind, const QString &label,
                         const QString &example);

    QComboBox *m_api;
    QComboBox *m_method;
    QLineEdit *m_path;
    QLineEdit *m_time;
    QList<QLineEdit *> m_evidence; ///< by policy::Kind
    QList<QWidget *> m_labels;     ///< of m_evidence
};

} // namespace keywright::ui
