// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmapaccess.h"

#include "heatmap.h"

#include <QtWidgets/QAccessibleWidget>

namespace keywright::ui {

namespace {

class HeatmapAccess final : public QAccessibleWidget
{
public:
    explicit HeatmapAccess(Heatmap *heatmap)
        : QAccessibleWidget(heatmap, QAccessible::Chart)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *heatmap = qobject_cast<const Heatmap *>(object());
        if (heatmap && kind == QAccessible::Value)
            return heatmap->cursorText();
        if (heatmap && kind == QAccessible::Description)
            return heatmap->summary();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *heatmap = qobject_cast<Heatmap *>(object);
    return heatmap ? new HeatmapAccess(heatmap) : nullptr;
}

} // namespace

void installHeatmapAccess()
{
    QAccessible::installFactory(make); // once, however often it is asked for
}

void announceCell(Heatmap *heatmap)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(heatmap, heatmap->cursorText());
    QAccessible::updateAccessibility(&event);
}

} // namespace keywright::ui
