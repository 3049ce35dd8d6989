// SPDX-License-Identifier: GPL-3.0-or-later
#include "priceeditor.h"

#include <core/domain/json.h>

#include <QtCore/QRegularExpression>
#include <QtGui/QRegularExpressionValidator>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr double micros = 1'000'000.0;
constexpr double mostAmount = 1'000'000.0;
constexpr double mostFree = 1'000'000'000'000.0;
} // namespace

PriceEditor::PriceEditor(QWidget *parent)
    : QWidget(parent)
    , m_costs(new QCheckBox(tr("&Estimate what calls cost")))
    , m_amount(new QDoubleSpinBox)
    , m_currency(new QComboBox)
    , m_free(new QDoubleSpinBox)
{
    m_amount->setRange(0, mostAmount);
    m_amount->setDecimals(4);
    m_amount->setSingleStep(0.1);
    m_amount->setAccessibleName(tr("Price of 1,000 calls"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems({QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"),
                          QStringLiteral("CHF"), QStringLiteral("JPY")});
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->lineEdit()->setAccessibleName(tr("Currency"));
    m_currency->lineEdit()->setMaxLength(3);
    m_currency->lineEdit()->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[A-Za-z]{0,3}")), m_currency));
    m_free->setRange(0, mostFree);
    m_free->setDecimals(0);
    m_free->setSingleStep(1000);
    m_free->setGroupSeparatorShown(true);
    m_free->setAccessibleName(tr("Free calls a month"));
    auto *price = new QHBoxLayout;
    price->addWidget(m_amount);
    price->addWidget(m_currency);
    price->addWidget(new QLabel(tr("for 1,000 calls")));
    price->addStretch(1);
    auto *allowance = new QHBoxLayout;
    allowance->addWidget(m_free);
    allowance->addWidget(new QLabel(tr("calls a month are free")));
    allowance->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_costs);
    layout->addLayout(price);
    layout->addLayout(allowance);
    const auto enable = [this](bool on) {
        for (QWidget *field : {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_currency),
                               static_cast<QWidget *>(m_free)})
            field->setEnabled(on);
    };
    enable(false);
    connect(m_costs, &QCheckBox::toggled, this, enable);
    connect(m_costs, &QCheckBox::toggled, this, &PriceEditor::changed);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &PriceEditor::changed);
    connect(m_free, &QDoubleSpinBox::valueChanged, this, &PriceEditor::changed);
    connect(m_currency, &QComboBox::editTextChanged, this, &PriceEditor::changed);
}

void PriceEditor::setPrice(const std::optional<ApiPrice> &price)
{
    m_costs->setChecked(price.has_value());
    m_amount->setValue(price ? double(price->microsPerThousand) / micros : 0);
    m_free->setValue(price ? double(price->freeCallsPerMonth) : 0);
    m_currency->setCurrentText(price ? price->currency : QStringLiteral("EUR"));
}

std::optional<ApiPrice> PriceEditor::price() const
{
    if (!m_costs->isChecked())
        return std::nullopt;
    ApiPrice price;
    price.currency = m_currency->currentText().toUpper();
    price.microsPerThousand = qRound64(m_amount->value() * micros);
    price.freeCallsPerMonth = qRound64(m_free->value());
    return price;
}

QString PriceEditor::problem() const
{
    const auto written = price();
    if (!written || isValidPrice(*written))
        return {};
    return tr("A currency has three letters, like EUR or USD.");
}

} // namespace keywright::ui
