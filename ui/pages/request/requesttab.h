// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/collectionservice.h>
#include <core/services/curlsecrets.h>
#include <core/services/environmentservice.h>
#include <core/services/requestservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QPushButton;
class QSplitter;

namespace keywright::ui {

class AnswerSide;
class EditHistory;
class RequestEditor;
class VariableCompleter;

/// One request that is open: what is to be sent, what came back, and the file that it is kept in,
/// if it is. What is edited is a draft until it is saved.
class RequestTab : public QWidget
{
    Q_OBJECT

public:
    RequestTab(PageContext &context, const ProjectId &project, QWidget *parent = nullptr);
    ~RequestTab() override;

    [[nodiscard]] RequestEditor &editor() const { return *m_editor; }
    /// Its name, or what it does.
    [[nodiscard]] QString title() const;
    /// In the collection; empty: no file holds it.
    [[nodiscard]] QString path() const { return m_stored.path; }
    /// The file has moved.
    void setPath(const QString &path) { m_stored.path = path; }
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isUntouched() const; ///< new, and nothing was typed

    void open(const StoredRequest &stored);
    /// What was edited since it was saved or opened goes; it can be undone.
    void revert();
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Reads the file anew where nothing was typed since; where something was, it stays.
    void refresh();
    void save();
    /// Into a new file in that folder.
    void saveAs(const QString &parent, const QString &name);

    /// What a cURL command says, in place of what is there. A credential in it is sent with this
    /// tab's requests and kept nowhere.
    void takeCommand(const QString &command);
    /// That credential; nothing where there was none.
    [[nodiscard]] SendOptions once() const { return m_once.value_or(SendOptions()); }

    /// `accepted`: rules of the send guard that a person has seen are not kept.
    void send(const QList<GuardRule> &accepted = {});
    void cancel();
    void setEnvironment(const QString &environment) { m_environment = environment; }
    /// What its variables mean is asked with this.
    [[nodiscard]] VariablesQuestion variablesQuestion() const;
    /// An answer from the history stands beside the request that it belongs to.
    void showPast(const HistoryItem &item);
    void compareWith(const HistoryItem &item);

    [[nodiscard]] bool isSending() const { return m_number != 0; }
    void setStacked(bool stacked);
    void focusUrl();

    /// For keeping between starts: the draft, without secrets.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &object);
    [[nodiscard]] bool isRestoring() const { return m_restoring; }

Q_SIGNALS:
    void changed(); ///< title, draft, or whether it is being sent
    void nameWanted();
    void guardWanted(); ///< the rules of the send guard

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const Result<StoredRequest> &saved, const RequestDocument &written);
    void showSending();
    /// Made when it is used, or has been seen: not with the tab, of which many may come back at
    /// once.
    AnswerSide &answer();
    void makeAnswer();
    void acceptHost();
    void showVariable(const QString &name, const QPoint &place);
    void offerVariables();
    [[nodiscard]] SendQuestion question() const;
    /// Sends it once more, otherwise, and compares.
    void compareWith(const SendQuestion &other, const QString &label);

    PageContext &m_context;
    ProjectId m_project;
    StoredRequest m_stored;
    RequestDocument m_clean; ///< as the editor gives it back right after it was opened or saved
    QSplitter *m_split;
    RequestEditor *m_editor;
    EditHistory *m_edits;
    VariableCompleter *m_completer;
    AnswerSide *m_answer = nullptr;
    QPushButton *m_sendButton, *m_cancelButton;
    Newest m_hovering, m_completing, m_accepting, m_comparing, m_sending, m_saving, m_reading;
    quint64 m_number = 0;  ///< of the request under way
    QElapsedTimer m_since; ///< it was sent
    QTimer m_ticking;
    QList<int> m_sizes; ///< of the layout that is not shown
    QString m_environment;
    bool m_restoring = false;
    std::optional<SendOptions> m_once; ///< credentials of a command that was pasted
};

} // namespace keywright::ui
