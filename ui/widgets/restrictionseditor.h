// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace keywright::ui {

class ApiTargetsEditor;
class EntryListEditor;
class LimitsEditor;

/// Everything that a key may and may not do: where from, what, how much.
class RestrictionsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RestrictionsEditor(QWidget *parent = nullptr);

    void setApis(const QList<Api> &apis);
    void setRestrictions(const policy::Restrictions &restrictions);
    /// With what is typed and good; parts that have no editor here are kept as they were given.
    [[nodiscard]] policy::Restrictions restrictions() const;
    /// Brings the kinds forward that such a use asks for.
    void showKindsFor(KeyUse use);
    /// Why it cannot be saved; empty: it can.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] EntryListEditor *editor(policy::Kind kind) const;
    [[nodiscard]] ApiTargetsEditor *apiEditor() const { return m_apis; }

Q_SIGNALS:
    void changed();

private:
    void addList(QVBoxLayout *layout, policy::Kind kind);
    void addMatch(QVBoxLayout *layout);
    void refreshMore();
    void refreshMatch();
    QWidget *addHeading(QVBoxLayout *layout, const QString &text);

    policy::Restrictions m_given;
    QList<EntryListEditor *> m_lists;
    QPushButton *m_more = nullptr;
    QCheckBox *m_originFallback = nullptr;
    QWidget *m_matchRow = nullptr;
    QComboBox *m_match = nullptr; ///< index: policy::Match
    ApiTargetsEditor *m_apis = nullptr;
    LimitsEditor *m_limits = nullptr;
};

/// What is sensible for a use, to begin with; the person changes it.
[[nodiscard]] policy::Restrictions proposedRestrictions(KeyUse use);
/// The kinds of restriction that a use asks for, the first one first.
[[nodiscard]] QList<policy::Kind> kindsFor(KeyUse use);

} // namespace keywright::ui
