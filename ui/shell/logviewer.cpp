// SPDX-License-Identifier: GPL-3.0-or-later
#include "logviewer.h"

#include "logmodel.h"

#include <core/base/aside.h>
#include <core/base/log.h>
#include <ui/support/clipboardguard.h>
#include <ui/support/notifier.h>
#include <ui/widgets/filesaving.h>

#include <QtGui/QFontDatabase>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr std::chrono::milliseconds lookForLinesEvery{250};

} // namespace

LogViewer::LogViewer(const QString &gatewayLog, ClipboardGuard &clipboard, Notifier &notifier,
                     QWidget *parent)
    : QDialog(parent)
    , m_gatewayLog(gatewayLog)
    , m_clipboard(clipboard)
    , m_notifier(notifier)
    , m_lines(new LogModel(this))
    , m_filter(new LogFilter(*m_lines, this))
    , m_source(new QComboBox)
    , m_level(new QComboBox)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_sum(new QLabel)
{
    setWindowTitle(tr("Log"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_source->addItems({tr("This window, since it was opened"), tr("Gateway")});
    m_source->setAccessibleName(tr("Whose log"));
    m_level->addItem(tr("Everything"), QtDebugMsg);
    m_level->addItem(tr("Without details"), QtInfoMsg);
    m_level->addItem(tr("Warnings and errors"), QtWarningMsg);
    m_level->addItem(tr("Errors alone"), QtCriticalMsg);
    m_level->setAccessibleName(tr("How grave"));
    m_search->setPlaceholderText(tr("Filter lines"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(windowTitle());
    m_list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setLayoutDirection(Qt::LeftToRight);
    layOut();
    connect(m_source, &QComboBox::currentIndexChanged, this, &LogViewer::showSource);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLeast(QtMsgType(m_level->currentData().toInt()));
        sum();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        sum();
    });
    connect(&m_looking, &QTimer::timeout, this, &LogViewer::look);
    m_looking.start(lookForLinesEvery);
    showSource();
    resize(900, 560);
}

void LogViewer::bringUp(const QString &gatewayLog, ClipboardGuard &clipboard, Notifier &notifier,
                        QWidget *window)
{
    auto *viewer = window->findChild<LogViewer *>();
    if (!viewer)
        viewer = new LogViewer(gatewayLog, clipboard, notifier, window);
    viewer->show();
    viewer->raise();
    viewer->activateWindow();
}

void LogViewer::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_source);
    top->addWidget(m_level);
    top->addWidget(m_search, 1);
    m_sum->setProperty("secondary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("The chosen lines, or all that are shown"));
    const auto all = buttons->buttons();
    for (QAbstractButton *button : all)
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    const auto copyChosen = [this] { m_clipboard.copyText(text(false)); };
    connect(copy, &QPushButton::clicked, this, copyChosen);
    new QShortcut(QKeySequence::Copy, m_list, this, copyChosen, Qt::WidgetShortcut);
    connect(save, &QPushButton::clicked, this, &LogViewer::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sum);
    layout->addWidget(buttons);
}

bool LogViewer::isOfGateway() const
{
    return m_source->currentIndex() == 1;
}

void LogViewer::showSource()
{
    ++m_turn;
    m_place = 0;
    m_reading = false;
    m_lines->clear();
    sum();
    look();
}

void LogViewer::look()
{
    if (!isOfGateway())
        return take(loggedSince(m_place));
    if (std::exchange(m_reading, true))
        return;
    const auto read = [path = m_gatewayLog, place = m_place] {
        return Result<LogTail>(readLogFile(path, place));
    };
    onAnswer(this, runAside<LogTail>(read), [this, turn = m_turn](const Result<LogTail> &tail) {
        if (turn != m_turn)
            return;
        m_reading = false;
        if (tail)
            take(*tail);
    });
}

void LogViewer::take(const LogTail &tail)
{
    m_place = tail.next;
    if (tail.lines.isEmpty())
        return;
    const QScrollBar *bar = m_list->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    m_lines->append(tail.lines);
    sum();
    if (follows)
        m_list->scrollToBottom();
}

void LogViewer::sum()
{
    const int all = m_lines->rowCount();
    if (all > 0)
        m_sum->setText(tr("Lines: %1 of %2").arg(m_filter->rowCount()).arg(all));
    else
        m_sum->setText(isOfGateway() ? tr("The gateway has written nothing into its log.")
                                     : tr("Nothing was logged."));
}

QString LogViewer::text(bool all) const
{
    const QItemSelectionModel *chosen = m_list->selectionModel();
    QString text;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (all || !chosen->hasSelection() || chosen->isSelected(index))
            text += index.data().toString() + u'\n';
    }
    return text;
}

void LogViewer::save()
{
    const QString name =
        isOfGateway() ? QStringLiteral("keywrightd.log") : QStringLiteral("keywright.log");
    saveFile(this, m_notifier,
             {tr("Save the log"), name, {}, QStringLiteral("log"), tr("Saved the log to %1.")},
             [bytes = text(true).toUtf8()] { return bytes; });
}

} // namespace keywright::ui
