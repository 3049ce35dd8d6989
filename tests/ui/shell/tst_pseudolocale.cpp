// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/pages/registry.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagehost.h>
#include <ui/support/pseudotranslator.h>

#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>

#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

namespace {

/// Words that are the same in every language, and the end of a key as it is shown.
const QRegularExpression &namesOfThings()
{
    static const QRegularExpression names(QStringLiteral(
        "https?://"
        "[^\\s]*|…[A-Za-z0-9]{4}|\\b(?:Keywright|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|JSON|XML|"
        "HTML|CSV|"
        "HTTP|URL|OpenAPI|cURL|Python|JavaScript|Bearer|Basic|Digest|AWS|localhost|English|Deutsch|"
        "Français|Español)\\b"));
    return names;
}

/// Whether words are left of a text that went through no translation.
bool isForeign(const QString &shown)
{
    QString text = shown;
    if (Qt::mightBeRichText(text)) {
        QTextDocument document;
        document.setHtml(text);
        text = document.toPlainText();
    }
    static const QRegularExpression translated(QStringLiteral("\\[.*\\]"),
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return text.remove(translated).remove(namesOfThings()).contains(word);
}

/// Every text that a widget shows or tells, with where it is.
class Texts
{
public:
    void look(const QWidget &root)
    {
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            add(*widget, widget->toolTip());
            add(*widget, widget->accessibleName());
            add(*widget, widget->accessibleDescription());
            lookInto(*widget);
        }
        for (const QAction *action : root.findChildren<QAction *>())
            note(QStringLiteral("QAction"), action->text());
    }
    QStringList foreign;

private:
    void lookInto(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, group->title());
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            add(widget, field->placeholderText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, tabs->tabText(i));
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(widget, combo->itemText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
            view && view->model())
            lookAtHeaders(*view);
    }
    void lookAtHeaders(const QAbstractItemView &view)
    {
        if (qobject_cast<const QHeaderView *>(&view) || !view.findChild<QHeaderView *>())
            return;
        for (int i = 0; i < view.model()->columnCount(); ++i)
            add(view, view.model()->headerData(i, Qt::Horizontal).toString());
    }
    void add(const QWidget &widget, const QString &text)
    {
        note(QString::fromLatin1(widget.metaObject()->className()), text);
    }
    void note(const QString &place, const QString &text)
    {
        if (isForeign(text) && !foreign.contains(place + QStringLiteral(": ") + text))
            foreign << place + QStringLiteral(": ") + text;
    }
};

} // namespace

/// The window in a language that no person speaks: what stands there in plain English is written
/// into the sources and would stay so in every language.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsMarkedAndItsPartsStay()
    {
        QCOMPARE(pseudoText(u"Save"_qs), u"[Šávé ~]"_qs);
        const QString text = pseudoText(u"&Keep <b>%1</b> for %n day(s): {{name}}"_qs);
        for (const QString &part : {u"&K"_qs, u"<b>%1</b>"_qs, u"%n"_qs, u"{{name}}"_qs})
            QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(pseudoText(u"Ctrl+Shift+P"_qs), u"Ctrl+Shift+P"_qs);
        QVERIFY(isForeign(u"New key"_qs));
        QVERIFY(!isForeign(pseudoText(u"New key"_qs)));
    }

    void everyPageIsTranslated()
    {
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        ServiceHome home;
        // Names without letters: they are nobody's to translate.
        const Project project = home.project(u"1"_qs);
        (void)home.key(project.id, u"2"_qs);
        Api api;
        api.project = project.id;
        api.name = u"3"_qs;
        api.upstream = QUrl(u"http://127.0.0.1:9"_qs);
        QVERIFY(await(home.context->apis().add(api)));
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        for (const PageEntry &entry : window.pages().entries()) {
            window.pages().open(entry.info.identifier);
            QTRY_VERIFY(window.isReady());
            Texts texts;
            texts.look(window);
            QVERIFY2(texts.foreign.isEmpty(),
                     qPrintable(entry.info.identifier + QStringLiteral(":\n")
                                + texts.foreign.join(u'\n')));
        }
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestPseudoLocale)
#include "tst_pseudolocale.moc"
