// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include "clock.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>
#include <QtCore/QRegularExpression>

#include <cstdio>
#include <memory>

namespace keywright {

Q_LOGGING_CATEGORY(logStore, "keywright.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "keywright.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logGateway, "keywright.gateway", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "keywright.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logWindow, "keywright.window", QtInfoMsg)

QString redacted(QString text)
{
    static const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression ownKey(
        QStringLiteral("([A-Za-z0-9_]{0,19}[A-Za-z0-9])_[0-9A-Za-z]{36,}"));
    static const QRegularExpression knownKey(QStringLiteral(
        "(AIza|AKIA|[sr]k_live_|[sr]k_test_|xox[abpr]-|github_pat_)[0-9A-Za-z_-]{10,}"));
    static const QRegularExpression header(
        QStringLiteral("((?:proxy-)?authorization|x-api-key|x-goog-api-key|api-key|(?:set-)?cookie)"
                       "([\"']?\\s*[:=]\\s*[\"']?)((?:bearer|basic|digest|token|apikey)\\s+)?+"
                       "[^\\s\"'…][^\\r\\n\"']*"),
        insensitive);
    static const QRegularExpression scheme(
        QStringLiteral("\\b(bearer|basic)\\s+[0-9A-Za-z._~+/=-]{6,}"), insensitive);
    static const QRegularExpression parameter(
        QStringLiteral("([?&;](?:key|[a-z_-]*api[_-]?key|[a-z_-]*token|[a-z_-]*secret|password)=)"
                       "[^&\\s\"'#]+"),
        insensitive);
    const QString ellipsis(QChar(0x2026));
    text.replace(header, QStringLiteral("\\1\\2\\3") + ellipsis);
    text.replace(scheme, QStringLiteral("\\1 ") + ellipsis);
    text.replace(parameter, QStringLiteral("\\1") + ellipsis);
    text.replace(ownKey, QStringLiteral("\\1") + ellipsis);
    text.replace(knownKey, QStringLiteral("\\1") + ellipsis);
    return text;
}

namespace {

/// Where the messages of a process go. Thread-safe.
class LogSink
{
public:
    LogSink(const QString &file, bool quiet)
        : m_quiet(quiet)
    {
        if (!file.isEmpty())
            open(file);
    }

    void write(QtMsgType type, const QString &category, const QString &message)
    {
        const QString text = QStringLiteral("%1 %2 %3: %4")
                                 .arg(toRfc3339(SystemClock().now()), logLevelName(type), category,
                                      redacted(message));
        const QByteArray line = text.toUtf8() + '\n';
        m_history.add({type, text});
        const QMutexLocker lock(&m_mutex);
        if (!m_quiet || type == QtCriticalMsg || type == QtFatalMsg) {
            std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
            std::fflush(stderr);
        }
        if (m_file.isOpen()) {
            rotateAt(1 << 20);
            m_file.write(line);
            m_file.flush();
        }
    }

    [[nodiscard]] const LogHistory &history() const { return m_history; }

private:
    void open(const QString &path)
    {
        m_file.setFileName(path);
        // The permissions are given at creation, so that there is no moment of a readable file.
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Append,
                        QFile::ReadOwner | QFile::WriteOwner))
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    void rotateAt(qint64 size)
    {
        if (m_file.size() < size)
            return;
        const QString path = m_file.fileName();
        const QString old = path + QStringLiteral(".1");
        m_file.close();
        QFile::remove(old);
        QFile::rename(path, old);
        open(path);
    }

    QMutex m_mutex;
    QFile m_file;
    LogHistory m_history;
    bool m_quiet;
};

// Qt's handler is a plain function: the sink has to be reachable from there, and from nowhere else.
LogSink *sinkOfProcess(std::unique_ptr<LogSink> next = {})
{
    static std::unique_ptr<LogSink> sink;
    if (next)
        sink = std::move(next);
    return sink.get();
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogSink *sink = sinkOfProcess())
        sink->write(type, QString::fromLatin1(context.category ? context.category : "default"),
                    message);
}

} // namespace

void installLog(const QString &file, bool quiet)
{
    sinkOfProcess(std::make_unique<LogSink>(file, quiet));
    qInstallMessageHandler(handleMessage);
}

LogTail loggedSince(qint64 place)
{
    const LogSink *sink = sinkOfProcess();
    return sink ? sink->history().since(place) : LogTail();
}

} // namespace keywright
