// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/corecontext.h>
#include <ui/models/newest.h>
#include <ui/models/requestdraft.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableView;

namespace keywright::ui {

class HeadersModel;
class UrlField;

/// What is to be sent: method, URL, key, header fields, body.
class RequestEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RequestEditor(CoreContext &core, QWidget *parent = nullptr);

    void setProject(const ProjectId &project);
    [[nodiscard]] RequestDraft draft() const;
    void setDraft(const RequestDraft &draft);
    void setUrl(const QString &method, const QString &url);
    void setKey(const KeyId &key);
    void focusUrl();
    /// Beside the URL: send and cancel.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void edited();

private:
    void layOut();
    [[nodiscard]] QWidget *makeHeaders();
    void reload();
    void showKeys(const QList<Key> &keys);
    void keyChosen();
    [[nodiscard]] const Key *chosenKey() const;
    void fillMatchingHeaders();

    CoreContext &m_core;
    ProjectId m_project;
    QList<Key> m_keyList;
    KeyId m_wantedKey;
    Newest m_askApis, m_askKeys;
    QComboBox *m_method;
    UrlField *m_url;
    QWidget *m_line;
    QComboBox *m_keys;
    QLabel *m_keyNote;
    QPushButton *m_matching;
    HeadersModel *m_headers;
    QTableView *m_headerTable;
    QPlainTextEdit *m_body;
    QTabWidget *m_tabs;
};

} // namespace keywright::ui
