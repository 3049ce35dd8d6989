// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "await.h"
#include "memorysecretstore.h"

#include <core/services/corecontext.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>

namespace keywright::ui {

/// A page's surroundings over a real core: a home of its own, secrets in memory, no gateway.
struct PageHarness
{
    QTemporaryDir folder;
    CoreContext core{options(folder)};
    QUndoStack undo;
    ClipboardGuard clipboard{*QGuiApplication::clipboard()};
    Notifier notifier;
    Theme theme;
    PageContext context{core, undo, clipboard, notifier, theme};
    Project project;

    static CoreContext::Options options(const QTemporaryDir &folder)
    {
        CoreContext::Options options;
        options.home = Home::locate(folder.path());
        options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
        return options;
    }

    /// False where the core did not come up; the error is printed.
    [[nodiscard]] bool start()
    {
        const Result<void> ready = await(core.ready());
        if (!ready) {
            qWarning().noquote() << errorName(ready.error().code) << ready.error().detail;
            return false;
        }
        const Result<Project> made = await(core.projects().create(QStringLiteral("Clinic")));
        if (made)
            project = *made;
        return made.has_value();
    }

    [[nodiscard]] Api addApi(const QString &name, const QUrl &upstream,
                             const QList<Operation> &operations = {})
    {
        Api draft;
        draft.project = project.id;
        draft.name = name;
        draft.upstream = upstream;
        draft.operations = operations;
        return await(core.apis().add(draft)).value_or(Api());
    }

    [[nodiscard]] IssuedKey issueKey(const QString &name,
                                     const policy::Restrictions &restrictions = {},
                                     bool keep = true)
    {
        KeyDraft draft;
        draft.project = project.id;
        draft.name = name;
        draft.restrictions = restrictions;
        draft.keep = keep;
        return await(core.keys().issue(draft)).value_or(IssuedKey());
    }

    void show(Page &page)
    {
        page.setProject(project.id.text());
        page.resize(1000, 640);
        page.show();
        page.activate();
    }
};

/// Controls that can have the focus and that assistive technology has no name for.
inline QStringList unnamedControls(const QWidget &root)
{
    QStringList unnamed;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root) || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->objectName().startsWith(u"qt_"))
            continue;
        const bool inside = qobject_cast<QComboBox *>(widget->parentWidget())
                            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QString name = widget->accessibleName();
        if (name.isEmpty() && !qobject_cast<QComboBox *>(widget) && accessible)
            name = accessible->text(QAccessible::Name);
        if (name.isEmpty() && accessible)
            name = accessible->relations(QAccessible::Label).isEmpty() ? QString()
                                                                       : QStringLiteral("label");
        if (name.isEmpty() && !inside)
            unnamed << QString::fromLatin1(widget->metaObject()->className());
    }
    return unnamed;
}

} // namespace keywright::ui
