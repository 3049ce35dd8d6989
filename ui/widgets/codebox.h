// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QToolButton;

namespace keywright::ui {

/// Monospaced text to be read and copied. It does not copy by itself: the page's ClipboardGuard
/// does.
class CodeBox : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what assistive technology calls it ("curl command").
    explicit CodeBox(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Grows with the text up to so many lines, then scrolls.
    void setMaximumLines(int lines);
    /// Breaks lines anywhere rather than scroll sideways.
    void setWrapped(bool wrapped);
    /// The text holds a secret: it cannot be selected, so that it is neither dragged anywhere nor
    /// put into the system's selection; every way of copying it is `copyRequested`.
    void setSecret();

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_text;
    QToolButton *m_copy;
    int m_maximumLines = 12;
};

} // namespace keywright::ui
