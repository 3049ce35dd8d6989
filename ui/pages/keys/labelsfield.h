// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QLineEdit>

class QCompleter;
class QStringListModel;

namespace keywright::ui {

/// Labels, written as words with commas between them. Proposes those that are in use for the word
/// at the cursor.
class LabelsField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LabelsField(QWidget *parent = nullptr);

    void setSuggestions(const QStringList &labels);
    void setLabels(const QStringList &labels);
    /// Each once, without space around it.
    [[nodiscard]] QStringList labels() const;
    /// Whether a key can have them.
    [[nodiscard]] bool isValid() const;

private:
    void propose();
    void complete(const QString &label);
    [[nodiscard]] QPair<int, int> wordAtCursor() const; ///< begin and length

    QStringListModel *m_suggestions;
    QCompleter *m_completer;
};

} // namespace keywright::ui
