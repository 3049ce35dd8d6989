// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/responsediff.h>
#include <ui/models/newest.h>

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace keywright::ui {

class DiffRowSource;
class RowView;
class ToneLabel;

/// In what two answers differ: status, phases of time, header fields, and the body by JSON path or
/// by line. Rules for what is passed over can be edited and are asked at once.
class DiffPane : public QWidget
{
    Q_OBJECT

public:
    explicit DiffPane(QWidget *parent = nullptr);

    /// Labels say which answers they are: "now", "5 min ago", the name of a key.
    void showDifferences(const Response &left, const QString &leftLabel, const Response &right,
                         const QString &rightLabel);
    [[nodiscard]] QStringList ignoreRules() const;
    void setIgnoreRules(const QStringList &rules);
    /// What is shown, for tests and for copying.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void compared();
    void ignoreRulesChanged(const QStringList &rules);

private:
    void compare();
    void present(const Result<ResponseDiff> &diff);
    void go(int step);

    Response m_left, m_right;
    QString m_leftLabel, m_rightLabel;
    Newest m_comparing;
    QFuture<Result<ResponseDiff>> m_run;
    std::shared_ptr<DiffRowSource> m_source;
    QLabel *m_title;
    QLineEdit *m_rules;
    ToneLabel *m_said;
    QToolButton *m_previous, *m_next;
    RowView *m_view;
};

} // namespace keywright::ui
