// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/secret.h>
#include <core/domain/key.h>
#include <ui/widgets/detailpane.h>

#include <functional>

class QAction;
class QPushButton;

namespace keywright::ui {

/// Everything of one key, and what can be done with it.
class KeyPane : public DetailPane
{
    Q_OBJECT

public:
    explicit KeyPane(const Clock &clock, QWidget *parent = nullptr);

    /// Buttons of the pane, made once.
    void setActions(const QList<QAction *> &actions);
    /// Makes what stands below the values of an imported key; the pane takes it over.
    void setImportedPart(std::function<QWidget *(const Key &)> make)
    {
        m_makeImported = std::move(make);
    }
    /// Makes what stands above the versions of a key that is just being rotated.
    void setRotationPart(std::function<QWidget *(const Key &)> make)
    {
        m_makeRotation = std::move(make);
    }
    void showKey(const Key &key);
    /// Several are chosen: what can be done to all of them.
    void showMany(const QList<Key> &keys, const QList<QAction *> &actions);
    void showNothing();
    [[nodiscard]] const Key &key() const { return m_key; }
    /// The answer to `revealRequested`; shown for as long as the button is held.
    void showSecret(const Secret &secret);

Q_SIGNALS:
    void revealRequested();
    void copyRequested();
    void usageRequested();

private:
    [[nodiscard]] int focusedButton() const;
    void addImported(int focused);
    void addButtons(const QList<QAction *> &actions, int focused);
    void addDescription();
    void addSecretRow();
    void addRestrictions();
    void addVersions();
    void hideSecret();
    void clearKey();

    const Clock &m_clock;
    Key m_key;
    QList<QAction *> m_actions;
    std::function<QWidget *(const Key &)> m_makeImported;
    std::function<QWidget *(const Key &)> m_makeRotation;
    QLabel *m_masked = nullptr;
    QPushButton *m_reveal = nullptr;
    bool m_secretShown = false;
};

} // namespace keywright::ui
