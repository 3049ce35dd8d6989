// SPDX-License-Identifier: GPL-3.0-or-later
#include "formframe.h"

#include "keyform.h"

#include <ui/support/tone.h>

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

FormFrame::FormFrame(KeyForm *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_sentence(new QLabel(this))
    , m_problem(new QLabel(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(form);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *inner = new QVBoxLayout(foot);
    inner->setContentsMargins(24, 12, 24, 12);
    inner->setSpacing(4);
    inner->addWidget(m_sentence);
    inner->addWidget(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(foot);
}

bool FormFrame::refresh()
{
    const QStringList problems = m_form->problems();
    m_sentence->setText(m_form->sentence());
    // An untouched form is not reproached with what it lacks.
    const bool begun = m_form->nameField()->isModified();
    const QString problem = problems.value(0);
    QPalette own = palette();
    own.setColor(QPalette::WindowText,
                 begun ? toneText(Tone::Denied, palette()) : secondaryText(palette()));
    m_problem->setPalette(own);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return problems.isEmpty();
}

void FormFrame::showProblem(const QString &problem)
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneText(Tone::Denied, palette()));
    m_problem->setPalette(own);
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace keywright::ui
