// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/requestdocument.h>

#include <QtWidgets/QLineEdit>

#include <functional>

class QStringListModel;

namespace keywright::ui {

/// A URL, completed from what the project's APIs declare behind the gateway. A command for cURL
/// that is pasted is told, not taken.
class UrlField : public QLineEdit
{
    Q_OBJECT

public:
    explicit UrlField(QWidget *parent = nullptr);

    /// `urlOf` is the address of an API behind the gateway, by its name.
    void setApis(const QList<Api> &apis, const std::function<QString(const QString &)> &urlOf);
    /// The methods declared for what is written; empty: nothing known.
    [[nodiscard]] QStringList declaredMethods() const;

    /// Whether a text is a command for cURL rather than a URL.
    [[nodiscard]] static bool isCommand(const QString &text);

Q_SIGNALS:
    /// The mouse rests on `{{name}}`: whoever knows its value shows it there.
    void variableHovered(const QString &name, const QPoint &place);
    /// Pasted in place of a URL, with its line ends.
    void commandPasted(const QString &command);
    /// One of the offers was taken, and one operation alone is declared there.
    void operationChosen(const keywright::RequestDocument &document);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringListModel *m_offers;
    struct Offer
    {
        QString baseUrl;
        Operation operation;
    };

    void takeOffer(const QString &url);

    QMultiHash<QString, Offer> m_offered; ///< by URL
};

} // namespace keywright::ui
