// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "pseudotranslator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

namespace keywright::ui {

namespace {

const QString texts = QStringLiteral(":/i18n");

/// The first of the system's languages that the window speaks; English where it speaks none.
QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = QLocale(wanted).name().section(u'_', 0, 0);
        if (Language::codes().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

/// Numbers and dates as where the person is, as long as that place speaks the language.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system(), chosen(language);
    return system.language() == chosen.language() ? system : chosen;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
            QStringLiteral("es"), QStringLiteral("ja"), QStringLiteral("ar")};
}

QString Language::nativeName(const QString &code)
{
    // "American English" and "español de España" say more than is meant.
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    QString name = codes().contains(code) ? QLocale(code).nativeLanguageName() : QString();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString Language::pseudoCode()
{
    return QStringLiteral("qps");
}

void Language::speak(const QString &code)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_code = code;
    if (code == pseudoCode()) {
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    const QString language = codes().contains(code) ? code : systemLanguage();
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    // Qt's own first: where both have a text, the one installed last is heard.
    auto ofQt = std::make_unique<QTranslator>();
    if (language != QLatin1String("en")
        && ofQt->load(QStringLiteral("qtbase_") + language,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(ofQt));
    // English has its plurals alone; where a text is missing in another language they serve too.
    for (const QString &name : {QStringLiteral("en"), language}) {
        auto own = std::make_unique<QTranslator>();
        if (own->load(QStringLiteral("keywright_") + name, texts))
            install(std::move(own));
    }
}

void Language::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace keywright::ui
