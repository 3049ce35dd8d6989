<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>FileOpening</name>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Drop to open %n file</numerusform>
            <numerusform>Drop to open %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other places</source>
        <translation>
            <numerusform>%1 and %n other place</numerusform>
            <numerusform>%1 and %n other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n websites</source>
        <translation>
            <numerusform>%n website</numerusform>
            <numerusform>%n websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n APIs</source>
        <translation>
            <numerusform>%n API</numerusform>
            <numerusform>%n APIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Android apps</source>
        <translation>
            <numerusform>%n Android app</numerusform>
            <numerusform>%n Android apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iOS apps</source>
        <translation>
            <numerusform>%n iOS app</numerusform>
            <numerusform>%n iOS apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%n limit</numerusform>
            <numerusform>%n limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPage</name>
    <message numerus="yes">
        <source>Exported to %1: %n entries.</source>
        <translation>
            <numerusform>Exported to %1: %n entry.</numerusform>
            <numerusform>Exported to %1: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n entries</source>
        <translation>
            <numerusform>Only %1: %n entry</numerusform>
            <numerusform>Only %1: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingActions</name>
    <message numerus="yes">
        <source>import of %n variable(s)</source>
        <translation>
            <numerusform>import of %n variable</numerusform>
            <numerusform>import of %n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFilterBar</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CertificatesView</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesDialog</name>
    <message numerus="yes">
        <source>%n cookie(s) forgotten.</source>
        <translation>
            <numerusform>%n cookie forgotten.</numerusform>
            <numerusform>%n cookies forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffPane</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DotenvDialog</name>
    <message numerus="yes">
        <source>Passed over, since they are no assignments: %n line(s).</source>
        <translation>
            <numerusform>Passed over, since it is no assignment: %n line.</numerusform>
            <numerusform>Passed over, since they are no assignments: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Not as in Keywright, %n thing(s):</source>
        <translation>
            <numerusform>Not as in Keywright, %n thing:</numerusform>
            <numerusform>Not as in Keywright, %n things:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportProjectDialog</name>
    <message numerus="yes">
        <source>%1 is in %2, encrypted, with %n secret(s).</source>
        <translation>
            <numerusform>%1 is in %2, encrypted, with %n secret.</numerusform>
            <numerusform>%1 is in %2, encrypted, with %n secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForcedNotes</name>
    <message numerus="yes">
        <source>The next %n call(s) of %1 are answered %2.</source>
        <translation>
            <numerusform>The next call of %1 is answered %2.</numerusform>
            <numerusform>The next %n calls of %1 are answered %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>%n API</numerusform>
            <numerusform>%n APIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) for the keychain</source>
        <translation>
            <numerusform>%n secret for the keychain</numerusform>
            <numerusform>%n secrets for the keychain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyBatchActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay as they are.</source>
        <translation>
            <numerusform>%n key stays as it is.</numerusform>
            <numerusform>%n keys stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work again.</source>
        <translation>
            <numerusform>%n key works again.</numerusform>
            <numerusform>%n keys work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enabling of %n key(s)</source>
        <translation>
            <numerusform>enabling of %n key</numerusform>
            <numerusform>enabling of %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are disabled and no longer work.</source>
        <translation>
            <numerusform>%n key is disabled and no longer works.</numerusform>
            <numerusform>%n keys are disabled and no longer work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disabling of %n key(s)</source>
        <translation>
            <numerusform>disabling of %n key</numerusform>
            <numerusform>disabling of %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are deleted and no longer work. They can be restored for 30 days.</source>
        <translation>
            <numerusform>%n key is deleted and no longer works. It can be restored for 30 days.</numerusform>
            <numerusform>%n keys are deleted and no longer work. They can be restored for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n key(s)</source>
        <translation>
            <numerusform>deletion of %n key</numerusform>
            <numerusform>deletion of %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are back.</source>
        <translation>
            <numerusform>%n key is back.</numerusform>
            <numerusform>%n keys are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %n key(s)</source>
        <translation>
            <numerusform>restoring of %n key</numerusform>
            <numerusform>restoring of %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have the label %1.</source>
        <translation>
            <numerusform>%n key has the label %1.</numerusform>
            <numerusform>%n keys have the label %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %1 on %n key(s)</source>
        <translation>
            <numerusform>label %1 on %n key</numerusform>
            <numerusform>label %1 on %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost the label %1.</source>
        <translation>
            <numerusform>%n key lost the label %1.</numerusform>
            <numerusform>%n keys lost the label %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing of label %1 from %n key(s)</source>
        <translation>
            <numerusform>removing of label %1 from %n key</numerusform>
            <numerusform>removing of label %1 from %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have no environment any more.</source>
        <translation>
            <numerusform>%n key has no environment any more.</numerusform>
            <numerusform>%n keys have no environment any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are of %1.</source>
        <translation>
            <numerusform>%n key is of %1.</numerusform>
            <numerusform>%n keys are of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>environment of %n key(s)</source>
        <translation>
            <numerusform>environment of %n key</numerusform>
            <numerusform>environment of %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyForm</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPane</name>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%n key chosen</numerusform>
            <numerusform>%n keys chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPurge</name>
    <message numerus="yes">
        <source>%n key(s) go for good, with what the keychain holds of them.</source>
        <translation>
            <numerusform>%n key goes for good, with what the keychain holds of it.</numerusform>
            <numerusform>%n keys go for good, with what the keychain holds of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are gone for good.</source>
        <translation>
            <numerusform>%n key is gone for good.</numerusform>
            <numerusform>%n keys are gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTools</name>
    <message numerus="yes">
        <source>%n call(s) of the last hour used it: whoever still has it is refused from now on.</source>
        <translation>
            <numerusform>%n call of the last hour used it: whoever still has it is refused from now on.</numerusform>
            <numerusform>%n calls of the last hour used it: whoever still has it is refused from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s)</source>
        <translation>
            <numerusform>%1 of %n key</numerusform>
            <numerusform>%1 of %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::LockingCard</name>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>after %n minute without a key or a click</numerusform>
            <numerusform>after %n minutes without a key or a click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::MainWindow</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::MoveDialog</name>
    <message numerus="yes">
        <source>%n secret(s) moved into the vault.</source>
        <translation>
            <numerusform>%n secret moved into the vault.</numerusform>
            <numerusform>%n secrets moved into the vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the keychain. The vault is gone.</source>
        <translation>
            <numerusform>%n secret moved into the keychain. The vault is gone.</numerusform>
            <numerusform>%n secrets moved into the keychain. The vault is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationsModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n disabled</numerusform>
            <numerusform>%n disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reached</source>
        <translation>
            <numerusform>%n cannot be reached</numerusform>
            <numerusform>%n cannot be reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderPanel</name>
    <message numerus="yes">
        <source>%n call(s) in 30 days</source>
        <translation>
            <numerusform>%n call in 30 days</numerusform>
            <numerusform>%n calls in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::QuotaCard</name>
    <message numerus="yes">
        <source>and %n more, less used</source>
        <translation>
            <numerusform>and %n more, less used</numerusform>
            <numerusform>and %n more, less used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotationPart</name>
    <message numerus="yes">
        <source>%n call(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>%n call in the last hour, %1.</numerusform>
            <numerusform>%n calls in the last hour, the last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::SecretsPage</name>
    <message numerus="yes">
        <source>%n project(s) with all keys and secrets are in %1, encrypted.</source>
        <translation>
            <numerusform>%n project with all keys and secrets is in %1, encrypted.</numerusform>
            <numerusform>%n projects with all keys and secrets are in %1, encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::UseSitesView</name>
    <message numerus="yes">
        <source>%n place(s) on this machine still have the old secret.</source>
        <translation>
            <numerusform>%n place on this machine still has the old secret.</numerusform>
            <numerusform>%n places on this machine still have the old secret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the new secret into %n value(s) of files</source>
        <translation>
            <numerusform>Put the new secret into %n value of files</numerusform>
            <numerusform>Put the new secret into %n values of files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written in a way that is not touched.</source>
        <translation>
            <numerusform>%n value is written in a way that is not touched.</numerusform>
            <numerusform>%n values are written in a way that is not touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictPane</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
</TS>
