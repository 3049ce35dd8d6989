// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrytrial.h"

#include <ui/widgets/entrycheck.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QString question(policy::Kind kind)
{
    switch (kind) {
    case policy::Kind::Referrer:
        return EntryTrial::tr("Page that calls, for example https://portal.example/forms");
    case policy::Kind::Address:
        return EntryTrial::tr("Address that calls, for example 192.0.2.7");
    case policy::Kind::Android:
        return EntryTrial::tr("App that calls: package:AA:BB:…");
    case policy::Kind::Ios:
        return EntryTrial::tr("App that calls, for example com.example.app");
    case policy::Kind::Process:
        break;
    }
    return EntryTrial::tr("Program that calls, for example /usr/bin/curl");
}

} // namespace

PartTrial::PartTrial(PolicyService &policy, Subject subject, const QString &about, QWidget *parent)
    : TrialPanel(policy, std::move(subject), parent)
    , m_open(new QToolButton(this))
    , m_row(new QWidget(this))
{
    m_open->setText(tr("Try it"));
    m_open->setAccessibleName(tr("Try it: %1").arg(about));
    m_open->setCheckable(true);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setArrowType(Qt::RightArrow);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_row->hide();
    auto *fields = new QHBoxLayout(m_row);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_open);
    line->addWidget(m_row, 1);
    line->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(verdict());
}

void PartTrial::setFields(const QList<QWidget *> &fields)
{
    for (QWidget *field : fields)
        m_row->layout()->addWidget(field);
    static_cast<QHBoxLayout *>(m_row->layout())->setStretchFactor(fields.constLast(), 1);
    connect(m_open, &QToolButton::toggled, this, [this, last = fields.constLast()](bool open) {
        m_open->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_row->setVisible(open);
        if (open)
            last->setFocus();
        judgeSoon();
    });
}

bool PartTrial::isOpen() const
{
    return m_open->isChecked();
}

EntryTrial::EntryTrial(PolicyService &policy, policy::Kind kind, Subject subject, QWidget *parent)
    : PartTrial(policy, std::move(subject), entryTitle(kind), parent)
    , m_kind(kind)
    , m_input(new QLineEdit(this))
{
    m_input->setPlaceholderText(question(kind));
    m_input->setAccessibleName(question(kind));
    setFields({m_input});
    connect(m_input, &QLineEdit::textChanged, this, &EntryTrial::judgeSoon);
}

std::optional<Trial> EntryTrial::trial(Trial subject) const
{
    const QString text = m_input->text().trimmed();
    if (!isOpen() || text.isEmpty())
        return std::nullopt;
    const policy::Restrictions all = subject.restrictions.value_or(policy::Restrictions());
    policy::Restrictions part;
    setEntries(part, m_kind, entriesOf(all, m_kind));
    part.allowOriginFallback = all.allowOriginFallback;
    subject.restrictions = part;
    addEvidence(subject, m_kind, text);
    return subject;
}

OperationTrial::OperationTrial(PolicyService &policy, Subject subject, QWidget *parent)
    : PartTrial(policy, std::move(subject), tr("APIs and operations"), parent)
    , m_api(new QComboBox(this))
    , m_method(makeMethodBox(this))
    , m_path(new QLineEdit(this))
{
    m_api->setAccessibleName(tr("API that is called"));
    m_path->setAccessibleName(tr("Path that is called"));
    m_path->setPlaceholderText(tr("Path, for example /forms/7"));
    setFields({m_api, m_method, m_path});
    for (const QComboBox *box : {m_api, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &OperationTrial::judgeSoon);
    connect(m_path, &QLineEdit::textChanged, this, &OperationTrial::judgeSoon);
    setApis({});
}

void OperationTrial::setApis(const QList<Api> &apis)
{
    m_api->clear();
    for (const Api &api : apis)
        m_api->addItem(api.name);
    setVisible(!apis.isEmpty());
}

std::optional<Trial> OperationTrial::trial(Trial subject) const
{
    const QString path = m_path->text().trimmed();
    if (!isOpen() || path.isEmpty() || m_api->count() == 0)
        return std::nullopt;
    policy::Restrictions part;
    part.apis = subject.restrictions.value_or(policy::Restrictions()).apis;
    subject.restrictions = part;
    subject.api = m_api->currentText();
    subject.method = m_method->currentText();
    subject.path = path;
    return subject;
}

QComboBox *makeMethodBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                   QStringLiteral("PATCH"), QStringLiteral("DELETE")});
    box->setAccessibleName(EntryTrial::tr("Method"));
    return box;
}

} // namespace keywright::ui
