// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/apiservice.h>
#include <core/services/corecontext.h>
#include <ui/models/newest.h>

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace keywright::ui {

/// Takes an OpenAPI file, dropped or chosen, reads it on a worker thread, and tells what is in it.
class OpenApiDrop : public QFrame
{
    Q_OBJECT

public:
    explicit OpenApiDrop(ApiService &apis, QWidget *parent = nullptr);

    void read(const QString &path);
    void forget();
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The document read last; none after an error or `forget`.
    [[nodiscard]] const std::optional<OpenApiDocument> &document() const { return m_document; }
    [[nodiscard]] bool isReading() const { return m_reading.isWaiting(); }

Q_SIGNALS:
    void documentRead(); ///< see document()
    void failed();       ///< the reason is shown here

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void show(const QString &title, const QString &more, bool isProblem);
    void setHovered(bool hovered);

    ApiService &m_apis;
    QLabel *m_title;
    QLabel *m_more;
    QPushButton *m_choose;
    QPushButton *m_forget;
    QString m_path;
    std::optional<OpenApiDocument> m_document;
    Newest m_reading;
};

/// What was left out of a document, in a sentence each.
[[nodiscard]] QString warningText(const OpenApiWarning &warning);

} // namespace keywright::ui
