// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementeditor.h"

#include <ui/widgets/fieldnote.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace keywright::ui {

namespace {

using Kind = CredentialPlacement::Kind;

QString nameOfName(Kind kind)
{
    switch (kind) {
    case Kind::AsKey:
    case Kind::Bearer:
        break;
    case Kind::Header:
        return PlacementEditor::tr("Name of the header");
    case Kind::Query:
        return PlacementEditor::tr("Name of the parameter");
    case Kind::Basic:
        return PlacementEditor::tr("User name");
    case Kind::SigV4:
        return PlacementEditor::tr("Access key id");
    }
    return {};
}

QString hintOf(Kind kind)
{
    switch (kind) {
    case Kind::AsKey:
        return PlacementEditor::tr("In the first of the places where callers put theirs.");
    case Kind::Header:
    case Kind::Query:
    case Kind::Bearer:
        return {};
    case Kind::Basic:
        return PlacementEditor::tr("The stored key is the password.");
    case Kind::SigV4:
        return PlacementEditor::tr("The stored key is the secret access key; it signs each request "
                                   "and is never sent.");
    }
    return {};
}

QString problemOf(const CredentialPlacement &placement)
{
    switch (partProblem(placement)) {
    case PlacementPart::None:
        return {};
    case PlacementPart::Region:
        return placement.region.isEmpty()
                   ? PlacementEditor::tr("Name the region, for example eu-central-1.")
                   : PlacementEditor::tr("“%1” cannot be a region.").arg(placement.region);
    case PlacementPart::Service:
        return placement.service.isEmpty()
                   ? PlacementEditor::tr("Name the service, for example s3.")
                   : PlacementEditor::tr("“%1” cannot be a service.").arg(placement.service);
    case PlacementPart::Name:
        break;
    }
    switch (placement.kind) {
    case Kind::Header:
        return placement.name.isEmpty()
                   ? PlacementEditor::tr("Name the header, for example x-api-key.")
                   : PlacementEditor::tr("“%1” cannot be the name of a header.")
                         .arg(placement.name);
    case Kind::Query:
        return PlacementEditor::tr("Name the parameter, for example key.");
    case Kind::Basic:
        return PlacementEditor::tr("A user name holds no colon (RFC 7617).");
    case Kind::SigV4:
        return placement.name.isEmpty()
                   ? PlacementEditor::tr("Name the access key's id.")
                   : PlacementEditor::tr("“%1” cannot be the id of an access key.")
                         .arg(placement.name);
    case Kind::AsKey:
    case Kind::Bearer:
        break;
    }
    return {};
}

} // namespace

PlacementEditor::PlacementEditor(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_region(new QLineEdit)
    , m_service(new QLineEdit)
    , m_name(new QLineEdit)
    , m_note(new FieldNote(m_kind))
{
    m_kind->setAccessibleName(tr("Where the key for the upstream goes"));
    m_kind->addItem(tr("Like a caller's key"), int(Kind::AsKey));
    m_kind->addItem(tr("Header"), int(Kind::Header));
    m_kind->addItem(tr("Query parameter"), int(Kind::Query));
    m_kind->addItem(tr("Authorization: Bearer"), int(Kind::Bearer));
    m_kind->addItem(tr("Authorization: Basic"), int(Kind::Basic));
    m_kind->addItem(tr("AWS signature (SigV4)"), int(Kind::SigV4));
    setFocusProxy(m_kind);
    m_region->setAccessibleName(tr("Region"));
    m_region->setPlaceholderText(tr("region"));
    m_service->setAccessibleName(tr("Service"));
    m_service->setPlaceholderText(tr("service"));
    auto *line = new QHBoxLayout;
    for (QLineEdit *field : {m_region, m_service, m_name}) {
        line->addWidget(field, field == m_name ? 2 : 1);
        connect(field, &QLineEdit::textChanged, this, &PlacementEditor::validate);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_kind);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlacementEditor::validate);
    validate();
}

void PlacementEditor::setPlacement(const QString &text)
{
    const CredentialPlacement placement = credentialPlacement(text);
    m_region->setText(placement.region);
    m_service->setText(placement.service);
    m_name->setText(placement.name);
    m_kind->setCurrentIndex(m_kind->findData(int(placement.kind)));
}

CredentialPlacement PlacementEditor::written() const
{
    const Kind kind = Kind(m_kind->currentData().toInt());
    CredentialPlacement placement;
    placement.kind = kind;
    if (kind != Kind::AsKey && kind != Kind::Bearer)
        placement.name = m_name->text().trimmed();
    if (kind == Kind::SigV4) {
        placement.region = m_region->text().trimmed();
        placement.service = m_service->text().trimmed();
    }
    return placement;
}

QString PlacementEditor::placement() const
{
    return credentialPlacementText(written());
}

bool PlacementEditor::hasProblem() const
{
    return m_note->hasProblem();
}

void PlacementEditor::validate()
{
    const CredentialPlacement placement = written();
    const QString name = nameOfName(placement.kind);
    m_name->setVisible(!name.isEmpty());
    m_name->setAccessibleName(name);
    m_name->setPlaceholderText(name.toLower());
    m_region->setVisible(placement.kind == Kind::SigV4);
    m_service->setVisible(placement.kind == Kind::SigV4);
    m_note->setHint(hintOf(placement.kind));
    m_note->setProblem(problemOf(placement));
    Q_EMIT changed();
}

QString placementWords(const Api &api)
{
    const CredentialPlacement placement = effectivePlacement(api);
    switch (placement.kind) {
    case Kind::AsKey:
        break;
    case Kind::Header:
        return PlacementEditor::tr("header %1").arg(placement.name);
    case Kind::Query:
        return PlacementEditor::tr("query parameter %1").arg(placement.name);
    case Kind::Bearer:
        return PlacementEditor::tr("Authorization: Bearer");
    case Kind::Basic:
        return placement.name.isEmpty()
                   ? PlacementEditor::tr("Authorization: Basic, without a user name")
                   : PlacementEditor::tr("Authorization: Basic, user %1").arg(placement.name);
    case Kind::SigV4:
        return PlacementEditor::tr("AWS signature (SigV4): %1, %2, access key %3")
            .arg(placement.region, placement.service, placement.name);
    }
    return PlacementEditor::tr("a place that makes no sense; edit the API");
}

} // namespace keywright::ui
