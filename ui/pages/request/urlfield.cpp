// SPDX-License-Identifier: GPL-3.0-or-later
#include "urlfield.h"

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
}

void UrlField::setApis(const QList<Api> &apis, const std::function<QString(const QString &)> &urlOf)
{
    QStringList urls;
    m_methods.clear();
    for (const Api &api : apis) {
        const QString base = urlOf(api.name);
        urls << base + u'/';
        for (const Operation &operation : api.operations) {
            const QString url = base + operation.path;
            m_methods.insert(url, operation.method);
            if (!urls.contains(url))
                urls << url;
        }
    }
    if (urls != m_offers->stringList())
        m_offers->setStringList(urls);
}

QStringList UrlField::declaredMethods() const
{
    return m_methods.values(text().trimmed());
}

bool UrlField::isCommand(const QString &text)
{
    static const QRegularExpression command(
        QStringLiteral("^\\s*(#[^\\n]*\\n\\s*)*(\\$ )?curl(\\.exe)?\\s"),
        QRegularExpression::CaseInsensitiveOption);
    return command.match(text).hasMatch();
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
