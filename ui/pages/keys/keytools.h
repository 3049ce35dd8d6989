// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtCore/QAbstractItemModel>

class QAction;

namespace keywright::ui {

class KeyActions;
class KeysModel;

/// What a page of keys offers besides making and changing them: a copy, a comparison, the history,
/// the end of a rotation and its way back, the table as a file, "which key is this?".
class KeyTools : public QObject
{
    Q_OBJECT

public:
    KeyTools(PageContext &context, KeyActions &actions, const KeysModel &model, QWidget *parent);

    /// The chosen keys; the last one is the current one.
    void setChosen(const QList<Key> &chosen);
    /// What is exported: the rows that the table shows.
    void setShown(const QAbstractItemModel *shown) { m_shown = shown; }
    /// For the pane of one key, for its context menu, and for the page's menu.
    [[nodiscard]] QList<QAction *> paneActions() const;
    [[nodiscard]] QList<QAction *> manyActions() const { return {m_compare}; }
    [[nodiscard]] QList<QAction *> pageActions() const;
    [[nodiscard]] QList<QAction *> rotationActions() const { return {m_finish, m_takeBack}; }

Q_SIGNALS:
    void issued(const QString &keyId);
    void keyWanted(const keywright::Key &key);

private:
    void duplicate();
    void compare();
    void showHistory();
    void whichKey();
    void exportTable();
    void endRotation(bool finish);
    void settle(const Key &key, bool finish);

    PageContext &m_context;
    KeyActions &m_keyActions;
    const KeysModel &m_model;
    const QAbstractItemModel *m_shown = nullptr;
    QWidget *m_page;
    QList<Key> m_chosen;
    QAction *m_duplicate, *m_compare, *m_history, *m_which, *m_export, *m_finish, *m_takeBack;
};

} // namespace keywright::ui
