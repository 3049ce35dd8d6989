// SPDX-License-Identifier: GPL-3.0-or-later
// How long bodies of 10, 50 and 100 MB of JSON take to be in sight, searched, folded and filtered,
// the longest time the window's thread did not answer meanwhile, and the memory; beside it the
// naive way, a plain text edit with the indented text. Prints figures, asserts nothing.
// QT_QPA_PLATFORM=offscreen bench_body

#include <core/services/bodydocument.h>
#include <core/services/bodyfilter.h>
#include <core/services/bodysearch.h>
#include <core/services/bodytask.h>
#include <ui/pages/request/bodyrowsource.h>
#include <ui/widgets/rowview.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryFile>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>
#include <cstdio>

using namespace keywright;
using namespace keywright::ui;

namespace {

constexpr qsizetype mega = 1000 * 1000;

QByteArray jsonOf(qsizetype size)
{
    QByteArray json = "{\"items\":[";
    json.reserve(size + 400);
    for (qsizetype id = 0; json.size() < size; ++id) {
        const QByteArray number = QByteArray::number(id);
        json += (id ? ",{\"id\":" : "{\"id\":") + number + ",\"name\":\"person " + number
                + "\",\"email\":\"p" + number
                + "@example.org\",\"active\":true,\"score\":12.5,\"tags\":[\"one\",\"two\"],"
                  "\"address\":{\"street\":\"Long Road 7\",\"city\":\"Utrecht\",\"zip\":null}}";
    }
    return json + "]}";
}

/// As an answer of this size arrives: in a file that is mapped.
ResponseBody bodyOf(qsizetype size)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return {};
    file->write(jsonOf(size));
    file->flush();
    return ResponseBody::mapped(std::move(file));
}

double megabytes(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf(field);
    return at < 0 ? 0
                  : status.mid(at + qstrlen(field), 20).simplified().split(' ').at(0).toDouble()
                        / 1024;
}

void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// The longest time between two beats of the window's thread.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_beat.start(10);
    }
    qint64 longest() const { return std::max<qint64>(0, m_longest - 10); }
    void reset()
    {
        m_longest = 0;
        m_clock.restart();
    }

private:
    QTimer m_beat;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

template<typename T>
T finished(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result().value_or(T());
}

void breathe()
{
    QEventLoop loop;
    QTimer::singleShot(30, &loop, &QEventLoop::quit);
    loop.exec();
}

void measure(qsizetype size, RowView &view, Watchdog &watchdog, bool everything)
{
    const double idle = megabytes("VmRSS:");
    const ResponseBody body = bodyOf(size);
    resetPeak();
    watchdog.reset();
    QElapsedTimer clock;
    clock.start();
    const auto document = finished(BodyDocument::open(body, {"application/json"}));
    const auto source = std::make_shared<BodyRowSource>(document, BodyLayout::Pretty);
    view.setSource(source);
    view.viewport()->repaint();
    const auto shown = clock.restart();
    std::printf(
        "%3lld MB shown in %lld ms, %.0f MB over idle (the body's own pages are among them)\n",
        (long long)(size / mega), (long long)shown, megabytes("VmRSS:") - idle);
    breathe();
    clock.restart();
    const auto matches = finished(searchBody(document, QStringLiteral("person 2999")));
    std::printf("       searched in %lld ms, %lld places\n", (long long)clock.elapsed(),
                (long long)matches.count);
    clock.restart();
    const auto common = finished(searchBody(document, QStringLiteral("example")));
    std::printf("       searched for a frequent word in %lld ms, %lld places\n",
                (long long)clock.elapsed(), (long long)common.count);
    if (everything) {
        const auto rows = document->rows(BodyLayout::Pretty);
        clock.restart();
        source->setFolds(finished(onPool<std::vector<FoldMap::Fold>>(
            [rows](const StopQuestion &stop) -> Result<std::vector<FoldMap::Fold>> {
                return rows->foldsAt(2, 2000000, stop);
            })));
        view.refresh();
        view.viewport()->repaint();
        std::printf("       all elements folded in %lld ms, %lld rows left of %lld\n",
                    (long long)clock.elapsed(), (long long)source->count(),
                    (long long)rows->count());
        view.toggleFold(5);
        breathe();
        clock.restart();
        const auto path = finished(filterBody(document, QStringLiteral("$.items[*].id"), false));
        std::printf("       JSONPath $.items[*].id in %lld ms, %lld results\n",
                    (long long)clock.elapsed(), (long long)path.count);
        clock.restart();
        const auto jq = finished(filterBody(
            document, QStringLiteral(".items[] | select(.id % 1000 == 0) | .name"), false));
        std::printf("       jq .items[] | select(…) in %lld ms, %lld results\n",
                    (long long)clock.elapsed(), (long long)jq.count);
    }
    breathe();
    std::printf("       longest stall %lld ms, peak %.2f x the body (over idle)\n",
                (long long)watchdog.longest(),
                (megabytes("VmHWM:") - idle) * 1024 * 1024 / double(size));
    view.setSource(nullptr);
}

void measureNaive(qsizetype size)
{
    const QByteArray json = jsonOf(size);
    QPlainTextEdit edit;
    edit.resize(900, 700);
    edit.show();
    QApplication::processEvents();
    const double idle = megabytes("VmRSS:");
    QElapsedTimer clock;
    clock.start();
    edit.setPlainText(QString::fromUtf8(QJsonDocument::fromJson(json).toJson()));
    edit.viewport()->repaint();
    std::printf(" plain text edit: %lld MB shown in %lld ms, %.0f MB over idle\n",
                (long long)(size / mega), (long long)clock.elapsed(), megabytes("VmRSS:") - idle);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("naive"))) {
        measureNaive(10 * mega);
        return 0;
    }
    RowView view;
    view.resize(900, 700);
    view.show();
    breathe();
    Watchdog watchdog;
    measure(10 * mega, view, watchdog, false);
    measure(50 * mega, view, watchdog, false);
    measure(100 * mega, view, watchdog, true);
    std::fflush(stdout);
    return QProcess::execute(application.applicationFilePath(), {QStringLiteral("naive")});
}
