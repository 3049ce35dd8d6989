<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>FileOpening</name>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Drop to open %Ln file</numerusform>
            <numerusform>Drop to open %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other places</source>
        <translation>
            <numerusform>%1 and %Ln other place</numerusform>
            <numerusform>%1 and %Ln other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n websites</source>
        <translation>
            <numerusform>%Ln website</numerusform>
            <numerusform>%Ln websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n APIs</source>
        <translation>
            <numerusform>%Ln API</numerusform>
            <numerusform>%Ln APIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%Ln network</numerusform>
            <numerusform>%Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Android apps</source>
        <translation>
            <numerusform>%Ln Android app</numerusform>
            <numerusform>%Ln Android apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iOS apps</source>
        <translation>
            <numerusform>%Ln iOS app</numerusform>
            <numerusform>%Ln iOS apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%Ln program</numerusform>
            <numerusform>%Ln programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%Ln limit</numerusform>
            <numerusform>%Ln limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPage</name>
    <message numerus="yes">
        <source>Exported to %1: %n entries.</source>
        <translation>
            <numerusform>Exported to %1: %Ln entry.</numerusform>
            <numerusform>Exported to %1: %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n entries</source>
        <translation>
            <numerusform>Only %1: %Ln entry</numerusform>
            <numerusform>Only %1: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingActions</name>
    <message numerus="yes">
        <source>import of %n variable(s)</source>
        <translation>
            <numerusform>import of %Ln variable</numerusform>
            <numerusform>import of %Ln variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFilterBar</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CertificatesView</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %Ln day</numerusform>
            <numerusform>%1, in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%Ln difference.</numerusform>
            <numerusform>%Ln differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesDialog</name>
    <message numerus="yes">
        <source>%n cookie(s) forgotten.</source>
        <translation>
            <numerusform>%Ln cookie forgotten.</numerusform>
            <numerusform>%Ln cookies forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffPane</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DotenvDialog</name>
    <message numerus="yes">
        <source>Passed over, since they are no assignments: %n line(s).</source>
        <translation>
            <numerusform>Passed over, since it is no assignment: %Ln line.</numerusform>
            <numerusform>Passed over, since they are no assignments: %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Not as in Keywright, %n thing(s):</source>
        <translation>
            <numerusform>Not as in Keywright, %Ln thing:</numerusform>
            <numerusform>Not as in Keywright, %Ln things:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportProjectDialog</name>
    <message numerus="yes">
        <source>%1 is in %2, encrypted, with %n secret(s).</source>
        <translation>
            <numerusform>%1 is in %2, encrypted, with %Ln secret.</numerusform>
            <numerusform>%1 is in %2, encrypted, with %Ln secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForcedNotes</name>
    <message numerus="yes">
        <source>The next %n call(s) of %1 are answered %2.</source>
        <translation>
            <numerusform>The next call of %1 is answered %2.</numerusform>
            <numerusform>The next %Ln calls of %1 are answered %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>%Ln API</numerusform>
            <numerusform>%Ln APIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%Ln variable</numerusform>
            <numerusform>%Ln variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) for the keychain</source>
        <translation>
            <numerusform>%Ln secret for the keychain</numerusform>
            <numerusform>%Ln secrets for the keychain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyBatchActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln key stays as it is.</numerusform>
            <numerusform>%Ln keys stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work again.</source>
        <translation>
            <numerusform>%Ln key works again.</numerusform>
            <numerusform>%Ln keys work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enabling of %n key(s)</source>
        <translation>
            <numerusform>enabling of %Ln key</numerusform>
            <numerusform>enabling of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are disabled and no longer work.</source>
        <translation>
            <numerusform>%Ln key is disabled and no longer works.</numerusform>
            <numerusform>%Ln keys are disabled and no longer work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disabling of %n key(s)</source>
        <translation>
            <numerusform>disabling of %Ln key</numerusform>
            <numerusform>disabling of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are deleted and no longer work. They can be restored for 30 days.</source>
        <translation>
            <numerusform>%Ln key is deleted and no longer works. It can be restored for 30 days.</numerusform>
            <numerusform>%Ln keys are deleted and no longer work. They can be restored for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n key(s)</source>
        <translation>
            <numerusform>deletion of %Ln key</numerusform>
            <numerusform>deletion of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are back.</source>
        <translation>
            <numerusform>%Ln key is back.</numerusform>
            <numerusform>%Ln keys are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %n key(s)</source>
        <translation>
            <numerusform>restoring of %Ln key</numerusform>
            <numerusform>restoring of %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have the label %1.</source>
        <translation>
            <numerusform>%Ln key has the label %1.</numerusform>
            <numerusform>%Ln keys have the label %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %1 on %n key(s)</source>
        <translation>
            <numerusform>label %1 on %Ln key</numerusform>
            <numerusform>label %1 on %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost the label %1.</source>
        <translation>
            <numerusform>%Ln key lost the label %1.</numerusform>
            <numerusform>%Ln keys lost the label %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing of label %1 from %n key(s)</source>
        <translation>
            <numerusform>removing of label %1 from %Ln key</numerusform>
            <numerusform>removing of label %1 from %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have no environment any more.</source>
        <translation>
            <numerusform>%Ln key has no environment any more.</numerusform>
            <numerusform>%Ln keys have no environment any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are of %1.</source>
        <translation>
            <numerusform>%Ln key is of %1.</numerusform>
            <numerusform>%Ln keys are of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>environment of %n key(s)</source>
        <translation>
            <numerusform>environment of %Ln key</numerusform>
            <numerusform>environment of %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyForm</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPane</name>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln key chosen</numerusform>
            <numerusform>%Ln keys chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPurge</name>
    <message numerus="yes">
        <source>%n key(s) go for good, with what the keychain holds of them.</source>
        <translation>
            <numerusform>%Ln key goes for good, with what the keychain holds of it.</numerusform>
            <numerusform>%Ln keys go for good, with what the keychain holds of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are gone for good.</source>
        <translation>
            <numerusform>%Ln key is gone for good.</numerusform>
            <numerusform>%Ln keys are gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTools</name>
    <message numerus="yes">
        <source>%n call(s) of the last hour used it: whoever still has it is refused from now on.</source>
        <translation>
            <numerusform>%Ln call of the last hour used it: whoever still has it is refused from now on.</numerusform>
            <numerusform>%Ln calls of the last hour used it: whoever still has it is refused from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s)</source>
        <translation>
            <numerusform>%1 of %Ln key</numerusform>
            <numerusform>%1 of %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::LockingCard</name>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>after %Ln minute without a key or a click</numerusform>
            <numerusform>after %Ln minutes without a key or a click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::MainWindow</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %Ln second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::MoveDialog</name>
    <message numerus="yes">
        <source>%n secret(s) moved into the vault.</source>
        <translation>
            <numerusform>%Ln secret moved into the vault.</numerusform>
            <numerusform>%Ln secrets moved into the vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the keychain. The vault is gone.</source>
        <translation>
            <numerusform>%Ln secret moved into the keychain. The vault is gone.</numerusform>
            <numerusform>%Ln secrets moved into the keychain. The vault is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationsModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%Ln disabled</numerusform>
            <numerusform>%Ln disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reached</source>
        <translation>
            <numerusform>%Ln cannot be reached</numerusform>
            <numerusform>%Ln cannot be reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderPanel</name>
    <message numerus="yes">
        <source>%n call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln call in 30 days</numerusform>
            <numerusform>%Ln calls in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::QuotaCard</name>
    <message numerus="yes">
        <source>and %n more, less used</source>
        <translation>
            <numerusform>and %Ln more, less used</numerusform>
            <numerusform>and %Ln more, less used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotationPart</name>
    <message numerus="yes">
        <source>%n call(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>%Ln call in the last hour, %1.</numerusform>
            <numerusform>%Ln calls in the last hour, the last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::SecretsPage</name>
    <message numerus="yes">
        <source>%n project(s) with all keys and secrets are in %1, encrypted.</source>
        <translation>
            <numerusform>%Ln project with all keys and secrets is in %1, encrypted.</numerusform>
            <numerusform>%Ln projects with all keys and secrets are in %1, encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::UseSitesView</name>
    <message numerus="yes">
        <source>%n place(s) on this machine still have the old secret.</source>
        <translation>
            <numerusform>%Ln place on this machine still has the old secret.</numerusform>
            <numerusform>%Ln places on this machine still have the old secret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the new secret into %n value(s) of files</source>
        <translation>
            <numerusform>Put the new secret into %Ln value of files</numerusform>
            <numerusform>Put the new secret into %Ln values of files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written in a way that is not touched.</source>
        <translation>
            <numerusform>%Ln value is written in a way that is not touched.</numerusform>
            <numerusform>%Ln values are written in a way that is not touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictPane</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
</TS>
