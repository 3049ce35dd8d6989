// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QToolButton;

namespace keywright::ui {

/// What a page is filtered by, a chip for each, to be taken off by a click. Out of sight without.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString id;
        QString text; ///< "Key: Portal"

        friend bool operator==(const Chip &, const Chip &) = default;
    };

    explicit ChipBar(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    [[nodiscard]] const QList<Chip> &chips() const { return m_chips; }

Q_SIGNALS:
    void removed(const QString &id);

private:
    QList<Chip> m_chips;
    QList<QToolButton *> m_buttons;
};

} // namespace keywright::ui
