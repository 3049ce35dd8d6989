// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/responsecheck.h>

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace keywright::ui {

class CheckRow;

/// What an answer has to fulfil, and which of its values become variables.
class ChecksEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksEditor(QWidget *parent = nullptr);

    [[nodiscard]] QList<ResponseCheck> checks() const;
    [[nodiscard]] QList<ResponseCapture> captures() const;
    void setContent(const QList<ResponseCheck> &checks, const QList<ResponseCapture> &captures);

Q_SIGNALS:
    void edited(); ///< by a person

private:
    CheckRow *addCheck(const ResponseCheck &check);
    CheckRow *addCapture(const ResponseCapture &capture);
    void wire(CheckRow *row, QList<CheckRow *> &rows, QVBoxLayout *place);

    QVBoxLayout *m_checkPlace, *m_capturePlace;
    QList<CheckRow *> m_checks, m_captures;
};

} // namespace keywright::ui
