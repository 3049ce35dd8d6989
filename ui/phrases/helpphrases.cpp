// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpphrases.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace keywright::ui {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpPhrases)
};

QStringList firstHelp()
{
    return {
        HelpWords::tr("A project holds your APIs and the keys to them. Begin by giving one a name, "
                      "or take one in from a file."),
        HelpWords::tr("“Try the sample project” makes one with an API and two keys, to look "
                      "around. It can be removed at any time."),
    };
}

QStringList overviewHelp()
{
    return {
        HelpWords::tr("Here you see what there is, what the last 24 hours brought and what needs "
                      "attention, in this project or in all of them."),
        HelpWords::tr("Begin with “What needs attention”: each line says what is wrong and has the "
                      "button that mends it."),
        HelpWords::tr("“Policy…” says after how many days a key should be rotated; “Look again” "
                      "makes every check anew."),
        HelpWords::tr("Does a warning stop anything? No. Calls are denied by what a key's "
                      "restrictions say, never by what this page shows."),
    };
}

QStringList keysHelp()
{
    return {
        HelpWords::tr("A key lets one program call your APIs, and says from where, for which "
                      "operations and how often it may."),
        HelpWords::tr("Begin with “New key”: name it after the program that will use it, and "
                      "restrict it to what that program needs."),
        HelpWords::tr("“Rotate” gives a key a new secret while the old one still works for a time; "
                      "“Disable” stops it at once and can be undone; a deleted key can be restored "
                      "for 30 days."),
        HelpWords::tr("How do I keep a key of another provider here? “Get a key…” leads to the "
                      "provider, tests the key and can put it behind the gateway."),
    };
}

QStringList apisHelp()
{
    return {
        HelpWords::tr("These are the services that the gateway stands in front of. A key can be "
                      "restricted to some of them, and to some of their operations."),
        HelpWords::tr("Begin with “Add API”: give it a name and the address of your service; an "
                      "OpenAPI file brings its operations along."),
        HelpWords::tr("“Check reachability” asks whether the service answers; “Try it” beside an "
                      "operation opens a request that is filled in already."),
        HelpWords::tr("Why does a call still work without a key? Then it goes to the service "
                      "itself. Let that listen where only the gateway reaches it."),
    };
}

QStringList variablesHelp()
{
    return {
        HelpWords::tr("A variable hands a key to a program on this computer without writing it "
                      "into a file."),
        HelpWords::tr("Begin with “Bind a variable”: choose the name that the program reads and "
                      "the key that it is to get. The command below starts a program with it."),
        HelpWords::tr("“Import a .env file…” moves its secrets into safekeeping and binds its "
                      "names; folders can be searched for .env files."),
        HelpWords::tr("What if a program insists on a file? A .env can be served that lies on no "
                      "disk, or written for some hours: see keywrightctl env --help."),
    };
}

QStringList usageHelp()
{
    return {
        HelpWords::tr("How often your APIs are called, by which keys, with which errors, how fast, "
                      "and for how much money."),
        HelpWords::tr("Begin with the range at the top. Drag over a chart to look closer; each "
                      "chart can be shown as a table, too."),
        HelpWords::tr("“Compare” draws the period before as well; “Notifications…” tells you of "
                      "many denials, of a key in a new place, or of a limit that fills up."),
        HelpWords::tr("Why is nothing here? Only calls through the gateway are counted. See "
                      "whether it runs, and whether programs call its address."),
    };
}

QStringList activityHelp()
{
    return {
        HelpWords::tr("Every call that came to the gateway, the newest first, and why it was "
                      "granted or denied."),
        HelpWords::tr("Begin by choosing a line: beside it stand the steps of the verdict and, for "
                      "a denial, the smallest change that would have granted it."),
        HelpWords::tr("“Denied only” leaves out what went well; “Follow” shows new calls as they "
                      "come."),
        HelpWords::tr("Does the log hold secrets? No. A call is kept with the name of its key, "
                      "never with the key itself."),
    };
}

QStringList requestHelp()
{
    return {
        HelpWords::tr("Call an API by hand, with any key of this project, and see just what was "
                      "sent and what came back."),
        HelpWords::tr("Begin with the address: type it, choose a declared operation, or paste a "
                      "cURL command. Then send the request."),
        HelpWords::tr("Saved requests are files without secrets; “Copy as…” gives a request to "
                      "cURL, Python or JavaScript."),
        HelpWords::tr("Why am I asked before sending? The send guard has seen something risky, "
                      "such as a key on its way to a foreign host. Its rules can be changed."),
    };
}

QStringList matrixHelp()
{
    return {
        HelpWords::tr("Every key at every operation: what the policy says, and what your service "
                      "really did."),
        HelpWords::tr("Begin with “Run”. Only reading calls are sent unless you allow writing "
                      "ones."),
        HelpWords::tr("A field can be opened as a request or lead to its key; the whole is saved "
                      "as a picture or as a JUnit report."),
        HelpWords::tr("What is a leak? A call that should have been denied and got an answer. "
                      "Often the service is then reached past the gateway."),
    };
}

QStringList gatewayHelp()
{
    return {
        HelpWords::tr("The gateway stands in front of your APIs, looks at the key of each call and "
                      "lets through what the key may do."),
        HelpWords::tr("Begin with “Start gateway”, then let your program call the address that is "
                      "shown here instead of the service's own."),
        HelpWords::tr("Address, TLS, metrics and trusted proxies take effect with the next start. "
                      "Configurations for other gateways can be exported."),
        HelpWords::tr("Must this window stay open? No. The gateway is a program of its own and "
                      "runs on until it is stopped."),
    };
}

QStringList secretsHelp()
{
    return {
        HelpWords::tr("Where secrets are kept: in the system's keychain, one item each, or in a "
                      "vault that a passphrase opens."),
        HelpWords::tr("Begin by looking whether the keychain is there and unlocked. If not, the "
                      "page says what to do."),
        HelpWords::tr("“Back up everything…” writes one encrypted file; the vault can be locked at "
                      "once, or by itself when nobody works here."),
        HelpWords::tr("What if I forget the passphrase? Nobody can open the vault or a backup "
                      "without it. Keep it in another safe place."),
    };
}

QStringList auditHelp()
{
    return {
        HelpWords::tr("Every change, and every time that a secret was shown, copied or given to a "
                      "program: who did what, and when."),
        HelpWords::tr("Begin with the search, or with the kind of entries; choosing a line shows "
                      "all of it."),
        HelpWords::tr("“Check the log” says whether an entry was altered, moved or taken out; "
                      "“Export the log…” writes it to a file."),
        HelpWords::tr("Can an entry be deleted? No. The log is only ever added to, so that it "
                      "stays a proof."),
    };
}

struct HelpEntry
{
    const char *identifier;
    const char *title; ///< as the registry of pages has it
    QStringList (*paragraphs)();
};

constexpr std::array<HelpEntry, 11> helpEntries{{
    {"overview", "Overview", overviewHelp},
    {"keys", "Keys", keysHelp},
    {"apis", "APIs", apisHelp},
    {"variables", "Variables", variablesHelp},
    {"usage", "Usage", usageHelp},
    {"activity", "Activity", activityHelp},
    {"request", "Request", requestHelp},
    {"matrix", "Matrix", matrixHelp},
    {"gateway", "Gateway", gatewayHelp},
    {"secrets", "Secrets", secretsHelp},
    {"audit", "Audit", auditHelp},
}};

} // namespace

HelpText helpFor(const QString &pageIdentifier)
{
    if (pageIdentifier.isEmpty())
        return {QStringLiteral("Keywright"), firstHelp()};
    const auto found =
        std::find_if(helpEntries.begin(), helpEntries.end(), [&](const HelpEntry &one) {
            return pageIdentifier == QLatin1StringView(one.identifier);
        });
    if (found == helpEntries.end())
        return {};
    return {QCoreApplication::translate("Pages", found->title), found->paragraphs()};
}

} // namespace keywright::ui
