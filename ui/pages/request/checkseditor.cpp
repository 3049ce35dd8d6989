// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkseditor.h"

#include "checkrow.h"

#include <ui/support/icons.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

ChecksEditor::ChecksEditor(QWidget *parent)
    : QWidget(parent)
    , m_checkPlace(new QVBoxLayout)
    , m_capturePlace(new QVBoxLayout)
{
    auto *addOne = new QPushButton(icon(QStringLiteral("plus")), tr("Add a check"));
    auto *takeOne = new QPushButton(icon(QStringLiteral("plus")), tr("Take a value"));
    auto *checksTitle = new QLabel(tr("The answer shall fulfil"));
    auto *capturesTitle = new QLabel(tr("Values taken from it, as variables of what follows"));
    for (QLabel *title : {checksTitle, capturesTitle})
        title->setProperty("secondary", true);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 8, 8, 8);
    lines->addWidget(checksTitle);
    lines->addLayout(m_checkPlace);
    lines->addWidget(addOne, 0, Qt::AlignLeft);
    lines->addSpacing(8);
    lines->addWidget(capturesTitle);
    lines->addLayout(m_capturePlace);
    lines->addWidget(takeOne, 0, Qt::AlignLeft);
    lines->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(addOne, &QPushButton::clicked, this, [this] {
        addCheck({ResponsePart::Status, {}, Comparison::Equals, QStringLiteral("200")})->setFocus();
        Q_EMIT edited();
    });
    connect(takeOne, &QPushButton::clicked, this, [this] {
        addCapture({})->setFocus();
        Q_EMIT edited();
    });
}

void ChecksEditor::wire(CheckRow *row, QList<CheckRow *> &rows, QVBoxLayout *place)
{
    rows.append(row);
    place->addWidget(row);
    connect(row, &CheckRow::edited, this, &ChecksEditor::edited);
    connect(row, &CheckRow::removeRequested, this, [this, row, &rows] {
        rows.removeOne(row);
        row->hide();
        row->deleteLater();
        Q_EMIT edited();
    });
}

CheckRow *ChecksEditor::addCheck(const ResponseCheck &check)
{
    auto *row = new CheckRow(CheckRow::Kind::Check);
    row->setCheck(check);
    wire(row, m_checks, m_checkPlace);
    return row;
}

CheckRow *ChecksEditor::addCapture(const ResponseCapture &capture)
{
    auto *row = new CheckRow(CheckRow::Kind::Capture);
    row->setCapture(capture);
    wire(row, m_captures, m_capturePlace);
    return row;
}

QList<ResponseCheck> ChecksEditor::checks() const
{
    QList<ResponseCheck> checks;
    for (const CheckRow *row : m_checks)
        checks.append(row->check());
    return checks;
}

QList<ResponseCapture> ChecksEditor::captures() const
{
    QList<ResponseCapture> captures;
    for (const CheckRow *row : m_captures)
        captures.append(row->capture());
    return captures;
}

void ChecksEditor::setContent(const QList<ResponseCheck> &checks,
                              const QList<ResponseCapture> &captures)
{
    if (checks == this->checks() && captures == this->captures())
        return;
    qDeleteAll(std::exchange(m_checks, {}));
    qDeleteAll(std::exchange(m_captures, {}));
    for (const ResponseCheck &one : checks)
        addCheck(one);
    for (const ResponseCapture &one : captures)
        addCapture(one);
}

} // namespace keywright::ui
