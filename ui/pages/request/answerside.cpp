// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerside.h"

#include "checksview.h"
#include "comparepart.h"
#include "heldpanel.h"
#include "responseview.h"

namespace keywright::ui {

AnswerSide::AnswerSide(PageContext &context, const ProjectId &project, QWidget *parent)
    : QStackedWidget(parent)
    , m_response(new ResponseView(context, this))
    , m_checks(new ChecksView(m_response->pages()))
    , m_compare(new ComparePart(context, project, m_response->pages()))
    , m_held(new HeldPanel(this))
{
    addWidget(m_response);
    addWidget(m_held);
    m_checksPart = m_response->addPart(m_checks, m_checks->title());
    m_comparePart = m_response->addPart(m_compare, tr("Compare"));
    connect(m_compare, &ComparePart::compared, this,
            [this] { m_response->showPart(m_comparePart); });
    connect(m_compare, &ComparePart::keyWanted, this, &AnswerSide::keyWanted);
    connect(m_compare, &ComparePart::environmentWanted, this, &AnswerSide::environmentWanted);
    connect(m_held, &HeldPanel::sendAnyway, this, &AnswerSide::sendAnyway);
    connect(m_held, &HeldPanel::hostAccepted, this, &AnswerSide::hostAccepted);
    connect(m_held, &HeldPanel::rulesWanted, this, &AnswerSide::rulesWanted);
}

void AnswerSide::showSending()
{
    setCurrentWidget(m_response);
    m_response->showSending();
}

void AnswerSide::showExchange(const Result<Exchange> &exchange)
{
    if (!exchange)
        return m_response->showError(exchange.error());
    if (!exchange->held.isEmpty())
        return showHeld(exchange->held);
    m_response->showResponse(exchange->response);
    m_compare->setPresent(exchange->response);
    showChecks(exchange->checks, exchange->captures);
}

void AnswerSide::showPast(const HistoryItem &item)
{
    setCurrentWidget(m_response);
    if (item.entry.status > 0)
        m_response->showResponse(item.response);
    m_compare->setPresent(item.response);
    showChecks(item.checks, {});
}

void AnswerSide::compare(const Result<Exchange> &other, const QString &label)
{
    if (!other)
        return m_compare->showError(other.error());
    if (!other->held.isEmpty())
        return showHeld(other->held);
    m_compare->compare(other->response, label);
}

void AnswerSide::compare(const HistoryItem &item)
{
    setCurrentWidget(m_response);
    m_compare->compare(item);
}

void AnswerSide::showHeld(const QList<GuardFinding> &held)
{
    m_held->setFindings(held);
    setCurrentWidget(m_held);
}

void AnswerSide::showChecks(const QList<CheckResult> &checks, const QList<CaptureResult> &captures)
{
    m_checks->setResults(checks, captures);
    m_response->setPartTitle(m_checksPart, m_checks->title());
}

} // namespace keywright::ui
