// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedkeyview.h"

#include <ui/models/callwatch.h>
#include <ui/phrases/policyphrases.h>
#include <ui/support/clipboardguard.h>
#include <ui/support/heading.h>
#include <ui/widgets/chiplabel.h>
#include <ui/widgets/codebox.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr double titleScale = 1.4;
} // namespace

IssuedKeyView::IssuedKeyView(CoreContext &core, ClipboardGuard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_clipboard(clipboard)
    , m_watch(new CallWatch(core, this))
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_key(new CodeBox(tr("The key"), this))
    , m_language(new QComboBox(this))
    , m_withKey(new QCheckBox(tr("With the &key itself"), this))
    , m_snippet(new CodeBox(tr("Call to paste"), this))
    , m_callChip(new ChipLabel(this))
    , m_callText(new QLabel(this))
{
    m_title->setFont(headingFont(*m_title, titleScale));
    m_advice->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("secondary", true);
    m_key->setWrapped(true);
    m_key->setMaximumLines(2);
    m_key->setSecret();
    m_snippet->setSecret();
    m_snippet->setMaximumLines(14);
    m_language->addItems({tr("curl"), tr("JavaScript"), tr("Python"), tr(".env")});
    m_language->setAccessibleName(tr("Language of the call"));
    m_withKey->setToolTip(
        tr("Otherwise the call reads the key from an environment variable, which is safer."));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    auto *caption = new QLabel(tr("&Use it from"), this);
    caption->setBuddy(m_language);
    bar->addWidget(caption);
    bar->addWidget(m_language);
    bar->addWidget(m_withKey);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_key);
    layout->addWidget(m_advice);
    layout->addSpacing(16);
    layout->addLayout(bar);
    layout->addWidget(m_snippet);
    layout->addSpacing(8);
    layout->addWidget(makeCallLine());
    layout->addStretch(1);

    m_call.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8787/api"));
    m_call.location = policy::defaultKeyLocations().front();
    connect(m_language, &QComboBox::currentIndexChanged, this, &IssuedKeyView::refreshSnippet);
    connect(m_withKey, &QCheckBox::toggled, this, &IssuedKeyView::refreshSnippet);
    connect(m_key, &CodeBox::copyRequested, this,
            [this] { m_clipboard.copySecret(m_issued.secret); });
    connect(m_snippet, &CodeBox::copyRequested, this, [this](const QString &text) {
        if (m_withKey->isChecked())
            m_clipboard.copySecretText(text);
        else
            m_clipboard.copyText(text);
    });
}

QWidget *IssuedKeyView::makeCallLine()
{
    auto *line = new QWidget(this);
    m_callText->setWordWrap(true);
    m_callText->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_callChip, 0, Qt::AlignTop);
    layout->addWidget(m_callText, 1);
    const auto call = [](const ActivityEntry &entry) {
        return QStringLiteral("%1 %2").arg(entry.method, entry.path);
    };
    connect(m_watch, &CallWatch::granted, this, [this, call](const ActivityEntry &entry) {
        m_callChip->setContent(tr("it works"), Tone::Granted);
        m_callText->setText(tr("The first call has come and was granted: %1 from %2.")
                                .arg(call(entry), entry.peer));
    });
    connect(m_watch, &CallWatch::denied, this, [this, call](const ActivityEntry &entry) {
        m_refused = true;
        m_callChip->setContent(tr("denied"), Tone::Denied);
        m_callText->setText(tr("A call came and was denied: %1, %2. The activity tells what would "
                               "let it through. Still waiting for one that is granted.")
                                .arg(call(entry), reasonTitle(entry.reason)));
    });
    connect(&m_core.gateway(), &GatewayService::statusChanged, this, &IssuedKeyView::showWaiting);
    return line;
}

void IssuedKeyView::showWaiting(const GatewayStatus &status)
{
    if (!m_watch->isWatching() || m_refused)
        return;
    m_callChip->setContent(tr("waiting"), status.running ? Tone::Neutral : Tone::Warning);
    m_callText->setText(status.running ? tr("Waiting for the first call with this key…")
                                       : tr("Waiting for the first call with this key. The gateway "
                                            "is not running: start it on its page."));
}

QString IssuedKeyView::callText() const
{
    return m_callChip->accessibleName() + u'\n' + m_callText->text();
}

// A document keeps its text until it is told otherwise.
IssuedKeyView::~IssuedKeyView()
{
    m_key->setText({});
    m_snippet->setText({});
}

void IssuedKeyView::showKey(const IssuedKey &issued, bool kept, const QString &sentence)
{
    m_issued = issued;
    m_title->setText(tr("%1 is ready").arg(issued.key.name));
    m_sentence->setText(sentence);
    QString text = QString::fromUtf8(issued.secret.reveal());
    m_key->setText(text);
    wipe(text);
    m_advice->setText(kept ? tr("It is kept in the keychain: you can see it again here.")
                           : tr("This is the only time that it is shown. Copy it now."));
    refreshSnippet();
    m_refused = false;
    m_watch->watch(issued.key);
    showWaiting(m_core.gateway().lastStatus());
}

void IssuedKeyView::setCall(const QUrl &baseUrl, const QString &path,
                            const policy::KeyLocation &location)
{
    m_call.baseUrl = baseUrl;
    m_call.path = path;
    m_call.location = location;
    refreshSnippet();
}

void IssuedKeyView::activate()
{
    m_key->setFocus();
}

QString IssuedKeyView::snippetText(bool withKey) const
{
    SnippetInput input = m_call;
    if (withKey)
        input.key = m_issued.secret;
    return snippet(static_cast<SnippetKind>(m_language->currentIndex()), input);
}

void IssuedKeyView::refreshSnippet()
{
    if (m_issued.secret.isEmpty())
        return;
    QString text = snippetText(m_withKey->isChecked());
    m_snippet->setText(text);
    if (m_withKey->isChecked())
        wipe(text);
}

} // namespace keywright::ui
