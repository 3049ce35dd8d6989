// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/audit.h>

#include <QtCore/QLatin1StringView>

#include <array>

/// The actions that the audit log knows. Part of the file format and of the command line's JSON:
/// never renamed. ui/phrases has a sentence for each.
namespace keywright::audit {

inline constexpr QLatin1StringView projectCreate{"project.create"}, projectEdit{"project.edit"},
    projectRename{"project.rename"}, projectArchive{"project.archive"},
    projectUnarchive{"project.unarchive"}, projectDelete{"project.delete"},
    projectUndelete{"project.undelete"}, projectPurge{"project.purge"},
    projectImport{"project.import"};
inline constexpr QLatin1StringView apiAdd{"api.add"}, apiEdit{"api.edit"}, apiRemove{"api.remove"};
inline constexpr QLatin1StringView keyIssue{"key.issue"}, keyImport{"key.import"},
    keyEdit{"key.edit"}, keyRotate{"key.rotate"}, keyEnable{"key.enable"},
    keyDisable{"key.disable"}, keyDelete{"key.delete"}, keyUndelete{"key.undelete"},
    keyPurge{"key.purge"};
inline constexpr QLatin1StringView keyReveal{"key.reveal"}, keyCopy{"key.copy"},
    keyExec{"key.exec"}, keyEnvWrite{"key.env-write"}, keyEnvServe{"key.env-serve"},
    keyExport{"key.export"}, keySend{"key.send"};
/// All of these, for a filter.
inline constexpr QLatin1StringView uses{"use"};
inline constexpr std::array keyUses{keyReveal,   keyCopy,   keyExec, keyEnvWrite,
                                    keyEnvServe, keyExport, keySend};
inline constexpr QLatin1StringView bindingBind{"binding.bind"}, bindingUnbind{"binding.unbind"};
inline constexpr QLatin1StringView settingChange{"setting.change"};
inline constexpr QLatin1StringView gatewayStart{"gateway.start"}, gatewayStop{"gateway.stop"},
    gatewayForce{"gateway.force"}, gatewayClock{"gateway.clock"};
inline constexpr QLatin1StringView backupWrite{"backup.write"}, backupRestore{"backup.restore"};
inline constexpr QLatin1StringView vaultCreate{"vault.create"}, vaultPassphrase{"vault.passphrase"},
    vaultMove{"vault.move"};
inline constexpr QLatin1StringView partBegin{"audit.key"}, logExport{"audit.export"};

/// The action that a use of a secret is noted as; empty for work of our own.
[[nodiscard]] QLatin1StringView actionOf(SecretPurpose purpose);

} // namespace keywright::audit
