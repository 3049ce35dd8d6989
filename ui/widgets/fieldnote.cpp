// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldnote.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace keywright::ui {

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    refresh();
}

void FieldNote::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FieldNote::setProblem(const QString &problem)
{
    m_problem = problem;
    refresh();
}

void FieldNote::setWarning(const QString &warning)
{
    m_warning = warning;
    refresh();
}

bool FieldNote::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        refresh();
    return QLabel::event(event);
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refresh();
}

void FieldNote::refresh()
{
    const QString text = !m_problem.isEmpty()   ? m_problem
                         : !m_warning.isEmpty() ? m_warning
                                                : m_hint;
    const QPalette base = QApplication::palette();
    const QColor color = !m_problem.isEmpty()   ? toneText(Tone::Denied, base)
                         : !m_warning.isEmpty() ? toneText(Tone::Warning, base)
                                                : secondaryText(base);
    if (palette().color(QPalette::WindowText) != color) { // setting it comes back here
        QPalette own = palette();
        own.setColor(QPalette::WindowText, color);
        setPalette(own);
    }
    setText(text);
    if (parentWidget()) // without one it would be a window
        setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace keywright::ui
