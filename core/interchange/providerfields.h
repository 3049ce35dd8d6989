// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace keywright {

/// Takes the fields of an object one by one and keeps the first problem, with its place: a reader
/// for files that people write by hand.
class FieldReader
{
public:
    FieldReader(QString sourceName, QJsonObject object)
        : m_sourceName(std::move(sourceName))
        , m_object(std::move(object))
    {
    }

    /// Where the object stands, "" or "services[0].".
    void setPlace(const QString &place) { m_place = place; }
    void setObject(const QJsonObject &object) { m_object = object; }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    QString text(const char *name);        ///< must be there and not be empty
    QString maybeText(const char *name);   ///< may be absent
    QStringList texts(const char *name);   ///< may be absent
    QList<int> statuses(const char *name); ///< must be there; each 100-599
    QUrl link(const char *name);           ///< https, must be there
    QUrl maybeLink(const char *name);      ///< https, may be absent
    QString pattern(const char *name);     ///< a regular expression; may be absent
    /// The object of that name becomes the one that is read; `leave` goes back.
    void enter(const char *name, bool required);
    void leave();
    [[nodiscard]] bool has(const char *name) const;
    /// Fields that nobody reads are spelled wrong.
    void allowOnly(const QStringList &names);

    void fail(const QString &name, const QString &problem);
    [[nodiscard]] bool failed() const { return !m_problem.isEmpty(); }
    [[nodiscard]] tl::unexpected<Error> error() const;

private:
    QString m_sourceName, m_place, m_problem;
    QJsonObject m_object;
    QList<QPair<QString, QJsonObject>> m_outer;
};

} // namespace keywright
