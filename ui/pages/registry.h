// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "pagecontext.h"
#include "projectchooser.h"
#include "searchentries.h"

#include <functional>
#include <optional>

class QAbstractButton;

namespace keywright::ui {

/// A page that can be made.
struct PageEntry
{
    PageInfo info;
    std::function<Page *(const PageInfo &info, PageContext &context)> make; ///< without a parent
};

/// Every page, in the order of the navigation. A new page is one folder and one line here.
[[nodiscard]] QList<PageEntry> pageEntries();

/// Where a file that was dropped on the window is at home.
struct FileEntry
{
    QString page;          ///< identifier
    QVariantMap arguments; ///< for Page::openWith
};
/// By the file's name alone; nullopt: no page takes such files.
[[nodiscard]] std::optional<FileEntry> entryForFile(const QString &path);
/// Whether a file is named as exported projects are (.keywright.json): those are imported.
[[nodiscard]] bool isProjectFile(const QString &path);

/// The list of projects at the left.
[[nodiscard]] ProjectChooser *makeProjectChooser(PageContext &context);
/// What is in view as long as there is no project; `created` gets the id of the first one, and the
/// page to begin with, or nothing.
[[nodiscard]] QWidget *makeWelcome(
    PageContext &context, const std::function<void(const QString &, const QString &)> &created);
/// Who asks for the vault's passphrase and locks it; a child of the window. Answers what the person
/// can do about it at any time.
[[nodiscard]] QList<QAction *> keepVault(PageContext &context, QWidget *window);
/// Tells whether there is a vault and whether it is open, now and when that may have changed.
void followVault(PageContext &context, QObject *receiver,
                 const std::function<void(bool exists, bool isOpen)> &told);
/// Who tells, in the window and on the desktop, of what was recorded that somebody would want to be
/// told of; a child of the window. `open` shows a page, with the window above others.
void keepAlerts(PageContext &context, QWidget *window,
                const std::function<void(const QString &page, const QVariantMap &arguments)> &open);
/// Looks through all projects for what has all words of a text: by names and notes, never by a
/// secret. `again`: in what was read for the question before. `told` is not called once the
/// receiver is gone.
void findEverywhere(PageContext &context, QObject *receiver, const QString &text, bool again,
                    const std::function<void(const Result<SearchEntries> &)> &told);
/// Nobody asks again.
void forgetSearch(PageContext &context);
/// The gateway's state in a line.
[[nodiscard]] QAbstractButton *makeGatewayIndicator(PageContext &context);

} // namespace keywright::ui
