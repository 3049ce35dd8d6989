// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the sources as text: who includes whom, cycles, sizes, headers, wording.

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QtTest>

namespace {

struct Include
{
    QString target; ///< from the project's root where it is ours, else as written
    bool ours = false;
};

struct Source
{
    QString path; ///< from the project's root
    QString text;
    QList<Include> includes;
};

/// What a folder may include, besides itself; `Qt:` entries are prefixes of Qt headers.
struct Rule
{
    const char *folder;
    QList<QByteArray> allowed;
    bool qt = true;
};

const QByteArray coreAll = "core/";

QList<Rule> rules()
{
    const QList<QByteArray> policyValues{"core/policy/"};
    return {
        {"core/policy", {}, false},
        {"core/base", {}, true},
        {"core/domain", {"core/base/", "core/policy/"}, true},
        {"core/store", {"core/base/", "core/domain/", "core/policy/"}, true},
        {"core/secrets", {"core/base/", "core/domain/"}, true},
        {"core/usage", {"core/base/", "core/domain/", "core/store/", "core/policy/"}, true},
        {"core/auth", {"core/base/"}, true},
        {"core/http", {"core/base/", "core/domain/", "core/auth/"}, true},
        {"core/interchange", {"core/base/", "core/domain/", "core/policy/"}, true},
        {"core/gateway", {"core/base/", "core/policy/", "core/auth/"}, true},
        {"core/services", {coreAll}, true},
        {"ui/phrases", {"core/base/", "core/policy/", "core/domain/"}, true},
        {"ui/models",
         {"core/services/", "core/domain/", "core/base/", "core/policy/", "ui/phrases/"},
         true},
        {"ui/support", {"core/base/", "core/domain/", "core/policy/", "ui/phrases/"}, true},
        {"ui/widgets",
         {"core/base/", "core/domain/", "core/policy/", "ui/phrases/", "ui/support/"},
         true},
        {"ui/delegates",
         {"core/base/", "core/domain/", "core/policy/", "ui/phrases/", "ui/support/"},
         true},
        {"ui/commands",
         {"core/services/", "core/base/", "core/domain/", "ui/support/", "ui/phrases/"},
         true},
        {"ui/pages",
         {"core/services/", "core/domain/", "core/base/", "core/policy/", "ui/models/",
          "ui/widgets/", "ui/delegates/", "ui/commands/", "ui/support/", "ui/phrases/",
          "ui/pages/"},
         true},
        {"ui/shell",
         {"ui/pages/page.h", "ui/pages/pagecontext.h", "ui/pages/registry.h", "ui/commands/",
          "ui/support/", "ui/widgets/", "ui/phrases/", "core/base/"},
         true},
        {"app/cli", {coreAll, "ui/phrases/", "app/common/"}, true},
        {"app/gateway", {coreAll, "ui/phrases/", "app/common/"}, true},
        {"app/common", {coreAll, "ui/phrases/"}, true},
        {"app/console", {coreAll, "ui/", "app/common/"}, true},
    };
}

QString root()
{
    return qEnvironmentVariable("KEYWRIGHT_SOURCE");
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT

private:
    QList<Source> m_sources;

    static Source readSource(const QString &path)
    {
        QFile file(root() + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        Source source{path, QString::fromUtf8(file.readAll()), {}};
        static const QRegularExpression pattern(
            QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
            QRegularExpression::MultilineOption);
        auto matches = pattern.globalMatch(source.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString target = match.captured(2);
            static const QRegularExpression own(QStringLiteral("^(core|ui|app|tests)/"));
            if (own.match(target).hasMatch())
                source.includes.append({target, true});
            else if (match.captured(1) == u"\"")
                source.includes.append(
                    {QDir::cleanPath(QFileInfo(path).path() + u'/' + target), true});
            else
                source.includes.append({target, false});
        }
        return source;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &folder : {u"core"_qs, u"ui"_qs, u"app"_qs, u"tests"_qs}) {
            QDirIterator files(root() + u'/' + folder, {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                m_sources.append(readSource(QDir(root()).relativeFilePath(files.next())));
        }
        QVERIFY2(m_sources.size() > 100, "the sources were not found");
    }

    void layersIncludeOnlyWhatTheyMay()
    {
        QStringList wrong;
        for (const Source &source : std::as_const(m_sources)) {
            for (const Rule &rule : rules()) {
                const QString folder = QString::fromLatin1(rule.folder) + u'/';
                if (!source.path.startsWith(folder))
                    continue;
                for (const Include &include : source.includes) {
                    if (include.ours ? mayInclude(rule, folder, include.target)
                                     : mayIncludeForeign(rule, include.target))
                        continue;
                    wrong.append(QStringLiteral("%1 includes %2").arg(source.path, include.target));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void pagesDoNotIncludeOtherPages()
    {
        QStringList wrong;
        for (const Source &source : std::as_const(m_sources)) {
            const QStringList parts = source.path.split(u'/');
            if (parts.size() < 4 || !source.path.startsWith(u"ui/pages/"))
                continue;
            for (const Include &include : source.includes) {
                const QStringList target = include.target.split(u'/');
                if (include.ours && include.target.startsWith(u"ui/pages/") && target.size() > 3
                    && target.at(2) != parts.at(2))
                    wrong.append(QStringLiteral("%1 includes %2").arg(source.path, include.target));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void coreKnowsNoWidgets()
    {
        QStringList wrong;
        static const QRegularExpression gui(
            QStringLiteral("^(Qt(Widgets|Gui|PrintSupport|Svg)/"
                           "|QWidget$|QIcon$|QColor$|QDialog$|QMessageBox$|qcustomplot)"));
        for (const Source &source : std::as_const(m_sources)) {
            if (!source.path.startsWith(u"core/") && !source.path.startsWith(u"ui/phrases/"))
                continue;
            for (const Include &include : source.includes) {
                if (gui.match(include.target).hasMatch())
                    wrong.append(QStringLiteral("%1 includes %2").arg(source.path, include.target));
            }
            if (source.path.startsWith(u"core/")
                && source.text.contains(QRegularExpression(
                    QStringLiteral("\\b(QObject::|QCoreApplication::)?(tr|translate)\\(\""))))
                wrong.append(source.path + QStringLiteral(" translates a sentence"));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void headersDoNotIncludeInCircles()
    {
        QHash<QString, QStringList> graph;
        for (const Source &source : std::as_const(m_sources)) {
            for (const Include &include : source.includes) {
                if (include.ours)
                    graph[source.path].append(include.target);
            }
        }
        QHash<QString, int> state; // 1: on the way, 2: done
        QStringList cycle;
        for (const Source &source : std::as_const(m_sources)) {
            if (findCycle(source.path, graph, state, cycle))
                break;
        }
        QVERIFY2(cycle.isEmpty(), qPrintable(cycle.join(QStringLiteral(" -> "))));
    }

    void foldersDependInOneDirection()
    {
        QHash<QString, QStringList> graph;
        QStringList folders;
        for (const Source &source : std::as_const(m_sources)) {
            const QString folder = source.path.section(u'/', 0, 1);
            folders.append(folder);
            for (const Include &include : source.includes) {
                const QString target = include.target.section(u'/', 0, 1);
                if (include.ours && target != folder)
                    graph[folder].append(target);
            }
        }
        QHash<QString, int> state;
        QStringList cycle;
        for (const QString &folder : std::as_const(folders)) {
            if (findCycle(folder, graph, state, cycle))
                break;
        }
        QVERIFY2(cycle.isEmpty(), qPrintable(cycle.join(QStringLiteral(" -> "))));
    }

    /// A dot in the middle, an ellipsis: their bytes would be shown one by one.
    void latin1TextsAreLatin1()
    {
        static const QRegularExpression other(
            QStringLiteral("QLatin1(String|StringView|Char)\\(\"[^\"\n]*[^\\x00-\\x7F]"));
        QVERIFY(other.match(QStringLiteral("x(QLatin1String(\" · \"))")).hasMatch());
        QStringList wrong;
        for (const Source &source : std::as_const(m_sources)) {
            if (source.text.contains(other))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesStaySmall()
    {
        QStringList wrong;
        for (const Source &source : std::as_const(m_sources)) {
            const auto lines = source.text.count(u'\n');
            if (lines > 400)
                wrong.append(QStringLiteral("%1: %2 lines").arg(source.path).arg(lines));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList wrong;
        for (const Source &source : std::as_const(m_sources)) {
            if (!source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nothingBlocksTheWindow()
    {
        QStringList wrong;
        static const QRegularExpression blocking(
            QStringLiteral("\\b(processEvents|QEventLoop|waitForFinished|waitForStarted|"
                           "waitForConnected|waitForReadyRead|msleep|usleep|insecureFallback)\\b"));
        for (const Source &source : std::as_const(m_sources)) {
            if (!source.path.startsWith(u"ui/") && !source.path.startsWith(u"core/services/"))
                continue;
            const auto match = blocking.match(source.text);
            if (match.hasMatch())
                wrong.append(source.path + QStringLiteral(": ") + match.captured(0));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static bool mayInclude(const Rule &rule, const QString &folder, const QString &target)
    {
        if (target.startsWith(folder))
            return true;
        return std::any_of(rule.allowed.begin(), rule.allowed.end(),
                           [&](const QByteArray &allowed) {
                               return target.startsWith(QString::fromLatin1(allowed));
                           });
    }

    static bool mayIncludeForeign(const Rule &rule, const QString &target)
    {
        static const QRegularExpression qt(QStringLiteral("^(Q[A-Z]|Qt[A-Z]|qt6)"));
        return rule.qt || !qt.match(target).hasMatch();
    }

    static bool findCycle(const QString &node, const QHash<QString, QStringList> &graph,
                          QHash<QString, int> &state, QStringList &cycle)
    {
        if (state.value(node) == 2)
            return false;
        if (state.value(node) == 1) {
            cycle.append(node);
            return true;
        }
        state[node] = 1;
        for (const QString &next : graph.value(node)) {
            if (findCycle(next, graph, state, cycle)) {
                cycle.prepend(node);
                return true;
            }
        }
        state[node] = 2;
        return false;
    }
};

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
