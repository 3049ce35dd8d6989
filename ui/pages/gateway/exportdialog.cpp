// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include <ui/phrases/errorphrases.h>
#include <ui/phrases/exportphrases.h>
#include <ui/support/icons.h>
#include <ui/support/tone.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/filesaving.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

namespace {

constexpr int previewLines = 16;
constexpr int notesHeight = 130;

struct Target
{
    GatewayFormat format;
    QString name;
    QString file; ///< as it is usually called
};

QList<Target> targets()
{
    return {{GatewayFormat::Nginx, QStringLiteral("nginx"), QStringLiteral("keywright.conf")},
            {GatewayFormat::HaProxy, QStringLiteral("HAProxy"), QStringLiteral("haproxy.cfg")},
            {GatewayFormat::Kong, QStringLiteral("Kong"), QStringLiteral("kong.yaml")},
            {GatewayFormat::Apisix, QStringLiteral("APISIX"), QStringLiteral("apisix.yaml")},
            {GatewayFormat::Envoy, QStringLiteral("Envoy"), QStringLiteral("envoy.yaml")}};
}

QString noteSentence(const ExportNote &note)
{
    return exportNoteSentence(exportNoteName(note.code), note.subject, note.detail);
}

} // namespace

ExportDialog::ExportDialog(PageContext &context, const ProjectId &project, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(project)
    , m_format(new QComboBox)
    , m_scope(new QComboBox)
    , m_text(new CodeBox(tr("Configuration")))
    , m_summary(new QLabel)
    , m_notes(new QListWidget)
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Copy")))
    , m_save(new QPushButton(icon(QStringLiteral("download")), tr("Save…")))
{
    setWindowTitle(tr("Configuration for another gateway"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Target &target : targets())
        m_format->addItem(target.name, int(target.format));
    m_format->setAccessibleName(tr("Gateway"));
    m_scope->setAccessibleName(tr("Projects"));
    if (!project.isEmpty())
        m_scope->addItem(tr("the chosen project"), true);
    m_scope->addItem(tr("every project"), false);
    m_notes->setAccessibleName(tr("What is not as in Keywright"));
    m_notes->setWordWrap(true);
    m_notes->setSelectionMode(QAbstractItemView::NoSelection);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_summary->setWordWrap(true);
    m_text->setMaximumLines(previewLines);
    layOut();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::write);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::write);
    const auto copy = [this] { m_context.clipboard.copyText(QString::fromUtf8(m_written)); };
    connect(m_text, &CodeBox::copyRequested, this, copy);
    connect(m_copy, &QPushButton::clicked, this, copy);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    write();
}

void ExportDialog::layOut()
{
    auto *sentence = new QLabel(
        tr("What enforces your keys on this machine, for a gateway in production. The file holds "
           "digests of keys, never a key. It does not follow later changes: export again then."));
    sentence->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Gateway:"), m_format);
    form->addRow(tr("&Of:"), m_scope);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addWidget(m_text);
    layout->addWidget(m_summary);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(760, 640);
}

GatewayFormat ExportDialog::format() const
{
    return GatewayFormat(m_format->currentData().toInt());
}

void ExportDialog::write()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    const bool one = m_scope->currentData().toBool();
    m_asking.ask(this,
                 m_context.core.gatewayExport().write(
                     format(), one ? std::optional(m_project) : std::nullopt, noteSentence),
                 [this](const Result<GatewayExport> &exported) { showExport(exported); });
}

void ExportDialog::showExport(const Result<GatewayExport> &exported)
{
    const bool good = exported.has_value();
    m_written = good ? exported->text : QByteArray();
    m_text->setText(QString::fromUtf8(m_written));
    m_text->setVisible(good);
    m_copy->setEnabled(good);
    m_save->setEnabled(good);
    showNotes(good ? exported->notes : QList<ExportNote>());
    if (good)
        return;
    m_summary->setText(exported.error().code == ErrorCode::NotFound
                           ? tr("There is no API yet that a gateway could guard.")
                           : sentence(exported.error()) + u' ' + advice(exported.error()));
}

void ExportDialog::showNotes(const QList<ExportNote> &notes)
{
    m_notes->clear();
    for (const ExportNote &note : notes)
        m_notes->addItem(noteSentence(note));
    m_notes->setVisible(!notes.isEmpty());
    if (!notes.isEmpty()) {
        m_notes->setCurrentRow(0);
        int height = 2 * m_notes->frameWidth() + 4;
        for (int row = 0; row < m_notes->count() && height < notesHeight; ++row)
            height += m_notes->sizeHintForRow(row);
        m_notes->setFixedHeight(qMin(height, notesHeight));
    }
    m_summary->setText(notes.isEmpty()
                           ? tr("Everything is expressed: this gateway judges as Keywright does.")
                           : tr("Not as in Keywright, %n thing(s):", nullptr, int(notes.size())));
    QPalette own = palette();
    own.setColor(QPalette::WindowText,
                 toneText(notes.isEmpty() ? Tone::Granted : Tone::Warning, own));
    m_summary->setPalette(own);
}

void ExportDialog::save()
{
    QString name;
    for (const Target &target : targets()) {
        if (target.format == format())
            name = target.file;
    }
    saveFile(this, m_context.notifier,
             {tr("Save the configuration"), name, {}, {}, tr("The configuration was saved to %1.")},
             [text = m_written] { return text; });
}

} // namespace keywright::ui
