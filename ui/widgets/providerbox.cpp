// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerbox.h"

namespace keywright::ui {

ProviderBox::ProviderBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Provider"));
    addItem(tr("not said"), QString());
}

void ProviderBox::setProviders(const QList<Provider> &providers)
{
    const QString chosen = provider();
    clear();
    addItem(tr("not said"), QString());
    for (const Provider &provider : providers)
        addItem(provider.name, provider.id);
    setProvider(chosen);
}

QString ProviderBox::provider() const
{
    return currentData().toString();
}

void ProviderBox::setProvider(const QString &id)
{
    setCurrentIndex(std::max(0, findData(id)));
}

} // namespace keywright::ui
