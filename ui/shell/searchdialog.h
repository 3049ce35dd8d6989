// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/registry.h>

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace keywright::ui {

/// Everything that is in any project by name: type, Enter. Found while one types, off the window's
/// thread; what is found for an earlier text is not shown any more.
class SearchDialog : public QDialog
{
    Q_OBJECT

public:
    SearchDialog(PageContext &context, QWidget *parent);

Q_SIGNALS:
    /// "Show it": for PageHost::open.
    void chosen(const QString &page, const QVariantMap &arguments);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void fill(const QString &text, const SearchEntries &found);
    void say(const QString &text);
    void addHeading(const QString &text);
    void step(int by);
    void enter();
    void choose();

    PageContext &m_context;
    QLineEdit *m_text;
    QStackedWidget *m_stack;
    QLabel *m_note; ///< in place of the list
    QListWidget *m_list;
    QLabel *m_more;
    QTimer m_pause;
    QList<SearchEntry> m_entries;
    QString m_answered;   ///< the text that the list, or the note, is about
    int m_asked = 0;      ///< number of the last question
    bool m_read = false;  ///< the first question reads everything, the others search in that
    bool m_opens = false; ///< Enter was pressed before the answer was there
};

} // namespace keywright::ui
