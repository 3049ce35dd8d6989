// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditpane.h"

#include <ui/models/auditmodel.h>
#include <ui/models/formats.h>
#include <ui/phrases/auditphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/flowlayout.h>

#include <QtCore/QJsonArray>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
           || (value.isArray() && value.toArray().isEmpty())
           || (value.isObject() && value.toObject().isEmpty());
}

QString valueText(const QJsonValue &value, const QString &between = QStringLiteral("\n"));

/// “name: value” of what is set, one after the other.
QString objectText(const QJsonObject &object, const QString &between)
{
    QStringList parts;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!isNothing(*field) && *field != QJsonValue(false))
            parts.append(QStringLiteral("%1: %2").arg(auditFieldText(field.key()),
                                                      valueText(*field, QStringLiteral(", "))));
    }
    return parts.join(between);
}

/// Parts of a list or a group stand below each other, and within these behind each other.
QString valueText(const QJsonValue &value, const QString &between)
{
    if (value.isBool())
        return value.toBool() ? AuditPane::tr("yes") : AuditPane::tr("no");
    if (value.isObject())
        return objectText(value.toObject(), between);
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue part : array)
        parts.append(valueText(part, QStringLiteral(", ")));
    return parts.join(between);
}

} // namespace

AuditPane::AuditPane(QWidget *parent)
    : DetailPane(tr("Entry"), parent)
{
}

void AuditPane::setEntry(const AuditEntry &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    const AuditNote &note = entry.note;
    clear();
    setTitle(note.name.isEmpty() ? auditActionText(note.action) : note.name,
             note.name.isEmpty() ? QString() : auditActionText(note.action),
             toneFromName(auditTone(note.action)));
    setSentence(tr("%1, process %2").arg(auditActorText(entry.actor)).arg(entry.actor.pid));
    const QJsonObject before = note.detail.value(QLatin1String("before")).toObject();
    const QJsonObject after = note.detail.value(QLatin1String("after")).toObject();
    if (!before.isEmpty() || !after.isEmpty())
        addChanges(before, after);
    addFacts(note.detail);
    addProof();
    if (note.kind == QLatin1String("key") || note.kind == QLatin1String("binding")) {
        auto *open = new QPushButton(icon(QStringLiteral("key")), tr("Show the key"));
        connect(open, &QPushButton::clicked, this,
                [this] { Q_EMIT keyRequested(m_entry.note.object); });
        auto *buttons = new QWidget;
        (new FlowLayout(buttons))->addWidget(open);
        addSection(QString());
        addWidget(buttons);
    }
}

void AuditPane::addChanges(const QJsonObject &before, const QJsonObject &after)
{
    if (before.isEmpty() || after.isEmpty()) {
        const QJsonObject &only = before.isEmpty() ? after : before;
        addSection(before.isEmpty() ? tr("As it was made") : tr("As it was"));
        for (auto field = only.begin(); field != only.end(); ++field)
            addValue(auditFieldText(field.key()), valueText(*field));
        return;
    }
    for (auto field = after.begin(); field != after.end(); ++field) {
        addSection(auditFieldText(field.key()));
        const QJsonValue old = before.value(field.key());
        addValue(tr("Before"), valueText(old));
        addValue(tr("After"), valueText(*field));
    }
}

void AuditPane::addFacts(const QJsonObject &detail)
{
    bool any = false;
    for (auto field = detail.begin(); field != detail.end(); ++field) {
        if (field.key() == QLatin1String("before") || field.key() == QLatin1String("after"))
            continue;
        if (!std::exchange(any, true))
            addSection(tr("More"));
        addValue(auditFieldText(field.key()), valueText(*field));
    }
}

void AuditPane::addProof()
{
    addSection(tr("Entry"));
    addValue(tr("Number"), numberText(m_entry.sequence));
    addValue(tr("Time"), dateText(m_entry.time) + u' ' + timeText(m_entry.time));
    addValue(tr("Id"), m_entry.note.object, true);
    addValue(tr("Hash"), QString::fromLatin1(m_entry.hash.toHex().left(16)) + QChar(0x2026), true);
}

} // namespace keywright::ui
