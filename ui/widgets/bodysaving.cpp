// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodysaving.h"

#include <core/base/answer.h>

#include <QtCore/QPromise>
#include <QtCore/QSaveFile>
#include <QtCore/QThreadPool>
#include <QtWidgets/QFileDialog>

#include <memory>

namespace keywright::ui {

namespace {

Result<void> write(const QString &path, const ResponseBody &body)
{
    QSaveFile file(path);
    const QByteArrayView bytes = body.view();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) < 0
        || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace

void saveBody(QWidget *parent, Notifier &notifier, const QString &title, const QString &name,
              const ResponseBody &body, const QString &done)
{
    auto *dialog = new QFileDialog(parent, title, name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [&notifier, body, done](const QString &path) {
                         const auto promise = std::make_shared<QPromise<Result<void>>>();
                         promise->start();
                         QThreadPool::globalInstance()->start([promise, path, body] {
                             promise->addResult(write(path, body));
                             promise->finish();
                         });
                         onAnswer(&notifier, promise->future(),
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
