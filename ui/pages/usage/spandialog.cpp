// SPDX-License-Identifier: GPL-3.0-or-later
#include "spandialog.h"

#include <ui/models/formats.h>
#include <ui/widgets/fieldnote.h>

#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

SpanDialog::SpanDialog(Instant since, Instant until, QWidget *parent)
    : QDialog(parent)
    , m_since(new QDateTimeEdit(localTime(since), this))
    , m_until(new QDateTimeEdit(localTime(until), this))
    , m_note(new FieldNote(m_until, this))
{
    setWindowTitle(tr("Span of time"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QDateTimeEdit *edit : {m_since, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("d MMM yyyy HH:mm"));
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 28);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SpanDialog::check);
    }
    m_since->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&From"), m_since);
    form->addRow(tr("&Until"), m_until);
    form->addRow(QString(), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    m_show->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(instantOf(m_since->dateTime()), instantOf(m_until->dateTime()));
        accept();
    });
    check();
}

void SpanDialog::check()
{
    const bool rising = m_since->dateTime() < m_until->dateTime();
    m_note->setProblem(rising ? QString() : tr("The end comes before the beginning."));
    m_show->setEnabled(rising);
}

} // namespace keywright::ui
