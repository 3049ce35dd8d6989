// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

template<typename T>
[[maybe_unused]] Page *make(const PageInfo &info, PageContext &context)
{
    return new T(info, context);
}

} // namespace

QList<PageEntry> pageEntries()
{
    return {
        // {{u"keys"_qs, QCoreApplication::translate("Pages", "Keys"), u"key"_qs}, &make<KeysPage>},
    };
}

} // namespace keywright::ui
