<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Advice</name>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Den Wert berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Take 1 to 100 symbols without “/”; the name of an API is a DNS label: lower-case letters, digits and “-”, at most 63.</source>
        <translation>1 bis 100 Zeichen ohne „/“ nehmen; der Name einer API ist ein DNS-Label: Kleinbuchstaben, Ziffern und „-“, höchstens 63.</translation>
    </message>
    <message>
        <source>Choose another name, or rename or delete what bears it.</source>
        <translation>Einen anderen Namen wählen, oder umbenennen oder löschen, was ihn trägt.</translation>
    </message>
    <message>
        <source>Name the project too (PROJECT/NAME), or use the id.</source>
        <translation>Auch das Projekt angeben (PROJEKT/NAME) oder die Kennung benutzen.</translation>
    </message>
    <message>
        <source>Give an http or https URL such as https://forms.example/v1, without a user name; an API&apos;s has no query either.</source>
        <translation>Eine http- oder https-URL angeben, etwa https://forms.example/v1, ohne Benutzernamen; die einer API hat auch keine Query.</translation>
    </message>
    <message>
        <source>Write ADDRESS:PORT, such as 127.0.0.1:8787 or [::1]:8787; port 0 takes a free one.</source>
        <translation>ADRESSE:PORT schreiben, etwa 127.0.0.1:8787 oder [::1]:8787; Port 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Correct or remove the entry; nothing was saved.</source>
        <translation>Den Eintrag berichtigen oder entfernen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Check the file at that place, and that it is the right one.</source>
        <translation>Die Datei an dieser Stelle prüfen, und ob es die richtige ist.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation>Prüfen, ob es den Ordner gibt, ob Sie dort schreiben dürfen und ob die Platte nicht voll ist.</translation>
    </message>
    <message>
        <source>Check the spelling; list what there is.</source>
        <translation>Die Schreibweise prüfen; ansehen, was es gibt.</translation>
    </message>
    <message>
        <source>Look at the present values and make your change again.</source>
        <translation>Die aktuellen Werte ansehen und die Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>Look at its present state first; it may already be as you want it.</source>
        <translation>Erst den aktuellen Zustand ansehen; vielleicht ist er schon wie gewünscht.</translation>
    </message>
    <message>
        <source>Bring the project back from the archive first.</source>
        <translation>Erst das Projekt aus dem Archiv holen.</translation>
    </message>
    <message>
        <source>Choose a folder of your own that can be written, or correct its owner and rights.</source>
        <translation>Einen eigenen, beschreibbaren Ordner wählen oder Besitzer und Rechte berichtigen.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist; nothing is ever written over.</source>
        <translation>Einen Ordner wählen, der leer ist oder nicht existiert; nichts wird je überschrieben.</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path.</source>
        <translation>Einen Datenordner mit kürzerem Pfad wählen.</translation>
    </message>
    <message>
        <source>Check the file&apos;s rights and the space on the disk; a copy made before the last upgrade lies beside it.</source>
        <translation>Die Rechte der Datei und den Platz auf der Platte prüfen; eine Kopie von vor der letzten Aktualisierung liegt daneben.</translation>
    </message>
    <message>
        <source>Update this program; the file was not touched.</source>
        <translation>Dieses Programm aktualisieren; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Try again in a moment; if it stays so, end the other program.</source>
        <translation>Gleich noch einmal versuchen; bleibt es so, das andere Programm beenden.</translation>
    </message>
    <message>
        <source>Check the space on the disk and try again.</source>
        <translation>Den Platz auf der Platte prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager; or go without keeping the secret.</source>
        <translation>Auf der Seite „Geheimnisse“, mit keywrightctl keychain unlock oder in der Passwortverwaltung des Systems entsperren; oder das Geheimnis nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring (GNOME Keyring, KWallet), or go without keeping the secret.</source>
        <translation>An einer Desktop-Sitzung mit Schlüsselbund (GNOME Keyring, KWallet) anmelden oder das Geheimnis nicht aufbewahren.</translation>
    </message>
    <message>
        <source>It may be waiting for you in a window of its own; answer it, or log out and in again.</source>
        <translation>Vielleicht wartet er in einem eigenen Fenster auf Sie; dort antworten oder ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Open the system&apos;s password manager and see whether it works; then try again.</source>
        <translation>Die Passwortverwaltung des Systems öffnen und sehen, ob sie geht; dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Somebody removed it there. Rotate the key to get a new secret.</source>
        <translation>Jemand hat es dort entfernt. Den Schlüssel erneuern, um ein neues Geheimnis zu bekommen.</translation>
    </message>
    <message>
        <source>Rotate the key and keep the new secret this time.</source>
        <translation>Den Schlüssel erneuern und das neue Geheimnis diesmal aufbewahren.</translation>
    </message>
    <message>
        <source>Open it with its passphrase: in the window, at the prompt, or with the file that KEYWRIGHT_PASSPHRASE_FILE names.</source>
        <translation>Mit der Passphrase öffnen: im Fenster, an der Eingabeaufforderung oder mit der Datei, die KEYWRIGHT_PASSPHRASE_FILE nennt.</translation>
    </message>
    <message>
        <source>Make one with “keywrightctl vault create”, or keep secrets in the keychain.</source>
        <translation>Mit „keywrightctl vault create“ einen anlegen oder Geheimnisse im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Restore it from a backup.</source>
        <translation>Nichts darin wurde geändert. Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>Noch einmal eingeben; auf Großbuchstaben und die Sprache der Tastatur achten.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Das laufende benutzen oder es erst anhalten.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Erst starten.</translation>
    </message>
    <message>
        <source>Look into its log in the home&apos;s folder, then start it again.</source>
        <translation>Sein Protokoll im Datenordner ansehen, dann noch einmal starten.</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one), or end the other program.</source>
        <translation>Einen anderen Port wählen (0 nimmt einen freien) oder das andere Programm beenden.</translation>
    </message>
    <message>
        <source>Check that it is installed, that its path is right and that it may be run.</source>
        <translation>Prüfen, ob es installiert ist, ob der Pfad stimmt und ob es ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Start the service, or correct the host and the port.</source>
        <translation>Den Dienst starten oder Host und Port berichtigen.</translation>
    </message>
    <message>
        <source>Check the spelling and the network connection.</source>
        <translation>Schreibweise und Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS and that its certificate is valid for this host.</source>
        <translation>Prüfen, ob der Port TLS spricht und ob sein Zertifikat für diesen Host gilt.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Die Netzverbindung prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check that the service is up, or allow more time.</source>
        <translation>Prüfen, ob der Dienst läuft, oder mehr Zeit lassen.</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>Noch einmal starten, wenn es noch gewünscht ist.</translation>
    </message>
    <message>
        <source>Look for it in a later version.</source>
        <translation>In einer späteren Version danach suchen.</translation>
    </message>
    <message>
        <source>This is a defect: please report it, with the log.</source>
        <translation>Das ist ein Fehler im Programm: bitte melden, mit dem Protokoll.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Key issued</source>
        <translation>Schlüssel ausgestellt</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Schlüssel aktiviert</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Schlüssel deaktiviert</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Schlüssel wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted key removed for good</source>
        <translation>Gelöschter Schlüssel endgültig entfernt</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Geheimnis angezeigt</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Geheimnis kopiert</translation>
    </message>
    <message>
        <source>Secret given to a program</source>
        <translation>Geheimnis an ein Programm gegeben</translation>
    </message>
    <message>
        <source>Secret written into a file</source>
        <translation>Geheimnis in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Secret read from a pipe</source>
        <translation>Geheimnis aus einer Pipe gelesen</translation>
    </message>
    <message>
        <source>Secret exported</source>
        <translation>Geheimnis exportiert</translation>
    </message>
    <message>
        <source>Secret sent with a request</source>
        <translation>Geheimnis mit einer Anfrage gesendet</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Projekt geändert</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projekt umbenannt</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>Projekt archiviert</translation>
    </message>
    <message>
        <source>Project taken out of the archive</source>
        <translation>Projekt aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projekt gelöscht</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>Projekt wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted project removed for good</source>
        <translation>Gelöschtes Projekt endgültig entfernt</translation>
    </message>
    <message>
        <source>Project imported</source>
        <translation>Projekt importiert</translation>
    </message>
    <message>
        <source>API added</source>
        <translation>API hinzugefügt</translation>
    </message>
    <message>
        <source>API changed</source>
        <translation>API geändert</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>API entfernt</translation>
    </message>
    <message>
        <source>Variable bound</source>
        <translation>Variable gebunden</translation>
    </message>
    <message>
        <source>Variable unbound</source>
        <translation>Bindung der Variable gelöst</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Gateway started</source>
        <translation>Gateway gestartet</translation>
    </message>
    <message>
        <source>Gateway stopped</source>
        <translation>Gateway angehalten</translation>
    </message>
    <message>
        <source>Denied calls asked for</source>
        <translation>Ablehnung von Aufrufen verlangt</translation>
    </message>
    <message>
        <source>Gateway&apos;s time moved</source>
        <translation>Zeit des Gateways verstellt</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Sicherung geschrieben</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Vault&apos;s passphrase changed</source>
        <translation>Passphrase des Tresors geändert</translation>
    </message>
    <message>
        <source>Secrets moved</source>
        <translation>Geheimnisse verschoben</translation>
    </message>
    <message>
        <source>Log protected by a key from here on</source>
        <translation>Protokoll ab hier durch einen Schlüssel geschützt</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Secrets handed out</source>
        <translation>Herausgegebene Geheimnisse</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>Schlüssel und Geheimnisse</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Das Protokoll selbst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Where the credential goes</source>
        <translation>Wohin die Zugangsdaten kommen</translation>
    </message>
    <message>
        <source>Description file</source>
        <translation>Beschreibungsdatei</translation>
    </message>
    <message>
        <source>Where keys are found</source>
        <translation>Wo Schlüssel gesucht werden</translation>
    </message>
    <message>
        <source>Key passed on</source>
        <translation>Schlüssel weitergereicht</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>Browser-Origins</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written.</source>
        <translation>Das Protokoll ist unversehrt: alle %1 Einträge sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The log&apos;s %1 entries fit together, but no key protects them yet.</source>
        <translation>Die %1 Einträge des Protokolls passen zusammen, aber noch schützt sie kein Schlüssel.</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written. A key proves those from number %2 on.</source>
        <translation>Das Protokoll ist unversehrt: alle %1 Einträge sind so, wie sie geschrieben wurden. Ab Nummer %2 beweist das ein Schlüssel.</translation>
    </message>
    <message>
        <source>Entry %1 was altered.</source>
        <translation>Eintrag %1 wurde verändert.</translation>
    </message>
    <message>
        <source>Entry %1 was moved to another place.</source>
        <translation>Eintrag %1 wurde an eine andere Stelle verschoben.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>Eintrag %1 wurde herausgenommen.</translation>
    </message>
    <message>
        <source>The log was cut: entries from number %1 on are gone.</source>
        <translation>Das Protokoll wurde gekürzt: Einträge ab Nummer %1 fehlen.</translation>
    </message>
    <message>
        <source>The log is not the one that was seen here before: from number %1 on it was put back to an older state, or replaced.</source>
        <translation>Das ist nicht das Protokoll, das hier zuvor gesehen wurde: ab Nummer %1 wurde es auf einen älteren Stand gebracht oder ersetzt.</translation>
    </message>
    <message>
        <source>The entries hold, but the record of where the log ends was altered.</source>
        <translation>Die Einträge sind unversehrt, aber die Aufzeichnung, wo das Protokoll endet, wurde verändert.</translation>
    </message>
    <message>
        <source>Nothing proves the entries from number %1 on: their key is not in the keychain.</source>
        <translation>Nichts beweist die Einträge ab Nummer %1: ihr Schlüssel ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The entries from number %1 on could not be proved: %2</source>
        <translation>Die Einträge ab Nummer %1 konnten nicht bewiesen werden: %2</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain and check again: a key is made then.</source>
        <translation>Den Schlüsselbund des Systems entsperren und noch einmal prüfen: dann wird ein Schlüssel angelegt.</translation>
    </message>
    <message>
        <source>If it was this home&apos;s own keychain that lost it, begin anew with another key: on the Audit page, or with keywrightctl audit renew.</source>
        <translation>Wenn der eigene Schlüsselbund dieses Datenordners ihn verloren hat, mit einem anderen Schlüssel neu beginnen: auf der Seite „Audit“ oder mit keywrightctl audit renew.</translation>
    </message>
    <message>
        <source>Export the log and keep a copy of the home; compare it with a backup. What came before that entry is as it was written.</source>
        <translation>Das Protokoll exportieren und eine Kopie des Datenordners behalten; mit einer Sicherung vergleichen. Was vor diesem Eintrag steht, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The gateway judges calls as if it were %1 later than it is.</source>
        <translation>Das Gateway beurteilt Aufrufe, als wäre es %1 später, als es ist.</translation>
    </message>
</context>
<context>
    <name>CodeNotes</name>
    <message>
        <source>The credential is left out: Digest and AWS signatures are written for cURL alone.</source>
        <translation>Die Zugangsdaten fehlen: Digest- und AWS-Signaturen gibt es nur für cURL.</translation>
    </message>
    <message>
        <source>Redirects are not followed: the key would go along to another host, or the language does not follow them.</source>
        <translation>Weiterleitungen wird nicht gefolgt: der Schlüssel würde an einen anderen Host mitgesendet, oder die Sprache kann es nicht.</translation>
    </message>
    <message>
        <source>JavaScript sends the method in capitals.</source>
        <translation>JavaScript sendet die Methode in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The proxy, the HTTP version or the client certificate of the settings is not in the code; cURL has them.</source>
        <translation>Proxy, HTTP-Version oder Client-Zertifikat der Einstellungen stehen nicht im Code; cURL hat sie.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CurlNotes</name>
    <message>
        <source>“%1” is a variable of the shell; it became {{%1}} and needs a value.</source>
        <translation>„%1“ ist eine Variable der Shell; daraus wurde {{%1}}, das einen Wert braucht.</translation>
    </message>
    <message>
        <source>The value that the text gives to %1 was not taken over.</source>
        <translation>Der Wert, den der Text %1 gibt, wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 was kept as text: nothing is run and nothing is looked up.</source>
        <translation>%1 blieb als Text stehen: nichts wird ausgeführt und nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Another command is left out: %1.</source>
        <translation>Ein weiterer Befehl wurde weggelassen: %1.</translation>
    </message>
    <message>
        <source>The command reads what the text does not hold (standard input).</source>
        <translation>Der Befehl liest, was der Text nicht enthält (Standardeingabe).</translation>
    </message>
    <message>
        <source>The answer is not written to %1.</source>
        <translation>Die Antwort wird nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>\&apos; between single quotes was read as a quote; a shell would not.</source>
        <translation>\&apos; zwischen einfachen Anführungszeichen wurde als Anführungszeichen gelesen; eine Shell würde das nicht tun.</translation>
    </message>
    <message>
        <source>The &amp; in the URL was kept; a shell ends the command there, unless it is in quotes.</source>
        <translation>Das &amp; in der URL blieb; eine Shell beendet dort den Befehl, wenn es nicht in Anführungszeichen steht.</translation>
    </message>
    <message>
        <source>%1 is not known and was left out.</source>
        <translation>%1 ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is short for several options and was left out.</source>
        <translation>%1 steht kurz für mehrere Optionen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 was left out: requests are sent without it.</source>
        <translation>%1 wurde weggelassen: Anfragen werden ohne gesendet.</translation>
    </message>
    <message>
        <source>%1 changes nothing of a request.</source>
        <translation>%1 ändert nichts an einer Anfrage.</translation>
    </message>
    <message>
        <source>%1 needs no asking for: it is always done.</source>
        <translation>%1 muss nicht verlangt werden: es geschieht immer.</translation>
    </message>
    <message>
        <source>%1 was left out: another option of the command takes its place.</source>
        <translation>%1 wurde weggelassen: eine andere Option des Befehls tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>%1 has no value and was left out.</source>
        <translation>%1 hat keinen Wert und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense and was left out.</source>
        <translation>Der Wert von %1 ergibt keinen Sinn und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Another URL is left out: %1.</source>
        <translation>Eine weitere URL wurde weggelassen: %1.</translation>
    </message>
    <message>
        <source>What follows --next is left out.</source>
        <translation>Was auf --next folgt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 stands for several URLs; the first one was taken.</source>
        <translation>%1 steht für mehrere URLs; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>Cookies are not read from the file %1.</source>
        <translation>Cookies werden nicht aus der Datei %1 gelesen.</translation>
    </message>
    <message>
        <source>Headers are not read from the file %1.</source>
        <translation>Header werden nicht aus der Datei %1 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is no header and was left out.</source>
        <translation>„%1“ ist kein Header und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file %1 is sent as it is; cURL would leave out its line ends.</source>
        <translation>Die Datei %1 wird gesendet, wie sie ist; cURL würde ihre Zeilenenden weglassen.</translation>
    </message>
    <message>
        <source>The file %1 is left out: it cannot be joined with other data.</source>
        <translation>Die Datei %1 wurde weggelassen: sie lässt sich nicht mit anderen Daten verbinden.</translation>
    </message>
    <message>
        <source>The file %1 is sent as a file with its name; cURL would send it as text.</source>
        <translation>Die Datei %1 wird als Datei mit ihrem Namen gesendet; cURL würde sie als Text senden.</translation>
    </message>
    <message>
        <source>“%1” in a part of the form is not understood or done in another way.</source>
        <translation>„%1“ in einem Teil des Formulars wird nicht verstanden oder anders gemacht.</translation>
    </message>
    <message>
        <source>The command has no password for %1; cURL would ask for it.</source>
        <translation>Der Befehl hat kein Passwort für %1; cURL würde danach fragen.</translation>
    </message>
    <message>
        <source>The header %1 stays in the request as text; it may hold a secret.</source>
        <translation>Der Header %1 bleibt als Text in der Anfrage; er kann ein Geheimnis enthalten.</translation>
    </message>
    <message>
        <source>The value of %1 is no text in UTF-8; what could not be read was replaced.</source>
        <translation>Der Wert von %1 ist kein UTF-8-Text; was nicht lesbar war, wurde ersetzt.</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source>The request target is not a path that starts with “/”.</source>
        <translation>Das Anfrageziel ist kein Pfad, der mit „/“ beginnt.</translation>
    </message>
    <message>
        <source>The path holds a dot segment (“..” or “.”), which another server could resolve to another path.</source>
        <translation>Der Pfad enthält ein Punkt-Segment („..“ oder „.“), das ein anderer Server zu einem anderen Pfad auflösen könnte.</translation>
    </message>
    <message>
        <source>The path holds an encoded slash or backslash, which servers read differently.</source>
        <translation>Der Pfad enthält einen kodierten Schrägstrich oder Backslash; Server lesen ihn verschieden.</translation>
    </message>
    <message>
        <source>The path holds a backslash, which some servers read as a slash.</source>
        <translation>Der Pfad enthält einen Backslash, den manche Server als Schrägstrich lesen.</translation>
    </message>
    <message>
        <source>The path holds “//”, which some servers read as “/”.</source>
        <translation>Der Pfad enthält „//“, das manche Server als „/“ lesen.</translation>
    </message>
    <message>
        <source>The path holds a control character.</source>
        <translation>Der Pfad enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The path holds a broken percent escape.</source>
        <translation>Der Pfad enthält eine fehlerhafte Prozentkodierung.</translation>
    </message>
    <message>
        <source>The path holds an overlong encoding of a symbol.</source>
        <translation>Der Pfad enthält eine überlange Kodierung eines Zeichens.</translation>
    </message>
    <message>
        <source>The request carries no key in any of the places the API looks at.</source>
        <translation>Die Anfrage trägt an keiner der Stellen, an denen die API nachsieht, einen Schlüssel.</translation>
    </message>
    <message>
        <source>The request carries a key twice in the same place.</source>
        <translation>Die Anfrage trägt an derselben Stelle zweimal einen Schlüssel.</translation>
    </message>
    <message>
        <source>What was given as a key does not look like one.</source>
        <translation>Was als Schlüssel angegeben wurde, sieht nicht wie einer aus.</translation>
    </message>
    <message>
        <source>The key&apos;s checksum is wrong: it was mistyped or cut off.</source>
        <translation>Die Prüfsumme des Schlüssels stimmt nicht: er wurde falsch eingegeben oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Nobody issued this key here.</source>
        <translation>Diesen Schlüssel hat hier niemand ausgestellt.</translation>
    </message>
    <message>
        <source>The key belongs to another project than the API.</source>
        <translation>Der Schlüssel gehört zu einem anderen Projekt als die API.</translation>
    </message>
    <message>
        <source>The project is archived or deleted.</source>
        <translation>Das Projekt ist archiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>Der Schlüssel wurde gelöscht.</translation>
    </message>
    <message>
        <source>The key is disabled.</source>
        <translation>Der Schlüssel ist deaktiviert.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>Der Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>This version of the key was rotated out and its overlap is over.</source>
        <translation>Diese Version des Schlüssels wurde ersetzt, und ihre Übergangszeit ist vorbei.</translation>
    </message>
    <message>
        <source>This address presented too many wrong keys within a minute.</source>
        <translation>Von dieser Adresse kamen in einer Minute zu viele falsche Schlüssel.</translation>
    </message>
    <message>
        <source>A header that decides was given twice.</source>
        <translation>Ein Header, von dem die Entscheidung abhängt, kam zweimal vor.</translation>
    </message>
    <message>
        <source>The call does not say which website it comes from (no Referer).</source>
        <translation>Der Aufruf sagt nicht, von welcher Website er kommt (kein Referer).</translation>
    </message>
    <message>
        <source>The Referer cannot be read as a URL.</source>
        <translation>Der Referer lässt sich nicht als URL lesen.</translation>
    </message>
    <message>
        <source>The website is not in the key&apos;s list.</source>
        <translation>Die Website steht nicht auf der Liste des Schlüssels.</translation>
    </message>
    <message>
        <source>The browser hid the website (Origin: null).</source>
        <translation>Der Browser hat die Website verborgen (Origin: null).</translation>
    </message>
    <message>
        <source>The caller&apos;s address is in none of the key&apos;s networks.</source>
        <translation>Die Adresse des Aufrufers liegt in keinem der Netze des Schlüssels.</translation>
    </message>
    <message>
        <source>The trusted proxy forwarded an address that cannot be read.</source>
        <translation>Der vertrauenswürdige Proxy hat eine Adresse weitergereicht, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The call does not name an Android app (X-Android-Package and X-Android-Cert).</source>
        <translation>Der Aufruf nennt keine Android-App (X-Android-Package und X-Android-Cert).</translation>
    </message>
    <message>
        <source>The Android app and its certificate are not in the key&apos;s list.</source>
        <translation>Die Android-App und ihr Zertifikat stehen nicht auf der Liste des Schlüssels.</translation>
    </message>
    <message>
        <source>The call does not name an iOS app (X-Ios-Bundle-Identifier).</source>
        <translation>Der Aufruf nennt keine iOS-App (X-Ios-Bundle-Identifier).</translation>
    </message>
    <message>
        <source>The iOS app is not in the key&apos;s list.</source>
        <translation>Die iOS-App steht nicht auf der Liste des Schlüssels.</translation>
    </message>
    <message>
        <source>The system does not tell which program called.</source>
        <translation>Das System gibt nicht an, von welchem Programm der Aufruf kam.</translation>
    </message>
    <message>
        <source>The program is not in the key&apos;s list.</source>
        <translation>Das Programm steht nicht auf der Liste des Schlüssels.</translation>
    </message>
    <message>
        <source>The key may not call this API.</source>
        <translation>Der Schlüssel darf diese API nicht aufrufen.</translation>
    </message>
    <message>
        <source>The key may call the API, but not this operation.</source>
        <translation>Der Schlüssel darf die API aufrufen, aber nicht diese Operation.</translation>
    </message>
    <message>
        <source>The API declares no such operation, and none of the key&apos;s paths covers it.</source>
        <translation>Die API deklariert keine solche Operation, und keiner der Pfade des Schlüssels deckt sie ab.</translation>
    </message>
    <message>
        <source>The request does not say what its body is (no Content-Type).</source>
        <translation>Die Anfrage sagt nicht, was ihr Body ist (kein Content-Type).</translation>
    </message>
    <message>
        <source>The operation does not accept a body of this type.</source>
        <translation>Die Operation nimmt keinen Body dieser Art an.</translation>
    </message>
    <message>
        <source>The key has used up its limit.</source>
        <translation>Der Schlüssel hat sein Limit aufgebraucht.</translation>
    </message>
    <message>
        <source>The key has used up its limit for this API.</source>
        <translation>Der Schlüssel hat sein Limit für diese API aufgebraucht.</translation>
    </message>
    <message>
        <source>The API&apos;s own limit over all keys is used up.</source>
        <translation>Das Limit der API über alle Schlüssel ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The third-party key that the API needs upstream is not available.</source>
        <translation>Der fremde Schlüssel, den die API beim Upstream braucht, ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The call is granted.</source>
        <translation>Der Aufruf ist erlaubt.</translation>
    </message>
    <message>
        <source>Two servers could read the request target differently.</source>
        <translation>Zwei Server könnten das Anfrageziel verschieden lesen.</translation>
    </message>
    <message>
        <source>No API of that name is registered.</source>
        <translation>Eine API dieses Namens ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>The request carries no usable key.</source>
        <translation>Die Anfrage trägt keinen brauchbaren Schlüssel.</translation>
    </message>
    <message>
        <source>The key is not valid here.</source>
        <translation>Der Schlüssel gilt hier nicht.</translation>
    </message>
    <message>
        <source>The key may not be used from this website.</source>
        <translation>Der Schlüssel darf von dieser Website nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The key may not be used from this address.</source>
        <translation>Der Schlüssel darf von dieser Adresse nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The key may not be used by this Android app.</source>
        <translation>Der Schlüssel darf von dieser Android-App nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The key may not be used by this iOS app.</source>
        <translation>Der Schlüssel darf von dieser iOS-App nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The key may not be used by this program.</source>
        <translation>Der Schlüssel darf von diesem Programm nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The key may not call this API or operation.</source>
        <translation>Der Schlüssel darf diese API oder Operation nicht aufrufen.</translation>
    </message>
    <message>
        <source>The operation does not accept this kind of body.</source>
        <translation>Die Operation nimmt diese Art von Body nicht an.</translation>
    </message>
    <message>
        <source>There were too many calls in a short time.</source>
        <translation>Es waren zu viele Aufrufe in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The quota of the day, week or month is used up.</source>
        <translation>Das Kontingent des Tages, der Woche oder des Monats ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Gesehen: %1.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>Das Limit ist %1.</translation>
    </message>
    <message>
        <source>The nearest entry is %1.</source>
        <translation>Der nächstliegende Eintrag ist %1.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>“%1”: the part before “://” is not a scheme; write https://, http:// or leave it out.</source>
        <translation>„%1“: der Teil vor „://“ ist kein Schema; https://, http:// schreiben oder weglassen.</translation>
    </message>
    <message>
        <source>“%1”: the host is missing; write for example portal.example/*.</source>
        <translation>„%1“: der Host fehlt; zum Beispiel portal.example/* schreiben.</translation>
    </message>
    <message>
        <source>“%1”: the host is not valid; write a name, an address or *.name.</source>
        <translation>„%1“: der Host ist nicht gültig; einen Namen, eine Adresse oder *.name schreiben.</translation>
    </message>
    <message>
        <source>“%1”: a star may stand only as the first label (*.portal.example) or as the end of the path (/forms/*).</source>
        <translation>„%1“: ein Stern darf nur als erstes Label (*.portal.example) oder am Ende des Pfads (/forms/*) stehen.</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>„%1“: der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write /* for every path, or /forms/*.</source>
        <translation>„%1“: der Pfad ist nicht gültig; /* für jeden Pfad schreiben, oder /forms/*.</translation>
    </message>
    <message>
        <source>“%1”: a query or a fragment is never compared; leave it out.</source>
        <translation>„%1“: eine Query oder ein Fragment wird nie verglichen; weglassen.</translation>
    </message>
    <message>
        <source>“%1”: a user name has no place here; leave it out.</source>
        <translation>„%1“: ein Benutzername hat hier keinen Platz; weglassen.</translation>
    </message>
    <message>
        <source>“%1” is not an address; write for example 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>„%1“ ist keine Adresse; zum Beispiel 192.0.2.7, 10.0.0.0/8 oder 2001:db8::/32 schreiben.</translation>
    </message>
    <message>
        <source>“%1”: the prefix length is not valid: 0 to 32 for IPv4, 0 to 128 for IPv6.</source>
        <translation>„%1“: die Präfixlänge ist nicht gültig: 0 bis 32 für IPv4, 0 bis 128 für IPv6.</translation>
    </message>
    <message>
        <source>“%1”: a leading zero can be read in two ways; leave it out.</source>
        <translation>„%1“: eine führende Null lässt sich auf zwei Arten lesen; weglassen.</translation>
    </message>
    <message>
        <source>“%1”: a zone (%eth0) means something on one machine only; leave it out.</source>
        <translation>„%1“: eine Zone (%eth0) bedeutet nur auf einem Rechner etwas; weglassen.</translation>
    </message>
    <message>
        <source>“%1” would mix IPv4 and IPv6; write the IPv4 range by itself.</source>
        <translation>„%1“ würde IPv4 und IPv6 mischen; den IPv4-Bereich für sich schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not an Android package; write for example org.example.forms.</source>
        <translation>„%1“ ist kein Android-Paket; zum Beispiel org.example.forms schreiben.</translation>
    </message>
    <message>
        <source>“%1”: the SHA-1 fingerprint has 40 hexadecimal digits, with or without colons.</source>
        <translation>„%1“: der SHA-1-Fingerabdruck hat 40 hexadezimale Ziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle identifier; write for example org.example.Forms.</source>
        <translation>„%1“ ist keine Bundle-Kennung; zum Beispiel org.example.Forms schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not the absolute path of a program; write for example /usr/bin/curl.</source>
        <translation>„%1“ ist nicht der absolute Pfad eines Programms; zum Beispiel /usr/bin/curl schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not an operation; write an operationId (submitForm, get*) or METHOD /path.</source>
        <translation>„%1“ ist keine Operation; eine operationId (submitForm, get*) oder METHODE /pfad schreiben.</translation>
    </message>
    <message>
        <source>“%1”: the method is not valid; write GET, POST, … or * for every one.</source>
        <translation>„%1“: die Methode ist nicht gültig; GET, POST, … oder * für jede schreiben.</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write for example /forms/{id} or /forms/*.</source>
        <translation>„%1“: der Pfad ist nicht gültig; zum Beispiel /forms/{id} oder /forms/* schreiben.</translation>
    </message>
    <message>
        <source>“%1”: the name of the API is not valid; use lower-case letters, digits and “-”.</source>
        <translation>„%1“: der Name der API ist nicht gültig; Kleinbuchstaben, Ziffern und „-“ benutzen.</translation>
    </message>
    <message>
        <source>“%1”: the number of calls must be 1 or more; leave the limit out for none.</source>
        <translation>„%1“: die Zahl der Aufrufe muss 1 oder mehr sein; soll es kein Limit geben, es weglassen.</translation>
    </message>
    <message>
        <source>“%1”: the unit is second, minute, hour, day, week or month, as in 100/minute.</source>
        <translation>„%1“: die Einheit ist second, minute, hour, day, week oder month, wie in 100/minute.</translation>
    </message>
    <message>
        <source>“%1”: the window is sliding or fixed; a day and longer is always fixed.</source>
        <translation>„%1“: das Fenster ist gleitend (sliding) oder fest (fixed); ab einem Tag ist es immer fest.</translation>
    </message>
    <message>
        <source>“%1”: the time zone is not known; write for example Europe/Berlin.</source>
        <translation>„%1“: die Zeitzone ist nicht bekannt; zum Beispiel Europe/Berlin schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a place for a key; write header:NAME, bearer or query:NAME.</source>
        <translation>„%1“ ist kein Platz für einen Schlüssel; header:NAME, bearer oder query:NAME schreiben.</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>Ein Eintrag ist leer.</translation>
    </message>
    <message>
        <source>An entry holds a control character or a blank that has no place there.</source>
        <translation>Ein Eintrag enthält ein Steuerzeichen oder ein Leerzeichen, das dort keinen Platz hat.</translation>
    </message>
    <message>
        <source>Browsers often send the origin alone, without the path: such calls would be denied. /* is safer.</source>
        <translation>Browser senden oft nur den Origin, ohne den Pfad: solche Aufrufe würden abgelehnt. /* ist sicherer.</translation>
    </message>
    <message>
        <source>Every address matches: this restricts nothing.</source>
        <translation>Jede Adresse passt: das schränkt nichts ein.</translation>
    </message>
    <message>
        <source>The digits behind the prefix do not count.</source>
        <translation>Die Ziffern hinter dem Präfix zählen nicht.</translation>
    </message>
    <message>
        <source>The digits of %1 behind the prefix do not count.</source>
        <translation>Die Ziffern von %1 hinter dem Präfix zählen nicht.</translation>
    </message>
    <message>
        <source>Apps name themselves in a header that anybody can send: this keeps honest mistakes out, not attackers.</source>
        <translation>Apps nennen sich in einem Header, den jeder senden kann: das schützt vor Versehen, nicht vor Angreifern.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Android-Apps</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>iOS-Apps</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The value of %1 is not valid.</source>
        <translation>Der Wert von %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Ein Wert ist nicht gültig.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name.</source>
        <translation>„%1“ kann nicht als Name dienen.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>The name “%1” is already in use.</source>
        <translation>Der Name „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>The name is already in use.</source>
        <translation>Der Name ist schon vergeben.</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>Mehrere Dinge heißen „%1“.</translation>
    </message>
    <message>
        <source>The name is not unique.</source>
        <translation>Der Name ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>“%1” is not a URL that can be used here.</source>
        <translation>„%1“ ist keine URL, die hier benutzt werden kann.</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>Die URL fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be listened on.</source>
        <translation>„%1“ ist keine Adresse, auf der gelauscht werden kann.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The restriction “%1” is not valid.</source>
        <translation>Die Einschränkung „%1“ ist nicht gültig.</translation>
    </message>
    <message>
        <source>A restriction is not valid.</source>
        <translation>Eine Einschränkung ist nicht gültig.</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be.</source>
        <translation>%1 lässt sich nicht als das lesen, was es sein soll.</translation>
    </message>
    <message>
        <source>The input cannot be read as what it should be.</source>
        <translation>Die Eingabe lässt sich nicht als das lesen, was sie sein soll.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Das gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>Es wurde inzwischen von jemand anderem geändert; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is not in a state that allows this.</source>
        <translation>Der Zustand von „%1“ lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Its state does not allow this.</source>
        <translation>Der Zustand lässt das nicht zu.</translation>
    </message>
    <message>
        <source>The project “%1” is archived and takes no changes.</source>
        <translation>Das Projekt „%1“ ist archiviert und nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <source>The project is archived and takes no changes.</source>
        <translation>Das Projekt ist archiviert und nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>Der Ordner %1 kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The folder %1 already holds projects.</source>
        <translation>Der Ordner %1 enthält schon Projekte.</translation>
    </message>
    <message>
        <source>The folder already holds projects.</source>
        <translation>Der Ordner enthält schon Projekte.</translation>
    </message>
    <message>
        <source>The path of the control socket, %1, is longer than the system allows.</source>
        <translation>Der Pfad des Steuer-Sockets, %1, ist länger, als das System zulässt.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Keywright.</source>
        <translation>Die Datenbank %1 wurde von einem neueren Keywright geschrieben.</translation>
    </message>
    <message>
        <source>Another Keywright has been writing for too long; nothing was saved.</source>
        <translation>Ein anderes Keywright schreibt schon zu lange; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The database reported an error; nothing was saved.</source>
        <translation>Die Datenbank meldete einen Fehler; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The keychain stays locked: nobody answered the system&apos;s question.</source>
        <translation>Der Schlüsselbund bleibt gesperrt: niemand hat die Frage des Systems beantwortet.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked; nothing was read or changed in it.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt; nichts darin wurde gelesen oder geändert.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported an error.</source>
        <translation>Der Schlüsselbund des Systems meldete einen Fehler.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer in the keychain.</source>
        <translation>Das Geheimnis von „%1“ ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>Das Geheimnis ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret of “%1” was never kept; only its fingerprint is stored.</source>
        <translation>Das Geheimnis von „%1“ wurde nie aufbewahrt; nur sein Fingerabdruck ist gespeichert.</translation>
    </message>
    <message>
        <source>The secret was never kept; only its fingerprint is stored.</source>
        <translation>Das Geheimnis wurde nie aufbewahrt; nur sein Fingerabdruck ist gespeichert.</translation>
    </message>
    <message>
        <source>The vault is locked; nothing was read or changed in it.</source>
        <translation>Der Tresor ist gesperrt; nichts darin wurde gelesen oder geändert.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in a vault, and there is none yet.</source>
        <translation>Geheimnisse sollen in einem Tresor liegen, und es gibt noch keinen.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged or was altered.</source>
        <translation>Der Tresor %1 ist beschädigt oder wurde verändert.</translation>
    </message>
    <message>
        <source>The vault is damaged or was altered.</source>
        <translation>Der Tresor ist beschädigt oder wurde verändert.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1.</source>
        <translation>Diese Passphrase öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>A gateway is already running for %1.</source>
        <translation>Für %1 läuft schon ein Gateway.</translation>
    </message>
    <message>
        <source>The gateway is already running.</source>
        <translation>Das Gateway läuft schon.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>Das Gateway läuft nicht.</translation>
    </message>
    <message>
        <source>The gateway did not start or did not answer.</source>
        <translation>Das Gateway ist nicht gestartet oder hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>Ein anderes Programm lauscht schon auf %1.</translation>
    </message>
    <message>
        <source>Another program already listens there.</source>
        <translation>Ein anderes Programm lauscht dort schon.</translation>
    </message>
    <message>
        <source>The program “%1” could not be started.</source>
        <translation>Das Programm „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Das Programm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Nobody listens on %1: the connection was refused.</source>
        <translation>Niemand lauscht auf %1: die Verbindung wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>Der Host „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The host is not known.</source>
        <translation>Der Host ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>„%1“ gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>This is not available in this version.</source>
        <translation>Das gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright itself.</source>
        <translation>In Keywright selbst ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>%1 is left out and denied: %2 cannot be expressed.</source>
        <translation>%1 wurde weggelassen und wird abgelehnt: %2 lässt sich nicht ausdrücken.</translation>
    </message>
    <message>
        <source>%1 is let in by fewer ways: %2 cannot be expressed.</source>
        <translation>%1 wird auf weniger Wegen durchgelassen: %2 lässt sich nicht ausdrücken.</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is NOT enforced.</source>
        <translation>Das Limit %2 von %1 wird NICHT durchgesetzt.</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is counted in the gateway&apos;s own way.</source>
        <translation>Das Limit %2 von %1 wird auf die Art dieses Gateways gezählt.</translation>
    </message>
    <message>
        <source>%1 expires, but this gateway knows no time: export again by then.</source>
        <translation>%1 läuft ab, aber dieses Gateway kennt keine Zeit: bis dahin noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Requests to %1 go upstream without the third-party key.</source>
        <translation>Anfragen an %1 gehen ohne den fremden Schlüssel zum Upstream.</translation>
    </message>
    <message>
        <source>The key is not looked for in “%2” of %1.</source>
        <translation>Der Schlüssel wird in „%2“ von %1 nicht gesucht.</translation>
    </message>
    <message>
        <source>Which media types the operations of %1 accept is not checked.</source>
        <translation>Welche Medientypen die Operationen von %1 annehmen, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Nothing is recorded of the restriction “%2” of %1, which only reports.</source>
        <translation>Von der Einschränkung „%2“ von %1, die nur meldet, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 is compared in clear: the variable %2 must hold it.</source>
        <translation>%1 wird im Klartext verglichen: die Variable %2 muss ihn enthalten.</translation>
    </message>
    <message>
        <source>Browsers may send a fixed list of methods and headers to %1.</source>
        <translation>Browser dürfen eine feste Liste von Methoden und Headern an %1 senden.</translation>
    </message>
    <message>
        <source>A header that is given twice is not refused: the first one counts.</source>
        <translation>Ein Header, der zweimal angegeben ist, wird nicht abgewiesen: der erste zählt.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Keywright cannot open “%1”.</source>
        <translation>Keywright kann „%1“ nicht öffnen.</translation>
    </message>
    <message>
        <source>It opens projects (.keywright.json), API descriptions (.json, .yaml) and .env files.</source>
        <translation>Es öffnet Projekte (.keywright.json), API-Beschreibungen (.json, .yaml) und .env-Dateien.</translation>
    </message>
    <message>
        <source>There is no project yet to take “%1”.</source>
        <translation>Es gibt noch kein Projekt für „%1“.</translation>
    </message>
    <message>
        <source>Create a project, then open the file again.</source>
        <translation>Ein Projekt anlegen, dann die Datei noch einmal öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um %Ln Datei zu öffnen</numerusform>
            <numerusform>Ablegen, um %Ln Dateien zu öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Ablegen, um %1 zu importieren</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it to issue keys that are kept, to reveal them and to run programs with them.</source>
        <translation>Entsperren, um Schlüssel auszustellen, die aufbewahrt werden, sie anzuzeigen und Programme mit ihnen zu starten.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring; until then keys can only be issued without keeping them.</source>
        <translation>An einer Desktop-Sitzung mit Schlüsselbund anmelden; bis dahin werden Schlüssel nur ohne Aufbewahren ausgestellt.</translation>
    </message>
    <message>
        <source>Another keychain answers than before: what must be in it is not there.</source>
        <translation>Ein anderer Schlüsselbund antwortet als zuvor: was darin sein muss, fehlt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to the keychain of before (desktops bring their own), or restore a backup; the Audit page (or keywrightctl audit renew) begins the log anew in this one.</source>
        <translation>Nichts wurde geändert. Zum Schlüsselbund von zuvor zurückkehren (Desktops bringen ihren eigenen mit) oder eine Sicherung wiederherstellen; die Seite „Audit“ (oder keywrightctl audit renew) beginnt das Protokoll in diesem neu.</translation>
    </message>
    <message>
        <source>The item “%1” is kept for no key of this home.</source>
        <translation>Der Eintrag „%1“ gehört zu keinem Schlüssel dieses Datenordners.</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s password manager, unless another copy of this home uses it.</source>
        <translation>In der Passwortverwaltung des Systems entfernen, wenn nicht eine andere Kopie dieses Datenordners ihn benutzt.</translation>
    </message>
    <message>
        <source>Secrets of an interrupted change wait to be tidied up.</source>
        <translation>Geheimnisse einer unterbrochenen Änderung warten darauf, aufgeräumt zu werden.</translation>
    </message>
    <message>
        <source>Unlock the keychain and start Keywright once more; it finishes or undoes them by itself.</source>
        <translation>Den Schlüsselbund entsperren und Keywright noch einmal starten; es beendet sie oder nimmt sie von selbst zurück.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in the keychain.</source>
        <translation>Das Geheimnis von „%1“ ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Somebody removed it there; rotate the key to get a new one.</source>
        <translation>Jemand hat es dort entfernt; den Schlüssel erneuern, um ein neues zu bekommen.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>Das Gateway läuft nicht.</translation>
    </message>
    <message>
        <source>Start it: keywrightctl gateway start.</source>
        <translation>Starten: keywrightctl gateway start.</translation>
    </message>
    <message>
        <source>The gateway does not enforce the newest settings yet.</source>
        <translation>Das Gateway setzt die neuesten Einstellungen noch nicht durch.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, stop and start it.</source>
        <translation>Einen Augenblick warten; bleibt es so, anhalten und starten.</translation>
    </message>
    <message>
        <source>The API “%1” cannot be reached.</source>
        <translation>Die API „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start its service, or correct its upstream URL.</source>
        <translation>Ihren Dienst starten oder ihre Upstream-URL berichtigen.</translation>
    </message>
    <message>
        <source>The key “%1” may be used by anybody who has it, from anywhere.</source>
        <translation>Den Schlüssel „%1“ darf jeder, der ihn hat, von überall benutzen.</translation>
    </message>
    <message>
        <source>Restrict it to the websites, networks or apps that use it.</source>
        <translation>Auf die Websites, Netze oder Apps einschränken, die ihn benutzen.</translation>
    </message>
    <message>
        <source>The key “%1” has not been used for a long time.</source>
        <translation>Der Schlüssel „%1“ wurde lange nicht benutzt.</translation>
    </message>
    <message>
        <source>Disable it, and delete it when nobody misses it.</source>
        <translation>Deaktivieren, und löschen, wenn ihn niemand vermisst.</translation>
    </message>
    <message>
        <source>The key “%1” expires soon.</source>
        <translation>Der Schlüssel „%1“ läuft bald ab.</translation>
    </message>
    <message>
        <source>Move its expiry, or issue its successor in time.</source>
        <translation>Sein Ablaufdatum verschieben oder rechtzeitig einen Nachfolger ausstellen.</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>Der Schlüssel „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>Delete it, or move its expiry if it is still needed.</source>
        <translation>Löschen, oder sein Ablaufdatum verschieben, wenn er noch gebraucht wird.</translation>
    </message>
    <message>
        <source>The key “%1” has no limit.</source>
        <translation>Der Schlüssel „%1“ hat kein Limit.</translation>
    </message>
    <message>
        <source>Give it one, so that a leak or a loop costs little.</source>
        <translation>Ihm eines geben, damit ein Leck oder eine Endlosschleife wenig kostet.</translation>
    </message>
    <message>
        <source>The key “%1” is older than keys may become here.</source>
        <translation>Der Schlüssel „%1“ ist älter, als Schlüssel hier werden dürfen.</translation>
    </message>
    <message>
        <source>Rotate it; both secrets work while the programs change over.</source>
        <translation>Erneuern; beide Geheimnisse gelten, während die Programme umgestellt werden.</translation>
    </message>
    <message>
        <source>Several applications seem to use the key “%1”.</source>
        <translation>Mehrere Anwendungen scheinen den Schlüssel „%1“ zu benutzen.</translation>
    </message>
    <message>
        <source>Issue one for each: then each can be restricted and stopped without the others.</source>
        <translation>Für jede einen ausstellen: dann lässt sich jede für sich einschränken und anhalten.</translation>
    </message>
    <message>
        <source>The service of “%1” also answers calls that come past the gateway.</source>
        <translation>Der Dienst von „%1“ antwortet auch auf Aufrufe, die am Gateway vorbei kommen.</translation>
    </message>
    <message>
        <source>Make it listen on the loopback alone or behind a firewall, so that every call needs a key.</source>
        <translation>Nur auf der Loopback-Adresse oder hinter einer Firewall lauschen lassen, damit jeder Aufruf einen Schlüssel braucht.</translation>
    </message>
    <message>
        <source>“%1” is not the only active key of its application.</source>
        <translation>„%1“ ist nicht der einzige aktive Schlüssel seiner Anwendung.</translation>
    </message>
    <message>
        <source>Rotate one key instead of keeping two; delete the other.</source>
        <translation>Einen Schlüssel erneuern, statt zwei zu behalten; den anderen löschen.</translation>
    </message>
    <message>
        <source>Other users of this machine can read %1.</source>
        <translation>Andere Benutzer dieses Rechners können %1 lesen.</translation>
    </message>
    <message>
        <source>Take the rights of group and others away: chmod go= FILE.</source>
        <translation>Die Rechte von Gruppe und anderen wegnehmen: chmod go= FILE.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>the system is asking for its password</source>
        <translation>das System fragt nach seinem Passwort</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>kein Session-Bus</translation>
    </message>
    <message>
        <source>nobody keeps secrets in this session</source>
        <translation>kein Dienst bewahrt in dieser Sitzung Geheimnisse auf</translation>
    </message>
    <message>
        <source>no keyring has been made yet</source>
        <translation>noch wurde kein Schlüsselbund angelegt</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>A project holds your APIs and the keys to them. Begin by giving one a name, or take one in from a file.</source>
        <translation>Ein Projekt enthält Ihre APIs und die Schlüssel dafür. Geben Sie zuerst einem einen Namen, oder übernehmen Sie eines aus einer Datei.</translation>
    </message>
    <message>
        <source>“Try the sample project” makes one with an API and two keys, to look around. It can be removed at any time.</source>
        <translation>„Beispielprojekt ausprobieren“ legt eines mit einer API und zwei Schlüsseln an, zum Umsehen. Es lässt sich jederzeit entfernen.</translation>
    </message>
    <message>
        <source>Here you see what there is, what the last 24 hours brought and what needs attention, in this project or in all of them.</source>
        <translation>Hier sehen Sie, was es gibt, was die letzten 24 Stunden brachten und was Aufmerksamkeit braucht, in diesem Projekt oder in allen.</translation>
    </message>
    <message>
        <source>Begin with “What needs attention”: each line says what is wrong and has the button that mends it.</source>
        <translation>Beginnen Sie mit „Was Aufmerksamkeit braucht“: Jede Zeile sagt, was nicht stimmt, und hat die Schaltfläche, die es behebt.</translation>
    </message>
    <message>
        <source>“Policy…” says after how many days a key should be rotated; “Look again” makes every check anew.</source>
        <translation>„Richtlinie…“ sagt, nach wie vielen Tagen ein Schlüssel erneuert werden soll; „Erneut prüfen“ wiederholt alle Prüfungen.</translation>
    </message>
    <message>
        <source>Does a warning stop anything? No. Calls are denied by what a key&apos;s restrictions say, never by what this page shows.</source>
        <translation>Hält eine Warnung etwas auf? Nein. Aufrufe werden durch das abgelehnt, was die Einschränkungen eines Schlüssels sagen, nie durch diese Seite.</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says from where, for which operations and how often it may.</source>
        <translation>Ein Schlüssel lässt ein Programm Ihre APIs aufrufen und sagt, von wo, für welche Operationen und wie oft es das darf.</translation>
    </message>
    <message>
        <source>Begin with “New key”: name it after the program that will use it, and restrict it to what that program needs.</source>
        <translation>Beginnen Sie mit „Neuer Schlüssel“: Benennen Sie ihn nach dem Programm, das ihn verwendet, und beschränken Sie ihn auf das, was es braucht.</translation>
    </message>
    <message>
        <source>“Rotate” gives a key a new secret while the old one still works for a time; “Disable” stops it at once and can be undone; a deleted key can be restored for 30 days.</source>
        <translation>„Erneuern“ gibt einem Schlüssel ein neues Geheimnis, während das alte eine Zeit lang weiter gilt; „Deaktivieren“ hält ihn sofort an und lässt sich rückgängig machen; ein gelöschter Schlüssel lässt sich 30 Tage lang wiederherstellen.</translation>
    </message>
    <message>
        <source>How do I keep a key of another provider here? “Get a key…” leads to the provider, tests the key and can put it behind the gateway.</source>
        <translation>Wie bewahre ich hier den Schlüssel eines anderen Anbieters auf? „Schlüssel holen…“ führt zum Anbieter, prüft den Schlüssel und kann ihn hinter das Gateway stellen.</translation>
    </message>
    <message>
        <source>These are the services that the gateway stands in front of. A key can be restricted to some of them, and to some of their operations.</source>
        <translation>Das sind die Dienste, vor denen das Gateway steht. Ein Schlüssel kann auf einige davon und auf einige ihrer Operationen beschränkt werden.</translation>
    </message>
    <message>
        <source>Begin with “Add API”: give it a name and the address of your service; an OpenAPI file brings its operations along.</source>
        <translation>Beginnen Sie mit „API hinzufügen“: Geben Sie ihr einen Namen und die Adresse Ihres Dienstes; eine OpenAPI-Datei bringt ihre Operationen mit.</translation>
    </message>
    <message>
        <source>“Check reachability” asks whether the service answers; “Try it” beside an operation opens a request that is filled in already.</source>
        <translation>„Erreichbarkeit prüfen“ fragt, ob der Dienst antwortet; „Ausprobieren“ neben einer Operation öffnet eine bereits ausgefüllte Anfrage.</translation>
    </message>
    <message>
        <source>Why does a call still work without a key? Then it goes to the service itself. Let that listen where only the gateway reaches it.</source>
        <translation>Warum geht ein Aufruf noch ohne Schlüssel? Dann geht er zum Dienst selbst. Lassen Sie diesen dort lauschen, wo ihn nur das Gateway erreicht.</translation>
    </message>
    <message>
        <source>A variable hands a key to a program on this computer without writing it into a file.</source>
        <translation>Eine Variable gibt einem Programm auf diesem Rechner einen Schlüssel, ohne ihn in eine Datei zu schreiben.</translation>
    </message>
    <message>
        <source>Begin with “Bind a variable”: choose the name that the program reads and the key that it is to get. The command below starts a program with it.</source>
        <translation>Beginnen Sie mit „Variable binden“: Wählen Sie den Namen, den das Programm liest, und den Schlüssel, den es bekommen soll. Der Befehl darunter startet ein Programm damit.</translation>
    </message>
    <message>
        <source>What if a program insists on a file? A .env can be served that lies on no disk, or written for some hours: see keywrightctl env --help.</source>
        <translation>Und wenn ein Programm auf einer Datei besteht? Eine .env kann bereitgestellt werden, die auf keinem Datenträger liegt, oder für einige Stunden geschrieben werden: siehe keywrightctl env --help.</translation>
    </message>
    <message>
        <source>How often your APIs are called, by which keys, with which errors, how fast, and for how much money.</source>
        <translation>Wie oft Ihre APIs aufgerufen werden, von welchen Schlüsseln, mit welchen Fehlern, wie schnell und für wie viel Geld.</translation>
    </message>
    <message>
        <source>Begin with the range at the top. Drag over a chart to look closer; each chart can be shown as a table, too.</source>
        <translation>Beginnen Sie mit dem Zeitraum oben. Ziehen Sie über ein Diagramm, um genauer hinzusehen; jedes Diagramm lässt sich auch als Tabelle zeigen.</translation>
    </message>
    <message>
        <source>“Compare” draws the period before as well; “Notifications…” tells you of many denials, of a key in a new place, or of a limit that fills up.</source>
        <translation>„Vergleichen“ zeichnet auch den Zeitraum davor; „Benachrichtigungen…“ meldet viele Ablehnungen, einen Schlüssel an einem neuen Ort oder ein Limit, das sich füllt.</translation>
    </message>
    <message>
        <source>Why is nothing here? Only calls through the gateway are counted. See whether it runs, and whether programs call its address.</source>
        <translation>Warum ist hier nichts? Nur Aufrufe über das Gateway werden gezählt. Sehen Sie nach, ob es läuft und ob Programme seine Adresse aufrufen.</translation>
    </message>
    <message>
        <source>Every call that came to the gateway, the newest first, and why it was granted or denied.</source>
        <translation>Jeder Aufruf, der zum Gateway kam, der neueste zuerst, und warum er erlaubt oder abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Begin by choosing a line: beside it stand the steps of the verdict and, for a denial, the smallest change that would have granted it.</source>
        <translation>Wählen Sie zuerst eine Zeile: Daneben stehen die Schritte des Urteils und bei einer Ablehnung die kleinste Änderung, die ihn erlaubt hätte.</translation>
    </message>
    <message>
        <source>“Denied only” leaves out what went well; “Follow” shows new calls as they come.</source>
        <translation>„Nur abgelehnte“ lässt weg, was gut ging; „Folgen“ zeigt neue Aufrufe, sobald sie kommen.</translation>
    </message>
    <message>
        <source>Does the log hold secrets? No. A call is kept with the name of its key, never with the key itself.</source>
        <translation>Enthält das Protokoll Geheimnisse? Nein. Ein Aufruf wird mit dem Namen seines Schlüssels aufbewahrt, nie mit dem Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Call an API by hand, with any key of this project, and see just what was sent and what came back.</source>
        <translation>Rufen Sie eine API von Hand auf, mit einem beliebigen Schlüssel dieses Projekts, und sehen Sie genau, was gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>Begin with the address: type it, choose a declared operation, or paste a cURL command. Then send the request.</source>
        <translation>Beginnen Sie mit der Adresse: Tippen Sie sie ein, wählen Sie eine beschriebene Operation, oder fügen Sie einen cURL-Befehl ein. Dann senden Sie die Anfrage.</translation>
    </message>
    <message>
        <source>Saved requests are files without secrets; “Copy as…” gives a request to cURL, Python or JavaScript.</source>
        <translation>Gespeicherte Anfragen sind Dateien ohne Geheimnisse; „Kopieren als…“ gibt eine Anfrage an cURL, Python oder JavaScript weiter.</translation>
    </message>
    <message>
        <source>Why am I asked before sending? The send guard has seen something risky, such as a key on its way to a foreign host. Its rules can be changed.</source>
        <translation>Warum werde ich vor dem Senden gefragt? Der Sendewächter hat etwas Riskantes bemerkt, etwa einen Schlüssel auf dem Weg zu einem fremden Host. Seine Regeln lassen sich ändern.</translation>
    </message>
    <message>
        <source>Every key at every operation: what the policy says, and what your service really did.</source>
        <translation>Jeder Schlüssel an jeder Operation: was die Regeln sagen, und was Ihr Dienst wirklich getan hat.</translation>
    </message>
    <message>
        <source>Begin with “Run”. Only reading calls are sent unless you allow writing ones.</source>
        <translation>Beginnen Sie mit „Ausführen“. Es werden nur lesende Aufrufe gesendet, sofern Sie keine schreibenden erlauben.</translation>
    </message>
    <message>
        <source>A field can be opened as a request or lead to its key; the whole is saved as a picture or as a JUnit report.</source>
        <translation>Ein Feld lässt sich als Anfrage öffnen oder führt zu seinem Schlüssel; das Ganze lässt sich als Bild oder als JUnit-Bericht speichern.</translation>
    </message>
    <message>
        <source>What is a leak? A call that should have been denied and got an answer. Often the service is then reached past the gateway.</source>
        <translation>Was ist ein Leck? Ein Aufruf, der hätte abgelehnt werden sollen und eine Antwort bekam. Oft ist der Dienst dann am Gateway vorbei erreichbar.</translation>
    </message>
    <message>
        <source>The gateway stands in front of your APIs, looks at the key of each call and lets through what the key may do.</source>
        <translation>Das Gateway steht vor Ihren APIs, prüft den Schlüssel jedes Aufrufs und lässt durch, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>Begin with “Start gateway”, then let your program call the address that is shown here instead of the service&apos;s own.</source>
        <translation>Beginnen Sie mit „Gateway starten“, und lassen Sie Ihr Programm dann die hier gezeigte Adresse statt der des Dienstes aufrufen.</translation>
    </message>
    <message>
        <source>Address, TLS, metrics and trusted proxies take effect with the next start. Configurations for other gateways can be exported.</source>
        <translation>Adresse, TLS, Metriken und vertrauenswürdige Proxys wirken ab dem nächsten Start. Konfigurationen für andere Gateways lassen sich exportieren.</translation>
    </message>
    <message>
        <source>Must this window stay open? No. The gateway is a program of its own and runs on until it is stopped.</source>
        <translation>Muss dieses Fenster offen bleiben? Nein. Das Gateway ist ein eigenes Programm und läuft weiter, bis es angehalten wird.</translation>
    </message>
    <message>
        <source>Where secrets are kept: in the system&apos;s keychain, one item each, or in a vault that a passphrase opens.</source>
        <translation>Wo Geheimnisse aufbewahrt werden: im Schlüsselbund des Systems, je ein Eintrag, oder in einem Tresor, den eine Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Begin by looking whether the keychain is there and unlocked. If not, the page says what to do.</source>
        <translation>Sehen Sie zuerst nach, ob der Schlüsselbund da und entsperrt ist. Wenn nicht, sagt die Seite, was zu tun ist.</translation>
    </message>
    <message>
        <source>“Back up everything…” writes one encrypted file; the vault can be locked at once, or by itself when nobody works here.</source>
        <translation>„Alles sichern…“ schreibt eine einzige verschlüsselte Datei; der Tresor lässt sich sofort sperren oder von selbst, wenn hier niemand arbeitet.</translation>
    </message>
    <message>
        <source>What if I forget the passphrase? Nobody can open the vault or a backup without it. Keep it in another safe place.</source>
        <translation>Und wenn ich die Passphrase vergesse? Ohne sie kann niemand den Tresor oder eine Sicherung öffnen. Bewahren Sie sie an einem anderen sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret was shown, copied or given to a program: who did what, and when.</source>
        <translation>Jede Änderung, und jedes Mal, wenn ein Geheimnis gezeigt, kopiert oder einem Programm gegeben wurde: wer was wann getan hat.</translation>
    </message>
    <message>
        <source>Begin with the search, or with the kind of entries; choosing a line shows all of it.</source>
        <translation>Beginnen Sie mit der Suche oder der Art der Einträge; wenn Sie eine Zeile wählen, sehen Sie alles dazu.</translation>
    </message>
    <message>
        <source>“Check the log” says whether an entry was altered, moved or taken out; “Export the log…” writes it to a file.</source>
        <translation>„Protokoll prüfen“ sagt, ob ein Eintrag verändert, verschoben oder entfernt wurde; „Protokoll exportieren…“ schreibt es in eine Datei.</translation>
    </message>
    <message>
        <source>Can an entry be deleted? No. The log is only ever added to, so that it stays a proof.</source>
        <translation>Kann ein Eintrag gelöscht werden? Nein. Dem Protokoll wird nur hinzugefügt, damit es ein Beweis bleibt.</translation>
    </message>
    <message>
        <source>“Import a .env file…” moves its secrets into safekeeping and binds its names; folders can be searched for .env files.</source>
        <translation>„.env-Datei importieren…“ nimmt ihre Geheimnisse in Verwahrung und bindet ihre Namen; Ordner können nach .env-Dateien durchsucht werden.</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>jede API des Projekts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and last symbols of a version</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>must be in every one of the lists</source>
        <translation>muss auf jeder der Listen stehen</translation>
    </message>
    <message>
        <source>must be in at least one of the lists</source>
        <translation>muss auf mindestens einer der Listen stehen</translation>
    </message>
    <message>
        <source>Origin instead of Referer</source>
        <translation>Origin statt Referer</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>Ein Aufrufer</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>Nur gemeldet</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Darf aufrufen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a property, what it was and what it is</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>KeySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln mehr</numerusform>
            <numerusform>%1 und %Ln mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>call every API of its project</source>
        <translation>jede API seines Projekts aufrufen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other places</source>
        <translation>
            <numerusform>%1 und %Ln anderem Ort</numerusform>
            <numerusform>%1 und %Ln anderen Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1 (bisher nur gemeldet)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from the Android app %1</source>
        <translation>von der Android-App %1</translation>
    </message>
    <message>
        <source>from the iOS app %1</source>
        <translation>von der iOS-App %1</translation>
    </message>
    <message>
        <source>from the program %1</source>
        <translation>vom Programm %1</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>von überall</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>ohne Limit</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Dieser Schlüssel</translation>
    </message>
    <message>
        <source>%1 may %2 %3, %4</source>
        <translation>%1 darf %3 %2, %4</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1, bis %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s key: it opens nothing here.</source>
        <translation>%1 ist ein fremder Schlüssel: er öffnet hier nichts.</translation>
    </message>
    <message>
        <source>%1 is a key of %2: it opens nothing here.</source>
        <translation>%1 ist ein Schlüssel von %2: er öffnet hier nichts.</translation>
    </message>
    <message>
        <source>%1 is deleted and may do nothing.</source>
        <translation>%1 ist gelöscht und darf nichts.</translation>
    </message>
    <message>
        <source>%1 is disabled and may do nothing until it is enabled.</source>
        <translation>%1 ist deaktiviert und darf nichts, bis er aktiviert wird.</translation>
    </message>
    <message>
        <source>%1 expired on %2 and may do nothing.</source>
        <translation>%1 ist am %2 abgelaufen und darf nichts.</translation>
    </message>
</context>
<context>
    <name>Keychains</name>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is there and unlocked.</source>
        <translation>Der Schlüsselbund des Systems ist da und entsperrt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked: nothing can be read from it or kept in it.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt: nichts kann daraus gelesen oder darin aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The system is asking for the keychain&apos;s password.</source>
        <translation>Das System fragt nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>There is no session bus here, so no keychain can be reached.</source>
        <translation>Hier gibt es keinen Session-Bus, also ist kein Schlüsselbund erreichbar.</translation>
    </message>
    <message>
        <source>Nobody keeps secrets in this session.</source>
        <translation>Kein Dienst bewahrt in dieser Sitzung Geheimnisse auf.</translation>
    </message>
    <message>
        <source>The keychain has no keyring yet.</source>
        <translation>Im Schlüsselbund-Dienst ist noch kein Schlüsselbund angelegt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager.</source>
        <translation>Auf der Seite „Geheimnisse“, mit keywrightctl keychain unlock oder in der Passwortverwaltung des Systems entsperren.</translation>
    </message>
    <message>
        <source>Answer in the system&apos;s own window; it may lie behind others.</source>
        <translation>Im Fenster des Systems antworten; es kann hinter anderen liegen.</translation>
    </message>
    <message>
        <source>Start Keywright from a desktop session, or keep secrets in a vault.</source>
        <translation>Keywright aus einer Desktop-Sitzung starten oder Geheimnisse in einem Tresor aufbewahren.</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring, KWallet, KeePassXC), or keep secrets in a vault.</source>
        <translation>Einen Schlüsselbund starten (GNOME Keyring, KWallet, KeePassXC) oder Geheimnisse in einem Tresor aufbewahren.</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password manager and call it the default, or keep secrets in a vault.</source>
        <translation>In der Passwortverwaltung des Systems einen anlegen und zum Standard machen oder Geheimnisse in einem Tresor aufbewahren.</translation>
    </message>
    <message>
        <source>Nothing was lost. Restart the keyring, or log out and in again.</source>
        <translation>Nichts ging verloren. Den Schlüsselbund neu starten oder ab- und wieder anmelden.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between entries</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Only what policy says is known.</source>
        <translation>Nur was die Regeln sagen, ist bekannt.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Policy grants it, and the server took it.</source>
        <translation>Die Regeln erlauben es, und der Server hat es angenommen.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Policy denies it, and it was refused.</source>
        <translation>Die Regeln lehnen es ab, und es wurde abgewiesen.</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>Policy denies it, and the server did it all the same. Let the server be reached through the gateway alone.</source>
        <translation>Die Regeln lehnen es ab, und der Server hat es trotzdem getan. Den Server nur über das Gateway erreichbar machen.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Policy grants it, and it was refused. The server wants something else, or the gateway enforces an older policy.</source>
        <translation>Die Regeln erlauben es, und es wurde abgewiesen. Der Server will etwas anderes, oder das Gateway setzt ältere Regeln durch.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>Policy grants it, but a limit is used up by now. Try again later or raise the limit.</source>
        <translation>Die Regeln erlauben es, aber ein Limit ist inzwischen aufgebraucht. Später noch einmal versuchen oder das Limit erhöhen.</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>Was zurückkam, sagt nichts über den Schlüssel.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(kein Schlüssel)</translation>
    </message>
    <message>
        <source>(%1_…, never issued)</source>
        <translation>(%1_…, nie ausgestellt)</translation>
    </message>
    <message>
        <source>(altered key)</source>
        <translation>(veränderter Schlüssel)</translation>
    </message>
    <message>
        <source>(%1, altered)</source>
        <translation>(%1, verändert)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>%1 Policy: %2. Server: HTTP %3.</source>
        <translation>%1 Regeln: %2. Server: HTTP %3.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 has no address of its own: say which one is meant.</source>
        <translation>%1 hat keine eigene Adresse: angeben, welche gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” is no address for this: give an http or https URL. Keys of %2 are tested on this computer only.</source>
        <translation>„%1“ ist dafür keine Adresse: eine http- oder https-URL angeben. Schlüssel von %2 werden nur auf diesem Rechner getestet.</translation>
    </message>
    <message>
        <source>“%1” is no address for a key of %2. It is sent to %3 over https, or to this computer, and to nobody else.</source>
        <translation>„%1“ ist keine Adresse für einen Schlüssel von %2. Er wird über https an %3 gesendet oder an diesen Rechner, und an niemanden sonst.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>The key works: %1 answered %2.</source>
        <translation>Der Schlüssel funktioniert: %1 antwortete %2.</translation>
    </message>
    <message>
        <source>%1 refuses the key (%2). It was mistyped, has been revoked, or may not make this call.</source>
        <translation>%1 weist den Schlüssel ab (%2). Er wurde falsch eingegeben, ist widerrufen oder darf diesen Aufruf nicht machen.</translation>
    </message>
    <message>
        <source>%1 did not answer, so nothing is known of the key. %2</source>
        <translation>%1 hat nicht geantwortet, also ist über den Schlüssel nichts bekannt. %2</translation>
    </message>
    <message>
        <source>%1 answered %2, which says neither yes nor no.</source>
        <translation>%1 antwortete %2, was weder ja noch nein heißt.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>wants an agreement</source>
        <translation>verlangt eine Vereinbarung</translation>
    </message>
    <message>
        <source>wants a fee</source>
        <translation>verlangt eine Gebühr</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>im Header %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>im Query-Parameter %1</translation>
    </message>
    <message>
        <source>as the password of Authorization: Basic</source>
        <translation>als Passwort von Authorization: Basic</translation>
    </message>
    <message>
        <source>as a signature (AWS Signature Version 4)</source>
        <translation>als Signatur (AWS Signature Version 4)</translation>
    </message>
    <message>
        <source>as Authorization: Bearer</source>
        <translation>als Authorization: Bearer</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>%1 has no request that could be tried without doing anything.</source>
        <translation>%1 hat keine Anfrage, die sich probieren ließe, ohne etwas zu tun.</translation>
    </message>
    <message>
        <source>Nothing tells whose key this is: say which provider it belongs to.</source>
        <translation>Nichts verrät, wessen Schlüssel das ist: angeben, zu welchem Anbieter er gehört.</translation>
    </message>
    <message>
        <source>The value holds what no key holds, such as a line break.</source>
        <translation>Der Wert enthält, was kein Schlüssel enthält, etwa einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>“%1” is not a key that was imported.</source>
        <translation>„%1“ ist kein importierter Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is missing, or holds more than letters, digits and ._~-.</source>
        <translation>„%1“ fehlt oder enthält mehr als Buchstaben, Ziffern und ._~-.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Have the caller send a plain path.</source>
        <translation>Der Aufrufer muss einen einfachen Pfad senden.</translation>
    </message>
    <message>
        <source>Have the caller send the key where the API looks for it, for example in the header x-api-key.</source>
        <translation>Der Aufrufer muss den Schlüssel dort senden, wo die API ihn sucht, zum Beispiel im Header x-api-key.</translation>
    </message>
    <message>
        <source>Have the caller send the key once.</source>
        <translation>Der Aufrufer darf den Schlüssel nur einmal senden.</translation>
    </message>
    <message>
        <source>Copy the key once more, as a whole.</source>
        <translation>Den Schlüssel noch einmal kopieren, als Ganzes.</translation>
    </message>
    <message>
        <source>Use a key of this project, or issue one.</source>
        <translation>Einen Schlüssel dieses Projekts benutzen oder einen ausstellen.</translation>
    </message>
    <message>
        <source>Issue a key in the API&apos;s own project.</source>
        <translation>Einen Schlüssel im Projekt der API ausstellen.</translation>
    </message>
    <message>
        <source>Bring the project back from the archive, or undelete it.</source>
        <translation>Das Projekt aus dem Archiv holen oder wiederherstellen.</translation>
    </message>
    <message>
        <source>Undelete the key within 30 days, or issue another one.</source>
        <translation>Den Schlüssel innerhalb von 30 Tagen wiederherstellen oder einen anderen ausstellen.</translation>
    </message>
    <message>
        <source>Enable the key.</source>
        <translation>Den Schlüssel aktivieren.</translation>
    </message>
    <message>
        <source>Move the key&apos;s expiry, or issue another one.</source>
        <translation>Das Ablaufdatum des Schlüssels verschieben oder einen anderen ausstellen.</translation>
    </message>
    <message>
        <source>Give the caller the key&apos;s current version.</source>
        <translation>Dem Aufrufer die aktuelle Version des Schlüssels geben.</translation>
    </message>
    <message>
        <source>Correct the caller&apos;s key; after a minute it may try again.</source>
        <translation>Den Schlüssel des Aufrufers berichtigen; nach einer Minute darf er es wieder versuchen.</translation>
    </message>
    <message>
        <source>Have the caller send the header once.</source>
        <translation>Der Aufrufer darf den Header nur einmal senden.</translation>
    </message>
    <message>
        <source>Call from a page, or allow the Origin header as a fallback where the page sends no Referer.</source>
        <translation>Von einer Seite aufrufen, oder den Origin-Header als Ersatz zulassen, wo die Seite keinen Referer sendet.</translation>
    </message>
    <message>
        <source>Have the caller send a proper Referer.</source>
        <translation>Der Aufrufer muss einen richtigen Referer senden.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s websites.</source>
        <translation>%1 zu den Websites des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Add the website to the key&apos;s websites.</source>
        <translation>Die Website zu den Websites des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Serve the page from a website instead of a file or a sandbox.</source>
        <translation>Die Seite von einer Website ausliefern statt aus einer Datei oder Sandbox.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s networks.</source>
        <translation>%1 zu den Netzen des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Add the address to the key&apos;s networks.</source>
        <translation>Die Adresse zu den Netzen des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Correct what the proxy writes into X-Forwarded-For or Forwarded.</source>
        <translation>Berichtigen, was der Proxy in X-Forwarded-For oder Forwarded schreibt.</translation>
    </message>
    <message>
        <source>Have the app send X-Android-Package and X-Android-Cert.</source>
        <translation>Die App muss X-Android-Package und X-Android-Cert senden.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s Android apps.</source>
        <translation>%1 zu den Android-Apps des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Add the app with its certificate to the key&apos;s Android apps.</source>
        <translation>Die App mit ihrem Zertifikat zu den Android-Apps des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Have the app send X-Ios-Bundle-Identifier.</source>
        <translation>Die App muss X-Ios-Bundle-Identifier senden.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s iOS apps.</source>
        <translation>%1 zu den iOS-Apps des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Add the app to the key&apos;s iOS apps.</source>
        <translation>Die App zu den iOS-Apps des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Call from this computer, from a program of your own user.</source>
        <translation>Von diesem Rechner aufrufen, aus einem Programm des eigenen Benutzers.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s programs.</source>
        <translation>%1 zu den Programmen des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Add the program to the key&apos;s programs.</source>
        <translation>Das Programm zu den Programmen des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s APIs.</source>
        <translation>%1 zu den APIs des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Add the API to the key&apos;s APIs.</source>
        <translation>Die API zu den APIs des Schlüssels hinzufügen.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s operations of this API.</source>
        <translation>%1 zu den Operationen des Schlüssels in dieser API hinzufügen.</translation>
    </message>
    <message>
        <source>Add the operation to the key&apos;s operations of this API.</source>
        <translation>Die Operation zu den Operationen des Schlüssels in dieser API hinzufügen.</translation>
    </message>
    <message>
        <source>Have the caller send a Content-Type that the operation accepts.</source>
        <translation>Der Aufrufer muss einen Content-Type senden, den die Operation annimmt.</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the key&apos;s limit.</source>
        <translation>Warten, bis das Limit wieder Platz hat, oder das Limit des Schlüssels erhöhen.</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the API&apos;s limit.</source>
        <translation>Warten, bis das Limit wieder Platz hat, oder das Limit der API erhöhen.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or import the third-party key again.</source>
        <translation>Den Schlüsselbund entsperren oder den fremden Schlüssel noch einmal importieren.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Variables of requests</source>
        <translation>Variablen von Anfragen</translation>
    </message>
</context>
<context>
    <name>SendPhrases</name>
    <message>
        <source>The host is none that the key is for</source>
        <translation>Der Host ist keiner, für den der Schlüssel ist</translation>
    </message>
    <message>
        <source>A key goes over plain HTTP to another machine</source>
        <translation>Ein Schlüssel geht über unverschlüsseltes HTTP an einen anderen Rechner</translation>
    </message>
    <message>
        <source>DELETE in a production environment</source>
        <translation>DELETE in einer Produktionsumgebung</translation>
    </message>
    <message>
        <source>The key has expired, or is disabled or deleted</source>
        <translation>Der Schlüssel ist abgelaufen, deaktiviert oder gelöscht</translation>
    </message>
    <message>
        <source>A limit of the key is used up</source>
        <translation>Ein Limit des Schlüssels ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1 is none of the hosts that this key is for: it would learn the key.</source>
        <translation>%1 gehört nicht zu den Hosts, für die dieser Schlüssel ist: er würde den Schlüssel erfahren.</translation>
    </message>
    <message>
        <source>The way to %1 is plain HTTP: everybody on it could read the key.</source>
        <translation>Der Weg zu %1 ist unverschlüsseltes HTTP: jeder dazwischen könnte den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>This deletes something in %1.</source>
        <translation>Das löscht etwas in %1.</translation>
    </message>
    <message>
        <source>The key %1 has expired, or is disabled or deleted; it will be refused.</source>
        <translation>Der Schlüssel %1 ist abgelaufen, deaktiviert oder gelöscht; er wird abgewiesen.</translation>
    </message>
    <message>
        <source>A limit of the key %1 is used up; the gateway will refuse it.</source>
        <translation>Ein Limit des Schlüssels %1 ist aufgebraucht; das Gateway wird ihn ablehnen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Zeit (ms)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>ist nicht gleich</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt auf</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>fits the JSON Schema</source>
        <translation>passt zum JSON Schema</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; there was nothing</source>
        <translation>%1; da war nichts</translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1; es war %2</translation>
    </message>
    <message>
        <source>The project&apos;s variables</source>
        <translation>Die Variablen des Projekts</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Diese Anfrage</translation>
    </message>
    <message>
        <source>Taken from an answer</source>
        <translation>Aus einer Antwort genommen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Angegeben</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n websites</source>
        <translation>
            <numerusform>%Ln Website</numerusform>
            <numerusform>%Ln Websites</numerusform>
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
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%Ln Netz</numerusform>
            <numerusform>%Ln Netze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Android apps</source>
        <translation>
            <numerusform>%Ln Android-App</numerusform>
            <numerusform>%Ln Android-Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iOS apps</source>
        <translation>
            <numerusform>%Ln iOS-App</numerusform>
            <numerusform>%Ln iOS-Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%Ln Programm</numerusform>
            <numerusform>%Ln Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%Ln Limit</numerusform>
            <numerusform>%Ln Limits</numerusform>
        </translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>uneingeschränkt</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1, all keys: %2</source>
        <comment>API and limit</comment>
        <translation>%1, alle Schlüssel: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key and limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>key, limit and API</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Calls are counted by hours of UTC. This time zone is not whole hours from it: each count stands in the hour in which it began.</source>
        <translation>Aufrufe werden nach Stunden in UTC gezählt. Diese Zeitzone liegt nicht um ganze Stunden daneben: jede Zahl steht in der Stunde, in der sie begann.</translation>
    </message>
    <message>
        <source>Many calls are denied</source>
        <translation>Viele Aufrufe werden abgelehnt</translation>
    </message>
    <message>
        <source>“%1” is used from a new place</source>
        <translation>„%1“ wird von einem neuen Ort benutzt</translation>
    </message>
    <message>
        <source>A limit is nearly used up</source>
        <translation>Ein Limit ist fast aufgebraucht</translation>
    </message>
    <message>
        <source>At %1 %2 calls were denied in a minute; %3 are usual.</source>
        <translation>Um %1 wurden %2 Aufrufe in einer Minute abgelehnt; üblich sind %3.</translation>
    </message>
    <message>
        <source>It was called from %1 for the first time, at %2.</source>
        <translation>Er wurde um %2 zum ersten Mal von %1 benutzt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are used.</source>
        <translation>%1: %2 von %3 sind aufgebraucht.</translation>
    </message>
    <message>
        <source>It begins anew at %1.</source>
        <translation>Es beginnt um %1 neu.</translation>
    </message>
</context>
<context>
    <name>UseSites</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>variables of %1</source>
        <translation>Variablen von %1</translation>
    </message>
    <message>
        <source>variables of %1 (%2)</source>
        <translation>Variablen von %1 (%2)</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>version %1; start it anew</source>
        <translation>Version %1; neu starten</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>VariableText</name>
    <message>
        <source>%1: there is no such key</source>
        <translation>%1: diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>a key, fetched when sending</source>
        <translation>ein Schlüssel, beim Senden geholt</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>name, value, where it is from</comment>
        <translation>%1: %2
%3</translation>
    </message>
</context>
<context>
    <name>Vaults</name>
    <message>
        <source>guessed at once</source>
        <translation>sofort erraten</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>This passphrase is guessed within a day by whoever has the file. Five words that have nothing to do with one another are better.</source>
        <translation>Wer die Datei hat, errät diese Passphrase innerhalb eines Tages. Fünf Wörter, die nichts miteinander zu tun haben, sind besser.</translation>
    </message>
    <message>
        <source>This passphrase holds for weeks against somebody who has the file and many machines. One or two more words make it years.</source>
        <translation>Gegen jemanden mit der Datei und vielen Rechnern hält diese Passphrase Wochen. Ein oder zwei Wörter mehr machen Jahre daraus.</translation>
    </message>
    <message>
        <source>New secrets go into the vault; older ones may still be in the keychain. Secrets in the vault: %1.</source>
        <translation>Neue Geheimnisse kommen in den Tresor; ältere können noch im Schlüsselbund sein. Geheimnisse im Tresor: %1.</translation>
    </message>
    <message>
        <source>New secrets go into the keychain. Secrets still in the vault: %1.</source>
        <translation>Neue Geheimnisse kommen in den Schlüsselbund. Geheimnisse noch im Tresor: %1.</translation>
    </message>
    <message>
        <source>All secrets are in the vault: %1.</source>
        <translation>Alle Geheimnisse sind im Tresor: %1.</translation>
    </message>
    <message>
        <source>Secrets are in the system&apos;s keychain, one item each.</source>
        <translation>Geheimnisse sind im Schlüsselbund des Systems, je ein Eintrag.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>malformed request</source>
        <translation>fehlerhafte Anfrage</translation>
    </message>
    <message>
        <source>not supported by the gateway</source>
        <translation>vom Gateway nicht unterstützt</translation>
    </message>
    <message>
        <source>upstream unreachable</source>
        <translation>Upstream nicht erreichbar</translation>
    </message>
    <message>
        <source>no safe connection to the upstream</source>
        <translation>keine sichere Verbindung zum Upstream</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>Upstream zu langsam</translation>
    </message>
    <message>
        <source>invalid answer from upstream</source>
        <translation>ungültige Antwort vom Upstream</translation>
    </message>
    <message>
        <source>denied on request, for a test</source>
        <translation>auf Verlangen abgelehnt, zum Testen</translation>
    </message>
    <message>
        <source>caller left early</source>
        <translation>Aufrufer hat vorzeitig abgebrochen</translation>
    </message>
    <message>
        <source>Request target</source>
        <translation>Anfrageziel</translation>
    </message>
    <message>
        <source>API addressed</source>
        <translation>Angesprochene API</translation>
    </message>
    <message>
        <source>Key in the request</source>
        <translation>Schlüssel in der Anfrage</translation>
    </message>
    <message>
        <source>Form of the key</source>
        <translation>Form des Schlüssels</translation>
    </message>
    <message>
        <source>Key known</source>
        <translation>Schlüssel bekannt</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Zustand des Schlüssels</translation>
    </message>
    <message>
        <source>Application restrictions</source>
        <translation>Einschränkungen der Anwendung</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>APIs und Operationen</translation>
    </message>
    <message>
        <source>Rates and quotas</source>
        <translation>Raten und Kontingente</translation>
    </message>
    <message>
        <source>Upstream credential</source>
        <translation>Zugangsdaten für den Upstream</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>unsafe request target</source>
        <translation>unsicheres Anfrageziel</translation>
    </message>
    <message>
        <source>no such API</source>
        <translation>keine solche API</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>invalid key</source>
        <translation>ungültiger Schlüssel</translation>
    </message>
    <message>
        <source>key disabled</source>
        <translation>Schlüssel deaktiviert</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>website not allowed</source>
        <translation>Website nicht erlaubt</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Android app not allowed</source>
        <translation>Android-App nicht erlaubt</translation>
    </message>
    <message>
        <source>iOS app not allowed</source>
        <translation>iOS-App nicht erlaubt</translation>
    </message>
    <message>
        <source>program not allowed</source>
        <translation>Programm nicht erlaubt</translation>
    </message>
    <message>
        <source>API or operation not allowed</source>
        <translation>API oder Operation nicht erlaubt</translation>
    </message>
    <message>
        <source>media type not accepted</source>
        <translation>Medientyp nicht angenommen</translation>
    </message>
    <message>
        <source>rate limit exceeded</source>
        <translation>Ratenlimit überschritten</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>upstream credential unavailable</source>
        <translation>Zugangsdaten für den Upstream fehlen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>a website</source>
        <translation>eine Website</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>ein Server</translation>
    </message>
    <message>
        <source>an Android app</source>
        <translation>eine Android-App</translation>
    </message>
    <message>
        <source>an iOS app</source>
        <translation>eine iOS-App</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgewiesen</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>Host unbekannt</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Android-Apps</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>iOS-Apps</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/Tag</translation>
    </message>
    <message>
        <source>%1/week</source>
        <translation>%1/Woche</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/Monat</translation>
    </message>
</context>
<context>
    <name>keywright::WindowOptions</name>
    <message>
        <source>Keep everything in that folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Open that project.</source>
        <translation>Dieses Projekt öffnen.</translation>
    </message>
    <message>
        <source>Open that page: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</source>
        <translation>Diese Seite öffnen: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Speak that language: en, de, fr, es, ja, ar; qps shows what is not translated.</source>
        <translation>Diese Sprache sprechen: en, de, fr, es, ja, ar; qps zeigt, was nicht übersetzt ist.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Write a picture of the window once it has loaded, and quit.</source>
        <translation>Ein Bild des Fensters schreiben, sobald es geladen hat, und beenden.</translation>
    </message>
    <message>
        <source>Print how long the first picture took, and quit.</source>
        <translation>Ausgeben, wie lange das erste Bild gedauert hat, und beenden.</translation>
    </message>
    <message>
        <source>Visit every page, and quit with 0 if all is well.</source>
        <translation>Jede Seite besuchen und mit 0 enden, wenn alles gut ist.</translation>
    </message>
    <message>
        <source>Print the manual page, in roff.</source>
        <translation>Die Handbuchseite ausgeben, in roff.</translation>
    </message>
    <message>
        <source>Exported projects (.keywright.json), API descriptions (.json, .yaml) and .env files to open.</source>
        <translation>Zu öffnende exportierte Projekte (.keywright.json), API-Beschreibungen (.json, .yaml) und .env-Dateien.</translation>
    </message>
    <message>
        <source>Developer console for API projects and keys.</source>
        <translation>Entwicklerkonsole für API-Projekte und Schlüssel.</translation>
    </message>
    <message>
        <source>developer console for API projects and keys</source>
        <translation>Entwicklerkonsole für API-Projekte und Schlüssel</translation>
    </message>
    <message>
        <source>Opens the window: issue keys, say what each may do, have that enforced by a gateway in front of local APIs, see every call granted or denied and why, and send requests by hand.</source>
        <translation>Öffnet das Fenster: Schlüssel ausstellen, sagen, was jeder darf, das von einem Gateway vor lokalen APIs durchsetzen lassen, jeden erlaubten oder abgelehnten Aufruf mit dem Grund sehen und Anfragen von Hand senden.</translation>
    </message>
    <message>
        <source>There is one window for each home: a second start brings the first one forward, with the project, the page and the files that it names.</source>
        <translation>Für jeden Datenordner gibt es ein Fenster: ein zweiter Start holt das erste nach vorn, mit dem Projekt, der Seite und den Dateien, die er nennt.</translation>
    </message>
    <message>
        <source>Print the options, or the version, and quit.</source>
        <translation>Die Optionen oder die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>All data and sockets in one folder.</source>
        <translation>Alle Daten und Sockets in einem Ordner.</translation>
    </message>
    <message>
        <source>0 done, 1 failed, 2 wrong use.</source>
        <translation>0 erledigt, 1 fehlgeschlagen, 2 falsch benutzt.</translation>
    </message>
    <message>
        <source>Tell what holds the window up for longer than MS milliseconds (50 unless given), and the longest at the end.</source>
        <translation>Melden, was das Fenster länger als MS Millisekunden aufhält (50, wenn nichts angegeben ist), und am Ende das Längste.</translation>
    </message>
    <message>
        <source>A number of milliseconds is wanted.</source>
        <translation>Gewünscht ist eine Zahl von Millisekunden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityModel</name>
    <message>
        <source>Would be denied if it were enforced: %1</source>
        <translation>Würde abgelehnt, wenn es durchgesetzt würde: %1</translation>
    </message>
    <message>
        <source>%1  (%2 times)</source>
        <translation>%1  (%2-mal)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityPage</name>
    <message>
        <source>Denied only</source>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
    <message>
        <source>Show denied requests only</source>
        <translation>Nur abgelehnte Anfragen anzeigen</translation>
    </message>
    <message>
        <source>Show new requests as they come</source>
        <translation>Neue Anfragen anzeigen, sobald sie kommen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Anfragen: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Die neuesten %1</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>Keine solche Anfrage</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>Nichts im Protokoll passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Alle Anfragen anzeigen</translation>
    </message>
    <message>
        <source>Nothing has been called yet</source>
        <translation>Noch wurde nichts aufgerufen</translation>
    </message>
    <message>
        <source>Each call through the gateway appears here at once, granted or denied, with the reason.</source>
        <translation>Jeder Aufruf über das Gateway erscheint hier sofort, erlaubt oder abgelehnt, mit dem Grund.</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Gateway öffnen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertDialog</name>
    <message>
        <source>Many calls are &amp;denied</source>
        <translation>Viele Aufrufe werden &amp;abgelehnt</translation>
    </message>
    <message>
        <source>A key is used from a &amp;new place</source>
        <translation>Ein Schlüssel wird von einem &amp;neuen Ort benutzt</translation>
    </message>
    <message>
        <source>A &amp;limit is nearly used up</source>
        <translation>Ein &amp;Limit ist fast aufgebraucht</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>While Keywright is open, it tells of these on the desktop:</source>
        <translation>Solange Keywright offen ist, meldet es auf dem Desktop:</translation>
    </message>
    <message>
        <source>At least ten in a minute, and five times as many as in a usual minute of the hour before.</source>
        <translation>Mindestens zehn in einer Minute, und fünfmal so viele wie in einer üblichen Minute der Stunde davor.</translation>
    </message>
    <message>
        <source>An address or a web page that a key was never called from, once the key has been in use for an hour. Not for keys with more than ten addresses.</source>
        <translation>Eine Adresse oder Webseite, von der ein Schlüssel nie benutzt wurde, sobald der Schlüssel eine Stunde in Gebrauch ist. Nicht bei Schlüsseln mit mehr als zehn Adressen.</translation>
    </message>
    <message>
        <source>80 % of it, once before it begins anew.</source>
        <translation>80 % davon, einmal, bevor es neu beginnt.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertKeeper</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AnswerSide</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiActions</name>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>%1 was removed; the gateway no longer answers for it.</source>
        <translation>%1 wurde entfernt; das Gateway antwortet nicht mehr dafür.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>Hinzufügen von %1</translation>
    </message>
    <message>
        <source>%1 is behind the gateway.</source>
        <translation>%1 ist hinter dem Gateway.</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Ändern von %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiDialog</name>
    <message>
        <source>This is no URL. Write it like http://localhost:3000.</source>
        <translation>Das ist keine URL. So schreiben: http://localhost:3000.</translation>
    </message>
    <message>
        <source>Only http and https services can be protected.</source>
        <translation>Nur http- und https-Dienste können geschützt werden.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Der Host fehlt.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or #; callers send their own.</source>
        <translation>Weglassen, was auf ? oder # folgt; Aufrufer senden ihr eigenes.</translation>
    </message>
    <message>
        <source>Leave out the user name; a credential does not belong in a URL.</source>
        <translation>Den Benutzernamen weglassen; Zugangsdaten gehören nicht in eine URL.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens; begin and end with a letter or digit; at most 63.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche; am Anfang und Ende ein Buchstabe oder eine Ziffer; höchstens 63.</translation>
    </message>
    <message>
        <source>This name is Keywright&apos;s own.</source>
        <translation>Dieser Name gehört Keywright selbst.</translation>
    </message>
    <message>
        <source>Another API has this name.</source>
        <translation>Eine andere API hat diesen Namen.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>API hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Upstream URL</source>
        <translation>Upstream-URL</translation>
    </message>
    <message>
        <source>Where your service answers; the gateway passes granted calls on to it.</source>
        <translation>Wo der Dienst antwortet; das Gateway reicht erlaubte Aufrufe an ihn weiter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key location, key for the upstream, browsers, limits, price</source>
        <translation>Ort des Schlüssels, Schlüssel für den Upstream, Browser, Limits, Preis</translation>
    </message>
    <message>
        <source>&amp;Upstream URL:</source>
        <translation>&amp;Upstream-URL:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>API hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Callers reach it at %1</source>
        <translation>Aufrufer erreichen sie unter %1</translation>
    </message>
    <message>
        <source>Part of the address under which callers reach it.</source>
        <translation>Teil der Adresse, unter der Aufrufer sie erreichen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiPane</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Read the file again…</source>
        <translation>Datei neu lesen…</translation>
    </message>
    <message>
        <source>Shows what the OpenAPI file says now</source>
        <translation>Zeigt, was die OpenAPI-Datei jetzt sagt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The operations and who may call them, as a table</source>
        <translation>Die Operationen und wer sie aufrufen darf, als Tabelle</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Callers use the address below with a key; the gateway passes what the key may do on to %1.</source>
        <translation>Aufrufer benutzen die Adresse unten mit einem Schlüssel; das Gateway reicht an %1 weiter, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>Address behind the gateway</source>
        <translation>Adresse hinter dem Gateway</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>Am Gateway vorbei</translation>
    </message>
    <message>
        <source>it answers programs of this machine without a key</source>
        <translation>er antwortet Programmen dieses Rechners ohne Schlüssel</translation>
    </message>
    <message>
        <source>it answers anybody without a key at %1: let it listen on the loopback alone, or put a firewall before it</source>
        <translation>er antwortet unter %1 jedem ohne Schlüssel: nur auf der Loopback-Adresse lauschen lassen oder eine Firewall davorsetzen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>Schlüssel in</translation>
    </message>
    <message>
        <source>Caller&apos;s key</source>
        <translation>Schlüssel des Aufrufers</translation>
    </message>
    <message>
        <source>is passed on to the upstream</source>
        <translation>wird an den Upstream weitergereicht</translation>
    </message>
    <message>
        <source>Key for it</source>
        <translation>Schlüssel dafür</translation>
    </message>
    <message>
        <source>It goes in</source>
        <translation>Er kommt in</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>Browser-Origins</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>none over all keys</source>
        <translation>keine über alle Schlüssel</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI-Datei</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>Uneingeschränkte Schlüssel</translation>
    </message>
    <message>
        <source>not declared any more</source>
        <translation>nicht mehr deklariert</translation>
    </message>
    <message>
        <source>a key of the project</source>
        <translation>ein Schlüssel des Projekts</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiSettings</name>
    <message>
        <source>&amp;Pass the caller&apos;s key on to the upstream</source>
        <translation>Den Schlüssel des Aufrufers an den Upstream &amp;weiterreichen</translation>
    </message>
    <message>
        <source>Looked at in this order; the first that holds a key decides.</source>
        <translation>In dieser Reihenfolge angesehen; die erste Stelle mit einem Schlüssel entscheidet.</translation>
    </message>
    <message>
        <source>Origins of web pages that may call, separated by commas; * for any. Empty: none.</source>
        <translation>Origins von Webseiten, die aufrufen dürfen, durch Kommas getrennt; * für jeden. Leer: keine.</translation>
    </message>
    <message>
        <source>Key for the upstream</source>
        <translation>Schlüssel für den Upstream</translation>
    </message>
    <message>
        <source>The gateway adds it to each call that it passes on; callers never see it. It comes out of the keychain.</source>
        <translation>Das Gateway fügt ihn jedem Aufruf hinzu, den es weiterreicht; Aufrufer sehen ihn nie. Er kommt aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Key goes in:</source>
        <translation>Schlüssel kommt in:</translation>
    </message>
    <message>
        <source>Key for the u&amp;pstream:</source>
        <translation>Schlüssel für den U&amp;pstream:</translation>
    </message>
    <message>
        <source>I&amp;t goes in:</source>
        <translation>&amp;Er kommt in:</translation>
    </message>
    <message>
        <source>&amp;Browser origins:</source>
        <translation>&amp;Browser-Origins:</translation>
    </message>
    <message>
        <source>Limits over all keys:</source>
        <translation>Limits über alle Schlüssel:</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Preis:</translation>
    </message>
    <message>
        <source>For the estimated cost on the usage page; nothing is charged.</source>
        <translation>Für die geschätzten Kosten auf der Seite „Nutzung“; nichts wird berechnet.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and its provider</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a key that is not there any more</source>
        <translation>ein Schlüssel, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>The project has no key whose secret is kept.</source>
        <translation>Das Projekt hat keinen Schlüssel, dessen Geheimnis aufbewahrt ist.</translation>
    </message>
    <message>
        <source>“%1” is no origin; write it like https://app.example or * for any.</source>
        <translation>„%1“ ist kein Origin; so schreiben: https://app.example, oder * für jeden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiTargetsEditor</name>
    <message>
        <source>Every API of the pro&amp;ject</source>
        <translation>Jede API des Pro&amp;jekts</translation>
    </message>
    <message>
        <source>On&amp;ly these:</source>
        <translation>N&amp;ur diese:</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>APIs und Operationen</translation>
    </message>
    <message>
        <source>The project has no API yet.</source>
        <translation>Das Projekt hat noch keine API.</translation>
    </message>
    <message>
        <source>Tick at least one API.</source>
        <translation>Mindestens eine API ankreuzen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApisModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Upstream state</source>
        <translation>Zustand des Upstreams</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>Schlüssel in</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApisPage</name>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Export who may call what</source>
        <translation>Exportieren, wer was aufrufen darf</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>API hinzufügen</translation>
    </message>
    <message>
        <source>Edit API</source>
        <translation>API bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation>Erreichbarkeit prüfen</translation>
    </message>
    <message>
        <source>Read the OpenAPI file again…</source>
        <translation>OpenAPI-Datei neu lesen…</translation>
    </message>
    <message>
        <source>Remove API</source>
        <translation>API entfernen</translation>
    </message>
    <message>
        <source>Search APIs</source>
        <translation>APIs durchsuchen</translation>
    </message>
    <message>
        <source>Behind the gateway: %1</source>
        <translation>Hinter dem Gateway: %1</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>Noch keine API</translation>
    </message>
    <message>
        <source>Give the URL of your service, or drop its OpenAPI file. The gateway then answers for it and lets through what a key may do.</source>
        <translation>Die URL des Dienstes angeben oder seine OpenAPI-Datei hierher ziehen. Das Gateway antwortet dann für ihn und lässt durch, was ein Schlüssel darf.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>API hinzufügen</translation>
    </message>
    <message>
        <source>No API found</source>
        <translation>Keine API gefunden</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Eintrag %1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge anzeigen</translation>
    </message>
    <message>
        <source>Begin anew with another key…</source>
        <translation>Mit einem anderen Schlüssel neu beginnen…</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>Whether every entry is as it was written, and none is missing</source>
        <translation>Ob jeder Eintrag ist, wie er geschrieben wurde, und keiner fehlt</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>For a log whose key is no longer in the keychain.</source>
        <translation>Für ein Protokoll, dessen Schlüssel nicht mehr im Schlüsselbund ist.</translation>
    </message>
    <message>
        <source>Which part of the log</source>
        <translation>Welcher Teil des Protokolls</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Art der Einträge</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Die neuesten %1</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>Kein solcher Eintrag</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>Nichts im Protokoll passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret is shown, copied or given to a program, is written here and cannot be taken back.</source>
        <translation>Jede Änderung und jedes Anzeigen, Kopieren oder Weitergeben eines Geheimnisses wird hier festgehalten und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Begin anew with another key</source>
        <translation>Mit einem anderen Schlüssel neu beginnen</translation>
    </message>
    <message>
        <source>What was written so far cannot be proven any more.</source>
        <translation>Was bisher geschrieben wurde, lässt sich dann nicht mehr beweisen.</translation>
    </message>
    <message>
        <source>It stays in the log. What is written from now on is proven by a new key in the keychain. This cannot be taken back.</source>
        <translation>Es bleibt im Protokoll. Was von jetzt an geschrieben wird, beweist ein neuer Schlüssel im Schlüsselbund. Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON-Zeilen (*.jsonl);;Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n entries.</source>
        <translation>
            <numerusform>Nach %1 exportiert: %Ln Eintrag.</numerusform>
            <numerusform>Nach %1 exportiert: %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n entries</source>
        <translation>
            <numerusform>Nur %1: %Ln Eintrag</numerusform>
            <numerusform>Nur %1: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Das Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>Beginning anew with another key…</source>
        <translation>Es wird mit einem anderen Schlüssel neu begonnen…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPane</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>Wie angelegt</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuthenticationRow</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Fill in matching headers</source>
        <translation>Passende Header eintragen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>As the API wants it</source>
        <translation>Wie die API es verlangt</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>The same, as a digest</source>
        <translation>Dasselbe, als Digest</translation>
    </message>
    <message>
        <source>AWS signature</source>
        <translation>AWS-Signatur</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Wie der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Adds the headers that the key&apos;s restrictions ask for</source>
        <translation>Fügt die Header hinzu, nach denen die Einschränkungen des Schlüssels fragen</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>%1 (secret not kept)</source>
        <translation>%1 (Geheimnis nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>Access key&apos;s id</source>
        <translation>Kennung des Zugriffsschlüssels</translation>
    </message>
    <message>
        <source>Fetched from the keychain when sending.</source>
        <translation>Wird beim Senden aus dem Schlüsselbund geholt.</translation>
    </message>
    <message>
        <source>The secret of this key was not kept, so it cannot be sent.</source>
        <translation>Das Geheimnis dieses Schlüssels wurde nicht aufbewahrt, er kann also nicht gesendet werden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingActions</name>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>%1 is no longer bound.</source>
        <translation>%1 ist nicht mehr gebunden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>binding of %1</source>
        <translation>Binden von %1</translation>
    </message>
    <message>
        <source>Keys taken into the keychain: %1. Variables bound: %2. The file still holds its values.</source>
        <translation>In den Schlüsselbund aufgenommene Schlüssel: %1. Gebundene Variablen: %2. Die Datei enthält ihre Werte noch.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n variable(s)</source>
        <translation>
            <numerusform>Import von %Ln Variable</numerusform>
            <numerusform>Import von %Ln Variablen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingDialog</name>
    <message>
        <source>Bind a variable</source>
        <translation>Variable binden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>jede Umgebung</translation>
    </message>
    <message>
        <source>For example development or production. Empty: it holds in every one, where no binding of its own says otherwise.</source>
        <translation>Zum Beispiel development oder production. Leer: gilt in jeder, wo keine eigene Bindung etwas anderes sagt.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variable:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use letters, digits and _; do not begin with a digit.</source>
        <translation>Buchstaben, Ziffern und _ benutzen; nicht mit einer Ziffer beginnen.</translation>
    </message>
    <message>
        <source>This variable is bound already; saving would replace it.</source>
        <translation>Diese Variable ist schon gebunden; Speichern würde das ersetzen.</translation>
    </message>
    <message>
        <source>This project has no key yet.</source>
        <translation>Dieses Projekt hat noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The secret of this key is not kept, so it cannot be handed out. Rotate the key and keep the new one.</source>
        <translation>Das Geheimnis dieses Schlüssels ist nicht aufbewahrt, kann also nicht herausgegeben werden. Den Schlüssel erneuern und den neuen aufbewahren.</translation>
    </message>
    <message>
        <source>This cannot be the name of an environment.</source>
        <translation>So kann keine Umgebung heißen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingsModel</name>
    <message>
        <source>key is gone</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>This key was issued without keeping its secret, so no program can be given it.</source>
        <translation>Dieser Schlüssel wurde ausgestellt, ohne sein Geheimnis aufzubewahren; kein Programm kann ihn also bekommen.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>jede Umgebung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyEditor</name>
    <message>
        <source>Content &amp;type:</source>
        <translation>Inhalts&amp;typ:</translation>
    </message>
    <message>
        <source>Beautify</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>File that is sent</source>
        <translation>Datei, die gesendet wird</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>Formular mit Dateien</translation>
    </message>
    <message>
        <source>A file as it is</source>
        <translation>Eine Datei, wie sie ist</translation>
    </message>
    <message>
        <source>Kind of the body</source>
        <translation>Art des Bodys</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Nothing is sent as the body.</source>
        <translation>Als Body wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Indent it (Ctrl+Shift+F)</source>
        <translation>Text einrücken (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>by the file&apos;s name</source>
        <translation>nach dem Namen der Datei</translation>
    </message>
    <message>
        <source>This is no valid XML: %1</source>
        <translation>Das ist kein gültiges XML: %1</translation>
    </message>
    <message>
        <source>From here on this is no valid JSON. A variable stands within quotation marks.</source>
        <translation>Ab hier ist das kein gültiges JSON. Eine Variable steht in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter anyway</source>
        <translation>Trotzdem filtern</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id (JSONPath) or .items[] | .id (jq)</source>
        <translation>Filter: $.items[*].id (JSONPath) oder .items[] | .id (jq)</translation>
    </message>
    <message>
        <source>Filter of the body, JSONPath or jq</source>
        <translation>Filter für den Body, JSONPath oder jq</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Wird gefiltert…</translation>
    </message>
    <message>
        <source>This filter needs a value of over %1 as a whole, which takes ten times as much memory. Begin with a path to the elements, such as “.items[] | …”, or go on.</source>
        <translation>Dieser Filter braucht einen Wert von über %1 als Ganzes, und dafür zehnmal so viel Speicher. Mit einem Pfad zu den Elementen beginnen, etwa „.items[] | …“, oder fortfahren.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; there are more than are shown</source>
        <translation>%1; es gibt mehr als angezeigt</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFindBar</name>
    <message>
        <source>Find in the body</source>
        <translation>Im Body suchen</translation>
    </message>
    <message>
        <source>Capitals count once there is one</source>
        <translation>Großschreibung zählt, sobald es welche gibt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous place (Shift+Return)</source>
        <translation>Vorige Stelle (Shift+Return)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>Nächste Stelle (Return)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyPane</name>
    <message>
        <source>it ends too early</source>
        <translation>vorzeitiges Ende</translation>
    </message>
    <message>
        <source>a text with a control character or an unknown escape</source>
        <translation>ein Text mit einem Steuerzeichen oder unbekannter Maskierung</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>an unexpected symbol</source>
        <translation>ein unerwartetes Zeichen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>This is no valid XML (%1). It is shown as it came.</source>
        <translation>Das ist kein gültiges XML (%1). Es wird angezeigt, wie es kam.</translation>
    </message>
    <message>
        <source>The filter leaves nothing.</source>
        <translation>Der Filter lässt nichts übrig.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>Binary data, %1.</source>
        <translation>Binärdaten, %1.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1 at byte %2, line %3. It is shown as it came.</source>
        <translation>Das ist kein gültiges JSON: %1 bei Byte %2, Zeile %3. Es wird angezeigt, wie es kam.</translation>
    </message>
    <message>
        <source>Only the first part was copied. Save the body to have all.</source>
        <translation>Nur der erste Teil wurde kopiert. Den Body speichern, um alles zu haben.</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Eingerückt</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Indented, with all below the first level folded</source>
        <translation>Eingerückt, alles unter der ersten Ebene eingeklappt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>The body as it came, not indented</source>
        <translation>Der Body, wie er kam, nicht eingerückt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The page without its tags; nothing is loaded</source>
        <translation>Die Seite ohne ihre Tags; nichts wird geladen</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Jedes Byte</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Break long lines at the edge</source>
        <translation>Lange Zeilen am Rand umbrechen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Im Body suchen</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>Die Auswahl kopieren, oder alles</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Save the body to a file…</source>
        <translation>Body in eine Datei speichern…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy the path (JSONPath)</source>
        <translation>Pfad kopieren (JSONPath)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The body was saved to %1.</source>
        <translation>Der Body wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CertificatesView</name>
    <message>
        <source>%1: expired</source>
        <translation>%1: abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %Ln Tag</numerusform>
            <numerusform>%1, in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Zertifikate des Servers</translation>
    </message>
    <message>
        <source>Nobody checked this certificate: verification was turned off for this request. Anybody could have answered.</source>
        <translation>Niemand hat dieses Zertifikat geprüft: die Prüfung war für diese Anfrage abgeschaltet. Jeder könnte geantwortet haben.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Change</name>
    <message>
        <source>nothing before</source>
        <translation>vorher nichts</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>▲ many times more</source>
        <translation>▲ um ein Vielfaches mehr</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <translation>▲ %1 mehr</translation>
    </message>
    <message>
        <source>▼ %1 less</source>
        <translation>▼ %1 weniger</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Chart</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>%1: %2 in total</source>
        <comment>series: sum</comment>
        <translation>%1: zusammen %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>series: peak</comment>
        <translation>%1: höchstens %2</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <translation>Von %1 bis %2. %3.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>„%1“ als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Dieses Diagramm speichern</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>Das Diagramm wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartLegend</name>
    <message>
        <source>Click: this one alone. Ctrl and click: show or hide it.</source>
        <translation>Klick: nur diese. Ctrl und Klick: ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, angezeigt</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CheckRow</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Erwarteter Wert</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Das ansehen</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Das nehmen</translation>
    </message>
    <message>
        <source>Part of the answer</source>
        <translation>Teil der Antwort</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>$.data[0].id, or a jq program</source>
        <translation>$.data[0].id oder ein jq-Programm</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Name of the cookie</source>
        <translation>Name des Cookies</translation>
    </message>
    <message>
        <source>The schema, as JSON</source>
        <translation>Das Schema, als JSON</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksEditor</name>
    <message>
        <source>Add a check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Take a value</source>
        <translation>Wert entnehmen</translation>
    </message>
    <message>
        <source>The answer shall fulfil</source>
        <translation>Die Antwort soll erfüllen</translation>
    </message>
    <message>
        <source>Values taken from it, as variables of what follows</source>
        <translation>Ihr entnommene Werte, als Variablen für das Folgende</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksView</name>
    <message>
        <source>The request has no checks. Its Checks tab says what an answer has to fulfil, and which of its values become variables.</source>
        <translation>Die Anfrage hat keine Prüfungen. Ihr Reiter „Prüfungen“ sagt, was eine Antwort erfüllen muss und welche ihrer Werte Variablen werden.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Results of the checks</source>
        <translation>Ergebnisse der Prüfungen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: the answer has nothing to take</source>
        <translation>%1: in der Antwort gibt es nichts zu entnehmen</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht entnommen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>entnommen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks %1/%2</source>
        <translation>Prüfungen %1/%2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Diesen Filter wegnehmen</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Wegnehmen: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ClockNote</name>
    <message>
        <source>Time that is tried</source>
        <translation>Zeit, die ausprobiert wird</translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>Zurück zur echten Zeit</translation>
    </message>
    <message>
        <source>Limits are counted apart meanwhile.</source>
        <translation>Limits werden solange getrennt gezählt.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionPane</name>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Keep them in another folder…</source>
        <translation>In einem anderen Ordner aufbewahren…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>Anfragen des Projekts</translation>
    </message>
    <message>
        <source>No request has been saved yet. Ctrl+S saves the one beside: as a file without secrets, made for version control.</source>
        <translation>Noch wurde keine Anfrage gespeichert. Ctrl+S speichert die Anfrage nebenan: als Datei ohne Geheimnisse, gemacht für die Versionsverwaltung.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>moving of %1</source>
        <translation>Verschieben von %1</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>Where the requests of this project lie</source>
        <translation>Wo die Anfragen dieses Projekts liegen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CompareDialog</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>The first key</source>
        <translation>Der erste Schlüssel</translation>
    </message>
    <message>
        <source>The second key</source>
        <translation>Der zweite Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>%1 before %2 (%3)</source>
        <comment>a key, a time, what was done then</comment>
        <translation>%1 vor %2 (%3)</translation>
    </message>
    <message>
        <source>They are the same in everything that is listed here.</source>
        <translation>In allem, was hier steht, sind sie gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%Ln Unterschied.</numerusform>
            <numerusform>%Ln Unterschiede.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ComparePart</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The present answer can stand beside an earlier one, beside what another key of the project gets, or what another environment answers.</source>
        <translation>Die aktuelle Antwort kann neben einer früheren stehen, neben der, die ein anderer Schlüssel des Projekts bekommt, oder der einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>An earlier answer</source>
        <translation>Eine frühere Antwort</translation>
    </message>
    <message>
        <source>Another key (sends it)</source>
        <translation>Ein anderer Schlüssel (sendet)</translation>
    </message>
    <message>
        <source>Another environment (sends it)</source>
        <translation>Eine andere Umgebung (sendet)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing of this path was sent before</source>
        <translation>Von diesem Pfad wurde noch nichts gesendet</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>There is no environment yet</source>
        <translation>Es gibt noch keine Umgebung</translation>
    </message>
    <message>
        <source>the present answer</source>
        <translation>die aktuelle Antwort</translation>
    </message>
    <message>
        <source>The body of that answer was not kept: it was over 2 MiB, or it repeated a secret.</source>
        <translation>Der Body dieser Antwort wurde nicht aufbewahrt: er war über 2 MiB groß oder wiederholte ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ContentStack</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesDialog</name>
    <message>
        <source>No answer has set a cookie since Keywright was started. They are sent along where the request&apos;s settings say so, and no file has them.</source>
        <translation>Seit Keywright gestartet wurde, hat keine Antwort ein Cookie gesetzt. Cookies werden mitgesendet, wo die Einstellungen der Anfrage es sagen, und stehen in keiner Datei.</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>Dieses vergessen</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Cookies of this project</source>
        <translation>Cookies dieses Projekts</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) forgotten.</source>
        <translation>
            <numerusform>%Ln Cookie vergessen.</numerusform>
            <numerusform>%Ln Cookies vergessen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Cookies of the answer</source>
        <translation>Cookies der Antwort</translation>
    </message>
    <message>
        <source>with the session</source>
        <translation>mit der Sitzung</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>Copy as JavaScript</source>
        <translation>Als JavaScript kopieren</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Copied. A key is read from the variable API_KEY.</source>
        <translation>Kopiert. Ein Schlüssel wird aus der Variable API_KEY gelesen.</translation>
    </message>
    <message>
        <source>Copied, but:</source>
        <translation>Kopiert, aber:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CostCard</name>
    <message>
        <source>Estimated cost</source>
        <translation>Geschätzte Kosten</translation>
    </message>
    <message>
        <source>No API has a price. Give one its price in its settings to see here what its calls are likely to cost.</source>
        <translation>Keine API hat einen Preis. Einer API in ihren Einstellungen einen Preis geben, um hier zu sehen, was ihre Aufrufe voraussichtlich kosten.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>Aufrufe in diesem Monat</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>By month&apos;s end</source>
        <translation>Bis Monatsende</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 frei)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>An estimate, not a bill: granted calls of this calendar month (UTC) at the price in each API&apos;s settings; its end as if calls went on as they did.</source>
        <translation>Eine Schätzung, keine Rechnung: erlaubte Aufrufe dieses Kalendermonats (UTC) zum Preis in den Einstellungen jeder API; das Monatsende, als ginge es mit den Aufrufen so weiter.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DataTable</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show all that fit</source>
        <translation>Alle anzeigen, die passen</translation>
    </message>
    <message>
        <source>Fit the columns to the width</source>
        <translation>Spalten an die Breite anpassen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DayChart</name>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <translation>meist: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsDialog</name>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
    <message>
        <source>A deleted project can be restored with everything in it for 30 days. Its secrets stay in the keychain for as long.</source>
        <translation>Ein gelöschtes Projekt lässt sich 30 Tage lang mit allem, was darin ist, wiederherstellen. So lange bleiben auch seine Geheimnisse im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>No deleted project</source>
        <translation>Kein gelöschtes Projekt</translation>
    </message>
    <message>
        <source>A project that you delete stays here for 30 days and can be restored until then.</source>
        <translation>Ein Projekt, das Sie löschen, bleibt 30 Tage lang hier und lässt sich bis dahin wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>%1 goes for good, with its APIs, its keys, and what the keychain holds of them.</source>
        <translation>%1 verschwindet endgültig, mit seinen APIs, seinen Schlüsseln und dem, was der Schlüsselbund davon enthält.</translation>
    </message>
    <message>
        <source>This cannot be undone. The audit log notes it.</source>
        <translation>Das lässt sich nicht rückgängig machen. Das Audit-Protokoll vermerkt es.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Endgültig weg</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>beim nächsten Start</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffPane</name>
    <message>
        <source>Differences of two answers</source>
        <translation>Unterschiede zweier Antworten</translation>
    </message>
    <message>
        <source>Pass over: $..id; $.meta.timestamp; header: Date</source>
        <translation>Übergehen: $..id; $.meta.timestamp; header: Date</translation>
    </message>
    <message>
        <source>What is passed over, separated by semicolons</source>
        <translation>Was übergangen wird, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Voriger Unterschied (Shift+F7)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>− %1   + %2</source>
        <translation>− %1   + %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffRowSource</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time (not counted as a difference)</source>
        <translation>Zeit (zählt nicht als Unterschied)</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Es gibt mehr Unterschiede, als angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DifferenceTable</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DotenvDialog</name>
    <message>
        <source>Its value goes into the keychain, as the key %1.</source>
        <translation>Sein Wert kommt in den Schlüsselbund, als Schlüssel %1.</translation>
    </message>
    <message>
        <source>The key %1 has this value already.</source>
        <translation>Der Schlüssel %1 hat diesen Wert schon.</translation>
    </message>
    <message>
        <source>A key %1 is there with another value; this one would be called %2.</source>
        <translation>Einen Schlüssel %1 gibt es mit anderem Wert; dieser würde %2 heißen.</translation>
    </message>
    <message>
        <source>Has no value to keep, or is no variable.</source>
        <translation>Hat keinen aufzubewahrenden Wert oder ist keine Variable.</translation>
    </message>
    <message>
        <source>The variable no longer holds %1 then.</source>
        <translation>Die Variable enthält dann %1 nicht mehr.</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>jede Umgebung</translation>
    </message>
    <message>
        <source>Whose keys they are, if all are of one.</source>
        <translation>Wessen Schlüssel es sind, wenn alle von einem sind.</translation>
    </message>
    <message>
        <source>Variables in the file</source>
        <translation>Variablen in der Datei</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Anbieter:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose what goes into the keychain and is bound to its variable. The file stays as it is.</source>
        <translation>Wählen, was in den Schlüsselbund kommt und an seine Variable gebunden wird. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no variable in this file.</source>
        <translation>In dieser Datei ist keine Variable.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over, since they are no assignments: %n line(s).</source>
        <translation>
            <numerusform>Übergangen, weil keine Zuweisung: %Ln Zeile.</numerusform>
            <numerusform>Übergangen, weil keine Zuweisungen: %Ln Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::EditKeyDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryCheck</name>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Networks and addresses</source>
        <translation>Netze und Adressen</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Android-Apps</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>iOS-Apps</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programme auf diesem Rechner</translation>
    </message>
    <message>
        <source>Only pages of these sites may use the key.</source>
        <translation>Nur Seiten dieser Websites dürfen den Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>Only callers from these addresses may use the key.</source>
        <translation>Nur Aufrufer von diesen Adressen dürfen den Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>Package name and SHA-1 fingerprint of the signing certificate.</source>
        <translation>Paketname und SHA-1-Fingerabdruck des Signaturzertifikats.</translation>
    </message>
    <message>
        <source>Bundle identifiers.</source>
        <translation>Bundle-Kennungen.</translation>
    </message>
    <message>
        <source>Full paths of the programs that may use the key.</source>
        <translation>Volle Pfade der Programme, die den Schlüssel benutzen dürfen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Only report, do not deny yet</source>
        <translation>Nur melden, noch nicht ablehnen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1: only report, do not deny yet</source>
        <translation>%1: nur melden, noch nicht ablehnen</translation>
    </message>
    <message>
        <source>Calls that the list does not allow are let through and marked in the activity, so that you see whom it would hit.</source>
        <translation>Aufrufe, die die Liste nicht erlaubt, werden durchgelassen und in der Aktivität markiert; so sehen Sie, wen es treffen würde.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryTrial</name>
    <message>
        <source>Page that calls, for example https://portal.example/forms</source>
        <translation>Seite, die aufruft, zum Beispiel https://portal.example/forms</translation>
    </message>
    <message>
        <source>Address that calls, for example 192.0.2.7</source>
        <translation>Adresse, die aufruft, zum Beispiel 192.0.2.7</translation>
    </message>
    <message>
        <source>App that calls: package:AA:BB:…</source>
        <translation>App, die aufruft: package:AA:BB:…</translation>
    </message>
    <message>
        <source>App that calls, for example com.example.app</source>
        <translation>App, die aufruft, zum Beispiel com.example.app</translation>
    </message>
    <message>
        <source>Program that calls, for example /usr/bin/curl</source>
        <translation>Programm, das aufruft, zum Beispiel /usr/bin/curl</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentChoice</name>
    <message>
        <source>Environments…</source>
        <translation>Umgebungen…</translation>
    </message>
    <message>
        <source>Values of the variables</source>
        <translation>Werte der Variablen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Whose variables the requests are sent with</source>
        <translation>Mit wessen Variablen die Anfragen gesendet werden</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentDialog</name>
    <message>
        <source>&amp;Production: ask before something is deleted with it</source>
        <translation>&amp;Produktion: fragen, bevor damit etwas gelöscht wird</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Insert a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Makes the variable of the chosen line a key of the project</source>
        <translation>Macht die Variable der gewählten Zeile zu einem Schlüssel des Projekts</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Jede Umgebung</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Write {{name}} in a request. A secret is a key of the project: it is fetched when the request is sent, and no file has its value.</source>
        <translation>In einer Anfrage {{name}} schreiben. Ein Geheimnis ist ein Schlüssel des Projekts: es wird beim Senden geholt, und sein Wert steht in keiner Datei.</translation>
    </message>
    <message>
        <source>These count in every request of the project, unless its environment or the request itself has one of the same name.</source>
        <translation>Diese gelten in jeder Anfrage des Projekts, wenn nicht ihre Umgebung oder die Anfrage selbst eine gleichen Namens hat.</translation>
    </message>
    <message>
        <source>These count in every request of this folder, and win over those of an environment.</source>
        <translation>Diese gelten in jeder Anfrage dieses Ordners und gehen denen einer Umgebung vor.</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Neue Umgebung %1</translation>
    </message>
    <message>
        <source>%1 looks like a secret, so its value was written into no file. Keep it as a key of the project and insert that.</source>
        <translation>%1 sieht wie ein Geheimnis aus; sein Wert wurde in keine Datei geschrieben. Als Schlüssel des Projekts aufbewahren und den einfügen.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Explanation</name>
    <message>
        <source>What is the gateway?</source>
        <translation>Was ist das Gateway?</translation>
    </message>
    <message>
        <source>What is an upstream?</source>
        <translation>Was ist ein Upstream?</translation>
    </message>
    <message>
        <source>What is an application?</source>
        <translation>Was ist eine Anwendung?</translation>
    </message>
    <message>
        <source>What is a referrer?</source>
        <translation>Was ist ein Referrer?</translation>
    </message>
    <message>
        <source>What is an operation?</source>
        <translation>Was ist eine Operation?</translation>
    </message>
    <message>
        <source>A small program on this machine that stands before your APIs. Callers send their requests to it, with a key. It looks the key up, checks what the key may do, and passes the request on or says why not. It goes on running when this window is closed.</source>
        <translation>Ein kleines Programm auf diesem Rechner, das vor Ihren APIs steht. Aufrufer senden ihre Anfragen mit einem Schlüssel dorthin. Es schlägt den Schlüssel nach, prüft, was er darf, und reicht die Anfrage weiter oder sagt, warum nicht. Es läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The service itself, where it really answers: for example the program that you started on localhost:3000. Callers never need its address; they use the gateway&apos;s, and only what a key may do comes through to it.</source>
        <translation>Der Dienst selbst, wo er wirklich antwortet: zum Beispiel das Programm, das Sie auf localhost:3000 gestartet haben. Aufrufer brauchen seine Adresse nie; sie benutzen die des Gateways, und nur was ein Schlüssel darf, kommt zu ihm durch.</translation>
    </message>
    <message>
        <source>The one program or website that uses this key: “Portal”, “Nightly import”. With a key for each, you see who called, and can stop one without the others.</source>
        <translation>Das eine Programm oder die eine Website, die diesen Schlüssel benutzt: „Portal“, „Nächtlicher Import“. Mit einem Schlüssel für jede sehen Sie, wer aufgerufen hat, und können eine ohne die anderen anhalten.</translation>
    </message>
    <message>
        <source>The page that a browser says it was on when it made the call. A key that may be used from portal.example is denied to scripts of other websites. Programs can claim any referrer, so this protects websites and no servers.</source>
        <translation>Die Seite, von der ein Browser den Aufruf nach eigener Angabe gemacht hat. Ein Schlüssel, der von portal.example benutzt werden darf, wird Skripten anderer Websites abgelehnt. Programme können jeden Referrer behaupten; das schützt also Websites und keine Server.</translation>
    </message>
    <message>
        <source>One thing that an API can do: a method and a path, as GET /forms or POST /forms. An OpenAPI file names them; a key can be limited to some.</source>
        <translation>Eine Sache, die eine API kann: eine Methode und ein Pfad, wie GET /forms oder POST /forms. Eine OpenAPI-Datei nennt sie; ein Schlüssel kann auf einige begrenzt werden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportDialog</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Configuration for another gateway</source>
        <translation>Konfiguration für ein anderes Gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>the chosen project</source>
        <translation>das gewählte Projekt</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>jedes Projekt</translation>
    </message>
    <message>
        <source>What is not as in Keywright</source>
        <translation>Was nicht wie in Keywright ist</translation>
    </message>
    <message>
        <source>What enforces your keys on this machine, for a gateway in production. The file holds digests of keys, never a key. It does not follow later changes: export again then.</source>
        <translation>Was Ihre Schlüssel auf diesem Rechner durchsetzt, für ein Gateway in der Produktion. Die Datei enthält Hashwerte von Schlüsseln, nie einen Schlüssel. Späteren Änderungen folgt sie nicht: dann noch einmal exportieren.</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>&amp;Gateway:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>There is no API yet that a gateway could guard.</source>
        <translation>Es gibt noch keine API, die ein Gateway bewachen könnte.</translation>
    </message>
    <message>
        <source>Everything is expressed: this gateway judges as Keywright does.</source>
        <translation>Alles ist ausgedrückt: dieses Gateway urteilt wie Keywright.</translation>
    </message>
    <message numerus="yes">
        <source>Not as in Keywright, %n thing(s):</source>
        <translation>
            <numerusform>Nicht wie in Keywright, %Ln Punkt:</numerusform>
            <numerusform>Nicht wie in Keywright, %Ln Punkte:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>The configuration was saved to %1.</source>
        <translation>Die Konfiguration wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportProjectDialog</name>
    <message>
        <source>&amp;Without secrets</source>
        <translation>&amp;Ohne Geheimnisse</translation>
    </message>
    <message>
        <source>With the &amp;secrets that are kept, under a passphrase</source>
        <translation>Mit den aufbewahrten &amp;Geheimnissen, unter einer Passphrase</translation>
    </message>
    <message>
        <source>A long one: whoever has the file can try for as long as they like. Without it nobody can open the file, not even you.</source>
        <translation>Eine lange: wer die Datei hat, kann es beliebig lange versuchen. Ohne sie kann niemand die Datei öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>APIs, keys with their restrictions, variables. Issued keys go on working where it is imported, since their digests come along; values of imported keys do not.</source>
        <translation>APIs, Schlüssel mit ihren Einschränkungen, Variablen. Ausgestellte Schlüssel funktionieren nach dem Import weiter, denn ihre Hashwerte kommen mit; Werte importierter Schlüssel nicht.</translation>
    </message>
    <message>
        <source>All of it encrypted, to move to another machine or to keep safe.</source>
        <translation>Alles verschlüsselt, für einen anderen Rechner oder zum sicheren Aufbewahren.</translation>
    </message>
    <message>
        <source>Projects (*.json)</source>
        <translation>Projekte (*.json)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, encrypted, with %n secret(s).</source>
        <translation>
            <numerusform>%1 ist in %2, verschlüsselt, mit %Ln Geheimnis.</numerusform>
            <numerusform>%1 ist in %2, verschlüsselt, mit %Ln Geheimnissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2, without secrets.</source>
        <translation>%1 ist in %2, ohne Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Write the whole path, from its root.</source>
        <translation>Den ganzen Pfad schreiben, von der Wurzel an.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Diese Datei dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingList</name>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%Ln weiteren anzeigen</numerusform>
            <numerusform>%Ln weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingRow</name>
    <message>
        <source>Nobody can call your APIs through it.</source>
        <translation>Niemand kann Ihre APIs über das Gateway aufrufen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FoldersDialog</name>
    <message>
        <source>No folder yet.</source>
        <translation>Noch kein Ordner.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Folders with .env files</source>
        <translation>Ordner mit .env-Dateien</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where this project&apos;s sources are. When a key is rotated, the .env files there are looked at, too, and those that still have the old secret are named.</source>
        <translation>Wo die Quellen dieses Projekts liegen. Wird ein Schlüssel erneuert, werden auch die .env-Dateien dort angesehen, und die mit dem alten Geheimnis werden genannt.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForceDialog</name>
    <message>
        <source>Deny calls of %1</source>
        <translation>Aufrufe von %1 ablehnen</translation>
    </message>
    <message>
        <source>To see what a client does when it is denied: the gateway answers the next calls that it would let through as you say here. Nothing of the key changes.</source>
        <translation>Um zu sehen, was ein Client tut, wenn er abgelehnt wird: das Gateway beantwortet die nächsten Aufrufe, die es durchlassen würde, wie hier angegeben. Am Schlüssel ändert sich nichts.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>429: too many calls</source>
        <translation>429: zu viele Aufrufe</translation>
    </message>
    <message>
        <source>403: forbidden</source>
        <translation>403: verboten</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>Wie viele Aufrufe</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Antwort:</translation>
    </message>
    <message>
        <source>&amp;Next calls:</source>
        <translation>&amp;Nächste Aufrufe:</translation>
    </message>
    <message>
        <source>Deny them</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForcedNotes</name>
    <message>
        <source>Calls that are denied on request</source>
        <translation>Aufrufe, die auf Verlangen abgelehnt werden</translation>
    </message>
    <message>
        <source>Judge as usual</source>
        <translation>Wie üblich beurteilen</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Test</translation>
    </message>
    <message numerus="yes">
        <source>The next %n call(s) of %1 are answered %2.</source>
        <translation>
            <numerusform>Der nächste Aufruf von %1 wird mit %2 beantwortet.</numerusform>
            <numerusform>Die nächsten %Ln Aufrufe von %1 werden mit %2 beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge calls of %1 as usual</source>
        <translation>Aufrufe von %1 wie üblich beurteilen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Formats</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayCard</name>
    <message>
        <source>asking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>wird beendet…</translation>
    </message>
    <message>
        <source>Callers reach your APIs here. It goes on when this window is closed.</source>
        <translation>Aufrufer erreichen Ihre APIs hier. Es läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Nobody can call your APIs through Keywright now.</source>
        <translation>Niemand kann Ihre APIs jetzt über Keywright aufrufen.</translation>
    </message>
    <message>
        <source>Calls under way are finished first.</source>
        <translation>Laufende Aufrufe werden erst beendet.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clients must trust this authority (curl --cacert):</source>
        <translation>Clients müssen dieser Zertifizierungsstelle (CA) vertrauen (curl --cacert):</translation>
    </message>
    <message>
        <source>Metrics:</source>
        <translation>Metriken:</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Configuration problems</source>
        <translation>Probleme der Konfiguration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Callers must speak TLS.</source>
        <translation>Aufrufer müssen TLS sprechen.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <source>Authority&apos;s certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>Adresse der Metriken</translation>
    </message>
    <message>
        <source>These entries cannot be used, and let nobody through:</source>
        <translation>Diese Einträge sind nicht brauchbar und lassen niemanden durch:</translation>
    </message>
    <message>
        <source>%1 connections · %2 requests · %3 not recorded · enforces revision %4 · process %5</source>
        <translation>%1 Verbindungen · %2 Anfragen · %3 nicht aufgezeichnet · setzt Revision %4 durch · Prozess %5</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayIndicator</name>
    <message>
        <source>Requests are not served</source>
        <translation>Anfragen werden nicht bedient</translation>
    </message>
    <message>
        <source>Gateway is on</source>
        <translation>Gateway ist an</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>Gateway ist aus</translation>
    </message>
    <message>
        <source>%1. Press for the gateway&apos;s page.</source>
        <translation>%1. Drücken öffnet die Seite des Gateways.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayPage</name>
    <message>
        <source>Example call</source>
        <translation>Beispielaufruf</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Gateway starten</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Gateway anhalten</translation>
    </message>
    <message>
        <source>Configuration for another gateway…</source>
        <translation>Konfiguration für ein anderes Gateway…</translation>
    </message>
    <message>
        <source>Stands in front of your APIs and checks each key</source>
        <translation>Steht vor Ihren APIs und prüft jeden Schlüssel</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es funktioniert</translation>
    </message>
    <message>
        <source>&lt;b&gt;Application:&lt;/b&gt; what calls: a website, a server, an app. It holds a key and knows the gateway&apos;s address alone.</source>
        <translation>&lt;b&gt;Anwendung:&lt;/b&gt; was aufruft: eine Website, ein Server, eine App. Sie hat einen Schlüssel und kennt nur die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Gateway:&lt;/b&gt; looks at each call: is the key known, may it be used from there, for this operation, this often? If not, it answers with the reason, and the call ends here.</source>
        <translation>&lt;b&gt;Gateway:&lt;/b&gt; sieht sich jeden Aufruf an: Ist der Schlüssel bekannt, darf er von dort, für diese Operation, so oft benutzt werden? Wenn nicht, antwortet es mit dem Grund, und der Aufruf endet hier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Upstream:&lt;/b&gt; your service. It gets granted calls only, without the key; so let it listen where nobody but the gateway reaches it.</source>
        <translation>&lt;b&gt;Upstream:&lt;/b&gt; Ihr Dienst. Er bekommt nur erlaubte Aufrufe, ohne den Schlüssel; lassen Sie ihn also dort lauschen, wo ihn nur das Gateway erreicht.</translation>
    </message>
    <message>
        <source>An example call; put a key of yours into the variable first:</source>
        <translation>Ein Beispielaufruf; erst einen eigenen Schlüssel in die Variable setzen:</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In der Produktion</translation>
    </message>
    <message>
        <source>Another gateway can enforce the same keys there: nginx, HAProxy, Kong, APISIX or Envoy. What it cannot do is said beforehand.</source>
        <translation>Ein anderes Gateway kann dort dieselben Schlüssel durchsetzen: nginx, HAProxy, Kong, APISIX oder Envoy. Was es nicht kann, wird vorher gesagt.</translation>
    </message>
    <message>
        <source>The gateway has ended without being asked to.</source>
        <translation>Das Gateway hat sich unerwartet beendet.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The reason may be in its log.</source>
        <translation>Nichts Gespeichertes ist verloren. Der Grund steht vielleicht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewaySettings</name>
    <message>
        <source>Authorities of upstreams</source>
        <translation>CAs der Upstreams</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Restart with these settings</source>
        <translation>Mit diesen Einstellungen neu starten</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Metrics on</source>
        <translation>Metriken auf</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Several are separated by commas; port 0 takes a free one.</source>
        <translation>Mehrere werden durch Kommas getrennt; Port 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>For Prometheus and the like: ADDRESS:PORT, or a port of this machine alone. Empty: nowhere.</source>
        <translation>Für Prometheus und dergleichen: ADRESSE:PORT oder ein Port nur dieses Rechners. Leer: nirgends.</translation>
    </message>
    <message>
        <source>Only from these is X-Forwarded-For believed. Empty: from nobody.</source>
        <translation>Nur von diesen wird X-Forwarded-For geglaubt. Leer: von niemandem.</translation>
    </message>
    <message>
        <source>PEM, for upstreams whose certificates the system does not know. Empty: the system&apos;s alone.</source>
        <translation>PEM, für Upstreams, deren Zertifikate das System nicht kennt. Leer: nur die des Systems.</translation>
    </message>
    <message>
        <source>&amp;Listens on:</source>
        <translation>&amp;Lauscht auf:</translation>
    </message>
    <message>
        <source>&amp;Metrics on:</source>
        <translation>&amp;Metriken auf:</translation>
    </message>
    <message>
        <source>T&amp;rusted proxies:</source>
        <translation>Ve&amp;rtrauenswürdige Proxys:</translation>
    </message>
    <message>
        <source>&amp;Upstreams&apos; authorities:</source>
        <translation>CAs der &amp;Upstreams:</translation>
    </message>
    <message>
        <source>Name an address, for example 127.0.0.1:8787.</source>
        <translation>Eine Adresse angeben, zum Beispiel 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>“%1” is not of the form ADDRESS:PORT.</source>
        <translation>„%1“ hat nicht die Form ADRESSE:PORT.</translation>
    </message>
    <message>
        <source>Other machines can reach %1, and keys travel unencrypted. Turn TLS on, or put a proxy with TLS in front.</source>
        <translation>Andere Rechner können %1 erreichen, und Schlüssel gehen unverschlüsselt über das Netz. TLS einschalten oder einen Proxy mit TLS davorsetzen.</translation>
    </message>
    <message>
        <source>Other machines can reach %1, but this certificate names this machine&apos;s own addresses alone; they will refuse it.</source>
        <translation>Andere Rechner können %1 erreichen, aber dieses Zertifikat nennt nur eigene Adressen dieses Rechners; sie werden es abweisen.</translation>
    </message>
    <message>
        <source>“%1” is neither ADDRESS:PORT nor a port.</source>
        <translation>„%1“ ist weder ADRESSE:PORT noch ein Port.</translation>
    </message>
    <message>
        <source>The gateway itself listens there; take another port.</source>
        <translation>Dort lauscht das Gateway selbst; einen anderen Port nehmen.</translation>
    </message>
    <message>
        <source>Other machines can read the counts on %1.</source>
        <translation>Andere Rechner können die Zähler auf %1 lesen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GeneratedHeaders</name>
    <message>
        <source>by the file&apos;s name</source>
        <translation>nach dem Namen der Datei</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>was hier dekodiert werden kann</translation>
    </message>
    <message>
        <source>the key %1, where the API wants it</source>
        <translation>der Schlüssel %1, wo die API ihn will</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>those that earlier answers set</source>
        <translation>die frühere Antworten gesetzt haben</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GetKeyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>Schlüssel auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GuardDialog</name>
    <message>
        <source>Forget this host</source>
        <translation>Diesen Host vergessen</translation>
    </message>
    <message>
        <source>Send guard</source>
        <translation>Sendewächter</translation>
    </message>
    <message>
        <source>Looked at before a request with a key leaves this machine, and again at every redirect.</source>
        <translation>Wird angesehen, bevor eine Anfrage mit einem Schlüssel diesen Rechner verlässt, und bei jeder Weiterleitung wieder.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>May also be sent to</source>
        <translation>Darf auch gesendet werden an</translation>
    </message>
    <message>
        <source>Hosts that were allowed</source>
        <translation>Erlaubte Hosts</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Heatmap</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>Most at %1 %2: %3.</source>
        <comment>weekday, hour: count</comment>
        <translation>Am meisten %1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>weekday, hour: count</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeatmapTableModel</name>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeldPanel</name>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>The key is for this host too</source>
        <translation>Der Schlüssel ist auch für diesen Host</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>Regeln des Sendewächters…</translation>
    </message>
    <message>
        <source>From now on this key may be sent to that host without a question</source>
        <translation>Von jetzt an darf dieser Schlüssel ohne Rückfrage an diesen Host gesendet werden</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Help</name>
    <message>
        <source>About Keywright</source>
        <translation>Über Keywright</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;Developer console for API projects and keys.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;&lt;h3&gt;Made with&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (curl licence)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (public domain)&lt;/li&gt;&lt;li&gt;expected by Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;Entwicklerkonsole für API-Projekte und Schlüssel.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.&lt;/p&gt;&lt;h3&gt;Gemacht mit&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (curl-Lizenz)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (gemeinfrei)&lt;/li&gt;&lt;li&gt;expected von Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>%1 is under the licence %2. Its text is at %3.</source>
        <translation>%1 steht unter der Lizenz %2. Ihr Text steht unter %3.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryModel</name>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 von %2 Prüfungen bestanden</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryPane</name>
    <message>
        <source>Requests that were sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Open it in a tab</source>
        <translation>In einem Reiter öffnen</translation>
    </message>
    <message>
        <source>Compare its answer with the present one</source>
        <translation>Ihre Antwort mit der aktuellen vergleichen</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>Aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Verlauf leeren…</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>Gesendetes durchsuchen</translation>
    </message>
    <message>
        <source>What you send is kept here, on this machine alone and without secrets.</source>
        <translation>Was Sie senden, wird hier aufbewahrt, nur auf diesem Rechner und ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Nothing that was sent has these words.</source>
        <translation>Nichts Gesendetes hat diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Verlauf leeren?</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>All that was sent in this project is forgotten, with its answers. Saved requests stay. This cannot be undone.</source>
        <translation>Alles in diesem Projekt Gesendete wird vergessen, mit den Antworten. Gespeicherte Anfragen bleiben. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImageView</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Look at its bytes, or save it.</source>
        <translation>Dieses Bild kann nicht angezeigt werden. Seine Bytes ansehen oder es speichern.</translation>
    </message>
    <message>
        <source>Picture, %1 × %2</source>
        <translation>Bild, %1 × %2</translation>
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
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%Ln Variable</numerusform>
            <numerusform>%Ln Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>kein Geheimnis</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) for the keychain</source>
        <translation>
            <numerusform>%Ln Geheimnis für den Schlüsselbund</numerusform>
            <numerusform>%Ln Geheimnisse für den Schlüsselbund</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Projekt importieren</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei ist</translation>
    </message>
    <message>
        <source>Name of the project here</source>
        <translation>Name des Projekts hier</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Name hier:</translation>
    </message>
    <message>
        <source>This cannot be the name of a project.</source>
        <translation>So kann kein Projekt heißen.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 is sealed under a passphrase.</source>
        <translation>%1 ist unter einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Opening takes a moment, so that guessing takes long.</source>
        <translation>Das Öffnen dauert einen Augenblick, damit Raten lange dauert.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed. Nothing was imported.</source>
        <translation>Die Passphrase ist falsch, oder die Datei wurde verändert. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Their values did not come along: %1. Delete these keys after the import, and take them in again with their values.</source>
        <translation>Ihre Werte kamen nicht mit: %1. Diese Schlüssel nach dem Import löschen und mit ihren Werten wieder aufnehmen.</translation>
    </message>
    <message>
        <source>%1 is imported: %2.</source>
        <translation>%1 ist importiert: %2.</translation>
    </message>
    <message>
        <source>There is a project of this name already; give it another one here.</source>
        <translation>Ein Projekt dieses Namens gibt es schon; ihm hier einen anderen geben.</translation>
    </message>
    <message>
        <source>“%1” is in this home already; nothing was imported. Delete or rename what is there.</source>
        <translation>„%1“ ist schon in diesem Datenordner; nichts wurde importiert. Löschen oder umbenennen, was da ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Die Datei wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::IssuedKeyView</name>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>With the &amp;key itself</source>
        <translation>Mit dem &amp;Schlüssel selbst</translation>
    </message>
    <message>
        <source>Call to paste</source>
        <translation>Aufruf zum Einfügen</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>.env</source>
        <translation>.env</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Sprache des Aufrufs</translation>
    </message>
    <message>
        <source>Otherwise the call reads the key from an environment variable, which is safer.</source>
        <translation>Sonst liest der Aufruf den Schlüssel aus einer Umgebungsvariable; das ist sicherer.</translation>
    </message>
    <message>
        <source>&amp;Use it from</source>
        <translation>Ben&amp;utzen aus</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>es funktioniert</translation>
    </message>
    <message>
        <source>The first call has come and was granted: %1 from %2.</source>
        <translation>Der erste Aufruf kam und wurde erlaubt: %1 von %2.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>A call came and was denied: %1, %2. The activity tells what would let it through. Still waiting for one that is granted.</source>
        <translation>Ein Aufruf kam und wurde abgelehnt: %1, %2. Die Aktivität sagt, womit er durchgelassen würde. Noch wird auf einen erlaubten gewartet.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key…</source>
        <translation>Warten auf den ersten Aufruf mit diesem Schlüssel…</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key. The gateway is not running: start it on its page.</source>
        <translation>Warten auf den ersten Aufruf mit diesem Schlüssel. Das Gateway läuft nicht: auf seiner Seite starten.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>It is kept in the keychain: you can see it again here.</source>
        <translation>Er ist im Schlüsselbund aufbewahrt: hier können Sie ihn wiedersehen.</translation>
    </message>
    <message>
        <source>This is the only time that it is shown. Copy it now.</source>
        <translation>Er wird nur dieses eine Mal angezeigt. Jetzt kopieren.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyActions</name>
    <message>
        <source>%1 works again.</source>
        <translation>%1 funktioniert wieder.</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>%1 ist deaktiviert und funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>Aktivieren von %1</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>Deaktivieren von %1</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>%1 ist gelöscht und funktioniert nicht mehr. 30 Tage lang lässt er sich wiederherstellen.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>%1 is back, disabled as it was before.</source>
        <translation>%1 ist wieder da, deaktiviert wie zuvor.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>Wiederherstellen von %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Ändern von %1</translation>
    </message>
    <message>
        <source>%1 is as it was then.</source>
        <translation>%1 ist wieder wie damals.</translation>
    </message>
    <message>
        <source>restoring of an earlier %1</source>
        <translation>Wiederherstellen eines früheren %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyBatchActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln mehr</numerusform>
            <numerusform>und %Ln mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enable the chosen keys</source>
        <translation>Gewählte Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>Disable the chosen keys</source>
        <translation>Gewählte Schlüssel deaktivieren</translation>
    </message>
    <message>
        <source>Delete the chosen keys</source>
        <translation>Gewählte Schlüssel löschen</translation>
    </message>
    <message>
        <source>Restore the chosen keys</source>
        <translation>Gewählte Schlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>Add a label…</source>
        <translation>Etikett hinzufügen…</translation>
    </message>
    <message>
        <source>Remove a label…</source>
        <translation>Etikett entfernen…</translation>
    </message>
    <message>
        <source>Set the environment…</source>
        <translation>Umgebung setzen…</translation>
    </message>
    <message>
        <source>Not all of it could be undone.</source>
        <translation>Nicht alles ließ sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln Schlüssel bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Schlüssel bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work again.</source>
        <translation>
            <numerusform>%Ln Schlüssel funktioniert wieder.</numerusform>
            <numerusform>%Ln Schlüssel funktionieren wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enabling of %n key(s)</source>
        <translation>
            <numerusform>Aktivieren von %Ln Schlüssel</numerusform>
            <numerusform>Aktivieren von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are disabled and no longer work.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist deaktiviert und funktioniert nicht mehr.</numerusform>
            <numerusform>%Ln Schlüssel sind deaktiviert und funktionieren nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disabling of %n key(s)</source>
        <translation>
            <numerusform>Deaktivieren von %Ln Schlüssel</numerusform>
            <numerusform>Deaktivieren von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are deleted and no longer work. They can be restored for 30 days.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist gelöscht und funktioniert nicht mehr. 30 Tage lang lässt er sich wiederherstellen.</numerusform>
            <numerusform>%Ln Schlüssel sind gelöscht und funktionieren nicht mehr. 30 Tage lang lassen sie sich wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n key(s)</source>
        <translation>
            <numerusform>Löschen von %Ln Schlüssel</numerusform>
            <numerusform>Löschen von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are back.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist wieder da.</numerusform>
            <numerusform>%Ln Schlüssel sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %n key(s)</source>
        <translation>
            <numerusform>Wiederherstellen von %Ln Schlüssel</numerusform>
            <numerusform>Wiederherstellen von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have the label %1.</source>
        <translation>
            <numerusform>%Ln Schlüssel hat das Etikett %1.</numerusform>
            <numerusform>%Ln Schlüssel haben das Etikett %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %1 on %n key(s)</source>
        <translation>
            <numerusform>Etikett %1 an %Ln Schlüssel</numerusform>
            <numerusform>Etikett %1 an %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost the label %1.</source>
        <translation>
            <numerusform>%Ln Schlüssel hat das Etikett %1 nicht mehr.</numerusform>
            <numerusform>%Ln Schlüssel haben das Etikett %1 nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing of label %1 from %n key(s)</source>
        <translation>
            <numerusform>Entfernen des Etiketts %1 von %Ln Schlüssel</numerusform>
            <numerusform>Entfernen des Etiketts %1 von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have no environment any more.</source>
        <translation>
            <numerusform>%Ln Schlüssel hat keine Umgebung mehr.</numerusform>
            <numerusform>%Ln Schlüssel haben keine Umgebung mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are of %1.</source>
        <translation>
            <numerusform>%Ln Schlüssel gehört zu %1.</numerusform>
            <numerusform>%Ln Schlüssel gehören zu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>environment of %n key(s)</source>
        <translation>
            <numerusform>Umgebung von %Ln Schlüssel</numerusform>
            <numerusform>Umgebung von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Etikett hinzufügen</translation>
    </message>
    <message>
        <source>Remove a label</source>
        <translation>Etikett entfernen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set the environment</source>
        <translation>Umgebung setzen</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyFilterRow</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Un&amp;restricted</source>
        <translation>Uneinge&amp;schränkt</translation>
    </message>
    <message>
        <source>Un&amp;used for 30 days</source>
        <translation>30 Tage &amp;unbenutzt</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Gespeicherte Filter…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Keys with which anybody may do everything.</source>
        <translation>Schlüssel, mit denen jeder alles darf.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Etiketten</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Alle Anwendungen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>saving of the filter %1</source>
        <translation>Speichern des Filters %1</translation>
    </message>
    <message>
        <source>renaming of the filter %1</source>
        <translation>Umbenennen des Filters %1</translation>
    </message>
    <message>
        <source>deletion of the filter %1</source>
        <translation>Löschen des Filters %1</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Welche Schlüssel angezeigt werden</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktivierte</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufene</translation>
    </message>
    <message>
        <source>With deleted</source>
        <translation>Mit gelöschten</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyForm</name>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>An&amp;droid</source>
        <translation>An&amp;droid</translation>
    </message>
    <message>
        <source>&amp;iOS</source>
        <translation>&amp;iOS</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>Dieser &amp;Rechner</translation>
    </message>
    <message>
        <source>&amp;Keep it, in the keychain or the vault</source>
        <translation>Auf&amp;bewahren, im Schlüsselbund oder im Tresor</translation>
    </message>
    <message>
        <source>What will use the key?</source>
        <translation>Was wird den Schlüssel benutzen?</translation>
    </message>
    <message>
        <source>Portal in the browser</source>
        <translation>Portal im Browser</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>Klinikportal</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>billing, web</source>
        <translation>Abrechnung, Web</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>An einem Datum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Then you can see it again, and programs can be given it. Otherwise it is shown once.</source>
        <translation>Dann können Sie ihn wiedersehen, und Programme können ihn bekommen. Sonst wird er einmal angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Anwendung</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiketten</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Der Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name holds no slash and no control characters.</source>
        <translation>Ein Name enthält keinen Schrägstrich und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>An environment is called like a key: without a slash.</source>
        <translation>Eine Umgebung heißt wie ein Schlüssel: ohne Schrägstrich.</translation>
    </message>
    <message>
        <source>At most 20 labels, none with a slash.</source>
        <translation>Höchstens 20 Etiketten, keines mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>%1 already has an active key, %2. Two make it hard to tell which one is in use.</source>
        <translation>%1 hat schon einen aktiven Schlüssel, %2. Bei zweien ist schwer zu sagen, welcher benutzt wird.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyHistoryDialog</name>
    <message>
        <source>Now and then</source>
        <translation>Jetzt und damals</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Diese Änderung</translation>
    </message>
    <message>
        <source>What going back to it would change</source>
        <translation>Was die Rückkehr dazu ändern würde</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Diesen Zustand wiederherstellen</translation>
    </message>
    <message>
        <source>Puts back name, application, environment, labels, note, use, expiry and restrictions; never secrets or whether the key works.</source>
        <translation>Bringt Name, Anwendung, Umgebung, Etiketten, Notiz, Gebrauch, Ablaufdatum und Einschränkungen zurück; nie Geheimnisse oder ob der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>%1
%2 · %3, %4</source>
        <comment>what was done, when, by whom, with which program</comment>
        <translation>%1
%2 · %3, %4</translation>
    </message>
    <message>
        <source>The key was made.</source>
        <translation>Der Schlüssel wurde angelegt.</translation>
    </message>
    <message>
        <source>Nothing that can be seen.</source>
        <translation>Nichts Sichtbares.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Nothing: the key is still as it was then.</source>
        <translation>Nichts: Der Schlüssel ist noch so wie damals.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyLocationsEditor</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Ort des Schlüssels</translation>
    </message>
    <message>
        <source>Name of the header or parameter</source>
        <translation>Name des Headers oder Parameters</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Diesen Ort entfernen</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Name at least one place; without one no caller could present a key.</source>
        <translation>Mindestens einen Ort angeben; ohne einen könnte kein Aufrufer einen Schlüssel vorlegen.</translation>
    </message>
    <message>
        <source>Each place can be named once.</source>
        <translation>Jeder Ort kann nur einmal angegeben werden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPane</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Choose a key to see what it may do.</source>
        <translation>Einen Schlüssel wählen, um zu sehen, was er darf.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln Schlüssel gewählt</numerusform>
            <numerusform>%Ln Schlüssel gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln mehr</numerusform>
            <numerusform>%1 und %Ln mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiketten: %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>Schlüssel von</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Zum Anzeigen halten</translation>
    </message>
    <message>
        <source>Shows the key for as long as the button is held (with the keyboard: the space bar).</source>
        <translation>Zeigt den Schlüssel an, solange der Knopf gehalten wird (mit der Tastatur: die Leertaste).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the key; the clipboard is cleared after a while.</source>
        <translation>Kopiert den Schlüssel; die Zwischenablage wird nach einer Weile geleert.</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>%1
(only reported so far)</source>
        <translation>%1
(bisher nur gemeldet)</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>Ein Aufrufer</translation>
    </message>
    <message>
        <source>must be in every one of these lists</source>
        <translation>muss auf jeder dieser Listen stehen</translation>
    </message>
    <message>
        <source>must be in at least one of these lists</source>
        <translation>muss auf mindestens einer dieser Listen stehen</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Darf aufrufen</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>jede API des Projekts</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <translation>Erneuerung im Gange</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPurge</name>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go for good, with what the keychain holds of them.</source>
        <translation>
            <numerusform>%Ln Schlüssel verschwindet endgültig, mit dem, was der Schlüsselbund davon enthält.</numerusform>
            <numerusform>%Ln Schlüssel verschwinden endgültig, mit dem, was der Schlüsselbund davon enthält.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes for good, with what the keychain holds of it.</source>
        <translation>%1 verschwindet endgültig, mit dem, was der Schlüsselbund davon enthält.</translation>
    </message>
    <message>
        <source>This cannot be undone. What was called stays in Activity, and the audit log notes it.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was aufgerufen wurde, bleibt unter „Aktivität“, und das Audit-Protokoll vermerkt es.</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 ist endgültig gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are gone for good.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist endgültig gelöscht.</numerusform>
            <numerusform>%Ln Schlüssel sind endgültig gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTools</name>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Makes another key that may do the same.</source>
        <translation>Legt einen weiteren Schlüssel an, der dasselbe darf.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>With another key, or with what it was like before.</source>
        <translation>Mit einem anderen Schlüssel oder mit einem früheren Zustand.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>All that was changed about the key, and the way back.</source>
        <translation>Alles, was am Schlüssel geändert wurde, und der Weg zurück.</translation>
    </message>
    <message>
        <source>Which key is this?…</source>
        <translation>Welcher Schlüssel ist das?…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Finish now…</source>
        <translation>Jetzt abschließen…</translation>
    </message>
    <message>
        <source>Ends the older version of the key at once.</source>
        <translation>Beendet die ältere Version des Schlüssels sofort.</translation>
    </message>
    <message>
        <source>Take the rotation back…</source>
        <translation>Erneuerung zurücknehmen…</translation>
    </message>
    <message>
        <source>Ends the new version; the older one works on as before.</source>
        <translation>Beendet die neue Version; die ältere gilt weiter wie zuvor.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1. It holds no secrets.</source>
        <translation>Die Tabelle ist in %1. Sie enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>The older version of %1 (%2) ends at once.</source>
        <translation>Die ältere Version von %1 (%2) endet sofort.</translation>
    </message>
    <message>
        <source>The new version of %1 (%2) ends at once, and the one before works on as if it had never been rotated.</source>
        <translation>Die neue Version von %1 (%2) endet sofort, und die davor gilt weiter, als wäre nie erneuert worden.</translation>
    </message>
    <message>
        <source>How often it was used cannot be told.</source>
        <translation>Wie oft sie benutzt wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Nobody called with it in the last hour.</source>
        <translation>In der letzten Stunde hat niemand mit ihr aufgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the last hour used it: whoever still has it is refused from now on.</source>
        <translation>
            <numerusform>%Ln Aufruf der letzten Stunde benutzte sie: wer sie noch hat, wird von jetzt an abgelehnt.</numerusform>
            <numerusform>%Ln Aufrufe der letzten Stunde benutzten sie: wer sie noch hat, wird von jetzt an abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Erneuerung abschließen</translation>
    </message>
    <message>
        <source>Take the rotation back</source>
        <translation>Erneuerung zurücknehmen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Only the new version of %1 works now.</source>
        <translation>Nur die neue Version von %1 gilt jetzt.</translation>
    </message>
    <message>
        <source>The old version of %1 works on; the new one has ended.</source>
        <translation>Die alte Version von %1 gilt weiter; die neue ist beendet.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTrials</name>
    <message>
        <source>Try a whole call</source>
        <translation>Einen ganzen Aufruf probieren</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeychainCard</name>
    <message>
        <source>The keychain&apos;s state</source>
        <translation>Zustand des Schlüsselbunds</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Unlock the keychain…</source>
        <translation>Schlüsselbund entsperren…</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel durchsuchen</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says what it may do there.</source>
        <translation>Ein Schlüssel lässt ein Programm Ihre APIs aufrufen und sagt, was es dort darf.</translation>
    </message>
    <message>
        <source>Create the first key</source>
        <translation>Den ersten Schlüssel anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s)</source>
        <translation>
            <numerusform>%1 von %Ln Schlüssel</numerusform>
            <numerusform>%1 von %Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Answers the next calls of this key with 429 or 403, to test a client.</source>
        <translation>Beantwortet die nächsten Aufrufe dieses Schlüssels mit 429 oder 403, um einen Client zu testen.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>Das Gateway läuft nicht.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>Schlüssel holen…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Keeps a key of another provider: where to get it, a test, and how programs use it.</source>
        <translation>Bewahrt einen Schlüssel eines anderen Anbieters auf: woher er kommt, ein Test und wie Programme ihn benutzen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Deny calls…</source>
        <translation>Aufrufe ablehnen…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Where it is…</source>
        <translation>Wo er ist…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LabelsField</name>
    <message>
        <source>Words to find the key by, with commas between them.</source>
        <translation>Wörter, unter denen der Schlüssel zu finden ist, mit Kommas dazwischen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitRow</name>
    <message>
        <source>Number of calls</source>
        <translation>Zahl der Aufrufe</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>pro %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>gleitend</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>Sliding: over any such span of time. Fixed: counted anew at each full minute, hour and so on.</source>
        <translation>Gleitend: über jede solche Zeitspanne. Fest: zu jeder vollen Minute, Stunde und so weiter neu gezählt.</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>Wie die Zeit gezählt wird</translation>
    </message>
    <message>
        <source>API that the limit is about</source>
        <translation>API, um die es beim Limit geht</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Limit entfernen</translation>
    </message>
    <message>
        <source>Time zone in which days are counted</source>
        <translation>Zeitzone, in der Tage gezählt werden</translation>
    </message>
    <message>
        <source>Where midnight is: a day, a week or a month is counted anew then.</source>
        <translation>Bestimmt, wann Mitternacht ist: Tag, Woche oder Monat werden dann neu gezählt.</translation>
    </message>
    <message>
        <source>this computer&apos;s time</source>
        <translation>die Zeit dieses Rechners</translation>
    </message>
    <message>
        <source>all its calls</source>
        <translation>alle seine Aufrufe</translation>
    </message>
    <message>
        <source>calls of %1</source>
        <translation>Aufrufe von %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitsEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LockingCard</name>
    <message>
        <source>Lock it when the &amp;screen is locked or the machine sleeps</source>
        <translation>Sperren, wenn der &amp;Bildschirm gesperrt wird oder der Rechner schläft</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>nach %Ln Minute ohne Taste oder Klick</numerusform>
            <numerusform>nach %Ln Minuten ohne Taste oder Klick</numerusform>
        </translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>nicht von selbst</translation>
    </message>
    <message>
        <source>&amp;Lock the vault:</source>
        <translation>Tresor &amp;sperren:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LogViewer</name>
    <message>
        <source>Log</source>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>This window, since it was opened</source>
        <translation>Dieses Fenster, seit es geöffnet wurde</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Wessen Protokoll</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Ohne Einzelheiten</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>The chosen lines, or all that are shown</source>
        <translation>Die gewählten Zeilen, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>The gateway has written nothing into its log.</source>
        <translation>Das Gateway hat nichts in sein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Es wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Saved the log to %1.</source>
        <translation>Das Protokoll ist in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MainWindow</name>
    <message>
        <source>Keywright</source>
        <translation>Keywright</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keywright</source>
        <translation>%1 – Keywright</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixFigures</name>
    <message>
        <source>As predicted</source>
        <translation>Wie vorhergesagt</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Not sent or unclear</source>
        <translation>Nicht gesendet oder unklar</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>denied by policy, yet done</source>
        <translation>laut Regeln abgelehnt, doch ausgeführt</translation>
    </message>
    <message>
        <source>granted by policy, refused</source>
        <translation>laut Regeln erlaubt, doch abgewiesen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixModel</name>
    <message>
        <source>may</source>
        <translation>darf</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>darf nicht</translation>
    </message>
    <message>
        <source>%1, %2. Policy: %3. Server: %4.</source>
        <translation>%1, %2. Regeln: %3. Server: %4.</translation>
    </message>
    <message>
        <source>Its secret is not kept: only what policy says can be told.</source>
        <translation>Sein Geheimnis ist nicht aufbewahrt: nur was die Regeln sagen, lässt sich sagen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPage</name>
    <message>
        <source>Send writing calls too</source>
        <translation>Auch schreibende Aufrufe senden</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save JUnit report…</source>
        <translation>JUnit-Bericht speichern…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Zeichnung speichern (SVG)…</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>Als Anfrage öffnen</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>Alle APIs</translation>
    </message>
    <message>
        <source>Through the gateway</source>
        <translation>Über das Gateway</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>Am Gateway vorbei</translation>
    </message>
    <message>
        <source>Way that the calls take</source>
        <translation>Weg, den die Aufrufe nehmen</translation>
    </message>
    <message>
        <source>Past the gateway shows what a service does for whoever finds its own address.</source>
        <translation>„Am Gateway vorbei“ zeigt, was ein Dienst für jeden tut, der seine eigene Adresse findet.</translation>
    </message>
    <message>
        <source>POST, PUT, PATCH and DELETE with an example body: they may change something.</source>
        <translation>POST, PUT, PATCH und DELETE mit einem Beispiel-Body: sie können etwas ändern.</translation>
    </message>
    <message>
        <source>Calls that were sent</source>
        <translation>Gesendete Aufrufe</translation>
    </message>
    <message>
        <source>Keys: %1, operations: %2</source>
        <translation>Schlüssel: %1, Operationen: %2</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>Noch keine API</translation>
    </message>
    <message>
        <source>Every key at every operation: what it may do, and what your service really does. Register an API first.</source>
        <translation>Jeder Schlüssel an jeder Operation: was er darf und was Ihr Dienst wirklich tut. Erst eine API eintragen.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>API hinzufügen</translation>
    </message>
    <message>
        <source>Cancelled. What was not sent is as policy says.</source>
        <translation>Abgebrochen. Was nicht gesendet wurde, ist so, wie die Regeln sagen.</translation>
    </message>
    <message>
        <source>Save JUnit report</source>
        <translation>JUnit-Bericht speichern</translation>
    </message>
    <message>
        <source>JUnit reports (*.xml)</source>
        <translation>JUnit-Berichte (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Der Bericht wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>Das Bild wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPane</name>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Choose a cell to see what decides it.</source>
        <translation>Eine Zelle wählen, um zu sehen, was sie entscheidet.</translation>
    </message>
    <message>
        <source>What policy says</source>
        <translation>Was die Regeln sagen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Entschieden bei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>To grant it</source>
        <translation>Um es zu erlauben</translation>
    </message>
    <message>
        <source>What the server did</source>
        <translation>Was der Server getan hat</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing was asked of it yet.</source>
        <translation>Noch wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is not kept here.</source>
        <translation>Das Geheimnis des Schlüssels ist hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>Sent along, as the key asks for it</source>
        <translation>Mitgesendet, weil der Schlüssel danach fragt</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixView</name>
    <message>
        <source>Keys at operations</source>
        <translation>Schlüssel an Operationen</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>The drawing was saved to %1.</source>
        <translation>Die Zeichnung wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Mend</name>
    <message>
        <source>%1 may be called %2 now.</source>
        <comment>a key&apos;s or an API&apos;s limit</comment>
        <translation>Das Limit von %1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>raising the limit of %1</source>
        <translation>Erhöhen des Limits von %1</translation>
    </message>
    <message>
        <source>%1 now allows %2.</source>
        <translation>%1 erlaubt jetzt %2.</translation>
    </message>
    <message>
        <source>allowing %1 for %2</source>
        <translation>Erlauben von %1 für %2</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Enable the key</source>
        <translation>Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Schlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>Raise it to %1</source>
        <translation>Auf %1 erhöhen</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 funktioniert wieder.</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>Aktivieren von %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>Wiederherstellen von %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MoveDialog</name>
    <message>
        <source>Move secrets into the vault</source>
        <translation>Geheimnisse in den Tresor verschieben</translation>
    </message>
    <message>
        <source>Move secrets into the keychain</source>
        <translation>Geheimnisse in den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>At every moment each secret is in at least one of the two places.</source>
        <translation>In jedem Augenblick ist jedes Geheimnis an mindestens einem der beiden Orte.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping after the secrets that are being moved…</source>
        <translation>Hält an, sobald die gerade verschobenen Geheimnisse fertig sind…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the vault.</source>
        <translation>
            <numerusform>%Ln Geheimnis in den Tresor verschoben.</numerusform>
            <numerusform>%Ln Geheimnisse in den Tresor verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the keychain. The vault is gone.</source>
        <translation>
            <numerusform>%Ln Geheimnis in den Schlüsselbund verschoben. Der Tresor ist weg.</numerusform>
            <numerusform>%Ln Geheimnisse in den Schlüsselbund verschoben. Der Tresor ist weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some secrets have been moved; move the rest when you like.</source>
        <translation>Angehalten. Einige Geheimnisse wurden verschoben; die übrigen später verschieben.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>the name of a key</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>the name of a key, a number</comment>
        <translation>%1 Kopie %2</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Noch ein&amp;mal:</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase:</source>
        <translation>A&amp;ktuelle Passphrase:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OpenApiDrop</name>
    <message>
        <source>Operations: %1 · OpenAPI %2</source>
        <translation>Operationen: %1 · OpenAPI %2</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI-Datei</translation>
    </message>
    <message>
        <source>Drop an OpenAPI file here</source>
        <translation>Eine OpenAPI-Datei hierher ziehen</translation>
    </message>
    <message>
        <source>JSON or YAML, version 2 or 3. Its operations can then be allowed one by one. Optional.</source>
        <translation>JSON oder YAML, Version 2 oder 3. Ihre Operationen lassen sich dann einzeln erlauben. Optional.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>OpenAPI-Datei wählen</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Let go to read it</source>
        <translation>Loslassen, um sie zu lesen</translation>
    </message>
    <message>
        <source>the server&apos;s URL cannot be read</source>
        <translation>die URL des Servers lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>a path must begin with /</source>
        <translation>ein Pfad muss mit / beginnen</translation>
    </message>
    <message>
        <source>this is no operation</source>
        <translation>das ist keine Operation</translation>
    </message>
    <message>
        <source>this operationId is used more than once</source>
        <translation>diese operationId kommt mehr als einmal vor</translation>
    </message>
    <message>
        <source>refers to another file, which is not fetched</source>
        <translation>verweist auf eine andere Datei, die nicht geholt wird</translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation>verweist auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationTrial</name>
    <message>
        <source>APIs and operations</source>
        <translation>APIs und Operationen</translation>
    </message>
    <message>
        <source>API that is called</source>
        <translation>API, die aufgerufen wird</translation>
    </message>
    <message>
        <source>Path that is called</source>
        <translation>Pfad, der aufgerufen wird</translation>
    </message>
    <message>
        <source>Path, for example /forms/7</source>
        <translation>Pfad, zum Beispiel /forms/7</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationsModel</name>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln mehr</numerusform>
            <numerusform>%1 und %Ln mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>%1 (not declared any more)</source>
        <translation>%1 (nicht mehr deklariert)</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>Uneingeschränkte Schlüssel</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OverviewPage</name>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>%1 ist deaktiviert und funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>Deaktivieren von %1</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>%1 ist gelöscht und funktioniert nicht mehr. 30 Tage lang lässt er sich wiederherstellen.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>Richtlinie…</translation>
    </message>
    <message>
        <source>Keys at work</source>
        <translation>Schlüssel im Einsatz</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Granted in 24 hours</source>
        <translation>Erlaubt in 24 Stunden</translation>
    </message>
    <message>
        <source>Denied in 24 hours</source>
        <translation>Abgelehnt in 24 Stunden</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Calls of the last 24 hours</source>
        <translation>Aufrufe der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>What the overview is about</source>
        <translation>Worum es in der Übersicht geht</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%Ln deaktiviert</numerusform>
            <numerusform>%Ln deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reached</source>
        <translation>
            <numerusform>%Ln nicht erreichbar</numerusform>
            <numerusform>%Ln nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed upstream</source>
        <translation>%1 beim Upstream fehlgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PageHelp</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsModel</name>
    <message>
        <source>Type here to add one</source>
        <translation>Hier eingeben, um etwas hinzuzufügen</translation>
    </message>
    <message>
        <source>Switched off: kept, and not sent</source>
        <translation>Ausgeschaltet: aufbewahrt, nicht gesendet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsTable</name>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartTrial</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Ausprobieren: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsDialog</name>
    <message>
        <source>What goes with the key</source>
        <translation>Was zum Schlüssel gehört</translation>
    </message>
    <message>
        <source>A request to %1 needs more than the key. None of this is secret.</source>
        <translation>Eine Anfrage an %1 braucht mehr als den Schlüssel. Nichts davon ist geheim.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsTable</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Text or file</source>
        <translation>Text oder Datei</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Teil entfernen</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Zu sendende Dateien</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PlacementEditor</name>
    <message>
        <source>Name of the header</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>Name des Parameters</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Kennung des Zugriffsschlüssels</translation>
    </message>
    <message>
        <source>In the first of the places where callers put theirs.</source>
        <translation>An den ersten der Orte, an die Aufrufer ihren setzen.</translation>
    </message>
    <message>
        <source>The stored key is the password.</source>
        <translation>Der gespeicherte Schlüssel ist das Passwort.</translation>
    </message>
    <message>
        <source>The stored key is the secret access key; it signs each request and is never sent.</source>
        <translation>Der gespeicherte Schlüssel ist der geheime Zugriffsschlüssel; er signiert jede Anfrage und wird nie gesendet.</translation>
    </message>
    <message>
        <source>Name the region, for example eu-central-1.</source>
        <translation>Die Region angeben, zum Beispiel eu-central-1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a region.</source>
        <translation>„%1“ kann keine Region sein.</translation>
    </message>
    <message>
        <source>Name the service, for example s3.</source>
        <translation>Den Dienst angeben, zum Beispiel s3.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service.</source>
        <translation>„%1“ kann kein Dienst sein.</translation>
    </message>
    <message>
        <source>Name the header, for example x-api-key.</source>
        <translation>Den Header angeben, zum Beispiel x-api-key.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <source>Name the parameter, for example key.</source>
        <translation>Den Parameter angeben, zum Beispiel key.</translation>
    </message>
    <message>
        <source>A user name holds no colon (RFC 7617).</source>
        <translation>Ein Benutzername enthält keinen Doppelpunkt (RFC 7617).</translation>
    </message>
    <message>
        <source>Name the access key&apos;s id.</source>
        <translation>Die Kennung des Zugriffsschlüssels angeben.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an access key.</source>
        <translation>„%1“ kann keine Kennung eines Zugriffsschlüssels sein.</translation>
    </message>
    <message>
        <source>Where the key for the upstream goes</source>
        <translation>Wohin der Schlüssel für den Upstream kommt</translation>
    </message>
    <message>
        <source>Like a caller&apos;s key</source>
        <translation>Wie der Schlüssel eines Aufrufers</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Authorization: Basic</source>
        <translation>Authorization: Basic</translation>
    </message>
    <message>
        <source>AWS signature (SigV4)</source>
        <translation>AWS-Signatur (SigV4)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>Query-Parameter %1</translation>
    </message>
    <message>
        <source>Authorization: Basic, without a user name</source>
        <translation>Authorization: Basic, ohne Benutzernamen</translation>
    </message>
    <message>
        <source>Authorization: Basic, user %1</source>
        <translation>Authorization: Basic, Benutzer %1</translation>
    </message>
    <message>
        <source>AWS signature (SigV4): %1, %2, access key %3</source>
        <translation>AWS-Signatur (SigV4): %1, %2, Zugriffsschlüssel %3</translation>
    </message>
    <message>
        <source>a place that makes no sense; edit the API</source>
        <translation>ein Ort ohne Sinn; die API bearbeiten</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PolicyDialog</name>
    <message>
        <source>&amp;Name keys that were not rotated for</source>
        <translation>Schlüssel &amp;nennen, die nicht erneuert wurden seit</translation>
    </message>
    <message>
        <source>Policy for keys</source>
        <translation>Richtlinie für Schlüssel</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Days without rotation</source>
        <translation>Tage ohne Erneuerung</translation>
    </message>
    <message>
        <source>Nothing is denied by it: the overview and keywrightctl doctor name such keys, in all projects.</source>
        <translation>Nichts wird dadurch abgelehnt: die Übersicht und keywrightctl doctor nennen solche Schlüssel, in allen Projekten.</translation>
    </message>
    <message>
        <source>change of the policy</source>
        <translation>Ändern der Richtlinie</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PriceEditor</name>
    <message>
        <source>&amp;Estimate what calls cost</source>
        <translation>&amp;Schätzen, was Aufrufe kosten</translation>
    </message>
    <message>
        <source>Price of 1,000 calls</source>
        <translation>Preis für 1.000 Aufrufe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Free calls a month</source>
        <translation>Freie Aufrufe im Monat</translation>
    </message>
    <message>
        <source>for 1,000 calls</source>
        <translation>für 1.000 Aufrufe</translation>
    </message>
    <message>
        <source>calls a month are free</source>
        <translation>Aufrufe im Monat sind frei</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR or USD.</source>
        <translation>Eine Währung hat drei Buchstaben, wie EUR oder USD.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectCommands</name>
    <message>
        <source>rename of %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>%1 is archived. Its keys no longer work.</source>
        <translation>%1 ist archiviert. Seine Schlüssel funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is back. Its keys work again.</source>
        <translation>%1 ist wieder da. Seine Schlüssel funktionieren wieder.</translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <translation>Archivieren von %1</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>Zurückholen von %1</translation>
    </message>
    <message>
        <source>%1 is deleted. Its keys stopped working; it can be restored for 30 days.</source>
        <translation>%1 ist gelöscht. Seine Schlüssel funktionieren nicht mehr; 30 Tage lang lässt es sich wiederherstellen.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message>
        <source>making of %1</source>
        <translation>Anlegen von %1</translation>
    </message>
    <message>
        <source>The sample works all the same.</source>
        <translation>Das Beispiel funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>Wiederherstellen von %1</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 ist endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectPanel</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Projekt umbenennen…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Projekt archivieren</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Projekt exportieren…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Projekt importieren…</translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation>Beispielprojekt anlegen</translation>
    </message>
    <message>
        <source>Bring project back</source>
        <translation>Projekt zurückholen</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>&amp;Name des Projekts</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Choose a project&apos;s file</source>
        <translation>Projektdatei wählen</translation>
    </message>
    <message>
        <source>Projects (*.json);;All files (*)</source>
        <translation>Projekte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Deleted projects…</source>
        <translation>Gelöschte Projekte…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderActions</name>
    <message>
        <source>%1 is kept. Programs are given %2 in %3 and call %4.</source>
        <translation>%1 ist aufbewahrt. Programme bekommen %2 in %3 und rufen %4 auf.</translation>
    </message>
    <message>
        <source>%1 is kept. Programs are given it in %2.</source>
        <translation>%1 ist aufbewahrt. Programme bekommen ihn in %2.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 ist aufbewahrt.</translation>
    </message>
    <message>
        <source>keeping of %1</source>
        <translation>Aufbewahren von %1</translation>
    </message>
    <message>
        <source>Programs are given %1 in %2 and call %3; the gateway puts “%4” in its place.</source>
        <translation>Programme bekommen %1 in %2 und rufen %3 auf; das Gateway setzt „%4“ an seine Stelle.</translation>
    </message>
    <message>
        <source>use of %1 through the gateway</source>
        <translation>Benutzen von %1 über das Gateway</translation>
    </message>
    <message>
        <source>provider of %1</source>
        <translation>Anbieter von %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderBox</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderChoice</name>
    <message>
        <source>Search providers</source>
        <translation>Anbieter durchsuchen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>Wessen Schlüssel ist es?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a provider and what its keys cost</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderKeep</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Keep it in this project</source>
        <translation>In diesem Projekt aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How do programs use it?</source>
        <translation>Wie benutzen Programme ihn?</translation>
    </message>
    <message>
        <source>&amp;Through the gateway, without holding it</source>
        <translation>Über das &amp;Gateway, ohne ihn zu haben</translation>
    </message>
    <message>
        <source>They are given a key of their own, which can be limited and ended here; the gateway puts the real one in its place.</source>
        <translation>Sie bekommen einen eigenen Schlüssel, der hier begrenzt und beendet werden kann; das Gateway setzt den echten an seine Stelle.</translation>
    </message>
    <message>
        <source>They are given the key &amp;itself</source>
        <translation>Sie bekommen den Schlüssel &amp;selbst</translation>
    </message>
    <message>
        <source>Only while they run, from the keychain.</source>
        <translation>Nur während sie laufen, aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>N&amp;och nicht</translation>
    </message>
    <message>
        <source>It is only kept.</source>
        <translation>Er wird nur aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variable</translation>
    </message>
    <message>
        <source>Restrict it over there, too</source>
        <translation>Auch dort einschränken</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Where the provider&apos;s API is.</source>
        <translation>Wo die API des Anbieters ist.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and its calls</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the API %1</source>
        <translation>die API %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>no call in 30 days</source>
        <translation>kein Aufruf in 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln Aufruf in 30 Tagen</numerusform>
            <numerusform>%Ln Aufrufe in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>der letzte %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Use through the gateway</source>
        <translation>Über das Gateway benutzen</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>Schlüssel von</translation>
    </message>
    <message>
        <source>Asks the provider, with one harmless request, whether the key works.</source>
        <translation>Fragt den Anbieter mit einer harmlosen Anfrage, ob der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>Programs get a key of their own; the gateway puts this one in its place, so that they never hold it.</source>
        <translation>Programme bekommen einen eigenen Schlüssel; das Gateway setzt diesen an seine Stelle, so dass sie ihn nie haben.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Restrict it there</source>
        <translation>Dort einschränken</translation>
    </message>
    <message>
        <source>Revoke it there</source>
        <translation>Dort widerrufen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>what the page is for, and where</comment>
        <translation>%1: %2 öffnen</translation>
    </message>
    <message>
        <source>programs that are given the key itself, in %1</source>
        <translation>Programme, die den Schlüssel selbst bekommen, in %1</translation>
    </message>
    <message>
        <source>nobody so far</source>
        <translation>bisher niemand</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderSteps</name>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite &amp;öffnen</translation>
    </message>
    <message>
        <source>Get a key of %1</source>
        <translation>Schlüssel von %1 holen</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>Schlüssel &amp;testen</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Sends one harmless request with the key to %1, and nothing else.</source>
        <translation>Sendet eine harmlose Anfrage mit dem Schlüssel an %1, und sonst nichts.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>Das sieht wie ein Schlüssel von %1 aus.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::QuotaCard</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>used, limit, share</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>%1, anew at %2</source>
        <comment>use, time</comment>
        <translation>%1, neu um %2</translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation>Aufgebrauchte Kontingente</translation>
    </message>
    <message>
        <source>No key and no API has a limit.</source>
        <translation>Kein Schlüssel und keine API hat ein Limit.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less used</source>
        <translation>
            <numerusform>und %Ln mehr, weniger aufgebraucht</numerusform>
            <numerusform>und %Ln mehr, weniger aufgebraucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::RedirectsView</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Credentials held back</source>
        <translation>Zurückgehaltene Zugangsdaten</translation>
    </message>
    <message>
        <source>Redirects that led to the answer</source>
        <translation>Weiterleitungen, die zur Antwort führten</translation>
    </message>
    <message>
        <source>(the answer)</source>
        <translation>(die Antwort)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ReimportDialog</name>
    <message>
        <source>its name was %1</source>
        <translation>ihr Name war %1</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>accepted bodies</source>
        <translation>angenommene Bodys</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Read the OpenAPI file of %1 again</source>
        <translation>OpenAPI-Datei von %1 neu lesen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>OpenAPI-Datei wählen</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 came from no OpenAPI file. Choose one.</source>
        <translation>%1 kam aus keiner OpenAPI-Datei. Eine wählen.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>Nicht mehr deklariert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Keys that name what is no longer declared</source>
        <translation>Schlüssel, die nennen, was nicht mehr deklariert ist</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The file says what it said before.</source>
        <translation>Die Datei sagt, was sie zuvor sagte.</translation>
    </message>
    <message>
        <source>Keys and their restrictions stay as they are; this can be undone.</source>
        <translation>Schlüssel und ihre Einschränkungen bleiben, wie sie sind; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The operations of %1 are up to date.</source>
        <translation>Die Operationen von %1 sind auf dem neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Remedy</name>
    <message>
        <source>Unlock it…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Sehen, was sich tun lässt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Rotate it…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Gateway starten</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Gateway öffnen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Restrict it…</source>
        <translation>Einschränken…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Move its expiry…</source>
        <translation>Ablaufdatum verschieben…</translation>
    </message>
    <message>
        <source>Set a limit…</source>
        <translation>Limit setzen…</translation>
    </message>
    <message>
        <source>Close it to others</source>
        <translation>Vor anderen schützen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestEditor</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters of the query</source>
        <translation>Parameter der Query</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Parameters of the path</source>
        <translation>Parameter des Pfads</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Header fields of the request</source>
        <translation>Header-Felder der Anfrage</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>Variablen dieser Anfrage</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What this request is for; kept in its file</source>
        <translation>Wofür diese Anfrage ist; steht in ihrer Datei</translation>
    </message>
    <message>
        <source>Header fields that are sent besides</source>
        <translation>Header-Felder, die außerdem gesendet werden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>Body: %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestPage</name>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Save it as another…</source>
        <translation>Als eine andere speichern…</translation>
    </message>
    <message>
        <source>Discard what was changed since it was saved</source>
        <translation>Verwerfen, was seit dem Speichern geändert wurde</translation>
    </message>
    <message>
        <source>Undo the edit of the request</source>
        <translation>Bearbeitung der Anfrage rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the edit of the request</source>
        <translation>Bearbeitung der Anfrage wiederholen</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Reiter</translation>
    </message>
    <message>
        <source>Duplicate in a new tab</source>
        <translation>In einen neuen Reiter duplizieren</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>Zuletzt geschlossenen Reiter öffnen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Zur URL</translation>
    </message>
    <message>
        <source>Find a saved request</source>
        <translation>Gespeicherte Anfrage suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Cookies of this project…</source>
        <translation>Cookies dieses Projekts…</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>Regeln des Sendewächters…</translation>
    </message>
    <message>
        <source>Answer beside or below</source>
        <translation>Antwort daneben oder darunter</translation>
    </message>
    <message>
        <source>Show or hide saved requests</source>
        <translation>Gespeicherte Anfragen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Try an API by hand, with a key of this project</source>
        <translation>Eine API von Hand ausprobieren, mit einem Schlüssel dieses Projekts</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestSettings</name>
    <message>
        <source>Follow &amp;redirects; a foreign host gets no secret</source>
        <translation>&amp;Weiterleitungen folgen; ein fremder Host bekommt kein Geheimnis</translation>
    </message>
    <message>
        <source>Send the &amp;cookies of earlier answers</source>
        <translation>&amp;Cookies früherer Antworten senden</translation>
    </message>
    <message>
        <source>&amp;Verify the server&apos;s certificate</source>
        <translation>Zertifikat des Servers &amp;prüfen</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is sent.</source>
        <translation>Jeder auf dem Weg kann lesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for the answer</source>
        <translation>Längste Wartezeit auf die Antwort</translation>
    </message>
    <message>
        <source>As the server wants it</source>
        <translation>Wie der Server es verlangt</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>http://proxy:3128, or direct</source>
        <translation>http://proxy:3128, oder direkt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>PEM or PKCS #12 file with its key</source>
        <translation>PEM- oder PKCS-#12-Datei mit ihrem Schlüssel</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>{{name}}: a variable that is a key of the project</source>
        <translation>{{name}}: eine Variable, die ein Schlüssel des Projekts ist</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Passphrase des Zertifikats</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Longest wait for the answer:</source>
        <translation>&amp;Längste Wartezeit auf die Antwort:</translation>
    </message>
    <message>
        <source>&amp;HTTP version:</source>
        <translation>&amp;HTTP-Version:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate:</source>
        <translation>Client-Z&amp;ertifikat:</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>P&amp;assphrase:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTab</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (%1 s)</source>
        <translation>Abbrechen (%1 s)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Senden (Ctrl+Return)</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>The command held a credential. It is sent with the requests of this tab and kept nowhere; keep it as a key of the project to save it.</source>
        <translation>Der Befehl enthielt Zugangsdaten. Sie werden mit den Anfragen dieses Reiters gesendet und nirgends aufbewahrt; zum Speichern als Schlüssel des Projekts aufbewahren.</translation>
    </message>
    <message>
        <source>The cURL command has become a request.</source>
        <translation>Aus dem cURL-Befehl wurde eine Anfrage.</translation>
    </message>
    <message>
        <source>The cURL command has become a request, but:</source>
        <translation>Aus dem cURL-Befehl wurde eine Anfrage, aber:</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile.</source>
        <translation>Die Datei wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep yours under another name, or take theirs.</source>
        <translation>Nichts wurde geschrieben. Die eigene unter anderem Namen behalten oder die andere nehmen.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
    <message>
        <source>Saved without the value of %1.</source>
        <translation>Ohne den Wert von %1 gespeichert.</translation>
    </message>
    <message>
        <source>A file may be shared. Keep the secret as a key of the project and choose it here, or write {{name}} and set the variable.</source>
        <translation>Eine Datei kann geteilt werden. Das Geheimnis als Schlüssel des Projekts aufbewahren und hier wählen, oder {{name}} schreiben und die Variable setzen.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTabs</name>
    <message>
        <source>Open requests</source>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Schließen (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>The request was closed without being saved.</source>
        <translation>Die Anfrage wurde geschlossen, ohne gespeichert zu sein.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ResponseView</name>
    <message>
        <source>Header fields of the answer</source>
        <translation>Header-Felder der Antwort</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>The answer appears here. Send with Ctrl+Return.</source>
        <translation>Die Antwort erscheint hier. Senden mit Ctrl+Return.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>Header (%1)</translation>
    </message>
    <message>
        <source>Cookies (%1)</source>
        <translation>Cookies (%1)</translation>
    </message>
    <message>
        <source>TLS (not verified)</source>
        <translation>TLS (nicht geprüft)</translation>
    </message>
    <message>
        <source>Redirects (%1)</source>
        <translation>Weiterleitungen (%1)</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1:</source>
        <translation>&amp;Passphrase von %1:</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Secrets go into the keychain one by one; many take a while.</source>
        <translation>Geheimnisse kommen eines nach dem anderen in den Schlüsselbund; viele brauchen eine Weile.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestrictionsEditor</name>
    <message>
        <source>Where it may be used from</source>
        <translation>Von wo er benutzt werden darf</translation>
    </message>
    <message>
        <source>Another restriction</source>
        <translation>Weitere Einschränkung</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>Was er aufrufen darf</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>all the lists below</source>
        <translation>allen Listen unten stehen</translation>
    </message>
    <message>
        <source>at least one of the lists below</source>
        <translation>mindestens einer der Listen unten stehen</translation>
    </message>
    <message>
        <source>A &amp;caller must be in</source>
        <translation>Ein Aufrufer &amp;muss auf</translation>
    </message>
    <message>
        <source>A caller must be in</source>
        <translation>Ein Aufrufer muss auf</translation>
    </message>
    <message>
        <source>Take the Origin header where a browser sends no Referer</source>
        <translation>Den Origin-Header nehmen, wo ein Browser keinen Referer sendet</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>%1 erneuern</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its name, its restrictions and its counters stay. The old secret can work on for a while, so that programs can be changed over.</source>
        <translation>Der Schlüssel bekommt ein neues Geheimnis. Name, Einschränkungen und Zähler bleiben. Das alte Geheimnis kann eine Weile weiter gelten, damit Programme umgestellt werden können.</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Works for another %1</source>
        <translation>Gilt noch %1</translation>
    </message>
    <message>
        <source>The &amp;old secret</source>
        <translation>Das &amp;alte Geheimnis</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>Das alte Geheimnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotationPart</name>
    <message>
        <source>Version %1 (%2) is in use.</source>
        <translation>Version %1 (%2) ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Version %1 (%2) still works.</source>
        <translation>Version %1 (%2) gilt noch.</translation>
    </message>
    <message>
        <source>It ends %1 (%2).</source>
        <comment>a time, and how far away it is</comment>
        <translation>Sie endet %1 (%2).</translation>
    </message>
    <message>
        <source>No call in the last hour.</source>
        <translation>Kein Aufruf in der letzten Stunde.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>%Ln Aufruf in der letzten Stunde, %1.</numerusform>
            <numerusform>%Ln Aufrufe in der letzten Stunde, der letzte %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::SamplePanel</name>
    <message>
        <source>Make a call that is granted</source>
        <translation>Einen erlaubten Aufruf machen</translation>
    </message>
    <message>
        <source>Make a call that is denied</source>
        <translation>Einen abgelehnten Aufruf machen</translation>
    </message>
    <message>
        <source>See them in Activity</source>
        <translation>In der Aktivität ansehen</translation>
    </message>
    <message>
        <source>This project is there to be tried. Its API is a small service inside of this window. One key may only list forms, so often a minute; the other may only be used by the website app.example. Delete the project when you have seen enough.</source>
        <translation>Dieses Projekt ist zum Ausprobieren da. Seine API ist ein kleiner Dienst in diesem Fenster. Ein Schlüssel darf nur Formulare auflisten, so oft in der Minute; der andere darf nur von der Website app.example benutzt werden. Das Projekt löschen, wenn Sie genug gesehen haben.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>GET /forms was let through, and the service answered with %1.</source>
        <translation>GET /forms wurde durchgelassen, und der Dienst antwortete mit %1.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>GET /forms was answered with %1: %2. Activity tells why, and what would let it through.</source>
        <translation>GET /forms wurde mit %1 beantwortet: %2. Die Aktivität sagt, warum und womit es durchgelassen würde.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Projects, APIs, keys, variables, requests</source>
        <translation>Projekte, APIs, Schlüssel, Variablen, Anfragen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Zum Suchen tippen…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more; type more words.</source>
        <translation>%1 weitere; tippen Sie mehr Wörter.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SecretsPage</name>
    <message>
        <source>Unlock the vault…</source>
        <translation>Tresor entsperren…</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Tresor jetzt sperren</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>Alles sichern…</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain…</source>
        <translation>Schlüsselbund des Systems entsperren…</translation>
    </message>
    <message>
        <source>Kept outside of the database, and never written down in clear</source>
        <translation>Außerhalb der Datenbank aufbewahrt und nie im Klartext aufgeschrieben</translation>
    </message>
    <message>
        <source>One encrypted file with every project, all keys and their secrets, and what was recorded. It is restored into a home without projects: from the first page of the window there, or with keywrightctl restore FILE.</source>
        <translation>Eine verschlüsselte Datei mit jedem Projekt, allen Schlüsseln und ihren Geheimnissen und allem Aufgezeichneten. Sie wird in einen Datenordner ohne Projekte wiederhergestellt: von der ersten Seite des Fensters dort oder mit keywrightctl restore FILE.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Keep secrets in a vault</source>
        <translation>Geheimnisse in einem Tresor aufbewahren</translation>
    </message>
    <message>
        <source>From now on new secrets go into a file that this passphrase opens. Those in the keychain stay there until they are moved.</source>
        <translation>Von jetzt an kommen neue Geheimnisse in eine Datei, die diese Passphrase öffnet. Die im Schlüsselbund bleiben dort, bis sie verschoben werden.</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, not even you. A backup has a passphrase of its own.</source>
        <translation>Ohne sie kann niemand den Tresor öffnen, auch Sie nicht. Eine Sicherung hat eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>New secrets go into the vault now.</source>
        <translation>Neue Geheimnisse kommen jetzt in den Tresor.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The secrets themselves are not touched.</source>
        <translation>Die Geheimnisse selbst bleiben unverändert.</translation>
    </message>
    <message>
        <source>Backups that were made before keep the passphrase that they were made with.</source>
        <translation>Frühere Sicherungen behalten die Passphrase, mit der sie erstellt wurden.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault.</source>
        <translation>Die neue Passphrase öffnet den Tresor.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>The file is encrypted under a passphrase of its own.</source>
        <translation>Die Datei ist unter einer eigenen Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever has the file can try for as long as they like; without the passphrase nobody can open it, not even you.</source>
        <translation>Wer die Datei hat, kann es beliebig lange versuchen; ohne die Passphrase kann niemand sie öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>Die Sicherung wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) with all keys and secrets are in %1, encrypted.</source>
        <translation>
            <numerusform>%Ln Projekt mit allen Schlüsseln und Geheimnissen ist in %1, verschlüsselt.</numerusform>
            <numerusform>%Ln Projekte mit allen Schlüsseln und Geheimnissen sind in %1, verschlüsselt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShellActions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Keywright</source>
        <translation>Über &amp;Keywright</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Alles durch&amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Programm&amp;protokoll</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShortcutSheet</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>“%1” has these keys now and would lose them.</source>
        <translation>„%1“ hat diese Tasten jetzt und würde sie verlieren.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SpanDialog</name>
    <message>
        <source>Span of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingChart</name>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit geblieben ist</translation>
    </message>
    <message>
        <source>Waterfall: %1</source>
        <translation>Wasserfall: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TlsFields</name>
    <message>
        <source>A path with a comma cannot be used here.</source>
        <translation>Ein Pfad mit Komma ist hier nicht brauchbar.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key)</source>
        <translation>Private Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Off: plain HTTP</source>
        <translation>Aus: unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>On, with a certificate for this machine</source>
        <translation>An, mit einem Zertifikat für diesen Rechner</translation>
    </message>
    <message>
        <source>On, with a certificate of yours</source>
        <translation>An, mit einem eigenen Zertifikat</translation>
    </message>
    <message>
        <source>PEM: your certificate first, then those that vouch for it.</source>
        <translation>PEM: erst Ihr Zertifikat, dann die, die dafür bürgen.</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>PEM, ohne Passphrase.</translation>
    </message>
    <message>
        <source>T&amp;LS:</source>
        <translation>&amp;TLS:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Zertifikat:</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Privater &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Made at the start, for localhost and the names of your APIs. Clients must trust the authority that the state above names then.</source>
        <translation>Wird beim Start erzeugt, für localhost und die Namen Ihrer APIs. Clients müssen der Zertifizierungsstelle vertrauen, die der Zustand oben dann nennt.</translation>
    </message>
    <message>
        <source>Name the file of the certificate.</source>
        <translation>Die Datei des Zertifikats angeben.</translation>
    </message>
    <message>
        <source>Name the file of its private key.</source>
        <translation>Die Datei seines privaten Schlüssels angeben.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Tray</name>
    <message>
        <source>The vault is open.</source>
        <translation>Der Tresor ist offen.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Keywright</source>
        <translation>Keywright</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>Das Gateway ist angehalten.</translation>
    </message>
    <message>
        <source>The gateway is running.</source>
        <translation>Das Gateway läuft.</translation>
    </message>
    <message>
        <source>The gateway is running: %1</source>
        <translation>Das Gateway läuft: %1</translation>
    </message>
    <message>
        <source>S&amp;top the gateway</source>
        <translation>Gateway an&amp;halten</translation>
    </message>
    <message>
        <source>S&amp;tart the gateway</source>
        <translation>Gateway s&amp;tarten</translation>
    </message>
    <message>
        <source>Show in the &amp;system tray</source>
        <translation>Im &amp;Infobereich zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>Beim Schließen im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Dieser Schreibtisch hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Show &amp;Keywright</source>
        <translation>&amp;Keywright zeigen</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Tresor sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TrialPanel</name>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of the verdict, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is only reported so far: %1.</source>
        <translation>Wird bisher nur gemeldet: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TryItStrip</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Von Seite</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>Android app</source>
        <translation>Android-App</translation>
    </message>
    <message>
        <source>iOS app</source>
        <translation>iOS-App</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>As if it were</source>
        <translation>Als wäre es</translation>
    </message>
    <message>
        <source>now; or +2h, +3d, 2026-12-24T18:00:00Z</source>
        <translation>jetzt; oder +2h, +3d, 2026-12-24T18:00:00Z</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TypedConfirmation</name>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Zum Fortfahren „%1“ eingeben:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault that keeps this home&apos;s secrets:</source>
        <translation>&amp;Passphrase des Tresors, der die Geheimnisse dieses Datenordners aufbewahrt:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Opening it takes about a second.</source>
        <translation>Das Öffnen dauert etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UrlField</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageCharts</name>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>denied or failed</source>
        <translation>abgelehnt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed alone</source>
        <translation>nur fehlgeschlagen</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>der Zeitraum davor</translation>
    </message>
    <message>
        <source>p95 of the period before</source>
        <translation>p95 des Zeitraums davor</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageContent</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>Anfragen über die Zeit</translation>
    </message>
    <message>
        <source>Error ratio over time</source>
        <translation>Fehleranteil über die Zeit</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latenz über die Zeit</translation>
    </message>
    <message>
        <source>Requests by weekday and hour</source>
        <translation>Anfragen nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>nach Schlüssel</translation>
    </message>
    <message>
        <source>by API</source>
        <translation>nach API</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>nach Operation</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>nach Ergebnis</translation>
    </message>
    <message>
        <source>by caller</source>
        <translation>nach Aufrufer</translation>
    </message>
    <message>
        <source>Client addresses, from the log of recent requests</source>
        <translation>Client-Adressen, aus dem Protokoll der letzten Anfragen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageFilters</name>
    <message>
        <source>From – until…</source>
        <translation>Von – bis…</translation>
    </message>
    <message>
        <source>Any span of time; in the charts it can also be dragged over</source>
        <translation>Jede Zeitspanne; in den Diagrammen lässt sie sich auch aufziehen</translation>
    </message>
    <message>
        <source>Choose a span of time</source>
        <translation>Zeitspanne wählen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>Alle APIs</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageModel</name>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes eingehend</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes ausgehend</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Back to the Earlier Span</source>
        <translation>Zurück zur vorigen Spanne</translation>
    </message>
    <message>
        <source>Forward to the Later Span</source>
        <translation>Vor zur nächsten Spanne</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Draw the period before as well</source>
        <translation>Auch den Zeitraum davor zeichnen</translation>
    </message>
    <message>
        <source>this span of time</source>
        <translation>diese Zeitspanne</translation>
    </message>
    <message>
        <source>No requests in %1</source>
        <translation>Keine Anfragen in %1</translation>
    </message>
    <message>
        <source>Every call through the gateway is counted here: what was granted, what was denied and why, and how long it took.</source>
        <translation>Jeder Aufruf über das Gateway wird hier gezählt: was erlaubt wurde, was abgelehnt wurde und warum, und wie lange es dauerte.</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Gateway öffnen</translation>
    </message>
    <message>
        <source>Look at the last 90 days</source>
        <translation>Die letzten 90 Tage ansehen</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Nutzung exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Usage was exported to %1.</source>
        <translation>Die Nutzung wurde nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageRange</name>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 d</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>die letzten 15 Minuten</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>die letzte Stunde</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>die letzten 7 Tage</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>die letzten 30 Tage</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>die letzten 90 Tage</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UseSitesView</name>
    <message>
        <source>Where this key is</source>
        <translation>Wo dieser Schlüssel ist</translation>
    </message>
    <message>
        <source>No variable, no file and no running program that Keywright knows of has this key.</source>
        <translation>Keine Variable, keine Datei und kein laufendes Programm, von dem Keywright weiß, hat diesen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this machine still have the old secret.</source>
        <translation>
            <numerusform>%Ln Stelle auf diesem Rechner hat noch das alte Geheimnis.</numerusform>
            <numerusform>%Ln Stellen auf diesem Rechner haben noch das alte Geheimnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place that Keywright knows of on this machine has the current secret, or gets it with its next start.</source>
        <translation>Jede Stelle auf diesem Rechner, von der Keywright weiß, hat das aktuelle Geheimnis oder bekommt es beim nächsten Start.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln mehr</numerusform>
            <numerusform>und %Ln mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the new secret into %n value(s) of files</source>
        <translation>
            <numerusform>Das neue Geheimnis an %Ln Stelle in Dateien eintragen</numerusform>
            <numerusform>Das neue Geheimnis an %Ln Stellen in Dateien eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written in a way that is not touched.</source>
        <translation>
            <numerusform>%Ln Wert ist so geschrieben, dass er nicht geändert wird.</numerusform>
            <numerusform>%Ln Werte sind so geschrieben, dass sie nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation>Von Hand ändern.</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>Wo %1 ist</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ValuesDialog</name>
    <message>
        <source>Values of the variables</source>
        <translation>Werte der Variablen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Forget what was taken from answers</source>
        <translation>Vergessen, was Antworten entnommen wurde</translation>
    </message>
    <message>
        <source>Another one of this name wins over it</source>
        <translation>Eine andere gleichen Namens geht ihr vor</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Command that runs a program with these variables</source>
        <translation>Befehl, der ein Programm mit diesen Variablen startet</translation>
    </message>
    <message>
        <source>Bind a variable</source>
        <translation>Variable binden</translation>
    </message>
    <message>
        <source>Edit binding</source>
        <translation>Bindung bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Remove binding</source>
        <translation>Bindung entfernen</translation>
    </message>
    <message>
        <source>Import a .env file…</source>
        <translation>.env-Datei importieren…</translation>
    </message>
    <message>
        <source>Folders with .env files…</source>
        <translation>Ordner mit .env-Dateien…</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Variablen durchsuchen</translation>
    </message>
    <message>
        <source>A program started like this finds the keys in its environment; they are written to no file:</source>
        <translation>Ein so gestartetes Programm findet die Schlüssel in seiner Umgebung; sie werden in keine Datei geschrieben:</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>.env-Datei wählen</translation>
    </message>
    <message>
        <source>.env files (.env .env.* *.env);;All files (*)</source>
        <translation>.env-Dateien (.env .env.* *.env);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be handed out; programs are then started with none of them. The last column says why.</source>
        <translation>%1 von %2 können nicht herausgegeben werden; Programme werden dann ohne alle gestartet. Die letzte Spalte sagt, warum.</translation>
    </message>
    <message>
        <source>Bound to keys: %1</source>
        <translation>An Schlüssel gebunden: %1</translation>
    </message>
    <message>
        <source>No variable yet</source>
        <translation>Noch keine Variable</translation>
    </message>
    <message>
        <source>A variable hands a key to a local program. Issue a key first.</source>
        <translation>Eine Variable gibt einem lokalen Programm einen Schlüssel. Erst einen Schlüssel ausstellen.</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>Schlüssel ausstellen</translation>
    </message>
    <message>
        <source>Bind a variable to a key, and start programs that find it in their environment, so that it stands in no file.</source>
        <translation>Eine Variable an einen Schlüssel binden und Programme starten, die ihn in ihrer Umgebung finden; so steht er in keiner Datei.</translation>
    </message>
    <message>
        <source>No variable found</source>
        <translation>Keine Variable gefunden</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Ablegen, um %1 zu importieren</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultCard</name>
    <message>
        <source>Open it with a &amp;key in the system&apos;s keychain, without a passphrase</source>
        <translation>Mit einem &amp;Schlüssel im Schlüsselbund des Systems öffnen, ohne Passphrase</translation>
    </message>
    <message>
        <source>Where secrets are</source>
        <translation>Wo Geheimnisse sind</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Keep secrets in a vault…</source>
        <translation>Geheimnisse in einem Tresor aufbewahren…</translation>
    </message>
    <message>
        <source>Move the others into the vault…</source>
        <translation>Die anderen in den Tresor verschieben…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Move all into the keychain…</source>
        <translation>Alle in den Schlüsselbund verschieben…</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1. Opened by a passphrase; each guess costs %2 MiB of memory and about a second.</source>
        <translation>%1. Durch eine Passphrase geöffnet; jeder Rateversuch kostet %2 MiB Speicher und etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>A vault is a file under a passphrase: for machines without a keychain, for thousands of secrets and for secrets over 2,000 bytes. Secrets can be moved in both directions.</source>
        <translation>Ein Tresor ist eine Datei unter einer Passphrase: für Rechner ohne Schlüsselbund, für Tausende Geheimnisse und für Geheimnisse über 2.000 Bytes. Geheimnisse lassen sich in beide Richtungen verschieben.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultKeeper</name>
    <message>
        <source>Lock the vault now</source>
        <translation>Tresor jetzt sperren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>The vault was locked, since nobody used it.</source>
        <translation>Der Tresor wurde gesperrt, weil ihn niemand benutzte.</translation>
    </message>
    <message>
        <source>The vault was locked together with the screen.</source>
        <translation>Der Tresor wurde mit dem Bildschirm gesperrt.</translation>
    </message>
    <message>
        <source>The keychain is unlocked; what failed can be tried again.</source>
        <translation>Der Schlüsselbund ist entsperrt; was fehlgeschlagen ist, kann erneut versucht werden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictModel</name>
    <message>
        <source>nearest entry: %1</source>
        <translation>nächstliegender Eintrag: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictPane</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Steps of the verdict</source>
        <translation>Schritte des Urteils</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Send it again…</source>
        <translation>Erneut senden…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in, %4 out</source>
        <translation>%1 in %2, %3 eingehend, %4 ausgehend</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Would deny</source>
        <translation>Würde abgelehnt</translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1 (bisher nur gemeldet)</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Kennung der Anfrage</translation>
    </message>
    <message>
        <source>The smallest change that would grant it</source>
        <translation>Die kleinste Änderung, die es erlauben würde</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>It was denied because that was asked for, to test the client.</source>
        <translation>Es wurde abgelehnt, weil das verlangt war, um den Client zu testen.</translation>
    </message>
    <message>
        <source>The rules have changed since: today this call would be granted.</source>
        <translation>Die Regeln haben sich seither geändert: heute würde dieser Aufruf erlaubt.</translation>
    </message>
    <message>
        <source>The rules have changed since: today it would be denied for another reason, %1.</source>
        <translation>Die Regeln haben sich seither geändert: heute würde er aus einem anderen Grund abgelehnt, %1.</translation>
    </message>
    <message>
        <source>Steps after the deciding one are judged by the rules of now.</source>
        <translation>Schritte nach dem entscheidenden sind nach den Regeln von jetzt beurteilt.</translation>
    </message>
    <message>
        <source>The limit has room again: now this call would be granted.</source>
        <translation>Das Limit hat wieder Platz: jetzt würde dieser Aufruf erlaubt.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WelcomePage</name>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Welcome to Keywright</source>
        <translation>Willkommen bei Keywright</translation>
    </message>
    <message>
        <source>Keys for your APIs, with rules that are enforced, and a record of who used them.</source>
        <translation>Schlüssel für Ihre APIs, mit Regeln, die durchgesetzt werden, und einer Aufzeichnung, wer sie benutzt hat.</translation>
    </message>
    <message>
        <source>A project holds the keys and APIs that belong together.</source>
        <translation>Ein Projekt enthält die Schlüssel und APIs, die zusammengehören.</translation>
    </message>
    <message>
        <source>Issue keys that may do only what their program needs.</source>
        <translation>Schlüssel ausstellen, die nur dürfen, was ihr Programm braucht.</translation>
    </message>
    <message>
        <source>The gateway lets granted calls through, and says why it denies the others.</source>
        <translation>Das Gateway lässt erlaubte Aufrufe durch und sagt, warum es die anderen ablehnt.</translation>
    </message>
    <message>
        <source>&amp;Name of your first project</source>
        <translation>&amp;Name Ihres ersten Projekts</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>Klinikportal</translation>
    </message>
    <message>
        <source>With an API and two keys, to see calls granted and denied.</source>
        <translation>Mit einer API und zwei Schlüsseln, um erlaubte und abgelehnte Aufrufe zu sehen.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Sicherungen (*.backup);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WhichKeyDialog</name>
    <message>
        <source>The string</source>
        <translation>Die Zeichenkette</translation>
    </message>
    <message>
        <source>Which key is this?</source>
        <translation>Welcher Schlüssel ist das?</translation>
    </message>
    <message>
        <source>Paste what was found in a log, a file or a message. It is compared on this computer with the fingerprints of all keys of this home, goes nowhere, and is wiped.</source>
        <translation>Einfügen, was in einem Protokoll, einer Datei oder Nachricht gefunden wurde. Es wird auf diesem Rechner mit den Fingerabdrücken aller Schlüssel dieses Datenordners verglichen, geht nirgendwohin und wird gelöscht.</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>&amp;Zeichenkette</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>Zum Schlüssel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>It is no key of this home.</source>
        <translation>Es ist kein Schlüssel dieses Datenordners.</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <comment>a key and its state</comment>
        <translation>Es ist %1, %2.</translation>
    </message>
    <message>
        <source>This is version %1 of it, which has ended.</source>
        <translation>Das ist Version %1 davon, die beendet ist.</translation>
    </message>
    <message>
        <source>This is version %1 of it, an older one that still works.</source>
        <translation>Das ist Version %1 davon, eine ältere, die noch gilt.</translation>
    </message>
    <message>
        <source>Project: %1.</source>
        <translation>Projekt: %1.</translation>
    </message>
</context>
</TS>
