// SPDX-License-Identifier: GPL-3.0-or-later
#include "editkeydialog.h"
#include "forcedialog.h"
#include "getkeydialog.h"
#include "keyactions.h"
#include "keybatchactions.h"
#include "keyfilterrow.h"
#include "keypane.h"
#include "keypurge.h"
#include "keyspage.h"
#include "keytools.h"
#include "newkeydialog.h"
#include "rotatedialog.h"
#include "usesitesview.h"

#include <ui/models/keysmodel.h>
#include <ui/support/icons.h>
#include <ui/widgets/datatable.h>

/// What can be done on the page of keys, and the dialogs for it.
namespace keywright::ui {

void KeysPage::makeActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &keys,
                             auto slot) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_new = make(QStringLiteral("plus"), tr("New key"), QKeySequence::New, &KeysPage::newKey);
    m_get = make(QStringLiteral("download"), tr("Get a key…"), QKeySequence(tr("Ctrl+G")),
                 &KeysPage::getKey);
    m_get->setToolTip(tr("Keeps a key of another provider: where to get it, a test, and how "
                         "programs use it."));
    m_edit =
        make(QStringLiteral("edit"), tr("Edit"), QKeySequence(tr("Ctrl+E")), &KeysPage::editKey);
    m_rotate = make(QStringLiteral("rotate"), tr("Rotate"), QKeySequence(tr("Ctrl+R")),
                    &KeysPage::rotateKey);
    m_enable = make(QStringLiteral("disable"), tr("Disable"), QKeySequence(tr("Ctrl+D")), [this] {
        if (const Key *key = current())
            m_keyActions->setEnabled(*key, key->state == KeyState::Disabled);
    });
    m_delete = make(QStringLiteral("trash"), tr("Delete"), QKeySequence::Delete, [this] {
        if (m_batch->keys().size() > 1)
            m_batch->remove();
        else if (const Key *key = current())
            m_keyActions->remove(*key);
    });
    m_undelete = make(QStringLiteral("undo"), tr("Restore"), {}, [this] {
        if (const Key *key = current())
            m_keyActions->undelete(*key);
    });
    m_purge = new KeyPurge(m_context, this);
    m_copy =
        make(QStringLiteral("copy"), tr("Copy the key"), QKeySequence(tr("Ctrl+Shift+C")), [this] {
            if (const Key *key = current())
                m_keyActions->copy(key->id);
        });
    m_deny = make(QStringLiteral("warning"), tr("Deny calls…"), {}, &KeysPage::denyCalls);
    m_history = make(QStringLiteral("audit"), tr("Audit log"), {}, [this] {
        if (const Key *key = current())
            Q_EMIT navigationRequested(u"audit"_qs, {{u"object"_qs, key->id.text()}});
    });
    m_where = make(QStringLiteral("search"), tr("Where it is…"), {}, [this] {
        if (const Key *key = current())
            makeUseSitesDialog(m_context, *key, window())->open();
    });
    const QList<QAction *> tools = m_tools->paneActions();
    m_pane->setActions(
        QList<QAction *>{m_edit, m_rotate, m_enable, m_delete, m_undelete, m_purge->action()}
        + tools + QList<QAction *>{m_deny, m_where, m_history});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_edit, m_copy, m_rotate, m_enable, m_delete, m_undelete,
                         m_purge->action(), m_deny, m_where, m_history});
    m_table->addActions(tools);
    m_table->addActions(m_batch->actions());
    // Delete belongs to the table: in the search field it is a key like others.
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_new, m_get, m_edit, m_rotate, m_enable, m_copy});
}

QList<QAction *> KeysPage::pageActions() const
{
    return QList<QAction *>{m_new,    m_get,      m_edit,
                            m_copy,   m_rotate,   m_enable,
                            m_delete, m_undelete, m_purge->action(),
                            m_deny,   m_where,    m_history}
           + m_tools->pageActions() + m_batch->actions()
           + QList<QAction *>{m_filters->savedAction(), m_filters->clearAction(),
                              m_table->columnsAction()};
}

void KeysPage::newKey()
{
    if (m_model->project().isEmpty())
        return;
    auto *dialog = new NewKeyDialog(m_context, m_model->project(), window());
    connect(dialog, &NewKeyDialog::issued, this, [this](const QString &id) {
        want(id, nullptr);
        showState();
    });
    dialog->open();
}

void KeysPage::getKey()
{
    if (m_model->project().isEmpty())
        return;
    auto *dialog = new GetKeyDialog(m_context, *m_providerActions, m_model->project(), window());
    connect(dialog, &GetKeyDialog::kept, this, [this](const QString &id) {
        want(id, nullptr);
        showState();
    });
    dialog->open();
}

void KeysPage::editKey()
{
    const Key *key = current();
    if (!key || key->state == KeyState::Deleted)
        return;
    auto *dialog = new EditKeyDialog(m_context, *key, window());
    connect(dialog, &EditKeyDialog::saved, m_keyActions, &KeyActions::noteSaved);
    dialog->open();
}

void KeysPage::rotateKey()
{
    if (const Key *key = current())
        (new RotateDialog(m_context, *key, window()))->open();
}

void KeysPage::denyCalls()
{
    if (const Key *key = current())
        (new ForceDialog(m_context, *key, window()))->open();
}

} // namespace keywright::ui
