// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcutbook.h"

#include <QtWidgets/QDialog>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace keywright::ui {

class ToneLabel;

/// The keys of the window and of the page in view; they can be changed here.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(ShortcutBook &book, const QString &place, QWidget *parent);

private:
    void layOut();
    void load();
    void filter(const QString &text);
    void showCurrent();
    void choose();
    [[nodiscard]] QString currentId() const;
    /// The keys that were typed; one alone counts.
    [[nodiscard]] QKeySequence typed() const;

    ShortcutBook &m_book;
    QString m_place;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_choose, *m_none, *m_reset, *m_resetAll;
    ToneLabel *m_problem;
};

} // namespace keywright::ui
