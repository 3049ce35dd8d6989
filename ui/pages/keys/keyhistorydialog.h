// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/keyhistoryservice.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace keywright::ui {

class DifferenceTable;

/// All that was changed about a key: who, when, what; what the key is now beside what it was then,
/// and the way back. Show it with `open()`.
class KeyHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    KeyHistoryDialog(PageContext &context, const Key &key, QWidget *parent);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] DifferenceTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }

Q_SIGNALS:
    void restored(const keywright::Key &before, const keywright::Key &after);

private:
    void load();
    void showHistory(const KeyHistory &history);
    void showChange();
    void restore();
    [[nodiscard]] QString sentenceOf(const KeyChange &change) const;

    PageContext &m_context;
    KeyId m_id;
    KeyHistory m_history;
    QListWidget *m_list;
    QLabel *m_what;
    DifferenceTable *m_table;
    QLabel *m_same; ///< in its place, where nothing differs
    QLabel *m_problem;
    QPushButton *m_restore;
};

} // namespace keywright::ui
