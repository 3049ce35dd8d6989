// SPDX-License-Identifier: GPL-3.0-or-later
#include "worddialog.h"

#include <core/domain/keyformat.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

WordDialog::WordDialog(const QString &title, const QString &label, const QString &acceptText,
                       const QStringList &words, bool listedOnly, QWidget *parent)
    : QDialog(parent)
    , m_word(new QComboBox(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList listed;
    for (const QString &word : words) {
        if (!word.isEmpty() && !listed.contains(word, Qt::CaseInsensitive))
            listed.append(word);
    }
    listed.sort(Qt::CaseInsensitive);
    m_word->addItems(listed);
    m_word->setEditable(!listedOnly);
    m_word->setInsertPolicy(QComboBox::NoInsert);
    m_word->setAccessibleName(QString(label).remove(u'&'));
    if (!listedOnly) {
        m_word->setCurrentIndex(-1);
        m_word->lineEdit()->setMaxLength(100);
    }
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_word);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_word);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(380, 150);
    connect(m_word, &QComboBox::currentTextChanged, this, &WordDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_word->currentText().trimmed());
        accept();
    });
    m_word->setFocus();
    refresh();
}

void WordDialog::setEmptyAllowed(bool allowed)
{
    m_emptyAllowed = allowed;
    refresh();
}

void WordDialog::refresh()
{
    const QString word = m_word->currentText().trimmed();
    m_accept->setEnabled(word.isEmpty() ? m_emptyAllowed
                                        : isValidName(word) && !word.contains(u','));
}

} // namespace keywright::ui
