// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

using policy::EntryProblem;
using policy::EntryWarning;

namespace {

struct Entries
{
    Q_DECLARE_TR_FUNCTIONS(Entries)
};

QString referrerProblem(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::SchemeInvalid:
        return Entries::tr("“%1”: the part before “://” is not a scheme; write https://, http:// "
                           "or leave it out.");
    case EntryProblem::HostMissing:
        return Entries::tr("“%1”: the host is missing; write for example portal.example/*.");
    case EntryProblem::HostInvalid:
        return Entries::tr("“%1”: the host is not valid; write a name, an address or *.name.");
    case EntryProblem::WildcardMisplaced:
        return Entries::tr("“%1”: a star may stand only as the first label (*.portal.example) or "
                           "as the end of the path (/forms/*).");
    case EntryProblem::PortInvalid:
        return Entries::tr("“%1”: the port is not a number from 1 to 65535.");
    case EntryProblem::PathInvalid:
        return Entries::tr("“%1”: the path is not valid; write /* for every path, or /forms/*.");
    case EntryProblem::QueryNotAllowed:
        return Entries::tr("“%1”: a query or a fragment is never compared; leave it out.");
    case EntryProblem::UserinfoNotAllowed:
        return Entries::tr("“%1”: a user name has no place here; leave it out.");
    default:
        return {};
    }
}

QString addressProblem(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::AddressInvalid:
        return Entries::tr("“%1” is not an address; write for example 192.0.2.7, 10.0.0.0/8 or "
                           "2001:db8::/32.");
    case EntryProblem::PrefixLengthInvalid:
        return Entries::tr("“%1”: the prefix length is not valid: 0 to 32 for IPv4, 0 to 128 for "
                           "IPv6.");
    case EntryProblem::LeadingZero:
        return Entries::tr("“%1”: a leading zero can be read in two ways; leave it out.");
    case EntryProblem::ZoneNotAllowed:
        return Entries::tr("“%1”: a zone (%eth0) means something on one machine only; leave it "
                           "out.");
    case EntryProblem::MappedPrefixTooShort:
        return Entries::tr("“%1” would mix IPv4 and IPv6; write the IPv4 range by itself.");
    default:
        return {};
    }
}

QString appProblem(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::PackageInvalid:
        return Entries::tr("“%1” is not an Android package; write for example org.example.forms.");
    case EntryProblem::FingerprintInvalid:
        return Entries::tr("“%1”: the SHA-1 fingerprint has 40 hexadecimal digits, with or without "
                           "colons.");
    case EntryProblem::BundleInvalid:
        return Entries::tr("“%1” is not a bundle identifier; write for example org.example.Forms.");
    case EntryProblem::PathNotAbsolute:
        return Entries::tr("“%1” is not the absolute path of a program; write for example "
                           "/usr/bin/curl.");
    default:
        return {};
    }
}

QString apiProblem(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::OperationInvalid:
        return Entries::tr("“%1” is not an operation; write an operationId (submitForm, get*) or "
                           "METHOD /path.");
    case EntryProblem::MethodInvalid:
        return Entries::tr("“%1”: the method is not valid; write GET, POST, … or * for every one.");
    case EntryProblem::TemplateInvalid:
        return Entries::tr("“%1”: the path is not valid; write for example /forms/{id} or "
                           "/forms/*.");
    case EntryProblem::ApiNameInvalid:
        return Entries::tr("“%1”: the name of the API is not valid; use lower-case letters, digits "
                           "and “-”.");
    default:
        return {};
    }
}

QString limitProblem(EntryProblem problem)
{
    switch (problem) {
    case EntryProblem::CountInvalid:
        return Entries::tr("“%1”: the number of calls must be 1 or more; leave the limit out for "
                           "none.");
    case EntryProblem::UnitInvalid:
        return Entries::tr("“%1”: the unit is second, minute, hour, day, week or month, as in "
                           "100/minute.");
    case EntryProblem::WindowInvalid:
        return Entries::tr("“%1”: the window is sliding or fixed; a day and longer is always "
                           "fixed.");
    case EntryProblem::TimezoneUnknown:
        return Entries::tr("“%1”: the time zone is not known; write for example Europe/Berlin.");
    case EntryProblem::LocationInvalid:
        return Entries::tr("“%1” is not a place for a key; write header:NAME, bearer or "
                           "query:NAME.");
    default:
        return {};
    }
}

} // namespace

QString problemSentence(EntryProblem problem, const QString &entry)
{
    if (problem == EntryProblem::Empty)
        return Entries::tr("An entry is empty.");
    for (const auto part :
         {referrerProblem, addressProblem, appProblem, apiProblem, limitProblem}) {
        if (const QString text = part(problem); !text.isEmpty())
            return text.arg(entry);
    }
    // The entry itself stays unsaid: a control character in it would reach a terminal.
    return Entries::tr("An entry holds a control character or a blank that has no place there.");
}

QString warningSentence(EntryWarning warning, const QString &entry)
{
    switch (warning) {
    case EntryWarning::PathRarelySent:
        return Entries::tr("Browsers often send the origin alone, without the path: such calls "
                           "would be denied. /* is safer.");
    case EntryWarning::EverybodyMatches:
        return Entries::tr("Every address matches: this restricts nothing.");
    case EntryWarning::HostBitsMasked:
        return entry.isEmpty()
                   ? Entries::tr("The digits behind the prefix do not count.")
                   : Entries::tr("The digits of %1 behind the prefix do not count.").arg(entry);
    case EntryWarning::SelfAsserted:
        return Entries::tr("Apps name themselves in a header that anybody can send: this keeps "
                           "honest mistakes out, not attackers.");
    }
    return {};
}

std::optional<EntryProblem> entryProblemFromName(const QString &name)
{
    const QByteArray wanted = name.toUtf8();
    for (int index = 0; index <= int(EntryProblem::LocationInvalid); ++index) {
        const std::string_view candidate = policy::entryProblemName(EntryProblem(index));
        if (!candidate.empty()
            && wanted == QByteArrayView(candidate.data(), qsizetype(candidate.size())))
            return EntryProblem(index);
    }
    return {};
}

QString fieldTitle(const QString &field)
{
    if (field == QLatin1String("referrers"))
        return Entries::tr("Websites");
    if (field == QLatin1String("ips"))
        return Entries::tr("Networks");
    if (field == QLatin1String("android"))
        return Entries::tr("Android apps");
    if (field == QLatin1String("ios"))
        return Entries::tr("iOS apps");
    if (field == QLatin1String("processes"))
        return Entries::tr("Programs");
    if (field == QLatin1String("apis"))
        return Entries::tr("APIs");
    if (field == QLatin1String("limits"))
        return Entries::tr("Limits");
    return field;
}

} // namespace keywright::ui
