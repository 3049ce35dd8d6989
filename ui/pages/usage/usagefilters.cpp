// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagefilters.h"

#include <ui/support/icons.h>

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

UsageFilters::UsageFilters(CoreContext &core, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_ranges(new QButtonGroup(this))
    , m_zoom(new QPushButton)
    , m_apis(new QComboBox)
    , m_keys(new QComboBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 8);
    layout->setSpacing(2);
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
    m_zoom->setIcon(icon(QStringLiteral("close")));
    m_zoom->setToolTip(tr("Back to the whole range"));
    m_zoom->hide();
    layout->addSpacing(8);
    layout->addWidget(m_zoom);
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

    connect(m_ranges, &QButtonGroup::idClicked, this, &UsageFilters::changed);
    connect(m_zoom, &QPushButton::clicked, this, &UsageFilters::zoomLeft);
    connect(m_apis, &QComboBox::currentIndexChanged, this, &UsageFilters::changed);
    connect(m_keys, &QComboBox::currentIndexChanged, this, &UsageFilters::changed);
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

void UsageFilters::setZoomText(const QString &text)
{
    m_zoom->setText(text);
    m_zoom->setAccessibleName(tr("%1; back to the whole range").arg(text));
    m_zoom->setVisible(!text.isEmpty());
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
}

} // namespace keywright::ui
