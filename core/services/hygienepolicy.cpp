// SPDX-License-Identifier: GPL-3.0-or-later
#include "hygienepolicy.h"

#include "chain.h"
#include "corecontext.h"
#include "serviceparts.h"

#include <core/store/settingrepository.h>

namespace keywright {

namespace {

const QString ageSetting = QStringLiteral("hygiene.maxKeyAgeDays");
constexpr int mostDays = 36'500;

} // namespace

Result<HygienePolicy> readHygienePolicy(store::Database &database)
{
    const auto text = store::SettingRepository(database).value(ageSetting);
    if (!text)
        return tl::make_unexpected(text.error());
    bool isNumber = false;
    const int days = text->value_or(QString()).toInt(&isNumber);
    return isNumber && days >= 0 ? HygienePolicy{days} : HygienePolicy();
}

Async<HygienePolicy> hygienePolicy(CoreContext &core)
{
    return core.parts().store->read(readHygienePolicy);
}

Async<void> setHygienePolicy(CoreContext &core, const HygienePolicy &policy)
{
    if (policy.maxKeyAgeDays < 0 || policy.maxKeyAgeDays > mostDays)
        return resolved<void>(
            failure(ErrorCode::InvalidArgument, QString::number(policy.maxKeyAgeDays)));
    return core.parts().store->write([policy](store::Database &database) {
        return store::SettingRepository(database).setValue(ageSetting,
                                                           QString::number(policy.maxKeyAgeDays));
    });
}

} // namespace keywright
