// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytools.h"

#include "comparedialog.h"
#include "keyactions.h"
#include "keyhistorydialog.h"
#include "newkeydialog.h"
#include "rotationpart.h"
#include "whichkeydialog.h"

#include <core/services/keyrotation.h>
#include <ui/commands/answer.h>
#include <ui/models/csvtext.h>
#include <ui/models/keysmodel.h>
#include <ui/support/icons.h>
#include <ui/widgets/filesaving.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtGui/QAction>

namespace keywright::ui {

namespace {
using namespace std::chrono_literals;
} // namespace

KeyTools::KeyTools(PageContext &context, KeyActions &actions, const KeysModel &model,
                   QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_keyActions(actions)
    , m_model(model)
    , m_page(parent)
{
    const auto make = [this](const char *iconName, const QString &text, auto slot) {
        auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_duplicate = make("copy", tr("Duplicate…"), &KeyTools::duplicate);
    m_duplicate->setToolTip(tr("Makes another key that may do the same."));
    m_compare = make("table", tr("Compare…"), &KeyTools::compare);
    m_compare->setToolTip(tr("With another key, or with what it was like before."));
    m_history = make("clock", tr("History…"), &KeyTools::showHistory);
    m_history->setToolTip(tr("All that was changed about the key, and the way back."));
    m_which = make("search", tr("Which key is this?…"), &KeyTools::whichKey);
    m_export = make("upload", tr("Export the table…"), &KeyTools::exportTable);
    m_finish = make("check", tr("Finish now…"), [this] { endRotation(true); });
    m_finish->setToolTip(tr("Ends the older version of the key at once."));
    m_takeBack = make("undo", tr("Take the rotation back…"), [this] { endRotation(false); });
    m_takeBack->setToolTip(tr("Ends the new version; the older one works on as before."));
    setChosen({});
}

QList<QAction *> KeyTools::paneActions() const
{
    return {m_duplicate, m_compare, m_history};
}

QList<QAction *> KeyTools::pageActions() const
{
    return {m_duplicate, m_compare, m_history, m_finish, m_takeBack, m_which, m_export};
}

void KeyTools::setChosen(const QList<Key> &chosen)
{
    m_chosen = chosen;
    const bool one = chosen.size() == 1;
    const Instant now = m_context.core.clock().now();
    const bool stored = one && chosen.constFirst().state != KeyState::Deleted;
    m_duplicate->setEnabled(stored && chosen.constFirst().kind == KeyKind::Issued);
    m_compare->setEnabled(one || chosen.size() == 2);
    m_history->setEnabled(one);
    m_finish->setEnabled(stored && !overlapping(chosen.constFirst(), now).isEmpty());
    m_takeBack->setEnabled(stored && predecessor(chosen.constFirst(), now));
    m_export->setEnabled(!m_model.project().isEmpty());
}

void KeyTools::duplicate()
{
    if (m_chosen.size() != 1)
        return;
    const Key &key = m_chosen.constFirst();
    auto *dialog = new NewKeyDialog(m_context, key.project, m_page->window());
    dialog->prefill(key, m_model.rows());
    connect(dialog, &NewKeyDialog::issued, this, &KeyTools::issued);
    dialog->open();
}

void KeyTools::compare()
{
    if (m_chosen.isEmpty() || m_chosen.size() > 2)
        return;
    const KeyId other = m_chosen.size() == 2 ? m_chosen.constLast().id : KeyId();
    (new CompareDialog(m_context, m_model.rows(), m_chosen.constFirst(), other, m_page->window()))
        ->open();
}

void KeyTools::showHistory()
{
    if (m_chosen.size() != 1)
        return;
    auto *dialog = new KeyHistoryDialog(m_context, m_chosen.constFirst(), m_page->window());
    connect(dialog, &KeyHistoryDialog::restored, &m_keyActions, &KeyActions::noteRestored);
    dialog->open();
}

void KeyTools::whichKey()
{
    auto *dialog = new WhichKeyDialog(m_context, m_page->window());
    connect(dialog, &WhichKeyDialog::wanted, this, &KeyTools::keyWanted);
    dialog->open();
}

void KeyTools::exportTable()
{
    if (!m_shown)
        return;
    FileToSave file;
    file.title = tr("Export the table");
    file.name = QStringLiteral("keys.csv");
    file.filter = tr("Tables (*.csv)");
    file.suffix = QStringLiteral("csv");
    file.done = tr("The table is in %1. It holds no secrets.");
    // What is masked in the window is masked in the file.
    saveFile(m_page->window(), m_context.notifier, file,
             [table = csvOf(*m_shown, Qt::DisplayRole)] { return table; });
}

/// Asks first, and says who would be refused.
void KeyTools::endRotation(bool finish)
{
    if (m_chosen.size() != 1)
        return;
    const Key key = m_chosen.constFirst();
    const Instant since = m_context.core.clock().now() - 1h;
    onAnswer(this, m_context.core.keyHistory().versionUse(key.id, since),
             [this, key, finish](const Result<QList<VersionUse>> &used) {
                 const Instant now = m_context.core.clock().now();
                 qint64 calls = 0;
                 QStringList ending;
                 QList<KeyVersion> versions{key.current()};
                 if (finish)
                     versions = overlapping(key, now);
                 for (const KeyVersion &version : std::as_const(versions)) {
                     calls += used ? useOf(*used, version.number).calls : 0;
                     ending.append(QChar(0x2026) + version.last4);
                 }
                 QString text =
                     finish ? tr("The older version of %1 (%2) ends at once.")
                            : tr("The new version of %1 (%2) ends at once, and the one before "
                                 "works on as if it had never been rotated.");
                 text = text.arg(key.name, ending.join(QLatin1String(", "))) + u' ';
                 text += !used        ? tr("How often it was used cannot be told.")
                         : calls == 0 ? tr("Nobody called with it in the last hour.")
                                      : tr("%n call(s) of the last hour used it: whoever still has "
                                           "it is refused from now on.",
                                           nullptr, int(calls));
                 auto *question = new TypedConfirmation(
                     finish ? tr("Finish the rotation") : tr("Take the rotation back"), text,
                     tr("This cannot be undone."), key.name,
                     finish ? tr("Finish now") : tr("Take it back"), m_page->window());
                 connect(question, &TypedConfirmation::confirmed, this,
                         [this, key, finish] { settle(key, finish); });
                 question->open();
             });
}

void KeyTools::settle(const Key &key, bool finish)
{
    KeyHistoryService &keys = m_context.core.keyHistory();
    onAnswer(&m_context.notifier, finish ? keys.finishRotation(key.id) : keys.undoRotation(key.id),
             [&notifier = m_context.notifier, finish](const Result<Key> &result) {
                 if (!result)
                     return notifier.error(result.error());
                 notifier.success(
                     finish ? tr("Only the new version of %1 works now.").arg(result->name)
                            : tr("The old version of %1 works on; the new one has "
                                 "ended.")
                                  .arg(result->name));
             });
}

} // namespace keywright::ui
