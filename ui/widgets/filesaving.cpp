// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesaving.h"

#include <core/base/answer.h>
#include <core/base/aside.h>

#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>

namespace keywright::ui {

namespace {

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace

void saveFile(QWidget *parent, Notifier &notifier, const FileToSave &file,
              const std::function<QByteArray()> &bytes)
{
    auto *dialog = new QFileDialog(parent, file.title, file.name, file.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [&notifier, bytes, done = file.done](const QString &path) {
                         onAnswer(&notifier, runAside<void>([path, made = bytes()] {
                             return write(path, made);
                         }),
                                  [&notifier, done, path](const Result<void> &result) {
                                      if (result)
                                          notifier.success(done.arg(path));
                                      else
                                          notifier.error(result.error());
                                  });
                     });
    dialog->open();
}

} // namespace keywright::ui
