// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisettings.h"

#include "keylocationseditor.h"
#include "placementeditor.h"
#include "priceeditor.h"

#include <ui/models/apiproposal.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/limitseditor.h>

#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

namespace keywright::ui {

namespace {

QStringList entriesOf(const QLineEdit *field)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    return field->text().split(separator, Qt::SkipEmptyParts);
}

} // namespace

ApiSettings::ApiSettings(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_locations(new KeyLocationsEditor)
    , m_locationsNote(new FieldNote(m_locations))
    , m_keepKey(new QCheckBox(tr("&Pass the caller's key on to the upstream")))
    , m_origins(new QLineEdit)
    , m_originsNote(new FieldNote(m_origins))
    , m_credential(new QComboBox)
    , m_credentialNote(new FieldNote(m_credential))
    , m_placement(new PlacementEditor)
    , m_limits(new LimitsEditor)
    , m_price(new PriceEditor)
    , m_priceNote(new FieldNote(m_price))
{
    m_origins->setPlaceholderText(QStringLiteral("https://app.example"));
    m_locationsNote->setHint(tr("Looked at in this order; the first that holds a key decides."));
    m_originsNote->setHint(tr("Origins of web pages that may call, separated by commas; * for any. "
                              "Empty: none."));
    m_credential->setAccessibleName(tr("Key for the upstream"));
    m_credentialNote->setHint(tr("The gateway adds it to each call that it passes on; callers "
                                 "never see it. It comes out of the keychain."));
    m_limits->setAboutOneApi();
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setVerticalSpacing(4);
    m_form->addRow(tr("Key goes in:"), m_locations);
    m_form->addRow(QString(), m_locationsNote);
    m_form->addRow(QString(), m_keepKey);
    m_form->addRow(tr("Key for the u&pstream:"), m_credential);
    m_form->addRow(QString(), m_credentialNote);
    m_form->addRow(tr("I&t goes in:"), m_placement);
    m_form->addRow(tr("&Browser origins:"), m_origins);
    m_form->addRow(QString(), m_originsNote);
    m_form->addRow(tr("Limits over all keys:"), m_limits);
    m_form->addRow(tr("Price:"), m_price);
    m_form->addRow(QString(), m_priceNote);
    m_priceNote->setHint(tr("For the estimated cost on the usage page; nothing is charged."));
    connect(m_locations, &KeyLocationsEditor::changed, this, &ApiSettings::validate);
    connect(m_keepKey, &QCheckBox::toggled, this, &ApiSettings::validate);
    connect(m_origins, &QLineEdit::textChanged, this, &ApiSettings::validate);
    connect(m_limits, &LimitsEditor::changed, this, &ApiSettings::validate);
    connect(m_price, &PriceEditor::changed, this, &ApiSettings::validate);
    connect(m_placement, &PlacementEditor::changed, this, &ApiSettings::validate);
    connect(m_credential, &QComboBox::activated, this, [this] {
        m_chosen = m_credential->currentData().toString();
        showPlacement();
        Q_EMIT changed();
    });
    setApi({});
}

void ApiSettings::setApi(const Api &api)
{
    m_locations->setLocations(api.keyLocations);
    m_keepKey->setChecked(api.keepKey);
    m_origins->setText(api.corsOrigins.join(QStringLiteral(", ")));
    m_limits->setLimits(api.limits);
    m_price->setPrice(api.price);
    m_chosen = api.credential ? api.credential->text() : QString();
    m_placement->setPlacement(api.credentialPlacement);
    showCredential();
}

void ApiSettings::setKeys(const QList<Key> &keys)
{
    m_keys = keys;
    showCredential();
}

void ApiSettings::showCredential()
{
    m_credential->clear();
    m_credential->addItem(tr("none"), QString());
    for (const Key &key : std::as_const(m_keys)) {
        const bool kept = !key.versions.isEmpty() && key.current().kept;
        if (!kept && key.id.text() != m_chosen)
            continue;
        const QString name =
            key.provider.isEmpty()
                ? key.name
                : tr("%1 (%2)", "a key and its provider").arg(key.name, key.provider);
        m_credential->addItem(name, key.id.text());
    }
    if (m_credential->findData(m_chosen) < 0)
        m_credential->addItem(tr("a key that is not there any more"), m_chosen);
    m_credential->setCurrentIndex(m_credential->findData(m_chosen));
    m_credential->setEnabled(m_credential->count() > 1);
    m_credential->setToolTip(
        m_credential->count() > 1 ? QString() : tr("The project has no key whose secret is kept."));
    showPlacement();
}

/// How a key goes upstream is of interest once there is one.
void ApiSettings::showPlacement()
{
    m_form->setRowVisible(m_placement, !m_chosen.isEmpty());
}

void ApiSettings::applyTo(Api &api) const
{
    api.keyLocations = m_locations->locations();
    api.keepKey = m_keepKey->isChecked();
    api.corsOrigins = entriesOf(m_origins);
    api.limits = m_limits->limits();
    api.price = m_price->price();
    api.credential = m_chosen.isEmpty() ? std::optional<KeyId>() : KeyId(m_chosen);
    // Kept also without a key, for the next one; what is half typed then is not.
    if (!m_placement->hasProblem())
        api.credentialPlacement = m_placement->placement();
}

bool ApiSettings::hasProblem() const
{
    return m_locationsNote->hasProblem() || m_originsNote->hasProblem() || m_priceNote->hasProblem()
           || (!m_chosen.isEmpty() && m_placement->hasProblem());
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
    m_priceNote->setProblem(m_price->problem());
    Q_EMIT changed();
}

} // namespace keywright::ui
