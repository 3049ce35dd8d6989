// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/bodyfilter.h>
#include <ui/models/newest.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QPushButton;

namespace keywright::ui {

class ToneLabel;

/// Asks a JSON body with JSONPath or jq, on the side. Remembers what was asked while the window
/// lives, nothing longer: an expression may hold what a person looks for.
class BodyFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit BodyFilterBar(QWidget *parent = nullptr);

    void setDocument(const BodyDocument::Pointer &document);
    void ask(const QString &expression, bool evenIfLarge = false);
    void begin();

Q_SIGNALS:
    /// Null: the body itself is to be shown again.
    void filtered(const BodyDocument::Pointer &document);

private:
    void clear();
    void show(const Result<FilteredBody> &result);
    void stop();

    BodyDocument::Pointer m_document;
    Newest m_asking;
    QFuture<Result<FilteredBody>> m_run;
    QComboBox *m_expression;
    QPushButton *m_apply, *m_clear, *m_anyway;
    ToneLabel *m_said;
};

} // namespace keywright::ui
