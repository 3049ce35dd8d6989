// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QCompleter;
class QLineEdit;
class QStringListModel;
class QWidget;

namespace keywright::ui {

/// Offers the names of variables behind `{{` in every one-line field of an area, cells of tables
/// among them; with Ctrl+Space wherever the cursor is.
class VariableCompleter : public QObject
{
    Q_OBJECT

public:
    explicit VariableCompleter(QWidget *area);

    /// The answer to `wanted`; it may come late.
    void offer(const QStringList &names);

Q_SIGNALS:
    void wanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void look();
    void take(const QString &name);

    QWidget *m_area;
    QPointer<QLineEdit> m_field;
    QStringListModel *m_names;
    QCompleter *m_completer;
    bool m_asked = false; ///< by Ctrl+Space, with no `{{` before the cursor
};

} // namespace keywright::ui
