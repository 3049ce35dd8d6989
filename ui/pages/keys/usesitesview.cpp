// SPDX-License-Identifier: GPL-3.0-or-later
#include "usesitesview.h"

#include <core/services/usesiteservice.h>
#include <ui/phrases/usesitephrases.h>
#include <ui/support/heading.h>
#include <ui/widgets/chiplabel.h>

#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr int mostRows = 12; ///< more than that is said in a number
constexpr QSize dialogSize{620, 320};
} // namespace

UseSitesView::UseSitesView(PageContext &context, Empty empty, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_empty(empty)
    , m_sentence(new QLabel)
    , m_rows(nullptr)
    , m_table(new QWidget)
    , m_update(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_rows = new QGridLayout(m_table);
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(16);
    m_rows->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 4, 24, 8);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Where this key is")));
    layout->addWidget(m_sentence);
    layout->addWidget(m_table);
    layout->addWidget(m_update, 0, Qt::AlignLeft);
    connect(m_update, &QPushButton::clicked, this, &UseSitesView::update);
    hide();
}

void UseSitesView::showKey(const KeyId &key)
{
    m_key = key;
    m_asking.ask(
        this, m_context.core.useSites().find(key),
        [this](const Result<QList<UseSite>> &sites) { take(sites.value_or(QList<UseSite>())); });
}

void UseSitesView::take(const QList<UseSite> &sites)
{
    const auto old = m_table->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old)
        delete widget;
    const auto isOutdatedFile = [](const UseSite &site) {
        return site.kind == UseSite::Kind::File && site.outdated;
    };
    const auto outdated = std::count_if(sites.begin(), sites.end(),
                                        [](const UseSite &site) { return site.outdated; });
    const auto files = std::count_if(sites.begin(), sites.end(), isOutdatedFile);
    m_sentence->setText(
        sites.isEmpty()
            ? tr("No variable, no file and no running program that Keywright knows of has this "
                 "key.")
        : outdated > 0
            ? tr("%n place(s) on this machine still have the old secret.", nullptr, int(outdated))
            : tr("Every place that Keywright knows of on this machine has the current "
                 "secret, or gets it with its next start."));
    for (const UseSite &site : sites.first(std::min<qsizetype>(sites.size(), mostRows)))
        addRow(site);
    if (sites.size() > mostRows)
        m_rows->addWidget(new QLabel(tr("and %n more", nullptr, int(sites.size() - mostRows))),
                          m_rows->rowCount(), 0);
    m_update->setText(tr("Put the new secret into %n value(s) of files", nullptr, int(files)));
    m_update->setVisible(files > 0);
    m_update->setEnabled(true);
    setVisible(!sites.isEmpty() || m_empty == Empty::Said);
    Q_EMIT found(!isHidden());
}

void UseSitesView::addRow(const UseSite &site)
{
    const int row = m_rows->rowCount();
    auto *where = new QLabel(useSiteWhere(site));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    where->setWordWrap(true);
    m_rows->addWidget(where, row, 0);
    m_rows->addWidget(new QLabel(site.variable), row, 1);
    m_rows->addWidget(
        new ChipLabel(useSiteState(site), site.outdated ? Tone::Warning : Tone::Granted), row, 2,
        Qt::AlignLeft);
}

void UseSitesView::update()
{
    m_update->setEnabled(false);
    m_asking.ask(this, m_context.core.useSites().updateFiles(m_key),
                 [this](const Result<UseSiteUpdate> &done) {
                     if (!done) {
                         m_update->setEnabled(true);
                         return m_context.notifier.error(done.error());
                     }
                     if (!done->left.isEmpty())
                         m_context.notifier.warning(
                             tr("%n value(s) are written in a way that is not touched.", nullptr,
                                int(done->left.size())),
                             tr("Change them by hand."));
                     showKey(m_key);
                 });
}

QDialog *makeUseSitesDialog(PageContext &context, const Key &key, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(UseSitesView::tr("Where %1 is").arg(key.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new UseSitesView(context, UseSitesView::Empty::Said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 4, 24, 20);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 20, 0, 0);
    layout->addWidget(view);
    layout->addStretch(1);
    layout->addLayout(foot);
    dialog->resize(dialogSize);
    view->showKey(key.id);
    return dialog;
}

} // namespace keywright::ui
