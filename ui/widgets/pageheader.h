// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace keywright::ui {

/// The top of a page: title, a line below it, and to the right a search field, controls and
/// buttons.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setSubtitle(const QString &text);
    /// Makes the search field (Ctrl+F focuses it, Escape empties it).
    QLineEdit *addSearch(const QString &placeholder);
    /// A combo box or the like.
    void addControl(QWidget *control);
    /// A button for an action; a primary one stands out. At most one primary a page.
    void addAction(QAction *action, bool primary = false);
    [[nodiscard]] QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    /// Typed, after a pause of a few milliseconds; or emptied.
    void searchChanged(const QString &text);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_tools;
    QLineEdit *m_search = nullptr;
};

} // namespace keywright::ui
