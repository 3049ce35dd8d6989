// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provideractions.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keywright::ui {

class ProviderBox;
class ToneLabel;

/// What can be done with a stored key of somebody else's, and who uses it. Part of the key's pane,
/// made anew with it: what a test came to is kept by the actions.
class ProviderPanel : public QWidget
{
    Q_OBJECT

public:
    ProviderPanel(PageContext &context, ProviderActions &actions, const Key &key,
                  QWidget *parent = nullptr);

    [[nodiscard]] ProviderBox *box() const { return m_box; }
    [[nodiscard]] QPushButton *testButton() const { return m_test; }
    [[nodiscard]] QPushButton *pairButton() const { return m_pair; }

private:
    void load();
    void takeProvider(const Provider &provider);
    void showUsers(const KeyUsers &users);
    void showOutcome(const ProviderProofOutcome &outcome);
    void takeFailure(const Error &error, ProviderActions::Purpose purpose);
    void addAdvice(const QString &title, const ProviderAdvice &advice);

    PageContext &m_context;
    ProviderActions &m_actions;
    Key m_key;
    std::optional<Provider> m_provider;
    ProviderParts m_parts;
    QVBoxLayout *m_column;
    ProviderBox *m_box;
    QPushButton *m_test;
    QPushButton *m_pair;
    ToneLabel *m_result;
    QLabel *m_users;
};

} // namespace keywright::ui
