// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairstable.h"

#include <ui/models/pairsmodel.h>
#include <ui/support/icons.h>

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>

namespace keywright::ui {

namespace {
constexpr int nameWidth = 220;
constexpr int rowPadding = 14;
} // namespace

PairsTable::PairsTable(const QString &nameTitle, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_model(new PairsModel(nameTitle, this))
{
    setModel(m_model);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setColumnWidth(PairsModel::Name, nameWidth);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | AnyKeyPressed | EditKeyPressed | SelectedClicked);
    auto *remove = new QAction(icon(QStringLiteral("trash")), tr("Remove this row"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this,
            [this] { m_model->removePair(currentIndex().row()); });
    addAction(remove);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_model, &PairsModel::edited, this, &PairsTable::edited);
}

const QList<RequestPair> &PairsTable::pairs() const
{
    return m_model->pairs();
}

void PairsTable::setPairs(const QList<RequestPair> &pairs)
{
    m_model->setPairs(pairs);
}

qsizetype PairsTable::enabledCount() const
{
    return m_model->enabledCount();
}

} // namespace keywright::ui
