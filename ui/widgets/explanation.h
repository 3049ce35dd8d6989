// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

/// A word that somebody new meets here for the first time.
enum class Term { Gateway, Upstream, Application, Referrer, Operation };

[[nodiscard]] QString termQuestion(Term term);    ///< "What is an upstream?"
[[nodiscard]] QString termExplanation(Term term); ///< in plain words, a few sentences

/// The small button beside a field: tells what its word means. Escape, or a click elsewhere, closes
/// what it opened, and the button has the focus again.
class Explanation : public QToolButton
{
    Q_OBJECT

public:
    explicit Explanation(Term term, QWidget *parent = nullptr);

    /// What is open; null: nothing is.
    [[nodiscard]] QWidget *popup() const;

private:
    void open();

    Term m_term;
};

/// A row of a form with an explanation behind the field, which stays the label's buddy.
void addExplainedRow(QFormLayout &form, const QString &label, QWidget *field, Term term);

} // namespace keywright::ui
