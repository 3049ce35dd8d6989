// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/answer.h>
#include <core/base/loghistory.h>

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace keywright::ui {

class ClipboardGuard;
class LogFilter;
class LogModel;
class Notifier;

/// What the program has logged since it was started, or what the gateway has written into its log.
/// Follows new lines as long as the end is in view. Does not stand in the way of the window;
/// deletes itself.
class LogViewer : public QDialog
{
    Q_OBJECT

public:
    /// `gatewayLog`: the file that the gateway writes, whether it is there or not.
    LogViewer(const QString &gatewayLog, ClipboardGuard &clipboard, Notifier &notifier,
              QWidget *parent);

    /// The one of that window, or a new one.
    static void bringUp(const QString &gatewayLog, ClipboardGuard &clipboard, Notifier &notifier,
                        QWidget *window);

private:
    void layOut();
    void showSource();
    void look();
    void take(const LogTail &tail);
    void sum();
    void save();
    [[nodiscard]] bool isOfGateway() const;
    /// The chosen lines; where none is chosen, or with `all`, those in view.
    [[nodiscard]] QString text(bool all) const;

    QString m_gatewayLog;
    ClipboardGuard &m_clipboard;
    Notifier &m_notifier;
    LogModel *m_lines;
    LogFilter *m_filter;
    QComboBox *m_source;
    QComboBox *m_level;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_sum;
    QTimer m_looking;
    qint64 m_place = 0; ///< up to there it is shown
    int m_turn = 0; ///< of the file's reading: another source was chosen since, where it differs
    bool m_reading = false;
};

} // namespace keywright::ui
