// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitseditor.h"

#include "limitrow.h"
#include "taborder.h"

#include <ui/support/icons.h>

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr std::int64_t proposedCount = 100;
} // namespace

LimitsEditor::LimitsEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(icon(QStringLiteral("plus")), tr("Add a limit"), this))
{
    m_add->setAutoDefault(false);
    m_list->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        policy::Limit limit;
        limit.count = proposedCount;
        addRow(limit)->setFocus();
        Q_EMIT changed();
    });
}

void LimitsEditor::setApis(const QStringList &apis)
{
    m_apis = apis;
    for (LimitRow *row : std::as_const(m_rows))
        row->setApis(apis);
}

void LimitsEditor::setAboutOneApi()
{
    m_isAboutOneApi = true;
    for (LimitRow *row : std::as_const(m_rows))
        row->hideApi();
}

void LimitsEditor::setLimits(const std::vector<policy::Limit> &limits)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.constLast());
    for (const policy::Limit &limit : limits)
        addRow(limit);
    Q_EMIT changed();
}

std::vector<policy::Limit> LimitsEditor::limits() const
{
    std::vector<policy::Limit> limits;
    for (const LimitRow *row : m_rows)
        limits.push_back(row->limit());
    return limits;
}

LimitRow *LimitsEditor::addRow(const policy::Limit &limit)
{
    auto *row = new LimitRow(limit, m_apis, this);
    if (m_isAboutOneApi)
        row->hideApi();
    m_rows.append(row);
    m_list->addWidget(row);
    insertBefore(m_add, row->controls());
    connect(row, &LimitRow::changed, this, &LimitsEditor::changed);
    connect(row, &LimitRow::removeRequested, this, [this, row] {
        removeRow(row);
        m_add->setFocus();
        Q_EMIT changed();
    });
    return row;
}

void LimitsEditor::removeRow(LimitRow *row)
{
    m_rows.removeAll(row);
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
}

} // namespace keywright::ui
