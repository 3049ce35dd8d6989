// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/gatewayexportservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace keywright::ui {

class CodeBox;

/// What another gateway would need to do the same: its configuration to look at, to copy and to
/// save, and what it cannot do.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `project` is the chosen one; empty: none.
    ExportDialog(PageContext &context, const ProjectId &project, QWidget *parent = nullptr);

private:
    void layOut();
    void write();
    void showExport(const Result<GatewayExport> &exported);
    void showNotes(const QList<ExportNote> &notes);
    void save();
    [[nodiscard]] GatewayFormat format() const;

    PageContext &m_context;
    ProjectId m_project;
    QComboBox *m_format;
    QComboBox *m_scope;
    CodeBox *m_text;
    QLabel *m_summary;
    QListWidget *m_notes;
    QPushButton *m_copy;
    QPushButton *m_save;
    QByteArray m_written; ///< as the exporter gave it
    Newest m_asking;
};

} // namespace keywright::ui
