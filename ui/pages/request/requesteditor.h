// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>
#include <core/services/corecontext.h>
#include <ui/models/newest.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace keywright::ui {

class AuthenticationRow;
class BodyEditor;
class ChecksEditor;
class PairsTable;
class RequestSettings;
class UrlField;

/// What is to be sent: method, URL, key, parameters, header fields, body,
/// variables, checks, settings, notes.
class RequestEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RequestEditor(CoreContext &core, QWidget *parent = nullptr);

    void setProject(const ProjectId &project);
    /// With the name that `setDocument` was given.
    [[nodiscard]] RequestDocument document() const;
    void setDocument(const RequestDocument &document);
    void setName(const QString &name) { m_document.name = name; }
    void setUrl(const QString &method, const QString &url);
    void setKey(const KeyId &key);
    void focusUrl();
    /// Beside the URL: send and cancel.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void edited(); ///< by a person; not by setDocument
    /// A command for cURL was pasted in place of a URL.
    void commandPasted(const QString &command);
    /// The mouse rests on `{{name}}` in the URL.
    void variableHovered(const QString &name, const QPoint &place);

private:
    void layOut();
    void connectParts();
    void reload();
    void takeUrl();
    void writeUrl();
    void showCounts();
    void fillMatchingHeaders();
    void noteEdit();

    CoreContext &m_core;
    ProjectId m_project;
    RequestDocument m_document; ///< as it was set; what has no field of its own stays from it
    Newest m_askApis, m_askKeys;
    QTabWidget *m_tabs;
    QWidget *m_parameters;
    QWidget *m_line;
    QComboBox *m_method;
    UrlField *m_url;
    AuthenticationRow *m_authentication;
    PairsTable *m_query, *m_path, *m_headers;
    QLabel *m_generated; ///< header fields that nobody wrote
    BodyEditor *m_body;
    PairsTable *m_variables;
    ChecksEditor *m_checks;
    RequestSettings *m_settings;
    QPlainTextEdit *m_notes;
    bool m_quiet = false; ///< something other than a person is at it
};

} // namespace keywright::ui
