// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace keywright::cli {

/// How a piece of text stands out on a terminal.
enum class Tone { Plain, Good, Bad, Doubtful, Faint, Strong };

/// Standard output and standard error. Text from outside loses its control characters, so that no
/// path or name can command a terminal; colours only on a terminal and never with NO_COLOR.
class Output
{
public:
    explicit Output(bool json);

    [[nodiscard]] bool json() const { return m_json; }

    void line(const QString &text);         ///< to standard output
    void note(const QString &text);         ///< to standard error
    void object(const QJsonObject &object); ///< one compact line
    void array(const QJsonArray &array);
    void secret(QByteArrayView secret); ///< alone on its line, as it is
    void bytes(QByteArrayView bytes);   ///< as they are
    /// Columns aligned by their visible width; the last one is not padded.
    void table(const QStringList &heads, const QList<QStringList> &rows);
    /// `name  value` lines, aligned.
    void fields(const QList<QPair<QString, QString>> &fields);
    void error(const QString &what, const QString &advice);

    [[nodiscard]] QString toned(const QString &text, Tone tone) const;

private:
    void write(const QByteArray &bytes);

    bool m_json;
    bool m_coloured;      ///< standard output
    bool m_errorColoured; ///< standard error
};

/// Without control characters, C0 and C1 and those that turn the direction of text.
[[nodiscard]] QString harmless(const QString &text);

} // namespace keywright::cli
