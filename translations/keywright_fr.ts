<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Advice</name>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrigez la valeur et réessayez.</translation>
    </message>
    <message>
        <source>Take 1 to 100 symbols without “/”; the name of an API is a DNS label: lower-case letters, digits and “-”, at most 63.</source>
        <translation>Utilisez 1 à 100 caractères sans «&#xa0;/&#xa0;»&#xa0;; le nom d’une API est un label DNS&#xa0;: minuscules, chiffres et «&#xa0;-&#xa0;», 63 au plus.</translation>
    </message>
    <message>
        <source>Choose another name, or rename or delete what bears it.</source>
        <translation>Choisissez un autre nom, ou renommez ou supprimez ce qui le porte.</translation>
    </message>
    <message>
        <source>Name the project too (PROJECT/NAME), or use the id.</source>
        <translation>Indiquez aussi le projet (PROJET/NOM), ou utilisez l’id.</translation>
    </message>
    <message>
        <source>Give an http or https URL such as https://forms.example/v1, without a user name; an API&apos;s has no query either.</source>
        <translation>Indiquez une URL http ou https telle que https://forms.example/v1, sans nom d’utilisateur&#xa0;; pour une API, sans paramètres non plus.</translation>
    </message>
    <message>
        <source>Write ADDRESS:PORT, such as 127.0.0.1:8787 or [::1]:8787; port 0 takes a free one.</source>
        <translation>Écrivez ADRESSE:PORT, par exemple 127.0.0.1:8787 ou [::1]:8787&#xa0;; le port 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Correct or remove the entry; nothing was saved.</source>
        <translation>Corrigez ou retirez l’entrée&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Check the file at that place, and that it is the right one.</source>
        <translation>Examinez le fichier à cet endroit et vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Check the spelling; list what there is.</source>
        <translation>Vérifiez l’orthographe&#xa0;; affichez la liste de ce qui existe.</translation>
    </message>
    <message>
        <source>Look at the present values and make your change again.</source>
        <translation>Consultez les valeurs actuelles et refaites votre modification.</translation>
    </message>
    <message>
        <source>Look at its present state first; it may already be as you want it.</source>
        <translation>Consultez d’abord son état actuel&#xa0;; il est peut-être déjà tel que vous le voulez.</translation>
    </message>
    <message>
        <source>Bring the project back from the archive first.</source>
        <translation>Désarchivez d’abord le projet.</translation>
    </message>
    <message>
        <source>Choose a folder of your own that can be written, or correct its owner and rights.</source>
        <translation>Choisissez un dossier à vous où vous pouvez écrire, ou corrigez son propriétaire et ses droits.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist; nothing is ever written over.</source>
        <translation>Choisissez un dossier vide ou inexistant&#xa0;; rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path.</source>
        <translation>Choisissez un dossier de données dont le chemin est plus court.</translation>
    </message>
    <message>
        <source>Check the file&apos;s rights and the space on the disk; a copy made before the last upgrade lies beside it.</source>
        <translation>Vérifiez les droits du fichier et l’espace disque&#xa0;; une copie faite avant la dernière mise à niveau se trouve à côté.</translation>
    </message>
    <message>
        <source>Update this program; the file was not touched.</source>
        <translation>Mettez ce programme à jour&#xa0;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Try again in a moment; if it stays so, end the other program.</source>
        <translation>Réessayez dans un instant&#xa0;; si cela persiste, arrêtez l’autre programme.</translation>
    </message>
    <message>
        <source>Check the space on the disk and try again.</source>
        <translation>Vérifiez l’espace disque et réessayez.</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager; or go without keeping the secret.</source>
        <translation>Déverrouillez-le sur la page Secrets, avec keywrightctl keychain unlock ou dans le gestionnaire de mots de passe du système&#xa0;; ou continuez sans conserver le secret.</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring (GNOME Keyring, KWallet), or go without keeping the secret.</source>
        <translation>Ouvrez une session de bureau dotée d’un trousseau (GNOME Keyring, KWallet), ou continuez sans conserver le secret.</translation>
    </message>
    <message>
        <source>It may be waiting for you in a window of its own; answer it, or log out and in again.</source>
        <translation>Il vous attend peut-être dans une fenêtre à lui&#xa0;; répondez-y, ou fermez puis rouvrez la session.</translation>
    </message>
    <message>
        <source>Open the system&apos;s password manager and see whether it works; then try again.</source>
        <translation>Ouvrez le gestionnaire de mots de passe du système et voyez s’il fonctionne&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody removed it there. Rotate the key to get a new secret.</source>
        <translation>Quelqu’un l’y a retiré. Renouvelez la clé pour obtenir un nouveau secret.</translation>
    </message>
    <message>
        <source>Rotate the key and keep the new secret this time.</source>
        <translation>Renouvelez la clé et, cette fois, conservez le nouveau secret.</translation>
    </message>
    <message>
        <source>Open it with its passphrase: in the window, at the prompt, or with the file that KEYWRIGHT_PASSPHRASE_FILE names.</source>
        <translation>Ouvrez-le avec sa phrase de passe&#xa0;: dans la fenêtre, à l’invite ou avec le fichier que désigne KEYWRIGHT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Make one with “keywrightctl vault create”, or keep secrets in the keychain.</source>
        <translation>Créez-en un avec «&#xa0;keywrightctl vault create&#xa0;», ou conservez les secrets dans le trousseau.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Restore it from a backup.</source>
        <translation>Rien n’y a été modifié. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>Saisissez-la à nouveau&#xa0;; attention aux majuscules et à la disposition du clavier.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Utilisez celle qui tourne, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>Look into its log in the home&apos;s folder, then start it again.</source>
        <translation>Consultez son journal dans le dossier de données, puis redémarrez-la.</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one), or end the other program.</source>
        <translation>Choisissez un autre port (0 en prend un libre), ou arrêtez l’autre programme.</translation>
    </message>
    <message>
        <source>Check that it is installed, that its path is right and that it may be run.</source>
        <translation>Vérifiez qu’il est installé, que son chemin est juste et qu’il peut être exécuté.</translation>
    </message>
    <message>
        <source>Start the service, or correct the host and the port.</source>
        <translation>Démarrez le service, ou corrigez l’hôte et le port.</translation>
    </message>
    <message>
        <source>Check the spelling and the network connection.</source>
        <translation>Vérifiez l’orthographe et la connexion réseau.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS and that its certificate is valid for this host.</source>
        <translation>Vérifiez que le port parle TLS et que son certificat est valable pour cet hôte.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Vérifiez la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>Check that the service is up, or allow more time.</source>
        <translation>Vérifiez que le service fonctionne, ou laissez-lui plus de temps.</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>Relancez l’opération si vous la voulez toujours.</translation>
    </message>
    <message>
        <source>Look for it in a later version.</source>
        <translation>Attendez une version ultérieure.</translation>
    </message>
    <message>
        <source>This is a defect: please report it, with the log.</source>
        <translation>C’est un défaut&#xa0;: merci de le signaler, avec le journal.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Key issued</source>
        <translation>Clé émise</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Clé importée</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clé modifiée</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Clé activée</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Clé désactivée</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Clé supprimée</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Clé restaurée</translation>
    </message>
    <message>
        <source>Deleted key removed for good</source>
        <translation>Clé effacée définitivement</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secret affiché</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secret copié</translation>
    </message>
    <message>
        <source>Secret given to a program</source>
        <translation>Secret remis à un programme</translation>
    </message>
    <message>
        <source>Secret written into a file</source>
        <translation>Secret écrit dans un fichier</translation>
    </message>
    <message>
        <source>Secret read from a pipe</source>
        <translation>Secret lu depuis un tube</translation>
    </message>
    <message>
        <source>Secret exported</source>
        <translation>Secret exporté</translation>
    </message>
    <message>
        <source>Secret sent with a request</source>
        <translation>Secret envoyé avec une requête</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Projet modifié</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projet renommé</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>Projet archivé</translation>
    </message>
    <message>
        <source>Project taken out of the archive</source>
        <translation>Projet désarchivé</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projet supprimé</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>Projet restauré</translation>
    </message>
    <message>
        <source>Deleted project removed for good</source>
        <translation>Projet effacé définitivement</translation>
    </message>
    <message>
        <source>Project imported</source>
        <translation>Projet importé</translation>
    </message>
    <message>
        <source>API added</source>
        <translation>API ajoutée</translation>
    </message>
    <message>
        <source>API changed</source>
        <translation>API modifiée</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>API retirée</translation>
    </message>
    <message>
        <source>Variable bound</source>
        <translation>Variable liée</translation>
    </message>
    <message>
        <source>Variable unbound</source>
        <translation>Variable déliée</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Gateway started</source>
        <translation>Passerelle démarrée</translation>
    </message>
    <message>
        <source>Gateway stopped</source>
        <translation>Passerelle arrêtée</translation>
    </message>
    <message>
        <source>Denied calls asked for</source>
        <translation>Refus d’appels demandé</translation>
    </message>
    <message>
        <source>Gateway&apos;s time moved</source>
        <translation>Heure de la passerelle décalée</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Sauvegarde écrite</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Coffre créé</translation>
    </message>
    <message>
        <source>Vault&apos;s passphrase changed</source>
        <translation>Phrase de passe du coffre modifiée</translation>
    </message>
    <message>
        <source>Secrets moved</source>
        <translation>Secrets déplacés</translation>
    </message>
    <message>
        <source>Log protected by a key from here on</source>
        <translation>Journal désormais protégé par une clé</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Journal exporté</translation>
    </message>
    <message>
        <source>Secrets handed out</source>
        <translation>Secrets remis</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>Clés et secrets</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Le journal lui-même</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Where the credential goes</source>
        <translation>Emplacement des identifiants</translation>
    </message>
    <message>
        <source>Description file</source>
        <translation>Fichier de description</translation>
    </message>
    <message>
        <source>Where keys are found</source>
        <translation>Emplacements des clés</translation>
    </message>
    <message>
        <source>Key passed on</source>
        <translation>Clé transmise</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>Origines web</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written.</source>
        <translation>Le journal est intact&#xa0;: ses %1 entrées sont telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>The log&apos;s %1 entries fit together, but no key protects them yet.</source>
        <translation>Les %1 entrées du journal concordent, mais aucune clé ne les protège encore.</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written. A key proves those from number %2 on.</source>
        <translation>Le journal est intact&#xa0;: ses %1 entrées sont telles qu’elles ont été écrites. Une clé le prouve à partir du numéro %2.</translation>
    </message>
    <message>
        <source>Entry %1 was altered.</source>
        <translation>L’entrée %1 a été altérée.</translation>
    </message>
    <message>
        <source>Entry %1 was moved to another place.</source>
        <translation>L’entrée %1 a été déplacée.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>L’entrée %1 a été retirée.</translation>
    </message>
    <message>
        <source>The log was cut: entries from number %1 on are gone.</source>
        <translation>Le journal a été tronqué&#xa0;: les entrées à partir du numéro %1 ont disparu.</translation>
    </message>
    <message>
        <source>The log is not the one that was seen here before: from number %1 on it was put back to an older state, or replaced.</source>
        <translation>Le journal n’est pas celui qui a été vu ici auparavant&#xa0;: à partir du numéro %1, il a été ramené à un état antérieur ou remplacé.</translation>
    </message>
    <message>
        <source>The entries hold, but the record of where the log ends was altered.</source>
        <translation>Les entrées sont intactes, mais l’indication de la fin du journal a été altérée.</translation>
    </message>
    <message>
        <source>Nothing proves the entries from number %1 on: their key is not in the keychain.</source>
        <translation>Rien ne prouve les entrées à partir du numéro %1&#xa0;: leur clé n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The entries from number %1 on could not be proved: %2</source>
        <translation>Les entrées à partir du numéro %1 n’ont pas pu être prouvées&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain and check again: a key is made then.</source>
        <translation>Déverrouillez le trousseau du système et vérifiez à nouveau&#xa0;: une clé est alors créée.</translation>
    </message>
    <message>
        <source>If it was this home&apos;s own keychain that lost it, begin anew with another key: on the Audit page, or with keywrightctl audit renew.</source>
        <translation>Si c’est le trousseau propre à ce dossier de données qui l’a perdue, recommencez avec une autre clé&#xa0;: sur la page Audit, ou avec keywrightctl audit renew.</translation>
    </message>
    <message>
        <source>Export the log and keep a copy of the home; compare it with a backup. What came before that entry is as it was written.</source>
        <translation>Exportez le journal et gardez une copie du dossier de données&#xa0;; comparez-le à une sauvegarde. Ce qui précède cette entrée est tel qu’il a été écrit.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The gateway judges calls as if it were %1 later than it is.</source>
        <translation>La passerelle juge les appels avec %1 d’avance sur l’heure réelle.</translation>
    </message>
</context>
<context>
    <name>CodeNotes</name>
    <message>
        <source>The credential is left out: Digest and AWS signatures are written for cURL alone.</source>
        <translation>Les identifiants sont omis&#xa0;: les signatures Digest et AWS ne sont écrites que pour cURL.</translation>
    </message>
    <message>
        <source>Redirects are not followed: the key would go along to another host, or the language does not follow them.</source>
        <translation>Les redirections ne sont pas suivies&#xa0;: la clé partirait aussi vers un autre hôte, ou le langage ne les suit pas.</translation>
    </message>
    <message>
        <source>JavaScript sends the method in capitals.</source>
        <translation>JavaScript envoie la méthode en majuscules.</translation>
    </message>
    <message>
        <source>The proxy, the HTTP version or the client certificate of the settings is not in the code; cURL has them.</source>
        <translation>Le proxy, la version HTTP ou le certificat client des réglages ne figurent pas dans le code&#xa0;; cURL les contient.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CurlNotes</name>
    <message>
        <source>“%1” is a variable of the shell; it became {{%1}} and needs a value.</source>
        <translation>«&#xa0;%1&#xa0;» est une variable du shell&#xa0;; elle est devenue {{%1}} et il lui faut une valeur.</translation>
    </message>
    <message>
        <source>The value that the text gives to %1 was not taken over.</source>
        <translation>La valeur que le texte donne à %1 n’a pas été reprise.</translation>
    </message>
    <message>
        <source>%1 was kept as text: nothing is run and nothing is looked up.</source>
        <translation>%1 a été gardé comme texte&#xa0;: rien n’est exécuté ni recherché.</translation>
    </message>
    <message>
        <source>Another command is left out: %1.</source>
        <translation>Une autre commande est omise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The command reads what the text does not hold (standard input).</source>
        <translation>La commande lit ce que le texte ne contient pas (entrée standard).</translation>
    </message>
    <message>
        <source>The answer is not written to %1.</source>
        <translation>La réponse n’est pas écrite dans %1.</translation>
    </message>
    <message>
        <source>\&apos; between single quotes was read as a quote; a shell would not.</source>
        <translation>\&apos; entre guillemets simples a été lu comme un guillemet&#xa0;; un shell ne le ferait pas.</translation>
    </message>
    <message>
        <source>The &amp; in the URL was kept; a shell ends the command there, unless it is in quotes.</source>
        <translation>Le &amp; de l’URL a été gardé&#xa0;; un shell y termine la commande, sauf entre guillemets.</translation>
    </message>
    <message>
        <source>%1 is not known and was left out.</source>
        <translation>%1 est inconnu et a été omis.</translation>
    </message>
    <message>
        <source>%1 is short for several options and was left out.</source>
        <translation>%1 peut abréger plusieurs options et a été omis.</translation>
    </message>
    <message>
        <source>%1 was left out: requests are sent without it.</source>
        <translation>%1 a été omis&#xa0;: les requêtes sont envoyées sans cela.</translation>
    </message>
    <message>
        <source>%1 changes nothing of a request.</source>
        <translation>%1 ne change rien à une requête.</translation>
    </message>
    <message>
        <source>%1 needs no asking for: it is always done.</source>
        <translation>%1 est inutile&#xa0;: c’est toujours fait.</translation>
    </message>
    <message>
        <source>%1 was left out: another option of the command takes its place.</source>
        <translation>%1 a été omis&#xa0;: une autre option de la commande prend sa place.</translation>
    </message>
    <message>
        <source>%1 has no value and was left out.</source>
        <translation>%1 n’a pas de valeur et a été omis.</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense and was left out.</source>
        <translation>La valeur de %1 n’a pas de sens et a été omise.</translation>
    </message>
    <message>
        <source>Another URL is left out: %1.</source>
        <translation>Une autre URL est omise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What follows --next is left out.</source>
        <translation>Ce qui suit --next est omis.</translation>
    </message>
    <message>
        <source>%1 stands for several URLs; the first one was taken.</source>
        <translation>%1 désigne plusieurs URL&#xa0;; la première a été prise.</translation>
    </message>
    <message>
        <source>Cookies are not read from the file %1.</source>
        <translation>Les cookies ne sont pas lus depuis le fichier %1.</translation>
    </message>
    <message>
        <source>Headers are not read from the file %1.</source>
        <translation>Les en-têtes ne sont pas lus depuis le fichier %1.</translation>
    </message>
    <message>
        <source>“%1” is no header and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête et a été omis.</translation>
    </message>
    <message>
        <source>The file %1 is sent as it is; cURL would leave out its line ends.</source>
        <translation>Le fichier %1 est envoyé tel quel&#xa0;; cURL en retirerait les fins de ligne.</translation>
    </message>
    <message>
        <source>The file %1 is left out: it cannot be joined with other data.</source>
        <translation>Le fichier %1 est omis&#xa0;: il ne peut pas être joint à d’autres données.</translation>
    </message>
    <message>
        <source>The file %1 is sent as a file with its name; cURL would send it as text.</source>
        <translation>Le fichier %1 est envoyé comme fichier, avec son nom&#xa0;; cURL l’enverrait comme texte.</translation>
    </message>
    <message>
        <source>“%1” in a part of the form is not understood or done in another way.</source>
        <translation>«&#xa0;%1&#xa0;» dans une partie du formulaire n’est pas compris ou se fait autrement.</translation>
    </message>
    <message>
        <source>The command has no password for %1; cURL would ask for it.</source>
        <translation>La commande n’a pas de mot de passe pour %1&#xa0;; cURL le demanderait.</translation>
    </message>
    <message>
        <source>The header %1 stays in the request as text; it may hold a secret.</source>
        <translation>L’en-tête %1 reste dans la requête en texte clair&#xa0;; il contient peut-être un secret.</translation>
    </message>
    <message>
        <source>The value of %1 is no text in UTF-8; what could not be read was replaced.</source>
        <translation>La valeur de %1 n’est pas du texte UTF-8&#xa0;; ce qui était illisible a été remplacé.</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source>The request target is not a path that starts with “/”.</source>
        <translation>La cible de la requête n’est pas un chemin commençant par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>The path holds a dot segment (“..” or “.”), which another server could resolve to another path.</source>
        <translation>Le chemin contient un segment «&#xa0;..&#xa0;» ou «&#xa0;.&#xa0;», qu’un autre serveur pourrait résoudre en un autre chemin.</translation>
    </message>
    <message>
        <source>The path holds an encoded slash or backslash, which servers read differently.</source>
        <translation>Le chemin contient une barre oblique ou inverse encodée, que les serveurs lisent différemment.</translation>
    </message>
    <message>
        <source>The path holds a backslash, which some servers read as a slash.</source>
        <translation>Le chemin contient une barre oblique inverse, que certains serveurs lisent comme une barre oblique.</translation>
    </message>
    <message>
        <source>The path holds “//”, which some servers read as “/”.</source>
        <translation>Le chemin contient «&#xa0;//&#xa0;», que certains serveurs lisent comme «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>The path holds a control character.</source>
        <translation>Le chemin contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The path holds a broken percent escape.</source>
        <translation>Le chemin contient un encodage pour cent incorrect.</translation>
    </message>
    <message>
        <source>The path holds an overlong encoding of a symbol.</source>
        <translation>Le chemin contient un caractère encodé de façon trop longue.</translation>
    </message>
    <message>
        <source>The request carries no key in any of the places the API looks at.</source>
        <translation>La requête ne porte de clé à aucun des emplacements que l’API consulte.</translation>
    </message>
    <message>
        <source>The request carries a key twice in the same place.</source>
        <translation>La requête porte deux fois une clé au même emplacement.</translation>
    </message>
    <message>
        <source>What was given as a key does not look like one.</source>
        <translation>Ce qui a été donné comme clé n’y ressemble pas.</translation>
    </message>
    <message>
        <source>The key&apos;s checksum is wrong: it was mistyped or cut off.</source>
        <translation>La somme de contrôle de la clé est fausse&#xa0;: elle a été mal saisie ou tronquée.</translation>
    </message>
    <message>
        <source>Nobody issued this key here.</source>
        <translation>Personne n’a émis cette clé ici.</translation>
    </message>
    <message>
        <source>The key belongs to another project than the API.</source>
        <translation>La clé appartient à un autre projet que l’API.</translation>
    </message>
    <message>
        <source>The project is archived or deleted.</source>
        <translation>Le projet est archivé ou supprimé.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>La clé a été supprimée.</translation>
    </message>
    <message>
        <source>The key is disabled.</source>
        <translation>La clé est désactivée.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>La clé a expiré.</translation>
    </message>
    <message>
        <source>This version of the key was rotated out and its overlap is over.</source>
        <translation>Cette version de la clé a été renouvelée et sa période de transition est terminée.</translation>
    </message>
    <message>
        <source>This address presented too many wrong keys within a minute.</source>
        <translation>Cette adresse a présenté trop de clés fausses en une minute.</translation>
    </message>
    <message>
        <source>A header that decides was given twice.</source>
        <translation>Un en-tête décisif a été donné deux fois.</translation>
    </message>
    <message>
        <source>The call does not say which website it comes from (no Referer).</source>
        <translation>L’appel ne dit pas de quel site web il vient (pas de Referer).</translation>
    </message>
    <message>
        <source>The Referer cannot be read as a URL.</source>
        <translation>Le Referer n’est pas une URL lisible.</translation>
    </message>
    <message>
        <source>The website is not in the key&apos;s list.</source>
        <translation>Le site web n’est pas dans la liste de la clé.</translation>
    </message>
    <message>
        <source>The browser hid the website (Origin: null).</source>
        <translation>Le navigateur a masqué le site web (Origin: null).</translation>
    </message>
    <message>
        <source>The caller&apos;s address is in none of the key&apos;s networks.</source>
        <translation>L’adresse de l’appelant n’est dans aucun des réseaux de la clé.</translation>
    </message>
    <message>
        <source>The trusted proxy forwarded an address that cannot be read.</source>
        <translation>Le proxy de confiance a transmis une adresse illisible.</translation>
    </message>
    <message>
        <source>The call does not name an Android app (X-Android-Package and X-Android-Cert).</source>
        <translation>L’appel ne nomme pas d’application Android (X-Android-Package et X-Android-Cert).</translation>
    </message>
    <message>
        <source>The Android app and its certificate are not in the key&apos;s list.</source>
        <translation>L’application Android et son certificat ne sont pas dans la liste de la clé.</translation>
    </message>
    <message>
        <source>The call does not name an iOS app (X-Ios-Bundle-Identifier).</source>
        <translation>L’appel ne nomme pas d’application iOS (X-Ios-Bundle-Identifier).</translation>
    </message>
    <message>
        <source>The iOS app is not in the key&apos;s list.</source>
        <translation>L’application iOS n’est pas dans la liste de la clé.</translation>
    </message>
    <message>
        <source>The system does not tell which program called.</source>
        <translation>Le système ne dit pas quel programme a appelé.</translation>
    </message>
    <message>
        <source>The program is not in the key&apos;s list.</source>
        <translation>Le programme n’est pas dans la liste de la clé.</translation>
    </message>
    <message>
        <source>The key may not call this API.</source>
        <translation>La clé ne peut pas appeler cette API.</translation>
    </message>
    <message>
        <source>The key may call the API, but not this operation.</source>
        <translation>La clé peut appeler l’API, mais pas cette opération.</translation>
    </message>
    <message>
        <source>The API declares no such operation, and none of the key&apos;s paths covers it.</source>
        <translation>L’API ne déclare pas d’opération de ce genre, et aucun des chemins de la clé ne la couvre.</translation>
    </message>
    <message>
        <source>The request does not say what its body is (no Content-Type).</source>
        <translation>La requête ne dit pas ce qu’est son corps (pas de Content-Type).</translation>
    </message>
    <message>
        <source>The operation does not accept a body of this type.</source>
        <translation>L’opération n’accepte pas de corps de ce type.</translation>
    </message>
    <message>
        <source>The key has used up its limit.</source>
        <translation>La clé a épuisé sa limite.</translation>
    </message>
    <message>
        <source>The key has used up its limit for this API.</source>
        <translation>La clé a épuisé sa limite pour cette API.</translation>
    </message>
    <message>
        <source>The API&apos;s own limit over all keys is used up.</source>
        <translation>La limite de l’API elle-même, toutes clés confondues, est épuisée.</translation>
    </message>
    <message>
        <source>The third-party key that the API needs upstream is not available.</source>
        <translation>La clé tierce dont l’API a besoin en amont n’est pas disponible.</translation>
    </message>
    <message>
        <source>The call is granted.</source>
        <translation>L’appel est autorisé.</translation>
    </message>
    <message>
        <source>Two servers could read the request target differently.</source>
        <translation>Deux serveurs pourraient lire différemment la cible de la requête.</translation>
    </message>
    <message>
        <source>No API of that name is registered.</source>
        <translation>Aucune API de ce nom n’est enregistrée.</translation>
    </message>
    <message>
        <source>The request carries no usable key.</source>
        <translation>La requête ne porte pas de clé utilisable.</translation>
    </message>
    <message>
        <source>The key is not valid here.</source>
        <translation>La clé n’est pas valable ici.</translation>
    </message>
    <message>
        <source>The key may not be used from this website.</source>
        <translation>La clé ne peut pas être utilisée depuis ce site web.</translation>
    </message>
    <message>
        <source>The key may not be used from this address.</source>
        <translation>La clé ne peut pas être utilisée depuis cette adresse.</translation>
    </message>
    <message>
        <source>The key may not be used by this Android app.</source>
        <translation>La clé ne peut pas être utilisée par cette application Android.</translation>
    </message>
    <message>
        <source>The key may not be used by this iOS app.</source>
        <translation>La clé ne peut pas être utilisée par cette application iOS.</translation>
    </message>
    <message>
        <source>The key may not be used by this program.</source>
        <translation>La clé ne peut pas être utilisée par ce programme.</translation>
    </message>
    <message>
        <source>The key may not call this API or operation.</source>
        <translation>La clé ne peut pas appeler cette API ou cette opération.</translation>
    </message>
    <message>
        <source>The operation does not accept this kind of body.</source>
        <translation>L’opération n’accepte pas ce genre de corps.</translation>
    </message>
    <message>
        <source>There were too many calls in a short time.</source>
        <translation>Il y a eu trop d’appels en peu de temps.</translation>
    </message>
    <message>
        <source>The quota of the day, week or month is used up.</source>
        <translation>Le quota du jour, de la semaine ou du mois est épuisé.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Vu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>La limite est de %1.</translation>
    </message>
    <message>
        <source>The nearest entry is %1.</source>
        <translation>L’entrée la plus proche est %1.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>“%1”: the part before “://” is not a scheme; write https://, http:// or leave it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce qui précède «&#xa0;://&#xa0;» n’est pas un schéma&#xa0;; écrivez https://, http:// ou rien.</translation>
    </message>
    <message>
        <source>“%1”: the host is missing; write for example portal.example/*.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’hôte manque&#xa0;; écrivez par exemple portal.example/*.</translation>
    </message>
    <message>
        <source>“%1”: the host is not valid; write a name, an address or *.name.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’hôte n’est pas valide&#xa0;; écrivez un nom, une adresse ou *.nom.</translation>
    </message>
    <message>
        <source>“%1”: a star may stand only as the first label (*.portal.example) or as the end of the path (/forms/*).</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une étoile ne peut être que le premier label (*.portal.example) ou la fin du chemin (/forms/*).</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le port n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write /* for every path, or /forms/*.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le chemin n’est pas valide&#xa0;; écrivez /* pour tous les chemins, ou /forms/*.</translation>
    </message>
    <message>
        <source>“%1”: a query or a fragment is never compared; leave it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les paramètres et le fragment ne sont jamais comparés&#xa0;; omettez-les.</translation>
    </message>
    <message>
        <source>“%1”: a user name has no place here; leave it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un nom d’utilisateur n’a pas sa place ici&#xa0;; omettez-le.</translation>
    </message>
    <message>
        <source>“%1” is not an address; write for example 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse&#xa0;; écrivez par exemple 192.0.2.7, 10.0.0.0/8 ou 2001:db8::/32.</translation>
    </message>
    <message>
        <source>“%1”: the prefix length is not valid: 0 to 32 for IPv4, 0 to 128 for IPv6.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la longueur du préfixe n’est pas valide&#xa0;: 0 à 32 pour IPv4, 0 à 128 pour IPv6.</translation>
    </message>
    <message>
        <source>“%1”: a leading zero can be read in two ways; leave it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un zéro initial peut se lire de deux façons&#xa0;; omettez-le.</translation>
    </message>
    <message>
        <source>“%1”: a zone (%eth0) means something on one machine only; leave it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une zone (%eth0) n’a de sens que sur une seule machine&#xa0;; omettez-la.</translation>
    </message>
    <message>
        <source>“%1” would mix IPv4 and IPv6; write the IPv4 range by itself.</source>
        <translation>«&#xa0;%1&#xa0;» mélangerait IPv4 et IPv6&#xa0;; écrivez la plage IPv4 à part.</translation>
    </message>
    <message>
        <source>“%1” is not an Android package; write for example org.example.forms.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paquet Android&#xa0;; écrivez par exemple org.example.forms.</translation>
    </message>
    <message>
        <source>“%1”: the SHA-1 fingerprint has 40 hexadecimal digits, with or without colons.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’empreinte SHA-1 compte 40 chiffres hexadécimaux, avec ou sans deux-points.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle identifier; write for example org.example.Forms.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de bundle&#xa0;; écrivez par exemple org.example.Forms.</translation>
    </message>
    <message>
        <source>“%1” is not the absolute path of a program; write for example /usr/bin/curl.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le chemin absolu d’un programme&#xa0;; écrivez par exemple /usr/bin/curl.</translation>
    </message>
    <message>
        <source>“%1” is not an operation; write an operationId (submitForm, get*) or METHOD /path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une opération&#xa0;; écrivez un operationId (submitForm, get*) ou MÉTHODE /chemin.</translation>
    </message>
    <message>
        <source>“%1”: the method is not valid; write GET, POST, … or * for every one.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la méthode n’est pas valide&#xa0;; écrivez GET, POST, … ou * pour toutes.</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write for example /forms/{id} or /forms/*.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le chemin n’est pas valide&#xa0;; écrivez par exemple /forms/{id} ou /forms/*.</translation>
    </message>
    <message>
        <source>“%1”: the name of the API is not valid; use lower-case letters, digits and “-”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le nom de l’API n’est pas valide&#xa0;; utilisez des minuscules, des chiffres et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”: the number of calls must be 1 or more; leave the limit out for none.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le nombre d’appels doit être au moins 1&#xa0;; pour ne pas limiter, omettez la limite.</translation>
    </message>
    <message>
        <source>“%1”: the unit is second, minute, hour, day, week or month, as in 100/minute.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’unité est second, minute, hour, day, week ou month, comme dans 100/minute.</translation>
    </message>
    <message>
        <source>“%1”: the window is sliding or fixed; a day and longer is always fixed.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la fenêtre est sliding (glissante) ou fixed (fixe)&#xa0;; à partir d’un jour, elle est toujours fixe.</translation>
    </message>
    <message>
        <source>“%1”: the time zone is not known; write for example Europe/Berlin.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le fuseau horaire est inconnu&#xa0;; écrivez par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is not a place for a key; write header:NAME, bearer or query:NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement pour une clé&#xa0;; écrivez header:NOM, bearer ou query:NOM.</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>Une entrée est vide.</translation>
    </message>
    <message>
        <source>An entry holds a control character or a blank that has no place there.</source>
        <translation>Une entrée contient un caractère de contrôle ou une espace qui n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Browsers often send the origin alone, without the path: such calls would be denied. /* is safer.</source>
        <translation>Les navigateurs n’envoient souvent que l’origine, sans le chemin&#xa0;: ces appels seraient refusés. /* est plus sûr.</translation>
    </message>
    <message>
        <source>Every address matches: this restricts nothing.</source>
        <translation>Toutes les adresses correspondent&#xa0;: cela ne restreint rien.</translation>
    </message>
    <message>
        <source>The digits behind the prefix do not count.</source>
        <translation>Les chiffres après le préfixe ne comptent pas.</translation>
    </message>
    <message>
        <source>The digits of %1 behind the prefix do not count.</source>
        <translation>Les chiffres de %1 après le préfixe ne comptent pas.</translation>
    </message>
    <message>
        <source>Apps name themselves in a header that anybody can send: this keeps honest mistakes out, not attackers.</source>
        <translation>Les applications se nomment dans un en-tête que n’importe qui peut envoyer&#xa0;: cela écarte les erreurs de bonne foi, pas les attaquants.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Applications Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>Applications iOS</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
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
        <translation>La valeur de %1 n’est pas valide.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Une valeur n’est pas valide.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de nom.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>The name “%1” is already in use.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà utilisé.</translation>
    </message>
    <message>
        <source>The name is already in use.</source>
        <translation>Le nom est déjà utilisé.</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>Plusieurs éléments s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name is not unique.</source>
        <translation>Le nom n’est pas unique.</translation>
    </message>
    <message>
        <source>“%1” is not a URL that can be used here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL utilisable ici.</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>Il manque l’URL.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be listened on.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse d’écoute possible.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Il manque l’adresse.</translation>
    </message>
    <message>
        <source>The restriction “%1” is not valid.</source>
        <translation>La restriction «&#xa0;%1&#xa0;» n’est pas valide.</translation>
    </message>
    <message>
        <source>A restriction is not valid.</source>
        <translation>Une restriction n’est pas valide.</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be.</source>
        <translation>%1 n’a pas pu être interprété.</translation>
    </message>
    <message>
        <source>The input cannot be read as what it should be.</source>
        <translation>L’entrée n’a pas pu être interprétée.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Impossible d’écrire le fichier %1.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Cela n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps par quelqu’un d’autre&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>Quelqu’un d’autre a fait une modification entre-temps&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” is not in a state that allows this.</source>
        <translation>L’état de «&#xa0;%1&#xa0;» ne le permet pas.</translation>
    </message>
    <message>
        <source>Its state does not allow this.</source>
        <translation>Son état ne le permet pas.</translation>
    </message>
    <message>
        <source>The project “%1” is archived and takes no changes.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est archivé et n’accepte pas de modifications.</translation>
    </message>
    <message>
        <source>The project is archived and takes no changes.</source>
        <translation>Le projet est archivé et n’accepte pas de modifications.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>Impossible d’utiliser le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 already holds projects.</source>
        <translation>Le dossier %1 contient déjà des projets.</translation>
    </message>
    <message>
        <source>The folder already holds projects.</source>
        <translation>Le dossier contient déjà des projets.</translation>
    </message>
    <message>
        <source>The path of the control socket, %1, is longer than the system allows.</source>
        <translation>Le chemin du socket de contrôle, %1, est plus long que le système ne le permet.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>Impossible d’ouvrir la base de données %1.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Keywright.</source>
        <translation>La base de données %1 a été écrite par une version plus récente de Keywright.</translation>
    </message>
    <message>
        <source>Another Keywright has been writing for too long; nothing was saved.</source>
        <translation>Un autre Keywright écrit depuis trop longtemps&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The database reported an error; nothing was saved.</source>
        <translation>La base de données a signalé une erreur&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The keychain stays locked: nobody answered the system&apos;s question.</source>
        <translation>Le trousseau reste verrouillé&#xa0;: personne n’a répondu à la demande du système.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked; nothing was read or changed in it.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;; rien n’y a été lu ni modifié.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>Le trousseau du système n’est pas disponible.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported an error.</source>
        <translation>Le trousseau du système a signalé une erreur.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer in the keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>Le secret n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret of “%1” was never kept; only its fingerprint is stored.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’a jamais été conservé&#xa0;; seule son empreinte est stockée.</translation>
    </message>
    <message>
        <source>The secret was never kept; only its fingerprint is stored.</source>
        <translation>Le secret n’a jamais été conservé&#xa0;; seule son empreinte est stockée.</translation>
    </message>
    <message>
        <source>The vault is locked; nothing was read or changed in it.</source>
        <translation>Le coffre est verrouillé&#xa0;; rien n’y a été lu ni modifié.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in a vault, and there is none yet.</source>
        <translation>Les secrets doivent être conservés dans un coffre, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged or was altered.</source>
        <translation>Le coffre %1 est endommagé ou a été altéré.</translation>
    </message>
    <message>
        <source>The vault is damaged or was altered.</source>
        <translation>Le coffre est endommagé ou a été altéré.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1.</source>
        <translation>Cette phrase de passe n’ouvre pas %1.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la bonne phrase de passe.</translation>
    </message>
    <message>
        <source>A gateway is already running for %1.</source>
        <translation>Une passerelle tourne déjà pour %1.</translation>
    </message>
    <message>
        <source>The gateway is already running.</source>
        <translation>La passerelle tourne déjà.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>La passerelle ne tourne pas.</translation>
    </message>
    <message>
        <source>The gateway did not start or did not answer.</source>
        <translation>La passerelle n’a pas démarré ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>Un autre programme écoute déjà sur %1.</translation>
    </message>
    <message>
        <source>Another program already listens there.</source>
        <translation>Un autre programme écoute déjà à cet endroit.</translation>
    </message>
    <message>
        <source>The program “%1” could not be started.</source>
        <translation>Impossible de démarrer le programme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Impossible de démarrer le programme.</translation>
    </message>
    <message>
        <source>Nobody listens on %1: the connection was refused.</source>
        <translation>Personne n’écoute sur %1&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>L’hôte «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The host is not known.</source>
        <translation>L’hôte est inconnu.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Impossible d’établir une connexion sécurisée.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Pas de réponse à temps.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas disponible dans cette version.</translation>
    </message>
    <message>
        <source>This is not available in this version.</source>
        <translation>Cela n’est pas disponible dans cette version.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright itself.</source>
        <translation>Une erreur s’est produite dans Keywright lui-même.</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>%1 is left out and denied: %2 cannot be expressed.</source>
        <translation>%1 est omis et refusé&#xa0;: impossible d’exprimer %2.</translation>
    </message>
    <message>
        <source>%1 is let in by fewer ways: %2 cannot be expressed.</source>
        <translation>%1 a moins de voies d’accès&#xa0;: impossible d’exprimer %2.</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is NOT enforced.</source>
        <translation>La limite %2 de %1 n’est PAS appliquée.</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is counted in the gateway&apos;s own way.</source>
        <translation>La limite %2 de %1 est comptée à la manière de la passerelle.</translation>
    </message>
    <message>
        <source>%1 expires, but this gateway knows no time: export again by then.</source>
        <translation>%1 expire, mais cette passerelle ne connaît pas l’heure&#xa0;: exportez à nouveau d’ici là.</translation>
    </message>
    <message>
        <source>Requests to %1 go upstream without the third-party key.</source>
        <translation>Les requêtes vers %1 partent en amont sans la clé tierce.</translation>
    </message>
    <message>
        <source>The key is not looked for in “%2” of %1.</source>
        <translation>La clé n’est pas cherchée dans «&#xa0;%2&#xa0;» de %1.</translation>
    </message>
    <message>
        <source>Which media types the operations of %1 accept is not checked.</source>
        <translation>Les types de média qu’acceptent les opérations de %1 ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>Nothing is recorded of the restriction “%2” of %1, which only reports.</source>
        <translation>Rien n’est consigné de la restriction «&#xa0;%2&#xa0;» de %1, qui ne fait que signaler.</translation>
    </message>
    <message>
        <source>%1 is compared in clear: the variable %2 must hold it.</source>
        <translation>%1 est comparé en clair&#xa0;: la variable %2 doit le contenir.</translation>
    </message>
    <message>
        <source>Browsers may send a fixed list of methods and headers to %1.</source>
        <translation>Les navigateurs peuvent envoyer à %1 une liste fixe de méthodes et d’en-têtes.</translation>
    </message>
    <message>
        <source>A header that is given twice is not refused: the first one counts.</source>
        <translation>Un en-tête donné deux fois n’est pas refusé&#xa0;: le premier compte.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Keywright cannot open “%1”.</source>
        <translation>Keywright ne peut pas ouvrir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It opens projects (.keywright.json), API descriptions (.json, .yaml) and .env files.</source>
        <translation>Il ouvre des projets (.keywright.json), des descriptions d’API (.json, .yaml) et des fichiers .env.</translation>
    </message>
    <message>
        <source>There is no project yet to take “%1”.</source>
        <translation>Il n’y a pas encore de projet pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Create a project, then open the file again.</source>
        <translation>Créez un projet, puis rouvrez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Déposez pour ouvrir %Ln fichier</numerusform>
            <numerusform>Déposez pour ouvrir %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Déposez pour importer %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it to issue keys that are kept, to reveal them and to run programs with them.</source>
        <translation>Déverrouillez-le pour émettre des clés conservées, les afficher et lancer des programmes avec elles.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>Le trousseau du système n’est pas disponible.</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring; until then keys can only be issued without keeping them.</source>
        <translation>Ouvrez une session de bureau dotée d’un trousseau&#xa0;; d’ici là, les clés ne peuvent être émises que sans être conservées.</translation>
    </message>
    <message>
        <source>Another keychain answers than before: what must be in it is not there.</source>
        <translation>Un autre trousseau qu’auparavant répond&#xa0;: ce qui doit s’y trouver n’y est pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to the keychain of before (desktops bring their own), or restore a backup; the Audit page (or keywrightctl audit renew) begins the log anew in this one.</source>
        <translation>Rien n’a été modifié. Revenez au trousseau précédent (chaque bureau apporte le sien), ou restaurez une sauvegarde&#xa0;; la page Audit (ou keywrightctl audit renew) recommence le journal dans celui-ci.</translation>
    </message>
    <message>
        <source>The item “%1” is kept for no key of this home.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» n’est conservé pour aucune clé de ce dossier de données.</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s password manager, unless another copy of this home uses it.</source>
        <translation>Retirez-le dans le gestionnaire de mots de passe du système, à moins qu’une autre copie de ce dossier de données ne l’utilise.</translation>
    </message>
    <message>
        <source>Secrets of an interrupted change wait to be tidied up.</source>
        <translation>Des secrets d’une modification interrompue sont à nettoyer.</translation>
    </message>
    <message>
        <source>Unlock the keychain and start Keywright once more; it finishes or undoes them by itself.</source>
        <translation>Déverrouillez le trousseau et redémarrez Keywright&#xa0;; il la termine ou l’annule de lui-même.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in the keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Somebody removed it there; rotate the key to get a new one.</source>
        <translation>Quelqu’un l’y a retiré&#xa0;; renouvelez la clé pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>La passerelle ne tourne pas.</translation>
    </message>
    <message>
        <source>Start it: keywrightctl gateway start.</source>
        <translation>Démarrez-la&#xa0;: keywrightctl gateway start.</translation>
    </message>
    <message>
        <source>The gateway does not enforce the newest settings yet.</source>
        <translation>La passerelle n’applique pas encore les derniers réglages.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, stop and start it.</source>
        <translation>Attendez un instant&#xa0;; si cela persiste, arrêtez-la et redémarrez-la.</translation>
    </message>
    <message>
        <source>The API “%1” cannot be reached.</source>
        <translation>L’API «&#xa0;%1&#xa0;» est injoignable.</translation>
    </message>
    <message>
        <source>Start its service, or correct its upstream URL.</source>
        <translation>Démarrez son service, ou corrigez son URL amont.</translation>
    </message>
    <message>
        <source>The key “%1” may be used by anybody who has it, from anywhere.</source>
        <translation>La clé «&#xa0;%1&#xa0;» peut être utilisée par quiconque la possède, depuis n’importe où.</translation>
    </message>
    <message>
        <source>Restrict it to the websites, networks or apps that use it.</source>
        <translation>Restreignez-la aux sites web, réseaux ou applications qui l’utilisent.</translation>
    </message>
    <message>
        <source>The key “%1” has not been used for a long time.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’a pas été utilisée depuis longtemps.</translation>
    </message>
    <message>
        <source>Disable it, and delete it when nobody misses it.</source>
        <translation>Désactivez-la, et supprimez-la si elle ne manque à personne.</translation>
    </message>
    <message>
        <source>The key “%1” expires soon.</source>
        <translation>La clé «&#xa0;%1&#xa0;» expire bientôt.</translation>
    </message>
    <message>
        <source>Move its expiry, or issue its successor in time.</source>
        <translation>Repoussez son expiration, ou émettez à temps celle qui lui succédera.</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>La clé «&#xa0;%1&#xa0;» a expiré.</translation>
    </message>
    <message>
        <source>Delete it, or move its expiry if it is still needed.</source>
        <translation>Supprimez-la, ou repoussez son expiration si elle est encore nécessaire.</translation>
    </message>
    <message>
        <source>The key “%1” has no limit.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’a pas de limite.</translation>
    </message>
    <message>
        <source>Give it one, so that a leak or a loop costs little.</source>
        <translation>Donnez-lui-en une, pour qu’une fuite ou une boucle coûte peu.</translation>
    </message>
    <message>
        <source>The key “%1” is older than keys may become here.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est plus ancienne que ce qui est admis ici.</translation>
    </message>
    <message>
        <source>Rotate it; both secrets work while the programs change over.</source>
        <translation>Renouvelez-la&#xa0;; les deux secrets valent pendant que les programmes changent.</translation>
    </message>
    <message>
        <source>Several applications seem to use the key “%1”.</source>
        <translation>Plusieurs applications semblent utiliser la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Issue one for each: then each can be restricted and stopped without the others.</source>
        <translation>Émettez-en une pour chacune&#xa0;: chacune peut alors être restreinte et arrêtée sans les autres.</translation>
    </message>
    <message>
        <source>The service of “%1” also answers calls that come past the gateway.</source>
        <translation>Le service de «&#xa0;%1&#xa0;» répond aussi aux appels qui ne passent pas par la passerelle.</translation>
    </message>
    <message>
        <source>Make it listen on the loopback alone or behind a firewall, so that every call needs a key.</source>
        <translation>Faites-le écouter uniquement sur le loopback ou derrière un pare-feu, pour que chaque appel ait besoin d’une clé.</translation>
    </message>
    <message>
        <source>“%1” is not the only active key of its application.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas la seule clé active de son application.</translation>
    </message>
    <message>
        <source>Rotate one key instead of keeping two; delete the other.</source>
        <translation>Renouvelez une clé au lieu d’en garder deux&#xa0;; supprimez l’autre.</translation>
    </message>
    <message>
        <source>Other users of this machine can read %1.</source>
        <translation>D’autres utilisateurs de cette machine peuvent lire %1.</translation>
    </message>
    <message>
        <source>Take the rights of group and others away: chmod go= FILE.</source>
        <translation>Retirez les droits du groupe et des autres&#xa0;: chmod go= FICHIER.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>the system is asking for its password</source>
        <translation>le système demande son mot de passe</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>pas de bus de session</translation>
    </message>
    <message>
        <source>nobody keeps secrets in this session</source>
        <translation>aucun service de secrets dans cette session</translation>
    </message>
    <message>
        <source>no keyring has been made yet</source>
        <translation>aucun trousseau créé pour l’instant</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>A project holds your APIs and the keys to them. Begin by giving one a name, or take one in from a file.</source>
        <translation>Un projet contient vos API et leurs clés. Commencez par en nommer un, ou reprenez-en un d’un fichier.</translation>
    </message>
    <message>
        <source>“Try the sample project” makes one with an API and two keys, to look around. It can be removed at any time.</source>
        <translation>«&#xa0;Essayer le projet d’exemple&#xa0;» en crée un avec une API et deux clés, pour découvrir. Il peut être retiré à tout moment.</translation>
    </message>
    <message>
        <source>Here you see what there is, what the last 24 hours brought and what needs attention, in this project or in all of them.</source>
        <translation>Vous voyez ici ce qui existe, ce que les dernières 24 heures ont apporté et ce qui est à surveiller, dans ce projet ou dans tous.</translation>
    </message>
    <message>
        <source>Begin with “What needs attention”: each line says what is wrong and has the button that mends it.</source>
        <translation>Commencez par «&#xa0;À surveiller&#xa0;»&#xa0;: chaque ligne dit ce qui ne va pas et porte le bouton qui le corrige.</translation>
    </message>
    <message>
        <source>“Policy…” says after how many days a key should be rotated; “Look again” makes every check anew.</source>
        <translation>«&#xa0;Politique…&#xa0;» dit après combien de jours une clé doit être renouvelée&#xa0;; «&#xa0;Revérifier&#xa0;» refait tous les contrôles.</translation>
    </message>
    <message>
        <source>Does a warning stop anything? No. Calls are denied by what a key&apos;s restrictions say, never by what this page shows.</source>
        <translation>Un avertissement bloque-t-il quelque chose&#xa0;? Non. Les appels sont refusés selon les restrictions d’une clé, jamais selon cette page.</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says from where, for which operations and how often it may.</source>
        <translation>Une clé permet à un programme d’appeler vos API, et dit d’où, pour quelles opérations et à quelle fréquence.</translation>
    </message>
    <message>
        <source>Begin with “New key”: name it after the program that will use it, and restrict it to what that program needs.</source>
        <translation>Commencez par «&#xa0;Nouvelle clé&#xa0;»&#xa0;: nommez-la d’après le programme qui l’utilisera, et limitez-la à ce dont il a besoin.</translation>
    </message>
    <message>
        <source>“Rotate” gives a key a new secret while the old one still works for a time; “Disable” stops it at once and can be undone; a deleted key can be restored for 30 days.</source>
        <translation>«&#xa0;Renouveler&#xa0;» donne à une clé un nouveau secret tandis que l’ancien marche encore un temps&#xa0;; «&#xa0;Désactiver&#xa0;» l’arrête aussitôt et s’annule&#xa0;; une clé supprimée peut être restaurée pendant 30 jours.</translation>
    </message>
    <message>
        <source>How do I keep a key of another provider here? “Get a key…” leads to the provider, tests the key and can put it behind the gateway.</source>
        <translation>Comment garder ici la clé d’un autre fournisseur&#xa0;? «&#xa0;Obtenir une clé…&#xa0;» mène au fournisseur, essaie la clé et peut la placer derrière la passerelle.</translation>
    </message>
    <message>
        <source>These are the services that the gateway stands in front of. A key can be restricted to some of them, and to some of their operations.</source>
        <translation>Voici les services devant lesquels se tient la passerelle. Une clé peut être limitée à certains d’entre eux, et à certaines de leurs opérations.</translation>
    </message>
    <message>
        <source>Begin with “Add API”: give it a name and the address of your service; an OpenAPI file brings its operations along.</source>
        <translation>Commencez par «&#xa0;Ajouter l’API&#xa0;»&#xa0;: donnez-lui un nom et l’adresse de votre service&#xa0;; un fichier OpenAPI apporte ses opérations.</translation>
    </message>
    <message>
        <source>“Check reachability” asks whether the service answers; “Try it” beside an operation opens a request that is filled in already.</source>
        <translation>«&#xa0;Vérifier l’accès&#xa0;» demande si le service répond&#xa0;; «&#xa0;Essayer&#xa0;» à côté d’une opération ouvre une requête déjà remplie.</translation>
    </message>
    <message>
        <source>Why does a call still work without a key? Then it goes to the service itself. Let that listen where only the gateway reaches it.</source>
        <translation>Pourquoi un appel marche-t-il encore sans clé&#xa0;? Il va alors au service lui-même. Faites-le écouter là où seule la passerelle l’atteint.</translation>
    </message>
    <message>
        <source>A variable hands a key to a program on this computer without writing it into a file.</source>
        <translation>Une variable donne une clé à un programme de cet ordinateur sans l’écrire dans un fichier.</translation>
    </message>
    <message>
        <source>Begin with “Bind a variable”: choose the name that the program reads and the key that it is to get. The command below starts a program with it.</source>
        <translation>Commencez par «&#xa0;Lier une variable&#xa0;»&#xa0;: choisissez le nom que lit le programme et la clé qu’il doit recevoir. La commande ci-dessous lance un programme avec elle.</translation>
    </message>
    <message>
        <source>What if a program insists on a file? A .env can be served that lies on no disk, or written for some hours: see keywrightctl env --help.</source>
        <translation>Et si un programme exige un fichier&#xa0;? Un .env peut être servi sans être sur aucun disque, ou écrit pour quelques heures&#xa0;: voir keywrightctl env --help.</translation>
    </message>
    <message>
        <source>How often your APIs are called, by which keys, with which errors, how fast, and for how much money.</source>
        <translation>Combien de fois vos API sont appelées, par quelles clés, avec quelles erreurs, à quelle vitesse et pour combien d’argent.</translation>
    </message>
    <message>
        <source>Begin with the range at the top. Drag over a chart to look closer; each chart can be shown as a table, too.</source>
        <translation>Commencez par la période en haut. Glissez sur un graphique pour y regarder de plus près&#xa0;; chacun peut aussi s’afficher en tableau.</translation>
    </message>
    <message>
        <source>“Compare” draws the period before as well; “Notifications…” tells you of many denials, of a key in a new place, or of a limit that fills up.</source>
        <translation>«&#xa0;Comparer&#xa0;» trace aussi la période précédente&#xa0;; «&#xa0;Notifications…&#xa0;» signale de nombreux refus, une clé à un nouvel endroit ou une limite qui se remplit.</translation>
    </message>
    <message>
        <source>Why is nothing here? Only calls through the gateway are counted. See whether it runs, and whether programs call its address.</source>
        <translation>Pourquoi n’y a-t-il rien ici&#xa0;? Seuls les appels par la passerelle comptent. Voyez si elle fonctionne et si les programmes appellent son adresse.</translation>
    </message>
    <message>
        <source>Every call that came to the gateway, the newest first, and why it was granted or denied.</source>
        <translation>Chaque appel arrivé à la passerelle, le plus récent d’abord, et pourquoi il a été accordé ou refusé.</translation>
    </message>
    <message>
        <source>Begin by choosing a line: beside it stand the steps of the verdict and, for a denial, the smallest change that would have granted it.</source>
        <translation>Commencez par choisir une ligne&#xa0;: à côté figurent les étapes du verdict et, pour un refus, le plus petit changement qui l’aurait accordé.</translation>
    </message>
    <message>
        <source>“Denied only” leaves out what went well; “Follow” shows new calls as they come.</source>
        <translation>«&#xa0;Refusées seulement&#xa0;» laisse de côté ce qui s’est bien passé&#xa0;; «&#xa0;Suivre&#xa0;» montre les nouveaux appels à mesure.</translation>
    </message>
    <message>
        <source>Does the log hold secrets? No. A call is kept with the name of its key, never with the key itself.</source>
        <translation>Le journal contient-il des secrets&#xa0;? Non. Un appel est gardé avec le nom de sa clé, jamais avec la clé elle-même.</translation>
    </message>
    <message>
        <source>Call an API by hand, with any key of this project, and see just what was sent and what came back.</source>
        <translation>Appelez une API à la main, avec n’importe quelle clé de ce projet, et voyez exactement ce qui est parti et ce qui est revenu.</translation>
    </message>
    <message>
        <source>Begin with the address: type it, choose a declared operation, or paste a cURL command. Then send the request.</source>
        <translation>Commencez par l’adresse&#xa0;: tapez-la, choisissez une opération déclarée ou collez une commande cURL. Puis envoyez la requête.</translation>
    </message>
    <message>
        <source>Saved requests are files without secrets; “Copy as…” gives a request to cURL, Python or JavaScript.</source>
        <translation>Les requêtes enregistrées sont des fichiers sans secrets&#xa0;; «&#xa0;Copier en…&#xa0;» donne une requête à cURL, Python ou JavaScript.</translation>
    </message>
    <message>
        <source>Why am I asked before sending? The send guard has seen something risky, such as a key on its way to a foreign host. Its rules can be changed.</source>
        <translation>Pourquoi une question avant l’envoi&#xa0;? Le contrôle d’envoi a vu un risque, par exemple une clé en route vers un hôte étranger. Ses règles peuvent être changées.</translation>
    </message>
    <message>
        <source>Every key at every operation: what the policy says, and what your service really did.</source>
        <translation>Chaque clé à chaque opération&#xa0;: ce que disent les règles, et ce que votre service a vraiment fait.</translation>
    </message>
    <message>
        <source>Begin with “Run”. Only reading calls are sent unless you allow writing ones.</source>
        <translation>Commencez par «&#xa0;Lancer&#xa0;». Seuls les appels en lecture sont envoyés, sauf si vous autorisez ceux en écriture.</translation>
    </message>
    <message>
        <source>A field can be opened as a request or lead to its key; the whole is saved as a picture or as a JUnit report.</source>
        <translation>Une case peut s’ouvrir comme requête ou mener à sa clé&#xa0;; l’ensemble s’enregistre comme image ou comme rapport JUnit.</translation>
    </message>
    <message>
        <source>What is a leak? A call that should have been denied and got an answer. Often the service is then reached past the gateway.</source>
        <translation>Qu’est-ce qu’une fuite&#xa0;? Un appel qui aurait dû être refusé et a reçu une réponse. Souvent, le service est alors accessible sans la passerelle.</translation>
    </message>
    <message>
        <source>The gateway stands in front of your APIs, looks at the key of each call and lets through what the key may do.</source>
        <translation>La passerelle se tient devant vos API, examine la clé de chaque appel et laisse passer ce que la clé permet.</translation>
    </message>
    <message>
        <source>Begin with “Start gateway”, then let your program call the address that is shown here instead of the service&apos;s own.</source>
        <translation>Commencez par «&#xa0;Démarrer la passerelle&#xa0;», puis faites appeler par votre programme l’adresse affichée ici au lieu de celle du service.</translation>
    </message>
    <message>
        <source>Address, TLS, metrics and trusted proxies take effect with the next start. Configurations for other gateways can be exported.</source>
        <translation>L’adresse, TLS, les métriques et les proxys de confiance s’appliquent au prochain démarrage. Des configurations pour d’autres passerelles peuvent être exportées.</translation>
    </message>
    <message>
        <source>Must this window stay open? No. The gateway is a program of its own and runs on until it is stopped.</source>
        <translation>Cette fenêtre doit-elle rester ouverte&#xa0;? Non. La passerelle est un programme à part et fonctionne jusqu’à ce qu’on l’arrête.</translation>
    </message>
    <message>
        <source>Where secrets are kept: in the system&apos;s keychain, one item each, or in a vault that a passphrase opens.</source>
        <translation>Où les secrets sont gardés&#xa0;: dans le trousseau du système, un élément chacun, ou dans un coffre qu’ouvre une phrase secrète.</translation>
    </message>
    <message>
        <source>Begin by looking whether the keychain is there and unlocked. If not, the page says what to do.</source>
        <translation>Commencez par voir si le trousseau est là et déverrouillé. Sinon, la page dit que faire.</translation>
    </message>
    <message>
        <source>“Back up everything…” writes one encrypted file; the vault can be locked at once, or by itself when nobody works here.</source>
        <translation>«&#xa0;Tout sauvegarder…&#xa0;» écrit un seul fichier chiffré&#xa0;; le coffre se verrouille à la demande, ou de lui-même quand personne ne travaille ici.</translation>
    </message>
    <message>
        <source>What if I forget the passphrase? Nobody can open the vault or a backup without it. Keep it in another safe place.</source>
        <translation>Et si j’oublie la phrase secrète&#xa0;? Sans elle, personne ne peut ouvrir le coffre ni une sauvegarde. Gardez-la dans un autre endroit sûr.</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret was shown, copied or given to a program: who did what, and when.</source>
        <translation>Chaque changement, et chaque fois qu’un secret a été montré, copié ou donné à un programme&#xa0;: qui a fait quoi, et quand.</translation>
    </message>
    <message>
        <source>Begin with the search, or with the kind of entries; choosing a line shows all of it.</source>
        <translation>Commencez par la recherche, ou par le type d’entrées&#xa0;; choisir une ligne montre tout ce qui la concerne.</translation>
    </message>
    <message>
        <source>“Check the log” says whether an entry was altered, moved or taken out; “Export the log…” writes it to a file.</source>
        <translation>«&#xa0;Vérifier le journal&#xa0;» dit si une entrée a été modifiée, déplacée ou retirée&#xa0;; «&#xa0;Exporter le journal…&#xa0;» l’écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Can an entry be deleted? No. The log is only ever added to, so that it stays a proof.</source>
        <translation>Une entrée peut-elle être supprimée&#xa0;? Non. On ne fait qu’ajouter au journal, afin qu’il reste une preuve.</translation>
    </message>
    <message>
        <source>“Import a .env file…” moves its secrets into safekeeping and binds its names; folders can be searched for .env files.</source>
        <translation>«&#xa0;Importer un fichier .env…&#xa0;» met ses secrets en lieu sûr et lie leurs noms&#xa0;; des dossiers peuvent être parcourus à la recherche de fichiers .env.</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>toutes les API du projet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and last symbols of a version</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>must be in every one of the lists</source>
        <translation>doit être dans toutes les listes</translation>
    </message>
    <message>
        <source>must be in at least one of the lists</source>
        <translation>doit être dans au moins une des listes</translation>
    </message>
    <message>
        <source>Origin instead of Referer</source>
        <translation>Origin au lieu de Referer</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>Un appelant</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>Signalé seulement</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Peut appeler</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a property, what it was and what it is</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>KeySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>appeler %1</translation>
    </message>
    <message>
        <source>call every API of its project</source>
        <translation>appeler toutes les API de son projet</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other places</source>
        <translation>
            <numerusform>%1 et %Ln autre emplacement</numerusform>
            <numerusform>%1 et %Ln autres emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1 (seulement signalé pour l’instant)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>from the Android app %1</source>
        <translation>depuis l’application Android %1</translation>
    </message>
    <message>
        <source>from the iOS app %1</source>
        <translation>depuis l’application iOS %1</translation>
    </message>
    <message>
        <source>from the program %1</source>
        <translation>depuis le programme %1</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>depuis n’importe où</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Cette clé</translation>
    </message>
    <message>
        <source>%1 may %2 %3, %4</source>
        <translation>%1 peut %2&#xa0;%3, %4</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s key: it opens nothing here.</source>
        <translation>%1 est une clé d’un tiers&#xa0;: elle n’ouvre rien ici.</translation>
    </message>
    <message>
        <source>%1 is a key of %2: it opens nothing here.</source>
        <translation>%1 est une clé de %2&#xa0;: elle n’ouvre rien ici.</translation>
    </message>
    <message>
        <source>%1 is deleted and may do nothing.</source>
        <translation>%1 est supprimée et ne peut rien faire.</translation>
    </message>
    <message>
        <source>%1 is disabled and may do nothing until it is enabled.</source>
        <translation>%1 est désactivée et ne peut rien faire tant qu’elle n’est pas activée.</translation>
    </message>
    <message>
        <source>%1 expired on %2 and may do nothing.</source>
        <translation>%1 a expiré le %2 et ne peut rien faire.</translation>
    </message>
</context>
<context>
    <name>Keychains</name>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is there and unlocked.</source>
        <translation>Le trousseau du système est présent et déverrouillé.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked: nothing can be read from it or kept in it.</source>
        <translation>Le trousseau du système est verrouillé&#xa0;: rien ne peut y être lu ni conservé.</translation>
    </message>
    <message>
        <source>The system is asking for the keychain&apos;s password.</source>
        <translation>Le système demande le mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>There is no session bus here, so no keychain can be reached.</source>
        <translation>Il n’y a pas de bus de session ici&#xa0;; aucun trousseau n’est donc accessible.</translation>
    </message>
    <message>
        <source>Nobody keeps secrets in this session.</source>
        <translation>Aucun service ne conserve de secrets dans cette session.</translation>
    </message>
    <message>
        <source>The keychain has no keyring yet.</source>
        <translation>Le trousseau du système n’a pas encore été créé.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager.</source>
        <translation>Déverrouillez-le sur la page Secrets, avec keywrightctl keychain unlock ou dans le gestionnaire de mots de passe du système.</translation>
    </message>
    <message>
        <source>Answer in the system&apos;s own window; it may lie behind others.</source>
        <translation>Répondez dans la fenêtre du système&#xa0;; elle est peut-être derrière d’autres.</translation>
    </message>
    <message>
        <source>Start Keywright from a desktop session, or keep secrets in a vault.</source>
        <translation>Démarrez Keywright depuis une session de bureau, ou conservez les secrets dans un coffre.</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring, KWallet, KeePassXC), or keep secrets in a vault.</source>
        <translation>Démarrez un trousseau (GNOME Keyring, KWallet, KeePassXC), ou conservez les secrets dans un coffre.</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password manager and call it the default, or keep secrets in a vault.</source>
        <translation>Créez-en un dans le gestionnaire de mots de passe du système et définissez-le par défaut, ou conservez les secrets dans un coffre.</translation>
    </message>
    <message>
        <source>Nothing was lost. Restart the keyring, or log out and in again.</source>
        <translation>Rien n’est perdu. Redémarrez le trousseau, ou fermez puis rouvrez la session.</translation>
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
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Only what policy says is known.</source>
        <translation>Seul l’avis des règles est connu.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>Policy grants it, and the server took it.</source>
        <translation>Les règles l’autorisent, et le serveur l’a accepté.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Policy denies it, and it was refused.</source>
        <translation>Les règles le refusent, et il a été rejeté.</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>fuite</translation>
    </message>
    <message>
        <source>Policy denies it, and the server did it all the same. Let the server be reached through the gateway alone.</source>
        <translation>Les règles le refusent, et le serveur l’a exécuté quand même. Faites en sorte que le serveur ne soit joignable que par la passerelle.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>Policy grants it, and it was refused. The server wants something else, or the gateway enforces an older policy.</source>
        <translation>Les règles l’autorisent, et il a été rejeté. Le serveur demande autre chose, ou la passerelle applique des règles plus anciennes.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>Policy grants it, but a limit is used up by now. Try again later or raise the limit.</source>
        <translation>Les règles l’autorisent, mais une limite est maintenant épuisée. Réessayez plus tard ou relevez la limite.</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>La réponse ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(sans clé)</translation>
    </message>
    <message>
        <source>(%1_…, never issued)</source>
        <translation>(%1_…, jamais émise)</translation>
    </message>
    <message>
        <source>(altered key)</source>
        <translation>(clé altérée)</translation>
    </message>
    <message>
        <source>(%1, altered)</source>
        <translation>(%1, altérée)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (supprimée)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expirée)</translation>
    </message>
    <message>
        <source>%1 Policy: %2. Server: HTTP %3.</source>
        <translation>%1 Règles&#xa0;: %2. Serveur&#xa0;: HTTP %3.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
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
        <translation>%1 n’a pas d’adresse propre&#xa0;: indiquez de laquelle il s’agit.</translation>
    </message>
    <message>
        <source>“%1” is no address for this: give an http or https URL. Keys of %2 are tested on this computer only.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas comme adresse&#xa0;: indiquez une URL http ou https. Les clés de %2 ne sont testées que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is no address for a key of %2. It is sent to %3 over https, or to this computer, and to nobody else.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse pour une clé de %2. Elle est envoyée à %3 en https, ou à cet ordinateur, et à personne d’autre.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>The key works: %1 answered %2.</source>
        <translation>La clé fonctionne&#xa0;: %1 a répondu %2.</translation>
    </message>
    <message>
        <source>%1 refuses the key (%2). It was mistyped, has been revoked, or may not make this call.</source>
        <translation>%1 rejette la clé (%2). Elle a été mal saisie ou révoquée, ou ne permet pas cet appel.</translation>
    </message>
    <message>
        <source>%1 did not answer, so nothing is known of the key. %2</source>
        <translation>%1 n’a pas répondu&#xa0;; on ne sait donc rien de la clé. %2</translation>
    </message>
    <message>
        <source>%1 answered %2, which says neither yes nor no.</source>
        <translation>%1 a répondu %2, ce qui ne dit ni oui ni non.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>wants an agreement</source>
        <translation>accord nécessaire</translation>
    </message>
    <message>
        <source>wants a fee</source>
        <translation>payant</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>dans l’en-tête %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>dans le paramètre d’URL %1</translation>
    </message>
    <message>
        <source>as the password of Authorization: Basic</source>
        <translation>comme mot de passe d’Authorization: Basic</translation>
    </message>
    <message>
        <source>as a signature (AWS Signature Version 4)</source>
        <translation>comme signature (AWS Signature Version 4)</translation>
    </message>
    <message>
        <source>as Authorization: Bearer</source>
        <translation>comme Authorization: Bearer</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has no request that could be tried without doing anything.</source>
        <translation>%1 n’a pas de requête qui puisse être essayée sans effet.</translation>
    </message>
    <message>
        <source>Nothing tells whose key this is: say which provider it belongs to.</source>
        <translation>Rien n’indique à qui est cette clé&#xa0;: précisez à quel fournisseur elle appartient.</translation>
    </message>
    <message>
        <source>The value holds what no key holds, such as a line break.</source>
        <translation>La valeur contient ce qu’aucune clé ne contient, un saut de ligne par exemple.</translation>
    </message>
    <message>
        <source>“%1” is not a key that was imported.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé importée.</translation>
    </message>
    <message>
        <source>“%1” is missing, or holds more than letters, digits and ._~-.</source>
        <translation>«&#xa0;%1&#xa0;» manque, ou contient autre chose que des lettres, des chiffres et ._~-.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Have the caller send a plain path.</source>
        <translation>Faites envoyer par l’appelant un chemin simple.</translation>
    </message>
    <message>
        <source>Have the caller send the key where the API looks for it, for example in the header x-api-key.</source>
        <translation>Faites envoyer la clé par l’appelant là où l’API la cherche, par exemple dans l’en-tête x-api-key.</translation>
    </message>
    <message>
        <source>Have the caller send the key once.</source>
        <translation>Faites envoyer la clé une seule fois par l’appelant.</translation>
    </message>
    <message>
        <source>Copy the key once more, as a whole.</source>
        <translation>Copiez à nouveau la clé, en entier.</translation>
    </message>
    <message>
        <source>Use a key of this project, or issue one.</source>
        <translation>Utilisez une clé de ce projet, ou émettez-en une.</translation>
    </message>
    <message>
        <source>Issue a key in the API&apos;s own project.</source>
        <translation>Émettez une clé dans le projet de l’API.</translation>
    </message>
    <message>
        <source>Bring the project back from the archive, or undelete it.</source>
        <translation>Désarchivez le projet, ou restaurez-le.</translation>
    </message>
    <message>
        <source>Undelete the key within 30 days, or issue another one.</source>
        <translation>Restaurez la clé dans les 30&#xa0;jours, ou émettez-en une autre.</translation>
    </message>
    <message>
        <source>Enable the key.</source>
        <translation>Activez la clé.</translation>
    </message>
    <message>
        <source>Move the key&apos;s expiry, or issue another one.</source>
        <translation>Repoussez l’expiration de la clé, ou émettez-en une autre.</translation>
    </message>
    <message>
        <source>Give the caller the key&apos;s current version.</source>
        <translation>Donnez à l’appelant la version actuelle de la clé.</translation>
    </message>
    <message>
        <source>Correct the caller&apos;s key; after a minute it may try again.</source>
        <translation>Corrigez la clé de l’appelant&#xa0;; il pourra réessayer au bout d’une minute.</translation>
    </message>
    <message>
        <source>Have the caller send the header once.</source>
        <translation>Faites envoyer l’en-tête une seule fois par l’appelant.</translation>
    </message>
    <message>
        <source>Call from a page, or allow the Origin header as a fallback where the page sends no Referer.</source>
        <translation>Appelez depuis une page, ou acceptez l’en-tête Origin à défaut quand la page n’envoie pas de Referer.</translation>
    </message>
    <message>
        <source>Have the caller send a proper Referer.</source>
        <translation>Faites envoyer un Referer correct par l’appelant.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s websites.</source>
        <translation>Ajoutez %1 aux sites web de la clé.</translation>
    </message>
    <message>
        <source>Add the website to the key&apos;s websites.</source>
        <translation>Ajoutez le site web aux sites web de la clé.</translation>
    </message>
    <message>
        <source>Serve the page from a website instead of a file or a sandbox.</source>
        <translation>Servez la page depuis un site web au lieu d’un fichier ou d’un bac à sable.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s networks.</source>
        <translation>Ajoutez %1 aux réseaux de la clé.</translation>
    </message>
    <message>
        <source>Add the address to the key&apos;s networks.</source>
        <translation>Ajoutez l’adresse aux réseaux de la clé.</translation>
    </message>
    <message>
        <source>Correct what the proxy writes into X-Forwarded-For or Forwarded.</source>
        <translation>Corrigez ce que le proxy écrit dans X-Forwarded-For ou Forwarded.</translation>
    </message>
    <message>
        <source>Have the app send X-Android-Package and X-Android-Cert.</source>
        <translation>Faites envoyer X-Android-Package et X-Android-Cert par l’application.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s Android apps.</source>
        <translation>Ajoutez %1 aux applications Android de la clé.</translation>
    </message>
    <message>
        <source>Add the app with its certificate to the key&apos;s Android apps.</source>
        <translation>Ajoutez l’application et son certificat aux applications Android de la clé.</translation>
    </message>
    <message>
        <source>Have the app send X-Ios-Bundle-Identifier.</source>
        <translation>Faites envoyer X-Ios-Bundle-Identifier par l’application.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s iOS apps.</source>
        <translation>Ajoutez %1 aux applications iOS de la clé.</translation>
    </message>
    <message>
        <source>Add the app to the key&apos;s iOS apps.</source>
        <translation>Ajoutez l’application aux applications iOS de la clé.</translation>
    </message>
    <message>
        <source>Call from this computer, from a program of your own user.</source>
        <translation>Appelez depuis cet ordinateur, avec un programme de votre propre utilisateur.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s programs.</source>
        <translation>Ajoutez %1 aux programmes de la clé.</translation>
    </message>
    <message>
        <source>Add the program to the key&apos;s programs.</source>
        <translation>Ajoutez le programme aux programmes de la clé.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s APIs.</source>
        <translation>Ajoutez %1 aux API de la clé.</translation>
    </message>
    <message>
        <source>Add the API to the key&apos;s APIs.</source>
        <translation>Ajoutez l’API aux API de la clé.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s operations of this API.</source>
        <translation>Ajoutez %1 aux opérations de la clé pour cette API.</translation>
    </message>
    <message>
        <source>Add the operation to the key&apos;s operations of this API.</source>
        <translation>Ajoutez l’opération aux opérations de la clé pour cette API.</translation>
    </message>
    <message>
        <source>Have the caller send a Content-Type that the operation accepts.</source>
        <translation>Faites envoyer par l’appelant un Content-Type que l’opération accepte.</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the key&apos;s limit.</source>
        <translation>Attendez que la limite se libère, ou relevez la limite de la clé.</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the API&apos;s limit.</source>
        <translation>Attendez que la limite se libère, ou relevez la limite de l’API.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or import the third-party key again.</source>
        <translation>Déverrouillez le trousseau, ou réimportez la clé tierce.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Requêtes enregistrées</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Variables of requests</source>
        <translation>Variables de requêtes</translation>
    </message>
</context>
<context>
    <name>SendPhrases</name>
    <message>
        <source>The host is none that the key is for</source>
        <translation>L’hôte n’est pas de ceux auxquels la clé est destinée</translation>
    </message>
    <message>
        <source>A key goes over plain HTTP to another machine</source>
        <translation>Une clé part en HTTP simple vers une autre machine</translation>
    </message>
    <message>
        <source>DELETE in a production environment</source>
        <translation>DELETE dans un environnement de production</translation>
    </message>
    <message>
        <source>The key has expired, or is disabled or deleted</source>
        <translation>La clé a expiré, ou elle est désactivée ou supprimée</translation>
    </message>
    <message>
        <source>A limit of the key is used up</source>
        <translation>Une limite de la clé est épuisée</translation>
    </message>
    <message>
        <source>%1 is none of the hosts that this key is for: it would learn the key.</source>
        <translation>%1 n’est pas un des hôtes auxquels cette clé est destinée&#xa0;: il en prendrait connaissance.</translation>
    </message>
    <message>
        <source>The way to %1 is plain HTTP: everybody on it could read the key.</source>
        <translation>Le trajet vers %1 est en HTTP simple&#xa0;: quiconque s’y trouve pourrait lire la clé.</translation>
    </message>
    <message>
        <source>This deletes something in %1.</source>
        <translation>Cela supprime quelque chose dans %1.</translation>
    </message>
    <message>
        <source>The key %1 has expired, or is disabled or deleted; it will be refused.</source>
        <translation>La clé %1 a expiré, ou elle est désactivée ou supprimée&#xa0;; elle sera refusée.</translation>
    </message>
    <message>
        <source>A limit of the key %1 is used up; the gateway will refuse it.</source>
        <translation>Une limite de la clé %1 est épuisée&#xa0;; la passerelle la refusera.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
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
        <translation>Corps</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Durée (ms)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>est égal à</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>diffère de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond à</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>vaut au plus</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>vaut au moins</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>fits the JSON Schema</source>
        <translation>respecte le schéma JSON</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1; there was nothing</source>
        <translation>%1&#xa0;; il n’y avait rien</translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1&#xa0;; la valeur était %2</translation>
    </message>
    <message>
        <source>The project&apos;s variables</source>
        <translation>Variables du projet</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Cette requête</translation>
    </message>
    <message>
        <source>Taken from an answer</source>
        <translation>Tirée d’une réponse</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Fournie</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n websites</source>
        <translation>
            <numerusform>%Ln site web</numerusform>
            <numerusform>%Ln sites web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n APIs</source>
        <translation>
            <numerusform>%Ln API</numerusform>
            <numerusform>%Ln API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%Ln opération</numerusform>
            <numerusform>%Ln opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%Ln réseau</numerusform>
            <numerusform>%Ln réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Android apps</source>
        <translation>
            <numerusform>%Ln application Android</numerusform>
            <numerusform>%Ln applications Android</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iOS apps</source>
        <translation>
            <numerusform>%Ln application iOS</numerusform>
            <numerusform>%Ln applications iOS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%Ln limite</numerusform>
            <numerusform>%Ln limites</numerusform>
        </translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>sans restriction</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1, all keys: %2</source>
        <comment>API and limit</comment>
        <translation>%1, toutes les clés&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key and limit</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>key, limit and API</comment>
        <translation>%1&#xa0;: %2 de %3</translation>
    </message>
    <message>
        <source>Calls are counted by hours of UTC. This time zone is not whole hours from it: each count stands in the hour in which it began.</source>
        <translation>Les appels sont comptés par heures UTC. Ce fuseau n’en est pas décalé d’heures entières&#xa0;: chaque compte figure à l’heure où il a commencé.</translation>
    </message>
    <message>
        <source>Many calls are denied</source>
        <translation>Beaucoup d’appels sont refusés</translation>
    </message>
    <message>
        <source>“%1” is used from a new place</source>
        <translation>«&#xa0;%1&#xa0;» est utilisée depuis un nouvel endroit</translation>
    </message>
    <message>
        <source>A limit is nearly used up</source>
        <translation>Une limite est presque épuisée</translation>
    </message>
    <message>
        <source>At %1 %2 calls were denied in a minute; %3 are usual.</source>
        <translation>À %1, %2 appels ont été refusés en une minute&#xa0;; d’habitude %3.</translation>
    </message>
    <message>
        <source>It was called from %1 for the first time, at %2.</source>
        <translation>Elle a été appelée depuis %1 pour la première fois, à %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are used.</source>
        <translation>%1&#xa0;: %2 sur %3 utilisés.</translation>
    </message>
    <message>
        <source>It begins anew at %1.</source>
        <translation>Elle recommence à %1.</translation>
    </message>
</context>
<context>
    <name>UseSites</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>variables of %1</source>
        <translation>variables de %1</translation>
    </message>
    <message>
        <source>variables of %1 (%2)</source>
        <translation>variables de %1 (%2)</translation>
    </message>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>version %1; start it anew</source>
        <translation>version %1&#xa0;; à relancer</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>VariableText</name>
    <message>
        <source>%1: there is no such key</source>
        <translation>%1&#xa0;: cette clé n’existe pas</translation>
    </message>
    <message>
        <source>a key, fetched when sending</source>
        <translation>une clé, lue au moment de l’envoi</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>name, value, where it is from</comment>
        <translation>%1&#xa0;: %2
%3</translation>
    </message>
</context>
<context>
    <name>Vaults</name>
    <message>
        <source>guessed at once</source>
        <translation>devinée aussitôt</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>correcte</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>This passphrase is guessed within a day by whoever has the file. Five words that have nothing to do with one another are better.</source>
        <translation>Quiconque a le fichier devine cette phrase de passe en un jour. Mieux vaut cinq mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>This passphrase holds for weeks against somebody who has the file and many machines. One or two more words make it years.</source>
        <translation>Cette phrase de passe résiste des semaines à quelqu’un qui a le fichier et beaucoup de machines. Un ou deux mots de plus, et ce sont des années.</translation>
    </message>
    <message>
        <source>New secrets go into the vault; older ones may still be in the keychain. Secrets in the vault: %1.</source>
        <translation>Les nouveaux secrets vont dans le coffre&#xa0;; les anciens sont peut-être encore dans le trousseau. Secrets dans le coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New secrets go into the keychain. Secrets still in the vault: %1.</source>
        <translation>Les nouveaux secrets vont dans le trousseau. Secrets encore dans le coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All secrets are in the vault: %1.</source>
        <translation>Tous les secrets sont dans le coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Secrets are in the system&apos;s keychain, one item each.</source>
        <translation>Les secrets sont dans le trousseau du système, un élément pour chacun.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>malformed request</source>
        <translation>requête mal formée</translation>
    </message>
    <message>
        <source>not supported by the gateway</source>
        <translation>non pris en charge par la passerelle</translation>
    </message>
    <message>
        <source>upstream unreachable</source>
        <translation>amont injoignable</translation>
    </message>
    <message>
        <source>no safe connection to the upstream</source>
        <translation>pas de connexion sûre à l’amont</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>amont trop lent</translation>
    </message>
    <message>
        <source>invalid answer from upstream</source>
        <translation>réponse invalide de l’amont</translation>
    </message>
    <message>
        <source>denied on request, for a test</source>
        <translation>refusé sur demande, pour un test</translation>
    </message>
    <message>
        <source>caller left early</source>
        <translation>appelant parti trop tôt</translation>
    </message>
    <message>
        <source>Request target</source>
        <translation>Cible de la requête</translation>
    </message>
    <message>
        <source>API addressed</source>
        <translation>API visée</translation>
    </message>
    <message>
        <source>Key in the request</source>
        <translation>Clé dans la requête</translation>
    </message>
    <message>
        <source>Form of the key</source>
        <translation>Forme de la clé</translation>
    </message>
    <message>
        <source>Key known</source>
        <translation>Clé connue</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>État de la clé</translation>
    </message>
    <message>
        <source>Application restrictions</source>
        <translation>Restrictions d’application</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>API et opérations</translation>
    </message>
    <message>
        <source>Rates and quotas</source>
        <translation>Débits et quotas</translation>
    </message>
    <message>
        <source>Upstream credential</source>
        <translation>Identifiants pour l’amont</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>unsafe request target</source>
        <translation>cible de requête dangereuse</translation>
    </message>
    <message>
        <source>no such API</source>
        <translation>API inexistante</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune clé</translation>
    </message>
    <message>
        <source>invalid key</source>
        <translation>clé invalide</translation>
    </message>
    <message>
        <source>key disabled</source>
        <translation>clé désactivée</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>clé expirée</translation>
    </message>
    <message>
        <source>website not allowed</source>
        <translation>site web non autorisé</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>adresse non autorisée</translation>
    </message>
    <message>
        <source>Android app not allowed</source>
        <translation>application Android non autorisée</translation>
    </message>
    <message>
        <source>iOS app not allowed</source>
        <translation>application iOS non autorisée</translation>
    </message>
    <message>
        <source>program not allowed</source>
        <translation>programme non autorisé</translation>
    </message>
    <message>
        <source>API or operation not allowed</source>
        <translation>API ou opération non autorisée</translation>
    </message>
    <message>
        <source>media type not accepted</source>
        <translation>type de média non accepté</translation>
    </message>
    <message>
        <source>rate limit exceeded</source>
        <translation>limite de débit dépassée</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>upstream credential unavailable</source>
        <translation>identifiants pour l’amont indisponibles</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émise</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>a website</source>
        <translation>un site web</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>un serveur</translation>
    </message>
    <message>
        <source>an Android app</source>
        <translation>une application Android</translation>
    </message>
    <message>
        <source>an iOS app</source>
        <translation>une application iOS</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>erreur TLS</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>sites web</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Applications Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>Applications iOS</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programmes</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>%1/jour</translation>
    </message>
    <message>
        <source>%1/week</source>
        <translation>%1/semaine</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/mois</translation>
    </message>
</context>
<context>
    <name>keywright::WindowOptions</name>
    <message>
        <source>Developer console for API projects and keys.</source>
        <translation>Console de développement pour les projets d’API et les clés.</translation>
    </message>
    <message>
        <source>Keep everything in that folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>Open that project.</source>
        <translation>Ouvrir ce projet.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (clair), dark (sombre) ou system (système).</translation>
    </message>
    <message>
        <source>Speak that language: en, de, fr, es, ja, ar; qps shows what is not translated.</source>
        <translation>Parler cette langue&#xa0;: en, de, fr, es, ja, ar&#xa0;; qps montre ce qui n’est pas traduit.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Write a picture of the window once it has loaded, and quit.</source>
        <translation>Écrire une image de la fenêtre une fois chargée, puis quitter.</translation>
    </message>
    <message>
        <source>Print how long the first picture took, and quit.</source>
        <translation>Afficher le temps qu’a pris la première image, puis quitter.</translation>
    </message>
    <message>
        <source>Visit every page, and quit with 0 if all is well.</source>
        <translation>Visiter toutes les pages, puis quitter avec 0 si tout va bien.</translation>
    </message>
    <message>
        <source>Open that page: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</source>
        <translation>Ouvrir cette page&#xa0;: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</translation>
    </message>
    <message>
        <source>Print the manual page, in roff.</source>
        <translation>Afficher la page de manuel, en roff.</translation>
    </message>
    <message>
        <source>Exported projects (.keywright.json), API descriptions (.json, .yaml) and .env files to open.</source>
        <translation>Projets exportés (.keywright.json), descriptions d’API (.json, .yaml) et fichiers .env à ouvrir.</translation>
    </message>
    <message>
        <source>developer console for API projects and keys</source>
        <translation>console de développement pour projets et clés d’API</translation>
    </message>
    <message>
        <source>Opens the window: issue keys, say what each may do, have that enforced by a gateway in front of local APIs, see every call granted or denied and why, and send requests by hand.</source>
        <translation>Ouvre la fenêtre&#xa0;: émettre des clés, dire ce que chacune peut faire, le faire appliquer par une passerelle devant les API locales, voir chaque appel accordé ou refusé et pourquoi, et envoyer des requêtes à la main.</translation>
    </message>
    <message>
        <source>There is one window for each home: a second start brings the first one forward, with the project, the page and the files that it names.</source>
        <translation>Il y a une fenêtre par dossier de données&#xa0;: un second démarrage ramène la première devant, avec le projet, la page et les fichiers qu’il nomme.</translation>
    </message>
    <message>
        <source>Print the options, or the version, and quit.</source>
        <translation>Afficher les options, ou la version, et quitter.</translation>
    </message>
    <message>
        <source>All data and sockets in one folder.</source>
        <translation>Toutes les données et les sockets dans un dossier.</translation>
    </message>
    <message>
        <source>0 done, 1 failed, 2 wrong use.</source>
        <translation>0 fait, 1 échec, 2 mauvais usage.</translation>
    </message>
    <message>
        <source>Tell what holds the window up for longer than MS milliseconds (50 unless given), and the longest at the end.</source>
        <translation>Signaler ce qui retient la fenêtre plus de MS millisecondes (50 sans indication), et le plus long à la fin.</translation>
    </message>
    <message>
        <source>A number of milliseconds is wanted.</source>
        <translation>Un nombre de millisecondes est attendu.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityModel</name>
    <message>
        <source>Would be denied if it were enforced: %1</source>
        <translation>Serait refusé si la règle était appliquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  (%2 times)</source>
        <translation>%1  (%2 fois)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityPage</name>
    <message>
        <source>Denied only</source>
        <translation>Refusées seulement</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Requêtes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Show denied requests only</source>
        <translation>N’afficher que les requêtes refusées</translation>
    </message>
    <message>
        <source>Show new requests as they come</source>
        <translation>Afficher les nouvelles requêtes à leur arrivée</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Rechercher des requêtes</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Les %1 plus récentes</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>Aucune requête de ce genre</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>Rien dans le journal ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Afficher toutes les requêtes</translation>
    </message>
    <message>
        <source>Nothing has been called yet</source>
        <translation>Aucun appel pour l’instant</translation>
    </message>
    <message>
        <source>Each call through the gateway appears here at once, granted or denied, with the reason.</source>
        <translation>Chaque appel passant par la passerelle apparaît ici aussitôt, autorisé ou refusé, avec la raison.</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Ouvrir la passerelle</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertDialog</name>
    <message>
        <source>Many calls are &amp;denied</source>
        <translation>Beaucoup d’appels sont &amp;refusés</translation>
    </message>
    <message>
        <source>A key is used from a &amp;new place</source>
        <translation>Une clé est utilisée depuis un &amp;nouvel endroit</translation>
    </message>
    <message>
        <source>A &amp;limit is nearly used up</source>
        <translation>Une &amp;limite est presque épuisée</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>While Keywright is open, it tells of these on the desktop:</source>
        <translation>Tant que Keywright est ouvert, il signale ceci sur le bureau&#xa0;:</translation>
    </message>
    <message>
        <source>At least ten in a minute, and five times as many as in a usual minute of the hour before.</source>
        <translation>Au moins dix en une minute, et cinq fois plus que dans une minute habituelle de l’heure d’avant.</translation>
    </message>
    <message>
        <source>An address or a web page that a key was never called from, once the key has been in use for an hour. Not for keys with more than ten addresses.</source>
        <translation>Une adresse ou une page web d’où une clé n’a jamais été appelée, une fois la clé en usage depuis une heure. Pas pour les clés de plus de dix adresses.</translation>
    </message>
    <message>
        <source>80 % of it, once before it begins anew.</source>
        <translation>80 % de celle-ci, une fois avant qu’elle recommence.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertKeeper</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AnswerSide</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiActions</name>
    <message>
        <source>removal of %1</source>
        <translation>le retrait de %1</translation>
    </message>
    <message>
        <source>%1 was removed; the gateway no longer answers for it.</source>
        <translation>%1 a été retirée&#xa0;; la passerelle ne répond plus pour elle.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>l’ajout de %1</translation>
    </message>
    <message>
        <source>%1 is behind the gateway.</source>
        <translation>%1 est derrière la passerelle.</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>la modification de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiDialog</name>
    <message>
        <source>This is no URL. Write it like http://localhost:3000.</source>
        <translation>Ce n’est pas une URL. Écrivez par exemple http://localhost:3000.</translation>
    </message>
    <message>
        <source>Only http and https services can be protected.</source>
        <translation>Seuls les services http et https peuvent être protégés.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>L’hôte manque.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or #; callers send their own.</source>
        <translation>Omettez ce qui suit «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;»&#xa0;; les appelants envoient le leur.</translation>
    </message>
    <message>
        <source>Leave out the user name; a credential does not belong in a URL.</source>
        <translation>Omettez le nom d’utilisateur&#xa0;; des identifiants n’ont pas leur place dans une URL.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens; begin and end with a letter or digit; at most 63.</source>
        <translation>Utilisez minuscules, chiffres et traits d’union&#xa0;; commencez et finissez par une lettre ou un chiffre&#xa0;; 63 au plus.</translation>
    </message>
    <message>
        <source>This name is Keywright&apos;s own.</source>
        <translation>Ce nom est réservé à Keywright.</translation>
    </message>
    <message>
        <source>Another API has this name.</source>
        <translation>Une autre API porte ce nom.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>Ajouter une API</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Upstream URL</source>
        <translation>URL amont</translation>
    </message>
    <message>
        <source>Where your service answers; the gateway passes granted calls on to it.</source>
        <translation>Là où répond votre service&#xa0;; la passerelle lui transmet les appels autorisés.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Upstream URL:</source>
        <translation>&amp;URL amont&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>Ajouter l’API</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Callers reach it at %1</source>
        <translation>Les appelants la joignent à %1</translation>
    </message>
    <message>
        <source>Part of the address under which callers reach it.</source>
        <translation>Partie de l’adresse à laquelle les appelants la joignent.</translation>
    </message>
    <message>
        <source>Key location, key for the upstream, browsers, limits, price</source>
        <translation>Place de la clé, clé pour l’amont, navigateurs, limites, prix</translation>
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
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Callers use the address below with a key; the gateway passes what the key may do on to %1.</source>
        <translation>Les appelants utilisent l’adresse ci-dessous avec une clé&#xa0;; la passerelle transmet à %1 ce que la clé permet.</translation>
    </message>
    <message>
        <source>Address behind the gateway</source>
        <translation>Adresse derrière la passerelle</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>Clé dans</translation>
    </message>
    <message>
        <source>Caller&apos;s key</source>
        <translation>Clé de l’appelant</translation>
    </message>
    <message>
        <source>is passed on to the upstream</source>
        <translation>est transmise à l’amont</translation>
    </message>
    <message>
        <source>Key for it</source>
        <translation>Clé pour l’amont</translation>
    </message>
    <message>
        <source>It goes in</source>
        <translation>Elle va dans</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>Origines web</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>none over all keys</source>
        <translation>aucune, toutes clés confondues</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>Fichier OpenAPI</translation>
    </message>
    <message>
        <source>a key of the project</source>
        <translation>une clé du projet</translation>
    </message>
    <message>
        <source>Read the file again…</source>
        <translation>Relire le fichier…</translation>
    </message>
    <message>
        <source>Shows what the OpenAPI file says now</source>
        <translation>Montre ce que dit maintenant le fichier OpenAPI</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The operations and who may call them, as a table</source>
        <translation>Les opérations et qui peut les appeler, en tableau</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>Sans la passerelle</translation>
    </message>
    <message>
        <source>it answers programs of this machine without a key</source>
        <translation>il répond sans clé aux programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>it answers anybody without a key at %1: let it listen on the loopback alone, or put a firewall before it</source>
        <translation>il répond à tous sans clé à %1&#xa0;: faites-le écouter uniquement sur le loopback ou mettez un pare-feu devant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Ouverte à</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>Clés sans restriction</translation>
    </message>
    <message>
        <source>not declared any more</source>
        <translation>n’est plus déclarée</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiSettings</name>
    <message>
        <source>&amp;Pass the caller&apos;s key on to the upstream</source>
        <translation>&amp;Transmettre la clé de l’appelant à l’amont</translation>
    </message>
    <message>
        <source>Looked at in this order; the first that holds a key decides.</source>
        <translation>Consultés dans cet ordre&#xa0;; le premier qui contient une clé décide.</translation>
    </message>
    <message>
        <source>Origins of web pages that may call, separated by commas; * for any. Empty: none.</source>
        <translation>Origines des pages web qui peuvent appeler, séparées par des virgules&#xa0;; * pour toutes. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Key for the upstream</source>
        <translation>Clé pour l’amont</translation>
    </message>
    <message>
        <source>The gateway adds it to each call that it passes on; callers never see it. It comes out of the keychain.</source>
        <translation>La passerelle l’ajoute à chaque appel qu’elle transmet&#xa0;; les appelants ne la voient jamais. Elle provient du trousseau.</translation>
    </message>
    <message>
        <source>Key goes in:</source>
        <translation>La clé va dans&#xa0;:</translation>
    </message>
    <message>
        <source>Key for the u&amp;pstream:</source>
        <translation>&amp;Clé pour l’amont&#xa0;:</translation>
    </message>
    <message>
        <source>I&amp;t goes in:</source>
        <translation>Elle &amp;va dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browser origins:</source>
        <translation>&amp;Origines web&#xa0;:</translation>
    </message>
    <message>
        <source>Limits over all keys:</source>
        <translation>Limites, toutes clés confondues&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and its provider</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a key that is not there any more</source>
        <translation>une clé qui n’existe plus</translation>
    </message>
    <message>
        <source>The project has no key whose secret is kept.</source>
        <translation>Le projet n’a aucune clé dont le secret soit conservé.</translation>
    </message>
    <message>
        <source>“%1” is no origin; write it like https://app.example or * for any.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une origine&#xa0;; écrivez par exemple https://app.example, ou * pour toutes.</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Prix&#xa0;:</translation>
    </message>
    <message>
        <source>For the estimated cost on the usage page; nothing is charged.</source>
        <translation>Pour le coût estimé de la page d’utilisation&#xa0;; rien n’est facturé.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiTargetsEditor</name>
    <message>
        <source>Every API of the pro&amp;ject</source>
        <translation>Toutes les API du pro&amp;jet</translation>
    </message>
    <message>
        <source>On&amp;ly these:</source>
        <translation>Se&amp;ulement celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>API et opérations</translation>
    </message>
    <message>
        <source>The project has no API yet.</source>
        <translation>Le projet n’a pas encore d’API.</translation>
    </message>
    <message>
        <source>Tick at least one API.</source>
        <translation>Cochez au moins une API.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApisModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Upstream state</source>
        <translation>État de l’amont</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>Clé dans</translation>
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
        <translation>API</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>Ajouter l’API</translation>
    </message>
    <message>
        <source>Edit API</source>
        <translation>Modifier l’API</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation>Vérifier l’accès</translation>
    </message>
    <message>
        <source>Remove API</source>
        <translation>Retirer l’API</translation>
    </message>
    <message>
        <source>Search APIs</source>
        <translation>Rechercher des API</translation>
    </message>
    <message>
        <source>Behind the gateway: %1</source>
        <translation>Derrière la passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>Aucune API pour l’instant</translation>
    </message>
    <message>
        <source>Give the URL of your service, or drop its OpenAPI file. The gateway then answers for it and lets through what a key may do.</source>
        <translation>Indiquez l’URL de votre service, ou déposez son fichier OpenAPI. La passerelle répond alors pour lui et laisse passer ce que permet une clé.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>Ajouter une API</translation>
    </message>
    <message>
        <source>No API found</source>
        <translation>Aucune API trouvée</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>Rien ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Export who may call what</source>
        <translation>Exporter qui peut appeler quoi</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Read the OpenAPI file again…</source>
        <translation>Relire le fichier OpenAPI…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Entrée %1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>Begin anew with another key…</source>
        <translation>Recommencer avec une autre clé…</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Entrées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Whether every entry is as it was written, and none is missing</source>
        <translation>Si chaque entrée est telle qu’elle a été écrite, et si aucune ne manque</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>For a log whose key is no longer in the keychain.</source>
        <translation>Pour un journal dont la clé n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Which part of the log</source>
        <translation>Partie du journal</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Genre d’entrées</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Les %1 plus récentes</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>Aucune entrée de ce genre</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>Rien dans le journal ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret is shown, copied or given to a program, is written here and cannot be taken back.</source>
        <translation>Chaque modification, et chaque fois qu’un secret est affiché, copié ou remis à un programme, est inscrite ici et ne peut être effacée.</translation>
    </message>
    <message>
        <source>Begin anew with another key</source>
        <translation>Recommencer avec une autre clé</translation>
    </message>
    <message>
        <source>What was written so far cannot be proven any more.</source>
        <translation>Ce qui a été écrit jusqu’ici ne peut plus être prouvé.</translation>
    </message>
    <message>
        <source>It stays in the log. What is written from now on is proven by a new key in the keychain. This cannot be taken back.</source>
        <translation>Cela reste dans le journal. Ce qui sera écrit désormais sera prouvé par une nouvelle clé dans le trousseau. C’est irréversible.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;Table (*.csv)</source>
        <translation>Lignes JSON (*.jsonl);;Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n entries.</source>
        <translation>
            <numerusform>Exporté vers %1&#xa0;: %Ln entrée.</numerusform>
            <numerusform>Exporté vers %1&#xa0;: %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>recommencer</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n entries</source>
        <translation>
            <numerusform>Seulement %1&#xa0;: %Ln entrée</numerusform>
            <numerusform>Seulement %1&#xa0;: %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>Beginning anew with another key…</source>
        <translation>Nouveau départ avec une autre clé…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPane</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>État à la création</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>État antérieur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuthenticationRow</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Fill in matching headers</source>
        <translation>Remplir les en-têtes adaptés</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>As the API wants it</source>
        <translation>Comme le veut l’API</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>The same, as a digest</source>
        <translation>Idem, en Digest</translation>
    </message>
    <message>
        <source>AWS signature</source>
        <translation>Signature AWS</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Manière d’envoyer la clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Adds the headers that the key&apos;s restrictions ask for</source>
        <translation>Ajoute les en-têtes que demandent les restrictions de la clé</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clé&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (secret not kept)</source>
        <translation>%1 (secret non conservé)</translation>
    </message>
    <message>
        <source>Access key&apos;s id</source>
        <translation>Id de la clé d’accès</translation>
    </message>
    <message>
        <source>Fetched from the keychain when sending.</source>
        <translation>Lue dans le trousseau au moment de l’envoi.</translation>
    </message>
    <message>
        <source>The secret of this key was not kept, so it cannot be sent.</source>
        <translation>Le secret de cette clé n’a pas été conservé&#xa0;; elle ne peut donc pas être envoyée.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingActions</name>
    <message>
        <source>removal of %1</source>
        <translation>le retrait de %1</translation>
    </message>
    <message>
        <source>%1 is no longer bound.</source>
        <translation>%1 n’est plus liée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>binding of %1</source>
        <translation>la liaison de %1</translation>
    </message>
    <message>
        <source>Keys taken into the keychain: %1. Variables bound: %2. The file still holds its values.</source>
        <translation>Clés placées dans le trousseau&#xa0;: %1. Variables liées&#xa0;: %2. Le fichier contient toujours ses valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n variable(s)</source>
        <translation>
            <numerusform>l’import de %Ln variable</numerusform>
            <numerusform>l’import de %Ln variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingDialog</name>
    <message>
        <source>Bind a variable</source>
        <translation>Lier une variable</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>tous les environnements</translation>
    </message>
    <message>
        <source>For example development or production. Empty: it holds in every one, where no binding of its own says otherwise.</source>
        <translation>Par exemple development ou production. Vide&#xa0;: vaut dans tous, sauf là où une liaison propre en décide autrement.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variable&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use letters, digits and _; do not begin with a digit.</source>
        <translation>Utilisez des lettres, des chiffres et _&#xa0;; ne commencez pas par un chiffre.</translation>
    </message>
    <message>
        <source>This variable is bound already; saving would replace it.</source>
        <translation>Cette variable est déjà liée&#xa0;; l’enregistrer la remplacerait.</translation>
    </message>
    <message>
        <source>This project has no key yet.</source>
        <translation>Ce projet n’a pas encore de clé.</translation>
    </message>
    <message>
        <source>The secret of this key is not kept, so it cannot be handed out. Rotate the key and keep the new one.</source>
        <translation>Le secret de cette clé n’est pas conservé et ne peut donc pas être remis. Renouvelez la clé et conservez la nouvelle.</translation>
    </message>
    <message>
        <source>This cannot be the name of an environment.</source>
        <translation>Cela ne peut pas être le nom d’un environnement.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingsModel</name>
    <message>
        <source>key is gone</source>
        <translation>clé disparue</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservée</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>This key was issued without keeping its secret, so no program can be given it.</source>
        <translation>Cette clé a été émise sans conserver son secret&#xa0;; elle ne peut donc être remise à aucun programme.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>tous les environnements</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyEditor</name>
    <message>
        <source>Content &amp;type:</source>
        <translation>&amp;Type de contenu&#xa0;:</translation>
    </message>
    <message>
        <source>Beautify</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Champs du formulaire</translation>
    </message>
    <message>
        <source>File that is sent</source>
        <translation>Fichier envoyé</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Pas de corps</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>Formulaire avec fichiers</translation>
    </message>
    <message>
        <source>A file as it is</source>
        <translation>Un fichier tel quel</translation>
    </message>
    <message>
        <source>Kind of the body</source>
        <translation>Genre de corps</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Nothing is sent as the body.</source>
        <translation>Aucun corps n’est envoyé.</translation>
    </message>
    <message>
        <source>Indent it (Ctrl+Shift+F)</source>
        <translation>L’indenter (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>by the file&apos;s name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>This is no valid XML: %1</source>
        <translation>Ce n’est pas du XML valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>From here on this is no valid JSON. A variable stands within quotation marks.</source>
        <translation>À partir d’ici, ce n’est pas du JSON valide. Une variable se met entre guillemets.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter anyway</source>
        <translation>Filtrer quand même</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id (JSONPath) or .items[] | .id (jq)</source>
        <translation>Filtre&#xa0;: $.items[*].id (JSONPath) ou .items[] | .id (jq)</translation>
    </message>
    <message>
        <source>Filter of the body, JSONPath or jq</source>
        <translation>Filtre du corps, JSONPath ou jq</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrage…</translation>
    </message>
    <message>
        <source>This filter needs a value of over %1 as a whole, which takes ten times as much memory. Begin with a path to the elements, such as “.items[] | …”, or go on.</source>
        <translation>Ce filtre a besoin d’une valeur de plus de %1 en entier, ce qui prend dix fois plus de mémoire. Commencez par un chemin vers les éléments, tel que «&#xa0;.items[] | …&#xa0;», ou continuez.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; there are more than are shown</source>
        <translation>%1&#xa0;; il y en a plus que ceux affichés</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFindBar</name>
    <message>
        <source>Find in the body</source>
        <translation>Rechercher dans le corps</translation>
    </message>
    <message>
        <source>Capitals count once there is one</source>
        <translation>La casse compte dès qu’il y a une majuscule</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous place (Shift+Return)</source>
        <translation>Occurrence précédente (Shift+Return)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>Occurrence suivante (Return)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyPane</name>
    <message>
        <source>it ends too early</source>
        <translation>fin prématurée</translation>
    </message>
    <message>
        <source>a text with a control character or an unknown escape</source>
        <translation>un texte avec un caractère de contrôle ou un échappement inconnu</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas de l’UTF-8</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>an unexpected symbol</source>
        <translation>un caractère inattendu</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>This is no valid XML (%1). It is shown as it came.</source>
        <translation>Ce n’est pas du XML valide (%1). Il est affiché tel que reçu.</translation>
    </message>
    <message>
        <source>The filter leaves nothing.</source>
        <translation>Le filtre ne laisse rien.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de corps.</translation>
    </message>
    <message>
        <source>Binary data, %1.</source>
        <translation>Données binaires, %1.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1 at byte %2, line %3. It is shown as it came.</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1 à l’octet %2, ligne %3. Il est affiché tel que reçu.</translation>
    </message>
    <message>
        <source>Only the first part was copied. Save the body to have all.</source>
        <translation>Seule la première partie a été copiée. Enregistrez le corps pour tout avoir.</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Indenté</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Mis en forme et indenté</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Indented, with all below the first level folded</source>
        <translation>Indenté, avec tout ce qui est sous le premier niveau replié</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The body as it came, not indented</source>
        <translation>Le corps tel que reçu, sans indentation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The page without its tags; nothing is loaded</source>
        <translation>La page sans ses balises&#xa0;; rien n’est chargé</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Tous les octets</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Renvoi à la ligne</translation>
    </message>
    <message>
        <source>Break long lines at the edge</source>
        <translation>Couper les longues lignes au bord</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Rechercher dans le corps</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>Copier la sélection, ou tout</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>Save the body to a file…</source>
        <translation>Enregistrer le corps dans un fichier…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Enregistrer le corps</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy the path (JSONPath)</source>
        <translation>Copier le chemin (JSONPath)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>The body was saved to %1.</source>
        <translation>Le corps a été enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CertificatesView</name>
    <message>
        <source>%1: expired</source>
        <translation>%1&#xa0;: expiré</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, dans %Ln jour</numerusform>
            <numerusform>%1, dans %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Certificats du serveur</translation>
    </message>
    <message>
        <source>Nobody checked this certificate: verification was turned off for this request. Anybody could have answered.</source>
        <translation>Personne n’a vérifié ce certificat&#xa0;: la vérification était désactivée pour cette requête. N’importe qui aurait pu répondre.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Change</name>
    <message>
        <source>nothing before</source>
        <translation>rien auparavant</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>▲ many times more</source>
        <translation>▲ bien plus</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <translation>▲ %1 de plus</translation>
    </message>
    <message>
        <source>▼ %1 less</source>
        <translation>▼ %1 de moins</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Chart</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Aucune donnée.</translation>
    </message>
    <message>
        <source>%1: %2 in total</source>
        <comment>series: sum</comment>
        <translation>%1&#xa0;: %2 au total</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>series: peak</comment>
        <translation>%1&#xa0;: au plus %2</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <translation>De %1 à %2. %3.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>Afficher «&#xa0;%1&#xa0;» en tableau</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Enregistrer ce graphique</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>Le graphique a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Nombres (CSV)…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartLegend</name>
    <message>
        <source>Click: this one alone. Ctrl and click: show or hide it.</source>
        <translation>Clic&#xa0;: celle-ci seule. Ctrl et clic&#xa0;: la montrer ou la masquer.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, visible</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, masquée</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Valeur attendue</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Vérifier cela</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Prendre cela</translation>
    </message>
    <message>
        <source>Part of the answer</source>
        <translation>Partie de la réponse</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>$.data[0].id, or a jq program</source>
        <translation>$.data[0].id, ou un programme jq</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Name of the cookie</source>
        <translation>Nom du cookie</translation>
    </message>
    <message>
        <source>The schema, as JSON</source>
        <translation>Le schéma, en JSON</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksEditor</name>
    <message>
        <source>Add a check</source>
        <translation>Ajouter une vérification</translation>
    </message>
    <message>
        <source>Take a value</source>
        <translation>Prendre une valeur</translation>
    </message>
    <message>
        <source>The answer shall fulfil</source>
        <translation>La réponse doit remplir</translation>
    </message>
    <message>
        <source>Values taken from it, as variables of what follows</source>
        <translation>Valeurs tirées de la réponse, comme variables pour la suite</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksView</name>
    <message>
        <source>The request has no checks. Its Checks tab says what an answer has to fulfil, and which of its values become variables.</source>
        <translation>La requête n’a pas de vérifications. Son onglet Vérifications dit ce qu’une réponse doit remplir, et lesquelles de ses valeurs deviennent des variables.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Results of the checks</source>
        <translation>Résultats des vérifications</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1: the answer has nothing to take</source>
        <translation>%1&#xa0;: la réponse n’a rien à prendre</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non pris</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks %1/%2</source>
        <translation>Vérifications %1/%2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ClockNote</name>
    <message>
        <source>Time that is tried</source>
        <translation>Heure à l’essai</translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>Revenir à l’heure réelle</translation>
    </message>
    <message>
        <source>Limits are counted apart meanwhile.</source>
        <translation>Pendant ce temps, les limites sont comptées à part.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionPane</name>
    <message>
        <source>New request</source>
        <translation>Nouvelle requête</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Keep them in another folder…</source>
        <translation>Les conserver dans un autre dossier…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>Requêtes du projet</translation>
    </message>
    <message>
        <source>No request has been saved yet. Ctrl+S saves the one beside: as a file without secrets, made for version control.</source>
        <translation>Aucune requête n’a encore été enregistrée. Ctrl+S enregistre celle d’à côté&#xa0;: dans un fichier sans secrets, fait pour la gestion de versions.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>le renommage de %1</translation>
    </message>
    <message>
        <source>moving of %1</source>
        <translation>le déplacement de %1</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>le retrait de %1</translation>
    </message>
    <message>
        <source>Where the requests of this project lie</source>
        <translation>Emplacement des requêtes de ce projet</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
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
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>The first key</source>
        <translation>La première clé</translation>
    </message>
    <message>
        <source>The second key</source>
        <translation>La seconde clé</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>É&amp;changer</translation>
    </message>
    <message>
        <source>%1 before %2 (%3)</source>
        <comment>a key, a time, what was done then</comment>
        <translation>%1 avant %2 (%3)</translation>
    </message>
    <message>
        <source>They are the same in everything that is listed here.</source>
        <translation>Elles sont identiques pour tout ce qui figure ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%Ln différence.</numerusform>
            <numerusform>%Ln différences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ComparePart</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>The present answer can stand beside an earlier one, beside what another key of the project gets, or what another environment answers.</source>
        <translation>La réponse actuelle peut être comparée à une réponse antérieure, à ce qu’obtient une autre clé du projet ou à ce que répond un autre environnement.</translation>
    </message>
    <message>
        <source>An earlier answer</source>
        <translation>Une réponse antérieure</translation>
    </message>
    <message>
        <source>Another key (sends it)</source>
        <translation>Une autre clé (l’envoie)</translation>
    </message>
    <message>
        <source>Another environment (sends it)</source>
        <translation>Un autre environnement (envoie)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing of this path was sent before</source>
        <translation>Rien n’a encore été envoyé à ce chemin</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>There is no environment yet</source>
        <translation>Il n’y a pas encore d’environnement</translation>
    </message>
    <message>
        <source>the present answer</source>
        <translation>la réponse actuelle</translation>
    </message>
    <message>
        <source>The body of that answer was not kept: it was over 2 MiB, or it repeated a secret.</source>
        <translation>Le corps de cette réponse n’a pas été conservé&#xa0;: il dépassait 2&#xa0;Mio, ou répétait un secret.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ContentStack</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesDialog</name>
    <message>
        <source>No answer has set a cookie since Keywright was started. They are sent along where the request&apos;s settings say so, and no file has them.</source>
        <translation>Aucune réponse n’a défini de cookie depuis le démarrage de Keywright. Ils sont renvoyés là où les réglages de la requête le disent, et ne figurent dans aucun fichier.</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>Oublier celui-ci</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Cookies of this project</source>
        <translation>Cookies de ce projet</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) forgotten.</source>
        <translation>
            <numerusform>%Ln cookie oublié.</numerusform>
            <numerusform>%Ln cookies oubliés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Cookies of the answer</source>
        <translation>Cookies de la réponse</translation>
    </message>
    <message>
        <source>with the session</source>
        <translation>avec la session</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>Copier en</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <source>Copy as JavaScript</source>
        <translation>Copier en JavaScript</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copier en…</translation>
    </message>
    <message>
        <source>Copied. A key is read from the variable API_KEY.</source>
        <translation>Copié. Une clé est lue dans la variable API_KEY.</translation>
    </message>
    <message>
        <source>Copied, but:</source>
        <translation>Copié, mais&#xa0;:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CostCard</name>
    <message>
        <source>Estimated cost</source>
        <translation>Coût estimé</translation>
    </message>
    <message>
        <source>No API has a price. Give one its price in its settings to see here what its calls are likely to cost.</source>
        <translation>Aucune API n’a de prix. Donnez à une API son prix dans ses réglages pour voir ici ce que ses appels coûtent probablement.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>Appels ce mois-ci</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>By month&apos;s end</source>
        <translation>À la fin du mois</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 gratuits)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>An estimate, not a bill: granted calls of this calendar month (UTC) at the price in each API&apos;s settings; its end as if calls went on as they did.</source>
        <translation>Une estimation, pas une facture&#xa0;: appels accordés de ce mois civil (UTC) au prix des réglages de chaque API&#xa0;; la fin du mois, comme si les appels continuaient ainsi.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DataTable</name>
    <message>
        <source>Fit the columns to the width</source>
        <translation>Ajuster les colonnes à la largeur</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show all that fit</source>
        <translation>Montrer toutes celles qui tiennent</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DayChart</name>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <translation>surtout&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsDialog</name>
    <message>
        <source>Deleted projects</source>
        <translation>Projets supprimés</translation>
    </message>
    <message>
        <source>A deleted project can be restored with everything in it for 30 days. Its secrets stay in the keychain for as long.</source>
        <translation>Un projet supprimé peut être restauré avec tout son contenu pendant 30&#xa0;jours. Ses secrets restent aussi longtemps dans le trousseau.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>No deleted project</source>
        <translation>Aucun projet supprimé</translation>
    </message>
    <message>
        <source>A project that you delete stays here for 30 days and can be restored until then.</source>
        <translation>Un projet que vous supprimez reste ici pendant 30&#xa0;jours et peut être restauré jusque-là.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>%1 goes for good, with its APIs, its keys, and what the keychain holds of them.</source>
        <translation>%1 disparaît définitivement, avec ses API, ses clés et ce que le trousseau en contient.</translation>
    </message>
    <message>
        <source>This cannot be undone. The audit log notes it.</source>
        <translation>C’est irréversible. Le journal d’audit le note.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffPane</name>
    <message>
        <source>Differences of two answers</source>
        <translation>Différences entre deux réponses</translation>
    </message>
    <message>
        <source>Pass over: $..id; $.meta.timestamp; header: Date</source>
        <translation>Ignorer&#xa0;: $..id; $.meta.timestamp; header: Date</translation>
    </message>
    <message>
        <source>What is passed over, separated by semicolons</source>
        <translation>Ce qui est ignoré, séparé par des points-virgules</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Différence précédente (Shift+F7)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Différence suivante (F7)</translation>
    </message>
    <message>
        <source>− %1   + %2</source>
        <translation>− %1   + %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffRowSource</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>Time (not counted as a difference)</source>
        <translation>Temps (ne compte pas comme différence)</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>résolution du nom</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>premier octet</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Il y a plus de différences que celles affichées.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DifferenceTable</name>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DotenvDialog</name>
    <message>
        <source>Its value goes into the keychain, as the key %1.</source>
        <translation>Sa valeur va dans le trousseau, comme clé %1.</translation>
    </message>
    <message>
        <source>The key %1 has this value already.</source>
        <translation>La clé %1 a déjà cette valeur.</translation>
    </message>
    <message>
        <source>A key %1 is there with another value; this one would be called %2.</source>
        <translation>Une clé %1 existe avec une autre valeur&#xa0;; celle-ci s’appellerait %2.</translation>
    </message>
    <message>
        <source>Has no value to keep, or is no variable.</source>
        <translation>N’a pas de valeur à conserver, ou n’est pas une variable.</translation>
    </message>
    <message>
        <source>The variable no longer holds %1 then.</source>
        <translation>La variable ne contient alors plus %1.</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>une autre clé</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>tous les environnements</translation>
    </message>
    <message>
        <source>Whose keys they are, if all are of one.</source>
        <translation>À qui sont les clés, si toutes viennent du même.</translation>
    </message>
    <message>
        <source>Variables in the file</source>
        <translation>Variables du fichier</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose what goes into the keychain and is bound to its variable. The file stays as it is.</source>
        <translation>Choisissez ce qui va dans le trousseau et sera lié à sa variable. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>There is no variable in this file.</source>
        <translation>Il n’y a pas de variable dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over, since they are no assignments: %n line(s).</source>
        <translation>
            <numerusform>Ignorée, car ce n’est pas une affectation&#xa0;: %Ln ligne.</numerusform>
            <numerusform>Ignorées, car ce ne sont pas des affectations&#xa0;: %Ln lignes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::EditKeyDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryCheck</name>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Networks and addresses</source>
        <translation>Réseaux et adresses</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Applications Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>Applications iOS</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Only pages of these sites may use the key.</source>
        <translation>Seules les pages de ces sites peuvent utiliser la clé.</translation>
    </message>
    <message>
        <source>Only callers from these addresses may use the key.</source>
        <translation>Seuls les appelants de ces adresses peuvent utiliser la clé.</translation>
    </message>
    <message>
        <source>Package name and SHA-1 fingerprint of the signing certificate.</source>
        <translation>Nom de paquet et empreinte SHA-1 du certificat de signature.</translation>
    </message>
    <message>
        <source>Bundle identifiers.</source>
        <translation>Identifiants de bundle.</translation>
    </message>
    <message>
        <source>Full paths of the programs that may use the key.</source>
        <translation>Chemins complets des programmes qui peuvent utiliser la clé.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryListEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Only report, do not deny yet</source>
        <translation>Seulement signaler, ne pas encore refuser</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: only report, do not deny yet</source>
        <translation>%1&#xa0;: seulement signaler, ne pas encore refuser</translation>
    </message>
    <message>
        <source>Calls that the list does not allow are let through and marked in the activity, so that you see whom it would hit.</source>
        <translation>Les appels que la liste n’autorise pas passent et sont marqués dans l’activité, pour que vous voyiez qui serait touché.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryTrial</name>
    <message>
        <source>Page that calls, for example https://portal.example/forms</source>
        <translation>Page qui appelle, par exemple https://portal.example/forms</translation>
    </message>
    <message>
        <source>Address that calls, for example 192.0.2.7</source>
        <translation>Adresse qui appelle, par exemple 192.0.2.7</translation>
    </message>
    <message>
        <source>App that calls: package:AA:BB:…</source>
        <translation>Application qui appelle&#xa0;: paquet:AA:BB:…</translation>
    </message>
    <message>
        <source>App that calls, for example com.example.app</source>
        <translation>Application qui appelle, par exemple com.example.app</translation>
    </message>
    <message>
        <source>Program that calls, for example /usr/bin/curl</source>
        <translation>Programme qui appelle, par exemple /usr/bin/curl</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentChoice</name>
    <message>
        <source>Environments…</source>
        <translation>Environnements…</translation>
    </message>
    <message>
        <source>Values of the variables</source>
        <translation>Valeurs des variables</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Whose variables the requests are sent with</source>
        <translation>Variables avec lesquelles les requêtes sont envoyées</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Aucun environnement</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentDialog</name>
    <message>
        <source>&amp;Production: ask before something is deleted with it</source>
        <translation>&amp;Production&#xa0;: demander avant d’y supprimer quelque chose</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Insert a key</source>
        <translation>Insérer une clé</translation>
    </message>
    <message>
        <source>Makes the variable of the chosen line a key of the project</source>
        <translation>Fait de la variable de la ligne choisie une clé du projet</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Tous les environnements</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Write {{name}} in a request. A secret is a key of the project: it is fetched when the request is sent, and no file has its value.</source>
        <translation>Écrivez {{name}} dans une requête. Un secret est une clé du projet&#xa0;: il est lu au moment de l’envoi, et sa valeur ne figure dans aucun fichier.</translation>
    </message>
    <message>
        <source>These count in every request of the project, unless its environment or the request itself has one of the same name.</source>
        <translation>Elles valent dans toutes les requêtes du projet, sauf si leur environnement ou la requête elle-même en a une du même nom.</translation>
    </message>
    <message>
        <source>These count in every request of this folder, and win over those of an environment.</source>
        <translation>Elles valent dans toutes les requêtes de ce dossier et l’emportent sur celles d’un environnement.</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Nouvel environnement %1</translation>
    </message>
    <message>
        <source>%1 looks like a secret, so its value was written into no file. Keep it as a key of the project and insert that.</source>
        <translation>%1 ressemble à un secret&#xa0;; sa valeur n’a donc été écrite dans aucun fichier. Conservez-la comme clé du projet et insérez celle-ci.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Explanation</name>
    <message>
        <source>What is the gateway?</source>
        <translation>Qu’est-ce que la passerelle&#xa0;?</translation>
    </message>
    <message>
        <source>What is an upstream?</source>
        <translation>Qu’est-ce qu’un amont&#xa0;?</translation>
    </message>
    <message>
        <source>What is an application?</source>
        <translation>Qu’est-ce qu’une application&#xa0;?</translation>
    </message>
    <message>
        <source>What is a referrer?</source>
        <translation>Qu’est-ce qu’un referrer&#xa0;?</translation>
    </message>
    <message>
        <source>What is an operation?</source>
        <translation>Qu’est-ce qu’une opération&#xa0;?</translation>
    </message>
    <message>
        <source>A small program on this machine that stands before your APIs. Callers send their requests to it, with a key. It looks the key up, checks what the key may do, and passes the request on or says why not. It goes on running when this window is closed.</source>
        <translation>Un petit programme de cet ordinateur placé devant vos API. Les appelants lui envoient leurs requêtes, avec une clé. Il cherche la clé, vérifie ce qu’elle peut faire, et transmet la requête ou dit pourquoi non. Il continue quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>The service itself, where it really answers: for example the program that you started on localhost:3000. Callers never need its address; they use the gateway&apos;s, and only what a key may do comes through to it.</source>
        <translation>Le service lui-même, là où il répond vraiment&#xa0;: par exemple le programme que vous avez démarré sur localhost:3000. Les appelants n’ont jamais besoin de son adresse&#xa0;; ils utilisent celle de la passerelle, et seul ce qu’une clé peut faire arrive jusqu’à lui.</translation>
    </message>
    <message>
        <source>The one program or website that uses this key: “Portal”, “Nightly import”. With a key for each, you see who called, and can stop one without the others.</source>
        <translation>Le programme ou le site web qui utilise cette clé&#xa0;: «&#xa0;Portail&#xa0;», «&#xa0;Import de nuit&#xa0;». Avec une clé pour chacun, on voit qui a appelé, et on peut en arrêter un sans les autres.</translation>
    </message>
    <message>
        <source>The page that a browser says it was on when it made the call. A key that may be used from portal.example is denied to scripts of other websites. Programs can claim any referrer, so this protects websites and no servers.</source>
        <translation>La page où le navigateur dit s’être trouvé en faisant l’appel. Une clé utilisable depuis portal.example est refusée aux scripts d’autres sites. Les programmes peuvent prétendre n’importe quel referrer&#xa0;: cela protège donc les sites web et non les serveurs.</translation>
    </message>
    <message>
        <source>One thing that an API can do: a method and a path, as GET /forms or POST /forms. An OpenAPI file names them; a key can be limited to some.</source>
        <translation>Une chose qu’une API sait faire&#xa0;: une méthode et un chemin, comme GET /forms ou POST /forms. Un fichier OpenAPI les nomme&#xa0;; une clé peut être limitée à certaines.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportDialog</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Configuration for another gateway</source>
        <translation>Configuration pour une autre passerelle</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>the chosen project</source>
        <translation>le projet choisi</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>tous les projets</translation>
    </message>
    <message>
        <source>What is not as in Keywright</source>
        <translation>Différences avec Keywright</translation>
    </message>
    <message>
        <source>What enforces your keys on this machine, for a gateway in production. The file holds digests of keys, never a key. It does not follow later changes: export again then.</source>
        <translation>De quoi appliquer vos clés de cette machine, pour une passerelle en production. Le fichier contient des empreintes de clés, jamais une clé. Il ne suit pas les modifications ultérieures&#xa0;: exportez alors à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>&amp;Passerelle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>There is no API yet that a gateway could guard.</source>
        <translation>Il n’y a pas encore d’API qu’une passerelle pourrait protéger.</translation>
    </message>
    <message>
        <source>Everything is expressed: this gateway judges as Keywright does.</source>
        <translation>Tout est exprimé&#xa0;: cette passerelle juge comme Keywright.</translation>
    </message>
    <message numerus="yes">
        <source>Not as in Keywright, %n thing(s):</source>
        <translation>
            <numerusform>Différence avec Keywright, %Ln point&#xa0;:</numerusform>
            <numerusform>Différences avec Keywright, %Ln points&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>The configuration was saved to %1.</source>
        <translation>La configuration a été enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportProjectDialog</name>
    <message>
        <source>&amp;Without secrets</source>
        <translation>&amp;Sans secrets</translation>
    </message>
    <message>
        <source>With the &amp;secrets that are kept, under a passphrase</source>
        <translation>A&amp;vec les secrets conservés, sous une phrase de passe</translation>
    </message>
    <message>
        <source>A long one: whoever has the file can try for as long as they like. Without it nobody can open the file, not even you.</source>
        <translation>Prenez-la longue&#xa0;: quiconque a le fichier peut essayer aussi longtemps qu’il veut. Sans elle, personne ne peut ouvrir le fichier, pas même vous.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>APIs, keys with their restrictions, variables. Issued keys go on working where it is imported, since their digests come along; values of imported keys do not.</source>
        <translation>API, clés avec leurs restrictions, variables. Les clés émises continuent de fonctionner là où elles sont importées, car leurs empreintes sont incluses&#xa0;; les valeurs des clés importées ne le sont pas.</translation>
    </message>
    <message>
        <source>All of it encrypted, to move to another machine or to keep safe.</source>
        <translation>Le tout chiffré, pour changer de machine ou pour le mettre à l’abri.</translation>
    </message>
    <message>
        <source>Projects (*.json)</source>
        <translation>Projets (*.json)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, encrypted, with %n secret(s).</source>
        <translation>
            <numerusform>%1 est dans %2, chiffré, avec %Ln secret.</numerusform>
            <numerusform>%1 est dans %2, chiffré, avec %Ln secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2, without secrets.</source>
        <translation>%1 est dans %2, sans secrets.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write the whole path, from its root.</source>
        <translation>Écrivez le chemin complet, depuis la racine.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Vous ne pouvez pas lire ce fichier.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingList</name>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %Ln autre</numerusform>
            <numerusform>Afficher %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingRow</name>
    <message>
        <source>Nobody can call your APIs through it.</source>
        <translation>Personne ne peut appeler vos API à travers elle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FoldersDialog</name>
    <message>
        <source>No folder yet.</source>
        <translation>Aucun dossier pour l’instant.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Folders with .env files</source>
        <translation>Dossiers contenant des fichiers .env</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Where this project&apos;s sources are. When a key is rotated, the .env files there are looked at, too, and those that still have the old secret are named.</source>
        <translation>Là où se trouvent les sources de ce projet. Quand une clé est renouvelée, leurs fichiers .env sont aussi examinés, et ceux qui contiennent encore l’ancien secret sont nommés.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>A&amp;jouter un dossier…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForceDialog</name>
    <message>
        <source>Deny calls of %1</source>
        <translation>Refuser les appels de %1</translation>
    </message>
    <message>
        <source>To see what a client does when it is denied: the gateway answers the next calls that it would let through as you say here. Nothing of the key changes.</source>
        <translation>Pour voir ce que fait un client quand il est refusé&#xa0;: aux prochains appels qu’elle laisserait passer, la passerelle répond comme vous l’indiquez ici. Rien ne change à la clé.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>429: too many calls</source>
        <translation>429&#xa0;: trop d’appels</translation>
    </message>
    <message>
        <source>403: forbidden</source>
        <translation>403&#xa0;: interdit</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>Nombre d’appels</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Réponse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Next calls:</source>
        <translation>&amp;Prochains appels&#xa0;:</translation>
    </message>
    <message>
        <source>Deny them</source>
        <translation>Les refuser</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForcedNotes</name>
    <message>
        <source>Calls that are denied on request</source>
        <translation>Appels refusés sur demande</translation>
    </message>
    <message>
        <source>Judge as usual</source>
        <translation>Juger normalement</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test</translation>
    </message>
    <message numerus="yes">
        <source>The next %n call(s) of %1 are answered %2.</source>
        <translation>
            <numerusform>Le prochain appel de %1 recevra %2.</numerusform>
            <numerusform>Les %Ln prochains appels de %1 recevront %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge calls of %1 as usual</source>
        <translation>Juger normalement les appels de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Formats</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1&#xa0;min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1&#xa0;h</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln&#xa0;heures</numerusform>
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
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayCard</name>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>fin en cours…</translation>
    </message>
    <message>
        <source>Callers reach your APIs here. It goes on when this window is closed.</source>
        <translation>Les appelants joignent vos API ici. Elle continue quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Nobody can call your APIs through Keywright now.</source>
        <translation>Personne ne peut appeler vos API par Keywright pour l’instant.</translation>
    </message>
    <message>
        <source>Calls under way are finished first.</source>
        <translation>Les appels en cours sont d’abord terminés.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clients must trust this authority (curl --cacert):</source>
        <translation>Les clients doivent faire confiance à cette autorité (curl --cacert)&#xa0;:</translation>
    </message>
    <message>
        <source>Metrics:</source>
        <translation>Métriques&#xa0;:</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Configuration problems</source>
        <translation>Problèmes de configuration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Callers must speak TLS.</source>
        <translation>Les appelants doivent parler TLS.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>Authority&apos;s certificate</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>Adresse des métriques</translation>
    </message>
    <message>
        <source>These entries cannot be used, and let nobody through:</source>
        <translation>Ces entrées sont inutilisables et ne laissent passer personne&#xa0;:</translation>
    </message>
    <message>
        <source>%1 connections · %2 requests · %3 not recorded · enforces revision %4 · process %5</source>
        <translation>%1 connexions · %2 requêtes · %3 non consignées · applique la révision %4 · processus %5</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayIndicator</name>
    <message>
        <source>Requests are not served</source>
        <translation>Les requêtes ne sont pas servies</translation>
    </message>
    <message>
        <source>Gateway is on</source>
        <translation>Passerelle en marche</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>Passerelle arrêtée</translation>
    </message>
    <message>
        <source>%1. Press for the gateway&apos;s page.</source>
        <translation>%1. Cliquez pour ouvrir la page de la passerelle.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayPage</name>
    <message>
        <source>Example call</source>
        <translation>Exemple d’appel</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Arrêter la passerelle</translation>
    </message>
    <message>
        <source>Configuration for another gateway…</source>
        <translation>Configuration pour une autre passerelle…</translation>
    </message>
    <message>
        <source>Stands in front of your APIs and checks each key</source>
        <translation>Se place devant vos API et vérifie chaque clé</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>&lt;b&gt;Application:&lt;/b&gt; what calls: a website, a server, an app. It holds a key and knows the gateway&apos;s address alone.</source>
        <translation>&lt;b&gt;Application&#xa0;:&lt;/b&gt; ce qui appelle&#xa0;: un site web, un serveur, une application. Elle détient une clé et ne connaît que l’adresse de la passerelle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Gateway:&lt;/b&gt; looks at each call: is the key known, may it be used from there, for this operation, this often? If not, it answers with the reason, and the call ends here.</source>
        <translation>&lt;b&gt;Passerelle&#xa0;:&lt;/b&gt; examine chaque appel&#xa0;: la clé est-elle connue, peut-elle être utilisée de là, pour cette opération, aussi souvent&#xa0;? Sinon, elle répond en donnant la raison, et l’appel s’arrête là.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Upstream:&lt;/b&gt; your service. It gets granted calls only, without the key; so let it listen where nobody but the gateway reaches it.</source>
        <translation>&lt;b&gt;Amont&#xa0;:&lt;/b&gt; votre service. Il ne reçoit que les appels autorisés, sans la clé&#xa0;; faites-le donc écouter là où seule la passerelle le joint.</translation>
    </message>
    <message>
        <source>An example call; put a key of yours into the variable first:</source>
        <translation>Un exemple d’appel&#xa0;; mettez d’abord une de vos clés dans la variable&#xa0;:</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En production</translation>
    </message>
    <message>
        <source>Another gateway can enforce the same keys there: nginx, HAProxy, Kong, APISIX or Envoy. What it cannot do is said beforehand.</source>
        <translation>Une autre passerelle peut y appliquer les mêmes clés&#xa0;: nginx, HAProxy, Kong, APISIX ou Envoy. Ce qu’elle ne sait pas faire est annoncé d’avance.</translation>
    </message>
    <message>
        <source>The gateway has ended without being asked to.</source>
        <translation>La passerelle s’est arrêtée sans qu’on le lui demande.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The reason may be in its log.</source>
        <translation>Rien de ce qui a été enregistré n’est perdu. La raison est peut-être dans son journal.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewaySettings</name>
    <message>
        <source>Authorities of upstreams</source>
        <translation>Autorités des amonts</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Restart with these settings</source>
        <translation>Redémarrer avec ces réglages</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Metrics on</source>
        <translation>Métriques sur</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Several are separated by commas; port 0 takes a free one.</source>
        <translation>Séparez-en plusieurs par des virgules&#xa0;; le port 0 en prend un libre.</translation>
    </message>
    <message>
        <source>For Prometheus and the like: ADDRESS:PORT, or a port of this machine alone. Empty: nowhere.</source>
        <translation>Pour Prometheus et semblables&#xa0;: ADRESSE:PORT, ou un port de cette seule machine. Vide&#xa0;: nulle part.</translation>
    </message>
    <message>
        <source>Only from these is X-Forwarded-For believed. Empty: from nobody.</source>
        <translation>X-Forwarded-For n’est cru que de leur part. Vide&#xa0;: de personne.</translation>
    </message>
    <message>
        <source>PEM, for upstreams whose certificates the system does not know. Empty: the system&apos;s alone.</source>
        <translation>PEM, pour les amonts dont le système ne connaît pas les certificats. Vide&#xa0;: ceux du système seulement.</translation>
    </message>
    <message>
        <source>&amp;Listens on:</source>
        <translation>É&amp;coute sur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Metrics on:</source>
        <translation>&amp;Métriques sur&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;rusted proxies:</source>
        <translation>Proxys de con&amp;fiance&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Upstreams&apos; authorities:</source>
        <translation>A&amp;utorités des amonts&#xa0;:</translation>
    </message>
    <message>
        <source>Name an address, for example 127.0.0.1:8787.</source>
        <translation>Indiquez une adresse, par exemple 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>“%1” is not of the form ADDRESS:PORT.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme ADRESSE:PORT.</translation>
    </message>
    <message>
        <source>Other machines can reach %1, and keys travel unencrypted. Turn TLS on, or put a proxy with TLS in front.</source>
        <translation>D’autres machines peuvent joindre %1, et les clés circulent en clair. Activez TLS, ou placez devant un proxy avec TLS.</translation>
    </message>
    <message>
        <source>Other machines can reach %1, but this certificate names this machine&apos;s own addresses alone; they will refuse it.</source>
        <translation>D’autres machines peuvent joindre %1, mais ce certificat ne nomme que les adresses propres de cette machine&#xa0;; elles le rejetteront.</translation>
    </message>
    <message>
        <source>“%1” is neither ADDRESS:PORT nor a port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni ADRESSE:PORT ni un port.</translation>
    </message>
    <message>
        <source>The gateway itself listens there; take another port.</source>
        <translation>La passerelle elle-même y écoute&#xa0;; prenez un autre port.</translation>
    </message>
    <message>
        <source>Other machines can read the counts on %1.</source>
        <translation>D’autres machines peuvent lire les compteurs sur %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GeneratedHeaders</name>
    <message>
        <source>by the file&apos;s name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>ce qui peut être décodé ici</translation>
    </message>
    <message>
        <source>the key %1, where the API wants it</source>
        <translation>la clé %1, là où l’API la veut</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>avec la clé %1</translation>
    </message>
    <message>
        <source>those that earlier answers set</source>
        <translation>ceux que des réponses antérieures ont définis</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GetKeyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Conserver la clé</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GuardDialog</name>
    <message>
        <source>Forget this host</source>
        <translation>Oublier cet hôte</translation>
    </message>
    <message>
        <source>Send guard</source>
        <translation>Contrôle d’envoi</translation>
    </message>
    <message>
        <source>Looked at before a request with a key leaves this machine, and again at every redirect.</source>
        <translation>Examiné avant qu’une requête avec une clé ne quitte cette machine, et à nouveau à chaque redirection.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>May also be sent to</source>
        <translation>Peut aussi être envoyée à</translation>
    </message>
    <message>
        <source>Hosts that were allowed</source>
        <translation>Hôtes autorisés</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Heatmap</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Aucune donnée.</translation>
    </message>
    <message>
        <source>Most at %1 %2: %3.</source>
        <comment>weekday, hour: count</comment>
        <translation>Le plus, %1 %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>weekday, hour: count</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeatmapTableModel</name>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeldPanel</name>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>The key is for this host too</source>
        <translation>La clé est aussi pour cet hôte</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>Règles du contrôle d’envoi…</translation>
    </message>
    <message>
        <source>From now on this key may be sent to that host without a question</source>
        <translation>Désormais, cette clé peut être envoyée à cet hôte sans question</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Help</name>
    <message>
        <source>About Keywright</source>
        <translation>À propos de Keywright</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;Developer console for API projects and keys.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;&lt;h3&gt;Made with&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (curl licence)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (public domain)&lt;/li&gt;&lt;li&gt;expected by Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;Console de développement pour les projets d’API et les clés.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure, sans aucune garantie.&lt;/p&gt;&lt;h3&gt;Réalisé avec&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (licence curl)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (domaine public)&lt;/li&gt;&lt;li&gt;expected de Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>%1 is under the licence %2. Its text is at %3.</source>
        <translation>%1 est sous la licence %2. Son texte se trouve à l’adresse %3.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryModel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 vérifications réussies sur %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryPane</name>
    <message>
        <source>Requests that were sent</source>
        <translation>Requêtes envoyées</translation>
    </message>
    <message>
        <source>Open it in a tab</source>
        <translation>Ouvrir dans un onglet</translation>
    </message>
    <message>
        <source>Compare its answer with the present one</source>
        <translation>Comparer sa réponse à la réponse actuelle</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>Retirer de l’historique</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>Rechercher dans les envois</translation>
    </message>
    <message>
        <source>What you send is kept here, on this machine alone and without secrets.</source>
        <translation>Ce que vous envoyez est conservé ici, sur cette seule machine et sans secrets.</translation>
    </message>
    <message>
        <source>Nothing that was sent has these words.</source>
        <translation>Aucun envoi ne contient ces mots.</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Effacer l’historique&#xa0;?</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>All that was sent in this project is forgotten, with its answers. Saved requests stay. This cannot be undone.</source>
        <translation>Tout ce qui a été envoyé dans ce projet est oublié, avec les réponses. Les requêtes enregistrées restent. C’est irréversible.</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vider</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImageView</name>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Look at its bytes, or save it.</source>
        <translation>Cette image ne peut pas être affichée. Regardez ses octets, ou enregistrez-la.</translation>
    </message>
    <message>
        <source>Picture, %1 × %2</source>
        <translation>Image, %1 × %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>%Ln API</numerusform>
            <numerusform>%Ln API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%Ln variable</numerusform>
            <numerusform>%Ln variables</numerusform>
        </translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>aucun secret</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) for the keychain</source>
        <translation>
            <numerusform>%Ln secret pour le trousseau</numerusform>
            <numerusform>%Ln secrets pour le trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importer un projet</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Name of the project here</source>
        <translation>Nom du projet ici</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Nom ici&#xa0;:</translation>
    </message>
    <message>
        <source>This cannot be the name of a project.</source>
        <translation>Cela ne peut pas être le nom d’un projet.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 is sealed under a passphrase.</source>
        <translation>%1 est scellé par une phrase de passe.</translation>
    </message>
    <message>
        <source>Opening takes a moment, so that guessing takes long.</source>
        <translation>L’ouverture prend un moment, pour que deviner prenne longtemps.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed. Nothing was imported.</source>
        <translation>La phrase de passe est fausse, ou le fichier a été modifié. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Their values did not come along: %1. Delete these keys after the import, and take them in again with their values.</source>
        <translation>Leurs valeurs ne sont pas incluses&#xa0;: %1. Supprimez ces clés après l’import et ajoutez-les à nouveau avec leurs valeurs.</translation>
    </message>
    <message>
        <source>%1 is imported: %2.</source>
        <translation>%1 est importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is a project of this name already; give it another one here.</source>
        <translation>Il y a déjà un projet de ce nom&#xa0;; donnez-lui-en un autre ici.</translation>
    </message>
    <message>
        <source>“%1” is in this home already; nothing was imported. Delete or rename what is there.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans ce dossier de données&#xa0;; rien n’a été importé. Supprimez ou renommez l’existant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::IssuedKeyView</name>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>With the &amp;key itself</source>
        <translation>Avec la &amp;clé elle-même</translation>
    </message>
    <message>
        <source>Call to paste</source>
        <translation>Appel à coller</translation>
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
        <translation>Langage de l’appel</translation>
    </message>
    <message>
        <source>Otherwise the call reads the key from an environment variable, which is safer.</source>
        <translation>Sinon, l’appel lit la clé dans une variable d’environnement, ce qui est plus sûr.</translation>
    </message>
    <message>
        <source>&amp;Use it from</source>
        <translation>&amp;Utiliser depuis</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>ça marche</translation>
    </message>
    <message>
        <source>The first call has come and was granted: %1 from %2.</source>
        <translation>Le premier appel est arrivé et a été autorisé&#xa0;: %1 depuis %2.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>A call came and was denied: %1, %2. The activity tells what would let it through. Still waiting for one that is granted.</source>
        <translation>Un appel est arrivé et a été refusé&#xa0;: %1, %2. L’activité dit ce qui le laisserait passer. En attente d’un appel autorisé.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key…</source>
        <translation>En attente du premier appel avec cette clé…</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key. The gateway is not running: start it on its page.</source>
        <translation>En attente du premier appel avec cette clé. La passerelle ne tourne pas&#xa0;: démarrez-la sur sa page.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prête</translation>
    </message>
    <message>
        <source>It is kept in the keychain: you can see it again here.</source>
        <translation>Elle est conservée dans le trousseau&#xa0;: vous pouvez la revoir ici.</translation>
    </message>
    <message>
        <source>This is the only time that it is shown. Copy it now.</source>
        <translation>C’est la seule fois qu’elle est affichée. Copiez-la maintenant.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyActions</name>
    <message>
        <source>%1 works again.</source>
        <translation>%1 fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>%1 est désactivée et ne fonctionne plus.</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>l’activation de %1</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>la désactivation de %1</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>%1 est supprimée et ne fonctionne plus. Elle peut être restaurée pendant 30&#xa0;jours.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>la suppression de %1</translation>
    </message>
    <message>
        <source>%1 is back, disabled as it was before.</source>
        <translation>%1 est de retour, désactivée comme avant.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>la restauration de %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>la modification de %1</translation>
    </message>
    <message>
        <source>%1 is as it was then.</source>
        <translation>%1 est comme alors.</translation>
    </message>
    <message>
        <source>restoring of an earlier %1</source>
        <translation>la restauration d’un état antérieur de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyBatchActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enable the chosen keys</source>
        <translation>Activer les clés choisies</translation>
    </message>
    <message>
        <source>Disable the chosen keys</source>
        <translation>Désactiver les clés choisies</translation>
    </message>
    <message>
        <source>Delete the chosen keys</source>
        <translation>Supprimer les clés choisies</translation>
    </message>
    <message>
        <source>Restore the chosen keys</source>
        <translation>Restaurer les clés choisies</translation>
    </message>
    <message>
        <source>Add a label…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Remove a label…</source>
        <translation>Retirer une étiquette…</translation>
    </message>
    <message>
        <source>Set the environment…</source>
        <translation>Définir l’environnement…</translation>
    </message>
    <message>
        <source>Not all of it could be undone.</source>
        <translation>Tout n’a pas pu être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln clé reste comme elle est.</numerusform>
            <numerusform>%Ln clés restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work again.</source>
        <translation>
            <numerusform>%Ln clé fonctionne de nouveau.</numerusform>
            <numerusform>%Ln clés fonctionnent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enabling of %n key(s)</source>
        <translation>
            <numerusform>l’activation de %Ln clé</numerusform>
            <numerusform>l’activation de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are disabled and no longer work.</source>
        <translation>
            <numerusform>%Ln clé est désactivée et ne fonctionne plus.</numerusform>
            <numerusform>%Ln clés sont désactivées et ne fonctionnent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disabling of %n key(s)</source>
        <translation>
            <numerusform>la désactivation de %Ln clé</numerusform>
            <numerusform>la désactivation de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are deleted and no longer work. They can be restored for 30 days.</source>
        <translation>
            <numerusform>%Ln clé est supprimée et ne fonctionne plus. Elle peut être restaurée pendant 30 jours.</numerusform>
            <numerusform>%Ln clés sont supprimées et ne fonctionnent plus. Elles peuvent être restaurées pendant 30 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n key(s)</source>
        <translation>
            <numerusform>la suppression de %Ln clé</numerusform>
            <numerusform>la suppression de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are back.</source>
        <translation>
            <numerusform>%Ln clé est revenue.</numerusform>
            <numerusform>%Ln clés sont revenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %n key(s)</source>
        <translation>
            <numerusform>la restauration de %Ln clé</numerusform>
            <numerusform>la restauration de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have the label %1.</source>
        <translation>
            <numerusform>%Ln clé porte l’étiquette %1.</numerusform>
            <numerusform>%Ln clés portent l’étiquette %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %1 on %n key(s)</source>
        <translation>
            <numerusform>l’étiquette %1 sur %Ln clé</numerusform>
            <numerusform>l’étiquette %1 sur %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost the label %1.</source>
        <translation>
            <numerusform>%Ln clé a perdu l’étiquette %1.</numerusform>
            <numerusform>%Ln clés ont perdu l’étiquette %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing of label %1 from %n key(s)</source>
        <translation>
            <numerusform>le retrait de l’étiquette %1 de %Ln clé</numerusform>
            <numerusform>le retrait de l’étiquette %1 de %Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have no environment any more.</source>
        <translation>
            <numerusform>%Ln clé n’a plus d’environnement.</numerusform>
            <numerusform>%Ln clés n’ont plus d’environnement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are of %1.</source>
        <translation>
            <numerusform>%Ln clé est de %1.</numerusform>
            <numerusform>%Ln clés sont de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>environment of %n key(s)</source>
        <translation>
            <numerusform>l’environnement de %Ln clé</numerusform>
            <numerusform>l’environnement de %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove a label</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Set the environment</source>
        <translation>Définir l’environnement</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyFilterRow</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Un&amp;restricted</source>
        <translation>Sans &amp;restriction</translation>
    </message>
    <message>
        <source>Un&amp;used for 30 days</source>
        <translation>&amp;Inutilisées depuis 30 jours</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Filtres enregistrés…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Keys with which anybody may do everything.</source>
        <translation>Clés avec lesquelles chacun peut tout faire.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Tous les environnements</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>saving of the filter %1</source>
        <translation>l’enregistrement du filtre %1</translation>
    </message>
    <message>
        <source>renaming of the filter %1</source>
        <translation>le renommage du filtre %1</translation>
    </message>
    <message>
        <source>deletion of the filter %1</source>
        <translation>la suppression du filtre %1</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Clés affichées</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>With deleted</source>
        <translation>Avec les supprimées</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyForm</name>
    <message>
        <source>&amp;Website</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
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
        <translation>Cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep it, in the keychain or the vault</source>
        <translation>&amp;Conserver, dans le trousseau ou le coffre</translation>
    </message>
    <message>
        <source>What will use the key?</source>
        <translation>Qui utilisera la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Portal in the browser</source>
        <translation>Portail dans le navigateur</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>Portail de la clinique</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Then you can see it again, and programs can be given it. Otherwise it is shown once.</source>
        <translation>Vous pourrez alors la revoir, et elle pourra être remise à des programmes. Sinon, elle n’est affichée qu’une fois.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>Ap&amp;plication</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Expiration</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Il faut un nom à la clé.</translation>
    </message>
    <message>
        <source>A name holds no slash and no control characters.</source>
        <translation>Un nom ne contient ni barre oblique ni caractères de contrôle.</translation>
    </message>
    <message>
        <source>%1 already has an active key, %2. Two make it hard to tell which one is in use.</source>
        <translation>%1 a déjà une clé active, %2. Avec deux, il est difficile de dire laquelle sert.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>billing, web</source>
        <translation>facturation, web</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>An environment is called like a key: without a slash.</source>
        <translation>Un environnement se nomme comme une clé&#xa0;: sans barre oblique.</translation>
    </message>
    <message>
        <source>At most 20 labels, none with a slash.</source>
        <translation>Au plus 20 étiquettes, aucune avec une barre oblique.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyHistoryDialog</name>
    <message>
        <source>Now and then</source>
        <translation>Maintenant et alors</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Cette modification</translation>
    </message>
    <message>
        <source>What going back to it would change</source>
        <translation>Ce que le retour changerait</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Restaurer cet état</translation>
    </message>
    <message>
        <source>Puts back name, application, environment, labels, note, use, expiry and restrictions; never secrets or whether the key works.</source>
        <translation>Remet nom, application, environnement, étiquettes, note, usage, expiration et restrictions&#xa0;; jamais les secrets ni si la clé fonctionne.</translation>
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
        <translation>La clé a été créée.</translation>
    </message>
    <message>
        <source>Nothing that can be seen.</source>
        <translation>Rien de visible.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Nothing: the key is still as it was then.</source>
        <translation>Rien : la clé est encore telle qu’elle était alors.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyLocationsEditor</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Paramètre d’URL</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Emplacement de la clé</translation>
    </message>
    <message>
        <source>Name of the header or parameter</source>
        <translation>Nom de l’en-tête ou du paramètre</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Retirer cet emplacement</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un emplacement</translation>
    </message>
    <message>
        <source>Name at least one place; without one no caller could present a key.</source>
        <translation>Indiquez au moins un emplacement&#xa0;; sinon aucun appelant ne pourrait présenter de clé.</translation>
    </message>
    <message>
        <source>Each place can be named once.</source>
        <translation>Chaque emplacement ne peut être indiqué qu’une fois.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPane</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Choose a key to see what it may do.</source>
        <translation>Choisissez une clé pour voir ce qu’elle permet.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>Clé de</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Maintenir pour voir</translation>
    </message>
    <message>
        <source>Shows the key for as long as the button is held (with the keyboard: the space bar).</source>
        <translation>Affiche la clé tant que le bouton est maintenu enfoncé (au clavier&#xa0;: la barre d’espace).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the key; the clipboard is cleared after a while.</source>
        <translation>Copie la clé&#xa0;; le presse-papiers est vidé après un moment.</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>%1
(only reported so far)</source>
        <translation>%1
(seulement signalé pour l’instant)</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>Un appelant</translation>
    </message>
    <message>
        <source>must be in every one of these lists</source>
        <translation>doit figurer dans chacune de ces listes</translation>
    </message>
    <message>
        <source>must be in at least one of these lists</source>
        <translation>doit figurer dans au moins une de ces listes</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Peut appeler</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>toutes les API du projet</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminée le %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservée</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln clé choisie</numerusform>
            <numerusform>%Ln clés choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <translation>Rotation en cours</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPurge</name>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go for good, with what the keychain holds of them.</source>
        <translation>
            <numerusform>%Ln clé disparaît définitivement, avec ce que le trousseau en contient.</numerusform>
            <numerusform>%Ln clés disparaissent définitivement, avec ce que le trousseau en contient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes for good, with what the keychain holds of it.</source>
        <translation>%1 disparaît définitivement, avec ce que le trousseau en contient.</translation>
    </message>
    <message>
        <source>This cannot be undone. What was called stays in Activity, and the audit log notes it.</source>
        <translation>C’est irréversible. Ce qui a été appelé reste dans Activité, et le journal d’audit le note.</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 est supprimée définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are gone for good.</source>
        <translation>
            <numerusform>%Ln clé est supprimée définitivement.</numerusform>
            <numerusform>%Ln clés sont supprimées définitivement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTools</name>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Makes another key that may do the same.</source>
        <translation>Crée une autre clé qui peut faire la même chose.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>With another key, or with what it was like before.</source>
        <translation>Avec une autre clé, ou avec ce qu’elle était avant.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>All that was changed about the key, and the way back.</source>
        <translation>Tout ce qui a été modifié sur la clé, et le chemin du retour.</translation>
    </message>
    <message>
        <source>Which key is this?…</source>
        <translation>Quelle est cette clé&#xa0;?…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Finish now…</source>
        <translation>Terminer maintenant…</translation>
    </message>
    <message>
        <source>Ends the older version of the key at once.</source>
        <translation>Met fin tout de suite à l’ancienne version de la clé.</translation>
    </message>
    <message>
        <source>Take the rotation back…</source>
        <translation>Annuler la rotation…</translation>
    </message>
    <message>
        <source>Ends the new version; the older one works on as before.</source>
        <translation>Met fin à la nouvelle version&#xa0;; l’ancienne continue comme avant.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1. It holds no secrets.</source>
        <translation>Le tableau est dans %1. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>The older version of %1 (%2) ends at once.</source>
        <translation>L’ancienne version de %1 (%2) prend fin tout de suite.</translation>
    </message>
    <message>
        <source>The new version of %1 (%2) ends at once, and the one before works on as if it had never been rotated.</source>
        <translation>La nouvelle version de %1 (%2) prend fin tout de suite, et celle d’avant continue comme s’il n’y avait pas eu de rotation.</translation>
    </message>
    <message>
        <source>How often it was used cannot be told.</source>
        <translation>On ne peut pas dire combien elle a servi.</translation>
    </message>
    <message>
        <source>Nobody called with it in the last hour.</source>
        <translation>Personne ne l’a utilisée dans la dernière heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the last hour used it: whoever still has it is refused from now on.</source>
        <translation>
            <numerusform>%Ln appel de la dernière heure l’a utilisée&#xa0;: qui l’a encore est rejeté désormais.</numerusform>
            <numerusform>%Ln appels de la dernière heure l’ont utilisée&#xa0;: qui l’a encore est rejeté désormais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Terminer la rotation</translation>
    </message>
    <message>
        <source>Take the rotation back</source>
        <translation>Annuler la rotation</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Only the new version of %1 works now.</source>
        <translation>Seule la nouvelle version de %1 vaut désormais.</translation>
    </message>
    <message>
        <source>The old version of %1 works on; the new one has ended.</source>
        <translation>L’ancienne version de %1 continue&#xa0;; la nouvelle a pris fin.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTrials</name>
    <message>
        <source>Try a whole call</source>
        <translation>Essayer un appel complet</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeychainCard</name>
    <message>
        <source>The keychain&apos;s state</source>
        <translation>État du trousseau</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Unlock the keychain…</source>
        <translation>Déverrouiller le trousseau…</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Trousseau du système</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>Obtenir une clé…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Keeps a key of another provider: where to get it, a test, and how programs use it.</source>
        <translation>Conserve une clé d’un autre fournisseur&#xa0;: où l’obtenir, un test, et comment les programmes l’utilisent.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Deny calls…</source>
        <translation>Refuser des appels…</translation>
    </message>
    <message>
        <source>Where it is…</source>
        <translation>Où elle se trouve…</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Rechercher des clés</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé pour l’instant</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says what it may do there.</source>
        <translation>Une clé permet à un programme d’appeler vos API et dit ce qu’il peut y faire.</translation>
    </message>
    <message>
        <source>Create the first key</source>
        <translation>Créer la première clé</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s)</source>
        <translation>
            <numerusform>%1 sur %Ln clé</numerusform>
            <numerusform>%1 sur %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Answers the next calls of this key with 429 or 403, to test a client.</source>
        <translation>Répond aux prochains appels de cette clé par 429 ou 403, pour tester un client.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>La passerelle ne tourne pas.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LabelsField</name>
    <message>
        <source>Words to find the key by, with commas between them.</source>
        <translation>Des mots pour retrouver la clé, séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitRow</name>
    <message>
        <source>Number of calls</source>
        <translation>Nombre d’appels</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>glissante</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>Sliding: over any such span of time. Fixed: counted anew at each full minute, hour and so on.</source>
        <translation>Glissante&#xa0;: sur toute durée de cette longueur. Fixe&#xa0;: décompte remis à zéro à chaque minute pleine, heure pleine, etc.</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>Façon de compter le temps</translation>
    </message>
    <message>
        <source>API that the limit is about</source>
        <translation>API concernée par la limite</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Retirer la limite</translation>
    </message>
    <message>
        <source>Time zone in which days are counted</source>
        <translation>Fuseau horaire dans lequel les jours sont comptés</translation>
    </message>
    <message>
        <source>Where midnight is: a day, a week or a month is counted anew then.</source>
        <translation>Là où il est minuit&#xa0;: le décompte d’un jour, d’une semaine ou d’un mois repart alors de zéro.</translation>
    </message>
    <message>
        <source>this computer&apos;s time</source>
        <translation>heure de cet ordinateur</translation>
    </message>
    <message>
        <source>all its calls</source>
        <translation>tous ses appels</translation>
    </message>
    <message>
        <source>calls of %1</source>
        <translation>appels à %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitsEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LockingCard</name>
    <message>
        <source>Lock it when the &amp;screen is locked or the machine sleeps</source>
        <translation>Le verrouiller quand l’éc&amp;ran est verrouillé ou que la machine se met en veille</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>après %Ln minute sans touche ni clic</numerusform>
            <numerusform>après %Ln minutes sans touche ni clic</numerusform>
        </translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>pas de lui-même</translation>
    </message>
    <message>
        <source>&amp;Lock the vault:</source>
        <translation>&amp;Verrouiller le coffre&#xa0;:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LogViewer</name>
    <message>
        <source>Log</source>
        <translation>Journal du programme</translation>
    </message>
    <message>
        <source>This window, since it was opened</source>
        <translation>Cette fenêtre, depuis son ouverture</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Journal de</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sans les détails</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>The chosen lines, or all that are shown</source>
        <translation>Les lignes choisies, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Lignes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The gateway has written nothing into its log.</source>
        <translation>La passerelle n’a rien écrit dans son journal.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Rien n’a été journalisé.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Saved the log to %1.</source>
        <translation>Le journal est enregistré dans %1.</translation>
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
            <numerusform>Copié. Le presse-papiers sera vidé dans %Ln seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers sera vidé dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keywright</source>
        <translation>%1 – Keywright</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixFigures</name>
    <message>
        <source>As predicted</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fuites</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Not sent or unclear</source>
        <translation>Non envoyés ou incertains</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>denied by policy, yet done</source>
        <translation>refusés par les règles, pourtant exécutés</translation>
    </message>
    <message>
        <source>granted by policy, refused</source>
        <translation>autorisés par les règles, rejetés</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixModel</name>
    <message>
        <source>may</source>
        <translation>peut</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>ne peut pas</translation>
    </message>
    <message>
        <source>%1, %2. Policy: %3. Server: %4.</source>
        <translation>%1, %2. Règles&#xa0;: %3. Serveur&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Its secret is not kept: only what policy says can be told.</source>
        <translation>Son secret n’est pas conservé&#xa0;: seul l’avis des règles peut être donné.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPage</name>
    <message>
        <source>Send writing calls too</source>
        <translation>Envoyer aussi les écritures</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save JUnit report…</source>
        <translation>Enregistrer le rapport JUnit…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Enregistrer le dessin (SVG)…</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>Ouvrir comme requête</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>Toutes les API</translation>
    </message>
    <message>
        <source>Through the gateway</source>
        <translation>Par la passerelle</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>Sans la passerelle</translation>
    </message>
    <message>
        <source>Way that the calls take</source>
        <translation>Chemin que prennent les appels</translation>
    </message>
    <message>
        <source>Past the gateway shows what a service does for whoever finds its own address.</source>
        <translation>Sans la passerelle, on voit ce que fait un service pour quiconque trouve sa propre adresse.</translation>
    </message>
    <message>
        <source>POST, PUT, PATCH and DELETE with an example body: they may change something.</source>
        <translation>POST, PUT, PATCH et DELETE avec un corps d’exemple&#xa0;: ils peuvent modifier quelque chose.</translation>
    </message>
    <message>
        <source>Calls that were sent</source>
        <translation>Appels envoyés</translation>
    </message>
    <message>
        <source>Keys: %1, operations: %2</source>
        <translation>Clés&#xa0;: %1, opérations&#xa0;: %2</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>Aucune API pour l’instant</translation>
    </message>
    <message>
        <source>Every key at every operation: what it may do, and what your service really does. Register an API first.</source>
        <translation>Chaque clé face à chaque opération&#xa0;: ce qu’elle permet, et ce que fait vraiment votre service. Enregistrez d’abord une API.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>Ajouter une API</translation>
    </message>
    <message>
        <source>Cancelled. What was not sent is as policy says.</source>
        <translation>Annulé. Ce qui n’a pas été envoyé suit l’avis des règles.</translation>
    </message>
    <message>
        <source>Save JUnit report</source>
        <translation>Enregistrer le rapport JUnit</translation>
    </message>
    <message>
        <source>JUnit reports (*.xml)</source>
        <translation>Rapports JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Le rapport a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>L’image a été enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPane</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Choose a cell to see what decides it.</source>
        <translation>Choisissez une cellule pour voir ce qui la décide.</translation>
    </message>
    <message>
        <source>What policy says</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Décidé à l’étape</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>To grant it</source>
        <translation>Pour l’autoriser</translation>
    </message>
    <message>
        <source>What the server did</source>
        <translation>Ce qu’a fait le serveur</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Nothing was asked of it yet.</source>
        <translation>Rien ne lui a encore été demandé.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is not kept here.</source>
        <translation>Le secret de la clé n’est pas conservé ici.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Cela signifie</translation>
    </message>
    <message>
        <source>Sent along, as the key asks for it</source>
        <translation>Envoyé avec, comme le demande la clé</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixView</name>
    <message>
        <source>Keys at operations</source>
        <translation>Clés face aux opérations</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>The drawing was saved to %1.</source>
        <translation>Le dessin a été enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Mend</name>
    <message>
        <source>%1 may be called %2 now.</source>
        <comment>a key&apos;s or an API&apos;s limit</comment>
        <translation>%1&#xa0;: la limite est désormais de %2.</translation>
    </message>
    <message>
        <source>raising the limit of %1</source>
        <translation>le relèvement de la limite de %1</translation>
    </message>
    <message>
        <source>%1 now allows %2.</source>
        <translation>%1 autorise désormais %2.</translation>
    </message>
    <message>
        <source>allowing %1 for %2</source>
        <translation>l’autorisation de %1 pour %2</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Enable the key</source>
        <translation>Activer la clé</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Restaurer la clé</translation>
    </message>
    <message>
        <source>Raise it to %1</source>
        <translation>Porter à %1</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>l’activation de %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>la restauration de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MoveDialog</name>
    <message>
        <source>Move secrets into the vault</source>
        <translation>Déplacer les secrets vers le coffre</translation>
    </message>
    <message>
        <source>Move secrets into the keychain</source>
        <translation>Déplacer les secrets vers le trousseau</translation>
    </message>
    <message>
        <source>At every moment each secret is in at least one of the two places.</source>
        <translation>À tout moment, chaque secret est à l’un au moins des deux endroits.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping after the secrets that are being moved…</source>
        <translation>Arrêt après les secrets en cours de déplacement…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the vault.</source>
        <translation>
            <numerusform>%Ln secret déplacé vers le coffre.</numerusform>
            <numerusform>%Ln secrets déplacés vers le coffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the keychain. The vault is gone.</source>
        <translation>
            <numerusform>%Ln secret déplacé vers le trousseau. Le coffre n’existe plus.</numerusform>
            <numerusform>%Ln secrets déplacés vers le trousseau. Le coffre n’existe plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some secrets have been moved; move the rest when you like.</source>
        <translation>Arrêté. Certains secrets ont été déplacés&#xa0;; déplacez les autres quand vous voudrez.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>the name of a key</comment>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>the name of a key, a number</comment>
        <translation>%1 copie %2</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Confirmation de la phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Confirmation&#xa0;:</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase:</source>
        <translation>Phrase de passe &amp;actuelle&#xa0;:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OpenApiDrop</name>
    <message>
        <source>Operations: %1 · OpenAPI %2</source>
        <translation>Opérations&#xa0;: %1 · OpenAPI %2</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>Fichier OpenAPI</translation>
    </message>
    <message>
        <source>Drop an OpenAPI file here</source>
        <translation>Déposez ici un fichier OpenAPI</translation>
    </message>
    <message>
        <source>JSON or YAML, version 2 or 3. Its operations can then be allowed one by one. Optional.</source>
        <translation>JSON ou YAML, version 2 ou 3. Ses opérations peuvent alors être autorisées une à une. Facultatif.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>Choisir un fichier OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Let go to read it</source>
        <translation>Relâchez pour le lire</translation>
    </message>
    <message>
        <source>the server&apos;s URL cannot be read</source>
        <translation>l’URL du serveur est illisible</translation>
    </message>
    <message>
        <source>a path must begin with /</source>
        <translation>un chemin doit commencer par /</translation>
    </message>
    <message>
        <source>this is no operation</source>
        <translation>ce n’est pas une opération</translation>
    </message>
    <message>
        <source>this operationId is used more than once</source>
        <translation>cet operationId est utilisé plus d’une fois</translation>
    </message>
    <message>
        <source>refers to another file, which is not fetched</source>
        <translation>renvoie à un autre fichier, qui n’est pas récupéré</translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation>renvoie à quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationTrial</name>
    <message>
        <source>APIs and operations</source>
        <translation>API et opérations</translation>
    </message>
    <message>
        <source>API that is called</source>
        <translation>API appelée</translation>
    </message>
    <message>
        <source>Path that is called</source>
        <translation>Chemin appelé</translation>
    </message>
    <message>
        <source>Path, for example /forms/7</source>
        <translation>Chemin, par exemple /forms/7</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationsModel</name>
    <message>
        <source>no key</source>
        <translation>aucune clé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Ouverte à</translation>
    </message>
    <message>
        <source>%1 (not declared any more)</source>
        <translation>%1 (n’est plus déclarée)</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>Clés sans restriction</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OverviewPage</name>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Keys at work</source>
        <translation>Clés en service</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Granted in 24 hours</source>
        <translation>Autorisés en 24&#xa0;h</translation>
    </message>
    <message>
        <source>Denied in 24 hours</source>
        <translation>Refusés en 24&#xa0;h</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Calls of the last 24 hours</source>
        <translation>Appels des 24 dernières heures</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>What the overview is about</source>
        <translation>Sujet de la vue d’ensemble</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les 24 dernières heures</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%Ln désactivée</numerusform>
            <numerusform>%Ln désactivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln expirée</numerusform>
            <numerusform>%Ln expirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reached</source>
        <translation>
            <numerusform>%Ln injoignable</numerusform>
            <numerusform>%Ln injoignables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed upstream</source>
        <translation>%1 en échec en amont</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>%1 est désactivée et ne fonctionne plus.</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>la désactivation de %1</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>%1 est supprimée et ne fonctionne plus. Elle peut être restaurée pendant 30&#xa0;jours.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>la suppression de %1</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>Politique…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PageHelp</name>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsModel</name>
    <message>
        <source>Type here to add one</source>
        <translation>Saisissez ici pour ajouter</translation>
    </message>
    <message>
        <source>Switched off: kept, and not sent</source>
        <translation>Désactivé&#xa0;: conservé, mais pas envoyé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsTable</name>
    <message>
        <source>Remove this row</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartTrial</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Essayer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsDialog</name>
    <message>
        <source>What goes with the key</source>
        <translation>Ce qui accompagne la clé</translation>
    </message>
    <message>
        <source>A request to %1 needs more than the key. None of this is secret.</source>
        <translation>Une requête à %1 demande plus que la clé. Rien de cela n’est secret.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsTable</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Text or file</source>
        <translation>Texte ou fichier</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Parties du formulaire</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Retirer cette partie</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Fichiers à envoyer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PlacementEditor</name>
    <message>
        <source>Name of the header</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>Nom du paramètre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Id de la clé d’accès</translation>
    </message>
    <message>
        <source>In the first of the places where callers put theirs.</source>
        <translation>Au premier des emplacements où les appelants mettent la leur.</translation>
    </message>
    <message>
        <source>The stored key is the password.</source>
        <translation>La clé conservée est le mot de passe.</translation>
    </message>
    <message>
        <source>The stored key is the secret access key; it signs each request and is never sent.</source>
        <translation>La clé conservée est la clé d’accès secrète&#xa0;; elle signe chaque requête et n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>Name the region, for example eu-central-1.</source>
        <translation>Indiquez la région, par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a region.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une région.</translation>
    </message>
    <message>
        <source>Name the service, for example s3.</source>
        <translation>Indiquez le service, par exemple s3.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un service.</translation>
    </message>
    <message>
        <source>Name the header, for example x-api-key.</source>
        <translation>Indiquez l’en-tête, par exemple x-api-key.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>Name the parameter, for example key.</source>
        <translation>Indiquez le paramètre, par exemple key.</translation>
    </message>
    <message>
        <source>A user name holds no colon (RFC 7617).</source>
        <translation>Un nom d’utilisateur ne contient pas de deux-points (RFC 7617).</translation>
    </message>
    <message>
        <source>Name the access key&apos;s id.</source>
        <translation>Indiquez l’id de la clé d’accès.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an access key.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’id d’une clé d’accès.</translation>
    </message>
    <message>
        <source>Where the key for the upstream goes</source>
        <translation>Emplacement de la clé pour l’amont</translation>
    </message>
    <message>
        <source>Like a caller&apos;s key</source>
        <translation>Comme la clé d’un appelant</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Paramètre d’URL</translation>
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
        <translation>Signature AWS (SigV4)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>en-tête %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>paramètre d’URL %1</translation>
    </message>
    <message>
        <source>Authorization: Basic, without a user name</source>
        <translation>Authorization: Basic, sans nom d’utilisateur</translation>
    </message>
    <message>
        <source>Authorization: Basic, user %1</source>
        <translation>Authorization: Basic, utilisateur %1</translation>
    </message>
    <message>
        <source>AWS signature (SigV4): %1, %2, access key %3</source>
        <translation>Signature AWS (SigV4)&#xa0;: %1, %2, clé d’accès %3</translation>
    </message>
    <message>
        <source>a place that makes no sense; edit the API</source>
        <translation>un emplacement qui n’a pas de sens&#xa0;; modifiez l’API</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PolicyDialog</name>
    <message>
        <source>&amp;Name keys that were not rotated for</source>
        <translation>&amp;Nommer les clés non renouvelées depuis</translation>
    </message>
    <message>
        <source>Policy for keys</source>
        <translation>Politique des clés</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days without rotation</source>
        <translation>Jours sans rotation</translation>
    </message>
    <message>
        <source>Nothing is denied by it: the overview and keywrightctl doctor name such keys, in all projects.</source>
        <translation>Rien n’est refusé pour cela&#xa0;: la vue d’ensemble et keywrightctl doctor nomment ces clés, dans tous les projets.</translation>
    </message>
    <message>
        <source>change of the policy</source>
        <translation>la modification de la politique</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PriceEditor</name>
    <message>
        <source>&amp;Estimate what calls cost</source>
        <translation>&amp;Estimer ce que coûtent les appels</translation>
    </message>
    <message>
        <source>Price of 1,000 calls</source>
        <translation>Prix de 1 000 appels</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Free calls a month</source>
        <translation>Appels gratuits par mois</translation>
    </message>
    <message>
        <source>for 1,000 calls</source>
        <translation>pour 1 000 appels</translation>
    </message>
    <message>
        <source>calls a month are free</source>
        <translation>appels par mois sont gratuits</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR or USD.</source>
        <translation>Une monnaie a trois lettres, comme EUR ou USD.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectCommands</name>
    <message>
        <source>rename of %1</source>
        <translation>le renommage de %1</translation>
    </message>
    <message>
        <source>%1 is archived. Its keys no longer work.</source>
        <translation>%1 est archivé. Ses clés ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>%1 is back. Its keys work again.</source>
        <translation>%1 est désarchivé. Ses clés fonctionnent à nouveau.</translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <translation>l’archivage de %1</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>le désarchivage de %1</translation>
    </message>
    <message>
        <source>%1 is deleted. Its keys stopped working; it can be restored for 30 days.</source>
        <translation>%1 est supprimé. Ses clés ne fonctionnent plus&#xa0;; il peut être restauré pendant 30&#xa0;jours.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>la suppression de %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>l’import de %1</translation>
    </message>
    <message>
        <source>making of %1</source>
        <translation>la création de %1</translation>
    </message>
    <message>
        <source>The sample works all the same.</source>
        <translation>L’exemple fonctionne quand même.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 est restauré.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>la restauration de %1</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 est supprimé définitivement.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectPanel</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Renommer le projet…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Archiver le projet</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Supprimer le projet</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Exporter le projet…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Importer un projet…</translation>
    </message>
    <message>
        <source>Bring project back</source>
        <translation>Désarchiver le projet</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>&amp;Nom du projet</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Choose a project&apos;s file</source>
        <translation>Choisir un fichier de projet</translation>
    </message>
    <message>
        <source>Projects (*.json);;All files (*)</source>
        <translation>Projets (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation>Créer le projet d’exemple</translation>
    </message>
    <message>
        <source>Deleted projects…</source>
        <translation>Projets supprimés…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderActions</name>
    <message>
        <source>%1 is kept. Programs are given %2 in %3 and call %4.</source>
        <translation>%1 est conservée. Les programmes reçoivent %2 dans %3 et appellent %4.</translation>
    </message>
    <message>
        <source>%1 is kept. Programs are given it in %2.</source>
        <translation>%1 est conservée. Les programmes la reçoivent dans %2.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 est conservée.</translation>
    </message>
    <message>
        <source>keeping of %1</source>
        <translation>l’ajout de %1</translation>
    </message>
    <message>
        <source>Programs are given %1 in %2 and call %3; the gateway puts “%4” in its place.</source>
        <translation>Les programmes reçoivent %1 dans %2 et appellent %3&#xa0;; la passerelle y substitue «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>use of %1 through the gateway</source>
        <translation>l’utilisation de %1 par la passerelle</translation>
    </message>
    <message>
        <source>provider of %1</source>
        <translation>le fournisseur de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderBox</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderChoice</name>
    <message>
        <source>Search providers</source>
        <translation>Rechercher des fournisseurs</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>À qui est la clé&#xa0;?</translation>
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
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Keep it in this project</source>
        <translation>La conserver dans ce projet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>How do programs use it?</source>
        <translation>Comment les programmes l’utilisent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Through the gateway, without holding it</source>
        <translation>&amp;Par la passerelle, sans la détenir</translation>
    </message>
    <message>
        <source>They are given a key of their own, which can be limited and ended here; the gateway puts the real one in its place.</source>
        <translation>Ils reçoivent une clé à eux, qui peut être limitée et supprimée ici&#xa0;; la passerelle y substitue la vraie.</translation>
    </message>
    <message>
        <source>They are given the key &amp;itself</source>
        <translation>Ils reçoivent la clé &amp;elle-même</translation>
    </message>
    <message>
        <source>Only while they run, from the keychain.</source>
        <translation>Seulement pendant qu’ils tournent, depuis le trousseau.</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>P&amp;as encore</translation>
    </message>
    <message>
        <source>It is only kept.</source>
        <translation>Elle est seulement conservée.</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variable</translation>
    </message>
    <message>
        <source>Restrict it over there, too</source>
        <translation>La restreindre aussi là-bas</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Ouvrir &amp;la page</translation>
    </message>
    <message>
        <source>Where the provider&apos;s API is.</source>
        <translation>Là où se trouve l’API du fournisseur.</translation>
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
        <translation>l’API %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>no call in 30 days</source>
        <translation>aucun appel en 30&#xa0;jours</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln appel en 30&#xa0;jours</numerusform>
            <numerusform>%Ln appels en 30&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>le dernier %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Use through the gateway</source>
        <translation>Utiliser par la passerelle</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>Clé de</translation>
    </message>
    <message>
        <source>Asks the provider, with one harmless request, whether the key works.</source>
        <translation>Demande au fournisseur, par une requête sans conséquence, si la clé fonctionne.</translation>
    </message>
    <message>
        <source>Programs get a key of their own; the gateway puts this one in its place, so that they never hold it.</source>
        <translation>Les programmes reçoivent une clé à eux&#xa0;; la passerelle y substitue celle-ci, de sorte qu’ils ne la détiennent jamais.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Restrict it there</source>
        <translation>Restreindre chez le fournisseur</translation>
    </message>
    <message>
        <source>Revoke it there</source>
        <translation>Révoquer chez le fournisseur</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>what the page is for, and where</comment>
        <translation>%1&#xa0;: ouvrir %2</translation>
    </message>
    <message>
        <source>programs that are given the key itself, in %1</source>
        <translation>les programmes qui reçoivent la clé elle-même, dans %1</translation>
    </message>
    <message>
        <source>nobody so far</source>
        <translation>personne pour l’instant</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderSteps</name>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Get a key of %1</source>
        <translation>Obtenir une clé de %1</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>&amp;Tester la clé</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-la ici</translation>
    </message>
    <message>
        <source>Sends one harmless request with the key to %1, and nothing else.</source>
        <translation>Envoie à %1 une requête sans conséquence avec la clé, et rien d’autre.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>Cela ressemble à une clé de %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::QuotaCard</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>used, limit, share</comment>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1, anew at %2</source>
        <comment>use, time</comment>
        <translation>%1, de nouveau à %2</translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation>Quota utilisé</translation>
    </message>
    <message>
        <source>No key and no API has a limit.</source>
        <translation>Aucune clé ni API n’a de limite.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less used</source>
        <translation>
            <numerusform>et %Ln autre, moins utilisée</numerusform>
            <numerusform>et %Ln autres, moins utilisées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::RedirectsView</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Credentials held back</source>
        <translation>Identifiants retenus</translation>
    </message>
    <message>
        <source>Redirects that led to the answer</source>
        <translation>Redirections qui ont mené à la réponse</translation>
    </message>
    <message>
        <source>(the answer)</source>
        <translation>(la réponse)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ReimportDialog</name>
    <message>
        <source>its name was %1</source>
        <translation>son nom était %1</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>accepted bodies</source>
        <translation>corps acceptés</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Read the OpenAPI file of %1 again</source>
        <translation>Relire le fichier OpenAPI de %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>Choisir un fichier OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 came from no OpenAPI file. Choose one.</source>
        <translation>%1 ne vient d’aucun fichier OpenAPI. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>N’est plus déclarée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Keys that name what is no longer declared</source>
        <translation>Clés qui nomment ce qui n’est plus déclaré</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste comme elle est</translation>
    </message>
    <message>
        <source>The file says what it said before.</source>
        <translation>Le fichier dit la même chose qu’avant.</translation>
    </message>
    <message>
        <source>Keys and their restrictions stay as they are; this can be undone.</source>
        <translation>Les clés et leurs restrictions restent comme elles sont&#xa0;; ceci peut être annulé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The operations of %1 are up to date.</source>
        <translation>Les opérations de %1 sont à jour.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Remedy</name>
    <message>
        <source>Unlock it…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Voir que faire</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Rotate it…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Ouvrir la passerelle</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Restrict it…</source>
        <translation>Restreindre…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Move its expiry…</source>
        <translation>Repousser l’expiration…</translation>
    </message>
    <message>
        <source>Set a limit…</source>
        <translation>Fixer une limite…</translation>
    </message>
    <message>
        <source>Close it to others</source>
        <translation>Fermer aux autres</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestEditor</name>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Parameters of the query</source>
        <translation>Paramètres de l’URL</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Parameters of the path</source>
        <translation>Paramètres du chemin</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Header fields of the request</source>
        <translation>Champs d’en-tête de la requête</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>Variables de cette requête</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What this request is for; kept in its file</source>
        <translation>À quoi sert cette requête&#xa0;; conservé dans son fichier</translation>
    </message>
    <message>
        <source>Header fields that are sent besides</source>
        <translation>Champs d’en-tête envoyés en plus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Parties de la requête</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>Corps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestPage</name>
    <message>
        <source>Send request</source>
        <translation>Envoyer la requête</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Annuler la requête</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la requête</translation>
    </message>
    <message>
        <source>Save it as another…</source>
        <translation>Enregistrer comme une autre…</translation>
    </message>
    <message>
        <source>Discard what was changed since it was saved</source>
        <translation>Abandonner les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Undo the edit of the request</source>
        <translation>Annuler la modification de la requête</translation>
    </message>
    <message>
        <source>Redo the edit of the request</source>
        <translation>Rétablir la modification de la requête</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>Duplicate in a new tab</source>
        <translation>Dupliquer dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>Rouvrir le dernier onglet fermé</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Aller à l’URL</translation>
    </message>
    <message>
        <source>Find a saved request</source>
        <translation>Rechercher une requête enregistrée</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Cookies of this project…</source>
        <translation>Cookies de ce projet…</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>Règles du contrôle d’envoi…</translation>
    </message>
    <message>
        <source>Answer beside or below</source>
        <translation>Réponse à côté ou en dessous</translation>
    </message>
    <message>
        <source>Show or hide saved requests</source>
        <translation>Afficher ou masquer les requêtes enregistrées</translation>
    </message>
    <message>
        <source>Try an API by hand, with a key of this project</source>
        <translation>Essayer une API à la main, avec une clé de ce projet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestSettings</name>
    <message>
        <source>Follow &amp;redirects; a foreign host gets no secret</source>
        <translation>Suivre les &amp;redirections&#xa0;; un hôte étranger ne reçoit aucun secret</translation>
    </message>
    <message>
        <source>Send the &amp;cookies of earlier answers</source>
        <translation>Envoyer les c&amp;ookies des réponses antérieures</translation>
    </message>
    <message>
        <source>&amp;Verify the server&apos;s certificate</source>
        <translation>&amp;Vérifier le certificat du serveur</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is sent.</source>
        <translation>Quiconque se trouve sur le trajet peut lire et modifier ce qui est envoyé.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for the answer</source>
        <translation>Attente maximale de la réponse</translation>
    </message>
    <message>
        <source>As the server wants it</source>
        <translation>Au choix du serveur</translation>
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
        <translation>Version HTTP</translation>
    </message>
    <message>
        <source>http://proxy:3128, or direct</source>
        <translation>http://proxy:3128, ou direct</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>PEM or PKCS #12 file with its key</source>
        <translation>Fichier PEM ou PKCS #12 avec sa clé</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>{{name}}: a variable that is a key of the project</source>
        <translation>{{name}}&#xa0;: une variable qui est une clé du projet</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Phrase de passe du certificat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Longest wait for the answer:</source>
        <translation>Attente &amp;maximale de la réponse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;HTTP version:</source>
        <translation>Version &amp;HTTP&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate:</source>
        <translation>C&amp;ertificat client&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>Phrase de pa&amp;sse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTab</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (%1 s)</source>
        <translation>Annuler (%1&#xa0;s)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Envoyer (Ctrl+Return)</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle requête</translation>
    </message>
    <message>
        <source>The command held a credential. It is sent with the requests of this tab and kept nowhere; keep it as a key of the project to save it.</source>
        <translation>La commande contenait des identifiants. Ils sont envoyés avec les requêtes de cet onglet et ne sont conservés nulle part&#xa0;; pour les enregistrer, conservez-les comme clé du projet.</translation>
    </message>
    <message>
        <source>The cURL command has become a request.</source>
        <translation>La commande cURL est devenue une requête.</translation>
    </message>
    <message>
        <source>The cURL command has become a request, but:</source>
        <translation>La commande cURL est devenue une requête, mais&#xa0;:</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile.</source>
        <translation>Le fichier a été modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep yours under another name, or take theirs.</source>
        <translation>Rien n’a été écrit. Gardez votre version sous un autre nom, ou prenez la sienne.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la sienne</translation>
    </message>
    <message>
        <source>Saved without the value of %1.</source>
        <translation>Enregistré sans la valeur de %1.</translation>
    </message>
    <message>
        <source>A file may be shared. Keep the secret as a key of the project and choose it here, or write {{name}} and set the variable.</source>
        <translation>Un fichier peut être partagé. Conservez le secret comme clé du projet et choisissez-la ici, ou écrivez {{name}} et définissez la variable.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTabs</name>
    <message>
        <source>Open requests</source>
        <translation>Requêtes ouvertes</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Fermer (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>The request was closed without being saved.</source>
        <translation>La requête a été fermée sans être enregistrée.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>La rouvrir</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ResponseView</name>
    <message>
        <source>Header fields of the answer</source>
        <translation>Champs d’en-tête de la réponse</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Parties de la réponse</translation>
    </message>
    <message>
        <source>The answer appears here. Send with Ctrl+Return.</source>
        <translation>La réponse apparaît ici. Envoyez avec Ctrl+Return.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>En-têtes (%1)</translation>
    </message>
    <message>
        <source>Cookies (%1)</source>
        <translation>Cookies (%1)</translation>
    </message>
    <message>
        <source>TLS (not verified)</source>
        <translation>TLS (non vérifié)</translation>
    </message>
    <message>
        <source>Redirects (%1)</source>
        <translation>Redirections (%1)</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>certificat non vérifié</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1:</source>
        <translation>&amp;Phrase de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Secrets go into the keychain one by one; many take a while.</source>
        <translation>Les secrets vont un à un dans le trousseau&#xa0;; s’ils sont nombreux, cela prend un moment.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la bonne phrase de passe.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestrictionsEditor</name>
    <message>
        <source>Where it may be used from</source>
        <translation>D’où elle peut être utilisée</translation>
    </message>
    <message>
        <source>Another restriction</source>
        <translation>Autre restriction</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>Ce qu’elle peut appeler</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>all the lists below</source>
        <translation>toutes les listes ci-dessous</translation>
    </message>
    <message>
        <source>at least one of the lists below</source>
        <translation>au moins une des listes ci-dessous</translation>
    </message>
    <message>
        <source>A &amp;caller must be in</source>
        <translation>L’appe&amp;lant doit figurer dans</translation>
    </message>
    <message>
        <source>A caller must be in</source>
        <translation>L’appelant doit figurer dans</translation>
    </message>
    <message>
        <source>Take the Origin header where a browser sends no Referer</source>
        <translation>Se servir de l’en-tête Origin quand un navigateur n’envoie pas de Referer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>Renouveler %1</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its name, its restrictions and its counters stay. The old secret can work on for a while, so that programs can be changed over.</source>
        <translation>La clé reçoit un nouveau secret. Son nom, ses restrictions et ses compteurs restent. L’ancien secret peut continuer à fonctionner quelque temps, pour que les programmes puissent passer au nouveau.</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>Y mettre fin aussitôt</translation>
    </message>
    <message>
        <source>Works for another %1</source>
        <translation>Fonctionne encore %1</translation>
    </message>
    <message>
        <source>The &amp;old secret</source>
        <translation>L’ancien &amp;secret</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>L’ancien secret</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotationPart</name>
    <message>
        <source>Version %1 (%2) is in use.</source>
        <translation>La version %1 (%2) est utilisée.</translation>
    </message>
    <message>
        <source>Version %1 (%2) still works.</source>
        <translation>La version %1 (%2) fonctionne encore.</translation>
    </message>
    <message>
        <source>It ends %1 (%2).</source>
        <comment>a time, and how far away it is</comment>
        <translation>Elle prend fin %1 (%2).</translation>
    </message>
    <message>
        <source>No call in the last hour.</source>
        <translation>Aucun appel dans la dernière heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>%Ln appel dans la dernière heure, le dernier %1.</numerusform>
            <numerusform>%Ln appels dans la dernière heure, le dernier %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::SamplePanel</name>
    <message>
        <source>Make a call that is granted</source>
        <translation>Faire un appel accordé</translation>
    </message>
    <message>
        <source>Make a call that is denied</source>
        <translation>Faire un appel refusé</translation>
    </message>
    <message>
        <source>See them in Activity</source>
        <translation>Les voir dans Activité</translation>
    </message>
    <message>
        <source>This project is there to be tried. Its API is a small service inside of this window. One key may only list forms, so often a minute; the other may only be used by the website app.example. Delete the project when you have seen enough.</source>
        <translation>Ce projet est là pour être essayé. Son API est un petit service dans cette fenêtre. Une clé peut seulement lister les formulaires, tant de fois par minute&#xa0;; l’autre ne peut servir que depuis le site app.example. Supprimez le projet quand vous en avez assez vu.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>GET /forms was let through, and the service answered with %1.</source>
        <translation>GET /forms est passé, et le service a répondu %1.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>GET /forms was answered with %1: %2. Activity tells why, and what would let it through.</source>
        <translation>GET /forms a reçu %1&#xa0;: %2. Activité dit pourquoi, et ce qui le laisserait passer.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Projects, APIs, keys, variables, requests</source>
        <translation>Projets, API, clés, variables, requêtes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Tapez pour chercher…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 more; type more words.</source>
        <translation>%1 de plus&#xa0;; tapez d’autres mots.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SecretsPage</name>
    <message>
        <source>Unlock the vault…</source>
        <translation>Déverrouiller le coffre…</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>Tout sauvegarder…</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain…</source>
        <translation>Déverrouiller le trousseau du système…</translation>
    </message>
    <message>
        <source>Kept outside of the database, and never written down in clear</source>
        <translation>Conservés hors de la base de données, et jamais écrits en clair</translation>
    </message>
    <message>
        <source>One encrypted file with every project, all keys and their secrets, and what was recorded. It is restored into a home without projects: from the first page of the window there, or with keywrightctl restore FILE.</source>
        <translation>Un fichier chiffré contenant tous les projets, toutes les clés avec leurs secrets, et ce qui a été consigné. Il se restaure dans un dossier de données sans projets&#xa0;: depuis la première page de la fenêtre, ou avec keywrightctl restore FILE.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Keep secrets in a vault</source>
        <translation>Conserver les secrets dans un coffre</translation>
    </message>
    <message>
        <source>From now on new secrets go into a file that this passphrase opens. Those in the keychain stay there until they are moved.</source>
        <translation>Désormais, les nouveaux secrets vont dans un fichier qu’ouvre cette phrase de passe. Ceux du trousseau y restent jusqu’à ce qu’ils soient déplacés.</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, not even you. A backup has a passphrase of its own.</source>
        <translation>Sans elle, personne ne peut ouvrir le coffre, pas même vous. Une sauvegarde a sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>New secrets go into the vault now.</source>
        <translation>Les nouveaux secrets vont désormais dans le coffre.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>The secrets themselves are not touched.</source>
        <translation>Les secrets eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Backups that were made before keep the passphrase that they were made with.</source>
        <translation>Les sauvegardes antérieures gardent la phrase de passe avec laquelle elles ont été faites.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault.</source>
        <translation>La nouvelle phrase de passe ouvre le coffre.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>The file is encrypted under a passphrase of its own.</source>
        <translation>Le fichier est chiffré sous sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>Whoever has the file can try for as long as they like; without the passphrase nobody can open it, not even you.</source>
        <translation>Quiconque a le fichier peut essayer aussi longtemps qu’il veut&#xa0;; sans la phrase de passe, personne ne peut l’ouvrir, pas même vous.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sauvegardes (*.backup)</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>Écriture de la sauvegarde…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) with all keys and secrets are in %1, encrypted.</source>
        <translation>
            <numerusform>%Ln projet avec toutes ses clés et tous ses secrets est dans %1, chiffré.</numerusform>
            <numerusform>%Ln projets avec toutes leurs clés et tous leurs secrets sont dans %1, chiffrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShellActions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Keywright</source>
        <translation>À &amp;propos de Keywright</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Chercher &amp;partout…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal du programme</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShortcutSheet</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>“%1” has these keys now and would lose them.</source>
        <translation>«&#xa0;%1&#xa0;» a actuellement ce raccourci et le perdrait.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Nouveau raccourci&#xa0;:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SpanDialog</name>
    <message>
        <source>Span of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingChart</name>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingView</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Où est passé le temps</translation>
    </message>
    <message>
        <source>Waterfall: %1</source>
        <translation>Cascade&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TlsFields</name>
    <message>
        <source>A path with a comma cannot be used here.</source>
        <translation>Un chemin contenant une virgule ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key)</source>
        <translation>Clés privées (*.pem *.key)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Off: plain HTTP</source>
        <translation>Désactivé&#xa0;: HTTP simple</translation>
    </message>
    <message>
        <source>On, with a certificate for this machine</source>
        <translation>Activé, avec un certificat pour cette machine</translation>
    </message>
    <message>
        <source>On, with a certificate of yours</source>
        <translation>Activé, avec un certificat à vous</translation>
    </message>
    <message>
        <source>PEM: your certificate first, then those that vouch for it.</source>
        <translation>PEM&#xa0;: votre certificat d’abord, puis ceux qui s’en portent garants.</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>PEM, sans phrase de passe.</translation>
    </message>
    <message>
        <source>T&amp;LS:</source>
        <translation>TL&amp;S&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>Ce&amp;rtificat&#xa0;:</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Clé pri&amp;vée&#xa0;:</translation>
    </message>
    <message>
        <source>Made at the start, for localhost and the names of your APIs. Clients must trust the authority that the state above names then.</source>
        <translation>Créé au démarrage, pour localhost et les noms de vos API. Les clients doivent alors faire confiance à l’autorité qu’indique l’état ci-dessus.</translation>
    </message>
    <message>
        <source>Name the file of the certificate.</source>
        <translation>Indiquez le fichier du certificat.</translation>
    </message>
    <message>
        <source>Name the file of its private key.</source>
        <translation>Indiquez le fichier de sa clé privée.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Tray</name>
    <message>
        <source>The vault is open.</source>
        <translation>Le coffre est ouvert.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Keywright</source>
        <translation>Keywright</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>The gateway is running.</source>
        <translation>La passerelle fonctionne.</translation>
    </message>
    <message>
        <source>The gateway is running: %1</source>
        <translation>La passerelle fonctionne&#xa0;: %1</translation>
    </message>
    <message>
        <source>S&amp;top the gateway</source>
        <translation>&amp;Arrêter la passerelle</translation>
    </message>
    <message>
        <source>S&amp;tart the gateway</source>
        <translation>&amp;Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Show in the &amp;system tray</source>
        <translation>Montrer dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>&amp;Rester dans la zone de notification à la fermeture</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Show &amp;Keywright</source>
        <translation>Montrer &amp;Keywright</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Verrouiller le coffre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TrialPanel</name>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of the verdict, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is only reported so far: %1.</source>
        <translation>C’est seulement signalé pour l’instant&#xa0;: %1.</translation>
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
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Depuis la page</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Depuis l’adresse</translation>
    </message>
    <message>
        <source>Android app</source>
        <translation>Application Android</translation>
    </message>
    <message>
        <source>iOS app</source>
        <translation>Application iOS</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>As if it were</source>
        <translation>Comme s’il était</translation>
    </message>
    <message>
        <source>now; or +2h, +3d, 2026-12-24T18:00:00Z</source>
        <translation>maintenant&#xa0;; ou +2h, +3d, 2026-12-24T18:00:00Z</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TypedConfirmation</name>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Pour continuer, saisissez «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Déverrouiller le coffre</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault that keeps this home&apos;s secrets:</source>
        <translation>&amp;Phrase de passe du coffre où sont les secrets de ce dossier de données&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Opening it takes about a second.</source>
        <translation>L’ouverture prend environ une seconde.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la bonne phrase de passe.</translation>
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
        <translation>requêtes</translation>
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
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>denied or failed</source>
        <translation>refusés ou échoués</translation>
    </message>
    <message>
        <source>failed alone</source>
        <translation>échoués seulement</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>la période précédente</translation>
    </message>
    <message>
        <source>p95 of the period before</source>
        <translation>p95 de la période précédente</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageContent</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>Requêtes au fil du temps</translation>
    </message>
    <message>
        <source>Error ratio over time</source>
        <translation>Part d’erreurs dans le temps</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latence au fil du temps</translation>
    </message>
    <message>
        <source>Requests by weekday and hour</source>
        <translation>Requêtes par jour de la semaine et heure</translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation>Part d’erreurs</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>par clé</translation>
    </message>
    <message>
        <source>by API</source>
        <translation>par API</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>par opération</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>par issue</translation>
    </message>
    <message>
        <source>by caller</source>
        <translation>par appelant</translation>
    </message>
    <message>
        <source>Client addresses, from the log of recent requests</source>
        <translation>Adresses des clients, d’après le journal des requêtes récentes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>En tête</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageFilters</name>
    <message>
        <source>From – until…</source>
        <translation>De – à…</translation>
    </message>
    <message>
        <source>Any span of time; in the charts it can also be dragged over</source>
        <translation>Une période quelconque&#xa0;; dans les graphiques, elle peut aussi se tracer à la souris</translation>
    </message>
    <message>
        <source>Choose a span of time</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>Toutes les API</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageModel</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
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
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Octets envoyés</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>this span of time</source>
        <translation>cette période</translation>
    </message>
    <message>
        <source>No requests in %1</source>
        <translation>Aucune requête durant %1</translation>
    </message>
    <message>
        <source>Every call through the gateway is counted here: what was granted, what was denied and why, and how long it took.</source>
        <translation>Chaque appel passant par la passerelle est compté ici&#xa0;: ce qui a été autorisé, ce qui a été refusé et pourquoi, et le temps que cela a pris.</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Ouvrir la passerelle</translation>
    </message>
    <message>
        <source>Look at the last 90 days</source>
        <translation>Voir les 90 derniers jours</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Exporter l’utilisation</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Usage was exported to %1.</source>
        <translation>L’utilisation a été exportée vers %1.</translation>
    </message>
    <message>
        <source>Back to the Earlier Span</source>
        <translation>Revenir à l’intervalle précédent</translation>
    </message>
    <message>
        <source>Forward to the Later Span</source>
        <translation>Avancer à l’intervalle suivant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notifications…</translation>
    </message>
    <message>
        <source>Draw the period before as well</source>
        <translation>Tracer aussi la période précédente</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageRange</name>
    <message>
        <source>15 min</source>
        <translation>15&#xa0;min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;j</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90&#xa0;j</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>les 15 dernières minutes</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la dernière heure</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>les 24 dernières heures</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>les 7 derniers jours</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>les 30 derniers jours</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>les 90 derniers jours</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UseSitesView</name>
    <message>
        <source>Where this key is</source>
        <translation>Où se trouve cette clé</translation>
    </message>
    <message>
        <source>No variable, no file and no running program that Keywright knows of has this key.</source>
        <translation>Aucune variable, aucun fichier et aucun programme en cours dont Keywright ait connaissance ne contient cette clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this machine still have the old secret.</source>
        <translation>
            <numerusform>%Ln emplacement sur cette machine a encore l’ancien secret.</numerusform>
            <numerusform>%Ln emplacements sur cette machine ont encore l’ancien secret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place that Keywright knows of on this machine has the current secret, or gets it with its next start.</source>
        <translation>Tous les emplacements de cette machine dont Keywright a connaissance ont le secret actuel, ou le recevront à leur prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the new secret into %n value(s) of files</source>
        <translation>
            <numerusform>Mettre le nouveau secret dans %Ln valeur des fichiers</numerusform>
            <numerusform>Mettre le nouveau secret dans %Ln valeurs des fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written in a way that is not touched.</source>
        <translation>
            <numerusform>%Ln valeur est écrite d’une façon qui n’est pas touchée.</numerusform>
            <numerusform>%Ln valeurs sont écrites d’une façon qui n’est pas touchée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation>Modifiez-les à la main.</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>Où se trouve %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ValuesDialog</name>
    <message>
        <source>Values of the variables</source>
        <translation>Valeurs des variables</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Forget what was taken from answers</source>
        <translation>Oublier ce qui a été tiré des réponses</translation>
    </message>
    <message>
        <source>Another one of this name wins over it</source>
        <translation>Une autre variable du même nom l’emporte</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Command that runs a program with these variables</source>
        <translation>Commande qui lance un programme avec ces variables</translation>
    </message>
    <message>
        <source>Bind a variable</source>
        <translation>Lier une variable</translation>
    </message>
    <message>
        <source>Edit binding</source>
        <translation>Modifier la liaison</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Remove binding</source>
        <translation>Retirer la liaison</translation>
    </message>
    <message>
        <source>Import a .env file…</source>
        <translation>Importer un fichier .env…</translation>
    </message>
    <message>
        <source>Folders with .env files…</source>
        <translation>Dossiers contenant des fichiers .env…</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Rechercher des variables</translation>
    </message>
    <message>
        <source>A program started like this finds the keys in its environment; they are written to no file:</source>
        <translation>Un programme lancé ainsi trouve les clés dans son environnement&#xa0;; elles ne sont écrites dans aucun fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>Choisir un fichier .env</translation>
    </message>
    <message>
        <source>.env files (.env .env.* *.env);;All files (*)</source>
        <translation>Fichiers .env (.env .env.* *.env);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be handed out; programs are then started with none of them. The last column says why.</source>
        <translation>%1 sur %2 ne peuvent pas être remises&#xa0;; les programmes sont alors lancés sans aucune d’elles. La dernière colonne dit pourquoi.</translation>
    </message>
    <message>
        <source>Bound to keys: %1</source>
        <translation>Liées à des clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>No variable yet</source>
        <translation>Aucune variable pour l’instant</translation>
    </message>
    <message>
        <source>A variable hands a key to a local program. Issue a key first.</source>
        <translation>Une variable remet une clé à un programme local. Émettez d’abord une clé.</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>Émettre une clé</translation>
    </message>
    <message>
        <source>Bind a variable to a key, and start programs that find it in their environment, so that it stands in no file.</source>
        <translation>Liez une variable à une clé, et lancez des programmes qui la trouvent dans leur environnement&#xa0;; elle ne figure ainsi dans aucun fichier.</translation>
    </message>
    <message>
        <source>No variable found</source>
        <translation>Aucune variable trouvée</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>Rien ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Déposez pour importer %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultCard</name>
    <message>
        <source>Open it with a &amp;key in the system&apos;s keychain, without a passphrase</source>
        <translation>L’ouvrir avec une &amp;clé du trousseau du système, sans phrase de passe</translation>
    </message>
    <message>
        <source>Where secrets are</source>
        <translation>Où sont les secrets</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Keep secrets in a vault…</source>
        <translation>Conserver les secrets dans un coffre…</translation>
    </message>
    <message>
        <source>Move the others into the vault…</source>
        <translation>Déplacer les autres vers le coffre…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Move all into the keychain…</source>
        <translation>Tout déplacer vers le trousseau…</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>%1. Opened by a passphrase; each guess costs %2 MiB of memory and about a second.</source>
        <translation>%1. S’ouvre par une phrase de passe&#xa0;; chaque essai coûte %2&#xa0;Mio de mémoire et environ une seconde.</translation>
    </message>
    <message>
        <source>A vault is a file under a passphrase: for machines without a keychain, for thousands of secrets and for secrets over 2,000 bytes. Secrets can be moved in both directions.</source>
        <translation>Un coffre est un fichier protégé par une phrase de passe&#xa0;: pour les machines sans trousseau, pour des milliers de secrets et pour les secrets de plus de 2&#xa0;000&#xa0;octets. Les secrets peuvent être déplacés dans les deux sens.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultKeeper</name>
    <message>
        <source>Lock the vault now</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>The vault was locked, since nobody used it.</source>
        <translation>Le coffre a été verrouillé, car personne ne l’utilisait.</translation>
    </message>
    <message>
        <source>The vault was locked together with the screen.</source>
        <translation>Le coffre a été verrouillé en même temps que l’écran.</translation>
    </message>
    <message>
        <source>The keychain is unlocked; what failed can be tried again.</source>
        <translation>Le trousseau est déverrouillé&#xa0;; ce qui a échoué peut être réessayé.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictModel</name>
    <message>
        <source>nearest entry: %1</source>
        <translation>entrée la plus proche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictPane</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Steps of the verdict</source>
        <translation>Étapes du verdict</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Ouvrir la clé</translation>
    </message>
    <message>
        <source>Send it again…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in, %4 out</source>
        <translation>%1 en %2, %3 reçus, %4 envoyés</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Would deny</source>
        <translation>Refuserait</translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1 (seulement signalé pour l’instant)</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de la requête</translation>
    </message>
    <message>
        <source>The smallest change that would grant it</source>
        <translation>La plus petite modification qui l’autoriserait</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>It was denied because that was asked for, to test the client.</source>
        <translation>Il a été refusé parce que cela avait été demandé, pour tester le client.</translation>
    </message>
    <message>
        <source>The rules have changed since: today this call would be granted.</source>
        <translation>Les règles ont changé depuis&#xa0;: aujourd’hui, cet appel serait autorisé.</translation>
    </message>
    <message>
        <source>The rules have changed since: today it would be denied for another reason, %1.</source>
        <translation>Les règles ont changé depuis&#xa0;: aujourd’hui, il serait refusé pour une autre raison, %1.</translation>
    </message>
    <message>
        <source>Steps after the deciding one are judged by the rules of now.</source>
        <translation>Les étapes après celle qui décide sont jugées selon les règles actuelles.</translation>
    </message>
    <message>
        <source>The limit has room again: now this call would be granted.</source>
        <translation>La limite s’est libérée&#xa0;: cet appel serait autorisé maintenant.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WelcomePage</name>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Welcome to Keywright</source>
        <translation>Bienvenue dans Keywright</translation>
    </message>
    <message>
        <source>Keys for your APIs, with rules that are enforced, and a record of who used them.</source>
        <translation>Des clés pour vos API, avec des règles appliquées, et la trace de qui les a utilisées.</translation>
    </message>
    <message>
        <source>A project holds the keys and APIs that belong together.</source>
        <translation>Un projet contient les clés et les API qui vont ensemble.</translation>
    </message>
    <message>
        <source>Issue keys that may do only what their program needs.</source>
        <translation>Émettez des clés qui ne permettent que ce dont leur programme a besoin.</translation>
    </message>
    <message>
        <source>The gateway lets granted calls through, and says why it denies the others.</source>
        <translation>La passerelle laisse passer les appels autorisés, et dit pourquoi elle refuse les autres.</translation>
    </message>
    <message>
        <source>&amp;Name of your first project</source>
        <translation>&amp;Nom de votre premier projet</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>Portail de la clinique</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Sauvegardes (*.backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Essayer le projet d’exemple</translation>
    </message>
    <message>
        <source>With an API and two keys, to see calls granted and denied.</source>
        <translation>Avec une API et deux clés, pour voir des appels accordés et refusés.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WhichKeyDialog</name>
    <message>
        <source>The string</source>
        <translation>La chaîne</translation>
    </message>
    <message>
        <source>Which key is this?</source>
        <translation>Quelle est cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>Paste what was found in a log, a file or a message. It is compared on this computer with the fingerprints of all keys of this home, goes nowhere, and is wiped.</source>
        <translation>Collez ce qui a été trouvé dans un journal, un fichier ou un message. C’est comparé sur cet ordinateur aux empreintes de toutes les clés de ce dossier de données, ne va nulle part et est effacé.</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>&amp;Chaîne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>Aller à la clé</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>It is no key of this home.</source>
        <translation>Ce n’est pas une clé de ce dossier de données.</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <comment>a key and its state</comment>
        <translation>C’est %1, %2.</translation>
    </message>
    <message>
        <source>This is version %1 of it, which has ended.</source>
        <translation>C’est sa version %1, qui a pris fin.</translation>
    </message>
    <message>
        <source>This is version %1 of it, an older one that still works.</source>
        <translation>C’est sa version %1, une ancienne qui fonctionne encore.</translation>
    </message>
    <message>
        <source>Project: %1.</source>
        <translation>Projet&#xa0;: %1.</translation>
    </message>
</context>
</TS>
