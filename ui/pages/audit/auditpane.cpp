// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditpane.h"

#include <ui/models/auditmodel.h>
#include <ui/models/formats.h>
#include <ui/phrases/auditphrases.h>
#include <ui/support/icons.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

namespace {

QString valueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? AuditPane::tr("yes") : AuditPane::tr("no");
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject() && value.toObject().isEmpty())
        return {};
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// A long list of braces is read in the typeface of code.
bool isCode(const QJsonValue &value)
{
    return value.isArray() || value.isObject();
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
        addSection(QString());
        addWidget(open);
    }
}

void AuditPane::addChanges(const QJsonObject &before, const QJsonObject &after)
{
    if (before.isEmpty() || after.isEmpty()) {
        const QJsonObject &only = before.isEmpty() ? after : before;
        addSection(before.isEmpty() ? tr("As it was made") : tr("As it was"));
        for (auto field = only.begin(); field != only.end(); ++field)
            addValue(auditFieldText(field.key()), valueText(*field), isCode(*field));
        return;
    }
    for (auto field = after.begin(); field != after.end(); ++field) {
        addSection(auditFieldText(field.key()));
        const QJsonValue old = before.value(field.key());
        addValue(tr("Before"), valueText(old), isCode(old));
        addValue(tr("After"), valueText(*field), isCode(*field));
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
        addValue(auditFieldText(field.key()), valueText(*field), isCode(*field));
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
