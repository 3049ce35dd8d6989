// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrylisteditor.h"

#include "fieldnote.h"
#include "flowlayout.h"
#include "taborder.h"

#include <ui/support/heading.h>
#include <ui/support/icons.h>

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

EntryListEditor::EntryListEditor(policy::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_input(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_note(new FieldNote(m_input, this))
    , m_list(new QWidget(this))
    , m_flow(new FlowLayout(m_list))
    , m_reportOnly(new QCheckBox(tr("Only report, do not deny yet"), this))
    , m_layout(new QVBoxLayout(this))
{
    auto *title = makeHeading(entryTitle(kind), this);
    title->setBuddy(m_input);
    m_input->setPlaceholderText(entryExample(kind));
    m_input->setAccessibleName(entryTitle(kind));
    m_note->setHint(entryHint(kind));
    m_add->setAccessibleName(tr("Add to %1").arg(entryTitle(kind)));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_list->hide();
    m_reportOnly->setAccessibleName(tr("%1: only report, do not deny yet").arg(entryTitle(kind)));
    m_reportOnly->setToolTip(tr("Calls that the list does not allow are let through and marked in "
                                "the activity, so that you see whom it would hit."));
    m_reportOnly->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_input, 1);
    line->addWidget(m_add);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(title);
    m_layout->addLayout(line);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_list);
    m_layout->addWidget(m_reportOnly);

    connect(m_input, &QLineEdit::textChanged, this, &EntryListEditor::check);
    m_input->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &EntryListEditor::commit);
    connect(m_reportOnly, &QCheckBox::toggled, this, &EntryListEditor::changed);
}

void EntryListEditor::setReportOnly(bool reportOnly)
{
    m_reportOnly->setChecked(reportOnly);
}

bool EntryListEditor::isReportOnly() const
{
    return m_reportOnly->isChecked() && !entries().isEmpty();
}

void EntryListEditor::addFoot(QWidget *foot)
{
    m_layout->addWidget(foot);
    appendTo(*this, *foot);
}

void EntryListEditor::setEntries(const QStringList &entries)
{
    m_entries = entries;
    showEntries();
    Q_EMIT changed();
}

QStringList EntryListEditor::entries() const
{
    QStringList all = m_entries;
    const QString typed = m_input->text().trimmed();
    if (!typed.isEmpty()) {
        const EntryCheck check = checkEntry(m_kind, typed);
        if (check.problem.isEmpty() && !all.contains(check.normal))
            all.append(check.normal);
    }
    return all;
}

QString EntryListEditor::problem() const
{
    const QString typed = m_input->text().trimmed();
    return typed.isEmpty() ? QString() : checkEntry(m_kind, typed).problem;
}

bool EntryListEditor::commit()
{
    const QString typed = m_input->text().trimmed();
    if (typed.isEmpty())
        return true;
    const EntryCheck check = checkEntry(m_kind, typed);
    if (!check.problem.isEmpty()) {
        m_note->setProblem(check.problem);
        return false;
    }
    if (!m_entries.contains(check.normal))
        m_entries.append(check.normal);
    m_input->clear();
    showEntries();
    Q_EMIT changed();
    return true;
}

bool EntryListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // Enter adds what is typed, and does not go on to the dialog's default button.
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_input->text().isEmpty()) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EntryListEditor::check()
{
    const QString typed = m_input->text();
    // A pasted list arrives as one text: QLineEdit turns line ends into spaces.
    if (typed.contains(u' ') && m_kind != policy::Kind::Android
        && m_kind != policy::Kind::Process) {
        paste(typed);
        return;
    }
    const QString trimmed = typed.trimmed();
    const EntryCheck check = trimmed.isEmpty() ? EntryCheck{} : checkEntry(m_kind, trimmed);
    m_note->setProblem(check.problem);
    m_note->setWarning(check.warning);
    m_add->setEnabled(!trimmed.isEmpty() && check.problem.isEmpty());
    Q_EMIT changed();
}

void EntryListEditor::paste(const QString &text)
{
    QStringList wrong;
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const EntryCheck check = checkEntry(m_kind, part);
        if (!check.problem.isEmpty())
            wrong.append(part);
        else if (!m_entries.contains(check.normal))
            m_entries.append(check.normal);
    }
    showEntries();
    // What is wrong stays in the line, one at a time.
    m_input->setText(wrong.value(0));
    Q_EMIT changed();
}

void EntryListEditor::showEntries()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<QWidget *> buttons;
    for (const QString &entry : std::as_const(m_entries)) {
        auto *button = new QPushButton(entry, m_list);
        button->setProperty("entry", true);
        button->setIcon(icon(QStringLiteral("close")));
        button->setLayoutDirection(Qt::RightToLeft); // the cross behind the text
        button->setAutoDefault(false);
        button->setToolTip(tr("Remove %1").arg(entry));
        button->setAccessibleName(tr("Remove %1").arg(entry));
        connect(button, &QPushButton::clicked, this, [this, entry] { remove(entry); });
        m_flow->addWidget(button);
        buttons.append(button);
    }
    insertAfter(m_add, buttons);
    m_list->setVisible(!m_entries.isEmpty());
    m_reportOnly->setVisible(!m_entries.isEmpty());
}

void EntryListEditor::remove(const QString &entry)
{
    m_entries.removeAll(entry);
    showEntries();
    m_input->setFocus();
    Q_EMIT changed();
}

} // namespace keywright::ui
