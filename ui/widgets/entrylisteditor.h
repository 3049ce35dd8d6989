// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entrycheck.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keywright::ui {

class FieldNote;
class FlowLayout;

/// A list of entries of one kind of restriction: a line to type in, checked as it is typed, and
/// what was added below it. Several lines can be pasted at once.
class EntryListEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EntryListEditor(policy::Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] policy::Kind kind() const { return m_kind; }
    void setEntries(const QStringList &entries);
    /// What was added; and what stands in the line, where it is a good one.
    [[nodiscard]] QStringList entries() const;
    /// Why the list cannot be taken as it is: what stands in the line is wrong. Empty: it can.
    [[nodiscard]] QString problem() const;
    /// Adds what is typed; false where it is wrong.
    bool commit();
    /// Judged and logged, but nobody is denied for it. Only for a list with entries.
    void setReportOnly(bool reportOnly);
    [[nodiscard]] bool isReportOnly() const;
    /// A part of a page's own, below the list ("try it").
    void addFoot(QWidget *foot);
    [[nodiscard]] QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void paste(const QString &text);
    void showEntries();
    void remove(const QString &entry);

    policy::Kind m_kind;
    QStringList m_entries;
    QLineEdit *m_input;
    QPushButton *m_add;
    FieldNote *m_note;
    QWidget *m_list;
    FlowLayout *m_flow;
    QCheckBox *m_reportOnly;
    QVBoxLayout *m_layout;
};

} // namespace keywright::ui
