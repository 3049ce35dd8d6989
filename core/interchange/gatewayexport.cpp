// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayexport.h"

#include "gatewaywriters.h"

#include <array>
#include <utility>

namespace keywright {

namespace {

constexpr std::array<std::pair<GatewayFormat, const char *>, 5> formats{{
    {GatewayFormat::Nginx, "nginx"},
    {GatewayFormat::Envoy, "envoy"},
    {GatewayFormat::Kong, "kong"},
    {GatewayFormat::Apisix, "apisix"},
    {GatewayFormat::HaProxy, "haproxy"},
}};

QString write(GatewayFormat format, ExportModel &model)
{
    switch (format) {
    case GatewayFormat::Nginx:
        return writeNginx(model);
    case GatewayFormat::Envoy:
        return writeEnvoy(model);
    case GatewayFormat::Kong:
        return writeKong(model);
    case GatewayFormat::Apisix:
        return writeApisix(model);
    case GatewayFormat::HaProxy:
        break;
    }
    return writeHaProxy(model);
}

/// Names come from outside: no line end gets into a comment.
QString comment(const QString &text)
{
    QString line = text;
    for (QChar &symbol : line) {
        if (symbol.category() == QChar::Other_Control || symbol == QChar::LineSeparator
            || symbol == QChar::ParagraphSeparator)
            symbol = u' ';
    }
    return line.isEmpty() ? QStringLiteral("#\n") : QStringLiteral("# %1\n").arg(line);
}

} // namespace

std::optional<GatewayFormat> gatewayFormatFromName(const QString &name)
{
    for (const auto &[format, text] : formats) {
        if (name == QLatin1StringView(text))
            return format;
    }
    return {};
}

QStringList gatewayFormatNames()
{
    QStringList names;
    for (const auto &format : formats)
        names.append(QLatin1StringView(format.second));
    return names;
}

QString exportNoteName(ExportNote::Code code)
{
    switch (code) {
    case ExportNote::Code::KeyLeftOut:
        return QStringLiteral("KeyLeftOut");
    case ExportNote::Code::KindLeftOut:
        return QStringLiteral("KindLeftOut");
    case ExportNote::Code::LimitLeftOut:
        return QStringLiteral("LimitLeftOut");
    case ExportNote::Code::LimitApproximated:
        return QStringLiteral("LimitApproximated");
    case ExportNote::Code::ExpiryNotChecked:
        return QStringLiteral("ExpiryNotChecked");
    case ExportNote::Code::CredentialLeftOut:
        return QStringLiteral("CredentialLeftOut");
    case ExportNote::Code::LocationLeftOut:
        return QStringLiteral("LocationLeftOut");
    case ExportNote::Code::MediaTypesLeftOut:
        return QStringLiteral("MediaTypesLeftOut");
    case ExportNote::Code::ReportOnlyLeftOut:
        return QStringLiteral("ReportOnlyLeftOut");
    case ExportNote::Code::KeyFromEnvironment:
        return QStringLiteral("KeyFromEnvironment");
    case ExportNote::Code::PreflightNarrowed:
        return QStringLiteral("PreflightNarrowed");
    case ExportNote::Code::OncePerRequest:
        return QStringLiteral("OncePerRequest");
    }
    return QStringLiteral("Unknown");
}

QString keyVariable(const ExportedKey &key)
{
    QString name;
    for (const QChar symbol : key.label.toUpper())
        name += symbol.isLetterOrNumber() && symbol.unicode() < 0x80 ? symbol : QChar(u'_');
    // Two labels may come to one name; the end of the id tells them apart.
    return QStringLiteral("KEYWRIGHT_") + name + u'_' + key.id.right(4).toUpper();
}

Result<GatewayExport> exportGateway(GatewayFormat format, const GatewayExportInput &input,
                                    const std::function<QString(const ExportNote &)> &phrase)
{
    ExportModel model = makeExportModel(input);
    if (model.apis.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("API"));
    const QString body = write(format, model);
    QString text;
    for (const QString &line : gatewayHead(format))
        text += comment(line);
    for (const ExportNote &note : model.notes)
        text += comment(QStringLiteral("! ") + phrase(note));
    return GatewayExport{(text + u'\n' + body).toUtf8(), model.notes};
}

} // namespace keywright
