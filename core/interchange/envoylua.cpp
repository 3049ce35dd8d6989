// SPDX-License-Identifier: GPL-3.0-or-later
#include "envoylua.h"

namespace keywright {

namespace {

using policy::KeyLocation;

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QLatin1StringView("\\\\")).replace(u'"', QLatin1StringView("\\\""));
    escaped.replace(u'\n', u' ').replace(u'\r', u' ');
    return u'"' + escaped + u'"';
}

/// FIPS 180-4; LuaJIT's bit operations work on 32 bits.
QString sha256()
{
    return QString::fromLatin1(R"lua(local bit = require("bit")
local band, bnot, bxor, ror, rshift = bit.band, bit.bnot, bit.bxor, bit.ror, bit.rshift
local constants, start = {}, {}
do
  local found, candidate = 0, 2
  local function fraction(value) return bit.tobit(math.floor((value - math.floor(value)) * 4294967296)) end
  while found < 64 do
    local prime = true
    for divisor = 2, math.floor(math.sqrt(candidate)) do
      if candidate % divisor == 0 then prime = false break end
    end
    if prime then
      found = found + 1
      constants[found] = fraction(candidate ^ (1 / 3))
      if found <= 8 then start[found] = fraction(math.sqrt(candidate)) end
    end
    candidate = candidate + 1
  end
end
local function sha256(text)
  local length = #text
  text = text .. "\128" .. string.rep("\0", (55 - length) % 64) .. "\0\0\0\0"
    .. string.char(band(rshift(length * 8, 24), 255), band(rshift(length * 8, 16), 255),
                   band(rshift(length * 8, 8), 255), band(length * 8, 255))
  local h = { unpack(start) }
  local w = {}
  for block = 1, #text, 64 do
    for i = 1, 16 do
      local b1, b2, b3, b4 = text:byte(block + i * 4 - 4, block + i * 4 - 1)
      w[i] = bit.bor(bit.lshift(b1, 24), bit.lshift(b2, 16), bit.lshift(b3, 8), b4)
    end
    for i = 17, 64 do
      local low, high = w[i - 15], w[i - 2]
      w[i] = bit.tobit(bxor(ror(low, 7), ror(low, 18), rshift(low, 3)) + w[i - 7]
        + bxor(ror(high, 17), ror(high, 19), rshift(high, 10)) + w[i - 16])
    end
    local a, b, c, d, e, f, g, last = unpack(h)
    for i = 1, 64 do
      local first = bit.tobit(last + bxor(ror(e, 6), ror(e, 11), ror(e, 25))
        + bxor(band(e, f), band(bnot(e), g)) + constants[i] + w[i])
      local second = bxor(ror(a, 2), ror(a, 13), ror(a, 22)) + bxor(band(a, b), band(a, c), band(b, c))
      last, g, f, e, d, c, b, a = g, f, e, bit.tobit(d + first), c, b, a, bit.tobit(first + second)
    end
    local sums = { a, b, c, d, e, f, g, last }
    for i = 1, 8 do h[i] = bit.tobit(h[i] + sums[i]) end
  end
  local digits = {}
  for i = 1, 8 do digits[i] = bit.tohex(h[i]) end
  return table.concat(digits)
end
)lua");
}

QString decisions()
{
    return QString::fromLatin1(R"lua(
local function deny(handle, status, reason, api)
  local answer = { [":status"] = tostring(status), ["content-type"] = "application/problem+json" }
  if status == 401 then answer["www-authenticate"] = 'ApiKey realm="' .. api .. '"' end
  handle:respond(answer,
    '{"type":"about:blank","status":' .. status .. ',"reason":"' .. reason .. '"}')
end
local function decoded(text)
  return (text:gsub("%%(%x%x)", function(code) return string.char(tonumber(code, 16)) end))
end
local function doubtful(path)
  if path:find("//", 1, true) or path:find("\\", 1, true) then return true end
  for segment in path:gmatch("[^/]+") do
    if segment == "." or segment == ".." then return true end
  end
  for code in path:gmatch("%%(%x%x)") do
    if decoded("%" .. code):find("[%z%w%-._~/\\]") then return true end
  end
  return false
end
local function inQuery(query, name)
  local found, rest = {}, {}
  for pair in query:gmatch("[^&]+") do
    local field, value = pair:match("^([^=]*)=?(.*)$")
    if decoded(field) == name then
      if value ~= "" then found[#found + 1] = decoded(value) end
    else
      rest[#rest + 1] = pair
    end
  end
  return found, table.concat(rest, "&")
end
local function presented(headers, api, query)
  for _, place in ipairs(api.places) do
    local kind, name = place[1], place[2]
    local found = {}
    if kind == "header" then
      found[1] = headers:get(name)
    elseif kind == "bearer" then
      local scheme, value = (headers:get("authorization") or ""):match("^(%a+) +([^ ]+) *$")
      if scheme and scheme:lower() == "bearer" then found[1] = value end
    else
      found = inQuery(query, name)
    end
    if found[1] and found[1] ~= "" then
      return #found == 1 and found[1] or nil
    end
  end
end
local function strip(headers, api, path, query)
  if api.keep then return end
  for _, place in ipairs(api.places) do
    if place[1] == "header" then
      headers:remove(place[2])
    elseif place[1] == "bearer" then
      if (headers:get("authorization") or ""):lower():find("^bearer ") then
        headers:remove("authorization")
      end
    else
      local _
      _, query = inQuery(query, place[2])
    end
  end
  headers:replace(":path", query == "" and path or path .. "?" .. query)
end
function envoy_on_request(handle)
  local headers = handle:headers()
  for _, name in ipairs({ "x-keywright-key-id", "x-keywright-project", "x-keywright-api" }) do
    headers:remove(name)
  end
  local path, query = (headers:get(":path") or "/"):match("^([^?]*)[?]?(.*)$")
  if doubtful(path) then return deny(handle, 400, "REQUEST_TARGET_INVALID") end
  local name = path:match("^/([^/]+)")
  local api = name and apis[name]
  if not api then return deny(handle, 404, "API_NOT_FOUND") end
  local secret = presented(headers, api, query)
  if not secret then return deny(handle, 401, "CREDENTIALS_MISSING", name) end
  local version = versions[sha256(secret)]
  local key = version and keys[version[1]]
  if not key or key ~= api.project then return deny(handle, 401, "API_KEY_INVALID", name) end
  if version[2] and os.time() >= version[2] then return deny(handle, 401, "API_KEY_EXPIRED", name) end
  strip(headers, api, path, query)
  headers:add("x-keywright-key-id", version[1])
  headers:add("x-keywright-project", projects[key])
  headers:add("x-keywright-api", name)
end
)lua");
}

} // namespace

QString envoyLua(const ExportModel &model)
{
    QStringList projects;
    const auto projectNumber = [&projects](const QString &name) {
        if (!projects.contains(name))
            projects.append(name);
        return QString::number(projects.indexOf(name) + 1);
    };
    QString apis = QStringLiteral("local apis = {\n");
    for (const ExportedApi &api : model.apis) {
        QStringList places;
        for (const KeyLocation &location : api.locations) {
            const QString name = QString::fromStdString(location.name);
            places.append(location.kind == KeyLocation::Kind::Header
                              ? QStringLiteral("{ \"header\", %1 }").arg(quoted(name.toLower()))
                          : location.kind == KeyLocation::Kind::Bearer
                              ? QStringLiteral("{ \"bearer\" }")
                              : QStringLiteral("{ \"query\", %1 }").arg(quoted(name)));
        }
        apis += QStringLiteral("  [%1] = { project = %2, keep = %3, places = { %4 } },\n")
                    .arg(quoted(api.name), projectNumber(api.project),
                         api.keepKey ? QStringLiteral("true") : QStringLiteral("false"),
                         places.join(QLatin1StringView(", ")));
    }
    QString keys = QStringLiteral("local keys = {\n");
    QString versions = QStringLiteral("local versions = {\n");
    for (const ExportedKey &key : model.keys) {
        keys += QStringLiteral("  [%1] = %2,\n").arg(quoted(key.id), projectNumber(key.project));
        for (const ExportedVersion &version : key.versions)
            versions +=
                QStringLiteral("  [\"%1\"] = { %2%3 },\n")
                    .arg(version.digest, quoted(key.id),
                         version.ends ? QStringLiteral(", %1").arg(*version.ends) : QString());
    }
    QString names = QStringLiteral("local projects = {");
    for (const QString &project : projects)
        names += u' ' + quoted(QString::fromLatin1(QUrl::toPercentEncoding(project, " "))) + u',';
    return sha256() + apis + QStringLiteral("}\n") + keys + QStringLiteral("}\n") + versions
           + QStringLiteral("}\n") + names + QStringLiteral(" }\n") + decisions();
}

} // namespace keywright
