// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyphrases.h"
#include "policyphrases.h"

#include <core/policy/parse.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

using policy::Detail;
using policy::Reason;

namespace {

struct Denials
{
    Q_DECLARE_TR_FUNCTIONS(Denials)
};

QString targetSentence(Detail detail)
{
    switch (detail) {
    case Detail::TargetNotOriginForm:
        return Denials::tr("The request target is not a path that starts with “/”.");
    case Detail::TargetDotSegment:
        return Denials::tr("The path holds a dot segment (“..” or “.”), which another server could "
                           "resolve to another path.");
    case Detail::TargetEncodedSeparator:
        return Denials::tr("The path holds an encoded slash or backslash, which servers read "
                           "differently.");
    case Detail::TargetBackslash:
        return Denials::tr("The path holds a backslash, which some servers read as a slash.");
    case Detail::TargetEmptySegment:
        return Denials::tr("The path holds “//”, which some servers read as “/”.");
    case Detail::TargetControl:
        return Denials::tr("The path holds a control character.");
    case Detail::TargetBadEscape:
        return Denials::tr("The path holds a broken percent escape.");
    case Detail::TargetOverlong:
        return Denials::tr("The path holds an overlong encoding of a symbol.");
    default:
        return {};
    }
}

QString keySentenceOf(Detail detail)
{
    switch (detail) {
    case Detail::KeyMissing:
        return Denials::tr("The request carries no key in any of the places the API looks at.");
    case Detail::KeyGivenTwice:
        return Denials::tr("The request carries a key twice in the same place.");
    case Detail::KeyMalformed:
        return Denials::tr("What was given as a key does not look like one.");
    case Detail::KeyChecksumWrong:
        return Denials::tr("The key's checksum is wrong: it was mistyped or cut off.");
    case Detail::KeyUnknown:
        return Denials::tr("Nobody issued this key here.");
    case Detail::KeyOfOtherProject:
        return Denials::tr("The key belongs to another project than the API.");
    case Detail::ProjectNotActive:
        return Denials::tr("The project is archived or deleted.");
    case Detail::KeyDeleted:
        return Denials::tr("The key was deleted.");
    case Detail::KeyDisabled:
        return Denials::tr("The key is disabled.");
    case Detail::KeyExpired:
        return Denials::tr("The key has expired.");
    case Detail::VersionEnded:
        return Denials::tr("This version of the key was rotated out and its overlap is over.");
    case Detail::TooManyFailures:
        return Denials::tr("This address presented too many wrong keys within a minute.");
    default:
        return {};
    }
}

QString applicationSentence(Detail detail)
{
    switch (detail) {
    case Detail::HeaderGivenTwice:
        return Denials::tr("A header that decides was given twice.");
    case Detail::ReferrerMissing:
        return Denials::tr("The call does not say which website it comes from (no Referer).");
    case Detail::ReferrerInvalid:
        return Denials::tr("The Referer cannot be read as a URL.");
    case Detail::ReferrerNotListed:
        return Denials::tr("The website is not in the key's list.");
    case Detail::OriginNull:
        return Denials::tr("The browser hid the website (Origin: null).");
    case Detail::AddressNotListed:
        return Denials::tr("The caller's address is in none of the key's networks.");
    case Detail::ForwardedInvalid:
        return Denials::tr("The trusted proxy forwarded an address that cannot be read.");
    case Detail::AndroidMissing:
        return Denials::tr("The call does not name an Android app (X-Android-Package and "
                           "X-Android-Cert).");
    case Detail::AndroidNotListed:
        return Denials::tr("The Android app and its certificate are not in the key's list.");
    case Detail::IosMissing:
        return Denials::tr("The call does not name an iOS app (X-Ios-Bundle-Identifier).");
    case Detail::IosNotListed:
        return Denials::tr("The iOS app is not in the key's list.");
    case Detail::ProcessUnknown:
        return Denials::tr("The system does not tell which program called.");
    case Detail::ProcessNotListed:
        return Denials::tr("The program is not in the key's list.");
    default:
        return {};
    }
}

QString apiSentence(Detail detail)
{
    switch (detail) {
    case Detail::ApiNotListed:
        return Denials::tr("The key may not call this API.");
    case Detail::OperationNotListed:
        return Denials::tr("The key may call the API, but not this operation.");
    case Detail::OperationUndeclared:
        return Denials::tr("The API declares no such operation, and none of the key's paths covers "
                           "it.");
    case Detail::MediaTypeMissing:
        return Denials::tr("The request does not say what its body is (no Content-Type).");
    case Detail::MediaTypeNotListed:
        return Denials::tr("The operation does not accept a body of this type.");
    case Detail::LimitOfKey:
        return Denials::tr("The key has used up its limit.");
    case Detail::LimitOfKeyAndApi:
        return Denials::tr("The key has used up its limit for this API.");
    case Detail::LimitOfApi:
        return Denials::tr("The API's own limit over all keys is used up.");
    case Detail::UpstreamSecretMissing:
        return Denials::tr("The third-party key that the API needs upstream is not available.");
    default:
        return {};
    }
}

QString generalSentence(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return Denials::tr("The call is granted.");
    case Reason::RequestTargetInvalid:
        return Denials::tr("Two servers could read the request target differently.");
    case Reason::ApiNotFound:
        return Denials::tr("No API of that name is registered.");
    case Reason::CredentialsMissing:
        return Denials::tr("The request carries no usable key.");
    case Reason::ApiKeyInvalid:
        return Denials::tr("The key is not valid here.");
    case Reason::ApiKeyDisabled:
        return Denials::tr("The key is disabled.");
    case Reason::ApiKeyExpired:
        return Denials::tr("The key has expired.");
    case Reason::ApiKeyHttpReferrerBlocked:
        return Denials::tr("The key may not be used from this website.");
    case Reason::ApiKeyIpAddressBlocked:
        return Denials::tr("The key may not be used from this address.");
    case Reason::ApiKeyAndroidAppBlocked:
        return Denials::tr("The key may not be used by this Android app.");
    case Reason::ApiKeyIosAppBlocked:
        return Denials::tr("The key may not be used by this iOS app.");
    case Reason::ApiKeyProcessBlocked:
        return Denials::tr("The key may not be used by this program.");
    case Reason::ApiKeyServiceBlocked:
        return Denials::tr("The key may not call this API or operation.");
    case Reason::MediaTypeBlocked:
        return Denials::tr("The operation does not accept this kind of body.");
    case Reason::RateLimitExceeded:
        return Denials::tr("There were too many calls in a short time.");
    case Reason::ResourceQuotaExceeded:
        return Denials::tr("The quota of the day, week or month is used up.");
    case Reason::UpstreamCredentialUnavailable:
        return Denials::tr("The third-party key that the API needs upstream is not available.");
    }
    return {};
}

/// A limit is not seen, it is there.
QString observedSentence(Detail detail, const QString &observed)
{
    const bool isLimit = detail == Detail::LimitOfKey || detail == Detail::LimitOfKeyAndApi
                         || detail == Detail::LimitOfApi;
    if (!isLimit)
        return Denials::tr("Seen: %1.").arg(observed);
    const auto limit = policy::parseLimit(observed.toStdString());
    return Denials::tr("The limit is %1.").arg(limit ? limitWords(*limit) : observed);
}

} // namespace

QString reasonSentence(Reason reason, Detail detail, const QString &observed,
                       const QString &nearest)
{
    QString text;
    for (const auto part : {targetSentence, keySentenceOf, applicationSentence, apiSentence}) {
        if (text = part(detail); !text.isEmpty())
            break;
    }
    if (text.isEmpty())
        text = generalSentence(reason);
    if (!observed.isEmpty())
        text += u' ' + observedSentence(detail, observed);
    if (!nearest.isEmpty())
        text += u' ' + Denials::tr("The nearest entry is %1.").arg(nearest);
    return text;
}

} // namespace keywright::ui
