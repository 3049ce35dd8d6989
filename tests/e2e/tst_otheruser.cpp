// SPDX-License-Identifier: GPL-3.0-or-later
// Another user of the same machine: sees nothing of a home, its vault, its backups and its sockets.

#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <unistd.h>

class TestOtherUser : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/kwu.XXXXXX")};
    QString m_programs = qEnvironmentVariable("KEYWRIGHT_BIN");

    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("h")); }
    int own(const QStringList &arguments) const
    {
        return QProcess::execute(m_programs + QStringLiteral("/keywrightctl"),
                                 QStringList{QStringLiteral("--home"), home()} + arguments);
    }
    /// As `nobody`, without any group of ours.
    static int asNobody(const QStringList &command)
    {
        QProcess process;
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                  QStringLiteral("--clear-groups"), QStringLiteral("--")}
                          + command);
        process.waitForFinished(30000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("only root can become another user to try it");
        // The folder above may be entered by everybody, so that the home's own rights are tried.
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        QFile passphrase(m_folder.filePath(QStringLiteral("passphrase")));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("plinth gargle ovoid umbra\n");
        passphrase.close();
        qputenv("KEYWRIGHT_PASSPHRASE_FILE", passphrase.fileName().toUtf8());
        QCOMPARE(own({QStringLiteral("project"), QStringLiteral("create"), QStringLiteral("A")}),
                 0);
        QCOMPARE(own({QStringLiteral("--secret-store"), QStringLiteral("vault"),
                      QStringLiteral("key"), QStringLiteral("issue"), QStringLiteral("K"),
                      QStringLiteral("--project"), QStringLiteral("A")}),
                 0);
        QCOMPARE(own({QStringLiteral("backup"), m_folder.filePath(QStringLiteral("a.backup"))}), 0);
        QCOMPARE(own({QStringLiteral("gateway"), QStringLiteral("start"),
                      QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}),
                 0);
    }
    void cleanupTestCase()
    {
        if (::geteuid() == 0)
            QCOMPARE(own({QStringLiteral("gateway"), QStringLiteral("stop")}), 0);
    }

    void theTryItselfWorks()
    {
        QFile open(m_folder.filePath(QStringLiteral("open")));
        QVERIFY(open.open(QIODevice::WriteOnly));
        open.close();
        QVERIFY(QFile::setPermissions(open.fileName(), QFile::Permissions(0x6644)));
        QCOMPARE(asNobody({QStringLiteral("cat"), open.fileName()}), 0);
    }

    void noFileCanBeRead()
    {
        QVERIFY(asNobody({QStringLiteral("ls"), home()}) != 0);
        QVERIFY(asNobody({QStringLiteral("cat"), m_folder.filePath(QStringLiteral("a.backup"))})
                != 0);
        // Even if the folder were opened by mistake, each file is closed by itself.
        QVERIFY(QFile::setPermissions(home(), QFile::Permissions(0x7755)));
        int files = 0;
        QDirIterator entries(home(), QDir::Files | QDir::Hidden | QDir::System);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (path.endsWith(QLatin1String(".lock")))
                continue; // empty but for a pid
            ++files;
            QVERIFY2(asNobody({QStringLiteral("cat"), path}) != 0, qPrintable(path));
        }
        QVERIFY(files >= 4);
    }

    void noSocketCanBeSpokenTo()
    {
        QVERIFY(QFile::setPermissions(home(), QFile::Permissions(0x7755)));
        const QString script = QStringLiteral(
            "import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])");
        const QString socket = home() + QStringLiteral("/gateway.socket");
        QVERIFY(QFile::exists(socket));
        QVERIFY(asNobody({QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"), script, socket})
                != 0);
    }
};

QTEST_GUILESS_MAIN(TestOtherUser)
#include "tst_otheruser.moc"
