// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/bodysearch.h>
#include <ui/models/newest.h>

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace keywright::ui {

/// Looks for a text in a body on the side and goes from one place to the next.
class BodyFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit BodyFindBar(QWidget *parent = nullptr);

    void setDocument(const BodyDocument::Pointer &document);
    /// Shows itself, ready to be typed into.
    void begin();
    void end();

Q_SIGNALS:
    /// Null: nothing is looked for.
    void found(const std::shared_ptr<const BodyMatches> &matches);
    void wentTo(qint64 offset);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void show(const Result<BodyMatches> &matches);
    void go(int step);

    BodyDocument::Pointer m_document;
    std::shared_ptr<const BodyMatches> m_matches;
    qint64 m_index = -1;
    Newest m_looking;
    QFuture<Result<BodyMatches>> m_search;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous, *m_next;
};

} // namespace keywright::ui
