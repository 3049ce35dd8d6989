// SPDX-License-Identifier: GPL-3.0-or-later
#include "authenticationrow.h"

#include <core/services/matchingheaders.h>
#include <ui/support/icons.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

bool isKept(const Key &key)
{
    return !key.versions.isEmpty() && key.current().kept;
}

} // namespace

AuthenticationRow::AuthenticationRow(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_keys(new QComboBox(this))
    , m_user(addField(tr("User")))
    , m_region(addField(tr("Region")))
    , m_service(addField(tr("Service")))
    , m_matching(new QPushButton(tr("Fill in matching headers"), this))
    , m_note(new QLabel(this))
{
    const std::pair<AuthenticationKind, QString> kinds[] = {
        {AuthenticationKind::None, tr("No key")},
        {AuthenticationKind::Key, tr("As the API wants it")},
        {AuthenticationKind::Bearer, tr("Bearer token")},
        {AuthenticationKind::Basic, tr("User and password")},
        {AuthenticationKind::Digest, tr("The same, as a digest")},
        {AuthenticationKind::SigV4, tr("AWS signature")}};
    for (const auto &[kind, name] : kinds)
        m_kind->addItem(name, int(kind));
    m_kind->setAccessibleName(tr("How the key is sent"));
    m_keys->setAccessibleName(tr("Key"));
    m_keys->setMinimumContentsLength(18);
    m_keys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_matching->setToolTip(tr("Adds the headers that the key's restrictions ask for"));
    m_note->setProperty("secondary", true);
    m_note->setWordWrap(true);
    auto *label = new QLabel(tr("&Key:"), this);
    label->setBuddy(m_keys);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_keys);
    layout->addWidget(m_kind);
    for (QLineEdit *field : {m_user, m_region, m_service})
        layout->addWidget(field);
    layout->addWidget(m_matching);
    layout->addWidget(m_note, 1);
    connect(m_keys, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = authentication();
        const bool none = m_keys->currentIndex() == 0;
        // Choosing a key means using it.
        if (none || kind() == AuthenticationKind::None) {
            const QSignalBlocker quiet(m_kind);
            m_kind->setCurrentIndex(
                m_kind->findData(int(none ? AuthenticationKind::None : AuthenticationKind::Key)));
            m_wanted = authentication();
        }
        showKind();
        Q_EMIT edited();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = authentication();
        showKind();
        Q_EMIT edited();
    });
    connect(m_matching, &QPushButton::clicked, this, &AuthenticationRow::matchingRequested);
    showKeys();
}

QLineEdit *AuthenticationRow::addField(const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setMinimumWidth(90);
    field->setMaximumWidth(180);
    connect(field, &QLineEdit::textEdited, this, [this] {
        m_wanted = authentication();
        Q_EMIT edited();
    });
    return field;
}

void AuthenticationRow::setKeys(const QList<Key> &keys)
{
    m_keyList = keys;
    showKeys();
}

void AuthenticationRow::showKeys()
{
    const QSignalBlocker quiet(m_keys);
    m_keys->clear();
    m_keys->addItem(tr("No key"), QString());
    for (const Key &key : std::as_const(m_keyList)) {
        if (isKept(key))
            m_keys->addItem(icon(QStringLiteral("key")),
                            QStringLiteral("%1  %2").arg(key.name, key.masked()), key.id.text());
        else
            m_keys->addItem(tr("%1 (secret not kept)").arg(key.name), key.id.text());
    }
    m_keys->setCurrentIndex(std::max(0, m_keys->findData(m_wanted.key.text())));
    showKind();
}

AuthenticationKind AuthenticationRow::kind() const
{
    return AuthenticationKind(m_kind->currentData().toInt());
}

const Key *AuthenticationRow::chosenKey() const
{
    const QString id = m_keys->currentData().toString();
    for (const Key &key : m_keyList) {
        if (key.id.text() == id)
            return &key;
    }
    return nullptr;
}

void AuthenticationRow::showKind()
{
    const bool sigV4 = kind() == AuthenticationKind::SigV4;
    m_kind->setVisible(m_keys->currentIndex() > 0);
    m_user->setVisible(sigV4 || kind() == AuthenticationKind::Basic
                       || kind() == AuthenticationKind::Digest);
    m_user->setPlaceholderText(sigV4 ? tr("Access key's id") : tr("User"));
    m_region->setVisible(sigV4);
    m_service->setVisible(sigV4);
    const Key *key = chosenKey();
    m_matching->setVisible(key && !matchingHeaders(key->restrictions).isEmpty());
    m_note->setText(!key ? QString()
                    : isKept(*key)
                        ? tr("Fetched from the keychain when sending.")
                        : tr("The secret of this key was not kept, so it cannot be sent."));
}

RequestAuthentication AuthenticationRow::authentication() const
{
    RequestAuthentication authentication = m_wanted;
    const bool unknown = m_keys->currentIndex() <= 0 && !m_wanted.key.isEmpty()
                         && m_keys->findData(m_wanted.key.text()) < 0;
    if (unknown) // as long as the list has not come, what was asked for stands
        return m_wanted;
    authentication.kind = kind();
    authentication.key = KeyId(m_keys->currentData().toString());
    authentication.user = m_user->text();
    authentication.region = m_region->text();
    authentication.service = m_service->text();
    return authentication;
}

void AuthenticationRow::setAuthentication(const RequestAuthentication &authentication)
{
    m_wanted = authentication;
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(authentication.kind))));
    m_user->setText(authentication.user);
    m_region->setText(authentication.region);
    m_service->setText(authentication.service);
    showKeys();
}

void AuthenticationRow::setKey(const KeyId &key)
{
    RequestAuthentication wanted = authentication();
    wanted.key = key;
    wanted.kind = key.isEmpty() ? AuthenticationKind::None : AuthenticationKind::Key;
    setAuthentication(wanted);
    Q_EMIT edited();
}

} // namespace keywright::ui
