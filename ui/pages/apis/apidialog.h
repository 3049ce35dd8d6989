// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/corecontext.h>
#include <ui/models/newest.h>

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace keywright::ui {

class ApiSettings;
class FieldNote;
class OpenApiDrop;

/// Adds an API by its URL, with an OpenAPI file or without, or edits one. Saves by itself and
/// closes when it is saved.
class ApiDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new API of the project.
    ApiDialog(CoreContext &core, const ProjectId &project, QWidget *parent = nullptr);
    /// An API that exists.
    ApiDialog(CoreContext &core, const Api &api, QWidget *parent = nullptr);

    /// As if the file had been dropped.
    void readOpenApi(const QString &path);

Q_SIGNALS:
    /// `before` is the API as it was; its id is empty for a new one.
    void saved(const keywright::Api &api, const keywright::Api &before);

private:
    void build();
    void layOut();
    void takeDocument();
    void propose();
    void validate();
    void submit();
    void showError(const Error &error);
    [[nodiscard]] Api written() const;
    [[nodiscard]] bool isNew() const { return m_before.id.isEmpty(); }

    CoreContext &m_core;
    Api m_before;
    QStringList m_taken; ///< names of other APIs in the home
    bool m_nameTyped = false;
    Newest m_saving;

    OpenApiDrop *m_drop;
    QComboBox *m_upstream;
    FieldNote *m_upstreamNote;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    QToolButton *m_more;
    ApiSettings *m_settings;
    QLabel *m_error;
    QPushButton *m_save = nullptr;
};

} // namespace keywright::ui
