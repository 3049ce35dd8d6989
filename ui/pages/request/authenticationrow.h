// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/key.h>
#include <core/domain/requestdocument.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keywright::ui {

/// Who sends a request: how, and whose secret, which is named and never typed.
class AuthenticationRow : public QWidget
{
    Q_OBJECT

public:
    explicit AuthenticationRow(QWidget *parent = nullptr);

    void setKeys(const QList<Key> &keys);
    [[nodiscard]] RequestAuthentication authentication() const;
    void setAuthentication(const RequestAuthentication &authentication);
    void setKey(const KeyId &key);
    /// nullptr: none.
    [[nodiscard]] const Key *chosenKey() const;

Q_SIGNALS:
    void edited(); ///< by a person
    void matchingRequested();

private:
    QLineEdit *addField(const QString &name);
    [[nodiscard]] AuthenticationKind kind() const;
    void showKeys();
    void showKind();

    QList<Key> m_keyList;
    RequestAuthentication m_wanted; ///< its key may only be listed later
    QComboBox *m_kind;
    QComboBox *m_keys;
    QLineEdit *m_user, *m_region, *m_service;
    QPushButton *m_matching;
    QLabel *m_note;
};

} // namespace keywright::ui
