// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "commandpalette.h"
#include "filedrop.h"
#include "helpdialogs.h"
#include "logviewer.h"
#include "navigation.h"
#include "pagehelp.h"
#include "pagehost.h"
#include "searchdialog.h"
#include "shellactions.h"
#include "shortcutsheet.h"
#include "tray.h"

#include <core/base/answer.h>
#include <ui/pages/registry.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>
#include <ui/support/reopening.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int sidebarWidth = 232;
constexpr QSize firstSize{1280, 800};
constexpr QSize smallestSize{880, 560};

QList<PageInfo> infosOf(const QList<PageEntry> &entries)
{
    QList<PageInfo> infos;
    for (const PageEntry &entry : entries)
        infos.append(entry.info);
    return infos;
}

} // namespace

MainWindow::MainWindow(CoreContext &core, Theme &theme, Start start, QWidget *parent)
    : QMainWindow(parent)
    , m_core(core)
    , m_theme(theme)
    , m_start(std::move(start))
    , m_settings(core.home().settingsPath(), QSettings::IniFormat)
    , m_shortcuts(m_settings)
    , m_clipboard(*QGuiApplication::clipboard())
    , m_context{core, m_undo, m_clipboard, m_notifier, theme}
{
    setWindowTitle(tr("Keywright"));
    build();
    m_actions->setProjectActions(m_projects->projectActions());
    const QList<QAction *> vaultActions = keepVault(m_context, this);
    m_actions->setProjectActions(vaultActions);
    m_tray = new Tray(m_context, m_settings, vaultActions.constFirst(), this);
    m_actions->setViewActions(m_tray->actions());
    m_actions->setLanguage(m_settings.value(QStringLiteral("window/language")).toString());
    keepAlerts(m_context, this, [this](const QString &page, const QVariantMap &arguments) {
        bringForward({});
        m_pages->open(page, arguments);
    });
    m_shortcuts.add({}, m_actions->all());
    connectParts();
    restoreWindow();
    onAnswer(this, m_core.ready(), [this](const Result<void> &result) { coreAnswered(result); });
}

// Pages refer to the context, which must not go before them.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::build()
{
    m_actions = new ShellActions(*this, m_undo, m_theme);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_views = new QStackedWidget(m_splitter);
    m_views->setProperty("surface", true);
    m_views->setAttribute(Qt::WA_StyledBackground);
    m_pages = new PageHost(m_context, m_settings, m_views);
    m_welcome = makeWelcome(m_context, [this](const QString &id, const QString &page) {
        if (!page.isEmpty())
            m_start.page = page;
        if (!page.isEmpty() && m_pages->currentPage())
            m_pages->open(page);
        m_projects->select(id);
    });
    m_error = new EmptyState(m_views);
    m_views->addWidget(new QWidget(m_views)); // nothing, until the core has answered
    m_views->addWidget(m_pages);
    m_views->addWidget(m_welcome);
    m_views->addWidget(m_error);
    m_splitter->addWidget(makeSidebar());
    m_splitter->addWidget(m_views);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sidebarWidth, firstSize.width() - sidebarWidth});
    setCentralWidget(m_splitter);
    m_messages = new MessageBar(m_views);
    m_files.emplace(*m_projects, *m_pages, m_notifier);
    m_actions->setPages(infosOf(m_pages->entries()));
    setMinimumSize(smallestSize);
    new FileDrop(this, *m_files);
}

QWidget *MainWindow::makeSidebar()
{
    auto *sidebar = new QWidget(m_splitter);
    sidebar->setProperty("sidebar", true);
    sidebar->setAttribute(Qt::WA_StyledBackground);
    sidebar->setMinimumWidth(180);
    sidebar->setMaximumWidth(400);
    m_projects = makeProjectChooser(m_context);
    m_navigation = new Navigation(infosOf(m_pages->entries()), sidebar);
    m_gateway = makeGatewayIndicator(m_context);
    const auto line = [sidebar] {
        auto *frame = new QFrame(sidebar);
        frame->setProperty("line", true);
        frame->setFixedHeight(1);
        return frame;
    };
    auto *layout = new QVBoxLayout(sidebar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_projects, 1);
    layout->addSpacing(8);
    layout->addWidget(line());
    layout->addSpacing(8);
    layout->addWidget(m_navigation);
    layout->addSpacing(8);
    layout->addWidget(line());
    layout->addWidget(m_gateway);
    return sidebar;
}

void MainWindow::connectParts()
{
    connect(&m_notifier, &Notifier::posted, m_messages, &MessageBar::showNotice);
    connect(&m_undo, &QUndoStack::indexChanged, m_messages, &MessageBar::dropAction);
    connect(&m_clipboard, &ClipboardGuard::secretCopied, this, [this](int seconds) {
        m_notifier.info(tr("Copied. The clipboard is cleared in %n second(s).", nullptr, seconds));
    });
    connect(m_projects, &ProjectChooser::projectChosen, this, &MainWindow::showProject);
    connect(m_projects, &ProjectChooser::nameChanged, this, [this](const QString &name) {
        setWindowTitle(name.isEmpty() ? tr("Keywright") : tr("%1 – Keywright").arg(name));
    });
    connect(m_projects, &ProjectChooser::pageRequested, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_actions, &ShellActions::pageRequested, this, &MainWindow::showPage);
    connect(m_pages, &PageHost::pageChanged, this, [this](const QString &identifier) {
        m_navigation->setCurrent(identifier);
        m_actions->setPage(m_pages->currentPage());
        if (const Page *page = m_pages->currentPage())
            m_shortcuts.add(identifier, page->pageActions());
    });
    connect(m_pages, &PageHost::projectRequested, m_projects, &ProjectChooser::select);
    connect(m_gateway, &QAbstractButton::clicked, this,
            [this] { showPage(QStringLiteral("gateway")); });
    connect(m_projects, &ProjectChooser::loaded, this, &MainWindow::projectsLoaded);
    connect(m_projects, &ProjectChooser::failed, this, &MainWindow::showError);
    connect(m_actions, &ShellActions::paletteRequested, this, &MainWindow::showPalette);
    connect(m_actions, &ShellActions::searchRequested, this, [this] {
        auto *search = new SearchDialog(m_context, this);
        connect(search, &SearchDialog::chosen, m_pages, &PageHost::open);
        search->open();
    });
    connect(m_actions, &ShellActions::shortcutsRequested, this, [this] {
        (new ShortcutSheet(m_shortcuts, m_pages->currentIdentifier(), this))->open();
    });
    connect(m_actions, &ShellActions::pageHelpRequested, this,
            [this] { PageHelp::bringUp(m_shortcuts, *m_pages, this); });
    connect(m_actions, &ShellActions::aboutRequested, this,
            [this] { makeAboutDialog(this)->open(); });
    connect(m_actions, &ShellActions::logRequested, this, [this] {
        LogViewer::bringUp(m_core.home().logPath(QStringLiteral("keywrightd")), m_clipboard,
                           m_notifier, this);
    });
    connect(m_actions, &ShellActions::languageRequested, this, &MainWindow::speak);
    connect(m_actions, &ShellActions::quitRequested, this, &MainWindow::quit);
    connect(m_tray, &Tray::showRequested, this, [this] { bringForward({}); });
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::quit);
    connect(m_error, &EmptyState::activated, this, [this] { m_projects->load(); });
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(firstSize);
    m_splitter->restoreState(m_settings.value(QStringLiteral("window/splitter")).toByteArray());
    if (m_start.project.isEmpty())
        m_start.project = m_settings.value(QStringLiteral("window/project")).toString();
    if (m_start.page.isEmpty())
        m_start.page =
            m_settings.value(QStringLiteral("window/page"), QStringLiteral("keys")).toString();
}

void MainWindow::coreAnswered(const Result<void> &result)
{
    if (!result) {
        showError(result.error());
        return;
    }
    m_projects->load();
}

void MainWindow::projectsLoaded()
{
    const bool first = !std::exchange(m_started, true);
    if (first && !m_start.project.isEmpty())
        m_projects->select(m_start.project);
    if (m_projects->isEmpty()) {
        m_views->setCurrentWidget(m_welcome);
        m_welcome->setFocus();
    } else if (m_views->currentWidget() != m_pages) {
        m_views->setCurrentWidget(m_pages);
        m_pages->open(m_pages->currentIdentifier().isEmpty() ? m_start.page
                                                             : m_pages->currentIdentifier());
        if (!m_pages->currentPage() && !m_pages->entries().isEmpty())
            m_pages->open(m_pages->entries().constFirst().info.identifier);
    }
    m_navigation->setEnabled(!m_projects->isEmpty());
    m_files->open(std::exchange(m_start.files, {}));
    if (first)
        Q_EMIT started();
}

void MainWindow::showProject(const QString &id)
{
    m_pages->setProject(id);
    setWindowTitle(id.isEmpty() ? tr("Keywright")
                                : tr("%1 – Keywright").arg(m_projects->currentName()));
}

void MainWindow::showPage(const QString &identifier)
{
    if (!m_projects->isEmpty())
        m_pages->open(identifier);
}

void MainWindow::showError(const Error &error)
{
    m_error->setContent(QStringLiteral("error"), sentence(error), advice(error), tr("Try again"));
    m_views->setCurrentWidget(m_error);
    m_navigation->setEnabled(false);
    if (!std::exchange(m_started, true))
        Q_EMIT started();
}

void MainWindow::speak(const QString &language)
{
    const QString setting = QStringLiteral("window/language");
    if (m_settings.value(setting).toString() == language)
        return;
    m_settings.setValue(setting, language);
    saveState();
    QCoreApplication::exit(reopenStatus); // texts are taken when a widget is made
}

void MainWindow::showPalette()
{
    const QString setting = QStringLiteral("window/commands");
    const QStringList recent = m_settings.value(setting).toStringList();
    auto *palette = new CommandPalette(m_actions->all(), recent, this);
    connect(palette, &CommandPalette::chosen, this, [this, setting, recent](const QString &text) {
        m_settings.setValue(setting, CommandPalette::usedLast(text, recent));
    });
    palette->open();
}

void MainWindow::quit()
{
    m_tray->release();
    const bool wasHidden = isHidden();
    if (close() && wasHidden) // no last window is closed then
        QCoreApplication::exit();
}

bool MainWindow::isReady() const
{
    if (!m_started)
        return false;
    const Page *page = m_views->currentWidget() == m_pages ? m_pages->currentPage() : nullptr;
    return !page || page->isReady();
}

void MainWindow::bringForward(const Start &wanted)
{
    if (!m_started) {
        const QStringList before = m_start.files;
        m_start = wanted;
        m_start.files = before + wanted.files;
    } else {
        if (!wanted.project.isEmpty())
            m_projects->select(wanted.project);
        if (!wanted.page.isEmpty())
            showPage(wanted.page);
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (m_started)
        m_files->open(wanted.files);
}

void MainWindow::saveState()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    m_settings.setValue(QStringLiteral("window/project"), m_projects->currentProject());
    m_settings.setValue(QStringLiteral("window/page"), m_pages->currentIdentifier());
    m_settings.setValue(QStringLiteral("window/theme"), Theme::modeName(m_theme.mode()));
    m_pages->saveState();
    m_settings.sync();
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_tray->keepsRunning() && !qGuiApp->isSavingSession()) {
        event->ignore();
        return hide();
    }
    m_clipboard.clearNow();
    QMainWindow::closeEvent(event);
}

} // namespace keywright::ui
