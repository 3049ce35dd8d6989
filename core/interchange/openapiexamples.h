// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>

#include <QtCore/QJsonObject>

#include <optional>

namespace keywright {

/// Makes something to try an operation with: the values of its parameters and a body, from the
/// document's own examples and defaults, else of the form that a schema asks for. Silent: what
/// cannot be read has no example. Depth, steps and lengths are bounded, and so is the sum of all
/// examples of a document.
class OpenApiExamples
{
public:
    /// `root` outlives it.
    explicit OpenApiExamples(const QJsonObject &root)
        : m_root(root)
    {
    }

    void setSwagger(bool isSwagger) { m_isSwagger = isSwagger; }
    /// Sets the operation's parameters and example. Its media types are read already.
    void fill(Operation &operation, const QJsonObject &item, const QJsonObject &declared);

private:
    void takeParameter(Operation &operation, const QJsonObject &parameter);
    [[nodiscard]] QString parameterValue(const QJsonObject &parameter, bool isPath);
    void takeBody(Operation &operation, const QJsonObject &declared);
    void takeSwaggerBody(Operation &operation, const QList<QJsonObject> &parameters);
    [[nodiscard]] QJsonValue mediaExample(const QJsonObject &media);
    [[nodiscard]] QJsonValue ofSchema(const QJsonValue &schema, int depth);
    [[nodiscard]] QJsonValue ofObject(const QJsonObject &schema, int depth);
    [[nodiscard]] std::optional<QJsonValue> given(const QJsonObject &schema) const;
    [[nodiscard]] QString bodyText(const QString &type, const QJsonValue &example);

    const QJsonObject &m_root;
    bool m_isSwagger = false;
    int m_steps = 0;       ///< of the example that is being made
    qint64 m_allSteps = 0; ///< of the whole document
    qint64 m_size = 0;
};

} // namespace keywright
