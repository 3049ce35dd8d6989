// SPDX-License-Identifier: GPL-3.0-or-later
#include "cookiesdialog.h"

#include "cookiesview.h"

#include <core/services/requestservice.h>
#include <ui/support/icons.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

CookiesDialog::CookiesDialog(PageContext &context, const ProjectId &project, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(project)
    , m_view(new CookiesView)
    , m_empty(new QLabel(tr("No answer has set a cookie since Keywright was started. They are sent "
                            "along where the request's settings say so, and no file has them.")))
    , m_stack(new QStackedLayout)
    , m_forget(new QPushButton(icon(QStringLiteral("trash")), tr("Forget this one")))
    , m_forgetAll(new QPushButton(tr("Forget all")))
{
    setWindowTitle(tr("Cookies of this project"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setAccessibleName(windowTitle());
    m_empty->setWordWrap(true);
    m_empty->setProperty("secondary", true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *one : {m_forget, m_forgetAll}) {
        one->setAutoDefault(false);
        buttons->addButton(one, QDialogButtonBox::ActionRole);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addLayout(m_stack, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &CookiesDialog::forget);
    connect(m_forgetAll, &QPushButton::clicked, this, &CookiesDialog::forgetAll);
    connect(m_view, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_forget->setEnabled(row >= 0); });
    load();
    resize(720, 360);
}

void CookiesDialog::load()
{
    m_cookies = m_context.core.requests().cookies(m_project);
    m_view->setCookies(m_cookies);
    m_stack->setCurrentWidget(m_cookies.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    m_forget->setEnabled(m_view->currentRow() >= 0);
    m_forgetAll->setEnabled(!m_cookies.isEmpty());
}

void CookiesDialog::forget()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_cookies.size())
        return;
    m_context.core.requests().forgetCookie(m_project, m_cookies.at(row));
    load();
}

void CookiesDialog::forgetAll()
{
    const qsizetype count = m_context.core.requests().forgetCookies(m_project);
    m_context.notifier.success(tr("%n cookie(s) forgotten.", nullptr, int(count)));
    load();
}

} // namespace keywright::ui
