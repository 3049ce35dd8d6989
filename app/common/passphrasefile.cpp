// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cerrno>
#include <cstring>
#include <memory>

namespace keywright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseFile)
};

constexpr qsizetype longestLine = 65536;

} // namespace

Result<Secret> readSecretLine(std::FILE *file, const QString &name)
{
    QByteArray bytes;
    bytes.reserve(4096); // so that growing leaves no copies behind
    int symbol = 0;
    while ((symbol = std::getc(file)) != EOF && symbol != '\n' && bytes.size() < longestLine)
        bytes.append(char(symbol));
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return failure(ErrorCode::InvalidArgument, name, Words::tr("it holds no value"));
    return Secret::take(std::move(bytes));
}

std::optional<Result<Secret>> passphraseFromFile()
{
    const QString path = qEnvironmentVariable("KEYWRIGHT_PASSPHRASE_FILE");
    if (path.isEmpty())
        return std::nullopt;
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(
        std::fopen(QFile::encodeName(path).constData(), "re"), std::fclose);
    if (!file)
        return failure(ErrorCode::FileUnreadable, path,
                       QString::fromLocal8Bit(std::strerror(errno)));
    return readSecretLine(file.get(), path);
}

} // namespace keywright
