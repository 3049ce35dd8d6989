// SPDX-License-Identifier: GPL-3.0-or-later
#include "restrictionseditor.h"

#include "apitargetseditor.h"
#include "entrylisteditor.h"
#include "explanation.h"
#include "limitseditor.h"

#include <core/policy/parse.h>
#include <ui/phrases/entryphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr std::int64_t proposedPerMinute = 100;
constexpr double headingScale = 1.1;
} // namespace

QList<policy::Kind> kindsFor(KeyUse use)
{
    switch (use) {
    case KeyUse::Website:
        return {policy::Kind::Referrer};
    case KeyUse::Server:
        return {policy::Kind::Address};
    case KeyUse::Android:
        return {policy::Kind::Android};
    case KeyUse::Ios:
        return {policy::Kind::Ios};
    case KeyUse::ThisComputer:
        return {policy::Kind::Address, policy::Kind::Process};
    case KeyUse::Unspecified:
        break;
    }
    return {};
}

policy::Restrictions proposedRestrictions(KeyUse use)
{
    policy::Restrictions restrictions;
    if (use == KeyUse::Unspecified)
        return restrictions;
    if (use == KeyUse::ThisComputer)
        restrictions.addresses = {"127.0.0.1", "::1"};
    policy::Limit limit;
    limit.count = proposedPerMinute;
    restrictions.limits.push_back(limit);
    return restrictions;
}

// Made in the order in which Tab goes through them.
RestrictionsEditor::RestrictionsEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addHeading(layout, tr("Where it may be used from"));
    addMatch(layout);
    for (int i = 0; i < policy::kindCount; ++i)
        addList(layout, static_cast<policy::Kind>(i));
    m_more = new QPushButton(icon(QStringLiteral("plus")), tr("Another restriction"), this);
    m_more->setAutoDefault(false);
    m_more->setProperty("withMenu", true);
    m_more->setMenu(new QMenu(m_more));
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    addHeading(layout, tr("What it may call"));
    m_apis = new ApiTargetsEditor(this);
    layout->addWidget(m_apis);
    layout->addSpacing(8);
    addHeading(layout, tr("How much"));
    m_limits = new LimitsEditor(this);
    layout->addWidget(m_limits);
    connect(m_originFallback, &QCheckBox::toggled, this, &RestrictionsEditor::changed);
    connect(m_match, &QComboBox::currentIndexChanged, this, &RestrictionsEditor::changed);
    connect(this, &RestrictionsEditor::changed, this, &RestrictionsEditor::refreshMatch);
    connect(m_apis, &ApiTargetsEditor::changed, this, &RestrictionsEditor::changed);
    connect(m_limits, &LimitsEditor::changed, this, &RestrictionsEditor::changed);
    refreshMore();
}

void RestrictionsEditor::addMatch(QVBoxLayout *layout)
{
    m_matchRow = new QWidget(this);
    m_match = new QComboBox(m_matchRow);
    m_match->addItems({tr("all the lists below"), tr("at least one of the lists below")});
    auto *label = new QLabel(tr("A &caller must be in"), m_matchRow);
    label->setBuddy(m_match);
    m_match->setAccessibleName(tr("A caller must be in"));
    auto *row = new QHBoxLayout(m_matchRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_match);
    row->addStretch(1);
    m_matchRow->hide();
    layout->addWidget(m_matchRow);
}

void RestrictionsEditor::refreshMatch()
{
    // With a single list there is nothing to choose.
    const auto filled = std::count_if(m_lists.cbegin(), m_lists.cend(),
                                      [](const auto *list) { return !list->entries().isEmpty(); });
    m_matchRow->setVisible(filled > 1);
}

void RestrictionsEditor::addList(QVBoxLayout *layout, policy::Kind kind)
{
    auto *list = new EntryListEditor(kind, this);
    connect(list, &EntryListEditor::changed, this, &RestrictionsEditor::changed);
    list->hide();
    m_lists.append(list);
    layout->addWidget(list);
    if (kind != policy::Kind::Referrer)
        return;
    m_originFallback =
        new QCheckBox(tr("Take the Origin header where a browser sends no Referer"), this);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_originFallback);
    row->addWidget(new Explanation(Term::Referrer, foot));
    row->addStretch(1);
    list->addFoot(foot);
}

QWidget *RestrictionsEditor::addHeading(QVBoxLayout *layout, const QString &text)
{
    auto *heading = makeHeading(text, this, headingScale);
    layout->addWidget(heading);
    return heading;
}

EntryListEditor *RestrictionsEditor::editor(policy::Kind kind) const
{
    return m_lists.at(static_cast<int>(kind));
}

void RestrictionsEditor::setApis(const QList<Api> &apis)
{
    QStringList names;
    for (const Api &api : apis)
        names.append(api.name);
    m_apis->setApis(apis);
    m_limits->setApis(names);
}

void RestrictionsEditor::setRestrictions(const policy::Restrictions &restrictions)
{
    m_given = restrictions;
    for (EntryListEditor *list : std::as_const(m_lists)) {
        const QStringList entries = entriesOf(restrictions, list->kind());
        list->setEntries(entries);
        list->setVisible(!entries.isEmpty());
        list->setReportOnly(isReportOnly(restrictions, list->kind()));
    }
    m_match->setCurrentIndex(static_cast<int>(restrictions.match));
    m_originFallback->setChecked(restrictions.allowOriginFallback);
    m_apis->setTargets(restrictions.apis);
    m_limits->setLimits(restrictions.limits);
    refreshMore();
    Q_EMIT changed();
}

void RestrictionsEditor::showKindsFor(KeyUse use)
{
    const QList<policy::Kind> kinds = kindsFor(use);
    for (EntryListEditor *list : std::as_const(m_lists))
        list->setVisible(kinds.contains(list->kind()) || !list->entries().isEmpty());
    refreshMore();
}

void RestrictionsEditor::refreshMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (EntryListEditor *list : std::as_const(m_lists)) {
        if (!list->isHidden())
            continue;
        menu->addAction(entryTitle(list->kind()), list, [this, list] {
            list->show();
            list->input()->setFocus();
            refreshMore();
        });
    }
    m_more->setVisible(!menu->isEmpty());
}

policy::Restrictions RestrictionsEditor::restrictions() const
{
    policy::Restrictions restrictions = m_given;
    restrictions.reportOnly.clear();
    for (const EntryListEditor *list : m_lists) {
        setEntries(restrictions, list->kind(), list->entries());
        if (list->isReportOnly())
            restrictions.reportOnly.push_back(list->kind());
    }
    restrictions.match = static_cast<policy::Match>(m_match->currentIndex());
    restrictions.allowOriginFallback =
        m_originFallback->isChecked() && !restrictions.referrers.empty();
    restrictions.apis = m_apis->targets();
    restrictions.limits = m_limits->limits();
    return restrictions;
}

QStringList RestrictionsEditor::problems() const
{
    QStringList problems;
    for (const EntryListEditor *list : m_lists) {
        if (!list->problem().isEmpty())
            problems.append(list->problem());
    }
    if (!m_apis->problem().isEmpty())
        problems.append(m_apis->problem());
    for (const policy::ValidationProblem &problem : policy::validate(restrictions()))
        problems.append(problemSentence(problem.problem, QString::fromStdString(problem.entry)));
    return problems;
}

} // namespace keywright::ui
