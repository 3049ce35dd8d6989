// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerpartsform.h"

#include <ui/widgets/fieldnote.h>

#include <QtCore/QRegularExpression>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace keywright::ui {

ProviderPartsForm::ProviderPartsForm(const Provider &provider, Shown shown, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    for (const ProviderPart &part : provider.parts) {
        if (shown == Shown::OpenOnly && part.secret)
            continue;
        auto *field = new QLineEdit(this);
        field->setAccessibleName(part.label);
        field->setPlaceholderText(part.fallback);
        if (part.secret)
            field->setEchoMode(QLineEdit::Password);
        auto *note = new FieldNote(field, this);
        note->setHint(part.hint);
        form->addRow(part.label, field);
        form->addRow(QString(), note);
        m_rows.append({part, field, note});
        connect(field, &QLineEdit::textChanged, this, [this, note] {
            note->setProblem({});
            Q_EMIT changed();
        });
    }
}

ProviderPartsForm::~ProviderPartsForm()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.part.secret)
            continue;
        QString typed = row.field->text(); // shares the field's own bytes
        wipe(typed);
    }
}

void ProviderPartsForm::setParts(const ProviderParts &parts)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.part.secret && parts.contains(row.part.id))
            row.field->setText(parts.value(row.part.id));
    }
}

ProviderParts ProviderPartsForm::parts() const
{
    ProviderParts parts;
    for (const Row &row : m_rows) {
        const QString text = row.field->text().trimmed();
        if (!row.part.secret && !text.isEmpty())
            parts.insert(row.part.id, text);
    }
    return parts;
}

QByteArray ProviderPartsForm::wholeInOne() const
{
    if (m_provider.format.isEmpty())
        return {};
    const QRegularExpression format(QRegularExpression::anchoredPattern(m_provider.format));
    for (const Row &row : m_rows) {
        QString text = row.part.secret ? row.field->text().trimmed() : QString();
        const bool whole = !text.isEmpty() && format.match(text).hasMatch();
        if (whole)
            return text.toUtf8();
    }
    return {};
}

Secret ProviderPartsForm::value() const
{
    if (QByteArray whole = wholeInOne(); !whole.isEmpty())
        return Secret::take(std::move(whole));
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z0-9]+)\\}"));
    QByteArray value;
    qsizetype at = 0;
    auto found = placeholder.globalMatch(m_provider.value);
    while (found.hasNext()) {
        const auto match = found.next();
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&match](const Row &one) {
            return one.part.id == match.captured(1);
        });
        if (row == m_rows.end() || row->field->text().trimmed().isEmpty()) {
            wipe(value);
            return {};
        }
        value += m_provider.value.mid(at, match.capturedStart() - at).toUtf8()
                 + row->field->text().trimmed().toUtf8();
        at = match.capturedEnd();
    }
    value += m_provider.value.mid(at).toUtf8();
    return Secret::take(std::move(value));
}

bool ProviderPartsForm::isComplete() const
{
    bool needsValue = false;
    for (const Row &row : m_rows) {
        needsValue = needsValue || row.part.secret;
        if (!row.part.secret && row.part.fallback.isEmpty()
            && row.field->text().trimmed().isEmpty())
            return false;
    }
    return !needsValue || !value().isEmpty();
}

bool ProviderPartsForm::showProblem(const QString &part, const QString &problem)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.part.id != part && !(part == QLatin1String("value") && row.part.secret))
            continue;
        row.note->setProblem(problem);
        row.field->setFocus();
        return true;
    }
    return false;
}

QLineEdit *ProviderPartsForm::firstField() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.constFirst().field;
}

} // namespace keywright::ui
