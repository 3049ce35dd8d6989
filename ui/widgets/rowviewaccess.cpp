// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowviewaccess.h"

#include "rowview.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAccessibleWidget>

namespace keywright::ui {

namespace {

class RowViewAccess final : public QAccessibleWidget
{
public:
    explicit RowViewAccess(RowView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *view = qobject_cast<const RowView *>(object());
        const RowSource *source = view ? view->source() : nullptr;
        if (!source || source->count() == 0)
            return QAccessibleWidget::text(kind);
        const qsizetype row = view->currentRow();
        if (kind == QAccessible::Value)
            return source->row(row).text.trimmed();
        if (kind == QAccessible::Description)
            return QCoreApplication::translate("RowView", "Row %1 of %2")
                .arg(row + 1)
                .arg(source->count());
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<RowView *>(object);
    return view ? new RowViewAccess(view) : nullptr;
}

} // namespace

void installRowViewAccess()
{
    QAccessible::installFactory(make); // once, however often it is asked for
}

void announceRow(RowView *view)
{
    if (!QAccessible::isActive() || !view->source() || view->source()->count() == 0)
        return;
    QAccessibleValueChangeEvent event(view, view->source()->row(view->currentRow()).text);
    QAccessible::updateAccessibility(&event);
}

} // namespace keywright::ui
