// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedconfirmation.h"

#include <ui/support/heading.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int textWidth = 380;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    return label;
}

} // namespace

TypedConfirmation::TypedConfirmation(const QString &title, const QString &question,
                                     const QString &consequences, const QString &word,
                                     const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_word(word.trimmed())
    , m_typed(new QLineEdit(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = makeText(question, this);
    heading->setFont(headingFont(*heading));
    auto *caption = makeText(tr("To go on, type “%1”:").arg(m_word), this);
    caption->setBuddy(m_typed);
    m_typed->setAccessibleName(caption->text());
    m_typed->setAccessibleDescription(question + u' ' + consequences);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(false);
    m_accept->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(makeText(consequences, this));
    layout->addSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_typed);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    m_typed->setFocus();

    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool same = text.trimmed().compare(m_word, Qt::CaseInsensitive) == 0;
        m_accept->setEnabled(same);
        m_accept->setDefault(same);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
}

} // namespace keywright::ui
