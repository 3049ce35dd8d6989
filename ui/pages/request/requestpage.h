// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/newest.h>
#include <ui/models/requestdraft.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QHash>

class QPushButton;
class QSplitter;

namespace keywright::ui {

class PageHeader;
class RequestEditor;
class ResponseView;

/// A request by hand, with a key of the project that is fetched at the moment of sending.
class RequestPage : public Page
{
    Q_OBJECT

public:
    RequestPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    /// One draft a project.
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    /// {"method": "GET", "url": "http://…", "key": id}
    void openWith(const QVariantMap &arguments) override;

private:
    void send();
    void cancel();
    void setSending(bool sending);

    PageContext &m_context;
    PageHeader *m_header;
    RequestEditor *m_editor;
    ResponseView *m_answer;
    QSplitter *m_split;
    QAction *m_send, *m_cancel;
    QPushButton *m_sendButton, *m_cancelButton;
    QString m_project;
    QHash<QString, RequestDraft> m_drafts; ///< of the other projects
    Newest m_sending;
    quint64 m_number = 0; ///< of the request under way
};

} // namespace keywright::ui
