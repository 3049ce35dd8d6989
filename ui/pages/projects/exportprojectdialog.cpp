// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportprojectdialog.h"

#include <ui/phrases/errorphrases.h>
#include <ui/support/tone.h>
#include <ui/widgets/newpassphrase.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QLabel *explanation(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("secondary", true);
    label->setIndent(24);
    return label;
}

QString proposedFile(const QString &projectName)
{
    QString name = projectName.toLower();
    for (QChar &symbol : name) {
        if (!symbol.isLetterOrNumber())
            symbol = u'-';
    }
    return name + QStringLiteral(".keywright.json");
}

} // namespace

ExportProjectDialog::ExportProjectDialog(PageContext &context, const Project &project,
                                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(project)
    , m_plain(new QRadioButton(tr("&Without secrets")))
    , m_sealed(new QRadioButton(tr("With the &secrets that are kept, under a passphrase")))
    , m_passphrase(
          new NewPassphrase(tr("A long one: whoever has the file can try for as long as they like. "
                               "Without it nobody can open the file, not even you.")))
    , m_state(new QLabel)
{
    setWindowTitle(tr("Export %1").arg(project.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_state->setWordWrap(true);
    m_state->hide();
    m_plain->setChecked(true);
    layOut();
    connect(m_passphrase, &NewPassphrase::edited, this, &ExportProjectDialog::validate);
    connect(m_sealed, &QRadioButton::toggled, this, [this](bool sealed) {
        m_passphrase->setVisible(sealed);
        if (sealed)
            m_passphrase->setFocus();
        validate();
    });
    m_passphrase->hide();
    validate();
}

void ExportProjectDialog::layOut()
{
    m_passphrase->setContentsMargins(24, 0, 0, 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_plain);
    layout->addWidget(explanation(
        tr("APIs, keys with their restrictions, variables. Issued keys go on working where it is "
           "imported, since their digests come along; values of imported keys do not.")));
    layout->addWidget(m_sealed);
    layout->addWidget(
        explanation(tr("All of it encrypted, to move to another machine or to keep safe.")));
    layout->addWidget(m_passphrase);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportProjectDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(540, 380);
}

void ExportProjectDialog::validate()
{
    const bool sealed = m_sealed->isChecked();
    m_export->setEnabled(!m_writing.isWaiting() && (!sealed || m_passphrase->isComplete()));
}

void ExportProjectDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export %1").arg(m_project.name),
                                   proposedFile(m_project.name), tr("Projects (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportProjectDialog::write);
    dialog->open();
}

void ExportProjectDialog::write(const QString &path)
{
    const bool sealed = m_sealed->isChecked();
    std::optional<Secret> passphrase;
    if (sealed)
        passphrase = m_passphrase->take();
    m_state->setText(tr("Writing…"));
    m_state->setPalette(palette());
    m_state->show();
    m_writing.ask(this, m_context.core.transfer().writeFile(m_project.id, path, passphrase),
                  [this, path, sealed](const Result<ProjectText> &written) {
                      if (!written)
                          return showProblem(sentence(written.error()) + u' '
                                             + advice(written.error()));
                      m_context.notifier.success(
                          sealed ? tr("%1 is in %2, encrypted, with %n secret(s).", nullptr,
                                      int(written->secrets))
                                       .arg(m_project.name, path)
                                 : tr("%1 is in %2, without secrets.").arg(m_project.name, path));
                      accept();
                  });
    validate();
}

void ExportProjectDialog::showProblem(const QString &problem)
{
    m_state->setText(problem);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneText(Tone::Denied, own));
    m_state->setPalette(own);
    validate();
}

} // namespace keywright::ui
