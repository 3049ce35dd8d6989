// SPDX-License-Identifier: GPL-3.0-or-later
#include "variablecompleter.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

#include <optional>

namespace keywright::ui {

namespace {

constexpr int popupWidth = 260;

/// What is written behind `{{` up to the end; nothing where no variable is open there.
std::optional<QString> openName(const QString &before)
{
    const qsizetype open = before.lastIndexOf(QLatin1StringView("{{"));
    if (open < 0 || before.indexOf(QLatin1StringView("}}"), open) >= 0)
        return std::nullopt;
    return before.mid(open + 2);
}

} // namespace

VariableCompleter::VariableCompleter(QWidget *area)
    : QObject(area)
    , m_area(area)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &VariableCompleter::take);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void VariableCompleter::follow(QWidget *focused)
{
    auto *field = qobject_cast<QLineEdit *>(focused);
    if (!field || field == m_field || !m_area->isAncestorOf(field))
        return;
    if (m_field) {
        m_field->removeEventFilter(this);
        m_field->disconnect(this);
    }
    m_field = field;
    m_completer->setWidget(field);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &VariableCompleter::look);
}

void VariableCompleter::look()
{
    m_asked = false;
    if (openName(m_field->text().left(m_field->cursorPosition())))
        Q_EMIT wanted();
    else
        m_completer->popup()->hide();
}

bool VariableCompleter::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || object != m_field)
        return QObject::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Space || key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(object, event);
    m_asked = true;
    Q_EMIT wanted();
    return true;
}

void VariableCompleter::offer(const QStringList &names)
{
    if (!m_field || !m_field->hasFocus())
        return;
    const auto open = openName(m_field->text().left(m_field->cursorPosition()));
    if (!open && !m_asked)
        return;
    m_names->setStringList(names);
    m_completer->setCompletionPrefix(open.value_or(QString()).trimmed());
    QRect place = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    place.setWidth(popupWidth);
    place.setBottom(m_field->height());
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void VariableCompleter::take(const QString &name)
{
    if (!m_field)
        return;
    const int cursor = m_field->cursorPosition();
    const auto open = openName(m_field->text().left(cursor));
    const bool isClosed = m_field->text().mid(cursor).startsWith(QLatin1StringView("}}"));
    const int begin = open ? cursor - int(open->size()) : cursor;
    m_field->setSelection(begin, cursor - begin + (isClosed ? 2 : 0));
    m_field->insert((open ? QString() : QStringLiteral("{{")) + name + QStringLiteral("}}"));
    m_asked = false;
}

} // namespace keywright::ui
