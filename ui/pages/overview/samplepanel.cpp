// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepanel.h"

#include <ui/phrases/errorphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/chiplabel.h>
#include <ui/widgets/flowlayout.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

SamplePanel::SamplePanel(PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_granted(new QPushButton(icon(QStringLiteral("play")), tr("Make a call that is granted")))
    , m_denied(new QPushButton(icon(QStringLiteral("stop")), tr("Make a call that is denied")))
    , m_activity(new QPushButton(icon(QStringLiteral("activity")), tr("See them in Activity")))
    , m_chip(new ChipLabel)
    , m_result(new QLabel)
{
    setProperty("card", true);
    auto *sentence = new QLabel(
        tr("This project is there to be tried. Its API is a small service inside of this window. "
           "One key may only list forms, so often a minute; the other may only be used by the "
           "website app.example. Delete the project when you have seen enough."));
    m_result->setTextFormat(Qt::PlainText);
    for (QLabel *label : {sentence, m_result})
        label->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins({});
    for (QPushButton *button : {m_granted, m_denied, m_activity}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_chip, 0, Qt::AlignTop);
    line->addWidget(m_result, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Try it")));
    layout->addWidget(sentence);
    layout->addWidget(buttons);
    layout->addLayout(line);
    m_chip->hide();
    m_result->hide();
    hide();
    connect(m_granted, &QPushButton::clicked, this, [this] { call(SampleCall::Granted); });
    connect(m_denied, &QPushButton::clicked, this, [this] { call(SampleCall::Denied); });
    connect(m_activity, &QPushButton::clicked, this, &SamplePanel::activityRequested);
}

void SamplePanel::setProject(const QString &projectId)
{
    m_asked.ask(this, m_context.core.sample().find(),
                [this, projectId](const Result<std::optional<Sample>> &sample) {
                    setVisible(sample && *sample && (*sample)->project.id.text() == projectId);
                });
}

void SamplePanel::setBusy(bool busy)
{
    for (QPushButton *button : {m_granted, m_denied})
        button->setEnabled(!busy);
}

void SamplePanel::call(SampleCall which)
{
    const bool hadFocus = m_granted->hasFocus() || m_denied->hasFocus();
    setBusy(true);
    m_called.ask(this, m_context.core.sample().call(which),
                 [this, which, hadFocus](const Result<Response> &answer) {
                     setBusy(false);
                     if (hadFocus)
                         (which == SampleCall::Granted ? m_granted : m_denied)->setFocus();
                     if (answer)
                         return show(*answer);
                     m_chip->setContent(tr("failed"), Tone::Failed);
                     m_result->setText(sentence(answer.error()) + u' ' + advice(answer.error()));
                     m_chip->show();
                     m_result->show();
                 });
}

void SamplePanel::show(const Response &answer)
{
    const QString reason = QJsonDocument::fromJson(answer.body.bytes())
                               .object()
                               .value(QLatin1String("reason"))
                               .toString();
    if (reason.isEmpty()) {
        m_chip->setContent(tr("granted"), Tone::Granted);
        m_result->setText(
            tr("GET /forms was let through, and the service answered with %1.").arg(answer.status));
    } else {
        m_chip->setContent(answer.status >= 500 ? tr("failed") : tr("denied"),
                           answer.status >= 500 ? Tone::Failed : Tone::Denied);
        m_result->setText(tr("GET /forms was answered with %1: %2. Activity tells why, and what "
                             "would let it through.")
                              .arg(QString::number(answer.status), reasonTitle(reason)));
    }
    m_chip->show();
    m_result->show();
}

} // namespace keywright::ui
