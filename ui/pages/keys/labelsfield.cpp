// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelsfield.h"

#include <core/domain/keyformat.h>

#include <QtCore/QStringListModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr int mostLabels = 20; // as KeyService has it
} // namespace

LabelsField::LabelsField(QWidget *parent)
    : QLineEdit(parent)
    , m_suggestions(new QStringListModel(this))
    , m_completer(new QCompleter(m_suggestions, this))
{
    setToolTip(tr("Words to find the key by, with commas between them."));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &LabelsField::propose);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &LabelsField::complete);
}

void LabelsField::setSuggestions(const QStringList &labels)
{
    QStringList words;
    for (const QString &label : labels) {
        if (!words.contains(label, Qt::CaseInsensitive))
            words.append(label);
    }
    words.sort(Qt::CaseInsensitive);
    m_suggestions->setStringList(words);
}

void LabelsField::setLabels(const QStringList &labels)
{
    setText(labels.join(QLatin1String(", ")));
}

QStringList LabelsField::labels() const
{
    QStringList labels;
    for (const QString &part : text().split(u',')) {
        const QString label = part.trimmed();
        if (!label.isEmpty() && !labels.contains(label, Qt::CaseInsensitive))
            labels.append(label);
    }
    return labels;
}

bool LabelsField::isValid() const
{
    const QStringList all = labels();
    return all.size() <= mostLabels && std::all_of(all.begin(), all.end(), isValidName);
}

QPair<int, int> LabelsField::wordAtCursor() const
{
    const int cursor = cursorPosition();
    int begin = cursor > 0 ? int(text().lastIndexOf(u',', cursor - 1)) + 1 : 0;
    while (begin < cursor && text().at(begin).isSpace())
        ++begin;
    const int comma = int(text().indexOf(u',', cursor));
    return {begin, (comma < 0 ? int(text().size()) : comma) - begin};
}

void LabelsField::propose()
{
    const auto [begin, length] = wordAtCursor();
    const QString prefix = text().mid(begin, cursorPosition() - begin);
    if (prefix.isEmpty())
        return m_completer->popup()->hide();
    m_completer->setCompletionPrefix(prefix);
    const bool isWhole = m_completer->completionCount() == 1
                         && m_completer->currentCompletion() == text().mid(begin, length).trimmed();
    if (m_completer->completionCount() == 0 || isWhole)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void LabelsField::complete(const QString &label)
{
    const auto [begin, length] = wordAtCursor();
    setText(text().left(begin) + label + text().mid(begin + length));
    setCursorPosition(begin + int(label.size()));
}

} // namespace keywright::ui
