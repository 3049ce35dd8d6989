// SPDX-License-Identifier: GPL-3.0-or-later
#include "importprojectdialog.h"

#include <core/domain/keyformat.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/tone.h>
#include <ui/widgets/busybar.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/passphrasefield.h>

#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

namespace {

QString contentsOf(const ProjectDocument &document)
{
    QStringList parts{
        ImportProjectDialog::tr("%n API(s)", nullptr, int(document.apis.size())),
        ImportProjectDialog::tr("%n key(s)", nullptr, int(document.keys.size())),
        ImportProjectDialog::tr("%n variable(s)", nullptr, int(document.bindings.size()))};
    parts << (document.secrets.isEmpty()
                  ? ImportProjectDialog::tr("no secret")
                  : ImportProjectDialog::tr("%n secret(s) for the keychain", nullptr,
                                            int(document.secrets.size())));
    return parts.join(QStringLiteral(" · "));
}

QWidget *row(const QString &caption, QLineEdit *field, FieldNote *note)
{
    auto *whole = new QWidget;
    auto *form = new QFormLayout(whole);
    form->setContentsMargins({});
    form->addRow(caption, field);
    form->addRow(QString(), note);
    return whole;
}

} // namespace

ImportProjectDialog::ImportProjectDialog(PageContext &context, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_text(new QLabel)
    , m_passphrase(new PassphraseField(tr("Passphrase")))
    , m_passphraseNote(new FieldNote(m_passphrase))
    , m_name(new QLineEdit)
    , m_nameNote(new FieldNote(m_name))
    , m_busy(new BusyBar)
{
    setWindowTitle(tr("Import a project"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_file.path = path;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("What is in the file"));
    m_name->setAccessibleName(tr("Name of the project here"));
    m_passphraseRow = row(tr("&Passphrase:"), m_passphrase, m_passphraseNote);
    m_nameRow = row(tr("&Name here:"), m_name, m_nameNote);
    layOut();
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_passphraseNote->setProblem({});
        validate();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        const QString name = m_name->text().trimmed();
        m_nameNote->setProblem(name.isEmpty() || isValidName(name)
                                   ? QString()
                                   : tr("This cannot be the name of a project."));
        validate();
    });
    say(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    setStep(Step::Reading);
    m_asking.ask(this, context.core.transfer().readFile(path),
                 [this](const Result<ProjectFile> &file) { take(file); });
    validate();
}

void ImportProjectDialog::layOut()
{
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_proceed = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    // Alone possible at first, Cancel would become what Return presses.
    m_cancel->setAutoDefault(false);
    m_proceed->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportProjectDialog::proceed);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportProjectDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_passphraseRow);
    layout->addWidget(m_nameRow);
    layout->addStretch(1);
    layout->addWidget(m_busy);
    layout->addWidget(buttons);
    resize(480, 240);
}

void ImportProjectDialog::setStep(Step step)
{
    m_step = step;
    m_passphraseRow->setVisible(step == Step::Passphrase);
    m_nameRow->setVisible(step == Step::Ready);
    m_proceed->setText(step == Step::Passphrase ? tr("Open") : tr("Import"));
    if (step == Step::Passphrase)
        m_passphrase->setFocus();
    else if (step == Step::Ready)
        m_name->setFocus();
    validate();
    m_proceed->setDefault(true);
}

void ImportProjectDialog::validate()
{
    const bool ready = m_step == Step::Passphrase ? !m_passphrase->isEmpty()
                       : m_step == Step::Ready
                           ? !m_name->text().trimmed().isEmpty() && !m_nameNote->hasProblem()
                           : false;
    const bool isBusy = m_asking.isWaiting(), isImporting = isBusy && m_step == Step::Ready;
    m_proceed->setEnabled(ready && !isBusy);
    m_cancel->setText(isImporting ? tr("Close") : tr("Cancel"));
    m_busy->tell(!isBusy ? QString() : isImporting ? tr("Importing…") : tr("Opening the file…"));
}

void ImportProjectDialog::say(const QString &text, bool isProblem)
{
    m_text->setText(text);
    QPalette own = palette();
    if (isProblem)
        own.setColor(QPalette::WindowText, toneText(Tone::Denied, own));
    m_text->setPalette(own);
}

void ImportProjectDialog::take(const Result<ProjectFile> &file)
{
    if (!file) {
        say(sentence(file.error()) + u'\n' + advice(file.error()), true);
        return setStep(Step::Failed);
    }
    m_file = *file;
    if (!m_file.sealed)
        return unseal({});
    say(tr("%1 is sealed under a passphrase.").arg(QFileInfo(m_file.path).fileName()));
    setStep(Step::Passphrase);
}

void ImportProjectDialog::proceed()
{
    if (!m_proceed->isEnabled())
        return;
    if (m_step == Step::Passphrase)
        unseal(m_passphrase->take());
    else
        add();
}

void ImportProjectDialog::unseal(const Secret &passphrase)
{
    m_asking.ask(this, m_context.core.transfer().open(m_file, passphrase),
                 [this](const Result<ProjectDocument> &document) { takeDocument(document); });
    if (m_file.sealed)
        m_passphraseNote->setHint(tr("Opening takes a moment, so that guessing takes long."));
    validate();
}

void ImportProjectDialog::takeDocument(const Result<ProjectDocument> &document)
{
    if (!document && isPassphraseProblem(document.error())) {
        m_passphraseNote->setProblem(
            tr("The passphrase is wrong, or the file was changed. Nothing was imported."));
        return setStep(Step::Passphrase);
    }
    if (!document) {
        say(sentence(document.error()) + u'\n' + advice(document.error()), true);
        return setStep(Step::Failed);
    }
    m_document = *document;
    QString text = tr("%1: %2.").arg(m_document.project.name, contentsOf(m_document));
    if (const QStringList without = keysWithoutValue(m_document); !without.isEmpty())
        text += u'\n'
                + tr("Their values did not come along: %1. Delete these keys after the import, and "
                     "take them in again with their values.")
                      .arg(without.join(QStringLiteral(", ")));
    say(text);
    m_name->setText(m_document.project.name);
    setStep(Step::Ready);
}

void ImportProjectDialog::add()
{
    m_asking.ask(this, m_context.core.transfer().add(m_document, m_name->text().trimmed()),
                 [this](const Result<Project> &project) { takeAdded(project); });
    validate();
}

void ImportProjectDialog::takeAdded(const Result<Project> &project)
{
    if (project)
        Q_EMIT imported(*project,
                        tr("%1 is imported: %2.").arg(project->name, contentsOf(m_document)));
    if (m_isClosed) {
        if (!project)
            m_context.notifier.error(project.error());
        deleteLater();
    } else if (project) {
        accept();
    } else {
        refuse(project.error());
    }
}

void ImportProjectDialog::reject()
{
    if (m_step != Step::Ready || !m_asking.isWaiting())
        return QDialog::reject();
    m_isClosed = true;
    setAttribute(Qt::WA_DeleteOnClose, false);
    hide();
}

void ImportProjectDialog::refuse(const Error &error)
{
    validate();
    if (error.code != ErrorCode::NameTaken)
        return m_nameNote->setProblem(sentence(error) + u' ' + advice(error));
    const bool isProject =
        error.subject.compare(m_name->text().trimmed(), Qt::CaseInsensitive) == 0;
    m_nameNote->setProblem(
        isProject ? tr("There is a project of this name already; give it another one here.")
                  : tr("“%1” is in this home already; nothing was imported. Delete or rename what "
                       "is there.")
                        .arg(error.subject));
    validate();
}

} // namespace keywright::ui
