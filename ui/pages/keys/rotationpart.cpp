// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotationpart.h"

#include <core/services/keyrotation.h>
#include <ui/models/formats.h>
#include <ui/widgets/flowlayout.h>

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto pause = 5s;
} // namespace

VersionUse useOf(const QList<VersionUse> &used, int version)
{
    const auto found = std::find_if(used.begin(), used.end(), [version](const VersionUse &use) {
        return use.version == version;
    });
    return found == used.end() ? VersionUse{version, 0, {}} : *found;
}

RotationPart::RotationPart(PageContext &context, const Key &key, const QList<QAction *> &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_key(key)
    , m_versions(overlapping(key, context.core.clock().now()))
{
    m_versions.append(key.current());
    std::reverse(m_versions.begin(), m_versions.end());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (qsizetype at = 0; at < m_versions.size(); ++at) {
        auto *line = new QLabel(this);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        m_lines.append(line);
        layout->addWidget(line);
    }
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8);
    for (QAction *action : actions) {
        if (!action->isEnabled())
            continue;
        auto *button = new QPushButton(action->icon(), action->text(), buttons);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
    }
    layout->addWidget(buttons);
    showUse({});
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &RotationPart::load);
    m_again.start();
    load();
}

void RotationPart::load()
{
    if (m_asking.isWaiting())
        return;
    const Instant since = m_context.core.clock().now() - 1h;
    m_asking.ask(this, m_context.core.keyHistory().versionUse(m_key.id, since),
                 [this](const Result<QList<VersionUse>> &used) {
                     if (used)
                         showUse(*used);
                 });
}

void RotationPart::showUse(const QList<VersionUse> &used)
{
    const Instant now = m_context.core.clock().now();
    for (qsizetype at = 0; at < m_versions.size(); ++at) {
        const KeyVersion &version = m_versions.at(at);
        const VersionUse use = useOf(used, version.number);
        QString text =
            (version.number == m_key.current().number ? tr("Version %1 (%2) is in use.")
                                                      : tr("Version %1 (%2) still works."))
                .arg(version.number)
                .arg(QChar(0x2026) + version.last4);
        if (version.ends)
            text += u' '
                    + tr("It ends %1 (%2).", "a time, and how far away it is")
                          .arg(dateTimeText(*version.ends), relativeText(*version.ends, now));
        text += u' '
                + (use.calls == 0
                       ? tr("No call in the last hour.")
                       : tr("%n call(s) in the last hour, the last %1.", nullptr, int(use.calls))
                             .arg(relativeText(use.last, now)));
        m_lines.at(at)->setText(text);
    }
}

} // namespace keywright::ui
