// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/tone.h>

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace keywright::ui {

/// What a RowView shows: rows that are made as they are painted. Asked on the window's thread, so
/// that no answer may take long.
class RowSource
{
public:
    enum class Fold { None, Open, Closed };
    /// What a stretch of text is, for its colour.
    enum class Ink { Plain, Name, Text, Number, Word, Mark, Escape };
    struct Run
    {
        int from = 0, length = 0;
        Ink ink = Ink::Plain;
    };
    struct Highlight
    {
        int from = 0, length = 0;
        bool isCurrent = false;
    };
    struct Row
    {
        QString text; ///< without anything that controls how it is shown
        QString gutter = {};
        std::vector<Run> runs = {};
        std::vector<Highlight> highlights = {};
        Fold fold = Fold::None;
        std::optional<Tone> background = {};
    };

    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    [[nodiscard]] virtual qsizetype count() const = 0;
    [[nodiscard]] virtual Row row(qsizetype number) const = 0;
    /// Symbols of the widest text that `Row::gutter` will hold.
    [[nodiscard]] virtual int gutterWidth() const = 0;
    /// Rows as they are copied, both included, `most` symbols or a little more.
    [[nodiscard]] virtual QString text(qsizetype first, qsizetype last, qsizetype most) const = 0;
    virtual void setFolded(qsizetype number, bool folded)
    {
        Q_UNUSED(number);
        Q_UNUSED(folded);
    }
};

} // namespace keywright::ui
