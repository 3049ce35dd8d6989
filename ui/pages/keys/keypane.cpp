// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypane.h"

#include <ui/models/formats.h>
#include <ui/models/keysmodel.h>
#include <ui/phrases/keyphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/entrycheck.h>
#include <ui/widgets/flowlayout.h>

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

namespace keywright::ui {

namespace {
// Where the buttons of an imported key's part begin, among all of the pane.
constexpr int partPlaces = 100;
constexpr int rotationPlaces = 200;
// So many of several chosen keys are named.
constexpr qsizetype mostNames = 12;
} // namespace

KeyPane::KeyPane(const Clock &clock, QWidget *parent)
    : DetailPane(tr("Key"), parent)
    , m_clock(clock)
{
}

void KeyPane::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
}

void KeyPane::showNothing()
{
    clearKey();
    m_key = {};
    setTitle({});
    setSentence(tr("Choose a key to see what it may do."));
}

void KeyPane::clearKey()
{
    hideSecret();
    clear();
    m_masked = nullptr;
    m_reveal = nullptr;
}

void KeyPane::showKey(const Key &key)
{
    // The same key again: the page's timer and the store's changes must not let go of the button.
    if (key == m_key && m_masked && m_reveal && m_reveal->isDown())
        return;
    const int place = focusedButton();
    clearKey();
    m_key = key;
    const EffectiveState state = effectiveState(key, m_clock.now());
    setTitle(key.name, stateText(state), toneFromName(toneOf(state)));
    setSentence(keySentence(key, m_clock.now()));

    addButtons(m_actions, place);
    addSection({});
    addSecretRow();
    addValue(tr("Application"), key.application);
    addDescription();
    if (key.kind == KeyKind::Issued)
        addValue(tr("Used by"), key.use == KeyUse::Unspecified ? QString() : useText(key.use));
    addValue(tr("Created"), dateTimeText(key.created));
    addValue(tr("Expires"), key.expires ? dateTimeText(*key.expires) : tr("never"));
    addValue(tr("Last used"), relativeText(key.lastUsed, m_clock.now(), tr("never")));
    if (!key.note.isEmpty())
        addValue(tr("Note"), key.note);
    if (key.kind == KeyKind::Imported)
        addImported(place);
    else
        addRestrictions();
    addVersions();
}

void KeyPane::showMany(const QList<Key> &keys, const QList<QAction *> &actions)
{
    const int place = focusedButton();
    clearKey();
    m_key = {};
    setTitle(tr("%n key(s) chosen", nullptr, int(keys.size())));
    QStringList names;
    for (const Key &key : keys.first(std::min(keys.size(), mostNames)))
        names.append(key.name);
    QString text = names.join(QLatin1String(", "));
    if (keys.size() > mostNames)
        text = tr("%1 and %n more", nullptr, int(keys.size() - mostNames)).arg(text);
    setSentence(text);
    addButtons(actions, place);
}

void KeyPane::addButtons(const QList<QAction *> &actions, int focused)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    for (QAction *action : actions) {
        if (!action->isVisible() || !action->isEnabled())
            continue;
        auto *button = new QPushButton(action->icon(), action->text(), buttons);
        button->setProperty("place", static_cast<int>(actions.indexOf(action)));
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
        // The keyboard stays where it was, though the buttons are new ones.
        if (button->property("place").toInt() == focused)
            button->setFocus();
    }
    addSection({});
    addWidget(buttons);
}

void KeyPane::addDescription()
{
    if (!m_key.environment.isEmpty())
        addValue(tr("Environment"), m_key.environment);
    if (m_key.labels.isEmpty())
        return;
    auto *chips = new QWidget;
    // One name for all of them: assistive technology reads a line, not a row of boxes.
    chips->setAccessibleName(tr("Labels: %1").arg(m_key.labels.join(QLatin1String(", "))));
    auto *flow = new FlowLayout(chips, 6);
    flow->setContentsMargins(0, 4, 0, 4);
    for (const QString &label : std::as_const(m_key.labels))
        flow->addWidget(new ChipLabel(label, Tone::Neutral, chips));
    addWidget(chips);
}

int KeyPane::focusedButton() const
{
    const QWidget *focused = focusWidget();
    const QVariant place = focused && focused->hasFocus() ? focused->property("place") : QVariant();
    return place.isValid() ? place.toInt() : -1;
}

/// Somebody else's key: what it may do is decided there.
void KeyPane::addImported(int focused)
{
    addSection(tr("Provider"));
    if (!m_makeImported) {
        addValue(tr("Key of"), m_key.provider);
        return;
    }
    QWidget *part = m_makeImported(m_key);
    int place = partPlaces;
    for (QPushButton *button : part->findChildren<QPushButton *>()) {
        button->setProperty("place", place);
        if (place++ == focused)
            button->setFocus();
    }
    addWidget(part);
}

void KeyPane::addSecretRow()
{
    m_masked = addValue(tr("Key"), m_key.masked(), true);
    if (m_key.versions.isEmpty() || !m_key.current().kept)
        return;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(8);
    m_reveal = new QPushButton(icon(QStringLiteral("eye")), tr("Hold to show"), row);
    m_reveal->setToolTip(
        tr("Shows the key for as long as the button is held (with the keyboard: the space bar)."));
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), row);
    copy->setToolTip(tr("Copies the key; the clipboard is cleared after a while."));
    copy->setAccessibleName(tr("Copy the key"));
    connect(m_reveal, &QPushButton::pressed, this, &KeyPane::revealRequested);
    connect(m_reveal, &QPushButton::released, this, &KeyPane::hideSecret);
    connect(copy, &QPushButton::clicked, this, &KeyPane::copyRequested);
    layout->addWidget(m_reveal);
    layout->addWidget(copy);
    layout->addStretch(1);
    addWidget(row);
}

void KeyPane::showSecret(const Secret &secret)
{
    if (!m_masked || !m_reveal || !m_reveal->isDown())
        return;
    QString text = QString::fromUtf8(secret.reveal());
    // So that it breaks into lines: a key has no place where words end.
    for (qsizetype at = 16; at < text.size(); at += 17)
        text.insert(at, QChar(0x200b));
    // The label shares the text: it is wiped when the button is let go.
    m_masked->setText(text);
    m_secretShown = true;
}

void KeyPane::hideSecret()
{
    if (!m_masked || !std::exchange(m_secretShown, false))
        return;
    QString shown = m_masked->text();
    m_masked->setText(m_key.masked());
    wipe(shown);
}

void KeyPane::addRestrictions()
{
    const policy::Restrictions &restrictions = m_key.restrictions;
    addSection(tr("Restrictions"));
    int kinds = 0;
    for (int i = 0; i < policy::kindCount; ++i) {
        const auto kind = static_cast<policy::Kind>(i);
        const QStringList entries = entriesOf(restrictions, kind);
        if (entries.isEmpty())
            continue;
        const QString list = entries.join(u'\n');
        addValue(entryTitle(kind), isReportOnly(restrictions, kind)
                                       ? tr("%1\n(only reported so far)").arg(list)
                                       : list);
        ++kinds;
    }
    if (kinds > 1)
        addValue(tr("A caller"), restrictions.match == policy::Match::Every
                                     ? tr("must be in every one of these lists")
                                     : tr("must be in at least one of these lists"));
    QStringList apis;
    for (const policy::ApiTarget &target : restrictions.apis) {
        QStringList operations;
        for (const std::string &operation : target.operations)
            operations.append(QStringLiteral("  ") + QString::fromStdString(operation));
        apis.append((QStringList{QString::fromStdString(target.api)} + operations).join(u'\n'));
    }
    addValue(tr("May call"), apis.isEmpty() ? tr("every API of the project") : apis.join(u'\n'));
    QStringList limits;
    for (const policy::Limit &limit : restrictions.limits)
        limits.append(limitWords(limit));
    addValue(tr("Limits"), limits.isEmpty() ? tr("none") : limits.join(u'\n'));
}

void KeyPane::addVersions()
{
    if (m_makeRotation) {
        if (QWidget *part = m_makeRotation(m_key)) {
            addSection(tr("Rotation under way"));
            int place = rotationPlaces;
            for (QPushButton *button : part->findChildren<QPushButton *>())
                button->setProperty("place", place++);
            addWidget(part);
        }
    }
    addSection(tr("Versions"));
    for (auto version = m_key.versions.crbegin(); version != m_key.versions.crend(); ++version) {
        QStringList parts{QChar(0x2026) + version->last4,
                          tr("since %1").arg(dateText(version->created))};
        if (version->ends)
            parts.append(*version->ends > m_clock.now()
                             ? tr("until %1").arg(dateTimeText(*version->ends))
                             : tr("ended %1").arg(dateText(*version->ends)));
        parts.append(version->kept ? tr("in the keychain") : tr("not kept"));
        addValue(tr("Version %1").arg(version->number), parts.join(QStringLiteral(" · ")));
    }
}

} // namespace keywright::ui
