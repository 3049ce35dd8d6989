// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcard.h"

#include <core/domain/usage.h>

class QGridLayout;
class QLabel;

namespace keywright::ui {

/// How much of a limit is used, as a bar; the place of 80 % is marked.
class QuotaBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaBar(QWidget *parent = nullptr);
    void setShare(double share);
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

/// The fullest limits of a project's keys and APIs.
class QuotaCard : public TitledCard
{
    Q_OBJECT

public:
    static constexpr int most = 8;
    explicit QuotaCard(QWidget *parent = nullptr);
    void setQuotas(const QList<QuotaUse> &quotas);

private:
    struct Line
    {
        QLabel *name;
        QuotaBar *bar;
        QLabel *note;
    };
    [[nodiscard]] Line addLine();

    QGridLayout *m_grid;
    QLabel *m_rest;
    QList<Line> m_lines;
};

} // namespace keywright::ui
