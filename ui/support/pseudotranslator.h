// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>

namespace keywright::ui {

/// Every text of the window in brackets, with accents, and nearly half as long again: "[Ñéŵ ķéý
/// ~~]". What stands on the screen without brackets never went through a translation.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;
};

/// The text so; placeholders, tags, entities, variables and access keys stay as they are.
[[nodiscard]] QString pseudoText(const QString &text);

} // namespace keywright::ui
