// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/services/keyservice.h>

#include <QtWidgets/QWidget>

class QCheckBox;
class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace keywright::ui {

class FieldNote;
class LabelsField;
class RestrictionsEditor;

/// The fields of a key, for a new one and for one that exists.
class KeyForm : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { NewKey, ExistingKey };
    KeyForm(Purpose purpose, const Clock &clock, QWidget *parent = nullptr);

    void setApis(const QList<Api> &apis);
    /// The project's other keys, for warning of a second one for the same application.
    void setNeighbours(const QList<Key> &keys);
    void setKey(const Key &key);
    [[nodiscard]] LabelsField *labelsField() const { return m_labels; }
    [[nodiscard]] QComboBox *environmentField() const { return m_environment; }
    /// As it stands; the project is the caller's.
    [[nodiscard]] KeyDraft draft() const;
    /// What it may do, in one sentence.
    [[nodiscard]] QString sentence() const;
    /// Why it cannot be saved; empty: it can.
    [[nodiscard]] QStringList problems() const;
    /// An answer of the service that belongs to the name.
    void showNameProblem(const QString &problem);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] RestrictionsEditor *restrictions() const { return m_restrictions; }
    [[nodiscard]] KeyUse use() const { return m_use; }
    void setUse(KeyUse use);
    /// A part of a dialog's own, below the fields.
    void addSection(const QString &title, QWidget *content);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeUseChoice();
    void addFields(QVBoxLayout &layout);
    void connectFields();
    void propose(KeyUse use);
    void followExpiry();
    void refresh();
    [[nodiscard]] std::optional<Instant> expires() const;
    [[nodiscard]] QString neighbourWarning() const;

    const Clock &m_clock;
    Purpose m_purpose;
    KeyUse m_use = KeyUse::Unspecified;
    KeyId m_id;
    QList<Key> m_neighbours;
    policy::Restrictions m_proposed; ///< what was filled in for the use; replaced while untouched
    std::optional<Instant> m_exactExpiry;
    QButtonGroup *m_uses;
    QWidget *m_useRow;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    QLineEdit *m_application;
    FieldNote *m_applicationNote;
    QComboBox *m_environment;
    LabelsField *m_labels;
    QComboBox *m_expiry;
    QDateEdit *m_date;
    QLineEdit *m_note;
    QCheckBox *m_keep;
    RestrictionsEditor *m_restrictions;
};

} // namespace keywright::ui
