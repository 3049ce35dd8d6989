// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglist.h"

#include "findingrow.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int shownAtFirst = 12;

QString idOf(const Finding &finding)
{
    return findingName(finding.code) + u'\n' + finding.id + u'\n' + finding.subject;
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_fine(new QLabel(tr("Everything is in order."), this))
    , m_more(new QPushButton(this))
{
    setProperty("card", true);
    m_layout->setContentsMargins(14, 6, 14, 6);
    m_layout->setSpacing(0);
    m_fine->setContentsMargins(0, 10, 0, 10);
    m_fine->hide();
    m_more->setAutoDefault(false);
    m_more->hide();
    m_layout->addWidget(m_fine);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showRows();
    });
}

void FindingList::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    showRows();
}

void FindingList::showRows()
{
    const auto count =
        m_all ? m_findings.size() : std::min<qsizetype>(m_findings.size(), shownAtFirst);
    QHash<QString, FindingRow *> before = std::exchange(m_rows, {});
    for (qsizetype i = 0; i < count; ++i) {
        const Finding &finding = m_findings.at(i);
        FindingRow *row = before.take(idOf(finding));
        if (!row) {
            row = new FindingRow(this);
            connect(row, &FindingRow::mendRequested, this, &FindingList::mendRequested);
        }
        row->setFinding(finding, i > 0);
        if (m_layout->indexOf(row) != i)
            m_layout->insertWidget(static_cast<int>(i), row);
        m_rows.insert(idOf(finding), row);
    }
    for (FindingRow *gone : std::as_const(before)) {
        m_layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_fine->setVisible(m_findings.isEmpty());
    const auto rest = static_cast<int>(m_findings.size() - count);
    m_more->setText(tr("Show %n more", nullptr, rest));
    m_more->setVisible(rest > 0);
}

QPushButton *FindingList::buttonOf(FindingCode code, const QString &id, int remedy) const
{
    for (FindingRow *row : m_rows) {
        if (row->finding().code == code && (id.isEmpty() || row->finding().id == id))
            return row->button(remedy);
    }
    return nullptr;
}

} // namespace keywright::ui
