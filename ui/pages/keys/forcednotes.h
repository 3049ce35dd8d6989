// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/gatewayservice.h>

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keywright::ui {

/// Says which keys' calls are denied on request, how many are left, and offers to end that. Hidden
/// while there are none.
class ForcedNotes : public QFrame
{
    Q_OBJECT

public:
    explicit ForcedNotes(QWidget *parent = nullptr);

    /// `nameOf` gives a key's name; empty: it is not one of this page, and not shown.
    void setForced(const QList<ForcedVerdict> &forced,
                   const std::function<QString(const KeyId &)> &nameOf);

Q_SIGNALS:
    void endRequested(const keywright::KeyId &key);

private:
    struct Row
    {
        KeyId key;
        QWidget *whole;
        QLabel *text;
        QPushButton *end;
    };
    [[nodiscard]] Row addRow(const KeyId &key);

    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace keywright::ui
