// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/dotenvservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace keywright::ui {

class ProviderBox;

/// What a .env file holds, by name: which of it goes into the keychain and is bound is chosen row
/// by row. Values are never shown.
class DotenvDialog : public QDialog
{
    Q_OBJECT

public:
    DotenvDialog(PageContext &context, const ProjectId &project, const QStringList &environments,
                 const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const keywright::DotenvOutcome &outcome);

private:
    void layOut();
    void read();
    void take(const Result<DotenvPlan> &plan);
    void addRow(int row, const DotenvStep &step);
    void validate();
    void submit();
    void say(const QString &text, bool isProblem = false);
    [[nodiscard]] bool isChosen(int row) const;
    [[nodiscard]] int chosenCount() const;

    PageContext &m_context;
    ProjectId m_project;
    QString m_path;
    DotenvPlan m_plan;
    QLabel *m_text;
    QComboBox *m_environment;
    ProviderBox *m_provider;
    QTableWidget *m_rows;
    QPushButton *m_import = nullptr;
    Newest m_asking, m_importing;
};

/// What becomes of one assignment, in a sentence.
[[nodiscard]] QString dotenvSentence(const DotenvStep &step);
/// Whether a file is called as .env files are.
[[nodiscard]] bool isDotenvName(const QString &path);

} // namespace keywright::ui
