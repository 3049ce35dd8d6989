// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/policyservice.h>
#include <ui/models/newest.h>

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QLabel;

namespace keywright::ui {

class ChipLabel;

/// "Would this call be granted?", by the gateway's own engine, before anything is saved. Judges a
/// moment after the last change, charges nothing. The fields are a subclass's.
class TrialPanel : public QWidget
{
    Q_OBJECT

public:
    /// The key, or the project of a key that does not exist yet, with the restrictions as they
    /// stand in the editor.
    using Subject = std::function<Trial()>;

    /// The restrictions or the fields are others now: judges again, after a pause.
    void judgeSoon();
    /// What is shown: "granted" or "denied", and why. For tests too.
    [[nodiscard]] QString verdictText() const;

protected:
    TrialPanel(PolicyService &policy, Subject subject, QWidget *parent);
    /// The call that the fields describe; nullopt: nothing to judge yet.
    [[nodiscard]] virtual std::optional<Trial> trial(Trial subject) const = 0;
    /// Chip and sentence in one line, for the subclass to lay out.
    [[nodiscard]] QWidget *verdict() const { return m_verdict; }

private:
    void judge();
    void showJudgement(const Judgement &judgement);

    PolicyService &m_policy;
    Subject m_subject;
    QTimer m_pause;
    Newest m_question;
    QWidget *m_verdict;
    ChipLabel *m_chip;
    QLabel *m_reason;
};

/// Puts what a caller of that kind shows into a call: the page it comes from, its address, ….
void addEvidence(Trial &trial, policy::Kind kind, const QString &text);

} // namespace keywright::ui
