// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/commands/projectcommands.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace keywright::ui {

class FieldNote;

/// The first thing that somebody sees: what this is, one field that creates the first project, and
/// a project to try things with.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// Its focus is the field's.
    explicit WelcomePage(PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `page`: where to begin; empty: anywhere.
    void created(const QString &projectId, const QString &page);

private:
    void submit();
    void makeSample();
    void chooseBackup();
    void restore(const QString &path);

    PageContext &m_context;
    ProjectCommands m_commands;
    QLineEdit *m_name;
    FieldNote *m_note;
    QPushButton *m_create;
    QPushButton *m_sample;
    QPushButton *m_restore;
};

} // namespace keywright::ui
