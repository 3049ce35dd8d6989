// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodyrows.h"
#include "bodyrowtext.h"

#include <core/base/error.h>
#include <core/domain/responsebody.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace keywright {

enum class BodyContent { Empty, Json, Xml, Html, Text, Image, Binary };

/// A body opened for reading: what it is, and where its rows are. Never a second copy of the body.
/// It never changes; any thread may ask.
class BodyDocument
{
public:
    using Pointer = std::shared_ptr<const BodyDocument>;
    struct Options
    {
        QByteArray contentType = {}; ///< the header field
        qsizetype longestRow = 1000; ///< bytes; longer lines go on in the next row
        bool isSequence = false;     ///< JSON values, one after the other
    };

    /// On a thread of the pool; Cancelled.
    [[nodiscard]] static Async<Pointer> open(const ResponseBody &body, const Options &options);
    /// The same here and now.
    [[nodiscard]] static Result<Pointer> make(const ResponseBody &body, const Options &options,
                                              const StopQuestion &stop = {});

    [[nodiscard]] BodyContent kind() const { return m_kind; }
    [[nodiscard]] BodyCharset charset() const { return m_charset; }
    [[nodiscard]] BodySyntax syntax() const;
    [[nodiscard]] const ResponseBody &body() const { return m_body; }
    [[nodiscard]] QByteArrayView bytes() const { return m_body.view(); }
    [[nodiscard]] const Options &options() const { return m_options; }
    /// It says it is JSON, or looks like it, and is not.
    [[nodiscard]] const std::optional<JsonProblem> &problem() const { return m_problem; }
    /// Null where the body has no such layout.
    [[nodiscard]] std::shared_ptr<const BodyRows> rows(BodyLayout layout) const;

    [[nodiscard]] BodyRowText rowText(BodyLayout layout, const BodyRow &row) const;
    /// Rows as they are copied, both included; at most about `most` symbols.
    [[nodiscard]] QString text(BodyLayout layout, qsizetype first, qsizetype last,
                               qsizetype most) const;

private:
    BodyDocument() = default;
    void sniff();

    ResponseBody m_body;
    Options m_options;
    BodyContent m_kind = BodyContent::Empty;
    BodyCharset m_charset = BodyCharset::Utf8;
    std::optional<JsonProblem> m_problem;
    std::shared_ptr<const BodyRows> m_pretty, m_raw, m_hex;
};

} // namespace keywright
