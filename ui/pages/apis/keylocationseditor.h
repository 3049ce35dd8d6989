// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/values.h>

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace keywright::ui {

/// Where callers may put their key: a row a place, in the order in which they are looked at.
class KeyLocationsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KeyLocationsEditor(QWidget *parent = nullptr);

    void setLocations(const std::vector<policy::KeyLocation> &locations);
    [[nodiscard]] std::vector<policy::KeyLocation> locations() const;
    /// A sentence; empty: all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    class Row;
    void addRow(const policy::KeyLocation &location);
    [[nodiscard]] QList<Row *> rows() const;

    QVBoxLayout *m_rows;
};

} // namespace keywright::ui
