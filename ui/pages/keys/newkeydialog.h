// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QPushButton;
class QStackedWidget;

namespace keywright::ui {

class FormFrame;
class IssuedKeyView;
class KeyForm;
class KeyTrials;

/// Makes a key: asks, says in one sentence what it will be allowed to do, and at the end shows it
/// once. Show it with `open()`.
class NewKeyDialog : public QDialog
{
    Q_OBJECT

public:
    NewKeyDialog(PageContext &context, const ProjectId &project, QWidget *parent);

    /// What the new key has in common with another one; its name is proposed.
    void prefill(const Key &like, const QList<Key> &others);
    [[nodiscard]] KeyForm &form() const { return *m_form; }
    /// For tests: the button that issues, and what is shown at the end.
    [[nodiscard]] QPushButton *createButton() const { return m_create; }
    [[nodiscard]] IssuedKeyView *issuedView() const { return m_issued; }
    [[nodiscard]] KeyTrials *trials() const { return m_trials; }
    [[nodiscard]] bool isDone() const;

Q_SIGNALS:
    void issued(const QString &keyId);

private:
    void load();
    void issue();
    void showIssued(const IssuedKey &key);
    void refresh();

    PageContext &m_context;
    ProjectId m_project;
    QList<Api> m_apis;
    QStackedWidget *m_steps;
    KeyForm *m_form;
    KeyTrials *m_trials;
    FormFrame *m_frame;
    IssuedKeyView *m_issued;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

/// The API and location that a key's first call would go to: its first target, else the first API.
struct FirstCall
{
    QString api;
    QString path;
    policy::KeyLocation location;
};
[[nodiscard]] std::optional<FirstCall> firstCall(const QList<Api> &apis,
                                                 const policy::Restrictions &restrictions);

} // namespace keywright::ui
