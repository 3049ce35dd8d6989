// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialogs.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
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

} // namespace

QDialog *makeAboutDialog(QWidget *parent)
{
    auto *text = new QTextBrowser;
    text->setAccessibleName(Help::tr("About Keywright"));
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(licences());
    return makeDialog(Help::tr("About Keywright"), text, QSize(460, 480), parent);
}

} // namespace keywright::ui
