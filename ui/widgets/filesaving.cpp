// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesaving.h"

#include <core/base/answer.h>

#include <QtCore/QPromise>
#include <QtCore/QSaveFile>
#include <QtCore/QThreadPool>
#include <QtWidgets/QFileDialog>

#include <memory>

namespace keywright::ui {

namespace {

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

Async<void> written(const QString &path, const std::function<QByteArray()> &bytes)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, bytes, made = bytes()] {
        promise->addResult(write(path, made));
        promise->finish();
    });
    return promise->future();
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
                         onAnswer(&notifier, written(path, bytes),
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
