// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace keywright::ui {

class FieldNote;

/// The path of a file that is to be read, typed, chosen or dropped, with its note below. Knows
/// whether there is such a file; never opens it.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what assistive technology calls the field ("Certificate"), `filter` as QFileDialog
    /// has it.
    FileField(const QString &name, const QString &filter, QWidget *parent = nullptr);

    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    /// What is said about it: a hint, or what the user of this field finds wrong.
    [[nodiscard]] FieldNote &note() const { return *m_note; }
    /// Why it cannot be read; empty: it can, or nothing is named.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();

    QString m_filter;
    QLineEdit *m_path;
    FieldNote *m_note;
};

} // namespace keywright::ui
