// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chiplabel.h"

#include <QtWidgets/QScrollArea>

class QLabel;
class QVBoxLayout;

namespace keywright::ui {

/// The pane beside a table: a title with a chip, a sentence, labelled values in sections, actions.
/// Values can be selected with the mouse and the keyboard.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(const QString &accessibleName, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &chip = {}, Tone tone = Tone::Neutral);
    /// What it is about, in one sentence.
    void setSentence(const QString &sentence);

    /// Starts a section; an empty title is a gap.
    void addSection(const QString &title);
    /// A labelled value, below the last section. An empty value is shown as a dash. The label is
    /// returned so that a page may change its text later.
    QLabel *addValue(const QString &label, const QString &value, bool monospace = false);
    /// Anything of the page's own: buttons, a table of versions. The pane takes it over.
    void addWidget(QWidget *widget);
    /// Removes everything but title and sentence.
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QWidget *m_content;
    QLabel *m_title;
    ChipLabel *m_chip;
    QLabel *m_sentence;
    QVBoxLayout *m_body;
};

} // namespace keywright::ui
