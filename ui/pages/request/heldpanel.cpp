// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldpanel.h"

#include <ui/phrases/sendphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr int iconSide = 16;
}

HeldPanel::HeldPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading(tr("Nothing was sent")))
    , m_reasons(new QVBoxLayout)
    , m_send(new QPushButton(tr("Send it all the same")))
    , m_accept(new QPushButton(tr("The key is for this host too")))
    , m_rules(new QPushButton(tr("Rules of the send guard…")))
{
    m_accept->setToolTip(tr("From now on this key may be sent to that host without a question"));
    m_reasons->setSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_rules);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addLayout(m_reasons);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_send, &QPushButton::clicked, this, [this] {
        QList<GuardRule> accepted;
        for (const GuardFinding &one : std::as_const(m_findings))
            accepted.append(one.rule);
        Q_EMIT sendAnyway(accepted);
    });
    connect(m_accept, &QPushButton::clicked, this, &HeldPanel::hostAccepted);
    connect(m_rules, &QPushButton::clicked, this, &HeldPanel::rulesWanted);
}

void HeldPanel::setFindings(const QList<GuardFinding> &findings)
{
    m_findings = findings;
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool refused = false, foreign = false;
    for (const GuardFinding &one : findings) {
        refused = refused || one.action == GuardAction::Refuse;
        foreign = foreign || one.rule == GuardRule::ForeignHost;
        auto *line = new QWidget;
        auto *sign = new QLabel;
        sign->setPixmap(icon(QStringLiteral("warning")).pixmap(iconSide, iconSide));
        auto *reason = new QLabel(guardSentence(one));
        reason->setTextFormat(Qt::PlainText);
        reason->setWordWrap(true);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(reason, 1);
        m_reasons->addWidget(line);
    }
    m_send->setVisible(!refused);
    m_accept->setVisible(foreign && !refused);
}

} // namespace keywright::ui
