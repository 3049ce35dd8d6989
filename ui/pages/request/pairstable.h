// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>

#include <QtWidgets/QTableView>

namespace keywright::ui {

class PairsModel;

/// Names and values as a table that is typed into: the last row is empty, a box switches one off,
/// Delete removes one.
class PairsTable : public QTableView
{
    Q_OBJECT

public:
    /// `nameTitle`: what a name is called; `accessibleName`: what the table is.
    PairsTable(const QString &nameTitle, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] const QList<RequestPair> &pairs() const;
    void setPairs(const QList<RequestPair> &pairs);
    /// How many are sent.
    [[nodiscard]] qsizetype enabledCount() const;

Q_SIGNALS:
    void edited(); ///< by a person; not by setPairs

private:
    PairsModel *m_model;
};

} // namespace keywright::ui
