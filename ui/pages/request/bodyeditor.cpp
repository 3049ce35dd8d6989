// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyeditor.h"

#include "pairstable.h"
#include "partstable.h"

#include <core/services/bodydocument.h>
#include <core/services/xmltext.h>
#include <ui/models/jsonindent.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filefield.h>

#include <QtGui/QFontDatabase>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

enum Page { NothingPage, TextPage, FormPage, PartsPage, FilePage };

Page pageFor(BodyKind kind)
{
    switch (kind) {
    case BodyKind::None:
        return NothingPage;
    case BodyKind::Form:
        return FormPage;
    case BodyKind::Multipart:
        return PartsPage;
    case BodyKind::File:
        return FilePage;
    case BodyKind::Json:
    case BodyKind::Xml:
    case BodyKind::Text:
        break;
    }
    return TextPage;
}

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_contentType(new QLineEdit(this))
    , m_contentTypeLabel(new QLabel(tr("Content &type:"), this))
    , m_beautify(new QPushButton(tr("Beautify"), this))
    , m_pages(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(m_pages))
    , m_form(new PairsTable(tr("Field"), tr("Fields of the form"), m_pages))
    , m_parts(new PartsTable(m_pages))
    , m_filePage(new QWidget(m_pages))
    , m_file(new FileField(tr("File that is sent"), QString(), m_filePage))
{
    const std::pair<BodyKind, QString> kinds[] = {{BodyKind::None, tr("No body")},
                                                  {BodyKind::Json, tr("JSON")},
                                                  {BodyKind::Xml, tr("XML")},
                                                  {BodyKind::Text, tr("Text")},
                                                  {BodyKind::Form, tr("Form")},
                                                  {BodyKind::Multipart, tr("Form with files")},
                                                  {BodyKind::File, tr("A file as it is")}};
    for (const auto &[kind, name] : kinds)
        m_kind->addItem(name, int(kind));
    m_kind->setAccessibleName(tr("Kind of the body"));
    m_contentType->setAccessibleName(tr("Content type"));
    m_contentTypeLabel->setBuddy(m_contentType);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Body"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *nothing = new QLabel(tr("Nothing is sent as the body."), m_pages);
    nothing->setProperty("secondary", true);
    nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing->setMargin(16);
    auto *fileLayout = new QVBoxLayout(m_filePage);
    fileLayout->setContentsMargins(0, 8, 0, 0);
    fileLayout->addWidget(m_file);
    fileLayout->addStretch(1);
    for (QWidget *page :
         {static_cast<QWidget *>(nothing), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_parts), m_filePage})
        m_pages->addWidget(page);
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_contentTypeLabel);
    line->addWidget(m_contentType);
    line->addWidget(m_beautify);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_pages, 1);
    const auto told = [this] {
        if (!m_quiet)
            Q_EMIT edited();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, told] {
        showKind();
        told();
    });
    m_beautify->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_beautify->setToolTip(tr("Indent it (Ctrl+Shift+F)"));
    connect(m_beautify, &QPushButton::clicked, this, &BodyEditor::beautify);
    connect(m_text, &QPlainTextEdit::textChanged, this, told);
    connect(m_contentType, &QLineEdit::textChanged, this, told);
    connect(m_form, &PairsTable::edited, this, told);
    connect(m_parts, &PartsTable::edited, this, told);
    connect(m_file, &FileField::changed, this, told);
    showKind();
}

BodyKind BodyEditor::kind() const
{
    return BodyKind(m_kind->currentData().toInt());
}

void BodyEditor::showKind()
{
    m_pages->setCurrentIndex(pageFor(kind()));
    const bool typed = kind() == BodyKind::Text || kind() == BodyKind::File;
    m_contentType->setVisible(typed);
    m_contentTypeLabel->setVisible(typed);
    m_contentType->setPlaceholderText(kind() == BodyKind::Text ? QStringLiteral("text/plain")
                                                               : tr("by the file's name"));
    m_beautify->setVisible(kind() == BodyKind::Json || kind() == BodyKind::Xml);
}

void BodyEditor::beautify()
{
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (kind() == BodyKind::Xml) {
        const auto indented = indentedXml(text, {});
        return indented ? replaceText(*indented)
                        : tell(tr("This is no valid XML: %1").arg(indented.error().detail));
    }
    const auto read = BodyDocument::make(ResponseBody(text), {.contentType = "application/json"});
    const auto problem = read ? (*read)->problem() : std::nullopt;
    if (!problem)
        return replaceText(indentedJson(text));
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(int(QString::fromUtf8(text.left(problem->offset)).size()));
    m_text->setTextCursor(cursor);
    tell(tr("From here on this is no valid JSON. A variable stands within quotation marks."));
}

void BodyEditor::replaceText(const QByteArray &text)
{
    QTextCursor all(m_text->document()); // one step of undo
    all.select(QTextCursor::Document);
    all.insertText(QString::fromUtf8(text).trimmed());
}

void BodyEditor::tell(const QString &sentence)
{
    m_text->setFocus();
    const QPoint place = m_text->cursorRect().bottomLeft();
    QToolTip::showText(m_text->viewport()->mapToGlobal(place), sentence, m_text);
}

RequestBody BodyEditor::body() const
{
    RequestBody body;
    body.kind = kind();
    body.text = m_text->toPlainText().toUtf8();
    body.contentType = m_contentType->text().trimmed();
    body.form = m_form->pairs();
    body.parts = m_parts->parts();
    body.file = m_file->path();
    return body;
}

void BodyEditor::setBody(const RequestBody &body)
{
    m_quiet = true;
    m_kind->setCurrentIndex(m_kind->findData(int(body.kind)));
    m_text->setPlainText(QString::fromUtf8(body.text));
    m_contentType->setText(body.contentType);
    m_form->setPairs(body.form);
    m_parts->setParts(body.parts);
    m_file->setPath(body.file);
    m_quiet = false;
}

QString BodyEditor::summary() const
{
    return kind() == BodyKind::None ? QString() : m_kind->currentText();
}

} // namespace keywright::ui
