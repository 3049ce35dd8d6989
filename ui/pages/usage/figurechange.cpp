// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurechange.h"

#include <ui/models/formats.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::Change)
};

} // namespace

QString changeText(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::None:
        return Text::tr("nothing before");
    case Change::Kind::Same:
        return Text::tr("as before");
    case Change::Kind::Up:
        return change.share >= 10 ? Text::tr("▲ many times more")
                                  : Text::tr("▲ %1 more").arg(percentText(change.share));
    case Change::Kind::Down:
        return Text::tr("▼ %1 less").arg(percentText(change.share));
    }
    return {};
}

Tone changeTone(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Up:
        return Tone::Warning;
    case Change::Kind::Down:
        return Tone::Granted;
    case Change::Kind::None:
    case Change::Kind::Same:
        break;
    }
    return Tone::Neutral;
}

} // namespace keywright::ui
