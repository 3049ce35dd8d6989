// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyfilterbar.h"

#include <ui/models/formats.h>
#include <ui/phrases/errorphrases.h>
#include <ui/widgets/tonelabel.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

namespace {

constexpr int mostRemembered = 20;

QString wrongFilter(const Error &error)
{
    if (error.code == ErrorCode::FormatInvalid && !error.detail.isEmpty())
        return error.detail;
    return sentence(error);
}

} // namespace

BodyFilterBar::BodyFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_expression(new QComboBox)
    , m_apply(new QPushButton(tr("Filter")))
    , m_clear(new QPushButton(tr("Clear")))
    , m_anyway(new QPushButton(tr("Filter anyway")))
    , m_said(new ToneLabel)
{
    m_expression->setEditable(true);
    m_expression->setInsertPolicy(QComboBox::NoInsert);
    m_expression->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_expression->setMinimumContentsLength(10);
    m_expression->lineEdit()->setPlaceholderText(
        tr("Filter: $.items[*].id (JSONPath) or .items[] | .id (jq)"));
    m_expression->setAccessibleName(tr("Filter of the body, JSONPath or jq"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_expression, 0, 0);
    layout->addWidget(m_apply, 0, 1);
    layout->addWidget(m_clear, 0, 2);
    layout->addWidget(m_said, 1, 0);
    layout->addWidget(m_anyway, 1, 1, 1, 2);
    m_anyway->hide();
    m_clear->setEnabled(false);
    connect(m_expression->lineEdit(), &QLineEdit::returnPressed, this,
            [this] { ask(m_expression->currentText()); });
    connect(m_expression, &QComboBox::activated, this,
            [this] { ask(m_expression->currentText()); });
    connect(m_apply, &QPushButton::clicked, this, [this] { ask(m_expression->currentText()); });
    connect(m_anyway, &QPushButton::clicked, this,
            [this] { ask(m_expression->currentText(), true); });
    connect(m_clear, &QPushButton::clicked, this, &BodyFilterBar::clear);
}

void BodyFilterBar::setDocument(const BodyDocument::Pointer &document)
{
    stop();
    m_document = document;
    m_said->say({}, Tone::Neutral);
    m_clear->setEnabled(false);
    setVisible(document && document->kind() == BodyContent::Json);
}

void BodyFilterBar::begin()
{
    if (isVisible())
        m_expression->setFocus(Qt::ShortcutFocusReason);
}

void BodyFilterBar::stop()
{
    m_run.cancel();
    m_asking.drop();
    m_anyway->hide();
}

void BodyFilterBar::clear()
{
    stop();
    m_expression->clearEditText();
    m_said->say({}, Tone::Neutral);
    m_clear->setEnabled(false);
    Q_EMIT filtered(nullptr);
}

void BodyFilterBar::ask(const QString &expression, bool evenIfLarge)
{
    const QString wanted = expression.trimmed();
    if (wanted.isEmpty() || !m_document)
        return clear();
    stop();
    m_expression->setEditText(wanted);
    m_said->say(tr("Filtering…"), Tone::Neutral);
    m_clear->setEnabled(true);
    m_run = filterBody(m_document, wanted, evenIfLarge);
    m_asking.ask(this, m_run, [this](const Result<FilteredBody> &result) { show(result); });
}

void BodyFilterBar::show(const Result<FilteredBody> &result)
{
    if (!result) {
        const Error &error = result.error();
        const bool isLarge =
            error.code == ErrorCode::NotSupported && error.subject == QLatin1String("large");
        m_anyway->setVisible(isLarge);
        m_said->say(isLarge ? tr("This filter needs a value of over %1 as a whole, which takes "
                                 "ten times as much memory. Begin with a path to the elements, "
                                 "such as “.items[] | …”, or go on.")
                                  .arg(bytesText(largestJqValue))
                            : wrongFilter(error),
                    isLarge ? Tone::Warning : Tone::Failed);
        return;
    }
    const QString expression = m_expression->currentText();
    if (const int known = m_expression->findText(expression, Qt::MatchExactly); known >= 0)
        m_expression->removeItem(known);
    m_expression->insertItem(0, expression);
    m_expression->setCurrentIndex(0);
    if (m_expression->count() > mostRemembered)
        m_expression->removeItem(mostRemembered);
    const QString count = tr("%n result(s)", nullptr, int(result->count));
    m_said->say(result->isCut ? tr("%1; there are more than are shown").arg(count) : count,
                result->isCut ? Tone::Warning : Tone::Neutral);
    Q_EMIT filtered(result->document);
}

} // namespace keywright::ui
