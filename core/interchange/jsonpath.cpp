// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpath.h"

#include "jsonpathreader.h"

namespace keywright {

namespace {

/// What the translation is made of. A thing to compare is an array: empty is RFC 9535's Nothing.
const QLatin1String definitions(
    "def kn($k): select(type == \"object\") | select(has($k)) | .[$k]; "
    "def ki($i): select(type == \"array\") | (if $i < 0 then $i + length else $i end) as $j | "
    "select($j >= 0 and $j < length) | .[$j]; "
    "def kw: select(type == \"object\" or type == \"array\") | .[]; "
    "def kd: ., (kw | kd); "
    "def kb($i; $n): if $i < 0 then $n + $i else $i end; "
    "def kc($i; $low; $high): if $i < $low then $low elif $i > $high then $high else $i end; "
    "def ks($s; $e; $t): select(type == \"array\") | length as $n | "
    "if $t > 0 then .[range(kc(kb($s // 0; $n); 0; $n); kc(kb($e // $n; $n); 0; $n); $t)] "
    "elif $t < 0 then .[range(kc(kb($s // $n - 1; $n); -1; $n - 1); "
    "kc(kb($e // -$n - 1; $n); -1; $n - 1); $t)] else empty end; "
    "def kt($a; $b): ($a | length) == 1 and ($b | length) == 1 and "
    "($a[0] | type) == ($b[0] | type) and "
    "(($a[0] | type) == \"number\" or ($a[0] | type) == \"string\") and $a[0] < $b[0]; "
    "def kl($a): [$a[] | select(type == \"string\" or type == \"array\" or type == \"object\") | "
    "length]; "
    "def kv($a): if ($a | length) == 1 then $a else [] end; "
    "def km($a; $b; $left; $right): ($a + $b) as $m | ($m | length) == 2 and "
    "($m | all(type == \"string\")) and "
    "(try ($m[0] | test($left + $m[1] + $right)) catch false); ");

} // namespace

Result<QString> jqOfJsonPath(const QString &path)
{
    JsonPathReader reader(path);
    const QString body = reader.read();
    if (reader.hasFailed())
        return failure(ErrorCode::FormatInvalid, path, reader.problem());
    return definitions + QStringLiteral(". as $kr | ") + body;
}

} // namespace keywright
