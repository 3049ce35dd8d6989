// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrow.h"

#include <core/domain/checktext.h>
#include <ui/phrases/sendphrases.h>
#include <ui/support/icons.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

CheckRow::CheckRow(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_enabled(new QCheckBox)
    , m_part(new QComboBox)
    , m_comparison(new QComboBox)
    , m_variable(addField(tr("Variable")))
    , m_name(addField(tr("Name")))
    , m_expected(addField(tr("Expected value")))
{
    m_enabled->setChecked(true);
    m_enabled->setAccessibleName(kind == Kind::Check ? tr("Look at this") : tr("Take this"));
    m_enabled->setToolTip(m_enabled->accessibleName());
    m_part->setAccessibleName(tr("Part of the answer"));
    m_comparison->setAccessibleName(tr("Comparison"));
    for (int index = 0; index <= int(ResponsePart::Size); ++index)
        m_part->addItem(partTitle(ResponsePart(index)), index);
    for (int index = 0; index <= int(Comparison::Schema); ++index)
        m_comparison->addItem(comparisonTitle(Comparison(index)), index);
    auto *remove = new QToolButton;
    remove->setIcon(icon(QStringLiteral("trash")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this line"));
    remove->setAccessibleName(remove->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_enabled);
    layout->addWidget(m_variable, 1);
    layout->addWidget(m_part);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_comparison);
    layout->addWidget(m_expected, 2);
    layout->addWidget(remove);
    m_variable->setVisible(kind == Kind::Capture);
    m_comparison->setVisible(kind == Kind::Check);
    connect(remove, &QToolButton::clicked, this, &CheckRow::removeRequested);
    connect(m_enabled, &QCheckBox::clicked, this, &CheckRow::edited);
    for (QComboBox *box : {m_part, m_comparison}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CheckRow::showKind);
        connect(box, &QComboBox::activated, this, &CheckRow::edited);
    }
    showKind();
}

QLineEdit *CheckRow::addField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    connect(field, &QLineEdit::textEdited, this, &CheckRow::edited);
    return field;
}

void CheckRow::showKind()
{
    const auto part = ResponsePart(m_part->currentData().toInt());
    m_name->setVisible(needsName(part));
    m_name->setPlaceholderText(part == ResponsePart::Json     ? tr("$.data[0].id, or a jq program")
                               : part == ResponsePart::Header ? tr("Name of the header")
                                                              : tr("Name of the cookie"));
    const auto comparison = Comparison(m_comparison->currentData().toInt());
    m_expected->setVisible(m_kind == Kind::Check && needsExpected(comparison));
    m_expected->setPlaceholderText(comparison == Comparison::Schema ? tr("The schema, as JSON")
                                                                    : tr("Expected value"));
}

ResponseCheck CheckRow::check() const
{
    return {ResponsePart(m_part->currentData().toInt()), m_name->text(),
            Comparison(m_comparison->currentData().toInt()), m_expected->text(),
            m_enabled->isChecked()};
}

void CheckRow::setCheck(const ResponseCheck &check)
{
    m_part->setCurrentIndex(int(check.part));
    m_name->setText(check.name);
    m_comparison->setCurrentIndex(int(check.comparison));
    m_expected->setText(check.expected);
    m_enabled->setChecked(check.enabled);
}

ResponseCapture CheckRow::capture() const
{
    return {m_variable->text(), ResponsePart(m_part->currentData().toInt()), m_name->text(),
            m_enabled->isChecked()};
}

void CheckRow::setCapture(const ResponseCapture &capture)
{
    m_variable->setText(capture.variable);
    m_part->setCurrentIndex(int(capture.part));
    m_name->setText(capture.name);
    m_enabled->setChecked(capture.enabled);
}

} // namespace keywright::ui
