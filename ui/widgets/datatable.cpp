// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"

#include "isolatingdelegate.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <utility>

namespace keywright::ui {

namespace {
// ui/models/roles.h: IdRole. Widgets know no model; the number is the agreement.
constexpr int idRole = Qt::UserRole + 1;
constexpr int rowPadding = 16;
} // namespace

DataTable::DataTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_columns(new QAction(tr("Columns…"), this))
    , m_fitter(new ColumnFitter(this))
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setItemDelegate(new IsolatingDelegate(this));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    connect(m_columns, &QAction::triggered, this, [this] {
        showHeaderMenu({0, horizontalHeader()->height()});
    });
}

void DataTable::setFittedColumns(const QList<ColumnFitter::Column> &columns)
{
    m_fitter->setColumns(columns);
}

void DataTable::saveState(QSettings &settings) const
{
    QVariantList hidden;
    for (const int column : m_fitter->hiddenByHand())
        hidden.append(column);
    settings.setValue(QStringLiteral("hidden"), hidden);
    settings.setValue(QStringLiteral("fitted"), m_fitter->isActive());
    settings.setValue(QStringLiteral("columns"), horizontalHeader()->saveState());
}

void DataTable::restoreState(QSettings &settings)
{
    const QByteArray state = settings.value(QStringLiteral("columns")).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    const QVariantList hidden = settings.value(QStringLiteral("hidden")).toList();
    for (const QVariant &column : hidden)
        m_fitter->setHiddenByHand(column.toInt(), true);
    m_fitter->setActive(settings.value(QStringLiteral("fitted"), true).toBool());
}

QString DataTable::currentId() const
{
    return m_currentId;
}

QStringList DataTable::selectedIds() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(row.data(idRole).toString());
    return ids;
}

bool DataTable::selectId(const QString &id)
{
    if (!model() || id.isEmpty())
        return false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(idRole).toString() != id)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void DataTable::showEvent(QShowEvent *event)
{
    // After the actions of the page. A page that makes its menu itself names the action there.
    if (contextMenuPolicy() == Qt::DefaultContextMenu)
        setContextMenuPolicy(Qt::ActionsContextMenu);
    if (!actions().contains(m_columns))
        addAction(m_columns);
    QTableView::showEvent(event);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    const QModelIndexList rows =
        selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int place = 0; place < horizontalHeader()->count(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        Q_EMIT copyRequested(lines.join(u'\n'));
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Taking the focus makes a row the current one without selecting it.
    if (isAlone(current))
        selectionModel()->select(current,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString id = current.siblingAtColumn(0).data(idRole).toString();
    if (id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentIdChanged(id);
}

bool DataTable::isAlone(const QModelIndex &current) const
{
    if (!current.isValid() || selectionModel()->isRowSelected(current.row()))
        return false;
    // Where several can be selected, the mouse decides by itself what a click adds or takes away.
    return selectionMode() == SingleSelection
           || (!selectionModel()->hasSelection()
               && QGuiApplication::mouseButtons() == Qt::NoButton);
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedIdsChanged();
}

void DataTable::showHeaderMenu(const QPoint &position)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // the first names the row
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_fitter->setHiddenByHand(column, !shown); });
    }
    menu->addSeparator();
    QAction *all = menu->addAction(tr("Show all that fit"));
    all->setEnabled(!m_fitter->hiddenByHand().isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        for (const int column : m_fitter->hiddenByHand())
            m_fitter->setHiddenByHand(column, false);
    });
    QAction *fit = menu->addAction(tr("Fit the columns to the width"));
    connect(fit, &QAction::triggered, this, [this] { m_fitter->setActive(true); });
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace keywright::ui
