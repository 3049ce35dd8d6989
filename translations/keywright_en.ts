<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>keywright::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n request(s)</source>
        <translation>
            <numerusform>the newest request</numerusform>
            <numerusform>the newest %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApisPage</name>
    <message numerus="yes">
        <source>%n API(s) behind the gateway</source>
        <translation>
            <numerusform>%n API behind the gateway</numerusform>
            <numerusform>%n APIs behind the gateway</numerusform>
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
    <name>keywright::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
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
    <name>keywright::ui::OpenApiDrop</name>
    <message numerus="yes">
        <source>%n operation(s), OpenAPI %1</source>
        <translation>
            <numerusform>%n operation, OpenAPI %1</numerusform>
            <numerusform>%n operations, OpenAPI %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out</source>
        <translation>
            <numerusform>%n part left out</numerusform>
            <numerusform>%n parts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::VariablesPage</name>
    <message numerus="yes">
        <source>%n variable(s) cannot be handed out; programs are then started with none of them. The last column says why.</source>
        <translation>
            <numerusform>%n variable cannot be handed out; programs are then started with none of them. The last column says why.</numerusform>
            <numerusform>%n variables cannot be handed out; programs are then started with none of them. The last column says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) hold keys</source>
        <translation>
            <numerusform>%n variable holds a key</numerusform>
            <numerusform>%n variables hold keys</numerusform>
        </translation>
    </message>
</context>
</TS>
