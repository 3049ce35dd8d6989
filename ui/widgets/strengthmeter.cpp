// SPDX-License-Identifier: GPL-3.0-or-later
#include "strengthmeter.h"

#include <ui/phrases/vaultphrases.h>
#include <ui/support/tone.h>

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr int barHeight = 6;
constexpr double fullBits = 80;

Tone toneOf(PassphraseGrade grade)
{
    switch (grade) {
    case PassphraseGrade::Hopeless:
        return Tone::Denied;
    case PassphraseGrade::Weak:
        return Tone::Warning;
    case PassphraseGrade::Fair:
    case PassphraseGrade::Strong:
        break;
    }
    return Tone::Granted;
}

} // namespace

class StrengthMeter::Bar : public QWidget
{
public:
    using QWidget::QWidget;

    void setStrength(const PassphraseStrength &strength)
    {
        m_strength = strength;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {120, barHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF whole(0, (height() - barHeight) / 2.0, width(), barHeight);
        painter.setBrush(borderColor(palette()));
        painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
        QRectF part = whole;
        part.setWidth(whole.width() * std::min(1.0, m_strength.bits / fullBits));
        if (layoutDirection() == Qt::RightToLeft)
            part.moveRight(whole.right());
        painter.setBrush(toneFill(toneOf(m_strength.grade), palette()));
        painter.drawRoundedRect(part, barHeight / 2.0, barHeight / 2.0);
    }

private:
    PassphraseStrength m_strength;
};

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar)
    , m_word(new QLabel)
{
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_word->setProperty("secondary", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_word);
    setAccessibleName(tr("Strength"));
    setPassphrase({});
}

void StrengthMeter::setPassphrase(const Secret &passphrase)
{
    m_strength = passphraseStrength(passphrase);
    m_bar->setStrength(m_strength);
    const QString word = passphrase.isEmpty() ? QString() : gradeWord(m_strength.grade);
    m_word->setText(word);
    m_word->setMinimumWidth(
        m_word->fontMetrics().horizontalAdvance(gradeWord(PassphraseGrade::Hopeless)));
    setAccessibleDescription(word);
}

} // namespace keywright::ui
