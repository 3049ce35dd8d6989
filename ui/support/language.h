// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace keywright::ui {

/// The language of the window: its texts, those of Qt itself, numbers and dates, and the direction.
/// Kept as the code of a language ("de"); empty means the system's.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Codes of those that the window speaks, English first.
    [[nodiscard]] static QStringList codes();
    /// As its speakers call it: "Deutsch". Empty for an unknown code.
    [[nodiscard]] static QString nativeName(const QString &code);
    /// Made from the English texts, longer and with accents and brackets: for finding texts that
    /// were forgotten, or have no room.
    [[nodiscard]] static QString pseudoCode();

    /// Speaks it from now on; what is on the screen already is not told anew: make the window
    /// afterwards. A code that is not known is taken as the system's language.
    void speak(const QString &code);
    /// What was asked for last.
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    void install(std::unique_ptr<QTranslator> translator);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace keywright::ui
