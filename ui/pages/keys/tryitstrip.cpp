// SPDX-License-Identifier: GPL-3.0-or-later
#include "tryitstrip.h"

#include "entrytrial.h"

#include <core/base/moment.h>
#include <ui/widgets/entrycheck.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace keywright::ui {

TryItStrip::TryItStrip(PolicyService &policy, Subject subject, QWidget *parent)
    : TrialPanel(policy, std::move(subject), parent)
    , m_api(new QComboBox(this))
    , m_method(makeMethodBox(this))
    , m_path(new QLineEdit(QStringLiteral("/"), this))
    , m_time(new QLineEdit(this))
{
    m_api->setAccessibleName(tr("API"));
    m_path->setAccessibleName(tr("Path"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    grid->addWidget(new QLabel(tr("Call"), this), 0, 0);
    grid->addWidget(m_api, 0, 1);
    grid->addWidget(m_method, 0, 2);
    grid->addWidget(m_path, 0, 3);
    addEvidenceLine(*grid, policy::Kind::Referrer, tr("From page"),
                    QStringLiteral("https://portal.example/"));
    addEvidenceLine(*grid, policy::Kind::Address, tr("From address"), QStringLiteral("127.0.0.1"));
    addEvidenceLine(*grid, policy::Kind::Android, tr("Android app"),
                    entryExample(policy::Kind::Android));
    addEvidenceLine(*grid, policy::Kind::Ios, tr("iOS app"), entryExample(policy::Kind::Ios));
    addEvidenceLine(*grid, policy::Kind::Process, tr("Program"),
                    entryExample(policy::Kind::Process));
    m_evidence.at(static_cast<int>(policy::Kind::Address))->setText(QStringLiteral("127.0.0.1"));
    auto *timeCaption = new QLabel(tr("As if it were"), this);
    timeCaption->setBuddy(m_time);
    m_time->setAccessibleName(tr("As if it were"));
    m_time->setPlaceholderText(tr("now; or +2h, +3d, 2026-12-24T18:00:00Z"));
    const int timeRow = grid->rowCount();
    grid->addWidget(timeCaption, timeRow, 0);
    grid->addWidget(m_time, timeRow, 1, 1, 3);
    grid->addWidget(verdict(), grid->rowCount(), 0, 1, 4);
    for (const QComboBox *box : {m_api, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &TryItStrip::judgeSoon);
    for (const QLineEdit *line : {m_path, m_time})
        connect(line, &QLineEdit::textChanged, this, &TryItStrip::judgeSoon);
    setApis({});
}

void TryItStrip::addEvidenceLine(QGridLayout &grid, policy::Kind kind, const QString &label,
                                 const QString &example)
{
    auto *line = new QLineEdit(this);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(line);
    line->setAccessibleName(label);
    line->setPlaceholderText(example);
    const int row = static_cast<int>(kind) + 1;
    grid.addWidget(caption, row, 0);
    grid.addWidget(line, row, 1, 1, 3);
    m_evidence.append(line);
    m_labels.append(caption);
    connect(line, &QLineEdit::textChanged, this, &TryItStrip::judgeSoon);
}

QLineEdit *TryItStrip::evidence(policy::Kind kind) const
{
    return m_evidence.at(static_cast<int>(kind));
}

void TryItStrip::setApis(const QList<Api> &apis)
{
    m_api->clear();
    for (const Api &api : apis)
        m_api->addItem(api.name);
    m_api->setVisible(!apis.isEmpty());
    if (!apis.isEmpty() && !apis.constFirst().operations.isEmpty()) {
        const Operation &operation = apis.constFirst().operations.constFirst();
        m_method->setCurrentText(operation.method);
        m_path->setText(operation.path);
    }
    judgeSoon();
}

std::optional<Trial> TryItStrip::trial(Trial subject) const
{
    subject.api = m_api->currentText();
    subject.method = m_method->currentText();
    subject.path = m_path->text();
    if (const QString time = m_time->text().trimmed(); !time.isEmpty()) {
        subject.at = momentFromText(time, SystemClock().now());
        if (!subject.at)
            return {}; // still being typed
    }
    const policy::Restrictions judged = subject.restrictions.value_or(policy::Restrictions());
    for (int i = 0; i < policy::kindCount; ++i) {
        const auto kind = static_cast<policy::Kind>(i);
        // Lines for apps and programs are there where the key asks for them.
        const bool shown = kind == policy::Kind::Referrer || kind == policy::Kind::Address
                           || !entriesOf(judged, kind).isEmpty();
        m_evidence.at(i)->setVisible(shown);
        m_labels.at(i)->setVisible(shown);
        if (const QString text = m_evidence.at(i)->text().trimmed(); shown && !text.isEmpty())
            addEvidence(subject, kind, text);
    }
    return subject;
}

} // namespace keywright::ui
