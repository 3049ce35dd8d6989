// SPDX-License-Identifier: GPL-3.0-or-later
#include "urlfield.h"

#include <core/domain/operationrequest.h>
#include <core/domain/requesttext.h>

#include <QtCore/QRegularExpression>
#include <QtCore/QStringListModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCompleter>

namespace keywright::ui {

UrlField::UrlField(QWidget *parent)
    : QLineEdit(parent)
    , m_offers(new QStringListModel(this))
{
    setPlaceholderText(QStringLiteral("http://127.0.0.1:8787/api/path"));
    setAccessibleName(tr("URL"));
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_offers, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    // Once the completer's text has arrived in the field.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &UrlField::takeOffer, Qt::QueuedConnection);
}

void UrlField::setApis(const QList<Api> &apis, const std::function<QString(const QString &)> &urlOf)
{
    QStringList urls;
    m_offered.clear();
    for (const Api &api : apis) {
        const QString base = urlOf(api.name);
        urls << base + u'/';
        for (const Operation &operation : api.operations) {
            const QString url = base + operation.path;
            m_offered.insert(url, {base, operation});
            if (!urls.contains(url))
                urls << url;
        }
    }
    if (urls != m_offers->stringList())
        m_offers->setStringList(urls);
}

QStringList UrlField::declaredMethods() const
{
    QStringList methods;
    for (const Offer &offer : m_offered.values(text().trimmed()))
        methods.append(offer.operation.method);
    return methods;
}

void UrlField::takeOffer(const QString &url)
{
    const QList<Offer> offers = m_offered.values(url);
    if (offers.size() == 1)
        Q_EMIT operationChosen(
            operationRequest(offers.constFirst().operation, offers.constFirst().baseUrl));
}

bool UrlField::isCommand(const QString &text)
{
    static const QRegularExpression command(
        QStringLiteral("^\\s*(#[^\\n]*\\n\\s*)*(\\$ )?curl(\\.exe)?\\s"),
        QRegularExpression::CaseInsensitiveOption);
    return command.match(text).hasMatch();
}

bool UrlField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The commands of the window, the environments: a field would edit its line with them.
        const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
        if (keys == (Qt::CTRL | Qt::Key_K) || keys == (Qt::CTRL | Qt::Key_E)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QLineEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString name = variableAt(text(), cursorPositionAt(help->pos()));
    if (name.isEmpty())
        return QLineEdit::event(event);
    Q_EMIT variableHovered(name, help->globalPos());
    return true;
}

void UrlField::keyPressEvent(QKeyEvent *event)
{
    const QString text =
        event->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->text() : QString();
    if (!isCommand(text))
        return QLineEdit::keyPressEvent(event);
    event->accept();
    Q_EMIT commandPasted(text);
}

} // namespace keywright::ui
