// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the translations as they are in the source tree, beside what the sources say today.

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QLibraryInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

namespace {

struct Message
{
    QString context, source, comment;
    bool hasPlural = false;
    bool isFinished = false;
    QStringList forms; ///< one, or one for each plural form

    [[nodiscard]] QString place() const
    {
        return QStringLiteral("%1: “%2”%3")
            .arg(context, source,
                 comment.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(comment));
    }
};

/// How many plural forms Qt's rules have for a language.
const QHash<QString, int> &pluralForms()
{
    static const QHash<QString, int> forms{{QStringLiteral("en"), 2}, {QStringLiteral("de"), 2},
                                           {QStringLiteral("fr"), 2}, {QStringLiteral("es"), 2},
                                           {QStringLiteral("ja"), 1}, {QStringLiteral("ar"), 6}};
    return forms;
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!message.hasPlural) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

QHash<QString, Message> read(const QString &path)
{
    QHash<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
            messages.insert(message.place(), message);
        if (xml.tokenType() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            message = {};
            message.context = context;
            message.hasPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            readTranslation(xml, message);
        }
    }
    return messages;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList parts;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        parts << matches.next().captured();
    parts.sort();
    return parts;
}

/// What a translation must have as the source has it, as one text to compare.
QString skeleton(const QString &text)
{
    // Whether the language's own digits are asked for (%L1) is the translation's affair.
    return (found(QStringLiteral("%\\d+"),
                  QString(text).replace(QStringLiteral("%L"), QStringLiteral("%")))
            + found(QStringLiteral("</?[a-zA-Z][^>]*>"), text)
            + found(QStringLiteral("\\{\\{[^}]*\\}\\}"), text))
        .join(u' ');
}

bool hasAccessKey(const QString &text)
{
    static const QRegularExpression tags(QStringLiteral("<[a-zA-Z][^>]*>"));
    static const QRegularExpression key(QStringLiteral("&(?!&)\\w"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return !text.contains(tags) && QString(text).remove(QStringLiteral("&&")).contains(key);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString fresh = m_folder.filePath(QStringLiteral("now.ts"));
        const QString source = qEnvironmentVariable("KEYWRIGHT_SOURCE");
        QProcess lupdate;
        lupdate.setWorkingDirectory(source);
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                      {QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("ui"), QStringLiteral("app/console"),
                       QStringLiteral("-ts"), fresh});
        QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        m_texts = read(fresh);
        QVERIFY(m_texts.size() > 1000);
    }

    void aLanguageIsComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es", "ja", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void aLanguageIsComplete()
    {
        QFETCH(QString, language);
        const auto translated = read(pathOf(language));
        QStringList missing, wrong;
        for (const Message &text : std::as_const(m_texts)) {
            if (language == QLatin1String("en") && !text.hasPlural)
                continue; // the sources speak English
            const Message own = translated.value(text.place());
            const int forms = text.hasPlural ? pluralForms().value(language) : 1;
            if (!own.isFinished || own.forms.size() != forms || own.forms.contains(QString()))
                missing << text.place();
        }
        for (const Message &own : translated) {
            if (!m_texts.contains(own.place()))
                wrong << own.place();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(report(QStringLiteral("not translated"), missing)));
        QVERIFY2(wrong.isEmpty(), qPrintable(report(QStringLiteral("in no source"), wrong)));
    }

    void placesForValuesAndTagsStay_data() { aLanguageIsComplete_data(); }
    void placesForValuesAndTagsStay()
    {
        everyFormIs(QStringLiteral("not as in the source"),
                    [](const QString &form, const QString &source) {
                        return skeleton(form) == skeleton(source);
                    });
    }

    /// `%n` alone writes Western digits without a separator into every language.
    void countsAreWrittenAsTheLanguageDoes_data() { aLanguageIsComplete_data(); }
    void countsAreWrittenAsTheLanguageDoes()
    {
        everyFormIs(QStringLiteral("plain count, write %Ln"),
                    [](const QString &form, const QString &) {
                        return !form.contains(QStringLiteral("%n"));
                    });
    }

    void accessKeysStay_data() { aLanguageIsComplete_data(); }
    void accessKeysStay()
    {
        everyFormIs(QStringLiteral("access key"), [](const QString &form, const QString &source) {
            return hasAccessKey(form) == hasAccessKey(source);
        });
    }

private:
    static QString pathOf(const QString &language)
    {
        return QStringLiteral("%1/translations/keywright_%2.ts")
            .arg(qEnvironmentVariable("KEYWRIGHT_SOURCE"), language);
    }
    /// Fails with every form of the row's language that is not right by itself and its source.
    template<typename Right>
    static void everyFormIs(const QString &complaint, Right isRight)
    {
        QFETCH(QString, language);
        const QHash<QString, Message> messages = read(pathOf(language));
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        for (const Message &own : messages) {
            for (const QString &form : own.forms) {
                if (!isRight(form, own.source))
                    wrong << QStringLiteral("%1 -> %2").arg(own.place(), form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(report(complaint, wrong)));
    }
    static QString report(const QString &what, const QStringList &places)
    {
        return QStringLiteral("%1 (%2):\n%3")
            .arg(what, QString::number(places.size()),
                 places.first(std::min<qsizetype>(20, places.size())).join(u'\n'));
    }

    QTemporaryDir m_folder;
    QHash<QString, Message> m_texts;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
