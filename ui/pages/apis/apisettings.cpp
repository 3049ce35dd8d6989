// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisettings.h"

#include "keylocationseditor.h"

#include <core/policy/parse.h>
#include <ui/models/apiproposal.h>
#include <ui/phrases/entryphrases.h>
#include <ui/widgets/fieldnote.h>

#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace keywright::ui {

namespace {

QStringList entriesOf(const QLineEdit *field)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    return field->text().split(separator, Qt::SkipEmptyParts);
}

/// A limit over all keys names no API.
QString limitProblem(const QString &entry)
{
    const auto limit = policy::parseLimit(entry.toStdString());
    if (!limit)
        return problemSentence(limit.error(), entry);
    return limit->api.empty() ? QString()
                              : ApiSettings::tr("Leave the API's name out: “%1”.").arg(entry);
}

} // namespace

ApiSettings::ApiSettings(QWidget *parent)
    : QWidget(parent)
    , m_locations(new KeyLocationsEditor)
    , m_locationsNote(new FieldNote(m_locations))
    , m_keepKey(new QCheckBox(tr("&Pass the caller's key on to the upstream")))
    , m_origins(new QLineEdit)
    , m_originsNote(new FieldNote(m_origins))
    , m_limits(new QLineEdit)
    , m_limitsNote(new FieldNote(m_limits))
{
    m_origins->setPlaceholderText(QStringLiteral("https://app.example"));
    m_limits->setPlaceholderText(QStringLiteral("1000/minute, 50000/day"));
    m_locationsNote->setHint(tr("Looked at in this order; the first that holds a key decides."));
    m_originsNote->setHint(tr("Origins of web pages that may call, separated by commas; * for any. "
                              "Empty: none."));
    m_limitsNote->setHint(tr("Over all keys together. Empty: no limit."));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Key goes in:"), m_locations);
    form->addRow(QString(), m_locationsNote);
    form->addRow(QString(), m_keepKey);
    form->addRow(tr("&Browser origins:"), m_origins);
    form->addRow(QString(), m_originsNote);
    form->addRow(tr("&Limits:"), m_limits);
    form->addRow(QString(), m_limitsNote);
    connect(m_locations, &KeyLocationsEditor::changed, this, &ApiSettings::validate);
    connect(m_keepKey, &QCheckBox::toggled, this, &ApiSettings::validate);
    connect(m_origins, &QLineEdit::textChanged, this, &ApiSettings::validate);
    connect(m_limits, &QLineEdit::textChanged, this, &ApiSettings::validate);
    setApi({});
}

void ApiSettings::setApi(const Api &api)
{
    m_before = api.limits;
    m_locations->setLocations(api.keyLocations);
    m_keepKey->setChecked(api.keepKey);
    m_origins->setText(api.corsOrigins.join(QStringLiteral(", ")));
    QStringList limits;
    for (const policy::Limit &limit : api.limits)
        limits << QString::fromStdString(policy::limitText(limit));
    m_limits->setText(limits.join(QStringLiteral(", ")));
}

void ApiSettings::applyTo(Api &api) const
{
    api.keyLocations = m_locations->locations();
    api.keepKey = m_keepKey->isChecked();
    api.corsOrigins = entriesOf(m_origins);
    api.limits.clear();
    const QStringList limits = entriesOf(m_limits);
    for (const QString &entry : limits) {
        auto limit = policy::parseLimit(entry.toStdString());
        if (!limit)
            continue;
        const auto same =
            std::find_if(m_before.begin(), m_before.end(), [&limit](const policy::Limit &before) {
                return before.unit == limit->unit && before.timezone == limit->timezone;
            });
        if (same != m_before.end())
            limit->id = same->id;
        api.limits.push_back(*limit);
    }
}

bool ApiSettings::hasProblem() const
{
    return m_locationsNote->hasProblem() || m_originsNote->hasProblem()
           || m_limitsNote->hasProblem();
}

void ApiSettings::validate()
{
    m_locationsNote->setProblem(m_locations->problem());
    QString problem;
    const QStringList origins = entriesOf(m_origins);
    for (const QString &origin : origins) {
        if (problem.isEmpty() && !isCorsOrigin(origin))
            problem = tr("“%1” is no origin; write it like https://app.example or * for any.")
                          .arg(origin);
    }
    m_originsNote->setProblem(problem);
    problem.clear();
    const QStringList limits = entriesOf(m_limits);
    for (const QString &limit : limits) {
        if (problem.isEmpty())
            problem = limitProblem(limit);
    }
    m_limitsNote->setProblem(problem);
    Q_EMIT changed();
}

} // namespace keywright::ui
