// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation.h"

#include <ui/support/heading.h>
#include <ui/support/icons.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int popupWidth = 360;
const QString popupName = QStringLiteral("explanation");

} // namespace

QString termQuestion(Term term)
{
    switch (term) {
    case Term::Gateway:
        return Explanation::tr("What is the gateway?");
    case Term::Upstream:
        return Explanation::tr("What is an upstream?");
    case Term::Application:
        return Explanation::tr("What is an application?");
    case Term::Referrer:
        return Explanation::tr("What is a referrer?");
    case Term::Operation:
        return Explanation::tr("What is an operation?");
    }
    return {};
}

QString termExplanation(Term term)
{
    switch (term) {
    case Term::Gateway:
        return Explanation::tr(
            "A small program on this machine that stands before your APIs. Callers send their "
            "requests to it, with a key. It looks the key up, checks what the key may do, and "
            "passes the request on or says why not. It goes on running when this window is "
            "closed.");
    case Term::Upstream:
        return Explanation::tr(
            "The service itself, where it really answers: for example the program that you "
            "started on localhost:3000. Callers never need its address; they use the gateway's, "
            "and only what a key may do comes through to it.");
    case Term::Application:
        return Explanation::tr(
            "The one program or website that uses this key: “Portal”, “Nightly import”. With a "
            "key for each, you see who called, and can stop one without the others.");
    case Term::Referrer:
        return Explanation::tr(
            "The page that a browser says it was on when it made the call. A key that may be used "
            "from portal.example is denied to scripts of other websites. Programs can claim any "
            "referrer, so this protects websites and no servers.");
    case Term::Operation:
        return Explanation::tr(
            "One thing that an API can do: a method and a path, as GET /forms or POST /forms. An "
            "OpenAPI file names them; a key can be limited to some.");
    }
    return {};
}

Explanation::Explanation(Term term, QWidget *parent)
    : QToolButton(parent)
    , m_term(term)
{
    setIcon(ui::icon(QStringLiteral("info")));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(termQuestion(term));
    setAccessibleName(termQuestion(term));
    setAccessibleDescription(termExplanation(term));
    connect(this, &QToolButton::clicked, this, &Explanation::open);
}

QWidget *Explanation::popup() const
{
    return findChild<QFrame *>(popupName, Qt::FindDirectChildrenOnly);
}

void Explanation::open()
{
    if (popup())
        return;
    auto *frame = new QFrame(this, Qt::Popup);
    frame->setObjectName(popupName);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAccessibleName(termQuestion(m_term));
    auto *text = new QLabel(termExplanation(m_term), frame);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setFixedWidth(popupWidth);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(makeHeading(termQuestion(m_term), frame));
    layout->addWidget(text);
    frame->adjustSize();
    // Below the button, begun where it begins for the direction of reading.
    const int left = isRightToLeft() ? width() - frame->width() : 0;
    frame->move(mapToGlobal(QPoint(left, height())));
    frame->show();
}

void addExplainedRow(QFormLayout &form, const QString &label, QWidget *field, Term term)
{
    // In the field's own window from the beginning: otherwise the field would lose its turn in the
    // order of Tab.
    auto *row = new QWidget(field->parentWidget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *explanation = new Explanation(term, row);
    layout->addWidget(field, 1);
    layout->addWidget(explanation);
    form.addRow(label, row);
    if (auto *caption = qobject_cast<QLabel *>(form.labelForField(row)))
        caption->setBuddy(field);
    // Assistive technology looks for a buddy beside the field only.
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    QWidget::setTabOrder(field, explanation);
}

} // namespace keywright::ui
