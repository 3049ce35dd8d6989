// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellactions.h"

#include <ui/support/icons.h>
#include <ui/support/language.h>

#include <QtGui/QActionGroup>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace keywright::ui {

namespace {
void collect(const QMenu &menu, QList<QAction *> &actions)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), actions);
        else if (!action->isSeparator())
            actions.append(action);
    }
}
} // namespace

ShellActions::ShellActions(QMainWindow &window, QUndoStack &undo, Theme &theme)
    : QObject(&window)
    , m_window(window)
    , m_file(window.menuBar()->addMenu(tr("&Project")))
    , m_edit(window.menuBar()->addMenu(tr("&Edit")))
    , m_go(window.menuBar()->addMenu(tr("&Go")))
    , m_page(window.menuBar()->addMenu(tr("P&age")))
    , m_view(window.menuBar()->addMenu(tr("&View")))
    , m_help(window.menuBar()->addMenu(tr("&Help")))
{
    m_quit = m_file->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this,
                               &ShellActions::quitRequested);
    m_quit->setMenuRole(QAction::QuitRole);

    QAction *undoAction = undo.createUndoAction(this, tr("Undo"));
    undoAction->setShortcut(QKeySequence::Undo);
    undoAction->setIcon(icon(QStringLiteral("undo")));
    QAction *redoAction = undo.createRedoAction(this, tr("Redo"));
    redoAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redoAction->setIcon(icon(QStringLiteral("redo")));
    m_edit->addActions({undoAction, redoAction});
    m_edit->addSeparator();
    m_edit->addAction(icon(QStringLiteral("search")), tr("&Search everything…"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this,
                      &ShellActions::searchRequested);

    makeThemeMenu(*m_view->addMenu(icon(QStringLiteral("theme")), tr("&Theme")), theme);
    m_languages = m_view->addMenu(icon(QStringLiteral("website")), tr("&Language"));
    m_help
        ->addAction(icon(QStringLiteral("search")), tr("&Command palette…"), this,
                    &ShellActions::paletteRequested)
        ->setShortcuts({QKeySequence(tr("Ctrl+Shift+P")), QKeySequence(Qt::CTRL | Qt::Key_K)});
    m_help->addAction(icon(QStringLiteral("keyboard")), tr("&Keyboard shortcuts"),
                      QKeySequence(Qt::Key_F1), this, &ShellActions::shortcutsRequested);
    m_help->addAction(icon(QStringLiteral("info")), tr("&Help for this page"),
                      QKeySequence(Qt::SHIFT | Qt::Key_F1), this, &ShellActions::pageHelpRequested);
    m_help->addAction(icon(QStringLiteral("audit")), tr("&Log"), this, &ShellActions::logRequested);
    m_help->addSeparator();
    m_help
        ->addAction(icon(QStringLiteral("info")), tr("&About Keywright"), this,
                    &ShellActions::aboutRequested)
        ->setMenuRole(QAction::AboutRole);
    m_page->menuAction()->setVisible(false);
}

void ShellActions::makeThemeMenu(QMenu &menu, Theme &theme)
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<QString, Theme::Mode>> modes{
        {tr("&As the system"), Theme::Mode::System},
        {tr("&Light"), Theme::Mode::Light},
        {tr("&Dark"), Theme::Mode::Dark},
    };
    for (const auto &entry : modes) {
        QAction *action = menu.addAction(entry.first);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(theme.mode() == entry.second);
        connect(action, &QAction::triggered, &theme,
                [&theme, mode = entry.second] { theme.setMode(mode); });
        connect(&theme, &Theme::changed, action, [&theme, action, mode = entry.second] {
            action->setChecked(theme.mode() == mode);
        });
    }
}

void ShellActions::setLanguage(const QString &current)
{
    m_languages->clear();
    auto *group = new QActionGroup(m_languages);
    QStringList codes = Language::codes();
    codes.prepend(QString());
    for (const QString &code : std::as_const(codes)) {
        QAction *action = m_languages->addAction(code.isEmpty() ? tr("&As the system")
                                                                : Language::nativeName(code));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(code == current);
        connect(action, &QAction::triggered, this,
                [this, code] { Q_EMIT languageRequested(code); });
    }
}

void ShellActions::setPages(const QList<PageInfo> &pages)
{
    int number = 0;
    for (const PageInfo &page : pages) {
        ++number;
        QAction *action =
            m_go->addAction(icon(page.iconName), page.title, this,
                            [this, id = page.identifier] { Q_EMIT pageRequested(id); });
        if (number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    }
}

void ShellActions::setProjectActions(const QList<QAction *> &actions)
{
    m_file->insertActions(m_quit, actions);
    m_file->insertSeparator(m_quit);
}

void ShellActions::setViewActions(const QList<QAction *> &actions)
{
    m_view->setToolTipsVisible(true); // they may say why they cannot be chosen
    m_view->addSeparator();
    m_view->addActions(actions);
}

void ShellActions::setPage(const Page *page)
{
    m_page->clear();
    const QList<QAction *> actions = page ? page->pageActions() : QList<QAction *>();
    m_page->addActions(actions);
    if (page)
        m_page->setTitle(page->title());
    m_page->menuAction()->setVisible(!actions.isEmpty());
}

QList<QAction *> ShellActions::all() const
{
    QList<QAction *> actions;
    for (const QMenu *menu : {m_page, m_go, m_file, m_edit, m_view, m_help})
        collect(*menu, actions);
    return actions;
}

} // namespace keywright::ui
