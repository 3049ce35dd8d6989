// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyfilterbar.h"
#include "bodyfindbar.h"
#include "bodypane.h"
#include "bodyrowsource.h"
#include "imageview.h"

#include <core/services/bodytask.h>
#include <ui/support/icons.h>
#include <ui/widgets/filesaving.h>
#include <ui/widgets/rowview.h>

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

BodyPane::BodyPane(PageContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_resized(new QTimer(this))
    , m_view(new RowView)
    , m_image(new ImageView)
    , m_stack(new QStackedWidget)
    , m_notice(new QLabel)
    , m_find(new BodyFindBar)
    , m_filter(new BodyFilterBar)
    , m_modes(new QButtonGroup(this))
    , m_wrap(new QToolButton)
    , m_save(new QToolButton)
{
    m_view->setAccessibleName(name);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_resized->setSingleShot(true);
    m_resized->setInterval(150);
    layOut();
    connect(m_resized, &QTimer::timeout, this, &BodyPane::rewrap);
    connect(m_view, &RowView::resized, this, [this] {
        if (m_wrap->isChecked())
            m_resized->start();
    });
    connect(m_view, &RowView::customContextMenuRequested, this, &BodyPane::openMenu);
    connect(m_view, &RowView::copyWasCut, this, [this] {
        m_context.notifier.warning(
            tr("Only the first part was copied. Save the body to have all."));
    });
    connect(m_find, &BodyFindBar::found, this,
            [this](const std::shared_ptr<const BodyMatches> &matches) {
                if (m_source)
                    m_source->setMatches(matches);
                m_view->viewport()->update();
            });
    connect(m_find, &BodyFindBar::wentTo, this, [this](qint64 offset) {
        if (!m_source || m_stack->currentIndex() != 0)
            return;
        m_source->setCurrentMatch(offset);
        const qsizetype row = m_source->reveal(offset);
        m_view->refresh();
        m_view->setCurrentRow(row);
        m_view->scrollToColumn(m_source->columnOf(offset));
    });
    connect(m_find, &BodyFindBar::ended, this, [this] { m_view->setFocus(); });
    connect(m_filter, &BodyFilterBar::filtered, this,
            [this](const BodyDocument::Pointer &document) {
                if (m_whole)
                    showDocument(document ? document : m_whole);
            });
}

QToolButton *BodyPane::addMode(QHBoxLayout *bar, Mode mode, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    m_modes->addButton(button);
    bar->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, mode] { setMode(mode); });
    m_buttons[mode] = button;
    return button;
}

void BodyPane::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(2);
    addMode(bar, Mode::Pretty, tr("Pretty"), tr("Indented"))->setChecked(true);
    addMode(bar, Mode::Tree, tr("Tree"), tr("Indented, with all below the first level folded"));
    addMode(bar, Mode::Image, tr("Image"), tr("The picture"));
    addMode(bar, Mode::Raw, tr("Raw"), tr("The body as it came, not indented"));
    addMode(bar, Mode::Text, tr("Text"), tr("The page without its tags; nothing is loaded"));
    addMode(bar, Mode::Hex, tr("Hex"), tr("Every byte"));
    for (const auto &[mode, button] : m_buttons)
        button->hide();
    bar->addStretch(1);
    addActions(bar);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_image);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_find);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_filter);
    m_filter->hide();
}

void BodyPane::addActions(QHBoxLayout *bar)
{
    m_wrap->setText(tr("Wrap"));
    m_wrap->setToolTip(tr("Break long lines at the edge"));
    m_wrap->setCheckable(true);
    connect(m_wrap, &QToolButton::toggled, this, &BodyPane::rewrap);
    auto *find = new QToolButton;
    find->setIcon(icon(QStringLiteral("search")));
    find->setToolTip(tr("Find (Ctrl+F)"));
    find->setAccessibleName(tr("Find in the body"));
    connect(find, &QToolButton::clicked, m_find, &BodyFindBar::begin);
    auto *copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the selection, or everything"));
    copy->setAccessibleName(tr("Copy the body"));
    connect(copy, &QToolButton::clicked, this, [this] {
        if (!m_view->hasSelection())
            m_view->selectAll();
        m_view->copy();
    });
    m_save->setIcon(icon(QStringLiteral("download")));
    m_save->setToolTip(tr("Save the body to a file…"));
    m_save->setAccessibleName(tr("Save the body"));
    connect(m_save, &QToolButton::clicked, this, &BodyPane::save);
    for (QToolButton *button : {m_wrap, find, copy, m_save})
        bar->addWidget(button);
    auto *finds = new QAction(tr("Find in the body"), this);
    finds->setShortcut(QKeySequence::Find);
    finds->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finds, &QAction::triggered, m_find, &BodyFindBar::begin);
    addAction(finds);
}

void BodyPane::filter(const QString &expression)
{
    m_filter->ask(expression);
}

void BodyPane::openMenu(const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, m_view, &RowView::copy);
    connect(menu->addAction(tr("Select all")), &QAction::triggered, m_view, &RowView::selectAll);
    if (m_shown && m_source && m_source->layout() == BodyLayout::Pretty)
        connect(menu->addAction(tr("Copy the path (JSONPath)")), &QAction::triggered, this,
                &BodyPane::copyPath);
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

/// Counting elements goes through all before them.
void BodyPane::copyPath()
{
    const auto rows = m_shown->rows(BodyLayout::Pretty);
    const qsizetype row = m_source->bodyRow(m_view->currentRow());
    const auto path = onPool<QString>(
        [rows, row, document = m_shown](const StopQuestion &stop) -> Result<QString> {
            return rows->pathOf(row, stop);
        });
    m_making.ask(this, path, [this](const Result<QString> &found) {
        if (!found || found->isEmpty())
            return;
        QGuiApplication::clipboard()->setText(*found);
        m_context.notifier.success(tr("Copied %1").arg(found->left(120)));
    });
}

void BodyPane::save()
{
    const bool isJson = m_whole && m_whole->kind() == BodyContent::Json;
    // Never a copy of it: it may lie on the disk.
    saveFile(this, m_context.notifier,
             {tr("Save the body"),
              isJson ? QStringLiteral("answer.json") : QStringLiteral("answer"),
              {},
              {},
              tr("The body was saved to %1.")},
             [body = m_body] {
                 const QByteArrayView bytes = body.view();
                 return QByteArray::fromRawData(bytes.data(), bytes.size());
             });
}

} // namespace keywright::ui
