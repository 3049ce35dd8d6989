// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/requestservice.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QStackedWidget>

namespace keywright::ui {

class ChecksView;
class ComparePart;
class HeldPanel;
class ResponseView;

/// The half of a request's tab that shows what came back: the answer with its checks and its
/// comparison with others, or why nothing was sent.
class AnswerSide : public QStackedWidget
{
    Q_OBJECT

public:
    AnswerSide(PageContext &context, const ProjectId &project, QWidget *parent);

    void showSending();
    /// The answer, or why nothing was sent.
    void showExchange(const Result<Exchange> &exchange);
    void showPast(const HistoryItem &item);

    /// Another answer, to be compared with the one that is shown.
    void compare(const Result<Exchange> &other, const QString &label);
    void compare(const HistoryItem &item);

Q_SIGNALS:
    void sendAnyway(const QList<keywright::GuardRule> &accepted);
    void hostAccepted(); ///< from now on the key may go there; send it
    void rulesWanted();
    /// The same request once more, to be compared: with that key, in that environment.
    void keyWanted(const keywright::KeyId &key, const QString &name);
    void environmentWanted(const QString &name);

private:
    /// The guard would rather not: its reasons, and what a person can do about them.
    void showHeld(const QList<GuardFinding> &held);
    void showChecks(const QList<CheckResult> &checks, const QList<CaptureResult> &captures);

    ResponseView *m_response;
    ChecksView *m_checks;
    ComparePart *m_compare;
    HeldPanel *m_held;
    int m_checksPart = 0, m_comparePart = 0; ///< of the answer
};

} // namespace keywright::ui
