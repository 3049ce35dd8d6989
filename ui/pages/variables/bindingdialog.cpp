// SPDX-License-Identifier: GPL-3.0-or-later
#include "bindingdialog.h"

#include <core/domain/keyformat.h>
#include <ui/phrases/errorphrases.h>
#include <ui/widgets/fieldnote.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

QString proposedVariable(const QString &keyName)
{
    QString variable;
    for (const QChar symbol : keyName.normalized(QString::NormalizationForm_KD).toUpper()) {
        const ushort code = symbol.unicode();
        if ((code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9'))
            variable += symbol;
        else if (!symbol.isMark() && !variable.isEmpty() && !variable.endsWith(u'_'))
            variable += u'_';
    }
    while (variable.endsWith(u'_'))
        variable.chop(1);
    if (variable.isEmpty())
        return QStringLiteral("API_KEY");
    if (variable.front().isDigit())
        variable.prepend(u'_');
    return variable.endsWith(u"KEY") ? variable : variable + QStringLiteral("_KEY");
}

BindingDialog::BindingDialog(CoreContext &core, const BindingsModel &model, const Binding &before,
                             QWidget *parent)
    : QDialog(parent)
    , m_core(core)
    , m_before(before)
    , m_keyList(model.keys())
    , m_variableTyped(!isNew())
    , m_keys(new QComboBox)
    , m_keyNote(new FieldNote(m_keys))
    , m_variable(new QLineEdit(before.variable))
    , m_variableNote(new FieldNote(m_variable))
    , m_environment(new QComboBox)
    , m_environmentNote(new FieldNote(m_environment))
{
    setWindowTitle(isNew() ? tr("Bind a variable") : tr("Edit %1").arg(before.variable));
    for (const BindingRow &row : model.rows()) {
        if (isNew() || BindingsModel::idOf(row.binding) != BindingsModel::idOf(before))
            m_taken << BindingsModel::idOf(row.binding);
    }
    for (const Key &key : std::as_const(m_keyList))
        m_keys->addItem(QStringLiteral("%1  %2").arg(key.name, key.masked()), key.id.text());
    m_keys->setCurrentIndex(std::max(0, m_keys->findData(before.key.text())));
    m_environment->setEditable(true);
    m_environment->setInsertPolicy(QComboBox::NoInsert);
    m_environment->addItem(QString());
    m_environment->addItems(model.environments());
    m_environment->setEditText(before.environment);
    layOut();
    connect(m_keys, &QComboBox::currentIndexChanged, this, &BindingDialog::proposeVariable);
    connect(m_variable, &QLineEdit::textEdited, this,
            [this] { m_variableTyped = !m_variable->text().isEmpty(); });
    connect(m_variable, &QLineEdit::textChanged, this, &BindingDialog::validate);
    connect(m_environment, &QComboBox::editTextChanged, this, &BindingDialog::validate);
    proposeVariable();
    m_keys->setFocus();
}

void BindingDialog::layOut()
{
    m_keys->setAccessibleName(tr("Key"));
    m_variable->setAccessibleName(tr("Variable"));
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->lineEdit()->setAccessibleName(tr("Environment"));
    m_environment->lineEdit()->setPlaceholderText(tr("every environment"));
    m_environmentNote->setHint(
        tr("For example development or production. Empty: it holds in every one, where no "
           "binding of its own says otherwise."));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Key:"), m_keys);
    form->addRow(QString(), m_keyNote);
    form->addRow(tr("&Variable:"), m_variable);
    form->addRow(QString(), m_variableNote);
    form->addRow(tr("&Environment:"), m_environment);
    form->addRow(QString(), m_environmentNote);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(isNew() ? tr("Bind") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BindingDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(480, 300);
}

void BindingDialog::proposeVariable()
{
    if (!m_variableTyped && m_keys->currentIndex() >= 0)
        m_variable->setText(proposedVariable(m_keyList.at(m_keys->currentIndex()).name));
    validate();
}

void BindingDialog::validate()
{
    QString problem;
    const QString variable = m_variable->text().trimmed();
    if (!variable.isEmpty() && !isValidVariable(variable))
        problem = tr("Use letters, digits and _; do not begin with a digit.");
    else if (m_taken.contains(BindingsModel::idOf(written())))
        problem = tr("This variable is bound already; saving would replace it.");
    const bool replaces = !problem.isEmpty() && isValidVariable(variable);
    m_variableNote->setProblem(problem);
    const int index = m_keys->currentIndex();
    const bool kept =
        index >= 0 && !m_keyList.at(index).versions.isEmpty() && m_keyList.at(index).current().kept;
    m_keyNote->setProblem(index < 0 ? tr("This project has no key yet.") : QString());
    m_keyNote->setWarning(
        index >= 0 && !kept
            ? tr("The secret of this key is not kept, so it cannot be handed out. Rotate the key "
                 "and keep the new one.")
            : QString());
    const QString environment = m_environment->currentText().trimmed();
    m_environmentNote->setProblem(environment.isEmpty() || isValidName(environment)
                                      ? QString()
                                      : tr("This cannot be the name of an environment."));
    m_save->setEnabled(index >= 0 && isValidVariable(variable) && !replaces
                       && !m_environmentNote->hasProblem() && !m_saving.isWaiting());
}

Binding BindingDialog::written() const
{
    Binding binding;
    binding.project = m_before.project;
    binding.environment = m_environment->currentText().trimmed();
    binding.variable = m_variable->text().trimmed();
    binding.key = KeyId(m_keys->currentData().toString());
    return binding;
}

void BindingDialog::submit()
{
    if (!m_save->isEnabled())
        return;
    const Binding binding = written();
    m_saving.ask(this, m_core.provisioning().bind(binding),
                 [this, binding](const Result<void> &bound) {
                     if (!bound) {
                         validate();
                         return m_variableNote->setProblem(sentence(bound.error()) + u' '
                                                           + advice(bound.error()));
                     }
                     Q_EMIT saved(binding, m_before);
                     accept();
                 });
    m_save->setEnabled(false);
}

} // namespace keywright::ui
