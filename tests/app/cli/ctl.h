// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace keywright {

/// What one run of keywrightctl came to.
struct CtlAnswer
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out, err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QString line() const { return QString::fromUtf8(out).trimmed(); }
    /// What went wrong and what to do about it: two lines, the second one indented.
    [[nodiscard]] bool hasAdvice() const
    {
        const QList<QByteArray> lines = err.trimmed().split('\n');
        return lines.size() >= 2 && lines.first().startsWith("keywrightctl: ")
               && lines.last().startsWith("  ") && lines.last().trimmed().size() > 5;
    }
};

/// A file as it is; empty where it cannot be read.
[[nodiscard]] inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes the file anew; fails the test where that does not work.
inline void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

/// Runs the real program on a home of its own.
class Ctl
{
public:
    [[nodiscard]] static QString program(const QString &name)
    {
        return qEnvironmentVariable("KEYWRIGHT_BIN") + u'/' + name;
    }
    [[nodiscard]] QString home() const { return m_folder.path() + QStringLiteral("/h"); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A path beside the home.
    [[nodiscard]] QString file(const char *name) const
    {
        return folder() + u'/' + QString::fromLatin1(name);
    }

    /// The arguments in front of every command.
    [[nodiscard]] QStringList withHome(const QStringList &arguments) const
    {
        return QStringList{QStringLiteral("--home"), home()} + arguments;
    }
    CtlAnswer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return start(program(QStringLiteral("keywrightctl")), withHome(arguments), input);
    }
    /// With --json.
    CtlAnswer json(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList{QStringLiteral("--json")} + arguments, input);
    }
    /// Splits at blanks, for the many commands without any in their arguments.
    CtlAnswer run(const char *arguments, const QByteArray &input = {}) const
    {
        return run(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts), input);
    }
    CtlAnswer json(const char *arguments, const QByteArray &input = {}) const
    {
        return json(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts), input);
    }

    static CtlAnswer start(const QString &program, const QStringList &arguments,
                           const QByteArray &input = {})
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        CtlAnswer answer;
        if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
            answer.status = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/kwc.XXXXXX")};
};

} // namespace keywright

/// Compares the exit status and shows what was said where it differs. Runs what it is given once.
#define CTL_STATUS(answer, expected) \
    do { \
        const keywright::CtlAnswer &ctlAnswer = (answer); \
        QVERIFY2(ctlAnswer.status == (expected), \
                 qPrintable(QStringLiteral("status %1: %2%3") \
                                .arg(ctlAnswer.status) \
                                .arg(QString::fromUtf8(ctlAnswer.out), \
                                     QString::fromUtf8(ctlAnswer.err)))); \
    } while (false)
