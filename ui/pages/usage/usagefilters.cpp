// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagefilters.h"

#include <ui/widgets/chipbar.h>

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

UsageFilters::UsageFilters(CoreContext &core, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_ranges(new QButtonGroup(this))
    , m_tools(new QHBoxLayout)
    , m_chips(new ChipBar)
    , m_apis(new QComboBox)
    , m_keys(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 8);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(2);
    column->addLayout(layout);
    column->addWidget(m_chips);
    for (const UsageRange range : usageRanges) {
        auto *button = new QToolButton;
        button->setText(shortName(range));
        button->setAccessibleName(longName(range));
        button->setToolTip(longName(range));
        button->setCheckable(true);
        m_ranges->addButton(button, int(range));
        layout->addWidget(button);
    }
    setRange(UsageRange::Day);
    auto *span = new QToolButton;
    span->setText(tr("From – until…"));
    span->setToolTip(tr("Any span of time; in the charts it can also be dragged over"));
    span->setAccessibleName(tr("Choose a span of time"));
    connect(span, &QToolButton::clicked, this, &UsageFilters::spanRequested);
    layout->addWidget(span);
    m_tools->setSpacing(2);
    layout->addLayout(m_tools);
    layout->addStretch(1);
    m_apis->setAccessibleName(tr("API"));
    m_keys->setAccessibleName(tr("Key"));
    for (QComboBox *combo : {m_apis, m_keys}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(9);
        layout->addSpacing(6);
        layout->addWidget(combo);
    }
    fill(m_apis, tr("All APIs"), {});
    fill(m_keys, tr("All keys"), {});

    connect(m_ranges, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT rangeChosen(UsageRange(id)); });
    for (QComboBox *combo : {m_apis, m_keys}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            showChips();
            Q_EMIT changed();
        });
    }
    connect(m_chips, &ChipBar::removed, this, &UsageFilters::removeChip);
    connect(&core.changes(), &ChangeFeed::apisChanged, this, &UsageFilters::reload);
    connect(&core.changes(), &ChangeFeed::keysChanged, this, &UsageFilters::reload);
}

void UsageFilters::setProject(const ProjectId &project)
{
    m_project = project;
    fill(m_apis, tr("All APIs"), {});
    fill(m_keys, tr("All keys"), {});
    reload();
}

UsageRange UsageFilters::range() const
{
    return UsageRange(m_ranges->checkedId());
}

void UsageFilters::setRange(UsageRange range)
{
    if (QAbstractButton *button = m_ranges->button(int(range)))
        button->setChecked(true);
}

QString UsageFilters::apiId() const
{
    return m_wantedApi.isEmpty() ? m_apis->currentData().toString() : m_wantedApi;
}

QString UsageFilters::keyId() const
{
    return m_wantedKey.isEmpty() ? m_keys->currentData().toString() : m_wantedKey;
}

void UsageFilters::setKeyId(const QString &id)
{
    m_wantedKey = id;
    reload();
}

void UsageFilters::setApiId(const QString &id)
{
    m_wantedApi = id;
    reload();
}

void UsageFilters::addTools(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly); // narrow windows have no room for words
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        m_tools->addWidget(button);
    }
}

void UsageFilters::setZoomText(const QString &text)
{
    m_zoomText = text;
    showChips();
}

void UsageFilters::showChips()
{
    QList<ChipBar::Chip> chips;
    if (!m_zoomText.isEmpty())
        chips << ChipBar::Chip{QStringLiteral("zoom"), m_zoomText};
    if (m_apis->currentIndex() > 0)
        chips << ChipBar::Chip{QStringLiteral("api"), tr("API: %1").arg(m_apis->currentText())};
    if (m_keys->currentIndex() > 0)
        chips << ChipBar::Chip{QStringLiteral("key"), tr("Key: %1").arg(m_keys->currentText())};
    m_chips->setChips(chips);
}

void UsageFilters::removeChip(const QString &id)
{
    if (id == u"zoom")
        return Q_EMIT zoomLeft();
    (id == u"api" ? m_apis : m_keys)->setCurrentIndex(0);
}

void UsageFilters::reload()
{
    if (m_project.isEmpty())
        return;
    m_apiList.ask(this, m_core.apis().list(m_project), [this](const Result<QList<Api>> &apis) {
        QList<QPair<QString, QString>> entries;
        for (const Api &api : apis.value_or(QList<Api>()))
            entries.append({api.name, api.id.text()});
        fill(m_apis, tr("All APIs"), entries);
    });
    m_keyList.ask(this, m_core.keys().list(m_project), [this](const Result<QList<Key>> &keys) {
        QList<QPair<QString, QString>> entries;
        for (const Key &key : keys.value_or(QList<Key>()))
            entries.append({key.name, key.id.text()});
        fill(m_keys, tr("All keys"), entries);
    });
}

void UsageFilters::fill(QComboBox *combo, const QString &all,
                        const QList<QPair<QString, QString>> &entries)
{
    QString &wanted = combo == m_apis ? m_wantedApi : m_wantedKey;
    const QString before = wanted.isEmpty() ? combo->currentData().toString() : wanted;
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(all, QString());
    for (const auto &entry : entries)
        combo->addItem(entry.first, entry.second);
    const int index = combo->findData(before);
    combo->setCurrentIndex(std::max(index, 0));
    if (!entries.isEmpty())
        wanted.clear();
    showChips();
}

} // namespace keywright::ui
