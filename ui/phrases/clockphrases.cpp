// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockphrases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

} // namespace

QString aheadText(std::chrono::milliseconds ahead)
{
    struct Unit
    {
        std::chrono::milliseconds length;
        char16_t symbol;
    };
    constexpr Unit units[] = {{std::chrono::days(1), u'd'},
                              {std::chrono::hours(1), u'h'},
                              {std::chrono::minutes(1), u'm'},
                              {std::chrono::seconds(1), u's'}};
    QStringList parts;
    for (const Unit &unit : units) {
        if (const auto count = ahead / unit.length; count > 0)
            parts.append(QString::number(count) + QChar(unit.symbol));
        ahead %= unit.length;
    }
    return parts.join(u' ');
}

QString clockSentence(std::chrono::milliseconds ahead)
{
    return Words::tr("The gateway judges calls as if it were %1 later than it is.")
        .arg(aheadText(ahead));
}

} // namespace keywright::ui
