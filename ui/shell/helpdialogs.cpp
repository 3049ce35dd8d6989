// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialogs.h"

#include "licences.h"

#include <core/base/answer.h>
#include <core/base/aside.h>

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::Help)
};

QDialog *makeDialog(const QString &title, QWidget *content, const QSize &size, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(content, 1);
    layout->addWidget(buttons);
    dialog->resize(size);
    return dialog;
}

QString licences()
{
    return Help::tr("<h2>Keywright %1</h2>"
                    "<p>Developer console for API projects and keys.</p>"
                    "<p>Free software under the GNU General Public License, version 3 or later, "
                    "without any warranty.</p>"
                    "<h3>Made with</h3>"
                    "<ul>"
                    "<li>Qt %2 (LGPL-3.0)</li>"
                    "<li>QCustomPlot (GPL-3.0-or-later)</li>"
                    "<li>QtKeychain (BSD-3-Clause)</li>"
                    "<li>libcurl (curl licence)</li>"
                    "<li>llhttp (MIT)</li>"
                    "<li>Boost.Asio (BSL-1.0)</li>"
                    "<li>OpenSSL (Apache-2.0)</li>"
                    "<li>libsodium (ISC)</li>"
                    "<li>yaml-cpp (MIT)</li>"
                    "<li>RapidJSON (MIT)</li>"
                    "<li>jq (MIT)</li>"
                    "<li>zxcvbn-c (MIT)</li>"
                    "<li>SQLite (public domain)</li>"
                    "<li>expected by Sy Brand (CC0-1.0)</li>"
                    "</ul>")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()));
}

/// For a part of which this system has no text.
QString placeOf(const Component &part)
{
    return Help::tr("%1 is under the licence %2. Its text is at %3.")
        .arg(part.name, part.licence, part.address);
}

/// Reads the text of our own licence (row 1) or of a part's, and shows it if it is still wanted.
void showLicence(QListWidget *names, QTextBrowser *text, const QList<Component> &parts, int row)
{
    const auto read = [part = parts.value(row - 2), row] {
        return Result<QString>(row == 1 ? ownLicence() : licenceText(part));
    };
    onAnswer(text, runAside<QString>(read),
             [names, text, parts, row](const Result<QString> &found) {
                 if (names->currentRow() == row)
                     text->setPlainText(found && !found->isEmpty() ? *found
                                                                   : placeOf(parts.value(row - 2)));
             });
}

/// The names at the left: ourselves, our licence, the libraries.
QListWidget *makeNames(const QList<Component> &parts)
{
    const auto named = [](const QString &name, const QString &licence) {
        return QStringLiteral("%1 (%2)").arg(name, licence);
    };
    auto *names = new QListWidget;
    names->setAccessibleName(Help::tr("Licences"));
    names->addItem(Help::tr("About Keywright"));
    names->addItem(named(QStringLiteral("Keywright"), QStringLiteral("GPL-3.0-or-later")));
    for (const Component &part : parts)
        names->addItem(named(part.name, part.licence));
    names->setFixedWidth(240);
    return names;
}

} // namespace

QDialog *makeAboutDialog(QWidget *parent)
{
    const QList<Component> parts = components();
    auto *content = new QWidget;
    auto *names = makeNames(parts);
    auto *text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(names);
    layout->addWidget(text, 1);
    QObject::connect(names, &QListWidget::currentRowChanged, text, [names, text, parts](int row) {
        if (row < 0)
            return;
        text->setAccessibleName(names->item(row)->text());
        if (row == 0)
            text->setHtml(licences());
        else
            showLicence(names, text, parts, row);
    });
    names->setCurrentRow(0);
    return makeDialog(Help::tr("About Keywright"), content, QSize(820, 560), parent);
}

} // namespace keywright::ui
