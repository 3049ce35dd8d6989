// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedialog.h"

#include "fieldnote.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr int longestName = 100;
constexpr int fieldWidth = 340;
} // namespace

NameDialog::NameDialog(const QString &title, const QString &label, const QString &acceptText,
                       QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_note(new FieldNote(m_name, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_name);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(fieldWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_accept->setEnabled(false);
        Q_EMIT submitted(name());
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_note->setProblem({});
        refresh();
    });
    refresh();
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

void NameDialog::showProblem(const QString &problem)
{
    m_note->setProblem(problem);
    refresh();
    m_name->setFocus();
}

void NameDialog::refresh()
{
    m_accept->setEnabled(!name().isEmpty() && !m_note->hasProblem());
}

} // namespace keywright::ui
