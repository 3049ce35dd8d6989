// SPDX-License-Identifier: GPL-3.0-or-later
#include "jqprogram.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QThread>

extern "C" {
#include <jq.h>
}

#include <climits>
#include <condition_variable>
#include <memory>
#include <mutex>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace keywright {

namespace {

constexpr qsizetype longestProgram = 64 * 1024;
/// jq frees and prints nested values by recursion; a program may nest as deep as memory allows.
constexpr uint stackSize = 512 * 1024 * 1024;

/// In front of every program, in its first line. What reaches outside is taken away, and what ends
/// the process in jq 1.6 instead of the program (an assertion, an allocation) is refused before.
QByteArray prologue()
{
    static const QByteArray text = [] {
        QByteArray defs;
        for (const char *name : {"env", "input", "inputs", "input_filename", "input_line_number",
                                 "modulemeta", "get_search_list", "halt", "halt_error"})
            defs += QByteArray("def ") + name + ": error(\"" + name + " is not available\"); ";
        defs += "def halt_error(x): error(\"halt_error is not available\"); "
                "def debug: .; def stderr: .; "
                "def _times($a; $b): _multiply($a; $b); "
                "def _multiply(a; b): b as $b | a as $a | "
                "if ($a|type) == \"string\" and ($b|type) == \"number\" and "
                "($a|length) * $b > 100000000 then error(\"the text is too long\") "
                "else _times($a; $b) end; "
                "def _joined: implode; "
                "def implode: if type == \"array\" and all(.[]; type == \"number\" and . >= 0 and "
                ". <= 1114111 and (. < 55296 or . > 57343)) then _joined "
                "else error(\"implode takes code points\") end; "
                "def _far: any(.[]; type == \"number\" and . > 10000000); "
                "def _put($p; $v): setpath($p; $v); "
                "def setpath(p; v): v as $v | p as $p | if ($p | type) == \"array\" and ($p | "
                "_far) then error(\"the index is too large\") else _put($p; $v) end; "
                "def _assign(paths; $v): reduce path(paths) as $p (.; setpath($p; $v)); "
                "def _changed(paths; f): _modify(paths; f); "
                "def _modify(paths; f): if any(path(paths); _far) then "
                "error(\"the index is too large\") else _changed(paths; f) end; "
                "{} as $ENV | ";
        return defs;
    }();
    return text + '\n';
}

/// Bytes that the process has in memory; 0 where nobody tells.
qsizetype residentSize()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList fields = file.readAll().split(' ');
    return fields.size() > 1 ? qsizetype(fields.at(1).toLongLong()) * sysconf(_SC_PAGESIZE) : 0;
#else
    return 0;
#endif
}

/// jq's words, without its name, its advice about shells, and the line that we put in front.
QString complaint(const QByteArray &message)
{
    QString text = QString::fromUtf8(message).trimmed();
    text.remove(QStringLiteral("jq: error: "));
    text.remove(QStringLiteral(" (Unix shell quoting issues?)"));
    const QString mark = QStringLiteral(" at <top-level>, line ");
    const qsizetype at = text.indexOf(mark);
    if (at < 0)
        return text;
    const qsizetype from = at + mark.size();
    const qsizetype colon = text.indexOf(QLatin1Char(':'), from);
    const int line = text.mid(from, colon - from).toInt() - 1;
    return QStringLiteral("line %1: %2").arg(line).arg(text.left(at));
}

/// A jq interpreter and the one thing that may be done to it from another thread: to stop it.
class Interpreter
{
public:
    explicit Interpreter(const QString &program)
        : m_program(program)
        , m_jq(jq_init())
    {
        if (m_jq) {
            jq_set_attr(m_jq, jv_string("JQ_LIBRARY_PATH"), jv_array());
            jq_set_error_cb(m_jq, &Interpreter::onError, this);
        }
    }
    ~Interpreter()
    {
        if (m_jq)
            jq_teardown(&m_jq);
    }
    Q_DISABLE_COPY_MOVE(Interpreter)

    Result<void> compile();
    /// False in the value: the sink wants no more, or it was stopped.
    Result<bool> run(QByteArrayView json, const JsonSink &sink);
    /// On any thread.
    void stop();

private:
    static void onError(void *self, jv message);
    bool begin(jv input);
    Result<void> ending(jv last) const;

    QString m_program;
    jq_state *m_jq;
    QByteArray m_messages;
    std::mutex m_mutex; ///< of stopping; held while a run begins, since that forgets a stop
    bool m_stopped = false;
};

void Interpreter::onError(void *self, jv message)
{
    jv text = jq_format_error(message);
    QByteArray &messages = static_cast<Interpreter *>(self)->m_messages;
    if (messages.isEmpty()) // the others follow from the first
        messages = QByteArray(jv_string_value(text), jv_string_length_bytes(jv_copy(text)));
    jv_free(text);
}

Result<void> Interpreter::compile()
{
    if (!m_jq)
        return failure(ErrorCode::Internal, {}, QStringLiteral("jq does not start"));
    if (m_program.size() > longestProgram || m_program.contains(QChar(0)))
        return failure(ErrorCode::FormatInvalid, m_program.left(80),
                       QStringLiteral("the program is too long or no text"));
    if (jq_compile(m_jq, (prologue() + m_program.toUtf8()).constData()))
        return {};
    return failure(ErrorCode::FormatInvalid, m_program, complaint(m_messages));
}

bool Interpreter::begin(jv input)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopped) {
        jv_free(input);
        return false;
    }
    jq_start(m_jq, input, 0);
    return true;
}

void Interpreter::stop()
{
    const std::lock_guard lock(m_mutex);
    if (m_jq && !m_stopped)
        jq_halt(m_jq, jv_invalid(), jv_invalid());
    m_stopped = true;
}

Result<bool> Interpreter::run(QByteArrayView json, const JsonSink &sink)
{
    if (json.size() > INT_MAX)
        return failure(ErrorCode::NotSupported, QStringLiteral("json"));
    jv input = jv_parse_sized(json.data(), int(json.size()));
    if (!jv_is_valid(input)) {
        const Result<void> wrong = ending(input);
        return failure(ErrorCode::FormatInvalid, QStringLiteral("json"),
                       wrong ? QStringLiteral("no JSON") : wrong.error().detail);
    }
    if (!begin(input))
        return false;
    for (;;) {
        jv value = jq_next(m_jq);
        if (!jv_is_valid(value)) {
            if (auto ended = ending(value); !ended)
                return tl::make_unexpected(ended.error());
            const std::lock_guard lock(m_mutex);
            return !m_stopped;
        }
        jv text = jv_dump_string(value, 0);
        const int length = jv_string_length_bytes(jv_copy(text));
        const bool more = sink(QByteArrayView(jv_string_value(text), length));
        jv_free(text);
        if (!more)
            return false;
    }
}

Result<void> Interpreter::ending(jv last) const
{
    if (!jv_invalid_has_msg(jv_copy(last))) {
        jv_free(last);
        return {};
    }
    jv message = jv_invalid_get_msg(last);
    if (jv_get_kind(message) != JV_KIND_STRING)
        message = jv_dump_string(message, 0);
    const QString words = QString::fromUtf8(jv_string_value(message)).left(400);
    jv_free(message);
    return failure(ErrorCode::FormatInvalid, m_program, words);
}

Result<void> runAll(Interpreter &jq, const JsonFeed &feed, const JsonSink &sink)
{
    if (auto compiled = jq.compile(); !compiled)
        return compiled;
    return feed([&](QByteArrayView text) { return jq.run(text, sink); });
}

} // namespace

Result<void> runJq(const QString &program, const JsonFeed &feed, const JsonSink &sink,
                   const QueryBounds &bounds)
{
    Interpreter jq(program);
    Result<void> outcome;
    std::mutex mutex;
    std::condition_variable wake;
    bool done = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        outcome = runAll(jq, feed, sink);
        const std::lock_guard lock(mutex);
        done = true;
        wake.notify_one();
    }));
    thread->setStackSize(stackSize);
    const qsizetype before = residentSize();
    const QDeadlineTimer deadline(bounds.longest);
    thread->start();
    std::optional<Error> stopped;
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, std::chrono::milliseconds(20), [&] { return done; })) {
        if (stopped)
            continue;
        if (bounds.isCancelled && bounds.isCancelled())
            stopped = Error{ErrorCode::Cancelled};
        else if (deadline.hasExpired())
            stopped = Error{ErrorCode::TimedOut, program};
        else if (residentSize() - before > bounds.memory)
            stopped = Error{ErrorCode::NotSupported, program, QStringLiteral("memory")};
        if (stopped)
            jq.stop();
    }
    lock.unlock();
    thread->wait();
    if (stopped)
        return tl::make_unexpected(*stopped);
    return outcome;
}

} // namespace keywright
