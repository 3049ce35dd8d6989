// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodypane.h"

#include "bodyfilterbar.h"
#include "bodyfindbar.h"
#include "bodyrowsource.h"
#include "imageview.h"

#include <core/services/xmltext.h>
#include <ui/models/formats.h>
#include <ui/widgets/rowview.h>

#include <QtCore/QTimer>
#include <QtGui/QTextDocumentFragment>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr qsizetype unwrappedRow = 1000;
constexpr qsizetype mostText = 1024 * 1024;
/// Larger bodies never go into a text document.
constexpr qsizetype largestHtml = 2 * 1024 * 1024;
constexpr qsizetype largestXml = 16 * 1024 * 1024; // indented, it is there a second time
/// Folded at once; further ones stay open.
constexpr size_t mostFolds = 2000000;

/// HTML without its tags. Nothing it names is ever loaded: the fragment is given nobody to ask.
Result<QByteArray> plainTextOf(const BodyDocument &document, const StopQuestion &)
{
    const QByteArrayView bytes = document.bytes();
    const QString html = document.charset() == BodyCharset::Utf8 ? QString::fromUtf8(bytes)
                                                                 : QString::fromLatin1(bytes);
    return QTextDocumentFragment::fromHtml(html).toPlainText().toUtf8();
}

Result<QByteArray> indentedTextOf(const BodyDocument &document, const StopQuestion &stop)
{
    return indentedXml(document.bytes(), stop);
}

QString problemWords(JsonProblem::Kind kind)
{
    switch (kind) {
    case JsonProblem::End:
        return BodyPane::tr("it ends too early");
    case JsonProblem::Text:
        return BodyPane::tr("a text with a control character or an unknown escape");
    case JsonProblem::Number:
        return BodyPane::tr("no number");
    case JsonProblem::Encoding:
        return BodyPane::tr("not UTF-8");
    case JsonProblem::Depth:
        return BodyPane::tr("nested too deep");
    case JsonProblem::Symbol:
    case JsonProblem::Stopped:
        break;
    }
    return BodyPane::tr("an unexpected symbol");
}

} // namespace

void BodyPane::setBody(const ResponseBody &body, const QByteArray &contentType)
{
    clear();
    m_body = body;
    m_contentType = contentType;
    m_save->setEnabled(!body.isEmpty());
    m_notice->setText(tr("Opening…"));
    m_notice->setVisible(body.size() > mostText);
    open(unwrappedRow);
}

void BodyPane::clear()
{
    m_open.cancel();
    m_opening.drop();
    m_making.drop();
    m_view->setSource(nullptr);
    m_source.reset();
    m_whole.reset();
    m_shown.reset();
    m_body = {};
    m_image->clear();
    m_find->setDocument(nullptr);
    m_filter->setDocument(nullptr);
    m_notice->hide();
}

void BodyPane::open(qsizetype longestRow)
{
    m_open.cancel();
    m_open = BodyDocument::open(m_body, {m_contentType, longestRow, false});
    m_opening.ask(this, m_open, [this](const Result<BodyDocument::Pointer> &document) {
        if (!document)
            return;
        const bool isFirst = !m_whole;
        m_whole = *document;
        if (isFirst)
            m_filter->setDocument(m_whole);
        showDocument(m_whole);
    });
}

void BodyPane::showDocument(const BodyDocument::Pointer &document)
{
    m_shown = document;
    for (const auto &[mode, button] : m_buttons)
        button->setVisible(offers(mode));
    const Mode order[] = {m_wanted, Mode::Pretty, Mode::Image, Mode::Raw, Mode::Hex};
    m_mode = *std::find_if(std::begin(order), std::end(order) - 1,
                           [this](Mode mode) { return offers(mode); });
    m_buttons.at(m_mode)->setChecked(true);
    m_find->setDocument(document);
    showMode();
}

bool BodyPane::offers(Mode mode) const
{
    const BodyContent kind = m_shown ? m_shown->kind() : BodyContent::Empty;
    switch (mode) {
    case Mode::Pretty:
        return kind == BodyContent::Json
               || (kind == BodyContent::Xml && m_whole->bytes().size() <= largestXml);
    case Mode::Tree:
        return kind == BodyContent::Json;
    case Mode::Raw:
        return m_shown && m_shown->rows(BodyLayout::Raw);
    case Mode::Image:
        return kind == BodyContent::Image;
    case Mode::Text:
        return kind == BodyContent::Html && m_whole->bytes().size() <= largestHtml;
    case Mode::Hex:
        break;
    }
    return kind != BodyContent::Empty;
}

BodyLayout BodyPane::layoutOf(Mode mode) const
{
    if (mode == Mode::Hex)
        return BodyLayout::Hex;
    return mode == Mode::Pretty || mode == Mode::Tree ? BodyLayout::Pretty : BodyLayout::Raw;
}

void BodyPane::setMode(Mode mode)
{
    m_wanted = mode;
    if (m_shown)
        showDocument(m_shown);
}

void BodyPane::showMode()
{
    m_making.drop();
    m_stack->setCurrentIndex(m_mode == Mode::Image ? 1 : 0);
    if (m_mode == Mode::Image)
        m_image->setBody(m_body);
    else if (m_mode == Mode::Text)
        return showInstead(&plainTextOf);
    else if (m_mode == Mode::Pretty && m_shown->kind() == BodyContent::Xml)
        return showInstead(&indentedTextOf);
    m_source = std::make_shared<BodyRowSource>(m_shown, layoutOf(m_mode));
    m_view->setSource(m_source);
    say();
    if (m_mode == Mode::Tree)
        return showTree();
    Q_EMIT shown();
}

/// The same rows, with all below the first level folded.
void BodyPane::showTree()
{
    const auto rows = m_shown->rows(BodyLayout::Pretty);
    const bool isSequence = m_shown->options().isSequence;
    const auto folds = onPool<std::vector<FoldMap::Fold>>(
        [rows, isSequence](const StopQuestion &stop) -> Result<std::vector<FoldMap::Fold>> {
            return rows->foldsAt(isSequence ? 0 : 1, mostFolds, stop);
        });
    m_making.ask(this, folds, [this](const Result<std::vector<FoldMap::Fold>> &found) {
        if (found && m_source) {
            m_source->setFolds(*found);
            m_view->refresh();
        }
        Q_EMIT shown();
    });
}

void BodyPane::showInstead(Result<QByteArray> (*make)(const BodyDocument &, const StopQuestion &))
{
    const auto made = onPool<BodyDocument::Pointer>(
        [document = m_whole, make](const StopQuestion &stop) -> Result<BodyDocument::Pointer> {
            const auto text = make(*document, stop);
            if (!text)
                return tl::make_unexpected(text.error());
            const QByteArray type =
                document->kind() == BodyContent::Xml ? "application/xml" : "text/plain";
            return BodyDocument::make(ResponseBody(*text),
                                      {type, document->options().longestRow, false}, stop);
        });
    m_making.ask(this, made, [this](const Result<BodyDocument::Pointer> &document) {
        if (!document && document.error().code == ErrorCode::Cancelled)
            return;
        const BodyDocument::Pointer &shownNow = document ? *document : m_whole;
        m_source = std::make_shared<BodyRowSource>(shownNow, BodyLayout::Raw);
        m_view->setSource(m_source);
        m_find->setDocument(shownNow);
        say();
        if (!document) {
            m_notice->setText(tr("This is no valid XML (%1). It is shown as it came.")
                                  .arg(document.error().detail));
            m_notice->show();
        }
        Q_EMIT shown();
    });
}

void BodyPane::say()
{
    QString notice;
    if (m_shown->kind() == BodyContent::Empty)
        notice = m_shown->options().isSequence ? tr("The filter leaves nothing.")
                                               : tr("The answer has no body.");
    else if (m_shown->kind() == BodyContent::Binary)
        notice = tr("Binary data, %1.").arg(bytesText(m_body.size()));
    else if (const auto &problem = m_shown->problem()) {
        const auto rows = m_shown->rows(BodyLayout::Raw);
        const qsizetype line = rows ? rows->at(rows->rowOf(problem->offset)).line + 1 : 0;
        notice = tr("This is no valid JSON: %1 at byte %2, line %3. It is shown as it came.")
                     .arg(problemWords(problem->kind), numberText(problem->offset + 1),
                          numberText(line));
    }
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

/// Wrapped lines are rows of their own, so that every row has one height.
void BodyPane::rewrap()
{
    if (!m_whole)
        return;
    const qsizetype longest = m_wrap->isChecked() ? m_view->columnsInSight() : unwrappedRow;
    if (longest != m_whole->options().longestRow)
        open(longest);
}

QString BodyPane::text() const
{
    return m_source && m_source->count() > 0 ? m_source->text(0, m_source->count() - 1, mostText)
                                             : QString();
}

} // namespace keywright::ui
