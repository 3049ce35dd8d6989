// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QTextBrowser;

namespace keywright::ui {

class PageHost;
class ShortcutBook;

/// What the page in view is for, and its keys as they are now. Stays beside the window while one
/// works, and speaks of the page that comes into view.
class PageHelp : public QDialog
{
    Q_OBJECT

public:
    PageHelp(const ShortcutBook &book, const PageHost &pages, QWidget *parent);

    /// Brings up the window's one, or makes it.
    static void bringUp(const ShortcutBook &book, const PageHost &pages, QWidget *window);

private:
    void load();

    const ShortcutBook &m_book;
    const PageHost &m_pages;
    QTextBrowser *m_text;
};

} // namespace keywright::ui
