// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/keyhistoryservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace keywright::ui {

class DifferenceTable;

/// Two keys of a project side by side, or a key and what it was like before. Show it with `open()`.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `other` is what `key` is compared with at first; an empty id: its state before the last
    /// change.
    CompareDialog(PageContext &context, const QList<Key> &keys, const Key &key, const KeyId &other,
                  QWidget *parent);

    [[nodiscard]] DifferenceTable *table() const { return m_table; }
    [[nodiscard]] QComboBox *first() const { return m_first; }
    [[nodiscard]] QComboBox *second() const { return m_second; }
    [[nodiscard]] QCheckBox *onlyDifferences() const { return m_only; }
    void swap();

private:
    struct Side
    {
        QString title;
        Key key;
    };
    void fill(const QList<Key> &keys, const Key &key, const KeyId &other);
    void addHistory(const KeyHistory &history, bool choose);
    void refresh();

    PageContext &m_context;
    QList<Side> m_sides; ///< what can be chosen, in the order of both lists
    QComboBox *m_first;
    QComboBox *m_second;
    QCheckBox *m_only;
    QLabel *m_summary;
    DifferenceTable *m_table;
};

} // namespace keywright::ui
