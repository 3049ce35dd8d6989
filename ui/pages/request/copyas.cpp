// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyas.h"

#include "requesteditor.h"
#include "requesttab.h"

#include <core/services/environmentservice.h>
#include <ui/phrases/codephrases.h>
#include <ui/support/icons.h>

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace keywright::ui {

CopyAs::CopyAs(PageContext &context, std::function<RequestTab *()> current, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_current(std::move(current))
    , m_page(page)
    , m_menu(new QMenu(tr("Copy as"), page))
{
    const auto add = [this](CodeLanguage language, const QString &name, const QString &text) {
        auto *action = new QAction(icon(QStringLiteral("copy")), text, m_page);
        connect(action, &QAction::triggered, this, [this, language] { copy(language); });
        m_menu->addAction(name, this, [this, language] { copy(language); });
        m_actions.append(action);
    };
    add(CodeLanguage::Curl, QStringLiteral("&cURL"), tr("Copy as cURL"));
    add(CodeLanguage::Python, QStringLiteral("&Python"), tr("Copy as Python"));
    add(CodeLanguage::JavaScript, QStringLiteral("&JavaScript"), tr("Copy as JavaScript"));
    auto *menu = new QAction(icon(QStringLiteral("copy")), tr("Copy as…"), m_page);
    menu->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    menu->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(menu, &QAction::triggered, this, &CopyAs::showMenu);
    m_actions.append(menu);
    m_page->addActions(m_actions);
}

void CopyAs::showMenu()
{
    RequestTab *tab = m_current();
    if (!tab)
        return;
    m_menu->popup(tab->editor().mapToGlobal(tab->editor().rect().topLeft()));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

void CopyAs::copy(CodeLanguage language)
{
    RequestTab *tab = m_current();
    if (!tab)
        return;
    CodeQuestion question;
    question.language = language;
    question.document = tab->editor().document();
    question.once = tab->once();
    m_writing.ask(this, m_context.core.environments().resolve(tab->variablesQuestion()),
                  [this, question](const Result<QList<ResolvedVariable>> &variables) {
                      CodeQuestion known = question;
                      giveVariables(known, variables.value_or(QList<ResolvedVariable>()));
                      write(known);
                  });
}

void CopyAs::write(const CodeQuestion &question)
{
    m_writing.ask(
        this, m_context.core.collections().code(question), [this](const Result<RequestCode> &code) {
            if (!code)
                return m_context.notifier.error(code.error());
            m_context.clipboard.copyText(code->text);
            QStringList notes;
            for (const CodeNote note : code->notes)
                notes.append(codeNoteSentence(codeNoteName(note)));
            if (notes.isEmpty())
                m_context.notifier.success(tr("Copied. A key is read from the variable API_KEY."));
            else
                m_context.notifier.warning(tr("Copied, but:"), notes.join(u'\n'));
        });
}

} // namespace keywright::ui
