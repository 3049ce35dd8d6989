// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provideractions.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace keywright::ui {

class ProviderChoice;
class ProviderKeep;
class ProviderSteps;

/// Leads to a key of somebody else's: which provider, where and how to get it there, paste and
/// test, name and keep. What was typed stays on the way back. Show it with `open()`.
class GetKeyDialog : public QDialog
{
    Q_OBJECT

public:
    GetKeyDialog(PageContext &context, ProviderActions &actions, const ProjectId &project,
                 QWidget *parent);

    /// For tests.
    [[nodiscard]] ProviderChoice *choice() const { return m_choice; }
    [[nodiscard]] ProviderSteps *steps() const { return m_steps; }
    [[nodiscard]] ProviderKeep *keeping() const { return m_keep; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] int page() const;

Q_SIGNALS:
    void kept(const QString &keyId);

private:
    enum Pages { Choosing, Getting, Keeping };

    QWidget *makeFoot();
    void load();
    void goTo(Pages page);
    void goOn();
    void goBack();
    void refresh();
    void keep();

    PageContext &m_context;
    ProviderActions &m_actions;
    ProjectId m_project;
    QStackedWidget *m_pages;
    QStackedWidget *m_getting; ///< one of each provider that was chosen so far
    ProviderChoice *m_choice;
    ProviderKeep *m_keep;
    ProviderSteps *m_steps = nullptr;
    QHash<QString, ProviderSteps *> m_made;
    QLabel *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_keeping = false;
};

} // namespace keywright::ui
