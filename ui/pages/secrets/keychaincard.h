// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/keychainstate.h>

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace keywright::ui {

class ChipLabel;

/// Whether the system's keychain can be used, and the way on where it cannot.
class KeychainCard : public QFrame
{
    Q_OBJECT

public:
    explicit KeychainCard(QWidget *parent = nullptr);

    void setState(KeychainState state);

Q_SIGNALS:
    void unlockRequested();
    void dismissRequested();
    void lookRequested();

private:
    QPushButton *addButton(const QString &text, void (KeychainCard::*requested)());

    ChipLabel *m_state;
    QLabel *m_sentence;
    QLabel *m_advice;
    QWidget *m_buttons;
    QPushButton *m_unlock, *m_dismiss, *m_look;
};

} // namespace keywright::ui
