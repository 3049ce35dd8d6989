// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QPalette>

#include <memory>

namespace keywright::ui {

class AppearancePortal;

/// The look of the whole window: Fusion with palettes of our own and one small style sheet. Follows
/// the desktop's colour scheme where it is asked to. Widgets never ask this object for colours:
/// they take them from their palette (tone.h), and so follow a change by themselves.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// Applies itself to the application at once, in light; the desktop's answer arrives later.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Mode mode() const;
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();
    /// "system", "light", "dark"; System for anything else.
    [[nodiscard]] static Mode modeFromName(const QString &name);
    [[nodiscard]] static QString modeName(Mode mode);

Q_SIGNALS:
    /// The palette is another one now.
    void changed();

private:
    void apply();

    std::unique_ptr<AppearancePortal> m_portal;
    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace keywright::ui
