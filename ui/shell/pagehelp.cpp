// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagehelp.h"

#include "commandpalette.h"
#include "pagehost.h"
#include "shortcutbook.h"

#include <ui/phrases/helpphrases.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

/// "<b>Ctrl+N</b> New key", a line each.
QString keysAsHtml(const QList<ShortcutBook::Entry> &entries, const QString &place)
{
    QString lines;
    for (const ShortcutBook::Entry &one : entries) {
        if (one.place != place || one.action->shortcut().isEmpty()
            || plainText(*one.action).isEmpty())
            continue;
        const QString keys = one.action->shortcut().toString(QKeySequence::NativeText);
        lines += QStringLiteral("<p><b>%1</b> &nbsp; %2</p>")
                     .arg(keys.toHtmlEscaped(), plainText(*one.action).toHtmlEscaped());
    }
    return lines;
}

} // namespace

PageHelp::PageHelp(const ShortcutBook &book, const PageHost &pages, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_pages(pages)
    , m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(&pages, &PageHost::pageChanged, this, &PageHelp::load);
    load();
    resize(440, 520);
}

void PageHelp::bringUp(const ShortcutBook &book, const PageHost &pages, QWidget *window)
{
    auto *help = window->findChild<PageHelp *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new PageHelp(book, pages, window);
    help->load();
    help->show();
    help->raise();
    help->activateWindow();
}

void PageHelp::load()
{
    const QString identifier = m_pages.currentIdentifier();
    const HelpText help = helpFor(identifier);
    setWindowTitle(tr("Help: %1").arg(help.title));
    setAccessibleName(windowTitle());
    m_text->setAccessibleName(windowTitle());
    QString html = QStringLiteral("<h2>%1</h2>").arg(help.title.toHtmlEscaped());
    for (const QString &paragraph : help.paragraphs)
        html += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    const QString keys = keysAsHtml(m_book.entries(identifier), identifier);
    if (!keys.isEmpty())
        html += QStringLiteral("<h3>%1</h3>").arg(tr("Keys").toHtmlEscaped()) + keys;
    m_text->setHtml(html);
}

} // namespace keywright::ui
