// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpage.h"

#include "collectionpane.h"
#include "cookiesdialog.h"
#include "copyas.h"
#include "environmentchoice.h"
#include "environmentdialog.h"
#include "guarddialog.h"
#include "historypane.h"
#include "requesteditor.h"
#include "requesttabs.h"
#include "valuesdialog.h"

#include <ui/support/icons.h>
#include <ui/widgets/namedialog.h>
#include <ui/widgets/pageheader.h>

#include <QtCore/QJsonDocument>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <type_traits>

namespace keywright::ui {

namespace {

// How long a draft may be unwritten while somebody types.
constexpr std::chrono::milliseconds draftPause{1000};

} // namespace

RequestPage::RequestPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_header(new PageHeader(info.title))
    , m_collection(new CollectionPane(context))
    , m_history(new HistoryPane(context))
    , m_side(new QTabWidget)
    , m_environment(new EnvironmentChoice(context))
    , m_copyAs(new CopyAs(
          context, [this] { return tabs() ? tabs()->current() : nullptr; }, this))
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter(Qt::Horizontal))
{
    makeActions();
    layOut();
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(draftPause);
    connect(&m_keeping, &QTimer::timeout, this, &RequestPage::stateChanged);
    connect(m_collection, &CollectionPane::openRequested, this,
            [this](const QString &path) { tabs()->openPath(path); });
    connect(m_history, &HistoryPane::openRequested, this,
            [this](const HistoryItem &item) { tabs()->openPast(item); });
    connect(m_history, &HistoryPane::compareRequested, this,
            [this](const HistoryItem &item) { tabs()->current()->compareWith(item); });
    connect(m_environment, &EnvironmentChoice::chosen, this, [this](const QString &name) {
        if (tabs())
            tabs()->setEnvironment(name);
    });
    connect(m_environment, &EnvironmentChoice::valuesWanted, this, &RequestPage::showValues);
    connect(m_collection, &CollectionPane::newRequested, m_new, &QAction::trigger);
    connect(m_collection, &CollectionPane::pathChanged, this,
            [this](const QString &from, const QString &to) { tabs()->renamePath(from, to); });
    connect(m_collection, &CollectionPane::listed, this, [this] {
        if (tabs())
            tabs()->refresh();
        showState();
    });
}

void RequestPage::makeActions()
{
    const auto add = [this](const char *symbol, const QString &text,
                            const QList<QKeySequence> &shortcuts, auto slot) {
        auto *action = new QAction(icon(QString::fromLatin1(symbol)), text, this);
        action->setShortcuts(shortcuts);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        // Without a project there is nothing that it could be done to.
        connect(action, &QAction::triggered, this, [this, slot] {
            if (!tabs())
                return;
            if constexpr (std::is_member_function_pointer_v<decltype(slot)>)
                (this->*slot)();
            else
                slot();
        });
        addAction(action);
        return action;
    };
    m_send =
        add("play", tr("Send request"),
            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F5, Qt::CTRL | Qt::Key_R},
            [this] { tabs()->current()->send(); });
    m_cancel = add("stop", tr("Cancel request"), {Qt::Key_Escape},
                   [this] { tabs()->current()->cancel(); });
    m_save = add("download", tr("Save the request"), {QKeySequence::Save},
                 [this] { tabs()->current()->save(); });
    m_saveAs = add("download", tr("Save it as another…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                   &RequestPage::askName);
    m_revert = add("refresh", tr("Discard what was changed since it was saved"), {},
                   [this] { tabs()->current()->revert(); });
    m_undoEdit =
        add("undo", tr("Undo the edit of the request"), {}, [this] { tabs()->current()->undo(); });
    m_redoEdit =
        add("redo", tr("Redo the edit of the request"), {}, [this] { tabs()->current()->redo(); });
    m_new = add("plus", tr("New tab"), {Qt::CTRL | Qt::Key_T, QKeySequence::New}, [this] {
        tabs()->addNew();
        tabs()->current()->focusUrl();
    });
    m_duplicate = add("copy", tr("Duplicate in a new tab"), {Qt::CTRL | Qt::Key_D},
                      [this] { tabs()->duplicate(); });
    m_close = add("close", tr("Close the tab"), {Qt::CTRL | Qt::Key_W},
                  [this] { tabs()->close(tabs()->currentIndex()); });
    m_reopen = add("undo", tr("Reopen the tab closed last"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
                   [this] { tabs()->reopen(); });
    m_next = add("redo", tr("Next tab"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown},
                 [this] { tabs()->step(1); });
    m_previous = add("undo", tr("Previous tab"),
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp},
                     [this] { tabs()->step(-1); });
    for (int number = 1; number <= 9; ++number) { // Ctrl leads to the pages
        auto *action = new QAction(this);
        action->setShortcut(Qt::ALT | Qt::Key(Qt::Key_0 + number));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, number] {
            if (tabs())
                tabs()->setCurrentIndex(number == 9 ? tabs()->count() - 1 : number - 1);
        });
        addAction(action);
    }
    m_focusUrl = add("link", tr("Go to the URL"), {Qt::CTRL | Qt::Key_L},
                     [this] { tabs()->current()->focusUrl(); });
    m_find = add("search", tr("Find a saved request"), {Qt::CTRL | Qt::Key_P}, [this] {
        m_side->show();
        m_side->setCurrentWidget(m_collection);
        m_collection->focusFilter();
    });
    m_past = add("clock", tr("Search the history"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H}, [this] {
        m_side->show();
        m_side->setCurrentWidget(m_history);
        m_history->focusSearch();
    });
    m_cookies = add("eye", tr("Cookies of this project…"), {}, [this] {
        auto *dialog = new CookiesDialog(m_context, ProjectId(m_project), window());
        dialog->open();
    });
    m_guard = add("lock", tr("Rules of the send guard…"), {}, &RequestPage::showGuard);
    m_environment->editAction()->setShortcut(Qt::CTRL | Qt::Key_E);
    m_environment->showAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    for (QAction *action : {m_environment->editAction(), m_environment->showAction()}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_layout = add("table", tr("Answer beside or below"), {Qt::CTRL | Qt::Key_J},
                   &RequestPage::toggleLayout);
    m_sidebar = add("project", tr("Show or hide saved requests"), {Qt::CTRL | Qt::Key_Backslash},
                    [this] { m_side->setVisible(!m_side->isVisible()); });
}

void RequestPage::layOut()
{
    m_header->setSubtitle(tr("Try an API by hand, with a key of this project"));
    m_header->addControl(m_environment);
    m_side->setDocumentMode(true);
    m_side->addTab(m_collection, tr("Saved"));
    m_side->addTab(m_history, tr("History"));
    m_side->setAccessibleName(tr("Requests"));
    m_side->tabBar()->setAccessibleName(m_side->accessibleName());
    m_split->addWidget(m_side);
    m_split->addWidget(m_stack);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({270, 800});
    m_side->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_split, 1);
}

RequestTabs *RequestPage::tabs() const
{
    return m_tabs.value(m_project);
}

RequestTabs *RequestPage::tabsOf(const QString &project)
{
    if (RequestTabs *known = m_tabs.value(project))
        return known;
    auto *made = new RequestTabs(m_context, ProjectId(project), m_stack);
    made->setStacked(m_stacked);
    m_tabs.insert(project, made);
    m_stack->addWidget(made);
    made->restore(m_restorable.take(project));
    connect(made, &RequestTabs::nameWanted, this, &RequestPage::askName);
    connect(made, &RequestTabs::guardWanted, this, &RequestPage::showGuard);
    connect(made, &RequestTabs::changed, this, [this] {
        showState();
        m_keeping.start();
    });
    return made;
}

void RequestPage::showState()
{
    const RequestTab *current = tabs() ? tabs()->current() : nullptr;
    m_header->setEnabled(current);
    m_split->setEnabled(current);
    m_cancel->setEnabled(current && current->isSending());
    m_reopen->setEnabled(tabs() && tabs()->canReopen());
    m_revert->setEnabled(current && !current->path().isEmpty() && current->isDirty());
    m_undoEdit->setEnabled(current && current->canUndo());
    m_redoEdit->setEnabled(current && current->canRedo());
    if (current && !current->path().isEmpty())
        m_collection->select(current->path());
}

void RequestPage::askName()
{
    auto *dialog = new NameDialog(tr("Save the request"), tr("&Name:"), tr("Save"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(tabs()->current()->title());
    connect(dialog, &NameDialog::submitted, this, [this, dialog](const QString &name) {
        dialog->accept();
        tabs()->current()->saveAs(m_collection->currentFolder(), name);
    });
    dialog->open();
}

void RequestPage::showValues()
{
    if (!tabs())
        return;
    auto *dialog = new ValuesDialog(m_context, tabs()->current()->variablesQuestion(), window());
    dialog->open();
}

void RequestPage::showGuard()
{
    auto *dialog = new GuardDialog(m_context, ProjectId(m_project), window());
    dialog->open();
}

void RequestPage::toggleLayout()
{
    m_stacked = !m_stacked;
    for (RequestTabs *one : std::as_const(m_tabs))
        one->setStacked(m_stacked);
}

void RequestPage::setProject(const QString &projectId)
{
    if (projectId == m_project)
        return;
    m_project = projectId;
    m_stack->setCurrentWidget(tabsOf(projectId));
    m_collection->setProject(ProjectId(projectId));
    m_history->setProject(ProjectId(projectId));
    m_environment->setProject(ProjectId(projectId));
    showState();
}

void RequestPage::activate()
{
    if (tabs())
        tabs()->current()->focusUrl();
}

QList<QAction *> RequestPage::pageActions() const
{
    return QList<QAction *>{m_send,
                            m_cancel,
                            m_save,
                            m_saveAs,
                            m_revert,
                            m_undoEdit,
                            m_redoEdit,
                            m_new,
                            m_duplicate,
                            m_close,
                            m_reopen,
                            m_next,
                            m_previous,
                            m_focusUrl,
                            m_find,
                            m_past,
                            m_layout,
                            m_sidebar,
                            m_guard,
                            m_cookies,
                            m_environment->editAction(),
                            m_environment->showAction()}
           + m_copyAs->actions() + m_collection->paneActions() + m_history->paneActions();
}

QByteArray RequestPage::draftsText() const
{
    QJsonObject all;
    for (auto one = m_restorable.cbegin(); one != m_restorable.cend(); ++one)
        all.insert(one.key(), one.value());
    for (auto one = m_tabs.cbegin(); one != m_tabs.cend(); ++one)
        all.insert(one.key(), one.value()->toJson());
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void RequestPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("columns"), m_split->saveState());
    settings.setValue(QStringLiteral("stacked"), m_stacked);
    settings.setValue(QStringLiteral("open"), QString::fromUtf8(draftsText()));
}

void RequestPage::restoreState(QSettings &settings)
{
    m_split->restoreState(settings.value(QStringLiteral("columns")).toByteArray());
    m_stacked = settings.value(QStringLiteral("stacked"), true).toBool();
    const QByteArray text = settings.value(QStringLiteral("open")).toString().toUtf8();
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (RequestTabs *known = m_tabs.value(one.key()))
            known->restore(one.value().toObject());
        else
            m_restorable.insert(one.key(), one.value().toObject());
    }
}

void RequestPage::openWith(const QVariantMap &arguments)
{
    if (!tabs())
        return;
    const QString url = arguments.value(QStringLiteral("url")).toString();
    const QString key = arguments.value(QStringLiteral("key")).toString();
    const QString draft = arguments.value(QStringLiteral("draft")).toString();
    if (!draft.isEmpty()) {
        if (!tabs()->current()->isUntouched())
            tabs()->addNew();
        tabs()->current()->restore({{QStringLiteral("draft"), draft}});
    }
    if (!url.isEmpty()) {
        if (!tabs()->current()->isUntouched())
            tabs()->addNew();
        tabs()->current()->editor().setUrl(
            arguments.value(QStringLiteral("method"), QStringLiteral("GET")).toString(), url);
    }
    if (!key.isEmpty())
        tabs()->current()->editor().setKey(KeyId(key));
    if (const QString path = arguments.value(QStringLiteral("path")).toString(); !path.isEmpty())
        tabs()->openPath(path);
    const QString environment = QStringLiteral("environment");
    if (arguments.contains(environment)) // empty: what all requests share
        (new EnvironmentDialog(m_context, ProjectId(m_project),
                               arguments.value(environment).toString(), window()))
            ->open();
}

} // namespace keywright::ui
