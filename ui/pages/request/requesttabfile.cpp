// SPDX-License-Identifier: GPL-3.0-or-later
#include "edithistory.h"
#include "requesteditor.h"
#include "requesttab.h"

#include <core/domain/requesttext.h>

#include <QtCore/QPointer>

// What of a tab lies in files, and what was edited since.

namespace keywright::ui {

bool RequestTab::isDirty() const
{
    return m_editor->document() != m_clean;
}

bool RequestTab::isUntouched() const
{
    return m_stored.path.isEmpty() && !isDirty();
}

void RequestTab::open(const StoredRequest &stored)
{
    m_stored = stored;
    m_once.reset();
    m_editor->setDocument(stored.file.document);
    m_clean = m_editor->document();
    m_edits->restart();
    Q_EMIT changed();
}

void RequestTab::revert()
{
    m_editor->setDocument(m_clean);
    m_edits->noteWhole();
    Q_EMIT changed();
}

void RequestTab::undo()
{
    m_edits->undo();
}

void RequestTab::redo()
{
    m_edits->redo();
}

bool RequestTab::canUndo() const
{
    return m_edits->canUndo();
}

bool RequestTab::canRedo() const
{
    return m_edits->canRedo();
}

void RequestTab::refresh()
{
    if (m_stored.path.isEmpty())
        return;
    m_reading.ask(this, m_context.core.collections().read(m_project, m_stored.path),
                  [this](const Result<StoredRequest> &read) {
                      if (!read || read->stamp == m_stored.stamp)
                          return;
                      if (!isDirty())
                          open(*read);
                      else if (read->file.document == m_stored.file.document)
                          m_stored = *read; // only its place among the others is another
                      // What was typed stays; saving it says that the file is another now.
                  });
}

void RequestTab::save()
{
    if (m_stored.path.isEmpty())
        return Q_EMIT nameWanted();
    StoredRequest request = m_stored;
    request.file.document = m_editor->document();
    m_saving.ask(this, m_context.core.collections().save(m_project, request),
                 [this, written = request.file.document](const Result<StoredRequest> &saved) {
                     take(saved, written);
                 });
}

void RequestTab::saveAs(const QString &parent, const QString &name)
{
    RequestDocument document = m_editor->document();
    document.name = name;
    m_saving.ask(this, m_context.core.collections().create(m_project, parent, document),
                 [this, document](const Result<StoredRequest> &saved) {
                     if (saved)
                         m_editor->setName(document.name);
                     take(saved, document);
                 });
}

/// The editor keeps what it has: what was typed while `written` was being saved is a draft again,
/// and a credential that no file may hold can still be sent.
void RequestTab::take(const Result<StoredRequest> &saved, const RequestDocument &written)
{
    if (!saved) {
        if (saved.error().code == ErrorCode::StaleRevision)
            return m_context.notifier.post(
                {Tone::Warning, tr("The file was changed by somebody else meanwhile."),
                 tr("Nothing was written. Keep yours under another name, or take theirs."),
                 tr("Take theirs"), [this, guard = QPointer<RequestTab>(this)] {
                     if (!guard)
                         return;
                     m_clean = m_editor->document();
                     refresh();
                 }});
        return m_context.notifier.error(saved.error());
    }
    QStringList dropped;
    (void)withoutCredentials(written, &dropped);
    m_stored = *saved;
    m_clean = written;
    m_edits->settle();
    if (!dropped.isEmpty())
        m_context.notifier.warning(
            tr("Saved without the value of %1.").arg(dropped.join(QStringLiteral(", "))),
            tr("A file may be shared. Keep the secret as a key of the project and choose it here, "
               "or write {{name}} and set the variable."));
    Q_EMIT changed();
}

QJsonObject RequestTab::toJson() const
{
    QJsonObject object;
    if (!m_stored.path.isEmpty())
        object.insert(QStringLiteral("path"), m_stored.path);
    if (isDirty() || m_stored.path.isEmpty())
        object.insert(QStringLiteral("draft"), CollectionService::draftText(m_editor->document()));
    return object;
}

void RequestTab::restore(const QJsonObject &object)
{
    const QString draft = object.value(u"draft").toString();
    const auto takeDraft = [this, draft] {
        if (draft.isEmpty())
            return;
        m_editor->setDocument(CollectionService::documentFromDraft(draft));
        m_edits->restart();
        Q_EMIT changed();
    };
    const QString path = object.value(u"path").toString();
    if (path.isEmpty())
        return takeDraft();
    m_restoring = true;
    m_reading.ask(this, m_context.core.collections().read(m_project, path),
                  [this, takeDraft](const Result<StoredRequest> &read) {
                      m_restoring = false;
                      if (read)
                          open(*read);
                      takeDraft(); // where the file has gone, what was typed has not
                  });
}

} // namespace keywright::ui
