// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/icons.h>
#include <ui/support/theme.h>
#include <ui/support/tone.h>

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

namespace keywright::ui {

namespace {
constexpr double text = 4.5;
constexpr double graphics = 3.0;
const QList<Tone> allTones{Tone::Neutral, Tone::Accent, Tone::Granted,
                           Tone::Denied,  Tone::Failed, Tone::Warning};
} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
    }
    void contrast()
    {
        QFETCH(QPalette, palette);
        const auto enough = [&](const QColor &front, const QColor &back, double least) {
            const double ratio = contrastRatio(front, back);
            if (ratio < least)
                qWarning() << front.name() << "on" << back.name() << ratio;
            return ratio >= least;
        };
        const QColor base = palette.color(QPalette::Base);
        const QColor window = palette.color(QPalette::Window);
        QVERIFY(enough(palette.color(QPalette::Text), base, text));
        QVERIFY(enough(palette.color(QPalette::WindowText), window, text));
        QVERIFY(enough(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
                       text));
        QVERIFY(enough(palette.color(QPalette::PlaceholderText), base, text));
        QVERIFY(enough(palette.color(QPalette::Link), base, text));
        QVERIFY(enough(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase),
                       text));
        QVERIFY(enough(secondaryText(palette), base, text));
        QVERIFY(enough(secondaryText(palette), window, text));
        for (const Tone tone : allTones) {
            QVERIFY(enough(toneText(tone, palette), base, text));
            QVERIFY(enough(toneText(tone, palette), window, text));
            QVERIFY(enough(toneText(tone, palette), toneBackground(tone, palette), text));
            QVERIFY(enough(toneFill(tone, palette), base, graphics));
        }
        for (int i = 0; i < 8; ++i)
            QVERIFY(enough(seriesColor(i, palette), base, graphics));
    }

    void switchesAndTells()
    {
        Theme theme;
        QSignalSpy changes(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(theme.isDark());
        QVERIFY(isDark(QApplication::palette()));
        QCOMPARE(changes.count(), 1);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changes.count(), 1);
        theme.setMode(Theme::Mode::Light);
        QVERIFY(!isDark(QApplication::palette()));
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(u'@'), "a colour's name was not replaced");
    }

    void namesOfModes()
    {
        for (const auto mode : {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark})
            QCOMPARE(Theme::modeFromName(Theme::modeName(mode)), mode);
        QCOMPARE(Theme::modeFromName(u"purple"_qs), Theme::Mode::System);
    }

    void iconsTakeThePalettesColour()
    {
        const QStringList files = QDir(u":/icons"_qs).entryList();
        QVERIFY(files.size() > 20);
        QVERIFY(icon(u"no-such-icon"_qs).isNull());
        for (const QString &file : files) {
            const QImage image = icon(file.chopped(4)).pixmap(24, 24).toImage();
            bool painted = false;
            for (int y = 0; y < image.height() && !painted; ++y) {
                for (int x = 0; x < image.width() && !painted; ++x)
                    painted = image.pixelColor(x, y).alpha() > 200;
            }
            QVERIFY2(painted, qPrintable(file));
        }
    }

    void tonesByName()
    {
        QCOMPARE(toneFromName(u"denied"_qs), Tone::Denied);
        QCOMPARE(toneFromName(u"mauve"_qs), Tone::Neutral);
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestTheme)
#include "tst_theme.moc"
