// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry.h"

#include "activity/activitypage.h"
#include "apis/apispage.h"
#include "audit/auditpage.h"
#include "gateway/gatewayindicator.h"
#include "gateway/gatewaypage.h"
#include "keys/keyspage.h"
#include "matrix/matrixpage.h"
#include "overview/overviewpage.h"
#include "projects/projectpanel.h"
#include "projects/welcomepage.h"
#include "request/requestpage.h"
#include "secrets/secretspage.h"
#include "secrets/vaultkeeper.h"
#include "usage/alertkeeper.h"
#include "usage/usagepage.h"
#include "variables/dotenvdialog.h"
#include "variables/variablespage.h"

#include <core/base/answer.h>
#include <core/services/vaultservice.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace keywright::ui {

namespace {

template<typename T>
PageEntry entry(const char *identifier, const char *title, const char *iconName)
{
    return {
        {QString::fromLatin1(identifier), QCoreApplication::translate("Pages", title),
         QString::fromLatin1(iconName)},
        [](const PageInfo &info, PageContext &context) -> Page * { return new T(info, context); }};
}

} // namespace

QList<PageEntry> pageEntries()
{
    return {
        entry<OverviewPage>("overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "home"),
        entry<KeysPage>("keys", QT_TRANSLATE_NOOP("Pages", "Keys"), "key"),
        entry<ApisPage>("apis", QT_TRANSLATE_NOOP("Pages", "APIs"), "api"),
        entry<VariablesPage>("variables", QT_TRANSLATE_NOOP("Pages", "Variables"), "variables"),
        entry<UsagePage>("usage", QT_TRANSLATE_NOOP("Pages", "Usage"), "usage"),
        entry<ActivityPage>("activity", QT_TRANSLATE_NOOP("Pages", "Activity"), "activity"),
        entry<RequestPage>("request", QT_TRANSLATE_NOOP("Pages", "Request"), "request"),
        entry<MatrixPage>("matrix", QT_TRANSLATE_NOOP("Pages", "Matrix"), "table"),
        entry<GatewayPage>("gateway", QT_TRANSLATE_NOOP("Pages", "Gateway"), "gateway"),
        entry<SecretsPage>("secrets", QT_TRANSLATE_NOOP("Pages", "Secrets"), "lock"),
        entry<AuditPage>("audit", QT_TRANSLATE_NOOP("Pages", "Audit"), "audit"),
    };
}

std::optional<FileEntry> entryForFile(const QString &path)
{
    static const QStringList documents{QStringLiteral("json"), QStringLiteral("yaml"),
                                       QStringLiteral("yml")};
    if (documents.contains(QFileInfo(path).suffix().toLower()))
        return FileEntry{QStringLiteral("apis"), {{QStringLiteral("file"), path}}};
    if (isDotenvName(path))
        return FileEntry{QStringLiteral("variables"), {{QStringLiteral("file"), path}}};
    return std::nullopt;
}

bool isProjectFile(const QString &path)
{
    return path.endsWith(QLatin1StringView(".keywright.json"), Qt::CaseInsensitive);
}

ProjectChooser *makeProjectChooser(PageContext &context)
{
    return new ProjectPanel(context);
}

QWidget *makeWelcome(PageContext &context,
                     const std::function<void(const QString &, const QString &)> &created)
{
    auto *welcome = new WelcomePage(context);
    QObject::connect(welcome, &WelcomePage::created, welcome, created);
    return welcome;
}

QList<QAction *> keepVault(PageContext &context, QWidget *window)
{
    return {(new VaultKeeper(context, window))->lockAction()};
}

void followVault(PageContext &context, QObject *receiver,
                 const std::function<void(bool exists, bool isOpen)> &told)
{
    VaultService &vault = context.core.vault();
    const auto ask = [&vault, receiver, told] {
        onAnswer(receiver, vault.status(), [told](const Result<VaultStatus> &status) {
            if (status)
                told(status->exists, status->unlocked);
        });
    };
    QObject::connect(&vault.watch(), &VaultWatch::changed, receiver, ask);
    onAnswer(receiver, context.core.ready(), [ask](const Result<void> &ready) {
        if (ready)
            ask();
    });
}

void keepAlerts(PageContext &context, QWidget *window,
                const std::function<void(const QString &page, const QVariantMap &arguments)> &open)
{
    new AlertKeeper(context, window, open);
}

QAbstractButton *makeGatewayIndicator(PageContext &context)
{
    return new GatewayIndicator(context);
}

} // namespace keywright::ui
