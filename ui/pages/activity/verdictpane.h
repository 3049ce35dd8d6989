// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mend.h"

#include <ui/models/newest.h>

#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace keywright::ui {

class DataTable;
class DetailPane;
class VerdictModel;

/// One request of the log: what was decided, step by step, and the smallest change that would have
/// let it through.
class VerdictPane : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPane(PageContext &context, QWidget *parent = nullptr);

    void setEntry(const ActivityEntry &entry);
    [[nodiscard]] const ActivityEntry &entry() const { return m_entry; }
    /// Whether a change is offered.
    [[nodiscard]] bool hasSuggestion() const;
    /// Makes the smallest change of the key that lets the call through; can be undone.
    void applySuggestion();

Q_SIGNALS:
    void keyRequested(const QString &id);
    void requestRequested(const QString &method, const QString &url, const QString &key);

private:
    void showFacts();
    void showSteps(const QList<StepFinding> &steps, bool oneIsEnough);
    void judge();
    void showJudgement(const Judgement &judgement);
    void showRoomAgain();
    [[nodiscard]] QWidget *makeChangeCard();

    PageContext &m_context;
    ActivityEntry m_entry;
    Mend m_mend;
    Newest m_judging;
    DetailPane *m_facts;
    VerdictModel *m_steps;
    DataTable *m_table;
    QLabel *m_note;
    QLabel *m_changeTitle;
    QFrame *m_change;
    QLabel *m_changeText;
    QPushButton *m_apply;
    QPushButton *m_openKey;
    QPushButton *m_again;
};

} // namespace keywright::ui
