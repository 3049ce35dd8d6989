// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix.h"

#include <algorithm>

namespace keywright {

QString matrixOutcomeName(MatrixOutcome outcome)
{
    switch (outcome) {
    case MatrixOutcome::Granted:
        return QStringLiteral("granted");
    case MatrixOutcome::Denied:
        return QStringLiteral("denied");
    case MatrixOutcome::Leak:
        return QStringLiteral("leak");
    case MatrixOutcome::Broken:
        return QStringLiteral("broken");
    case MatrixOutcome::Limited:
        return QStringLiteral("limited");
    case MatrixOutcome::Unclear:
        return QStringLiteral("unclear");
    case MatrixOutcome::NotSent:
        break;
    }
    return QStringLiteral("notSent");
}

QString matrixCallerName(MatrixCaller caller)
{
    switch (caller) {
    case MatrixCaller::Key:
        return QStringLiteral("key");
    case MatrixCaller::Nobody:
        return QStringLiteral("nobody");
    case MatrixCaller::Altered:
        return QStringLiteral("altered");
    case MatrixCaller::Unissued:
        break;
    }
    return QStringLiteral("unissued");
}

MatrixOutcome matrixOutcomeOf(const Judgement &predicted, int status)
{
    const bool done = status >= 200 && status < 300;
    if (!predicted.granted) {
        if (done)
            return MatrixOutcome::Leak;
        // Any other 4xx may be the service's own, of one that looked at no key.
        const bool refused = status == 401 || status == 403 || status == predicted.status;
        return refused ? MatrixOutcome::Denied : MatrixOutcome::Unclear;
    }
    if (status == 429)
        return MatrixOutcome::Limited;
    if (status == 401 || status == 403 || status == 407)
        return MatrixOutcome::Broken;
    // Another 4xx is the operation's own: the example that was sent is not a real thing of it.
    return status >= 200 && status < 500 ? MatrixOutcome::Granted : MatrixOutcome::Unclear;
}

qsizetype Matrix::count(MatrixOutcome outcome) const
{
    return std::count_if(cells.begin(), cells.end(),
                         [outcome](const MatrixCell &cell) { return cell.outcome == outcome; });
}

} // namespace keywright
