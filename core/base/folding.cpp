// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"

namespace keywright {

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.isSpace())
            plain += u' ';
        else if (letter == QChar(0xdf) || letter == QChar(0x1e9e)) // sharp s
            plain += QLatin1StringView("ss");
        else if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.toCaseFolded();
}

} // namespace keywright
