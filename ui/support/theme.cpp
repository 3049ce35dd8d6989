// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "portal.h"
#include "tone.h"

#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

namespace keywright::ui {

namespace {

/// The colours that differ between light and dark; everything else follows from them.
struct Colors
{
    QRgb window, base, alternate, text, secondary, disabled, button, border, accent, onAccent,
        highlight, highlightText, link, toolTip, toolTipText;
};

constexpr Colors light{0xfff6f7f9, 0xffffffff, 0xfffafbfc, 0xff1a1e26, 0xff566072,
                       0xff9aa2b0, 0xffffffff, 0xffd3d8e0, 0xff4f46e5, 0xffffffff,
                       0xffe3e5fc, 0xff1a1e26, 0xff4338ca, 0xff262b35, 0xfff3f4f7};
constexpr Colors dark{0xff14161b, 0xff1b1e25, 0xff20242c, 0xffe8ebf1, 0xff9fa8b8,
                      0xff626b7a, 0xff262b34, 0xff39404c, 0xff6f6cf0, 0xffffffff,
                      0xff2f3263, 0xffffffff, 0xffaeb1ff, 0xff2c323d, 0xffe8ebf1};

QColor rgb(QRgb value)
{
    return QColor(value);
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(rgb(colors.text), rgb(colors.button), rgb(colors.base), rgb(colors.border),
                     rgb(colors.border), rgb(colors.text), rgb(colors.text), rgb(colors.base),
                     rgb(colors.window));
    palette.setColor(QPalette::AlternateBase, rgb(colors.alternate));
    palette.setColor(QPalette::Midlight, rgb(colors.border));
    palette.setColor(QPalette::Shadow, rgb(colors.border));
    palette.setColor(QPalette::Highlight, rgb(colors.highlight));
    palette.setColor(QPalette::HighlightedText, rgb(colors.highlightText));
    palette.setColor(QPalette::Link, rgb(colors.link));
    palette.setColor(QPalette::LinkVisited, rgb(colors.link));
    palette.setColor(QPalette::ToolTipBase, rgb(colors.toolTip));
    palette.setColor(QPalette::ToolTipText, rgb(colors.toolTipText));
    palette.setColor(QPalette::PlaceholderText, rgb(colors.secondary));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, rgb(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, rgb(colors.disabled));
    return palette;
}

/// The style sheet with its @names@ replaced by the colours.
QString styleSheetOf(const Colors &colors)
{
    QFile file(QStringLiteral(":/themes/keywright.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QLatin1StringView, QRgb>> names{
        {QLatin1StringView{"@window@"}, colors.window},
        {QLatin1StringView{"@base@"}, colors.base},
        {QLatin1StringView{"@alternate@"}, colors.alternate},
        {QLatin1StringView{"@text@"}, colors.text},
        {QLatin1StringView{"@secondary@"}, colors.secondary},
        {QLatin1StringView{"@disabled@"}, colors.disabled},
        {QLatin1StringView{"@button@"}, colors.button},
        {QLatin1StringView{"@border@"}, colors.border},
        {QLatin1StringView{"@accent@"}, colors.accent},
        {QLatin1StringView{"@on-accent@"}, colors.onAccent},
        {QLatin1StringView{"@highlight@"}, colors.highlight},
        {QLatin1StringView{"@highlight-text@"}, colors.highlightText},
        {QLatin1StringView{"@tooltip@"}, colors.toolTip},
        {QLatin1StringView{"@tooltip-text@"}, colors.toolTipText},
    };
    for (const auto &[name, value] : names)
        sheet.replace(name, QColor(value).name());
    return sheet;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_portal(std::make_unique<AppearancePortal>())
{
    if (QStyle *fusion = QStyleFactory::create(QStringLiteral("Fusion")))
        QApplication::setStyle(fusion);
    connect(m_portal.get(), &AppearancePortal::changed, this, [this] {
        if (m_mode == Mode::System)
            apply();
    });
    apply();
}

Theme::~Theme() = default;

Theme::Mode Theme::mode() const
{
    return m_mode;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

bool Theme::isDark() const
{
    return m_dark;
}

void Theme::apply()
{
    const bool wanted = m_mode == Mode::Dark || (m_mode == Mode::System && m_portal->prefersDark());
    if (m_applied && wanted == m_dark)
        return;
    m_applied = true;
    m_dark = wanted;
    const Colors &colors = m_dark ? dark : light;
    QApplication::setPalette(paletteOf(colors));
    qApp->setStyleSheet(styleSheetOf(colors));
    Q_EMIT changed();
}

QPalette Theme::lightPalette()
{
    return paletteOf(light);
}

QPalette Theme::darkPalette()
{
    return paletteOf(dark);
}

Theme::Mode Theme::modeFromName(const QString &name)
{
    if (name == u"light")
        return Mode::Light;
    return name == u"dark" ? Mode::Dark : Mode::System;
}

QString Theme::modeName(Mode mode)
{
    switch (mode) {
    case Mode::Light:
        return QStringLiteral("light");
    case Mode::Dark:
        return QStringLiteral("dark");
    case Mode::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace keywright::ui
