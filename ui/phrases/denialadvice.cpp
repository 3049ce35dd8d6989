// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

using policy::Detail;

namespace {

struct Remedies
{
    Q_DECLARE_TR_FUNCTIONS(Remedies)
};

/// With an entry to add the exact words, without one the general direction.
QString add(const QString &withEntry, const QString &withoutEntry, const QString &entry)
{
    return entry.isEmpty() ? withoutEntry : withEntry.arg(entry);
}

QString keyAdvice(Detail detail)
{
    switch (detail) {
    case Detail::TargetNotOriginForm:
    case Detail::TargetDotSegment:
    case Detail::TargetEncodedSeparator:
    case Detail::TargetBackslash:
    case Detail::TargetEmptySegment:
    case Detail::TargetControl:
    case Detail::TargetBadEscape:
    case Detail::TargetOverlong:
        return Remedies::tr("Have the caller send a plain path.");
    case Detail::KeyMissing:
        return Remedies::tr("Have the caller send the key where the API looks for it, for example "
                            "in the header x-api-key.");
    case Detail::KeyGivenTwice:
        return Remedies::tr("Have the caller send the key once.");
    case Detail::KeyMalformed:
    case Detail::KeyChecksumWrong:
        return Remedies::tr("Copy the key once more, as a whole.");
    case Detail::KeyUnknown:
        return Remedies::tr("Use a key of this project, or issue one.");
    case Detail::KeyOfOtherProject:
        return Remedies::tr("Issue a key in the API's own project.");
    case Detail::ProjectNotActive:
        return Remedies::tr("Bring the project back from the archive, or undelete it.");
    case Detail::KeyDeleted:
        return Remedies::tr("Undelete the key within 30 days, or issue another one.");
    case Detail::KeyDisabled:
        return Remedies::tr("Enable the key.");
    case Detail::KeyExpired:
        return Remedies::tr("Move the key's expiry, or issue another one.");
    case Detail::VersionEnded:
        return Remedies::tr("Give the caller the key's current version.");
    case Detail::TooManyFailures:
        return Remedies::tr("Correct the caller's key; after a minute it may try again.");
    default:
        return {};
    }
}

QString applicationAdvice(Detail detail, const QString &entry)
{
    switch (detail) {
    case Detail::HeaderGivenTwice:
        return Remedies::tr("Have the caller send the header once.");
    case Detail::ReferrerMissing:
        return Remedies::tr("Call from a page, or allow the Origin header as a fallback where the "
                            "page sends no Referer.");
    case Detail::ReferrerInvalid:
        return Remedies::tr("Have the caller send a proper Referer.");
    case Detail::ReferrerNotListed:
        return add(Remedies::tr("Add %1 to the key's websites."),
                   Remedies::tr("Add the website to the key's websites."), entry);
    case Detail::OriginNull:
        return Remedies::tr("Serve the page from a website instead of a file or a sandbox.");
    case Detail::AddressNotListed:
        return add(Remedies::tr("Add %1 to the key's networks."),
                   Remedies::tr("Add the address to the key's networks."), entry);
    case Detail::ForwardedInvalid:
        return Remedies::tr("Correct what the proxy writes into X-Forwarded-For or Forwarded.");
    case Detail::AndroidMissing:
        return Remedies::tr("Have the app send X-Android-Package and X-Android-Cert.");
    case Detail::AndroidNotListed:
        return add(Remedies::tr("Add %1 to the key's Android apps."),
                   Remedies::tr("Add the app with its certificate to the key's Android apps."),
                   entry);
    case Detail::IosMissing:
        return Remedies::tr("Have the app send X-Ios-Bundle-Identifier.");
    case Detail::IosNotListed:
        return add(Remedies::tr("Add %1 to the key's iOS apps."),
                   Remedies::tr("Add the app to the key's iOS apps."), entry);
    case Detail::ProcessUnknown:
        return Remedies::tr("Call from this computer, from a program of your own user.");
    case Detail::ProcessNotListed:
        return add(Remedies::tr("Add %1 to the key's programs."),
                   Remedies::tr("Add the program to the key's programs."), entry);
    default:
        return {};
    }
}

QString apiAdvice(Detail detail, const QString &entry)
{
    switch (detail) {
    case Detail::ApiNotListed:
        return add(Remedies::tr("Add %1 to the key's APIs."),
                   Remedies::tr("Add the API to the key's APIs."), entry);
    case Detail::OperationNotListed:
    case Detail::OperationUndeclared:
        return add(Remedies::tr("Add %1 to the key's operations of this API."),
                   Remedies::tr("Add the operation to the key's operations of this API."), entry);
    case Detail::MediaTypeMissing:
    case Detail::MediaTypeNotListed:
        return Remedies::tr("Have the caller send a Content-Type that the operation accepts.");
    case Detail::LimitOfKey:
    case Detail::LimitOfKeyAndApi:
        return Remedies::tr("Wait until the limit has room again, or raise the key's limit.");
    case Detail::LimitOfApi:
        return Remedies::tr("Wait until the limit has room again, or raise the API's limit.");
    case Detail::UpstreamSecretMissing:
        return Remedies::tr("Unlock the keychain, or import the third-party key again.");
    default:
        return {};
    }
}

} // namespace

QString denialAdvice(Detail detail, const QString &suggestion)
{
    if (const QString text = keyAdvice(detail); !text.isEmpty())
        return text;
    if (const QString text = applicationAdvice(detail, suggestion); !text.isEmpty())
        return text;
    return apiAdvice(detail, suggestion);
}

} // namespace keywright::ui
