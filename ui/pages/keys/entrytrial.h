// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trialpanel.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace keywright::ui {

/// "Try it" below one part of the restrictions: only that part is judged, so that its answer is not
/// hidden behind another one's. Folded away until it is asked for.
class PartTrial : public TrialPanel
{
    Q_OBJECT

protected:
    PartTrial(PolicyService &policy, Subject subject, const QString &about, QWidget *parent);
    /// The fields, in one row.
    void setFields(const QList<QWidget *> &fields);
    [[nodiscard]] bool isOpen() const;

private:
    QToolButton *m_open;
    QWidget *m_row;
};

/// Below a list of websites, networks, apps or programs: one caller, and whether the list lets it
/// through.
class EntryTrial final : public PartTrial
{
    Q_OBJECT

public:
    EntryTrial(PolicyService &policy, policy::Kind kind, Subject subject,
               QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *input() const { return m_input; }

protected:
    [[nodiscard]] std::optional<Trial> trial(Trial subject) const override;

private:
    policy::Kind m_kind;
    QLineEdit *m_input;
};

/// Below the APIs and operations: method and path, and whether the key may call them.
class OperationTrial final : public PartTrial
{
    Q_OBJECT

public:
    OperationTrial(PolicyService &policy, Subject subject, QWidget *parent = nullptr);
    void setApis(const QList<Api> &apis);
    [[nodiscard]] QLineEdit *path() const { return m_path; }
    [[nodiscard]] QComboBox *method() const { return m_method; }

protected:
    [[nodiscard]] std::optional<Trial> trial(Trial subject) const override;

private:
    QComboBox *m_api;
    QComboBox *m_method;
    QLineEdit *m_path;
};

/// A combo box of the methods that people use.
[[nodiscard]] QComboBox *makeMethodBox(QWidget *parent);

} // namespace keywright::ui
