// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/corecontext.h>
#include <core/services/examplecall.h>

#include <QtWidgets/QWidget>

class QComboBox;
class QCheckBox;
class QLabel;

namespace keywright::ui {

class ClipboardGuard;
class ChipLabel;
class CodeBox;
class CallWatch;

/// A key at the only moment at which it is at hand: shown, to be copied, and calls to paste. Tells
/// of the first call with it, live.
class IssuedKeyView : public QWidget
{
    Q_OBJECT

public:
    IssuedKeyView(CoreContext &core, ClipboardGuard &clipboard, QWidget *parent = nullptr);
    ~IssuedKeyView() override;

    void showKey(const IssuedKey &issued, bool kept, const QString &sentence);
    /// What the snippets are about; without it they name an example's address.
    void setCall(const QUrl &baseUrl, const QString &path, const policy::KeyLocation &location);
    /// Takes the focus to the button that copies.
    void activate();
    /// What is said of the first call. For tests.
    [[nodiscard]] QString callText() const;

private:
    [[nodiscard]] QWidget *makeCallLine();
    void showWaiting(const GatewayStatus &status);
    void refreshSnippet();
    [[nodiscard]] QString snippetText(bool withKey) const;

    CoreContext &m_core;
    ClipboardGuard &m_clipboard;
    CallWatch *m_watch;
    IssuedKey m_issued;
    bool m_refused = false; ///< a call with it was denied, none granted yet
    SnippetInput m_call;
    QLabel *m_title;
    QLabel *m_advice;
    QLabel *m_sentence;
    CodeBox *m_key;
    QComboBox *m_language;
    QCheckBox *m_withKey;
    CodeBox *m_snippet;
    ChipLabel *m_callChip;
    QLabel *m_callText;
};

} // namespace keywright::ui
