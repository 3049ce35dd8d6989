<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Advice</name>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrija el valor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Take 1 to 100 symbols without “/”; the name of an API is a DNS label: lower-case letters, digits and “-”, at most 63.</source>
        <translation>Use de 1 a 100 caracteres sin «/»; el nombre de una API es una etiqueta DNS: minúsculas, cifras y «-», 63 como máximo.</translation>
    </message>
    <message>
        <source>Choose another name, or rename or delete what bears it.</source>
        <translation>Elija otro nombre, o cambie de nombre o elimine lo que ya lo lleva.</translation>
    </message>
    <message>
        <source>Name the project too (PROJECT/NAME), or use the id.</source>
        <translation>Indique también el proyecto (PROYECTO/NOMBRE) o use el identificador.</translation>
    </message>
    <message>
        <source>Give an http or https URL such as https://forms.example/v1, without a user name; an API&apos;s has no query either.</source>
        <translation>Indique una URL http o https, como https://forms.example/v1, sin nombre de usuario; la de una API tampoco lleva consulta.</translation>
    </message>
    <message>
        <source>Write ADDRESS:PORT, such as 127.0.0.1:8787 or [::1]:8787; port 0 takes a free one.</source>
        <translation>Escriba DIRECCIÓN:PUERTO, como 127.0.0.1:8787 o [::1]:8787; con el puerto 0 se toma uno libre.</translation>
    </message>
    <message>
        <source>Correct or remove the entry; nothing was saved.</source>
        <translation>Corrija o quite la entrada; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Check the file at that place, and that it is the right one.</source>
        <translation>Revise el archivo en ese punto y compruebe que es el correcto.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation>Compruebe que la carpeta existe, que puede escribir en ella y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>Check the spelling; list what there is.</source>
        <translation>Revise la ortografía; consulte la lista de lo que hay.</translation>
    </message>
    <message>
        <source>Look at the present values and make your change again.</source>
        <translation>Consulte los valores actuales y repita el cambio.</translation>
    </message>
    <message>
        <source>Look at its present state first; it may already be as you want it.</source>
        <translation>Consulte antes su estado actual; quizá ya esté como desea.</translation>
    </message>
    <message>
        <source>Bring the project back from the archive first.</source>
        <translation>Desarchive antes el proyecto.</translation>
    </message>
    <message>
        <source>Choose a folder of your own that can be written, or correct its owner and rights.</source>
        <translation>Elija una carpeta propia en la que se pueda escribir, o corrija su propietario y sus permisos.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist; nothing is ever written over.</source>
        <translation>Elija una carpeta vacía o que no exista; nunca se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path.</source>
        <translation>Elija una carpeta de datos con una ruta más corta.</translation>
    </message>
    <message>
        <source>Check the file&apos;s rights and the space on the disk; a copy made before the last upgrade lies beside it.</source>
        <translation>Compruebe los permisos del archivo y el espacio en disco; junto a él hay una copia hecha antes de la última actualización.</translation>
    </message>
    <message>
        <source>Update this program; the file was not touched.</source>
        <translation>Actualice este programa; el archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>Try again in a moment; if it stays so, end the other program.</source>
        <translation>Vuelva a intentarlo en un momento; si sigue igual, cierre el otro programa.</translation>
    </message>
    <message>
        <source>Check the space on the disk and try again.</source>
        <translation>Compruebe el espacio en disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager; or go without keeping the secret.</source>
        <translation>Desbloquéelo en la página Secretos, con keywrightctl keychain unlock o en el gestor de contraseñas del sistema; o continúe sin guardar el secreto.</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring (GNOME Keyring, KWallet), or go without keeping the secret.</source>
        <translation>Inicie una sesión de escritorio con un servicio de llavero (GNOME Keyring, KWallet), o continúe sin guardar el secreto.</translation>
    </message>
    <message>
        <source>It may be waiting for you in a window of its own; answer it, or log out and in again.</source>
        <translation>Quizá espere su respuesta en otra ventana; responda, o cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Open the system&apos;s password manager and see whether it works; then try again.</source>
        <translation>Abra el gestor de contraseñas del sistema y compruebe si funciona; después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Somebody removed it there. Rotate the key to get a new secret.</source>
        <translation>Alguien lo quitó de allí. Rote la clave para obtener un secreto nuevo.</translation>
    </message>
    <message>
        <source>Rotate the key and keep the new secret this time.</source>
        <translation>Rote la clave y guarde esta vez el secreto nuevo.</translation>
    </message>
    <message>
        <source>Open it with its passphrase: in the window, at the prompt, or with the file that KEYWRIGHT_PASSPHRASE_FILE names.</source>
        <translation>Ábralo con su frase de contraseña: en la ventana, en la terminal o con el archivo que indica KEYWRIGHT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Make one with “keywrightctl vault create”, or keep secrets in the keychain.</source>
        <translation>Cree uno con «keywrightctl vault create», o guarde los secretos en el llavero.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Restore it from a backup.</source>
        <translation>No se ha cambiado nada en él. Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>Vuelva a escribirla; tenga en cuenta las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>Use el que está en marcha o deténgalo antes.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Inícielo antes.</translation>
    </message>
    <message>
        <source>Look into its log in the home&apos;s folder, then start it again.</source>
        <translation>Consulte su registro en la carpeta de datos y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one), or end the other program.</source>
        <translation>Elija otro puerto (con 0 se toma uno libre) o cierre el otro programa.</translation>
    </message>
    <message>
        <source>Check that it is installed, that its path is right and that it may be run.</source>
        <translation>Compruebe que está instalado, que su ruta es correcta y que se puede ejecutar.</translation>
    </message>
    <message>
        <source>Start the service, or correct the host and the port.</source>
        <translation>Inicie el servicio, o corrija el servidor y el puerto.</translation>
    </message>
    <message>
        <source>Check the spelling and the network connection.</source>
        <translation>Revise la ortografía y la conexión de red.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS and that its certificate is valid for this host.</source>
        <translation>Compruebe que el puerto usa TLS y que su certificado es válido para este servidor.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Compruebe la conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check that the service is up, or allow more time.</source>
        <translation>Compruebe que el servicio está en marcha, o permita más tiempo.</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>Vuelva a iniciarlo si todavía lo desea.</translation>
    </message>
    <message>
        <source>Look for it in a later version.</source>
        <translation>Búsquelo en una versión posterior.</translation>
    </message>
    <message>
        <source>This is a defect: please report it, with the log.</source>
        <translation>Esto es un error del programa: comuníquelo, por favor, junto con el registro.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Key issued</source>
        <translation>Clave emitida</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Clave importada</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clave cambiada</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clave rotada</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Clave activada</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Clave desactivada</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Clave eliminada</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Clave restaurada</translation>
    </message>
    <message>
        <source>Deleted key removed for good</source>
        <translation>Clave eliminada definitivamente</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secreto mostrado</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secreto copiado</translation>
    </message>
    <message>
        <source>Secret given to a program</source>
        <translation>Secreto entregado a un programa</translation>
    </message>
    <message>
        <source>Secret written into a file</source>
        <translation>Secreto escrito en un archivo</translation>
    </message>
    <message>
        <source>Secret read from a pipe</source>
        <translation>Secreto leído de una tubería</translation>
    </message>
    <message>
        <source>Secret exported</source>
        <translation>Secreto exportado</translation>
    </message>
    <message>
        <source>Secret sent with a request</source>
        <translation>Secreto enviado con una petición</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Proyecto creado</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Proyecto cambiado</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Proyecto con nuevo nombre</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>Proyecto archivado</translation>
    </message>
    <message>
        <source>Project taken out of the archive</source>
        <translation>Proyecto desarchivado</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Proyecto eliminado</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>Proyecto restaurado</translation>
    </message>
    <message>
        <source>Deleted project removed for good</source>
        <translation>Proyecto eliminado definitivamente</translation>
    </message>
    <message>
        <source>Project imported</source>
        <translation>Proyecto importado</translation>
    </message>
    <message>
        <source>API added</source>
        <translation>API añadida</translation>
    </message>
    <message>
        <source>API changed</source>
        <translation>API cambiada</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>API quitada</translation>
    </message>
    <message>
        <source>Variable bound</source>
        <translation>Variable vinculada</translation>
    </message>
    <message>
        <source>Variable unbound</source>
        <translation>Variable desvinculada</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Gateway started</source>
        <translation>Gateway iniciado</translation>
    </message>
    <message>
        <source>Gateway stopped</source>
        <translation>Gateway detenido</translation>
    </message>
    <message>
        <source>Denied calls asked for</source>
        <translation>Denegación de llamadas solicitada</translation>
    </message>
    <message>
        <source>Gateway&apos;s time moved</source>
        <translation>Hora del gateway cambiada</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Copia de seguridad escrita</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Almacén creado</translation>
    </message>
    <message>
        <source>Vault&apos;s passphrase changed</source>
        <translation>Frase de contraseña del almacén cambiada</translation>
    </message>
    <message>
        <source>Secrets moved</source>
        <translation>Secretos movidos</translation>
    </message>
    <message>
        <source>Log protected by a key from here on</source>
        <translation>Registro protegido con una clave desde aquí</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Registro exportado</translation>
    </message>
    <message>
        <source>Secrets handed out</source>
        <translation>Secretos entregados</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>Claves y secretos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
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
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>El propio registro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Where the credential goes</source>
        <translation>Dónde va la credencial</translation>
    </message>
    <message>
        <source>Description file</source>
        <translation>Archivo de descripción</translation>
    </message>
    <message>
        <source>Where keys are found</source>
        <translation>Dónde se busca la clave</translation>
    </message>
    <message>
        <source>Key passed on</source>
        <translation>Clave reenviada</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>Orígenes del navegador</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written.</source>
        <translation>El registro está íntegro: las %1 entradas están tal como se escribieron.</translation>
    </message>
    <message>
        <source>The log&apos;s %1 entries fit together, but no key protects them yet.</source>
        <translation>Las %1 entradas del registro concuerdan entre sí, pero aún no las protege ninguna clave.</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written. A key proves those from number %2 on.</source>
        <translation>El registro está íntegro: las %1 entradas están tal como se escribieron. Una clave lo demuestra a partir de la número %2.</translation>
    </message>
    <message>
        <source>Entry %1 was altered.</source>
        <translation>La entrada %1 fue alterada.</translation>
    </message>
    <message>
        <source>Entry %1 was moved to another place.</source>
        <translation>La entrada %1 se movió a otro lugar.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>La entrada %1 fue retirada.</translation>
    </message>
    <message>
        <source>The log was cut: entries from number %1 on are gone.</source>
        <translation>El registro fue recortado: faltan las entradas a partir de la número %1.</translation>
    </message>
    <message>
        <source>The log is not the one that was seen here before: from number %1 on it was put back to an older state, or replaced.</source>
        <translation>El registro no es el que se vio aquí antes: desde la entrada %1 se devolvió a un estado anterior o se sustituyó.</translation>
    </message>
    <message>
        <source>The entries hold, but the record of where the log ends was altered.</source>
        <translation>Las entradas están íntegras, pero se alteró la anotación de dónde termina el registro.</translation>
    </message>
    <message>
        <source>Nothing proves the entries from number %1 on: their key is not in the keychain.</source>
        <translation>Nada demuestra las entradas a partir de la número %1: su clave no está en el llavero.</translation>
    </message>
    <message>
        <source>The entries from number %1 on could not be proved: %2</source>
        <translation>No se pudieron demostrar las entradas a partir de la número %1: %2</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain and check again: a key is made then.</source>
        <translation>Desbloquee el llavero del sistema y vuelva a comprobar: entonces se creará una clave.</translation>
    </message>
    <message>
        <source>If it was this home&apos;s own keychain that lost it, begin anew with another key: on the Audit page, or with keywrightctl audit renew.</source>
        <translation>Si fue el propio llavero de esta carpeta de datos el que la perdió, empiece de nuevo con otra clave: en la página Auditoría o con keywrightctl audit renew.</translation>
    </message>
    <message>
        <source>Export the log and keep a copy of the home; compare it with a backup. What came before that entry is as it was written.</source>
        <translation>Exporte el registro y conserve una copia de la carpeta de datos; compárela con una copia de seguridad. Lo anterior a esa entrada está tal como se escribió.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The gateway judges calls as if it were %1 later than it is.</source>
        <translation>El gateway juzga las llamadas como si fuera %1 más tarde.</translation>
    </message>
</context>
<context>
    <name>CodeNotes</name>
    <message>
        <source>The credential is left out: Digest and AWS signatures are written for cURL alone.</source>
        <translation>Se omite la credencial: las firmas Digest y de AWS solo se escriben para cURL.</translation>
    </message>
    <message>
        <source>Redirects are not followed: the key would go along to another host, or the language does not follow them.</source>
        <translation>No se siguen las redirecciones: la clave iría también a otro servidor, o el lenguaje no las sigue.</translation>
    </message>
    <message>
        <source>JavaScript sends the method in capitals.</source>
        <translation>JavaScript envía el método en mayúsculas.</translation>
    </message>
    <message>
        <source>The proxy, the HTTP version or the client certificate of the settings is not in the code; cURL has them.</source>
        <translation>El proxy, la versión de HTTP o el certificado de cliente de los ajustes no figuran en el código; en cURL, sí.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CurlNotes</name>
    <message>
        <source>“%1” is a variable of the shell; it became {{%1}} and needs a value.</source>
        <translation>«%1» es una variable del shell; se ha convertido en {{%1}} y necesita un valor.</translation>
    </message>
    <message>
        <source>The value that the text gives to %1 was not taken over.</source>
        <translation>El valor que el texto da a %1 no se ha tomado.</translation>
    </message>
    <message>
        <source>%1 was kept as text: nothing is run and nothing is looked up.</source>
        <translation>%1 se ha dejado como texto: no se ejecuta ni se consulta nada.</translation>
    </message>
    <message>
        <source>Another command is left out: %1.</source>
        <translation>Se omite otro comando: %1.</translation>
    </message>
    <message>
        <source>The command reads what the text does not hold (standard input).</source>
        <translation>El comando lee algo que el texto no contiene (entrada estándar).</translation>
    </message>
    <message>
        <source>The answer is not written to %1.</source>
        <translation>La respuesta no se escribe en %1.</translation>
    </message>
    <message>
        <source>\&apos; between single quotes was read as a quote; a shell would not.</source>
        <translation>\&apos; entre comillas simples se ha leído como una comilla; un shell no lo haría.</translation>
    </message>
    <message>
        <source>The &amp; in the URL was kept; a shell ends the command there, unless it is in quotes.</source>
        <translation>Se ha conservado el &amp; de la URL; un shell termina ahí el comando, salvo que vaya entre comillas.</translation>
    </message>
    <message>
        <source>%1 is not known and was left out.</source>
        <translation>%1 no se conoce y se ha omitido.</translation>
    </message>
    <message>
        <source>%1 is short for several options and was left out.</source>
        <translation>%1 abrevia varias opciones y se ha omitido.</translation>
    </message>
    <message>
        <source>%1 was left out: requests are sent without it.</source>
        <translation>%1 se ha omitido: las peticiones se envían sin ello.</translation>
    </message>
    <message>
        <source>%1 changes nothing of a request.</source>
        <translation>%1 no cambia nada en una petición.</translation>
    </message>
    <message>
        <source>%1 needs no asking for: it is always done.</source>
        <translation>%1 no hace falta: siempre se hace.</translation>
    </message>
    <message>
        <source>%1 was left out: another option of the command takes its place.</source>
        <translation>%1 se ha omitido: otra opción del comando ocupa su lugar.</translation>
    </message>
    <message>
        <source>%1 has no value and was left out.</source>
        <translation>%1 no tiene valor y se ha omitido.</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense and was left out.</source>
        <translation>El valor de %1 no tiene sentido y se ha omitido.</translation>
    </message>
    <message>
        <source>Another URL is left out: %1.</source>
        <translation>Se omite otra URL: %1.</translation>
    </message>
    <message>
        <source>What follows --next is left out.</source>
        <translation>Se omite lo que sigue a --next.</translation>
    </message>
    <message>
        <source>%1 stands for several URLs; the first one was taken.</source>
        <translation>%1 representa varias URL; se ha tomado la primera.</translation>
    </message>
    <message>
        <source>Cookies are not read from the file %1.</source>
        <translation>No se leen cookies del archivo %1.</translation>
    </message>
    <message>
        <source>Headers are not read from the file %1.</source>
        <translation>No se leen cabeceras del archivo %1.</translation>
    </message>
    <message>
        <source>“%1” is no header and was left out.</source>
        <translation>«%1» no es una cabecera y se ha omitido.</translation>
    </message>
    <message>
        <source>The file %1 is sent as it is; cURL would leave out its line ends.</source>
        <translation>El archivo %1 se envía tal cual; cURL omitiría sus finales de línea.</translation>
    </message>
    <message>
        <source>The file %1 is left out: it cannot be joined with other data.</source>
        <translation>Se omite el archivo %1: no se puede unir con otros datos.</translation>
    </message>
    <message>
        <source>The file %1 is sent as a file with its name; cURL would send it as text.</source>
        <translation>El archivo %1 se envía como archivo con su nombre; cURL lo enviaría como texto.</translation>
    </message>
    <message>
        <source>“%1” in a part of the form is not understood or done in another way.</source>
        <translation>«%1» en una parte del formulario no se entiende o se hace de otro modo.</translation>
    </message>
    <message>
        <source>The command has no password for %1; cURL would ask for it.</source>
        <translation>El comando no tiene contraseña para %1; cURL la pediría.</translation>
    </message>
    <message>
        <source>The header %1 stays in the request as text; it may hold a secret.</source>
        <translation>La cabecera %1 se queda en la petición como texto; puede contener un secreto.</translation>
    </message>
    <message>
        <source>The value of %1 is no text in UTF-8; what could not be read was replaced.</source>
        <translation>El valor de %1 no es texto en UTF-8; se ha sustituido lo que no se pudo leer.</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source>The request target is not a path that starts with “/”.</source>
        <translation>El destino de la petición no es una ruta que empiece por «/».</translation>
    </message>
    <message>
        <source>The path holds a dot segment (“..” or “.”), which another server could resolve to another path.</source>
        <translation>La ruta contiene un segmento de puntos («..» o «.»), que otro servidor podría resolver como otra ruta.</translation>
    </message>
    <message>
        <source>The path holds an encoded slash or backslash, which servers read differently.</source>
        <translation>La ruta contiene una barra o una barra invertida codificada, que cada servidor lee de forma distinta.</translation>
    </message>
    <message>
        <source>The path holds a backslash, which some servers read as a slash.</source>
        <translation>La ruta contiene una barra invertida, que algunos servidores leen como barra.</translation>
    </message>
    <message>
        <source>The path holds “//”, which some servers read as “/”.</source>
        <translation>La ruta contiene «//», que algunos servidores leen como «/».</translation>
    </message>
    <message>
        <source>The path holds a control character.</source>
        <translation>La ruta contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The path holds a broken percent escape.</source>
        <translation>La ruta contiene un escape con % incorrecto.</translation>
    </message>
    <message>
        <source>The path holds an overlong encoding of a symbol.</source>
        <translation>La ruta contiene un carácter con una codificación más larga de lo debido.</translation>
    </message>
    <message>
        <source>The request carries no key in any of the places the API looks at.</source>
        <translation>La petición no lleva ninguna clave en los lugares donde la API la busca.</translation>
    </message>
    <message>
        <source>The request carries a key twice in the same place.</source>
        <translation>La petición lleva dos veces una clave en el mismo lugar.</translation>
    </message>
    <message>
        <source>What was given as a key does not look like one.</source>
        <translation>Lo que se dio como clave no parece serlo.</translation>
    </message>
    <message>
        <source>The key&apos;s checksum is wrong: it was mistyped or cut off.</source>
        <translation>La suma de comprobación de la clave es incorrecta: se escribió mal o está cortada.</translation>
    </message>
    <message>
        <source>Nobody issued this key here.</source>
        <translation>Nadie emitió aquí esta clave.</translation>
    </message>
    <message>
        <source>The key belongs to another project than the API.</source>
        <translation>La clave es de un proyecto distinto al de la API.</translation>
    </message>
    <message>
        <source>The project is archived or deleted.</source>
        <translation>El proyecto está archivado o eliminado.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>La clave se eliminó.</translation>
    </message>
    <message>
        <source>The key is disabled.</source>
        <translation>La clave está desactivada.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>La clave ha caducado.</translation>
    </message>
    <message>
        <source>This version of the key was rotated out and its overlap is over.</source>
        <translation>Esta versión de la clave se rotó y su solapamiento ha terminado.</translation>
    </message>
    <message>
        <source>This address presented too many wrong keys within a minute.</source>
        <translation>Esta dirección presentó demasiadas claves erróneas en un minuto.</translation>
    </message>
    <message>
        <source>A header that decides was given twice.</source>
        <translation>Una cabecera decisiva se dio dos veces.</translation>
    </message>
    <message>
        <source>The call does not say which website it comes from (no Referer).</source>
        <translation>La llamada no dice de qué sitio web procede (falta Referer).</translation>
    </message>
    <message>
        <source>The Referer cannot be read as a URL.</source>
        <translation>El Referer no se puede leer como URL.</translation>
    </message>
    <message>
        <source>The website is not in the key&apos;s list.</source>
        <translation>El sitio web no está en la lista de la clave.</translation>
    </message>
    <message>
        <source>The browser hid the website (Origin: null).</source>
        <translation>El navegador ocultó el sitio web (Origin: null).</translation>
    </message>
    <message>
        <source>The caller&apos;s address is in none of the key&apos;s networks.</source>
        <translation>La dirección del cliente no está en ninguna de las redes de la clave.</translation>
    </message>
    <message>
        <source>The trusted proxy forwarded an address that cannot be read.</source>
        <translation>El proxy de confianza transmitió una dirección que no se puede leer.</translation>
    </message>
    <message>
        <source>The call does not name an Android app (X-Android-Package and X-Android-Cert).</source>
        <translation>La llamada no indica ninguna aplicación de Android (X-Android-Package y X-Android-Cert).</translation>
    </message>
    <message>
        <source>The Android app and its certificate are not in the key&apos;s list.</source>
        <translation>La aplicación de Android y su certificado no están en la lista de la clave.</translation>
    </message>
    <message>
        <source>The call does not name an iOS app (X-Ios-Bundle-Identifier).</source>
        <translation>La llamada no indica ninguna aplicación de iOS (X-Ios-Bundle-Identifier).</translation>
    </message>
    <message>
        <source>The iOS app is not in the key&apos;s list.</source>
        <translation>La aplicación de iOS no está en la lista de la clave.</translation>
    </message>
    <message>
        <source>The system does not tell which program called.</source>
        <translation>El sistema no dice qué programa llamó.</translation>
    </message>
    <message>
        <source>The program is not in the key&apos;s list.</source>
        <translation>El programa no está en la lista de la clave.</translation>
    </message>
    <message>
        <source>The key may not call this API.</source>
        <translation>La clave no puede llamar a esta API.</translation>
    </message>
    <message>
        <source>The key may call the API, but not this operation.</source>
        <translation>La clave puede llamar a la API, pero no a esta operación.</translation>
    </message>
    <message>
        <source>The API declares no such operation, and none of the key&apos;s paths covers it.</source>
        <translation>La API no declara tal operación y ninguna de las rutas de la clave la abarca.</translation>
    </message>
    <message>
        <source>The request does not say what its body is (no Content-Type).</source>
        <translation>La petición no dice qué es su cuerpo (falta Content-Type).</translation>
    </message>
    <message>
        <source>The operation does not accept a body of this type.</source>
        <translation>La operación no acepta un cuerpo de este tipo.</translation>
    </message>
    <message>
        <source>The key has used up its limit.</source>
        <translation>La clave ha agotado su límite.</translation>
    </message>
    <message>
        <source>The key has used up its limit for this API.</source>
        <translation>La clave ha agotado su límite para esta API.</translation>
    </message>
    <message>
        <source>The API&apos;s own limit over all keys is used up.</source>
        <translation>El límite propio de la API para todas las claves está agotado.</translation>
    </message>
    <message>
        <source>The third-party key that the API needs upstream is not available.</source>
        <translation>La clave de terceros que la API necesita en el upstream no está disponible.</translation>
    </message>
    <message>
        <source>The call is granted.</source>
        <translation>La llamada está permitida.</translation>
    </message>
    <message>
        <source>Two servers could read the request target differently.</source>
        <translation>Dos servidores podrían leer el destino de la petición de forma distinta.</translation>
    </message>
    <message>
        <source>No API of that name is registered.</source>
        <translation>No hay ninguna API registrada con ese nombre.</translation>
    </message>
    <message>
        <source>The request carries no usable key.</source>
        <translation>La petición no lleva ninguna clave utilizable.</translation>
    </message>
    <message>
        <source>The key is not valid here.</source>
        <translation>La clave no es válida aquí.</translation>
    </message>
    <message>
        <source>The key may not be used from this website.</source>
        <translation>La clave no se puede usar desde este sitio web.</translation>
    </message>
    <message>
        <source>The key may not be used from this address.</source>
        <translation>La clave no se puede usar desde esta dirección.</translation>
    </message>
    <message>
        <source>The key may not be used by this Android app.</source>
        <translation>Esta aplicación de Android no puede usar la clave.</translation>
    </message>
    <message>
        <source>The key may not be used by this iOS app.</source>
        <translation>Esta aplicación de iOS no puede usar la clave.</translation>
    </message>
    <message>
        <source>The key may not be used by this program.</source>
        <translation>Este programa no puede usar la clave.</translation>
    </message>
    <message>
        <source>The key may not call this API or operation.</source>
        <translation>La clave no puede llamar a esta API u operación.</translation>
    </message>
    <message>
        <source>The operation does not accept this kind of body.</source>
        <translation>La operación no acepta este tipo de cuerpo.</translation>
    </message>
    <message>
        <source>There were too many calls in a short time.</source>
        <translation>Hubo demasiadas llamadas en poco tiempo.</translation>
    </message>
    <message>
        <source>The quota of the day, week or month is used up.</source>
        <translation>La cuota del día, la semana o el mes está agotada.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Visto: %1.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>El límite es %1.</translation>
    </message>
    <message>
        <source>The nearest entry is %1.</source>
        <translation>La entrada más próxima es %1.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>“%1”: the part before “://” is not a scheme; write https://, http:// or leave it out.</source>
        <translation>«%1»: lo que precede a «://» no es un esquema; escriba https://, http:// u omítalo.</translation>
    </message>
    <message>
        <source>“%1”: the host is missing; write for example portal.example/*.</source>
        <translation>«%1»: falta el servidor; escriba por ejemplo portal.example/*.</translation>
    </message>
    <message>
        <source>“%1”: the host is not valid; write a name, an address or *.name.</source>
        <translation>«%1»: el servidor no es válido; escriba un nombre, una dirección o *.nombre.</translation>
    </message>
    <message>
        <source>“%1”: a star may stand only as the first label (*.portal.example) or as the end of the path (/forms/*).</source>
        <translation>«%1»: el asterisco solo puede ser la primera etiqueta (*.portal.example) o el final de la ruta (/forms/*).</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>«%1»: el puerto no es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write /* for every path, or /forms/*.</source>
        <translation>«%1»: la ruta no es válida; escriba /* para todas las rutas, o /forms/*.</translation>
    </message>
    <message>
        <source>“%1”: a query or a fragment is never compared; leave it out.</source>
        <translation>«%1»: la consulta y el fragmento nunca se comparan; omítalos.</translation>
    </message>
    <message>
        <source>“%1”: a user name has no place here; leave it out.</source>
        <translation>«%1»: aquí no cabe un nombre de usuario; omítalo.</translation>
    </message>
    <message>
        <source>“%1” is not an address; write for example 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>«%1» no es una dirección; escriba por ejemplo 192.0.2.7, 10.0.0.0/8 o 2001:db8::/32.</translation>
    </message>
    <message>
        <source>“%1”: the prefix length is not valid: 0 to 32 for IPv4, 0 to 128 for IPv6.</source>
        <translation>«%1»: la longitud del prefijo no es válida: de 0 a 32 en IPv4, de 0 a 128 en IPv6.</translation>
    </message>
    <message>
        <source>“%1”: a leading zero can be read in two ways; leave it out.</source>
        <translation>«%1»: un cero inicial se puede leer de dos maneras; omítalo.</translation>
    </message>
    <message>
        <source>“%1”: a zone (%eth0) means something on one machine only; leave it out.</source>
        <translation>«%1»: una zona (%eth0) solo tiene sentido en un equipo; omítala.</translation>
    </message>
    <message>
        <source>“%1” would mix IPv4 and IPv6; write the IPv4 range by itself.</source>
        <translation>«%1» mezclaría IPv4 e IPv6; escriba el rango IPv4 por separado.</translation>
    </message>
    <message>
        <source>“%1” is not an Android package; write for example org.example.forms.</source>
        <translation>«%1» no es un paquete de Android; escriba por ejemplo org.example.forms.</translation>
    </message>
    <message>
        <source>“%1”: the SHA-1 fingerprint has 40 hexadecimal digits, with or without colons.</source>
        <translation>«%1»: la huella SHA-1 tiene 40 cifras hexadecimales, con o sin dos puntos.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle identifier; write for example org.example.Forms.</source>
        <translation>«%1» no es un identificador de paquete; escriba por ejemplo org.example.Forms.</translation>
    </message>
    <message>
        <source>“%1” is not the absolute path of a program; write for example /usr/bin/curl.</source>
        <translation>«%1» no es la ruta absoluta de un programa; escriba por ejemplo /usr/bin/curl.</translation>
    </message>
    <message>
        <source>“%1” is not an operation; write an operationId (submitForm, get*) or METHOD /path.</source>
        <translation>«%1» no es una operación; escriba un operationId (submitForm, get*) o MÉTODO /ruta.</translation>
    </message>
    <message>
        <source>“%1”: the method is not valid; write GET, POST, … or * for every one.</source>
        <translation>«%1»: el método no es válido; escriba GET, POST, … o * para todos.</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write for example /forms/{id} or /forms/*.</source>
        <translation>«%1»: la ruta no es válida; escriba por ejemplo /forms/{id} o /forms/*.</translation>
    </message>
    <message>
        <source>“%1”: the name of the API is not valid; use lower-case letters, digits and “-”.</source>
        <translation>«%1»: el nombre de la API no es válido; use minúsculas, cifras y «-».</translation>
    </message>
    <message>
        <source>“%1”: the number of calls must be 1 or more; leave the limit out for none.</source>
        <translation>«%1»: el número de llamadas debe ser 1 o más; para no poner límite, omítalo.</translation>
    </message>
    <message>
        <source>“%1”: the unit is second, minute, hour, day, week or month, as in 100/minute.</source>
        <translation>«%1»: la unidad es second, minute, hour, day, week o month, como en 100/minute.</translation>
    </message>
    <message>
        <source>“%1”: the window is sliding or fixed; a day and longer is always fixed.</source>
        <translation>«%1»: la ventana es sliding (deslizante) o fixed (fija); de un día en adelante siempre es fija.</translation>
    </message>
    <message>
        <source>“%1”: the time zone is not known; write for example Europe/Berlin.</source>
        <translation>«%1»: no se conoce la zona horaria; escriba por ejemplo Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is not a place for a key; write header:NAME, bearer or query:NAME.</source>
        <translation>«%1» no es un lugar para una clave; escriba header:NOMBRE, bearer o query:NOMBRE.</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>Hay una entrada vacía.</translation>
    </message>
    <message>
        <source>An entry holds a control character or a blank that has no place there.</source>
        <translation>Una entrada contiene un carácter de control o un espacio que no debe estar ahí.</translation>
    </message>
    <message>
        <source>Browsers often send the origin alone, without the path: such calls would be denied. /* is safer.</source>
        <translation>Los navegadores suelen enviar solo el origen, sin la ruta: esas llamadas se denegarían. /* es más seguro.</translation>
    </message>
    <message>
        <source>Every address matches: this restricts nothing.</source>
        <translation>Coincide cualquier dirección: esto no restringe nada.</translation>
    </message>
    <message>
        <source>The digits behind the prefix do not count.</source>
        <translation>Los dígitos que siguen al prefijo no cuentan.</translation>
    </message>
    <message>
        <source>The digits of %1 behind the prefix do not count.</source>
        <translation>Los dígitos de %1 que siguen al prefijo no cuentan.</translation>
    </message>
    <message>
        <source>Apps name themselves in a header that anybody can send: this keeps honest mistakes out, not attackers.</source>
        <translation>Las aplicaciones se identifican en una cabecera que cualquiera puede enviar: esto evita descuidos, no ataques.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Aplicaciones de Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>Aplicaciones de iOS</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
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
        <translation>El valor de %1 no es válido.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Un valor no es válido.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name.</source>
        <translation>«%1» no se puede usar como nombre.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>The name “%1” is already in use.</source>
        <translation>El nombre «%1» ya está en uso.</translation>
    </message>
    <message>
        <source>The name is already in use.</source>
        <translation>El nombre ya está en uso.</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>Hay varias cosas llamadas «%1».</translation>
    </message>
    <message>
        <source>The name is not unique.</source>
        <translation>El nombre no es único.</translation>
    </message>
    <message>
        <source>“%1” is not a URL that can be used here.</source>
        <translation>«%1» no es una URL que se pueda usar aquí.</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>Falta la URL.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be listened on.</source>
        <translation>«%1» no es una dirección en la que se pueda escuchar.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>The restriction “%1” is not valid.</source>
        <translation>La restricción «%1» no es válida.</translation>
    </message>
    <message>
        <source>A restriction is not valid.</source>
        <translation>Una restricción no es válida.</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be.</source>
        <translation>%1 no se puede leer como lo que debería ser.</translation>
    </message>
    <message>
        <source>The input cannot be read as what it should be.</source>
        <translation>La entrada no se puede leer como lo que debería ser.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>No existe «%1».</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>Entretanto alguien cambió «%1»; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>Entretanto alguien lo cambió; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>“%1” is not in a state that allows this.</source>
        <translation>«%1» no está en un estado que lo permita.</translation>
    </message>
    <message>
        <source>Its state does not allow this.</source>
        <translation>Su estado no lo permite.</translation>
    </message>
    <message>
        <source>The project “%1” is archived and takes no changes.</source>
        <translation>El proyecto «%1» está archivado y no admite cambios.</translation>
    </message>
    <message>
        <source>The project is archived and takes no changes.</source>
        <translation>El proyecto está archivado y no admite cambios.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>No se puede usar la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 already holds projects.</source>
        <translation>La carpeta %1 ya contiene proyectos.</translation>
    </message>
    <message>
        <source>The folder already holds projects.</source>
        <translation>La carpeta ya contiene proyectos.</translation>
    </message>
    <message>
        <source>The path of the control socket, %1, is longer than the system allows.</source>
        <translation>La ruta del socket de control, %1, es más larga de lo que permite el sistema.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>No se puede abrir la base de datos %1.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Keywright.</source>
        <translation>La base de datos %1 la escribió un Keywright más reciente.</translation>
    </message>
    <message>
        <source>Another Keywright has been writing for too long; nothing was saved.</source>
        <translation>Otro Keywright lleva demasiado tiempo escribiendo; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The database reported an error; nothing was saved.</source>
        <translation>La base de datos comunicó un error; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The keychain stays locked: nobody answered the system&apos;s question.</source>
        <translation>El llavero sigue bloqueado: nadie respondió a la pregunta del sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked; nothing was read or changed in it.</source>
        <translation>El llavero del sistema está bloqueado; no se ha leído ni cambiado nada en él.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>El llavero del sistema no está disponible.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported an error.</source>
        <translation>El llavero del sistema comunicó un error.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer in the keychain.</source>
        <translation>El secreto de «%1» ya no está en el llavero.</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>El secreto ya no está en el llavero.</translation>
    </message>
    <message>
        <source>The secret of “%1” was never kept; only its fingerprint is stored.</source>
        <translation>El secreto de «%1» nunca se guardó; solo se conserva su huella.</translation>
    </message>
    <message>
        <source>The secret was never kept; only its fingerprint is stored.</source>
        <translation>El secreto nunca se guardó; solo se conserva su huella.</translation>
    </message>
    <message>
        <source>The vault is locked; nothing was read or changed in it.</source>
        <translation>El almacén está bloqueado; no se ha leído ni cambiado nada en él.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in a vault, and there is none yet.</source>
        <translation>Los secretos deben guardarse en un almacén, pero aún no hay ninguno.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged or was altered.</source>
        <translation>El almacén %1 está dañado o fue alterado.</translation>
    </message>
    <message>
        <source>The vault is damaged or was altered.</source>
        <translation>El almacén está dañado o fue alterado.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1.</source>
        <translation>Esta frase de contraseña no abre %1.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>A gateway is already running for %1.</source>
        <translation>Ya hay un gateway en marcha para %1.</translation>
    </message>
    <message>
        <source>The gateway is already running.</source>
        <translation>El gateway ya está en marcha.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>El gateway no está en marcha.</translation>
    </message>
    <message>
        <source>The gateway did not start or did not answer.</source>
        <translation>El gateway no se inició o no respondió.</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>Otro programa ya escucha en %1.</translation>
    </message>
    <message>
        <source>Another program already listens there.</source>
        <translation>Otro programa ya escucha ahí.</translation>
    </message>
    <message>
        <source>The program “%1” could not be started.</source>
        <translation>No se pudo iniciar el programa «%1».</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>No se pudo iniciar el programa.</translation>
    </message>
    <message>
        <source>Nobody listens on %1: the connection was refused.</source>
        <translation>Nadie escucha en %1: se rechazó la conexión.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Se rechazó la conexión.</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>No se conoce el servidor «%1».</translation>
    </message>
    <message>
        <source>The host is not known.</source>
        <translation>No se conoce el servidor.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>No se pudo establecer una conexión segura.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La conexión falló.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>«%1» no está disponible en esta versión.</translation>
    </message>
    <message>
        <source>This is not available in this version.</source>
        <translation>No está disponible en esta versión.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright itself.</source>
        <translation>Algo falló dentro del propio Keywright.</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>%1 is left out and denied: %2 cannot be expressed.</source>
        <translation>%1 se omite y se deniega: no se puede expresar %2.</translation>
    </message>
    <message>
        <source>%1 is let in by fewer ways: %2 cannot be expressed.</source>
        <translation>%1 se admite por menos vías: no se puede expresar %2.</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is NOT enforced.</source>
        <translation>El límite %2 de %1 NO se aplica.</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is counted in the gateway&apos;s own way.</source>
        <translation>El límite %2 de %1 se cuenta a la manera de ese gateway.</translation>
    </message>
    <message>
        <source>%1 expires, but this gateway knows no time: export again by then.</source>
        <translation>%1 caduca, pero este gateway no entiende de fechas: vuelva a exportar para entonces.</translation>
    </message>
    <message>
        <source>Requests to %1 go upstream without the third-party key.</source>
        <translation>Las peticiones a %1 van al upstream sin la clave de terceros.</translation>
    </message>
    <message>
        <source>The key is not looked for in “%2” of %1.</source>
        <translation>No se busca la clave en «%2» de %1.</translation>
    </message>
    <message>
        <source>Which media types the operations of %1 accept is not checked.</source>
        <translation>No se comprueba qué tipos de contenido aceptan las operaciones de %1.</translation>
    </message>
    <message>
        <source>Nothing is recorded of the restriction “%2” of %1, which only reports.</source>
        <translation>No se registra nada de la restricción «%2» de %1, que solo informa.</translation>
    </message>
    <message>
        <source>%1 is compared in clear: the variable %2 must hold it.</source>
        <translation>%1 se compara sin cifrar: la variable %2 debe contener su valor.</translation>
    </message>
    <message>
        <source>Browsers may send a fixed list of methods and headers to %1.</source>
        <translation>Los navegadores pueden enviar a %1 una lista fija de métodos y cabeceras.</translation>
    </message>
    <message>
        <source>A header that is given twice is not refused: the first one counts.</source>
        <translation>Una cabecera repetida no se rechaza: cuenta la primera.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Keywright cannot open “%1”.</source>
        <translation>Keywright no puede abrir «%1».</translation>
    </message>
    <message>
        <source>It opens projects (.keywright.json), API descriptions (.json, .yaml) and .env files.</source>
        <translation>Abre proyectos (.keywright.json), descripciones de API (.json, .yaml) y archivos .env.</translation>
    </message>
    <message>
        <source>There is no project yet to take “%1”.</source>
        <translation>Todavía no hay ningún proyecto para «%1».</translation>
    </message>
    <message>
        <source>Create a project, then open the file again.</source>
        <translation>Cree un proyecto y vuelva a abrir el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Suelte para abrir %Ln archivo</numerusform>
            <numerusform>Suelte para abrir %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Suelte para importar %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>El llavero del sistema está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it to issue keys that are kept, to reveal them and to run programs with them.</source>
        <translation>Desbloquéelo para emitir claves que se guarden, verlas y ejecutar programas con ellas.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>El llavero del sistema no está disponible.</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring; until then keys can only be issued without keeping them.</source>
        <translation>Inicie una sesión de escritorio con un servicio de llavero; hasta entonces, las claves solo se pueden emitir sin guardarlas.</translation>
    </message>
    <message>
        <source>Another keychain answers than before: what must be in it is not there.</source>
        <translation>Responde un llavero distinto al de antes: lo que debe contener no está ahí.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to the keychain of before (desktops bring their own), or restore a backup; the Audit page (or keywrightctl audit renew) begins the log anew in this one.</source>
        <translation>No se ha cambiado nada. Vuelva al llavero de antes (cada escritorio trae el suyo) o restaure una copia de seguridad; la página Auditoría (o keywrightctl audit renew) empieza el registro de nuevo en este.</translation>
    </message>
    <message>
        <source>The item “%1” is kept for no key of this home.</source>
        <translation>El elemento «%1» no corresponde a ninguna clave de esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s password manager, unless another copy of this home uses it.</source>
        <translation>Quítelo en el gestor de contraseñas del sistema, salvo que lo use otra copia de esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Secrets of an interrupted change wait to be tidied up.</source>
        <translation>Quedan por limpiar secretos de un cambio interrumpido.</translation>
    </message>
    <message>
        <source>Unlock the keychain and start Keywright once more; it finishes or undoes them by itself.</source>
        <translation>Desbloquee el llavero y vuelva a iniciar Keywright; los completará o deshará por sí mismo.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in the keychain.</source>
        <translation>El secreto de «%1» no está en el llavero.</translation>
    </message>
    <message>
        <source>Somebody removed it there; rotate the key to get a new one.</source>
        <translation>Alguien lo quitó de allí; rote la clave para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>El gateway no está en marcha.</translation>
    </message>
    <message>
        <source>Start it: keywrightctl gateway start.</source>
        <translation>Inícielo: keywrightctl gateway start.</translation>
    </message>
    <message>
        <source>The gateway does not enforce the newest settings yet.</source>
        <translation>El gateway aún no aplica los ajustes más recientes.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, stop and start it.</source>
        <translation>Espere un momento; si sigue así, deténgalo e inícielo.</translation>
    </message>
    <message>
        <source>The API “%1” cannot be reached.</source>
        <translation>No se puede acceder a la API «%1».</translation>
    </message>
    <message>
        <source>Start its service, or correct its upstream URL.</source>
        <translation>Inicie su servicio o corrija la URL de su upstream.</translation>
    </message>
    <message>
        <source>The key “%1” may be used by anybody who has it, from anywhere.</source>
        <translation>Cualquiera que tenga la clave «%1» puede usarla, desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Restrict it to the websites, networks or apps that use it.</source>
        <translation>Restrínjala a los sitios web, redes o aplicaciones que la usan.</translation>
    </message>
    <message>
        <source>The key “%1” has not been used for a long time.</source>
        <translation>La clave «%1» lleva mucho tiempo sin usarse.</translation>
    </message>
    <message>
        <source>Disable it, and delete it when nobody misses it.</source>
        <translation>Desactívela, y elimínela cuando nadie la eche en falta.</translation>
    </message>
    <message>
        <source>The key “%1” expires soon.</source>
        <translation>La clave «%1» caduca pronto.</translation>
    </message>
    <message>
        <source>Move its expiry, or issue its successor in time.</source>
        <translation>Cambie su caducidad o emita a tiempo su sucesora.</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>La clave «%1» ha caducado.</translation>
    </message>
    <message>
        <source>Delete it, or move its expiry if it is still needed.</source>
        <translation>Elimínela, o cambie su caducidad si aún se necesita.</translation>
    </message>
    <message>
        <source>The key “%1” has no limit.</source>
        <translation>La clave «%1» no tiene límite.</translation>
    </message>
    <message>
        <source>Give it one, so that a leak or a loop costs little.</source>
        <translation>Póngale uno, para que una fuga o un bucle cuesten poco.</translation>
    </message>
    <message>
        <source>The key “%1” is older than keys may become here.</source>
        <translation>La clave «%1» es más antigua de lo que aquí se permite.</translation>
    </message>
    <message>
        <source>Rotate it; both secrets work while the programs change over.</source>
        <translation>Rótela; ambos secretos valen mientras los programas cambian.</translation>
    </message>
    <message>
        <source>Several applications seem to use the key “%1”.</source>
        <translation>Parece que varias aplicaciones usan la clave «%1».</translation>
    </message>
    <message>
        <source>Issue one for each: then each can be restricted and stopped without the others.</source>
        <translation>Emita una para cada una: así cada una se puede restringir y detener sin las demás.</translation>
    </message>
    <message>
        <source>The service of “%1” also answers calls that come past the gateway.</source>
        <translation>El servicio de «%1» también responde a llamadas que no pasan por el gateway.</translation>
    </message>
    <message>
        <source>Make it listen on the loopback alone or behind a firewall, so that every call needs a key.</source>
        <translation>Haga que escuche solo en el loopback o tras un cortafuegos, para que toda llamada necesite una clave.</translation>
    </message>
    <message>
        <source>“%1” is not the only active key of its application.</source>
        <translation>«%1» no es la única clave activa de su aplicación.</translation>
    </message>
    <message>
        <source>Rotate one key instead of keeping two; delete the other.</source>
        <translation>Rote una clave en vez de mantener dos; elimine la otra.</translation>
    </message>
    <message>
        <source>Other users of this machine can read %1.</source>
        <translation>Otros usuarios de este equipo pueden leer %1.</translation>
    </message>
    <message>
        <source>Take the rights of group and others away: chmod go= FILE.</source>
        <translation>Quite los permisos al grupo y a los demás: chmod go= ARCHIVO.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>the system is asking for its password</source>
        <translation>el sistema pide su contraseña</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>no hay bus de sesión</translation>
    </message>
    <message>
        <source>nobody keeps secrets in this session</source>
        <translation>nadie guarda secretos en esta sesión</translation>
    </message>
    <message>
        <source>no keyring has been made yet</source>
        <translation>aún no se ha creado ningún llavero</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>A project holds your APIs and the keys to them. Begin by giving one a name, or take one in from a file.</source>
        <translation>Un proyecto contiene sus API y las claves para ellas. Empiece por darle nombre a uno, o traiga uno de un archivo.</translation>
    </message>
    <message>
        <source>“Try the sample project” makes one with an API and two keys, to look around. It can be removed at any time.</source>
        <translation>«Probar el proyecto de ejemplo» crea uno con una API y dos claves, para conocer el programa. Se puede quitar en cualquier momento.</translation>
    </message>
    <message>
        <source>Here you see what there is, what the last 24 hours brought and what needs attention, in this project or in all of them.</source>
        <translation>Aquí ve lo que hay, lo que trajeron las últimas 24 horas y lo que requiere atención, en este proyecto o en todos.</translation>
    </message>
    <message>
        <source>Begin with “What needs attention”: each line says what is wrong and has the button that mends it.</source>
        <translation>Empiece por «Qué requiere atención»: cada línea dice qué va mal y tiene el botón que lo arregla.</translation>
    </message>
    <message>
        <source>“Policy…” says after how many days a key should be rotated; “Look again” makes every check anew.</source>
        <translation>«Política…» dice tras cuántos días debe rotarse una clave; «Volver a mirar» repite todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Does a warning stop anything? No. Calls are denied by what a key&apos;s restrictions say, never by what this page shows.</source>
        <translation>¿Detiene algo una advertencia? No. Las llamadas se deniegan por lo que dicen las restricciones de una clave, nunca por lo que muestra esta página.</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says from where, for which operations and how often it may.</source>
        <translation>Una clave permite a un programa llamar a sus API, y dice desde dónde, para qué operaciones y con qué frecuencia.</translation>
    </message>
    <message>
        <source>Begin with “New key”: name it after the program that will use it, and restrict it to what that program needs.</source>
        <translation>Empiece por «Clave nueva»: póngale el nombre del programa que la usará y restrínjala a lo que ese programa necesita.</translation>
    </message>
    <message>
        <source>“Rotate” gives a key a new secret while the old one still works for a time; “Disable” stops it at once and can be undone; a deleted key can be restored for 30 days.</source>
        <translation>«Rotar» da a una clave un secreto nuevo mientras el antiguo sigue funcionando un tiempo; «Desactivar» la detiene al instante y se puede deshacer; una clave eliminada se puede restaurar durante 30 días.</translation>
    </message>
    <message>
        <source>How do I keep a key of another provider here? “Get a key…” leads to the provider, tests the key and can put it behind the gateway.</source>
        <translation>¿Cómo guardo aquí la clave de otro proveedor? «Obtener una clave…» lleva al proveedor, prueba la clave y puede ponerla detrás del gateway.</translation>
    </message>
    <message>
        <source>These are the services that the gateway stands in front of. A key can be restricted to some of them, and to some of their operations.</source>
        <translation>Estos son los servicios ante los que está el gateway. Una clave puede restringirse a algunos de ellos y a algunas de sus operaciones.</translation>
    </message>
    <message>
        <source>Begin with “Add API”: give it a name and the address of your service; an OpenAPI file brings its operations along.</source>
        <translation>Empiece por «Añadir API»: déle un nombre y la dirección de su servicio; un archivo OpenAPI trae sus operaciones.</translation>
    </message>
    <message>
        <source>“Check reachability” asks whether the service answers; “Try it” beside an operation opens a request that is filled in already.</source>
        <translation>«Comprobar accesibilidad» pregunta si el servicio responde; «Probar» junto a una operación abre una petición ya rellenada.</translation>
    </message>
    <message>
        <source>Why does a call still work without a key? Then it goes to the service itself. Let that listen where only the gateway reaches it.</source>
        <translation>¿Por qué una llamada aún funciona sin clave? Porque va al servicio mismo. Haga que este escuche donde solo el gateway llegue a él.</translation>
    </message>
    <message>
        <source>A variable hands a key to a program on this computer without writing it into a file.</source>
        <translation>Una variable entrega una clave a un programa de este equipo sin escribirla en un archivo.</translation>
    </message>
    <message>
        <source>Begin with “Bind a variable”: choose the name that the program reads and the key that it is to get. The command below starts a program with it.</source>
        <translation>Empiece por «Vincular una variable»: elija el nombre que lee el programa y la clave que debe recibir. La orden de abajo inicia un programa con ella.</translation>
    </message>
    <message>
        <source>What if a program insists on a file? A .env can be served that lies on no disk, or written for some hours: see keywrightctl env --help.</source>
        <translation>¿Y si un programa exige un archivo? Se puede servir un .env que no está en ningún disco, o escribirlo por unas horas: véase keywrightctl env --help.</translation>
    </message>
    <message>
        <source>How often your APIs are called, by which keys, with which errors, how fast, and for how much money.</source>
        <translation>Cuántas veces se llama a sus API, con qué claves, con qué errores, a qué velocidad y por cuánto dinero.</translation>
    </message>
    <message>
        <source>Begin with the range at the top. Drag over a chart to look closer; each chart can be shown as a table, too.</source>
        <translation>Empiece por el intervalo de arriba. Arrastre sobre un gráfico para verlo de cerca; cada gráfico puede mostrarse también como tabla.</translation>
    </message>
    <message>
        <source>“Compare” draws the period before as well; “Notifications…” tells you of many denials, of a key in a new place, or of a limit that fills up.</source>
        <translation>«Comparar» dibuja también el período anterior; «Notificaciones…» avisa de muchas denegaciones, de una clave en un sitio nuevo o de un límite que se llena.</translation>
    </message>
    <message>
        <source>Why is nothing here? Only calls through the gateway are counted. See whether it runs, and whether programs call its address.</source>
        <translation>¿Por qué no hay nada aquí? Solo se cuentan las llamadas que pasan por el gateway. Mire si está en marcha y si los programas llaman a su dirección.</translation>
    </message>
    <message>
        <source>Every call that came to the gateway, the newest first, and why it was granted or denied.</source>
        <translation>Cada llamada que llegó al gateway, la más reciente primero, y por qué se concedió o se denegó.</translation>
    </message>
    <message>
        <source>Begin by choosing a line: beside it stand the steps of the verdict and, for a denial, the smallest change that would have granted it.</source>
        <translation>Empiece por elegir una línea: al lado están los pasos del veredicto y, si se denegó, el cambio más pequeño que la habría concedido.</translation>
    </message>
    <message>
        <source>“Denied only” leaves out what went well; “Follow” shows new calls as they come.</source>
        <translation>«Solo denegadas» omite lo que fue bien; «Seguir» muestra las llamadas nuevas a medida que llegan.</translation>
    </message>
    <message>
        <source>Does the log hold secrets? No. A call is kept with the name of its key, never with the key itself.</source>
        <translation>¿Contiene secretos el registro? No. Una llamada se guarda con el nombre de su clave, nunca con la clave misma.</translation>
    </message>
    <message>
        <source>Call an API by hand, with any key of this project, and see just what was sent and what came back.</source>
        <translation>Llame a una API a mano, con cualquier clave de este proyecto, y vea exactamente qué se envió y qué volvió.</translation>
    </message>
    <message>
        <source>Begin with the address: type it, choose a declared operation, or paste a cURL command. Then send the request.</source>
        <translation>Empiece por la dirección: escríbala, elija una operación declarada o pegue una orden cURL. Después envíe la petición.</translation>
    </message>
    <message>
        <source>Saved requests are files without secrets; “Copy as…” gives a request to cURL, Python or JavaScript.</source>
        <translation>Las peticiones guardadas son archivos sin secretos; «Copiar como…» entrega una petición a cURL, Python o JavaScript.</translation>
    </message>
    <message>
        <source>Why am I asked before sending? The send guard has seen something risky, such as a key on its way to a foreign host. Its rules can be changed.</source>
        <translation>¿Por qué se me pregunta antes de enviar? El control de envíos ha visto un riesgo, como una clave camino de un host ajeno. Sus reglas se pueden cambiar.</translation>
    </message>
    <message>
        <source>Every key at every operation: what the policy says, and what your service really did.</source>
        <translation>Cada clave en cada operación: lo que dicen las reglas y lo que su servicio hizo en realidad.</translation>
    </message>
    <message>
        <source>Begin with “Run”. Only reading calls are sent unless you allow writing ones.</source>
        <translation>Empiece por «Ejecutar». Solo se envían llamadas de lectura, salvo que permita las de escritura.</translation>
    </message>
    <message>
        <source>A field can be opened as a request or lead to its key; the whole is saved as a picture or as a JUnit report.</source>
        <translation>Una casilla puede abrirse como petición o llevar a su clave; el conjunto se guarda como imagen o como informe JUnit.</translation>
    </message>
    <message>
        <source>What is a leak? A call that should have been denied and got an answer. Often the service is then reached past the gateway.</source>
        <translation>¿Qué es una fuga? Una llamada que debió denegarse y obtuvo respuesta. A menudo se llega entonces al servicio sin pasar por el gateway.</translation>
    </message>
    <message>
        <source>The gateway stands in front of your APIs, looks at the key of each call and lets through what the key may do.</source>
        <translation>El gateway está delante de sus API, mira la clave de cada llamada y deja pasar lo que la clave permite.</translation>
    </message>
    <message>
        <source>Begin with “Start gateway”, then let your program call the address that is shown here instead of the service&apos;s own.</source>
        <translation>Empiece por «Iniciar gateway» y haga que su programa llame a la dirección que se muestra aquí en lugar de la del servicio.</translation>
    </message>
    <message>
        <source>Address, TLS, metrics and trusted proxies take effect with the next start. Configurations for other gateways can be exported.</source>
        <translation>La dirección, TLS, las métricas y los proxies de confianza valen desde el próximo inicio. Se pueden exportar configuraciones para otros gateways.</translation>
    </message>
    <message>
        <source>Must this window stay open? No. The gateway is a program of its own and runs on until it is stopped.</source>
        <translation>¿Debe quedar abierta esta ventana? No. El gateway es un programa aparte y sigue en marcha hasta que se detiene.</translation>
    </message>
    <message>
        <source>Where secrets are kept: in the system&apos;s keychain, one item each, or in a vault that a passphrase opens.</source>
        <translation>Dónde se guardan los secretos: en el llavero del sistema, un elemento cada uno, o en un almacén que abre una frase de contraseña.</translation>
    </message>
    <message>
        <source>Begin by looking whether the keychain is there and unlocked. If not, the page says what to do.</source>
        <translation>Empiece por mirar si el llavero está ahí y desbloqueado. Si no, la página dice qué hacer.</translation>
    </message>
    <message>
        <source>“Back up everything…” writes one encrypted file; the vault can be locked at once, or by itself when nobody works here.</source>
        <translation>«Copia de seguridad de todo…» escribe un único archivo cifrado; el almacén se puede bloquear al instante, o solo cuando nadie trabaja aquí.</translation>
    </message>
    <message>
        <source>What if I forget the passphrase? Nobody can open the vault or a backup without it. Keep it in another safe place.</source>
        <translation>¿Y si olvido la frase de contraseña? Sin ella nadie puede abrir el almacén ni una copia de seguridad. Guárdela en otro lugar seguro.</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret was shown, copied or given to a program: who did what, and when.</source>
        <translation>Cada cambio, y cada vez que un secreto se mostró, se copió o se dio a un programa: quién hizo qué y cuándo.</translation>
    </message>
    <message>
        <source>Begin with the search, or with the kind of entries; choosing a line shows all of it.</source>
        <translation>Empiece por la búsqueda o por el tipo de entradas; al elegir una línea se ve todo sobre ella.</translation>
    </message>
    <message>
        <source>“Check the log” says whether an entry was altered, moved or taken out; “Export the log…” writes it to a file.</source>
        <translation>«Comprobar registro» dice si una entrada se alteró, se movió o se quitó; «Exportar registro…» lo escribe en un archivo.</translation>
    </message>
    <message>
        <source>Can an entry be deleted? No. The log is only ever added to, so that it stays a proof.</source>
        <translation>¿Se puede eliminar una entrada? No. Al registro solo se añade, para que siga siendo una prueba.</translation>
    </message>
    <message>
        <source>“Import a .env file…” moves its secrets into safekeeping and binds its names; folders can be searched for .env files.</source>
        <translation>«Importar un archivo .env…» pone sus secretos a buen recaudo y vincula sus nombres; se pueden buscar archivos .env en carpetas.</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>todas las API del proyecto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and last symbols of a version</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>must be in every one of the lists</source>
        <translation>debe estar en todas las listas</translation>
    </message>
    <message>
        <source>must be in at least one of the lists</source>
        <translation>debe estar en al menos una de las listas</translation>
    </message>
    <message>
        <source>Origin instead of Referer</source>
        <translation>Origin en lugar de Referer</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>Solo se informa</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Puede llamar a</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>llamar a %1</translation>
    </message>
    <message>
        <source>call every API of its project</source>
        <translation>llamar a cualquier API de su proyecto</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other places</source>
        <translation>
            <numerusform>%1 y %Ln lugar más</numerusform>
            <numerusform>%1 y %Ln lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1 (por ahora solo se informa)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from the Android app %1</source>
        <translation>desde la aplicación de Android %1</translation>
    </message>
    <message>
        <source>from the iOS app %1</source>
        <translation>desde la aplicación de iOS %1</translation>
    </message>
    <message>
        <source>from the program %1</source>
        <translation>desde el programa %1</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>desde cualquier lugar</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in this year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>Esta clave</translation>
    </message>
    <message>
        <source>%1 may %2 %3, %4</source>
        <translation>%1 puede %2 %3, %4</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1, hasta el %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s key: it opens nothing here.</source>
        <translation>%1 es una clave ajena: aquí no abre nada.</translation>
    </message>
    <message>
        <source>%1 is a key of %2: it opens nothing here.</source>
        <translation>%1 es una clave de %2: aquí no abre nada.</translation>
    </message>
    <message>
        <source>%1 is deleted and may do nothing.</source>
        <translation>%1 está eliminada y no puede hacer nada.</translation>
    </message>
    <message>
        <source>%1 is disabled and may do nothing until it is enabled.</source>
        <translation>%1 está desactivada y no puede hacer nada hasta que se active.</translation>
    </message>
    <message>
        <source>%1 expired on %2 and may do nothing.</source>
        <translation>%1 caducó el %2 y no puede hacer nada.</translation>
    </message>
</context>
<context>
    <name>Keychains</name>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is there and unlocked.</source>
        <translation>El llavero del sistema está disponible y desbloqueado.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked: nothing can be read from it or kept in it.</source>
        <translation>El llavero del sistema está bloqueado: no se puede leer ni guardar nada en él.</translation>
    </message>
    <message>
        <source>The system is asking for the keychain&apos;s password.</source>
        <translation>El sistema pide la contraseña del llavero.</translation>
    </message>
    <message>
        <source>There is no session bus here, so no keychain can be reached.</source>
        <translation>Aquí no hay bus de sesión, así que no se puede acceder a ningún llavero.</translation>
    </message>
    <message>
        <source>Nobody keeps secrets in this session.</source>
        <translation>Nadie guarda secretos en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain has no keyring yet.</source>
        <translation>El sistema aún no tiene ningún llavero creado.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager.</source>
        <translation>Desbloquéelo en la página Secretos, con keywrightctl keychain unlock o en el gestor de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>Answer in the system&apos;s own window; it may lie behind others.</source>
        <translation>Responda en la ventana del sistema; puede estar detrás de otras.</translation>
    </message>
    <message>
        <source>Start Keywright from a desktop session, or keep secrets in a vault.</source>
        <translation>Inicie Keywright desde una sesión de escritorio o guarde los secretos en un almacén.</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring, KWallet, KeePassXC), or keep secrets in a vault.</source>
        <translation>Inicie un servicio de llavero (GNOME Keyring, KWallet, KeePassXC) o guarde los secretos en un almacén.</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password manager and call it the default, or keep secrets in a vault.</source>
        <translation>Cree uno en el gestor de contraseñas del sistema y márquelo como predeterminado, o guarde los secretos en un almacén.</translation>
    </message>
    <message>
        <source>Nothing was lost. Restart the keyring, or log out and in again.</source>
        <translation>No se ha perdido nada. Reinicie el servicio de llavero, o cierre la sesión y vuelva a iniciarla.</translation>
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
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>Only what policy says is known.</source>
        <translation>Solo se sabe lo que dice la política.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>Policy grants it, and the server took it.</source>
        <translation>La política la permite y el servidor la aceptó.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>Policy denies it, and it was refused.</source>
        <translation>La política la deniega y fue rechazada.</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>fuga</translation>
    </message>
    <message>
        <source>Policy denies it, and the server did it all the same. Let the server be reached through the gateway alone.</source>
        <translation>La política la deniega y, aun así, el servidor la atendió. Haga que solo se pueda acceder al servidor a través del gateway.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>Policy grants it, and it was refused. The server wants something else, or the gateway enforces an older policy.</source>
        <translation>La política la permite y fue rechazada. El servidor espera otra cosa, o el gateway aplica una política anterior.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitada</translation>
    </message>
    <message>
        <source>Policy grants it, but a limit is used up by now. Try again later or raise the limit.</source>
        <translation>La política la permite, pero ya se agotó un límite. Vuelva a intentarlo más tarde o aumente el límite.</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>La respuesta no dice nada sobre la clave.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(sin clave)</translation>
    </message>
    <message>
        <source>(%1_…, never issued)</source>
        <translation>(%1_…, nunca emitida)</translation>
    </message>
    <message>
        <source>(altered key)</source>
        <translation>(clave alterada)</translation>
    </message>
    <message>
        <source>(%1, altered)</source>
        <translation>(%1, alterada)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (eliminada)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (desactivada)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (caducada)</translation>
    </message>
    <message>
        <source>%1 Policy: %2. Server: HTTP %3.</source>
        <translation>%1 Política: %2. Servidor: HTTP %3.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
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
        <translation>Uso</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 has no address of its own: say which one is meant.</source>
        <translation>%1 no tiene una dirección propia: indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>“%1” is no address for this: give an http or https URL. Keys of %2 are tested on this computer only.</source>
        <translation>«%1» no es una dirección válida para esto: indique una URL http o https. Las claves de %2 solo se prueban en este equipo.</translation>
    </message>
    <message>
        <source>“%1” is no address for a key of %2. It is sent to %3 over https, or to this computer, and to nobody else.</source>
        <translation>«%1» no es una dirección para una clave de %2. Se envía a %3 por https, o a este equipo, y a nadie más.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>The key works: %1 answered %2.</source>
        <translation>La clave funciona: %1 respondió %2.</translation>
    </message>
    <message>
        <source>%1 refuses the key (%2). It was mistyped, has been revoked, or may not make this call.</source>
        <translation>%1 rechaza la clave (%2). Está mal escrita, ha sido revocada o no puede hacer esta llamada.</translation>
    </message>
    <message>
        <source>%1 did not answer, so nothing is known of the key. %2</source>
        <translation>%1 no respondió, así que no se sabe nada de la clave. %2</translation>
    </message>
    <message>
        <source>%1 answered %2, which says neither yes nor no.</source>
        <translation>%1 respondió %2, que no dice ni sí ni no.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>wants an agreement</source>
        <translation>requiere un acuerdo</translation>
    </message>
    <message>
        <source>wants a fee</source>
        <translation>de pago</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>en la cabecera %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>en el parámetro de consulta %1</translation>
    </message>
    <message>
        <source>as the password of Authorization: Basic</source>
        <translation>como contraseña de Authorization: Basic</translation>
    </message>
    <message>
        <source>as a signature (AWS Signature Version 4)</source>
        <translation>como firma (AWS Signature Version 4)</translation>
    </message>
    <message>
        <source>as Authorization: Bearer</source>
        <translation>como Authorization: Bearer</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>No existe el proveedor «%1».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>%1 has no request that could be tried without doing anything.</source>
        <translation>%1 no tiene ninguna petición que se pueda probar sin consecuencias.</translation>
    </message>
    <message>
        <source>Nothing tells whose key this is: say which provider it belongs to.</source>
        <translation>Nada indica de quién es esta clave: diga a qué proveedor pertenece.</translation>
    </message>
    <message>
        <source>The value holds what no key holds, such as a line break.</source>
        <translation>El valor contiene algo que ninguna clave contiene, como un salto de línea.</translation>
    </message>
    <message>
        <source>“%1” is not a key that was imported.</source>
        <translation>«%1» no es una clave importada.</translation>
    </message>
    <message>
        <source>“%1” is missing, or holds more than letters, digits and ._~-.</source>
        <translation>«%1» falta, o contiene algo más que letras, cifras y ._~-.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Have the caller send a plain path.</source>
        <translation>Haga que el cliente envíe una ruta simple.</translation>
    </message>
    <message>
        <source>Have the caller send the key where the API looks for it, for example in the header x-api-key.</source>
        <translation>Haga que el cliente envíe la clave donde la API la busca, por ejemplo en la cabecera x-api-key.</translation>
    </message>
    <message>
        <source>Have the caller send the key once.</source>
        <translation>Haga que el cliente envíe la clave una sola vez.</translation>
    </message>
    <message>
        <source>Copy the key once more, as a whole.</source>
        <translation>Vuelva a copiar la clave, completa.</translation>
    </message>
    <message>
        <source>Use a key of this project, or issue one.</source>
        <translation>Use una clave de este proyecto o emita una.</translation>
    </message>
    <message>
        <source>Issue a key in the API&apos;s own project.</source>
        <translation>Emita una clave en el proyecto de la API.</translation>
    </message>
    <message>
        <source>Bring the project back from the archive, or undelete it.</source>
        <translation>Desarchive o restaure el proyecto.</translation>
    </message>
    <message>
        <source>Undelete the key within 30 days, or issue another one.</source>
        <translation>Restaure la clave antes de 30 días o emita otra.</translation>
    </message>
    <message>
        <source>Enable the key.</source>
        <translation>Active la clave.</translation>
    </message>
    <message>
        <source>Move the key&apos;s expiry, or issue another one.</source>
        <translation>Cambie la caducidad de la clave o emita otra.</translation>
    </message>
    <message>
        <source>Give the caller the key&apos;s current version.</source>
        <translation>Dé al cliente la versión actual de la clave.</translation>
    </message>
    <message>
        <source>Correct the caller&apos;s key; after a minute it may try again.</source>
        <translation>Corrija la clave del cliente; tras un minuto puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>Have the caller send the header once.</source>
        <translation>Haga que el cliente envíe la cabecera una sola vez.</translation>
    </message>
    <message>
        <source>Call from a page, or allow the Origin header as a fallback where the page sends no Referer.</source>
        <translation>Llame desde una página, o permita recurrir a la cabecera Origin donde la página no envíe Referer.</translation>
    </message>
    <message>
        <source>Have the caller send a proper Referer.</source>
        <translation>Haga que el cliente envíe un Referer correcto.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s websites.</source>
        <translation>Añada %1 a los sitios web de la clave.</translation>
    </message>
    <message>
        <source>Add the website to the key&apos;s websites.</source>
        <translation>Añada el sitio web a los de la clave.</translation>
    </message>
    <message>
        <source>Serve the page from a website instead of a file or a sandbox.</source>
        <translation>Sirva la página desde un sitio web, no desde un archivo o un sandbox.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s networks.</source>
        <translation>Añada %1 a las redes de la clave.</translation>
    </message>
    <message>
        <source>Add the address to the key&apos;s networks.</source>
        <translation>Añada la dirección a las redes de la clave.</translation>
    </message>
    <message>
        <source>Correct what the proxy writes into X-Forwarded-For or Forwarded.</source>
        <translation>Corrija lo que el proxy escribe en X-Forwarded-For o Forwarded.</translation>
    </message>
    <message>
        <source>Have the app send X-Android-Package and X-Android-Cert.</source>
        <translation>Haga que la aplicación envíe X-Android-Package y X-Android-Cert.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s Android apps.</source>
        <translation>Añada %1 a las aplicaciones de Android de la clave.</translation>
    </message>
    <message>
        <source>Add the app with its certificate to the key&apos;s Android apps.</source>
        <translation>Añada la aplicación con su certificado a las aplicaciones de Android de la clave.</translation>
    </message>
    <message>
        <source>Have the app send X-Ios-Bundle-Identifier.</source>
        <translation>Haga que la aplicación envíe X-Ios-Bundle-Identifier.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s iOS apps.</source>
        <translation>Añada %1 a las aplicaciones de iOS de la clave.</translation>
    </message>
    <message>
        <source>Add the app to the key&apos;s iOS apps.</source>
        <translation>Añada la aplicación a las aplicaciones de iOS de la clave.</translation>
    </message>
    <message>
        <source>Call from this computer, from a program of your own user.</source>
        <translation>Llame desde este equipo, con un programa de su propio usuario.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s programs.</source>
        <translation>Añada %1 a los programas de la clave.</translation>
    </message>
    <message>
        <source>Add the program to the key&apos;s programs.</source>
        <translation>Añada el programa a los de la clave.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s APIs.</source>
        <translation>Añada %1 a las API de la clave.</translation>
    </message>
    <message>
        <source>Add the API to the key&apos;s APIs.</source>
        <translation>Añada la API a las de la clave.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s operations of this API.</source>
        <translation>Añada %1 a las operaciones de la clave en esta API.</translation>
    </message>
    <message>
        <source>Add the operation to the key&apos;s operations of this API.</source>
        <translation>Añada la operación a las de la clave en esta API.</translation>
    </message>
    <message>
        <source>Have the caller send a Content-Type that the operation accepts.</source>
        <translation>Haga que el cliente envíe un Content-Type que la operación acepte.</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the key&apos;s limit.</source>
        <translation>Espere a que el límite vuelva a tener margen o aumente el límite de la clave.</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the API&apos;s limit.</source>
        <translation>Espere a que el límite vuelva a tener margen o aumente el límite de la API.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or import the third-party key again.</source>
        <translation>Desbloquee el llavero o vuelva a importar la clave de terceros.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Peticiones guardadas</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Variables of requests</source>
        <translation>Variables de peticiones</translation>
    </message>
</context>
<context>
    <name>SendPhrases</name>
    <message>
        <source>The host is none that the key is for</source>
        <translation>El servidor no es ninguno de los de la clave</translation>
    </message>
    <message>
        <source>A key goes over plain HTTP to another machine</source>
        <translation>Una clave va por HTTP sin cifrar a otro equipo</translation>
    </message>
    <message>
        <source>DELETE in a production environment</source>
        <translation>DELETE en un entorno de producción</translation>
    </message>
    <message>
        <source>The key has expired, or is disabled or deleted</source>
        <translation>La clave ha caducado, o está desactivada o eliminada</translation>
    </message>
    <message>
        <source>A limit of the key is used up</source>
        <translation>Un límite de la clave está agotado</translation>
    </message>
    <message>
        <source>%1 is none of the hosts that this key is for: it would learn the key.</source>
        <translation>%1 no es ninguno de los servidores de esta clave: conocería la clave.</translation>
    </message>
    <message>
        <source>The way to %1 is plain HTTP: everybody on it could read the key.</source>
        <translation>El camino a %1 es HTTP sin cifrar: cualquiera en él podría leer la clave.</translation>
    </message>
    <message>
        <source>This deletes something in %1.</source>
        <translation>Esto elimina algo en %1.</translation>
    </message>
    <message>
        <source>The key %1 has expired, or is disabled or deleted; it will be refused.</source>
        <translation>La clave %1 ha caducado, o está desactivada o eliminada; será rechazada.</translation>
    </message>
    <message>
        <source>A limit of the key %1 is used up; the gateway will refuse it.</source>
        <translation>Un límite de la clave %1 está agotado; el gateway la rechazará.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
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
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Tiempo (ms)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>es igual a</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>es distinto de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>fits the JSON Schema</source>
        <translation>cumple el esquema JSON</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; there was nothing</source>
        <translation>%1; no había nada</translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1; era %2</translation>
    </message>
    <message>
        <source>The project&apos;s variables</source>
        <translation>Las variables del proyecto</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Esta petición</translation>
    </message>
    <message>
        <source>Taken from an answer</source>
        <translation>Tomado de una respuesta</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Indicado</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n websites</source>
        <translation>
            <numerusform>%Ln sitio web</numerusform>
            <numerusform>%Ln sitios web</numerusform>
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
            <numerusform>%Ln operación</numerusform>
            <numerusform>%Ln operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Android apps</source>
        <translation>
            <numerusform>%Ln aplicación de Android</numerusform>
            <numerusform>%Ln aplicaciones de Android</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iOS apps</source>
        <translation>
            <numerusform>%Ln aplicación de iOS</numerusform>
            <numerusform>%Ln aplicaciones de iOS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>%Ln programa</numerusform>
            <numerusform>%Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%Ln límite</numerusform>
            <numerusform>%Ln límites</numerusform>
        </translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>sin restricciones</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1, all keys: %2</source>
        <comment>API and limit</comment>
        <translation>%1, todas las claves: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key and limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>key, limit and API</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Calls are counted by hours of UTC. This time zone is not whole hours from it: each count stands in the hour in which it began.</source>
        <translation>Las llamadas se cuentan por horas UTC. Esta zona horaria no está a horas enteras de ella: cada cuenta figura en la hora en que empezó.</translation>
    </message>
    <message>
        <source>Many calls are denied</source>
        <translation>Se deniegan muchas llamadas</translation>
    </message>
    <message>
        <source>“%1” is used from a new place</source>
        <translation>«%1» se usa desde un lugar nuevo</translation>
    </message>
    <message>
        <source>A limit is nearly used up</source>
        <translation>Un límite está casi agotado</translation>
    </message>
    <message>
        <source>At %1 %2 calls were denied in a minute; %3 are usual.</source>
        <translation>A las %1 se denegaron %2 llamadas en un minuto; lo habitual son %3.</translation>
    </message>
    <message>
        <source>It was called from %1 for the first time, at %2.</source>
        <translation>Se llamó desde %1 por primera vez, a las %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are used.</source>
        <translation>%1: %2 de %3 usados.</translation>
    </message>
    <message>
        <source>It begins anew at %1.</source>
        <translation>Empieza de nuevo a las %1.</translation>
    </message>
</context>
<context>
    <name>UseSites</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
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
        <translation>actual</translation>
    </message>
    <message>
        <source>version %1; start it anew</source>
        <translation>versión %1; reinícielo</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
</context>
<context>
    <name>VariableText</name>
    <message>
        <source>%1: there is no such key</source>
        <translation>%1: no existe tal clave</translation>
    </message>
    <message>
        <source>a key, fetched when sending</source>
        <translation>una clave, que se obtiene al enviar</translation>
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
        <translation>se adivina al instante</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>This passphrase is guessed within a day by whoever has the file. Five words that have nothing to do with one another are better.</source>
        <translation>Quien tenga el archivo adivina esta frase de contraseña en un día. Es mejor usar cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>This passphrase holds for weeks against somebody who has the file and many machines. One or two more words make it years.</source>
        <translation>Esta frase de contraseña resiste semanas frente a quien tenga el archivo y muchas máquinas. Con una o dos palabras más serían años.</translation>
    </message>
    <message>
        <source>New secrets go into the vault; older ones may still be in the keychain. Secrets in the vault: %1.</source>
        <translation>Los secretos nuevos van al almacén; los anteriores pueden seguir en el llavero. Secretos en el almacén: %1.</translation>
    </message>
    <message>
        <source>New secrets go into the keychain. Secrets still in the vault: %1.</source>
        <translation>Los secretos nuevos van al llavero. Secretos que siguen en el almacén: %1.</translation>
    </message>
    <message>
        <source>All secrets are in the vault: %1.</source>
        <translation>Todos los secretos están en el almacén: %1.</translation>
    </message>
    <message>
        <source>Secrets are in the system&apos;s keychain, one item each.</source>
        <translation>Los secretos están en el llavero del sistema, un elemento por secreto.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>malformed request</source>
        <translation>petición mal formada</translation>
    </message>
    <message>
        <source>not supported by the gateway</source>
        <translation>no admitido por el gateway</translation>
    </message>
    <message>
        <source>upstream unreachable</source>
        <translation>upstream inaccesible</translation>
    </message>
    <message>
        <source>no safe connection to the upstream</source>
        <translation>sin conexión segura con el upstream</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>upstream demasiado lento</translation>
    </message>
    <message>
        <source>invalid answer from upstream</source>
        <translation>respuesta no válida del upstream</translation>
    </message>
    <message>
        <source>denied on request, for a test</source>
        <translation>denegada a propósito, como prueba</translation>
    </message>
    <message>
        <source>caller left early</source>
        <translation>el cliente se desconectó antes</translation>
    </message>
    <message>
        <source>Request target</source>
        <translation>Destino de la petición</translation>
    </message>
    <message>
        <source>API addressed</source>
        <translation>API solicitada</translation>
    </message>
    <message>
        <source>Key in the request</source>
        <translation>Clave en la petición</translation>
    </message>
    <message>
        <source>Form of the key</source>
        <translation>Forma de la clave</translation>
    </message>
    <message>
        <source>Key known</source>
        <translation>Clave conocida</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>Estado de la clave</translation>
    </message>
    <message>
        <source>Application restrictions</source>
        <translation>Restricciones de aplicación</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>API y operaciones</translation>
    </message>
    <message>
        <source>Rates and quotas</source>
        <translation>Tasas y cuotas</translation>
    </message>
    <message>
        <source>Upstream credential</source>
        <translation>Credencial del upstream</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>unsafe request target</source>
        <translation>destino de la petición no seguro</translation>
    </message>
    <message>
        <source>no such API</source>
        <translation>no existe tal API</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>invalid key</source>
        <translation>clave no válida</translation>
    </message>
    <message>
        <source>key disabled</source>
        <translation>clave desactivada</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>clave caducada</translation>
    </message>
    <message>
        <source>website not allowed</source>
        <translation>sitio web no permitido</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>dirección no permitida</translation>
    </message>
    <message>
        <source>Android app not allowed</source>
        <translation>aplicación de Android no permitida</translation>
    </message>
    <message>
        <source>iOS app not allowed</source>
        <translation>aplicación de iOS no permitida</translation>
    </message>
    <message>
        <source>program not allowed</source>
        <translation>programa no permitido</translation>
    </message>
    <message>
        <source>API or operation not allowed</source>
        <translation>API u operación no permitida</translation>
    </message>
    <message>
        <source>media type not accepted</source>
        <translation>tipo de contenido no aceptado</translation>
    </message>
    <message>
        <source>rate limit exceeded</source>
        <translation>límite de tasa superado</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>cuota agotada</translation>
    </message>
    <message>
        <source>upstream credential unavailable</source>
        <translation>credencial del upstream no disponible</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitida</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>a website</source>
        <translation>un sitio web</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>un servidor</translation>
    </message>
    <message>
        <source>an Android app</source>
        <translation>una aplicación de Android</translation>
    </message>
    <message>
        <source>an iOS app</source>
        <translation>una aplicación de iOS</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>servidor desconocido</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>error de TLS</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>sitios web</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Aplicaciones de Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>Aplicaciones de iOS</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
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
        <translation>%1/día</translation>
    </message>
    <message>
        <source>%1/week</source>
        <translation>%1/semana</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/mes</translation>
    </message>
</context>
<context>
    <name>keywright::WindowOptions</name>
    <message>
        <source>Developer console for API projects and keys.</source>
        <translation>Consola de desarrollo para proyectos de API y claves.</translation>
    </message>
    <message>
        <source>Keep everything in that folder.</source>
        <translation>Guardarlo todo en esa carpeta.</translation>
    </message>
    <message>
        <source>Open that project.</source>
        <translation>Abrir ese proyecto.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Speak that language: en, de, fr, es, ja, ar; qps shows what is not translated.</source>
        <translation>Hablar ese idioma: en, de, fr, es, ja, ar; qps muestra lo que no está traducido.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Tamaño de la ventana, como 1280x800.</translation>
    </message>
    <message>
        <source>Write a picture of the window once it has loaded, and quit.</source>
        <translation>Escribir una imagen de la ventana en cuanto se haya cargado y salir.</translation>
    </message>
    <message>
        <source>Print how long the first picture took, and quit.</source>
        <translation>Mostrar cuánto tardó la primera imagen y salir.</translation>
    </message>
    <message>
        <source>Visit every page, and quit with 0 if all is well.</source>
        <translation>Visitar todas las páginas y salir con 0 si todo va bien.</translation>
    </message>
    <message>
        <source>Open that page: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</source>
        <translation>Abrir esa página: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</translation>
    </message>
    <message>
        <source>Print the manual page, in roff.</source>
        <translation>Mostrar la página del manual, en roff.</translation>
    </message>
    <message>
        <source>Exported projects (.keywright.json), API descriptions (.json, .yaml) and .env files to open.</source>
        <translation>Proyectos exportados (.keywright.json), descripciones de API (.json, .yaml) y archivos .env que abrir.</translation>
    </message>
    <message>
        <source>developer console for API projects and keys</source>
        <translation>consola de desarrollo para proyectos y claves de API</translation>
    </message>
    <message>
        <source>Opens the window: issue keys, say what each may do, have that enforced by a gateway in front of local APIs, see every call granted or denied and why, and send requests by hand.</source>
        <translation>Abre la ventana: emitir claves, decir qué puede hacer cada una, hacerlo cumplir con un gateway delante de las API locales, ver cada llamada concedida o denegada y por qué, y enviar solicitudes a mano.</translation>
    </message>
    <message>
        <source>There is one window for each home: a second start brings the first one forward, with the project, the page and the files that it names.</source>
        <translation>Hay una ventana por cada carpeta de datos: un segundo inicio trae la primera al frente, con el proyecto, la página y los archivos que nombra.</translation>
    </message>
    <message>
        <source>Print the options, or the version, and quit.</source>
        <translation>Mostrar las opciones o la versión y salir.</translation>
    </message>
    <message>
        <source>All data and sockets in one folder.</source>
        <translation>Todos los datos y sockets en una carpeta.</translation>
    </message>
    <message>
        <source>0 done, 1 failed, 2 wrong use.</source>
        <translation>0 hecho, 1 error, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Tell what holds the window up for longer than MS milliseconds (50 unless given), and the longest at the end.</source>
        <translation>Decir qué retiene la ventana más de MS milisegundos (50 si no se indica), y al final lo más largo.</translation>
    </message>
    <message>
        <source>A number of milliseconds is wanted.</source>
        <translation>Se espera un número de milisegundos.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityModel</name>
    <message>
        <source>Would be denied if it were enforced: %1</source>
        <translation>Se denegaría si se aplicara: %1</translation>
    </message>
    <message>
        <source>%1  (%2 times)</source>
        <translation>%1  (%2 veces)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityPage</name>
    <message>
        <source>Denied only</source>
        <translation>Solo denegadas</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Peticiones, las más recientes primero</translation>
    </message>
    <message>
        <source>Show denied requests only</source>
        <translation>Mostrar solo las peticiones denegadas</translation>
    </message>
    <message>
        <source>Show new requests as they come</source>
        <translation>Mostrar las peticiones nuevas según llegan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar peticiones</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Peticiones: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Las %1 más recientes</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>No hay tal petición</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>Nada en el registro coincide con los filtros.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Mostrar todas las peticiones</translation>
    </message>
    <message>
        <source>Nothing has been called yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Each call through the gateway appears here at once, granted or denied, with the reason.</source>
        <translation>Cada llamada que pasa por el gateway aparece aquí al momento, permitida o denegada, con el motivo.</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Abrir el gateway</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertDialog</name>
    <message>
        <source>Many calls are &amp;denied</source>
        <translation>Se &amp;deniegan muchas llamadas</translation>
    </message>
    <message>
        <source>A key is used from a &amp;new place</source>
        <translation>Una clave se usa desde un lugar &amp;nuevo</translation>
    </message>
    <message>
        <source>A &amp;limit is nearly used up</source>
        <translation>Un &amp;límite está casi agotado</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>While Keywright is open, it tells of these on the desktop:</source>
        <translation>Mientras Keywright está abierto, avisa de esto en el escritorio:</translation>
    </message>
    <message>
        <source>At least ten in a minute, and five times as many as in a usual minute of the hour before.</source>
        <translation>Al menos diez en un minuto, y cinco veces más que en un minuto habitual de la hora anterior.</translation>
    </message>
    <message>
        <source>An address or a web page that a key was never called from, once the key has been in use for an hour. Not for keys with more than ten addresses.</source>
        <translation>Una dirección o página web desde la que nunca se llamó con una clave, cuando la clave lleva una hora en uso. No para claves con más de diez direcciones.</translation>
    </message>
    <message>
        <source>80 % of it, once before it begins anew.</source>
        <translation>El 80 %, una vez antes de que empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertKeeper</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AnswerSide</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiActions</name>
    <message>
        <source>removal of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>%1 was removed; the gateway no longer answers for it.</source>
        <translation>Se ha quitado %1; el gateway ya no responde por ella.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>adición de %1</translation>
    </message>
    <message>
        <source>%1 is behind the gateway.</source>
        <translation>%1 está detrás del gateway.</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiDialog</name>
    <message>
        <source>This is no URL. Write it like http://localhost:3000.</source>
        <translation>Esto no es una URL. Escríbala como http://localhost:3000.</translation>
    </message>
    <message>
        <source>Only http and https services can be protected.</source>
        <translation>Solo se pueden proteger servicios http y https.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Falta el servidor.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or #; callers send their own.</source>
        <translation>Omita lo que sigue a ? o #; los clientes envían lo suyo.</translation>
    </message>
    <message>
        <source>Leave out the user name; a credential does not belong in a URL.</source>
        <translation>Omita el nombre de usuario; una credencial no debe estar en una URL.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens; begin and end with a letter or digit; at most 63.</source>
        <translation>Use minúsculas, cifras y guiones; empiece y termine con letra o cifra; 63 como máximo.</translation>
    </message>
    <message>
        <source>This name is Keywright&apos;s own.</source>
        <translation>Keywright se reserva este nombre.</translation>
    </message>
    <message>
        <source>Another API has this name.</source>
        <translation>Otra API tiene este nombre.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>Añadir una API</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Upstream URL</source>
        <translation>URL del upstream</translation>
    </message>
    <message>
        <source>Where your service answers; the gateway passes granted calls on to it.</source>
        <translation>Donde responde su servicio; el gateway le pasa las llamadas permitidas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Upstream URL:</source>
        <translation>&amp;URL del upstream:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>Añadir API</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Callers reach it at %1</source>
        <translation>Los clientes acceden a ella en %1</translation>
    </message>
    <message>
        <source>Part of the address under which callers reach it.</source>
        <translation>Parte de la dirección por la que acceden los clientes.</translation>
    </message>
    <message>
        <source>Key location, key for the upstream, browsers, limits, price</source>
        <translation>Lugar de la clave, clave para el upstream, navegadores, límites, precio</translation>
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
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Callers use the address below with a key; the gateway passes what the key may do on to %1.</source>
        <translation>Los clientes usan la dirección siguiente con una clave; el gateway pasa a %1 lo que la clave puede hacer.</translation>
    </message>
    <message>
        <source>Address behind the gateway</source>
        <translation>Dirección detrás del gateway</translation>
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
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>Clave en</translation>
    </message>
    <message>
        <source>Caller&apos;s key</source>
        <translation>Clave del cliente</translation>
    </message>
    <message>
        <source>is passed on to the upstream</source>
        <translation>se reenvía al upstream</translation>
    </message>
    <message>
        <source>Key for it</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>It goes in</source>
        <translation>Va en</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>Orígenes del navegador</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>none over all keys</source>
        <translation>ninguno para todas las claves</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>Archivo OpenAPI</translation>
    </message>
    <message>
        <source>a key of the project</source>
        <translation>una clave del proyecto</translation>
    </message>
    <message>
        <source>Read the file again…</source>
        <translation>Volver a leer el archivo…</translation>
    </message>
    <message>
        <source>Shows what the OpenAPI file says now</source>
        <translation>Muestra lo que dice ahora el archivo OpenAPI</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The operations and who may call them, as a table</source>
        <translation>Las operaciones y quién puede llamarlas, como tabla</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>Sin pasar por el gateway</translation>
    </message>
    <message>
        <source>it answers programs of this machine without a key</source>
        <translation>responde a programas de este equipo sin clave</translation>
    </message>
    <message>
        <source>it answers anybody without a key at %1: let it listen on the loopback alone, or put a firewall before it</source>
        <translation>responde a cualquiera sin clave en %1: haga que escuche solo en el loopback o ponga un cortafuegos delante</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Abierta a</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>Claves sin restricciones</translation>
    </message>
    <message>
        <source>not declared any more</source>
        <translation>ya no declarada</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiSettings</name>
    <message>
        <source>&amp;Pass the caller&apos;s key on to the upstream</source>
        <translation>&amp;Pasar la clave del cliente al upstream</translation>
    </message>
    <message>
        <source>Looked at in this order; the first that holds a key decides.</source>
        <translation>Se miran en este orden; decide el primero que contenga una clave.</translation>
    </message>
    <message>
        <source>Origins of web pages that may call, separated by commas; * for any. Empty: none.</source>
        <translation>Orígenes de las páginas web que pueden llamar, separados por comas; * para cualquiera. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Key for the upstream</source>
        <translation>Clave para el upstream</translation>
    </message>
    <message>
        <source>The gateway adds it to each call that it passes on; callers never see it. It comes out of the keychain.</source>
        <translation>El gateway la añade a cada llamada que transmite; los clientes nunca la ven. Sale del llavero.</translation>
    </message>
    <message>
        <source>Key goes in:</source>
        <translation>La clave va en:</translation>
    </message>
    <message>
        <source>Key for the u&amp;pstream:</source>
        <translation>C&amp;lave para el upstream:</translation>
    </message>
    <message>
        <source>I&amp;t goes in:</source>
        <translation>Va &amp;en:</translation>
    </message>
    <message>
        <source>&amp;Browser origins:</source>
        <translation>&amp;Orígenes del navegador:</translation>
    </message>
    <message>
        <source>Limits over all keys:</source>
        <translation>Límites para todas las claves:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and its provider</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a key that is not there any more</source>
        <translation>una clave que ya no existe</translation>
    </message>
    <message>
        <source>The project has no key whose secret is kept.</source>
        <translation>El proyecto no tiene ninguna clave cuyo secreto esté guardado.</translation>
    </message>
    <message>
        <source>“%1” is no origin; write it like https://app.example or * for any.</source>
        <translation>«%1» no es un origen; escríbalo como https://app.example o * para cualquiera.</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>Precio:</translation>
    </message>
    <message>
        <source>For the estimated cost on the usage page; nothing is charged.</source>
        <translation>Para el coste estimado en la página de uso; no se cobra nada.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiTargetsEditor</name>
    <message>
        <source>Every API of the pro&amp;ject</source>
        <translation>Todas las API del pro&amp;yecto</translation>
    </message>
    <message>
        <source>On&amp;ly these:</source>
        <translation>So&amp;lo estas:</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>API y operaciones</translation>
    </message>
    <message>
        <source>The project has no API yet.</source>
        <translation>El proyecto aún no tiene ninguna API.</translation>
    </message>
    <message>
        <source>Tick at least one API.</source>
        <translation>Marque al menos una API.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApisModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Upstream state</source>
        <translation>Estado del upstream</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>Clave en</translation>
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
        <translation>Añadir API</translation>
    </message>
    <message>
        <source>Edit API</source>
        <translation>Editar API</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation>Comprobar accesibilidad</translation>
    </message>
    <message>
        <source>Remove API</source>
        <translation>Quitar API</translation>
    </message>
    <message>
        <source>Search APIs</source>
        <translation>Buscar API</translation>
    </message>
    <message>
        <source>Behind the gateway: %1</source>
        <translation>Detrás del gateway: %1</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>Aún no hay API</translation>
    </message>
    <message>
        <source>Give the URL of your service, or drop its OpenAPI file. The gateway then answers for it and lets through what a key may do.</source>
        <translation>Indique la URL de su servicio o suelte aquí su archivo OpenAPI. El gateway responderá por él y dejará pasar lo que cada clave pueda hacer.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>Añadir una API</translation>
    </message>
    <message>
        <source>No API found</source>
        <translation>No se encontró ninguna API</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>Nada coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Export who may call what</source>
        <translation>Exportar quién puede llamar a qué</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Read the OpenAPI file again…</source>
        <translation>Volver a leer el archivo OpenAPI…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Entrada %1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation>Comprobar registro</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exportar registro…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las entradas</translation>
    </message>
    <message>
        <source>Begin anew with another key…</source>
        <translation>Empezar de nuevo con otra clave…</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, las más recientes primero</translation>
    </message>
    <message>
        <source>Whether every entry is as it was written, and none is missing</source>
        <translation>Si cada entrada está tal como se escribió y no falta ninguna</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>For a log whose key is no longer in the keychain.</source>
        <translation>Para un registro cuya clave ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Which part of the log</source>
        <translation>Qué parte del registro</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>Tipo de entradas</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Las %1 más recientes</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>No hay tal entrada</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>Nada en el registro coincide con los filtros.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret is shown, copied or given to a program, is written here and cannot be taken back.</source>
        <translation>Aquí se anota cada cambio y cada vez que un secreto se muestra, se copia o se entrega a un programa; no se puede borrar.</translation>
    </message>
    <message>
        <source>Begin anew with another key</source>
        <translation>Empezar de nuevo con otra clave</translation>
    </message>
    <message>
        <source>What was written so far cannot be proven any more.</source>
        <translation>Lo escrito hasta ahora ya no se podrá demostrar.</translation>
    </message>
    <message>
        <source>It stays in the log. What is written from now on is proven by a new key in the keychain. This cannot be taken back.</source>
        <translation>Permanece en el registro. Lo que se escriba desde ahora lo demostrará una clave nueva en el llavero. No se puede revertir.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;Table (*.csv)</source>
        <translation>Líneas JSON (*.jsonl);;Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n entries.</source>
        <translation>
            <numerusform>Exportada a %1: %Ln entrada.</numerusform>
            <numerusform>Exportadas a %1: %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n entries</source>
        <translation>
            <numerusform>Solo %1: %Ln entrada</numerusform>
            <numerusform>Solo %1: %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Comprobando el registro…</translation>
    </message>
    <message>
        <source>Beginning anew with another key…</source>
        <translation>Empezando de nuevo con otra clave…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPane</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>Como se creó</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Fill in matching headers</source>
        <translation>Añadir cabeceras adecuadas</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>As the API wants it</source>
        <translation>Como la quiere la API</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>The same, as a digest</source>
        <translation>Lo mismo, como Digest</translation>
    </message>
    <message>
        <source>AWS signature</source>
        <translation>Firma de AWS</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Cómo se envía la clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Adds the headers that the key&apos;s restrictions ask for</source>
        <translation>Añade las cabeceras que exigen las restricciones de la clave</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clave:</translation>
    </message>
    <message>
        <source>%1 (secret not kept)</source>
        <translation>%1 (secreto no guardado)</translation>
    </message>
    <message>
        <source>Access key&apos;s id</source>
        <translation>Id. de la clave de acceso</translation>
    </message>
    <message>
        <source>Fetched from the keychain when sending.</source>
        <translation>Se obtiene del llavero al enviar.</translation>
    </message>
    <message>
        <source>The secret of this key was not kept, so it cannot be sent.</source>
        <translation>El secreto de esta clave no se guardó, así que no se puede enviar.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingActions</name>
    <message>
        <source>removal of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>%1 is no longer bound.</source>
        <translation>%1 ya no está vinculada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>binding of %1</source>
        <translation>vínculo de %1</translation>
    </message>
    <message>
        <source>Keys taken into the keychain: %1. Variables bound: %2. The file still holds its values.</source>
        <translation>Claves pasadas al llavero: %1. Variables vinculadas: %2. El archivo conserva sus valores.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n variable(s)</source>
        <translation>
            <numerusform>importación de %Ln variable</numerusform>
            <numerusform>importación de %Ln variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingDialog</name>
    <message>
        <source>Bind a variable</source>
        <translation>Vincular una variable</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>todos los entornos</translation>
    </message>
    <message>
        <source>For example development or production. Empty: it holds in every one, where no binding of its own says otherwise.</source>
        <translation>Por ejemplo development o production. Vacío: vale en todos los que no tengan un vínculo propio.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clave:</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variable:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Entorno:</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use letters, digits and _; do not begin with a digit.</source>
        <translation>Use letras, cifras y _; no empiece con una cifra.</translation>
    </message>
    <message>
        <source>This variable is bound already; saving would replace it.</source>
        <translation>Esta variable ya está vinculada; al guardar se sustituiría.</translation>
    </message>
    <message>
        <source>This project has no key yet.</source>
        <translation>Este proyecto aún no tiene claves.</translation>
    </message>
    <message>
        <source>The secret of this key is not kept, so it cannot be handed out. Rotate the key and keep the new one.</source>
        <translation>El secreto de esta clave no está guardado, así que no se puede entregar. Rote la clave y guarde la nueva.</translation>
    </message>
    <message>
        <source>This cannot be the name of an environment.</source>
        <translation>Esto no puede ser el nombre de un entorno.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingsModel</name>
    <message>
        <source>key is gone</source>
        <translation>la clave ya no existe</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardada</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>This key was issued without keeping its secret, so no program can be given it.</source>
        <translation>Esta clave se emitió sin guardar su secreto, así que no se puede entregar a ningún programa.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>todos los entornos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyEditor</name>
    <message>
        <source>Content &amp;type:</source>
        <translation>&amp;Tipo de contenido:</translation>
    </message>
    <message>
        <source>Beautify</source>
        <translation>Formatear</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Campos del formulario</translation>
    </message>
    <message>
        <source>File that is sent</source>
        <translation>Archivo que se envía</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sin cuerpo</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>Formulario con archivos</translation>
    </message>
    <message>
        <source>A file as it is</source>
        <translation>Un archivo tal cual</translation>
    </message>
    <message>
        <source>Kind of the body</source>
        <translation>Tipo de cuerpo</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Nothing is sent as the body.</source>
        <translation>No se envía nada como cuerpo.</translation>
    </message>
    <message>
        <source>Indent it (Ctrl+Shift+F)</source>
        <translation>Aplicar sangría (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>by the file&apos;s name</source>
        <translation>según el nombre del archivo</translation>
    </message>
    <message>
        <source>This is no valid XML: %1</source>
        <translation>Esto no es XML válido: %1</translation>
    </message>
    <message>
        <source>From here on this is no valid JSON. A variable stands within quotation marks.</source>
        <translation>A partir de aquí no es JSON válido. Las variables van entre comillas.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Filter anyway</source>
        <translation>Filtrar de todos modos</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id (JSONPath) or .items[] | .id (jq)</source>
        <translation>Filtro: $.items[*].id (JSONPath) o .items[] | .id (jq)</translation>
    </message>
    <message>
        <source>Filter of the body, JSONPath or jq</source>
        <translation>Filtro del cuerpo, JSONPath o jq</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrando…</translation>
    </message>
    <message>
        <source>This filter needs a value of over %1 as a whole, which takes ten times as much memory. Begin with a path to the elements, such as “.items[] | …”, or go on.</source>
        <translation>Este filtro necesita entero un valor de más de %1, lo que ocupa diez veces más memoria. Empiece con una ruta a los elementos, como «.items[] | …», o continúe.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; there are more than are shown</source>
        <translation>%1; hay más de los que se muestran</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFindBar</name>
    <message>
        <source>Find in the body</source>
        <translation>Buscar en el cuerpo</translation>
    </message>
    <message>
        <source>Capitals count once there is one</source>
        <translation>Si hay alguna mayúscula, se distinguen las mayúsculas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous place (Shift+Return)</source>
        <translation>Coincidencia anterior (Shift+Return)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>Coincidencia siguiente (Return)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyPane</name>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>a text with a control character or an unknown escape</source>
        <translation>un texto con un carácter de control o un escape desconocido</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>demasiado anidado</translation>
    </message>
    <message>
        <source>an unexpected symbol</source>
        <translation>un símbolo inesperado</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>This is no valid XML (%1). It is shown as it came.</source>
        <translation>Esto no es XML válido (%1). Se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The filter leaves nothing.</source>
        <translation>El filtro no deja nada.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>Binary data, %1.</source>
        <translation>Datos binarios, %1.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1 at byte %2, line %3. It is shown as it came.</source>
        <translation>Esto no es JSON válido: %1 en el byte %2, línea %3. Se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>Only the first part was copied. Save the body to have all.</source>
        <translation>Solo se ha copiado la primera parte. Guarde el cuerpo para tenerlo todo.</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formateado</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Con sangría</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Indented, with all below the first level folded</source>
        <translation>Con sangría y plegado todo lo que está bajo el primer nivel</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>The body as it came, not indented</source>
        <translation>El cuerpo tal como llegó, sin sangría</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The page without its tags; nothing is loaded</source>
        <translation>La página sin sus etiquetas; no se carga nada</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>Todos los bytes</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Break long lines at the edge</source>
        <translation>Partir las líneas largas en el borde</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Buscar en el cuerpo</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>Copiar la selección, o todo</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copiar el cuerpo</translation>
    </message>
    <message>
        <source>Save the body to a file…</source>
        <translation>Guardar el cuerpo en un archivo…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy the path (JSONPath)</source>
        <translation>Copiar la ruta (JSONPath)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The body was saved to %1.</source>
        <translation>El cuerpo se ha guardado en %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CertificatesView</name>
    <message>
        <source>%1: expired</source>
        <translation>%1: caducado</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, en %Ln día</numerusform>
            <numerusform>%1, en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Certificados del servidor</translation>
    </message>
    <message>
        <source>Nobody checked this certificate: verification was turned off for this request. Anybody could have answered.</source>
        <translation>Nadie comprobó este certificado: la verificación estaba desactivada en esta petición. Podría haber respondido cualquiera.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella SHA-256</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Change</name>
    <message>
        <source>nothing before</source>
        <translation>nada antes</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>▲ many times more</source>
        <translation>▲ muchas veces más</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <translation>▲ %1 más</translation>
    </message>
    <message>
        <source>▼ %1 less</source>
        <translation>▼ %1 menos</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Chart</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>No hay datos.</translation>
    </message>
    <message>
        <source>%1: %2 in total</source>
        <comment>series: sum</comment>
        <translation>%1: %2 en total</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>series: peak</comment>
        <translation>%1: %2 como máximo</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <translation>De %1 a %2. %3.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>Mostrar «%1» como tabla</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Guardar este gráfico</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar «%1»</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>El gráfico se guardó en %1.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Números (CSV)…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartLegend</name>
    <message>
        <source>Click: this one alone. Ctrl and click: show or hide it.</source>
        <translation>Clic: solo esta. Ctrl y clic: mostrar u ocultar.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, visible</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, oculta</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Valor esperado</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Comprobar esto</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Tomar esto</translation>
    </message>
    <message>
        <source>Part of the answer</source>
        <translation>Parte de la respuesta</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>$.data[0].id, or a jq program</source>
        <translation>$.data[0].id, o un programa jq</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Name of the cookie</source>
        <translation>Nombre de la cookie</translation>
    </message>
    <message>
        <source>The schema, as JSON</source>
        <translation>El esquema, como JSON</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksEditor</name>
    <message>
        <source>Add a check</source>
        <translation>Añadir comprobación</translation>
    </message>
    <message>
        <source>Take a value</source>
        <translation>Tomar un valor</translation>
    </message>
    <message>
        <source>The answer shall fulfil</source>
        <translation>La respuesta debe cumplir</translation>
    </message>
    <message>
        <source>Values taken from it, as variables of what follows</source>
        <translation>Valores tomados de ella, como variables de lo que sigue</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksView</name>
    <message>
        <source>The request has no checks. Its Checks tab says what an answer has to fulfil, and which of its values become variables.</source>
        <translation>La petición no tiene comprobaciones. Su pestaña Comprobaciones indica qué debe cumplir una respuesta y cuáles de sus valores se convierten en variables.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Results of the checks</source>
        <translation>Resultados de las comprobaciones</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>%1: the answer has nothing to take</source>
        <translation>%1: la respuesta no tiene nada que tomar</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomado</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks %1/%2</source>
        <translation>Comprobaciones %1/%2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ClockNote</name>
    <message>
        <source>Time that is tried</source>
        <translation>Hora que se prueba</translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>Volver a la hora real</translation>
    </message>
    <message>
        <source>Limits are counted apart meanwhile.</source>
        <translation>Mientras tanto, los límites se cuentan aparte.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionPane</name>
    <message>
        <source>New request</source>
        <translation>Petición nueva</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Carpeta nueva…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar peticiones</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Keep them in another folder…</source>
        <translation>Guardarlas en otra carpeta…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>Peticiones del proyecto</translation>
    </message>
    <message>
        <source>No request has been saved yet. Ctrl+S saves the one beside: as a file without secrets, made for version control.</source>
        <translation>Aún no se ha guardado ninguna petición. Ctrl+S guarda la de al lado: como archivo sin secretos, pensado para el control de versiones.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>cambio de nombre de %1</translation>
    </message>
    <message>
        <source>moving of %1</source>
        <translation>traslado de %1</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>Where the requests of this project lie</source>
        <translation>Dónde están las peticiones de este proyecto</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
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
        <translation>Solo las &amp;diferencias</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>The first key</source>
        <translation>La primera clave</translation>
    </message>
    <message>
        <source>The second key</source>
        <translation>La segunda clave</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>%1 before %2 (%3)</source>
        <comment>a key, a time, what was done then</comment>
        <translation>%1 antes de %2 (%3)</translation>
    </message>
    <message>
        <source>They are the same in everything that is listed here.</source>
        <translation>Son iguales en todo lo que aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%Ln diferencia.</numerusform>
            <numerusform>%Ln diferencias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ComparePart</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>The present answer can stand beside an earlier one, beside what another key of the project gets, or what another environment answers.</source>
        <translation>La respuesta actual puede verse junto a una anterior, junto a la que obtiene otra clave del proyecto o junto a la de otro entorno.</translation>
    </message>
    <message>
        <source>An earlier answer</source>
        <translation>Una respuesta anterior</translation>
    </message>
    <message>
        <source>Another key (sends it)</source>
        <translation>Otra clave (la envía)</translation>
    </message>
    <message>
        <source>Another environment (sends it)</source>
        <translation>Otro entorno (la envía)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing of this path was sent before</source>
        <translation>Antes no se envió nada de esta ruta</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>There is no environment yet</source>
        <translation>Aún no hay ningún entorno</translation>
    </message>
    <message>
        <source>the present answer</source>
        <translation>la respuesta actual</translation>
    </message>
    <message>
        <source>The body of that answer was not kept: it was over 2 MiB, or it repeated a secret.</source>
        <translation>El cuerpo de esa respuesta no se guardó: superaba los 2 MiB o repetía un secreto.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ContentStack</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesDialog</name>
    <message>
        <source>No answer has set a cookie since Keywright was started. They are sent along where the request&apos;s settings say so, and no file has them.</source>
        <translation>Ninguna respuesta ha puesto cookies desde que se inició Keywright. Se envían donde los ajustes de la petición lo indiquen, y ningún archivo las contiene.</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>Olvidar esta</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todas</translation>
    </message>
    <message>
        <source>Cookies of this project</source>
        <translation>Cookies de este proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) forgotten.</source>
        <translation>
            <numerusform>%Ln cookie olvidada.</numerusform>
            <numerusform>%Ln cookies olvidadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesView</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Cookies of the answer</source>
        <translation>Cookies de la respuesta</translation>
    </message>
    <message>
        <source>with the session</source>
        <translation>con la sesión</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <source>Copy as JavaScript</source>
        <translation>Copiar como JavaScript</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copiar como…</translation>
    </message>
    <message>
        <source>Copied. A key is read from the variable API_KEY.</source>
        <translation>Copiado. La clave se lee de la variable API_KEY.</translation>
    </message>
    <message>
        <source>Copied, but:</source>
        <translation>Copiado, pero:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CostCard</name>
    <message>
        <source>Estimated cost</source>
        <translation>Coste estimado</translation>
    </message>
    <message>
        <source>No API has a price. Give one its price in its settings to see here what its calls are likely to cost.</source>
        <translation>Ninguna API tiene precio. Ponga a una API su precio en sus ajustes para ver aquí lo que probablemente cuestan sus llamadas.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>Llamadas este mes</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>By month&apos;s end</source>
        <translation>A fin de mes</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 gratis)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>An estimate, not a bill: granted calls of this calendar month (UTC) at the price in each API&apos;s settings; its end as if calls went on as they did.</source>
        <translation>Una estimación, no una factura: llamadas concedidas de este mes natural (UTC) al precio de los ajustes de cada API; el fin de mes, como si las llamadas siguieran igual.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DataTable</name>
    <message>
        <source>Fit the columns to the width</source>
        <translation>Ajustar las columnas al ancho</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show all that fit</source>
        <translation>Mostrar todas las que quepan</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DayChart</name>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <translation>sobre todo: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsDialog</name>
    <message>
        <source>Deleted projects</source>
        <translation>Proyectos eliminados</translation>
    </message>
    <message>
        <source>A deleted project can be restored with everything in it for 30 days. Its secrets stay in the keychain for as long.</source>
        <translation>Un proyecto eliminado se puede restaurar con todo lo que contiene durante 30 días. Durante ese tiempo sus secretos siguen en el llavero.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>No deleted project</source>
        <translation>Ningún proyecto eliminado</translation>
    </message>
    <message>
        <source>A project that you delete stays here for 30 days and can be restored until then.</source>
        <translation>Un proyecto que elimine permanece aquí durante 30 días y se puede restaurar hasta entonces.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>%1 goes for good, with its APIs, its keys, and what the keychain holds of them.</source>
        <translation>%1 desaparece definitivamente, con sus API, sus claves y lo que el llavero guarda de ellas.</translation>
    </message>
    <message>
        <source>This cannot be undone. The audit log notes it.</source>
        <translation>Esto no se puede deshacer. El registro de auditoría lo anota.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Eliminación definitiva</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>en el próximo inicio</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffPane</name>
    <message>
        <source>Differences of two answers</source>
        <translation>Diferencias entre dos respuestas</translation>
    </message>
    <message>
        <source>Pass over: $..id; $.meta.timestamp; header: Date</source>
        <translation>Pasar por alto: $..id; $.meta.timestamp; header: Date</translation>
    </message>
    <message>
        <source>What is passed over, separated by semicolons</source>
        <translation>Lo que se pasa por alto, separado por punto y coma</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Diferencia anterior (Shift+F7)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Diferencia siguiente (F7)</translation>
    </message>
    <message>
        <source>− %1   + %2</source>
        <translation>− %1   + %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffRowSource</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Time (not counted as a difference)</source>
        <translation>Tiempo (no cuenta como diferencia)</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>resolución del nombre</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Hay más diferencias de las que se muestran.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DifferenceTable</name>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DotenvDialog</name>
    <message>
        <source>Its value goes into the keychain, as the key %1.</source>
        <translation>Su valor va al llavero, como la clave %1.</translation>
    </message>
    <message>
        <source>The key %1 has this value already.</source>
        <translation>La clave %1 ya tiene este valor.</translation>
    </message>
    <message>
        <source>A key %1 is there with another value; this one would be called %2.</source>
        <translation>Ya existe una clave %1 con otro valor; esta se llamaría %2.</translation>
    </message>
    <message>
        <source>Has no value to keep, or is no variable.</source>
        <translation>No tiene valor que guardar, o no es una variable.</translation>
    </message>
    <message>
        <source>The variable no longer holds %1 then.</source>
        <translation>La variable ya no contendrá %1.</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>otra clave</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>todos los entornos</translation>
    </message>
    <message>
        <source>Whose keys they are, if all are of one.</source>
        <translation>De quién son las claves, si todas son del mismo.</translation>
    </message>
    <message>
        <source>Variables in the file</source>
        <translation>Variables del archivo</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Entorno:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Proveedor:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose what goes into the keychain and is bound to its variable. The file stays as it is.</source>
        <translation>Elija qué va al llavero y se vincula a su variable. El archivo se queda como está.</translation>
    </message>
    <message>
        <source>There is no variable in this file.</source>
        <translation>No hay ninguna variable en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over, since they are no assignments: %n line(s).</source>
        <translation>
            <numerusform>Pasada por alto, por no ser una asignación: %Ln línea.</numerusform>
            <numerusform>Pasadas por alto, por no ser asignaciones: %Ln líneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::EditKeyDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryCheck</name>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>Networks and addresses</source>
        <translation>Redes y direcciones</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Aplicaciones de Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>Aplicaciones de iOS</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programas de este equipo</translation>
    </message>
    <message>
        <source>Only pages of these sites may use the key.</source>
        <translation>Solo las páginas de estos sitios pueden usar la clave.</translation>
    </message>
    <message>
        <source>Only callers from these addresses may use the key.</source>
        <translation>Solo los clientes de estas direcciones pueden usar la clave.</translation>
    </message>
    <message>
        <source>Package name and SHA-1 fingerprint of the signing certificate.</source>
        <translation>Nombre del paquete y huella SHA-1 del certificado de firma.</translation>
    </message>
    <message>
        <source>Bundle identifiers.</source>
        <translation>Identificadores de paquete.</translation>
    </message>
    <message>
        <source>Full paths of the programs that may use the key.</source>
        <translation>Rutas completas de los programas que pueden usar la clave.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryListEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Only report, do not deny yet</source>
        <translation>Solo informar, sin denegar aún</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>%1: only report, do not deny yet</source>
        <translation>%1: solo informar, sin denegar aún</translation>
    </message>
    <message>
        <source>Calls that the list does not allow are let through and marked in the activity, so that you see whom it would hit.</source>
        <translation>Las llamadas que la lista no permite se dejan pasar y se marcan en la actividad, para que vea a quién afectaría.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryTrial</name>
    <message>
        <source>Page that calls, for example https://portal.example/forms</source>
        <translation>Página que llama, por ejemplo https://portal.example/forms</translation>
    </message>
    <message>
        <source>Address that calls, for example 192.0.2.7</source>
        <translation>Dirección que llama, por ejemplo 192.0.2.7</translation>
    </message>
    <message>
        <source>App that calls: package:AA:BB:…</source>
        <translation>Aplicación que llama: paquete:AA:BB:…</translation>
    </message>
    <message>
        <source>App that calls, for example com.example.app</source>
        <translation>Aplicación que llama, por ejemplo com.example.app</translation>
    </message>
    <message>
        <source>Program that calls, for example /usr/bin/curl</source>
        <translation>Programa que llama, por ejemplo /usr/bin/curl</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentChoice</name>
    <message>
        <source>Environments…</source>
        <translation>Entornos…</translation>
    </message>
    <message>
        <source>Values of the variables</source>
        <translation>Valores de las variables</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Whose variables the requests are sent with</source>
        <translation>De qué entorno son las variables de las peticiones</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentDialog</name>
    <message>
        <source>&amp;Production: ask before something is deleted with it</source>
        <translation>&amp;Producción: preguntar antes de eliminar algo con él</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Insert a key</source>
        <translation>Insertar una clave</translation>
    </message>
    <message>
        <source>Makes the variable of the chosen line a key of the project</source>
        <translation>Convierte la variable de la línea elegida en una clave del proyecto</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Entorno nuevo</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Write {{name}} in a request. A secret is a key of the project: it is fetched when the request is sent, and no file has its value.</source>
        <translation>Escriba {{name}} en una petición. Un secreto es una clave del proyecto: se obtiene al enviar la petición y ningún archivo contiene su valor.</translation>
    </message>
    <message>
        <source>These count in every request of the project, unless its environment or the request itself has one of the same name.</source>
        <translation>Valen en todas las peticiones del proyecto, salvo que su entorno o la propia petición tenga una con el mismo nombre.</translation>
    </message>
    <message>
        <source>These count in every request of this folder, and win over those of an environment.</source>
        <translation>Valen en todas las peticiones de esta carpeta y tienen prioridad sobre las de un entorno.</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Entorno nuevo %1</translation>
    </message>
    <message>
        <source>%1 looks like a secret, so its value was written into no file. Keep it as a key of the project and insert that.</source>
        <translation>%1 parece un secreto, así que su valor no se ha escrito en ningún archivo. Guárdelo como clave del proyecto e inserte esa clave.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Explanation</name>
    <message>
        <source>What is the gateway?</source>
        <translation>¿Qué es el gateway?</translation>
    </message>
    <message>
        <source>What is an upstream?</source>
        <translation>¿Qué es un upstream?</translation>
    </message>
    <message>
        <source>What is an application?</source>
        <translation>¿Qué es una aplicación?</translation>
    </message>
    <message>
        <source>What is a referrer?</source>
        <translation>¿Qué es un referrer?</translation>
    </message>
    <message>
        <source>What is an operation?</source>
        <translation>¿Qué es una operación?</translation>
    </message>
    <message>
        <source>A small program on this machine that stands before your APIs. Callers send their requests to it, with a key. It looks the key up, checks what the key may do, and passes the request on or says why not. It goes on running when this window is closed.</source>
        <translation>Un pequeño programa de este equipo que está delante de sus API. Los clientes le envían sus solicitudes, con una clave. Busca la clave, comprueba lo que puede hacer y deja pasar la solicitud o dice por qué no. Sigue en marcha cuando se cierra esta ventana.</translation>
    </message>
    <message>
        <source>The service itself, where it really answers: for example the program that you started on localhost:3000. Callers never need its address; they use the gateway&apos;s, and only what a key may do comes through to it.</source>
        <translation>El servicio mismo, donde responde de verdad: por ejemplo el programa que usted inició en localhost:3000. Los clientes nunca necesitan su dirección; usan la del gateway, y solo le llega lo que una clave puede hacer.</translation>
    </message>
    <message>
        <source>The one program or website that uses this key: “Portal”, “Nightly import”. With a key for each, you see who called, and can stop one without the others.</source>
        <translation>El programa o sitio web que usa esta clave: «Portal», «Importación nocturna». Con una clave para cada uno, se ve quién llamó y se puede detener a uno sin los demás.</translation>
    </message>
    <message>
        <source>The page that a browser says it was on when it made the call. A key that may be used from portal.example is denied to scripts of other websites. Programs can claim any referrer, so this protects websites and no servers.</source>
        <translation>La página en la que el navegador dice que estaba cuando hizo la llamada. Una clave que puede usarse desde portal.example se deniega a los scripts de otros sitios. Los programas pueden afirmar cualquier referrer, así que esto protege sitios web y no servidores.</translation>
    </message>
    <message>
        <source>One thing that an API can do: a method and a path, as GET /forms or POST /forms. An OpenAPI file names them; a key can be limited to some.</source>
        <translation>Una cosa que una API puede hacer: un método y una ruta, como GET /forms o POST /forms. Un archivo OpenAPI las nombra; una clave se puede limitar a algunas.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportDialog</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Configuration for another gateway</source>
        <translation>Configuración para otro gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>the chosen project</source>
        <translation>el proyecto elegido</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>todos los proyectos</translation>
    </message>
    <message>
        <source>What is not as in Keywright</source>
        <translation>Lo que no es como en Keywright</translation>
    </message>
    <message>
        <source>What enforces your keys on this machine, for a gateway in production. The file holds digests of keys, never a key. It does not follow later changes: export again then.</source>
        <translation>Lo que aplica sus claves en este equipo, para un gateway en producción. El archivo contiene hashes de las claves, nunca una clave. No sigue los cambios posteriores: vuelva a exportar entonces.</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>&amp;Gateway:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>There is no API yet that a gateway could guard.</source>
        <translation>Aún no hay ninguna API que un gateway pueda proteger.</translation>
    </message>
    <message>
        <source>Everything is expressed: this gateway judges as Keywright does.</source>
        <translation>Todo queda expresado: este gateway juzga como Keywright.</translation>
    </message>
    <message numerus="yes">
        <source>Not as in Keywright, %n thing(s):</source>
        <translation>
            <numerusform>No es como en Keywright, %Ln punto:</numerusform>
            <numerusform>No es como en Keywright, %Ln puntos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>The configuration was saved to %1.</source>
        <translation>La configuración se ha guardado en %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportProjectDialog</name>
    <message>
        <source>&amp;Without secrets</source>
        <translation>&amp;Sin secretos</translation>
    </message>
    <message>
        <source>With the &amp;secrets that are kept, under a passphrase</source>
        <translation>Con los secretos &amp;guardados, bajo una frase de contraseña</translation>
    </message>
    <message>
        <source>A long one: whoever has the file can try for as long as they like. Without it nobody can open the file, not even you.</source>
        <translation>Que sea larga: quien tenga el archivo puede hacer intentos sin límite. Sin ella nadie puede abrir el archivo, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>APIs, keys with their restrictions, variables. Issued keys go on working where it is imported, since their digests come along; values of imported keys do not.</source>
        <translation>API, claves con sus restricciones y variables. Las claves emitidas siguen funcionando donde se importe, pues sus hashes van incluidos; los valores de las claves importadas, no.</translation>
    </message>
    <message>
        <source>All of it encrypted, to move to another machine or to keep safe.</source>
        <translation>Todo ello cifrado, para llevarlo a otro equipo o para guardarlo a salvo.</translation>
    </message>
    <message>
        <source>Projects (*.json)</source>
        <translation>Proyectos (*.json)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, encrypted, with %n secret(s).</source>
        <translation>
            <numerusform>%1 está en %2, cifrado, con %Ln secreto.</numerusform>
            <numerusform>%1 está en %2, cifrado, con %Ln secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2, without secrets.</source>
        <translation>%1 está en %2, sin secretos.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>Write the whole path, from its root.</source>
        <translation>Escriba la ruta completa, desde la raíz.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingList</name>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingRow</name>
    <message>
        <source>Nobody can call your APIs through it.</source>
        <translation>Nadie puede llamar a sus API a través de él.</translation>
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
        <translation>Aún no hay carpetas.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Folders with .env files</source>
        <translation>Carpetas con archivos .env</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Where this project&apos;s sources are. When a key is rotated, the .env files there are looked at, too, and those that still have the old secret are named.</source>
        <translation>Dónde está el código de este proyecto. Al rotar una clave, también se miran los archivos .env de ahí y se nombran los que aún tienen el secreto anterior.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForceDialog</name>
    <message>
        <source>Deny calls of %1</source>
        <translation>Denegar llamadas de %1</translation>
    </message>
    <message>
        <source>To see what a client does when it is denied: the gateway answers the next calls that it would let through as you say here. Nothing of the key changes.</source>
        <translation>Para ver qué hace un cliente cuando se le deniega: el gateway responde como se indica aquí a las próximas llamadas que dejaría pasar. Nada cambia en la clave.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>429: too many calls</source>
        <translation>429: demasiadas llamadas</translation>
    </message>
    <message>
        <source>403: forbidden</source>
        <translation>403: prohibido</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>Cuántas llamadas</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Respuesta:</translation>
    </message>
    <message>
        <source>&amp;Next calls:</source>
        <translation>&amp;Próximas llamadas:</translation>
    </message>
    <message>
        <source>Deny them</source>
        <translation>Denegarlas</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForcedNotes</name>
    <message>
        <source>Calls that are denied on request</source>
        <translation>Llamadas que se deniegan a propósito</translation>
    </message>
    <message>
        <source>Judge as usual</source>
        <translation>Juzgar como siempre</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>en pruebas</translation>
    </message>
    <message numerus="yes">
        <source>The next %n call(s) of %1 are answered %2.</source>
        <translation>
            <numerusform>La próxima llamada de %1 se responde con %2.</numerusform>
            <numerusform>Las próximas %Ln llamadas de %1 se responden con %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge calls of %1 as usual</source>
        <translation>Juzgar como siempre las llamadas de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Formats</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>en %1 h</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
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
        <translation>consultando…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>terminando…</translation>
    </message>
    <message>
        <source>Callers reach your APIs here. It goes on when this window is closed.</source>
        <translation>Los clientes acceden aquí a sus API. Sigue en marcha al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Nobody can call your APIs through Keywright now.</source>
        <translation>Ahora nadie puede llamar a sus API a través de Keywright.</translation>
    </message>
    <message>
        <source>Calls under way are finished first.</source>
        <translation>Antes se terminan las llamadas en curso.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clients must trust this authority (curl --cacert):</source>
        <translation>Los clientes deben confiar en esta autoridad (curl --cacert):</translation>
    </message>
    <message>
        <source>Metrics:</source>
        <translation>Métricas:</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Configuration problems</source>
        <translation>Problemas de configuración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Callers must speak TLS.</source>
        <translation>Los clientes deben usar TLS.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Dirección del gateway</translation>
    </message>
    <message>
        <source>Authority&apos;s certificate</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>Dirección de las métricas</translation>
    </message>
    <message>
        <source>These entries cannot be used, and let nobody through:</source>
        <translation>Estas entradas no se pueden usar y no dejan pasar a nadie:</translation>
    </message>
    <message>
        <source>%1 connections · %2 requests · %3 not recorded · enforces revision %4 · process %5</source>
        <translation>%1 conexiones · %2 peticiones · %3 sin registrar · aplica la revisión %4 · proceso %5</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayIndicator</name>
    <message>
        <source>Requests are not served</source>
        <translation>No se atienden peticiones</translation>
    </message>
    <message>
        <source>Gateway is on</source>
        <translation>Gateway en marcha</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>Gateway detenido</translation>
    </message>
    <message>
        <source>%1. Press for the gateway&apos;s page.</source>
        <translation>%1. Pulse para ir a la página del gateway.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayPage</name>
    <message>
        <source>Example call</source>
        <translation>Llamada de ejemplo</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>Iniciar gateway</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>Detener gateway</translation>
    </message>
    <message>
        <source>Configuration for another gateway…</source>
        <translation>Configuración para otro gateway…</translation>
    </message>
    <message>
        <source>Stands in front of your APIs and checks each key</source>
        <translation>Está delante de sus API y comprueba cada clave</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>&lt;b&gt;Application:&lt;/b&gt; what calls: a website, a server, an app. It holds a key and knows the gateway&apos;s address alone.</source>
        <translation>&lt;b&gt;Aplicación:&lt;/b&gt; lo que llama: un sitio web, un servidor, una aplicación. Tiene una clave y solo conoce la dirección del gateway.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Gateway:&lt;/b&gt; looks at each call: is the key known, may it be used from there, for this operation, this often? If not, it answers with the reason, and the call ends here.</source>
        <translation>&lt;b&gt;Gateway:&lt;/b&gt; examina cada llamada: ¿se conoce la clave?, ¿se puede usar desde ahí, para esta operación, con esta frecuencia? Si no, responde con el motivo y la llamada termina aquí.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Upstream:&lt;/b&gt; your service. It gets granted calls only, without the key; so let it listen where nobody but the gateway reaches it.</source>
        <translation>&lt;b&gt;Upstream:&lt;/b&gt; su servicio. Solo recibe llamadas permitidas, sin la clave; por eso debe escuchar donde solo el gateway pueda acceder.</translation>
    </message>
    <message>
        <source>An example call; put a key of yours into the variable first:</source>
        <translation>Una llamada de ejemplo; ponga antes una clave suya en la variable:</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En producción</translation>
    </message>
    <message>
        <source>Another gateway can enforce the same keys there: nginx, HAProxy, Kong, APISIX or Envoy. What it cannot do is said beforehand.</source>
        <translation>Otro gateway puede aplicar allí las mismas claves: nginx, HAProxy, Kong, APISIX o Envoy. Lo que no pueda hacer se indica de antemano.</translation>
    </message>
    <message>
        <source>The gateway has ended without being asked to.</source>
        <translation>El gateway ha terminado sin que nadie lo pidiera.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The reason may be in its log.</source>
        <translation>No se ha perdido nada de lo guardado. El motivo puede estar en su registro.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewaySettings</name>
    <message>
        <source>Authorities of upstreams</source>
        <translation>Autoridades de los upstreams</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Restart with these settings</source>
        <translation>Reiniciar con estos ajustes</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Metrics on</source>
        <translation>Métricas en</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Several are separated by commas; port 0 takes a free one.</source>
        <translation>Varias se separan con comas; con el puerto 0 se toma uno libre.</translation>
    </message>
    <message>
        <source>For Prometheus and the like: ADDRESS:PORT, or a port of this machine alone. Empty: nowhere.</source>
        <translation>Para Prometheus y similares: DIRECCIÓN:PUERTO, o un puerto solo de este equipo. Vacío: en ninguna parte.</translation>
    </message>
    <message>
        <source>Only from these is X-Forwarded-For believed. Empty: from nobody.</source>
        <translation>Solo se confía en el X-Forwarded-For de estos. Vacío: de ninguno.</translation>
    </message>
    <message>
        <source>PEM, for upstreams whose certificates the system does not know. Empty: the system&apos;s alone.</source>
        <translation>PEM, para upstreams con certificados que el sistema no conoce. Vacío: solo las del sistema.</translation>
    </message>
    <message>
        <source>&amp;Listens on:</source>
        <translation>&amp;Escucha en:</translation>
    </message>
    <message>
        <source>&amp;Metrics on:</source>
        <translation>&amp;Métricas en:</translation>
    </message>
    <message>
        <source>T&amp;rusted proxies:</source>
        <translation>P&amp;roxies de confianza:</translation>
    </message>
    <message>
        <source>&amp;Upstreams&apos; authorities:</source>
        <translation>Autoridades de los &amp;upstreams:</translation>
    </message>
    <message>
        <source>Name an address, for example 127.0.0.1:8787.</source>
        <translation>Indique una dirección, por ejemplo 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>“%1” is not of the form ADDRESS:PORT.</source>
        <translation>«%1» no tiene la forma DIRECCIÓN:PUERTO.</translation>
    </message>
    <message>
        <source>Other machines can reach %1, and keys travel unencrypted. Turn TLS on, or put a proxy with TLS in front.</source>
        <translation>Otros equipos pueden acceder a %1 y las claves viajan sin cifrar. Active TLS o ponga delante un proxy con TLS.</translation>
    </message>
    <message>
        <source>Other machines can reach %1, but this certificate names this machine&apos;s own addresses alone; they will refuse it.</source>
        <translation>Otros equipos pueden acceder a %1, pero este certificado solo nombra las direcciones de este equipo; lo rechazarán.</translation>
    </message>
    <message>
        <source>“%1” is neither ADDRESS:PORT nor a port.</source>
        <translation>«%1» no es ni DIRECCIÓN:PUERTO ni un puerto.</translation>
    </message>
    <message>
        <source>The gateway itself listens there; take another port.</source>
        <translation>El propio gateway escucha ahí; elija otro puerto.</translation>
    </message>
    <message>
        <source>Other machines can read the counts on %1.</source>
        <translation>Otros equipos pueden leer los contadores en %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GeneratedHeaders</name>
    <message>
        <source>by the file&apos;s name</source>
        <translation>según el nombre del archivo</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>lo que se puede descodificar aquí</translation>
    </message>
    <message>
        <source>the key %1, where the API wants it</source>
        <translation>la clave %1, donde la quiere la API</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>con la clave %1</translation>
    </message>
    <message>
        <source>those that earlier answers set</source>
        <translation>las que pusieron respuestas anteriores</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GetKeyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Guardar la clave</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GuardDialog</name>
    <message>
        <source>Forget this host</source>
        <translation>Olvidar este servidor</translation>
    </message>
    <message>
        <source>Send guard</source>
        <translation>Control de envíos</translation>
    </message>
    <message>
        <source>Looked at before a request with a key leaves this machine, and again at every redirect.</source>
        <translation>Se comprueba antes de que una petición con clave salga de este equipo, y otra vez en cada redirección.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>May also be sent to</source>
        <translation>También se puede enviar a</translation>
    </message>
    <message>
        <source>Hosts that were allowed</source>
        <translation>Servidores que se permitieron</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Heatmap</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>No hay datos.</translation>
    </message>
    <message>
        <source>Most at %1 %2: %3.</source>
        <comment>weekday, hour: count</comment>
        <translation>El máximo, %1 %2: %3.</translation>
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
        <translation>Día de la semana</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeldPanel</name>
    <message>
        <source>Nothing was sent</source>
        <translation>No se ha enviado nada</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>The key is for this host too</source>
        <translation>La clave también es para este servidor</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>Reglas del control de envíos…</translation>
    </message>
    <message>
        <source>From now on this key may be sent to that host without a question</source>
        <translation>Desde ahora, esta clave se puede enviar a ese servidor sin preguntar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Help</name>
    <message>
        <source>About Keywright</source>
        <translation>Acerca de Keywright</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;Developer console for API projects and keys.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;&lt;h3&gt;Made with&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (curl licence)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (public domain)&lt;/li&gt;&lt;li&gt;expected by Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;Consola de desarrollo para proyectos de API y claves.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin ninguna garantía.&lt;/p&gt;&lt;h3&gt;Hecho con&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (licencia de curl)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (dominio público)&lt;/li&gt;&lt;li&gt;expected de Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>%1 is under the licence %2. Its text is at %3.</source>
        <translation>%1 tiene la licencia %2. Su texto está en %3.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 de %2 comprobaciones correctas</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryPane</name>
    <message>
        <source>Requests that were sent</source>
        <translation>Peticiones enviadas</translation>
    </message>
    <message>
        <source>Open it in a tab</source>
        <translation>Abrir en una pestaña</translation>
    </message>
    <message>
        <source>Compare its answer with the present one</source>
        <translation>Comparar su respuesta con la actual</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>Quitar del historial</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Borrar el historial…</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>Buscar en lo enviado</translation>
    </message>
    <message>
        <source>What you send is kept here, on this machine alone and without secrets.</source>
        <translation>Lo que envía se guarda aquí, solo en este equipo y sin secretos.</translation>
    </message>
    <message>
        <source>Nothing that was sent has these words.</source>
        <translation>Nada de lo enviado contiene estas palabras.</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>¿Borrar el historial?</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vaciar el historial</translation>
    </message>
    <message>
        <source>All that was sent in this project is forgotten, with its answers. Saved requests stay. This cannot be undone.</source>
        <translation>Se olvida todo lo enviado en este proyecto, con sus respuestas. Las solicitudes guardadas se conservan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vaciar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImageView</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Look at its bytes, or save it.</source>
        <translation>No se puede mostrar esta imagen. Vea sus bytes o guárdela.</translation>
    </message>
    <message>
        <source>Picture, %1 × %2</source>
        <translation>Imagen, %1 × %2</translation>
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
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
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
        <translation>ningún secreto</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) for the keychain</source>
        <translation>
            <numerusform>%Ln secreto para el llavero</numerusform>
            <numerusform>%Ln secretos para el llavero</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importar un proyecto</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>Name of the project here</source>
        <translation>Nombre del proyecto aquí</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Nombre aquí:</translation>
    </message>
    <message>
        <source>This cannot be the name of a project.</source>
        <translation>Esto no puede ser el nombre de un proyecto.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 is sealed under a passphrase.</source>
        <translation>%1 está protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Opening takes a moment, so that guessing takes long.</source>
        <translation>Abrirlo lleva un momento, para que adivinarla lleve mucho.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed. Nothing was imported.</source>
        <translation>La frase de contraseña es incorrecta o el archivo fue modificado. No se ha importado nada.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Their values did not come along: %1. Delete these keys after the import, and take them in again with their values.</source>
        <translation>Sus valores no venían incluidos: %1. Elimine estas claves tras la importación y vuelva a añadirlas con sus valores.</translation>
    </message>
    <message>
        <source>%1 is imported: %2.</source>
        <translation>%1 se ha importado: %2.</translation>
    </message>
    <message>
        <source>There is a project of this name already; give it another one here.</source>
        <translation>Ya hay un proyecto con este nombre; dele aquí otro.</translation>
    </message>
    <message>
        <source>“%1” is in this home already; nothing was imported. Delete or rename what is there.</source>
        <translation>«%1» ya está en esta carpeta de datos; no se ha importado nada. Elimine o cambie de nombre lo que hay.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Abriendo el archivo…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::IssuedKeyView</name>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>With the &amp;key itself</source>
        <translation>Con la propia &amp;clave</translation>
    </message>
    <message>
        <source>Call to paste</source>
        <translation>Llamada para pegar</translation>
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
        <translation>Lenguaje de la llamada</translation>
    </message>
    <message>
        <source>Otherwise the call reads the key from an environment variable, which is safer.</source>
        <translation>Si no, la llamada lee la clave de una variable de entorno, que es más seguro.</translation>
    </message>
    <message>
        <source>&amp;Use it from</source>
        <translation>&amp;Usarla desde</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>The first call has come and was granted: %1 from %2.</source>
        <translation>Llegó la primera llamada y se permitió: %1 desde %2.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>A call came and was denied: %1, %2. The activity tells what would let it through. Still waiting for one that is granted.</source>
        <translation>Llegó una llamada y se denegó: %1, %2. La actividad dice qué la dejaría pasar. Se sigue esperando una permitida.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key…</source>
        <translation>Esperando la primera llamada con esta clave…</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key. The gateway is not running: start it on its page.</source>
        <translation>Esperando la primera llamada con esta clave. El gateway no está en marcha: inícielo en su página.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está lista</translation>
    </message>
    <message>
        <source>It is kept in the keychain: you can see it again here.</source>
        <translation>Está guardada en el llavero: puede volver a verla aquí.</translation>
    </message>
    <message>
        <source>This is the only time that it is shown. Copy it now.</source>
        <translation>Es la única vez que se muestra. Cópiela ahora.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyActions</name>
    <message>
        <source>%1 works again.</source>
        <translation>%1 vuelve a funcionar.</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>%1 está desactivada y ya no funciona.</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>activación de %1</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>desactivación de %1</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>%1 está eliminada y ya no funciona. Se puede restaurar durante 30 días.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>%1 is back, disabled as it was before.</source>
        <translation>%1 está de vuelta, desactivada como antes.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>restauración de %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>%1 is as it was then.</source>
        <translation>%1 está como estaba entonces.</translation>
    </message>
    <message>
        <source>restoring of an earlier %1</source>
        <translation>restauración de un estado anterior de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyBatchActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enable the chosen keys</source>
        <translation>Habilitar las claves elegidas</translation>
    </message>
    <message>
        <source>Disable the chosen keys</source>
        <translation>Deshabilitar las claves elegidas</translation>
    </message>
    <message>
        <source>Delete the chosen keys</source>
        <translation>Eliminar las claves elegidas</translation>
    </message>
    <message>
        <source>Restore the chosen keys</source>
        <translation>Restaurar las claves elegidas</translation>
    </message>
    <message>
        <source>Add a label…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Remove a label…</source>
        <translation>Quitar una etiqueta…</translation>
    </message>
    <message>
        <source>Set the environment…</source>
        <translation>Fijar el entorno…</translation>
    </message>
    <message>
        <source>Not all of it could be undone.</source>
        <translation>No todo se pudo deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln clave queda como está.</numerusform>
            <numerusform>%Ln claves quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work again.</source>
        <translation>
            <numerusform>%Ln clave vuelve a funcionar.</numerusform>
            <numerusform>%Ln claves vuelven a funcionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enabling of %n key(s)</source>
        <translation>
            <numerusform>habilitación de %Ln clave</numerusform>
            <numerusform>habilitación de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are disabled and no longer work.</source>
        <translation>
            <numerusform>%Ln clave está deshabilitada y ya no funciona.</numerusform>
            <numerusform>%Ln claves están deshabilitadas y ya no funcionan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disabling of %n key(s)</source>
        <translation>
            <numerusform>deshabilitación de %Ln clave</numerusform>
            <numerusform>deshabilitación de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are deleted and no longer work. They can be restored for 30 days.</source>
        <translation>
            <numerusform>%Ln clave está eliminada y ya no funciona. Se puede restaurar durante 30 días.</numerusform>
            <numerusform>%Ln claves están eliminadas y ya no funcionan. Se pueden restaurar durante 30 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n key(s)</source>
        <translation>
            <numerusform>eliminación de %Ln clave</numerusform>
            <numerusform>eliminación de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are back.</source>
        <translation>
            <numerusform>%Ln clave ha vuelto.</numerusform>
            <numerusform>%Ln claves han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %n key(s)</source>
        <translation>
            <numerusform>restauración de %Ln clave</numerusform>
            <numerusform>restauración de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have the label %1.</source>
        <translation>
            <numerusform>%Ln clave tiene la etiqueta %1.</numerusform>
            <numerusform>%Ln claves tienen la etiqueta %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %1 on %n key(s)</source>
        <translation>
            <numerusform>etiqueta %1 en %Ln clave</numerusform>
            <numerusform>etiqueta %1 en %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost the label %1.</source>
        <translation>
            <numerusform>%Ln clave perdió la etiqueta %1.</numerusform>
            <numerusform>%Ln claves perdieron la etiqueta %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing of label %1 from %n key(s)</source>
        <translation>
            <numerusform>eliminación de la etiqueta %1 de %Ln clave</numerusform>
            <numerusform>eliminación de la etiqueta %1 de %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have no environment any more.</source>
        <translation>
            <numerusform>%Ln clave ya no tiene entorno.</numerusform>
            <numerusform>%Ln claves ya no tienen entorno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are of %1.</source>
        <translation>
            <numerusform>%Ln clave es de %1.</numerusform>
            <numerusform>%Ln claves son de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>environment of %n key(s)</source>
        <translation>
            <numerusform>entorno de %Ln clave</numerusform>
            <numerusform>entorno de %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove a label</source>
        <translation>Quitar una etiqueta</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set the environment</source>
        <translation>Fijar el entorno</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyFilterRow</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Un&amp;restricted</source>
        <translation>Sin &amp;restricciones</translation>
    </message>
    <message>
        <source>Un&amp;used for 30 days</source>
        <translation>Sin &amp;uso en 30 días</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Filtros guardados…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Keys with which anybody may do everything.</source>
        <translation>Claves con las que cualquiera puede hacer todo.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>saving of the filter %1</source>
        <translation>guardado del filtro %1</translation>
    </message>
    <message>
        <source>renaming of the filter %1</source>
        <translation>cambio de nombre del filtro %1</translation>
    </message>
    <message>
        <source>deletion of the filter %1</source>
        <translation>eliminación del filtro %1</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Qué claves se muestran</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>With deleted</source>
        <translation>Con eliminadas</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyForm</name>
    <message>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
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
        <translation>&amp;Este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep it, in the keychain or the vault</source>
        <translation>&amp;Guardarla, en el llavero o el almacén</translation>
    </message>
    <message>
        <source>What will use the key?</source>
        <translation>¿Qué va a usar la clave?</translation>
    </message>
    <message>
        <source>Portal in the browser</source>
        <translation>Portal en el navegador</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>Portal de la clínica</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Then you can see it again, and programs can be given it. Otherwise it is shown once.</source>
        <translation>Así puede volver a verla y entregarla a programas. Si no, se muestra una sola vez.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Aplicación</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>Cad&amp;uca</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>La clave necesita un nombre.</translation>
    </message>
    <message>
        <source>A name holds no slash and no control characters.</source>
        <translation>Un nombre no contiene barras ni caracteres de control.</translation>
    </message>
    <message>
        <source>%1 already has an active key, %2. Two make it hard to tell which one is in use.</source>
        <translation>%1 ya tiene una clave activa, %2. Con dos es difícil saber cuál está en uso.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>billing, web</source>
        <translation>facturación, web</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;torno</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>An environment is called like a key: without a slash.</source>
        <translation>Un entorno se llama como una clave: sin barra.</translation>
    </message>
    <message>
        <source>At most 20 labels, none with a slash.</source>
        <translation>Como mucho 20 etiquetas, ninguna con barra.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyHistoryDialog</name>
    <message>
        <source>Now and then</source>
        <translation>Ahora y entonces</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, los más recientes primero</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Este cambio</translation>
    </message>
    <message>
        <source>What going back to it would change</source>
        <translation>Lo que cambiaría al volver</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Restaurar este estado</translation>
    </message>
    <message>
        <source>Puts back name, application, environment, labels, note, use, expiry and restrictions; never secrets or whether the key works.</source>
        <translation>Devuelve nombre, aplicación, entorno, etiquetas, nota, uso, caducidad y restricciones; nunca secretos ni si la clave funciona.</translation>
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
        <translation>Se creó la clave.</translation>
    </message>
    <message>
        <source>Nothing that can be seen.</source>
        <translation>Nada que se vea.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Hasta ahora no se cambió nada.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Nothing: the key is still as it was then.</source>
        <translation>Nada: la clave sigue como estaba entonces.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyLocationsEditor</name>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Parámetro de consulta</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Lugar de la clave</translation>
    </message>
    <message>
        <source>Name of the header or parameter</source>
        <translation>Nombre de la cabecera o del parámetro</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Quitar este lugar</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Name at least one place; without one no caller could present a key.</source>
        <translation>Indique al menos un lugar; sin él, ningún cliente podría presentar una clave.</translation>
    </message>
    <message>
        <source>Each place can be named once.</source>
        <translation>Cada lugar se puede indicar una sola vez.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPane</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Choose a key to see what it may do.</source>
        <translation>Elija una clave para ver qué puede hacer.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>Clave de</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Mantener para ver</translation>
    </message>
    <message>
        <source>Shows the key for as long as the button is held (with the keyboard: the space bar).</source>
        <translation>Muestra la clave mientras se mantiene pulsado el botón (con el teclado: la barra espaciadora).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the key; the clipboard is cleared after a while.</source>
        <translation>Copia la clave; el portapapeles se vacía pasado un rato.</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>%1
(only reported so far)</source>
        <translation>%1
(por ahora solo se informa)</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>must be in every one of these lists</source>
        <translation>debe estar en todas estas listas</translation>
    </message>
    <message>
        <source>must be in at least one of these lists</source>
        <translation>debe estar en al menos una de estas listas</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Puede llamar a</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>todas las API del proyecto</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardada</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln clave elegida</numerusform>
            <numerusform>%Ln claves elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <translation>Rotación en curso</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPurge</name>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go for good, with what the keychain holds of them.</source>
        <translation>
            <numerusform>%Ln clave desaparece definitivamente, con lo que el llavero guarda de ella.</numerusform>
            <numerusform>%Ln claves desaparecen definitivamente, con lo que el llavero guarda de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes for good, with what the keychain holds of it.</source>
        <translation>%1 desaparece definitivamente, con lo que el llavero guarda de ella.</translation>
    </message>
    <message>
        <source>This cannot be undone. What was called stays in Activity, and the audit log notes it.</source>
        <translation>Esto no se puede deshacer. Lo que se llamó queda en Actividad, y el registro de auditoría lo anota.</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 se ha eliminado definitivamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are gone for good.</source>
        <translation>
            <numerusform>%Ln clave se ha eliminado definitivamente.</numerusform>
            <numerusform>%Ln claves se han eliminado definitivamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTools</name>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Makes another key that may do the same.</source>
        <translation>Crea otra clave que puede hacer lo mismo.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>With another key, or with what it was like before.</source>
        <translation>Con otra clave o con cómo era antes.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>All that was changed about the key, and the way back.</source>
        <translation>Todo lo que se cambió en la clave, y el camino de vuelta.</translation>
    </message>
    <message>
        <source>Which key is this?…</source>
        <translation>¿Qué clave es esta?…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exportar la tabla…</translation>
    </message>
    <message>
        <source>Finish now…</source>
        <translation>Terminar ahora…</translation>
    </message>
    <message>
        <source>Ends the older version of the key at once.</source>
        <translation>Termina de inmediato la versión anterior de la clave.</translation>
    </message>
    <message>
        <source>Take the rotation back…</source>
        <translation>Deshacer la rotación…</translation>
    </message>
    <message>
        <source>Ends the new version; the older one works on as before.</source>
        <translation>Termina la versión nueva; la anterior sigue como antes.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1. It holds no secrets.</source>
        <translation>La tabla está en %1. No contiene secretos.</translation>
    </message>
    <message>
        <source>The older version of %1 (%2) ends at once.</source>
        <translation>La versión anterior de %1 (%2) termina de inmediato.</translation>
    </message>
    <message>
        <source>The new version of %1 (%2) ends at once, and the one before works on as if it had never been rotated.</source>
        <translation>La versión nueva de %1 (%2) termina de inmediato, y la anterior sigue como si nunca se hubiera rotado.</translation>
    </message>
    <message>
        <source>How often it was used cannot be told.</source>
        <translation>No se puede saber cuánto se usó.</translation>
    </message>
    <message>
        <source>Nobody called with it in the last hour.</source>
        <translation>Nadie llamó con ella en la última hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the last hour used it: whoever still has it is refused from now on.</source>
        <translation>
            <numerusform>%Ln llamada de la última hora la usó: quien aún la tenga se rechaza desde ahora.</numerusform>
            <numerusform>%Ln llamadas de la última hora la usaron: quien aún la tenga se rechaza desde ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Terminar la rotación</translation>
    </message>
    <message>
        <source>Take the rotation back</source>
        <translation>Deshacer la rotación</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>Only the new version of %1 works now.</source>
        <translation>Ahora solo vale la versión nueva de %1.</translation>
    </message>
    <message>
        <source>The old version of %1 works on; the new one has ended.</source>
        <translation>La versión antigua de %1 sigue; la nueva ha terminado.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTrials</name>
    <message>
        <source>Try a whole call</source>
        <translation>Probar una llamada entera</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeychainCard</name>
    <message>
        <source>The keychain&apos;s state</source>
        <translation>Estado del llavero</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Unlock the keychain…</source>
        <translation>Desbloquear el llavero…</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>El llavero del sistema</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>Obtener una clave…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Keeps a key of another provider: where to get it, a test, and how programs use it.</source>
        <translation>Guarda una clave de otro proveedor: dónde obtenerla, una prueba y cómo la usan los programas.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Deny calls…</source>
        <translation>Denegar llamadas…</translation>
    </message>
    <message>
        <source>Where it is…</source>
        <translation>Dónde está…</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says what it may do there.</source>
        <translation>Una clave permite a un programa llamar a sus API y dice qué puede hacer en ellas.</translation>
    </message>
    <message>
        <source>Create the first key</source>
        <translation>Crear la primera clave</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s)</source>
        <translation>
            <numerusform>%1 de %Ln clave</numerusform>
            <numerusform>%1 de %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Answers the next calls of this key with 429 or 403, to test a client.</source>
        <translation>Responde a las próximas llamadas de esta clave con 429 o 403, para probar un cliente.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>El gateway no está en marcha.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LabelsField</name>
    <message>
        <source>Words to find the key by, with commas between them.</source>
        <translation>Palabras para encontrar la clave, separadas por comas.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitRow</name>
    <message>
        <source>Number of calls</source>
        <translation>Número de llamadas</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>deslizante</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>Sliding: over any such span of time. Fixed: counted anew at each full minute, hour and so on.</source>
        <translation>Deslizante: en cualquier intervalo de esa duración. Fija: se cuenta de nuevo en cada minuto, hora, etc. completos.</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>Cómo se cuenta el tiempo</translation>
    </message>
    <message>
        <source>API that the limit is about</source>
        <translation>API a la que se refiere el límite</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Quitar límite</translation>
    </message>
    <message>
        <source>Time zone in which days are counted</source>
        <translation>Zona horaria en la que se cuentan los días</translation>
    </message>
    <message>
        <source>Where midnight is: a day, a week or a month is counted anew then.</source>
        <translation>Dónde es medianoche: entonces empieza a contarse un nuevo día, semana o mes.</translation>
    </message>
    <message>
        <source>this computer&apos;s time</source>
        <translation>la hora de este equipo</translation>
    </message>
    <message>
        <source>all its calls</source>
        <translation>todas sus llamadas</translation>
    </message>
    <message>
        <source>calls of %1</source>
        <translation>llamadas a %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitsEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>Añadir límite</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LockingCard</name>
    <message>
        <source>Lock it when the &amp;screen is locked or the machine sleeps</source>
        <translation>Bloquearlo al bloquear la &amp;pantalla o suspender el equipo</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>tras %Ln minuto sin teclado ni ratón</numerusform>
            <numerusform>tras %Ln minutos sin teclado ni ratón</numerusform>
        </translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>no automáticamente</translation>
    </message>
    <message>
        <source>&amp;Lock the vault:</source>
        <translation>&amp;Bloquear el almacén:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LogViewer</name>
    <message>
        <source>Log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>This window, since it was opened</source>
        <translation>Esta ventana, desde que se abrió</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>De quién es el registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sin detalles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrar líneas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>The chosen lines, or all that are shown</source>
        <translation>Las líneas elegidas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Líneas: %1 de %2</translation>
    </message>
    <message>
        <source>The gateway has written nothing into its log.</source>
        <translation>El gateway no ha escrito nada en su registro.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Saved the log to %1.</source>
        <translation>El registro se guardó en %1.</translation>
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
            <numerusform>Copiado. El portapapeles se vacía en %Ln segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se vacía en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keywright</source>
        <translation>%1 – Keywright</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixFigures</name>
    <message>
        <source>As predicted</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fugas</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>Not sent or unclear</source>
        <translation>Sin enviar o no concluyentes</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>denied by policy, yet done</source>
        <translation>denegadas por la política, pero atendidas</translation>
    </message>
    <message>
        <source>granted by policy, refused</source>
        <translation>permitidas por la política, rechazadas</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixModel</name>
    <message>
        <source>may</source>
        <translation>puede</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>no puede</translation>
    </message>
    <message>
        <source>%1, %2. Policy: %3. Server: %4.</source>
        <translation>%1, %2. Política: %3. Servidor: %4.</translation>
    </message>
    <message>
        <source>Its secret is not kept: only what policy says can be told.</source>
        <translation>Su secreto no está guardado: solo se sabe lo que dice la política.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPage</name>
    <message>
        <source>Send writing calls too</source>
        <translation>Enviar también llamadas de escritura</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save JUnit report…</source>
        <translation>Guardar informe JUnit…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Guardar dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>Abrir como petición</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar clave</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>Todas las API</translation>
    </message>
    <message>
        <source>Through the gateway</source>
        <translation>A través del gateway</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>Sin pasar por el gateway</translation>
    </message>
    <message>
        <source>Way that the calls take</source>
        <translation>Camino que siguen las llamadas</translation>
    </message>
    <message>
        <source>Past the gateway shows what a service does for whoever finds its own address.</source>
        <translation>Sin pasar por el gateway se ve qué hace un servicio para quien encuentre su dirección.</translation>
    </message>
    <message>
        <source>POST, PUT, PATCH and DELETE with an example body: they may change something.</source>
        <translation>POST, PUT, PATCH y DELETE con un cuerpo de ejemplo: pueden cambiar algo.</translation>
    </message>
    <message>
        <source>Calls that were sent</source>
        <translation>Llamadas enviadas</translation>
    </message>
    <message>
        <source>Keys: %1, operations: %2</source>
        <translation>Claves: %1, operaciones: %2</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>Aún no hay API</translation>
    </message>
    <message>
        <source>Every key at every operation: what it may do, and what your service really does. Register an API first.</source>
        <translation>Cada clave en cada operación: qué puede hacer y qué hace de verdad su servicio. Registre antes una API.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>Añadir una API</translation>
    </message>
    <message>
        <source>Cancelled. What was not sent is as policy says.</source>
        <translation>Cancelado. Lo que no se envió es lo que dice la política.</translation>
    </message>
    <message>
        <source>Save JUnit report</source>
        <translation>Guardar informe JUnit</translation>
    </message>
    <message>
        <source>JUnit reports (*.xml)</source>
        <translation>Informes JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>El informe se ha guardado en %1.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>La imagen se ha guardado en %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPane</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Choose a cell to see what decides it.</source>
        <translation>Elija una celda para ver qué la decide.</translation>
    </message>
    <message>
        <source>What policy says</source>
        <translation>Lo que dice la política</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decidida en</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>To grant it</source>
        <translation>Para permitirla</translation>
    </message>
    <message>
        <source>What the server did</source>
        <translation>Lo que hizo el servidor</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Nothing was asked of it yet.</source>
        <translation>Aún no se le ha preguntado nada.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is not kept here.</source>
        <translation>El secreto de la clave no está guardado aquí.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Esto significa</translation>
    </message>
    <message>
        <source>Sent along, as the key asks for it</source>
        <translation>Se envía además, como pide la clave</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixView</name>
    <message>
        <source>Keys at operations</source>
        <translation>Claves en operaciones</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Guardar dibujo</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>The drawing was saved to %1.</source>
        <translation>El dibujo se ha guardado en %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Mend</name>
    <message>
        <source>%1 may be called %2 now.</source>
        <comment>a key&apos;s or an API&apos;s limit</comment>
        <translation>%1 admite ahora %2.</translation>
    </message>
    <message>
        <source>raising the limit of %1</source>
        <translation>aumento del límite de %1</translation>
    </message>
    <message>
        <source>%1 now allows %2.</source>
        <translation>%1 permite ahora %2.</translation>
    </message>
    <message>
        <source>allowing %1 for %2</source>
        <translation>permiso de %1 para %2</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enable the key</source>
        <translation>Activar la clave</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Restaurar la clave</translation>
    </message>
    <message>
        <source>Raise it to %1</source>
        <translation>Aumentar a %1</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 vuelve a funcionar.</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>activación de %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>restauración de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MoveDialog</name>
    <message>
        <source>Move secrets into the vault</source>
        <translation>Mover los secretos al almacén</translation>
    </message>
    <message>
        <source>Move secrets into the keychain</source>
        <translation>Mover los secretos al llavero</translation>
    </message>
    <message>
        <source>At every moment each secret is in at least one of the two places.</source>
        <translation>En todo momento, cada secreto está al menos en uno de los dos lugares.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping after the secrets that are being moved…</source>
        <translation>Se detendrá tras los secretos que se están moviendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the vault.</source>
        <translation>
            <numerusform>%Ln secreto movido al almacén.</numerusform>
            <numerusform>%Ln secretos movidos al almacén.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the keychain. The vault is gone.</source>
        <translation>
            <numerusform>%Ln secreto movido al llavero. El almacén ya no existe.</numerusform>
            <numerusform>%Ln secretos movidos al llavero. El almacén ya no existe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some secrets have been moved; move the rest when you like.</source>
        <translation>Detenido. Algunos secretos se han movido; mueva el resto cuando quiera.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>the name of a key</comment>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>the name of a key, a number</comment>
        <translation>%1 copia %2</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>No coinciden.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase:</source>
        <translation>Frase de contraseña &amp;actual:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OpenApiDrop</name>
    <message>
        <source>Operations: %1 · OpenAPI %2</source>
        <translation>Operaciones: %1 · OpenAPI %2</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>Archivo OpenAPI</translation>
    </message>
    <message>
        <source>Drop an OpenAPI file here</source>
        <translation>Suelte aquí un archivo OpenAPI</translation>
    </message>
    <message>
        <source>JSON or YAML, version 2 or 3. Its operations can then be allowed one by one. Optional.</source>
        <translation>JSON o YAML, versión 2 o 3. Así se pueden permitir sus operaciones una a una. Opcional.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitidas: %1</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>Elegir un archivo OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Let go to read it</source>
        <translation>Suéltelo para leerlo</translation>
    </message>
    <message>
        <source>the server&apos;s URL cannot be read</source>
        <translation>no se puede leer la URL del servidor</translation>
    </message>
    <message>
        <source>a path must begin with /</source>
        <translation>una ruta debe empezar por /</translation>
    </message>
    <message>
        <source>this is no operation</source>
        <translation>esto no es una operación</translation>
    </message>
    <message>
        <source>this operationId is used more than once</source>
        <translation>este operationId se usa más de una vez</translation>
    </message>
    <message>
        <source>refers to another file, which is not fetched</source>
        <translation>remite a otro archivo, que no se obtiene</translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation>remite a algo que no existe</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationTrial</name>
    <message>
        <source>APIs and operations</source>
        <translation>API y operaciones</translation>
    </message>
    <message>
        <source>API that is called</source>
        <translation>API a la que se llama</translation>
    </message>
    <message>
        <source>Path that is called</source>
        <translation>Ruta a la que se llama</translation>
    </message>
    <message>
        <source>Path, for example /forms/7</source>
        <translation>Ruta, por ejemplo /forms/7</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationsModel</name>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Abierta a</translation>
    </message>
    <message>
        <source>%1 (not declared any more)</source>
        <translation>%1 (ya no declarada)</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>Claves sin restricciones</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OverviewPage</name>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Keys at work</source>
        <translation>Claves en uso</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Granted in 24 hours</source>
        <translation>Permitidas en 24 horas</translation>
    </message>
    <message>
        <source>Denied in 24 hours</source>
        <translation>Denegadas en 24 horas</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Calls of the last 24 hours</source>
        <translation>Llamadas de las últimas 24 horas</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>What the overview is about</source>
        <translation>De qué trata el resumen</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Qué requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln proyecto</numerusform>
            <numerusform>%Ln proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%Ln desactivada</numerusform>
            <numerusform>%Ln desactivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%Ln caducada</numerusform>
            <numerusform>%Ln caducadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reached</source>
        <translation>
            <numerusform>%Ln inaccesible</numerusform>
            <numerusform>%Ln inaccesibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed upstream</source>
        <translation>%1 con fallo en el upstream</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>%1 está desactivada y ya no funciona.</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>desactivación de %1</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>%1 está eliminada y ya no funciona. Se puede restaurar durante 30 días.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>Política…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PageHelp</name>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsModel</name>
    <message>
        <source>Type here to add one</source>
        <translation>Escriba aquí para añadir</translation>
    </message>
    <message>
        <source>Switched off: kept, and not sent</source>
        <translation>Desactivado: se guarda y no se envía</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsTable</name>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartTrial</name>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Probar: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsDialog</name>
    <message>
        <source>What goes with the key</source>
        <translation>Qué acompaña a la clave</translation>
    </message>
    <message>
        <source>A request to %1 needs more than the key. None of this is secret.</source>
        <translation>Una petición a %1 necesita algo más que la clave. Nada de esto es secreto.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsTable</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Text or file</source>
        <translation>Texto o archivo</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Partes del formulario</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Archivos que se envían</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PlacementEditor</name>
    <message>
        <source>Name of the header</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>Nombre del parámetro</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Id. de la clave de acceso</translation>
    </message>
    <message>
        <source>In the first of the places where callers put theirs.</source>
        <translation>En el primero de los lugares donde los clientes ponen la suya.</translation>
    </message>
    <message>
        <source>The stored key is the password.</source>
        <translation>La clave guardada es la contraseña.</translation>
    </message>
    <message>
        <source>The stored key is the secret access key; it signs each request and is never sent.</source>
        <translation>La clave guardada es la clave de acceso secreta; firma cada petición y nunca se envía.</translation>
    </message>
    <message>
        <source>Name the region, for example eu-central-1.</source>
        <translation>Indique la región, por ejemplo eu-central-1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a region.</source>
        <translation>«%1» no puede ser una región.</translation>
    </message>
    <message>
        <source>Name the service, for example s3.</source>
        <translation>Indique el servicio, por ejemplo s3.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service.</source>
        <translation>«%1» no puede ser un servicio.</translation>
    </message>
    <message>
        <source>Name the header, for example x-api-key.</source>
        <translation>Indique la cabecera, por ejemplo x-api-key.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«%1» no puede ser el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>Name the parameter, for example key.</source>
        <translation>Indique el parámetro, por ejemplo key.</translation>
    </message>
    <message>
        <source>A user name holds no colon (RFC 7617).</source>
        <translation>Un nombre de usuario no contiene dos puntos (RFC 7617).</translation>
    </message>
    <message>
        <source>Name the access key&apos;s id.</source>
        <translation>Indique el identificador de la clave de acceso.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an access key.</source>
        <translation>«%1» no puede ser el identificador de una clave de acceso.</translation>
    </message>
    <message>
        <source>Where the key for the upstream goes</source>
        <translation>Dónde va la clave para el upstream</translation>
    </message>
    <message>
        <source>Like a caller&apos;s key</source>
        <translation>Como la clave de un cliente</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>Parámetro de consulta</translation>
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
        <translation>Firma de AWS (SigV4)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>cabecera %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>parámetro de consulta %1</translation>
    </message>
    <message>
        <source>Authorization: Basic, without a user name</source>
        <translation>Authorization: Basic, sin nombre de usuario</translation>
    </message>
    <message>
        <source>Authorization: Basic, user %1</source>
        <translation>Authorization: Basic, usuario %1</translation>
    </message>
    <message>
        <source>AWS signature (SigV4): %1, %2, access key %3</source>
        <translation>Firma de AWS (SigV4): %1, %2, clave de acceso %3</translation>
    </message>
    <message>
        <source>a place that makes no sense; edit the API</source>
        <translation>un lugar sin sentido; edite la API</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PolicyDialog</name>
    <message>
        <source>&amp;Name keys that were not rotated for</source>
        <translation>&amp;Nombrar claves que no se rotaron en</translation>
    </message>
    <message>
        <source>Policy for keys</source>
        <translation>Política de claves</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days without rotation</source>
        <translation>Días sin rotación</translation>
    </message>
    <message>
        <source>Nothing is denied by it: the overview and keywrightctl doctor name such keys, in all projects.</source>
        <translation>No deniega nada: el resumen y keywrightctl doctor nombran esas claves, en todos los proyectos.</translation>
    </message>
    <message>
        <source>change of the policy</source>
        <translation>cambio de la política</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PriceEditor</name>
    <message>
        <source>&amp;Estimate what calls cost</source>
        <translation>&amp;Estimar lo que cuestan las llamadas</translation>
    </message>
    <message>
        <source>Price of 1,000 calls</source>
        <translation>Precio de 1000 llamadas</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Free calls a month</source>
        <translation>Llamadas gratis al mes</translation>
    </message>
    <message>
        <source>for 1,000 calls</source>
        <translation>por 1000 llamadas</translation>
    </message>
    <message>
        <source>calls a month are free</source>
        <translation>llamadas al mes son gratis</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR or USD.</source>
        <translation>Una moneda tiene tres letras, como EUR o USD.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectCommands</name>
    <message>
        <source>rename of %1</source>
        <translation>cambio de nombre de %1</translation>
    </message>
    <message>
        <source>%1 is archived. Its keys no longer work.</source>
        <translation>%1 está archivado. Sus claves ya no funcionan.</translation>
    </message>
    <message>
        <source>%1 is back. Its keys work again.</source>
        <translation>%1 está de vuelta. Sus claves vuelven a funcionar.</translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <translation>archivado de %1</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>recuperación de %1</translation>
    </message>
    <message>
        <source>%1 is deleted. Its keys stopped working; it can be restored for 30 days.</source>
        <translation>%1 está eliminado. Sus claves han dejado de funcionar; se puede restaurar durante 30 días.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
    <message>
        <source>making of %1</source>
        <translation>creación de %1</translation>
    </message>
    <message>
        <source>The sample works all the same.</source>
        <translation>El ejemplo funciona de todos modos.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 se ha restaurado.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>restauración de %1</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 se ha eliminado definitivamente.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectPanel</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Cambiar nombre del proyecto…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Archivar proyecto</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Eliminar proyecto</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Exportar proyecto…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Importar proyecto…</translation>
    </message>
    <message>
        <source>Bring project back</source>
        <translation>Desarchivar proyecto</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>&amp;Nombre del proyecto</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Cambiar nombre del proyecto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Choose a project&apos;s file</source>
        <translation>Elegir el archivo de un proyecto</translation>
    </message>
    <message>
        <source>Projects (*.json);;All files (*)</source>
        <translation>Proyectos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation>Crear el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Deleted projects…</source>
        <translation>Proyectos eliminados…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderActions</name>
    <message>
        <source>%1 is kept. Programs are given %2 in %3 and call %4.</source>
        <translation>%1 está guardada. Los programas reciben %2 en %3 y llaman a %4.</translation>
    </message>
    <message>
        <source>%1 is kept. Programs are given it in %2.</source>
        <translation>%1 está guardada. Los programas la reciben en %2.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 está guardada.</translation>
    </message>
    <message>
        <source>keeping of %1</source>
        <translation>guardado de %1</translation>
    </message>
    <message>
        <source>Programs are given %1 in %2 and call %3; the gateway puts “%4” in its place.</source>
        <translation>Los programas reciben %1 en %2 y llaman a %3; el gateway pone «%4» en su lugar.</translation>
    </message>
    <message>
        <source>use of %1 through the gateway</source>
        <translation>uso de %1 a través del gateway</translation>
    </message>
    <message>
        <source>provider of %1</source>
        <translation>proveedor de %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderBox</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderChoice</name>
    <message>
        <source>Search providers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>¿De quién es la clave?</translation>
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
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Keep it in this project</source>
        <translation>Guardarla en este proyecto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>How do programs use it?</source>
        <translation>¿Cómo la usan los programas?</translation>
    </message>
    <message>
        <source>&amp;Through the gateway, without holding it</source>
        <translation>A &amp;través del gateway, sin tenerla</translation>
    </message>
    <message>
        <source>They are given a key of their own, which can be limited and ended here; the gateway puts the real one in its place.</source>
        <translation>Reciben una clave propia, que aquí se puede limitar y terminar; el gateway pone la verdadera en su lugar.</translation>
    </message>
    <message>
        <source>They are given the key &amp;itself</source>
        <translation>Reciben la pro&amp;pia clave</translation>
    </message>
    <message>
        <source>Only while they run, from the keychain.</source>
        <translation>Solo mientras se ejecutan, desde el llavero.</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>Aún n&amp;o</translation>
    </message>
    <message>
        <source>It is only kept.</source>
        <translation>Solo se guarda.</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variable</translation>
    </message>
    <message>
        <source>Restrict it over there, too</source>
        <translation>Restringirla también allí</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>Abrir &amp;la página</translation>
    </message>
    <message>
        <source>Where the provider&apos;s API is.</source>
        <translation>Dónde está la API del proveedor.</translation>
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
        <translation>la API %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>no call in 30 days</source>
        <translation>ninguna llamada en 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln llamada en 30 días</numerusform>
            <numerusform>%Ln llamadas en 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>la última %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use through the gateway</source>
        <translation>Usar a través del gateway</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>Clave de</translation>
    </message>
    <message>
        <source>Asks the provider, with one harmless request, whether the key works.</source>
        <translation>Pregunta al proveedor, con una petición inofensiva, si la clave funciona.</translation>
    </message>
    <message>
        <source>Programs get a key of their own; the gateway puts this one in its place, so that they never hold it.</source>
        <translation>Los programas reciben una clave propia; el gateway pone esta en su lugar, de modo que nunca la tienen.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Restrict it there</source>
        <translation>Restringirla allí</translation>
    </message>
    <message>
        <source>Revoke it there</source>
        <translation>Revocarla allí</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>what the page is for, and where</comment>
        <translation>%1: abrir %2</translation>
    </message>
    <message>
        <source>programs that are given the key itself, in %1</source>
        <translation>los programas que reciben la propia clave, en %1</translation>
    </message>
    <message>
        <source>nobody so far</source>
        <translation>nadie hasta ahora</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderSteps</name>
    <message>
        <source>&amp;Open the page</source>
        <translation>A&amp;brir la página</translation>
    </message>
    <message>
        <source>Get a key of %1</source>
        <translation>Obtener una clave de %1</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>&amp;Probar la clave</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguela aquí</translation>
    </message>
    <message>
        <source>Sends one harmless request with the key to %1, and nothing else.</source>
        <translation>Envía una sola petición inofensiva con la clave a %1, y nada más.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Precio: %1</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>Esto parece una clave de %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::QuotaCard</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>used, limit, share</comment>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1, anew at %2</source>
        <comment>use, time</comment>
        <translation>%1, de nuevo a las %2</translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation>Cuota usada</translation>
    </message>
    <message>
        <source>No key and no API has a limit.</source>
        <translation>Ninguna clave ni API tiene límite.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less used</source>
        <translation>
            <numerusform>y %Ln más, menos usado</numerusform>
            <numerusform>y %Ln más, menos usados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::RedirectsView</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Credentials held back</source>
        <translation>Credenciales retenidas</translation>
    </message>
    <message>
        <source>Redirects that led to the answer</source>
        <translation>Redirecciones que llevaron a la respuesta</translation>
    </message>
    <message>
        <source>(the answer)</source>
        <translation>(la respuesta)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ReimportDialog</name>
    <message>
        <source>its name was %1</source>
        <translation>se llamaba %1</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>accepted bodies</source>
        <translation>cuerpos aceptados</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Read the OpenAPI file of %1 again</source>
        <translation>Volver a leer el archivo OpenAPI de %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>Elegir un archivo OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 came from no OpenAPI file. Choose one.</source>
        <translation>%1 no vino de ningún archivo OpenAPI. Elija uno.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>Ya no declarada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Keys that name what is no longer declared</source>
        <translation>Claves que nombran lo que ya no está declarado</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>The file says what it said before.</source>
        <translation>El archivo dice lo mismo que antes.</translation>
    </message>
    <message>
        <source>Keys and their restrictions stay as they are; this can be undone.</source>
        <translation>Las claves y sus restricciones quedan como están; esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The operations of %1 are up to date.</source>
        <translation>Las operaciones de %1 están al día.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Remedy</name>
    <message>
        <source>Unlock it…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Ver qué se puede hacer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Rotate it…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>Iniciar el gateway</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Abrir el gateway</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Restrict it…</source>
        <translation>Restringir…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Move its expiry…</source>
        <translation>Cambiar caducidad…</translation>
    </message>
    <message>
        <source>Set a limit…</source>
        <translation>Poner un límite…</translation>
    </message>
    <message>
        <source>Close it to others</source>
        <translation>Proteger de los demás</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestEditor</name>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Parameters of the query</source>
        <translation>Parámetros de la consulta</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Parameters of the path</source>
        <translation>Parámetros de la ruta</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Header fields of the request</source>
        <translation>Cabeceras de la petición</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>Variables de esta petición</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What this request is for; kept in its file</source>
        <translation>Para qué sirve esta petición; se guarda en su archivo</translation>
    </message>
    <message>
        <source>Header fields that are sent besides</source>
        <translation>Cabeceras que se envían además</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Partes de la petición</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>Cuerpo: %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestPage</name>
    <message>
        <source>Send request</source>
        <translation>Enviar petición</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Cancelar petición</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la petición</translation>
    </message>
    <message>
        <source>Save it as another…</source>
        <translation>Guardarla como otra…</translation>
    </message>
    <message>
        <source>Discard what was changed since it was saved</source>
        <translation>Descartar los cambios desde que se guardó</translation>
    </message>
    <message>
        <source>Undo the edit of the request</source>
        <translation>Deshacer la edición de la petición</translation>
    </message>
    <message>
        <source>Redo the edit of the request</source>
        <translation>Rehacer la edición de la petición</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Pestaña nueva</translation>
    </message>
    <message>
        <source>Duplicate in a new tab</source>
        <translation>Duplicar en una pestaña nueva</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>Reabrir la última pestaña cerrada</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Ir a la URL</translation>
    </message>
    <message>
        <source>Find a saved request</source>
        <translation>Buscar una petición guardada</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Cookies of this project…</source>
        <translation>Cookies de este proyecto…</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>Reglas del control de envíos…</translation>
    </message>
    <message>
        <source>Answer beside or below</source>
        <translation>Respuesta al lado o debajo</translation>
    </message>
    <message>
        <source>Show or hide saved requests</source>
        <translation>Mostrar u ocultar las peticiones guardadas</translation>
    </message>
    <message>
        <source>Try an API by hand, with a key of this project</source>
        <translation>Pruebe una API a mano, con una clave de este proyecto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestSettings</name>
    <message>
        <source>Follow &amp;redirects; a foreign host gets no secret</source>
        <translation>Seguir las &amp;redirecciones; un servidor ajeno no recibe ningún secreto</translation>
    </message>
    <message>
        <source>Send the &amp;cookies of earlier answers</source>
        <translation>Enviar las coo&amp;kies de respuestas anteriores</translation>
    </message>
    <message>
        <source>&amp;Verify the server&apos;s certificate</source>
        <translation>&amp;Verificar el certificado del servidor</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is sent.</source>
        <translation>Cualquiera en el camino puede leer y cambiar lo que se envía.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for the answer</source>
        <translation>Espera máxima de la respuesta</translation>
    </message>
    <message>
        <source>As the server wants it</source>
        <translation>Como quiera el servidor</translation>
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
        <translation>Versión de HTTP</translation>
    </message>
    <message>
        <source>http://proxy:3128, or direct</source>
        <translation>http://proxy:3128, o direct</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>PEM or PKCS #12 file with its key</source>
        <translation>Archivo PEM o PKCS #12 con su clave</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>{{name}}: a variable that is a key of the project</source>
        <translation>{{name}}: una variable que es una clave del proyecto</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Longest wait for the answer:</source>
        <translation>Espera &amp;máxima de la respuesta:</translation>
    </message>
    <message>
        <source>&amp;HTTP version:</source>
        <translation>Versión de &amp;HTTP:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate:</source>
        <translation>Certificado de c&amp;liente:</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTab</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (%1 s)</source>
        <translation>Cancelar (%1 s)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>Enviar (Ctrl+Return)</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Petición nueva</translation>
    </message>
    <message>
        <source>The command held a credential. It is sent with the requests of this tab and kept nowhere; keep it as a key of the project to save it.</source>
        <translation>El comando contenía una credencial. Se envía con las peticiones de esta pestaña y no se guarda en ninguna parte; para conservarla, guárdela como clave del proyecto.</translation>
    </message>
    <message>
        <source>The cURL command has become a request.</source>
        <translation>El comando cURL se ha convertido en una petición.</translation>
    </message>
    <message>
        <source>The cURL command has become a request, but:</source>
        <translation>El comando cURL se ha convertido en una petición, pero:</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 no tiene valor.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile.</source>
        <translation>Entretanto alguien cambió el archivo.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep yours under another name, or take theirs.</source>
        <translation>No se ha escrito nada. Guarde lo suyo con otro nombre o acepte lo del archivo.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Aceptar lo del archivo</translation>
    </message>
    <message>
        <source>Saved without the value of %1.</source>
        <translation>Guardado sin el valor de %1.</translation>
    </message>
    <message>
        <source>A file may be shared. Keep the secret as a key of the project and choose it here, or write {{name}} and set the variable.</source>
        <translation>Un archivo puede compartirse. Guarde el secreto como clave del proyecto y elíjala aquí, o escriba {{name}} y defina la variable.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTabs</name>
    <message>
        <source>Open requests</source>
        <translation>Peticiones abiertas</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Cerrar (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>The request was closed without being saved.</source>
        <translation>La petición se cerró sin guardarse.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Reabrir</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ResponseView</name>
    <message>
        <source>Header fields of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Partes de la respuesta</translation>
    </message>
    <message>
        <source>The answer appears here. Send with Ctrl+Return.</source>
        <translation>La respuesta aparece aquí. Envíe con Ctrl+Return.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>Cabeceras (%1)</translation>
    </message>
    <message>
        <source>Cookies (%1)</source>
        <translation>Cookies (%1)</translation>
    </message>
    <message>
        <source>TLS (not verified)</source>
        <translation>TLS (sin verificar)</translation>
    </message>
    <message>
        <source>Redirects (%1)</source>
        <translation>Redirecciones (%1)</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>certificado sin verificar</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1:</source>
        <translation>&amp;Frase de contraseña de %1:</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Secrets go into the keychain one by one; many take a while.</source>
        <translation>Los secretos pasan al llavero uno a uno; si son muchos, tarda un rato.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestrictionsEditor</name>
    <message>
        <source>Where it may be used from</source>
        <translation>Desde dónde se puede usar</translation>
    </message>
    <message>
        <source>Another restriction</source>
        <translation>Otra restricción</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>A qué puede llamar</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>all the lists below</source>
        <translation>todas las listas siguientes</translation>
    </message>
    <message>
        <source>at least one of the lists below</source>
        <translation>al menos una de las listas siguientes</translation>
    </message>
    <message>
        <source>A &amp;caller must be in</source>
        <translation>Un &amp;cliente debe estar en</translation>
    </message>
    <message>
        <source>A caller must be in</source>
        <translation>Un cliente debe estar en</translation>
    </message>
    <message>
        <source>Take the Origin header where a browser sends no Referer</source>
        <translation>Tomar la cabecera Origin donde un navegador no envíe Referer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Rotar clave</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its name, its restrictions and its counters stay. The old secret can work on for a while, so that programs can be changed over.</source>
        <translation>La clave recibe un secreto nuevo. Conserva su nombre, sus restricciones y sus contadores. El secreto anterior puede seguir funcionando un tiempo, para poder cambiarlo en los programas.</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>Termina de inmediato</translation>
    </message>
    <message>
        <source>Works for another %1</source>
        <translation>Funciona %1 más</translation>
    </message>
    <message>
        <source>The &amp;old secret</source>
        <translation>El secreto &amp;anterior</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>El secreto anterior</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotationPart</name>
    <message>
        <source>Version %1 (%2) is in use.</source>
        <translation>La versión %1 (%2) está en uso.</translation>
    </message>
    <message>
        <source>Version %1 (%2) still works.</source>
        <translation>La versión %1 (%2) aún funciona.</translation>
    </message>
    <message>
        <source>It ends %1 (%2).</source>
        <comment>a time, and how far away it is</comment>
        <translation>Termina %1 (%2).</translation>
    </message>
    <message>
        <source>No call in the last hour.</source>
        <translation>Ninguna llamada en la última hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>%Ln llamada en la última hora, %1.</numerusform>
            <numerusform>%Ln llamadas en la última hora, la última %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::SamplePanel</name>
    <message>
        <source>Make a call that is granted</source>
        <translation>Hacer una llamada que se concede</translation>
    </message>
    <message>
        <source>Make a call that is denied</source>
        <translation>Hacer una llamada que se deniega</translation>
    </message>
    <message>
        <source>See them in Activity</source>
        <translation>Verlas en Actividad</translation>
    </message>
    <message>
        <source>This project is there to be tried. Its API is a small service inside of this window. One key may only list forms, so often a minute; the other may only be used by the website app.example. Delete the project when you have seen enough.</source>
        <translation>Este proyecto está para probarlo. Su API es un pequeño servicio dentro de esta ventana. Una clave solo puede listar formularios, tantas veces por minuto; la otra solo puede usarse desde el sitio app.example. Elimine el proyecto cuando haya visto bastante.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>GET /forms was let through, and the service answered with %1.</source>
        <translation>GET /forms pasó, y el servicio respondió %1.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>GET /forms was answered with %1: %2. Activity tells why, and what would let it through.</source>
        <translation>GET /forms se respondió con %1: %2. Actividad dice por qué y qué lo dejaría pasar.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Projects, APIs, keys, variables, requests</source>
        <translation>Proyectos, API, claves, variables, peticiones</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Escriba para buscar…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more; type more words.</source>
        <translation>%1 más; escriba más palabras.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SecretsPage</name>
    <message>
        <source>Unlock the vault…</source>
        <translation>Desbloquear el almacén…</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Bloquear el almacén ahora</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>Copia de seguridad de todo…</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain…</source>
        <translation>Desbloquear el llavero del sistema…</translation>
    </message>
    <message>
        <source>Kept outside of the database, and never written down in clear</source>
        <translation>Guardados fuera de la base de datos y nunca escritos sin cifrar</translation>
    </message>
    <message>
        <source>One encrypted file with every project, all keys and their secrets, and what was recorded. It is restored into a home without projects: from the first page of the window there, or with keywrightctl restore FILE.</source>
        <translation>Un archivo cifrado con todos los proyectos, todas las claves y sus secretos, y lo registrado. Se restaura en una carpeta de datos sin proyectos: desde la primera página de la ventana o con keywrightctl restore ARCHIVO.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Keep secrets in a vault</source>
        <translation>Guardar los secretos en un almacén</translation>
    </message>
    <message>
        <source>From now on new secrets go into a file that this passphrase opens. Those in the keychain stay there until they are moved.</source>
        <translation>Desde ahora, los secretos nuevos van a un archivo que se abre con esta frase de contraseña. Los del llavero siguen allí hasta que se muevan.</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, not even you. A backup has a passphrase of its own.</source>
        <translation>Sin ella nadie puede abrir el almacén, ni siquiera usted. Una copia de seguridad tiene su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear almacén</translation>
    </message>
    <message>
        <source>New secrets go into the vault now.</source>
        <translation>Los secretos nuevos van ahora al almacén.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>The secrets themselves are not touched.</source>
        <translation>Los propios secretos no se tocan.</translation>
    </message>
    <message>
        <source>Backups that were made before keep the passphrase that they were made with.</source>
        <translation>Las copias de seguridad anteriores conservan la frase de contraseña con que se hicieron.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault.</source>
        <translation>La nueva frase de contraseña abre el almacén.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Copia de seguridad de todo</translation>
    </message>
    <message>
        <source>The file is encrypted under a passphrase of its own.</source>
        <translation>El archivo se cifra con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever has the file can try for as long as they like; without the passphrase nobody can open it, not even you.</source>
        <translation>Quien tenga el archivo puede hacer intentos sin límite; sin la frase de contraseña nadie puede abrirlo, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>Se está escribiendo la copia de seguridad…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) with all keys and secrets are in %1, encrypted.</source>
        <translation>
            <numerusform>%Ln proyecto con todas sus claves y secretos está en %1, cifrado.</numerusform>
            <numerusform>%Ln proyectos con todas sus claves y secretos están en %1, cifrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShellActions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Keywright</source>
        <translation>&amp;Acerca de Keywright</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro del programa</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Ayuda de esta página</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShortcutSheet</name>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Todos predeterminados</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>“%1” has these keys now and would lose them.</source>
        <translation>«%1» tiene ahora estas teclas y las perdería.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrar acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Teclas nuevas:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SpanDialog</name>
    <message>
        <source>Span of time</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingChart</name>
    <message>
        <source>Name lookup</source>
        <translation>Resolución del nombre</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingView</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>Waterfall: %1</source>
        <translation>Cascada: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TlsFields</name>
    <message>
        <source>A path with a comma cannot be used here.</source>
        <translation>Aquí no se puede usar una ruta con una coma.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key)</source>
        <translation>Claves privadas (*.pem *.key)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Off: plain HTTP</source>
        <translation>Desactivado: HTTP sin cifrar</translation>
    </message>
    <message>
        <source>On, with a certificate for this machine</source>
        <translation>Activado, con un certificado para este equipo</translation>
    </message>
    <message>
        <source>On, with a certificate of yours</source>
        <translation>Activado, con un certificado propio</translation>
    </message>
    <message>
        <source>PEM: your certificate first, then those that vouch for it.</source>
        <translation>PEM: primero su certificado, después los que lo avalan.</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>PEM, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>T&amp;LS:</source>
        <translation>T&amp;LS:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Certificado:</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Clave priva&amp;da:</translation>
    </message>
    <message>
        <source>Made at the start, for localhost and the names of your APIs. Clients must trust the authority that the state above names then.</source>
        <translation>Se crea al iniciar, para localhost y los nombres de sus API. Los clientes deben confiar entonces en la autoridad que se indica arriba, en el estado.</translation>
    </message>
    <message>
        <source>Name the file of the certificate.</source>
        <translation>Indique el archivo del certificado.</translation>
    </message>
    <message>
        <source>Name the file of its private key.</source>
        <translation>Indique el archivo de su clave privada.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Tray</name>
    <message>
        <source>The vault is open.</source>
        <translation>El almacén está abierto.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>El almacén está bloqueado.</translation>
    </message>
    <message>
        <source>Keywright</source>
        <translation>Keywright</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>El gateway está detenido.</translation>
    </message>
    <message>
        <source>The gateway is running.</source>
        <translation>El gateway está en marcha.</translation>
    </message>
    <message>
        <source>The gateway is running: %1</source>
        <translation>El gateway está en marcha: %1</translation>
    </message>
    <message>
        <source>S&amp;top the gateway</source>
        <translation>&amp;Detener el gateway</translation>
    </message>
    <message>
        <source>S&amp;tart the gateway</source>
        <translation>&amp;Iniciar el gateway</translation>
    </message>
    <message>
        <source>Show in the &amp;system tray</source>
        <translation>Mostrar en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>Seguir en la bandeja al &amp;cerrar</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
    <message>
        <source>Show &amp;Keywright</source>
        <translation>Mostrar &amp;Keywright</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Bloquear el almacén</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TrialPanel</name>
    <message>
        <source>not judged</source>
        <translation>sin juzgar</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of the verdict, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is only reported so far: %1.</source>
        <translation>Por ahora solo se informa: %1.</translation>
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
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Desde la página</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Desde la dirección</translation>
    </message>
    <message>
        <source>Android app</source>
        <translation>Aplicación de Android</translation>
    </message>
    <message>
        <source>iOS app</source>
        <translation>Aplicación de iOS</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>As if it were</source>
        <translation>Como si fuera</translation>
    </message>
    <message>
        <source>now; or +2h, +3d, 2026-12-24T18:00:00Z</source>
        <translation>now; o +2h, +3d, 2026-12-24T18:00:00Z</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TypedConfirmation</name>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Para continuar, escriba «%1»:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Desbloquear el almacén</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault that keeps this home&apos;s secrets:</source>
        <translation>&amp;Frase de contraseña del almacén que guarda los secretos de esta carpeta de datos:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Opening it takes about a second.</source>
        <translation>Abrirlo lleva cerca de un segundo.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
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
        <translation>peticiones</translation>
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
        <translation>proporción</translation>
    </message>
    <message>
        <source>denied or failed</source>
        <translation>denegadas o fallidas</translation>
    </message>
    <message>
        <source>failed alone</source>
        <translation>solo fallidas</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>el periodo anterior</translation>
    </message>
    <message>
        <source>p95 of the period before</source>
        <translation>p95 del periodo anterior</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageContent</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>Peticiones en el tiempo</translation>
    </message>
    <message>
        <source>Error ratio over time</source>
        <translation>Proporción de errores en el tiempo</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latencia en el tiempo</translation>
    </message>
    <message>
        <source>Requests by weekday and hour</source>
        <translation>Solicitudes por día de la semana y hora</translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation>Proporción de errores</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>por clave</translation>
    </message>
    <message>
        <source>by API</source>
        <translation>por API</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>por operación</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>por resultado</translation>
    </message>
    <message>
        <source>by caller</source>
        <translation>por cliente</translation>
    </message>
    <message>
        <source>Client addresses, from the log of recent requests</source>
        <translation>Direcciones de clientes, del registro de solicitudes recientes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Principales</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageFilters</name>
    <message>
        <source>From – until…</source>
        <translation>Desde – hasta…</translation>
    </message>
    <message>
        <source>Any span of time; in the charts it can also be dragged over</source>
        <translation>Cualquier intervalo; en los gráficos también se puede seleccionar arrastrando</translation>
    </message>
    <message>
        <source>Choose a span of time</source>
        <translation>Elegir un intervalo</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>Todas las API</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageModel</name>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
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
        <translation>Bytes entrantes</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes salientes</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>this span of time</source>
        <translation>este intervalo</translation>
    </message>
    <message>
        <source>No requests in %1</source>
        <translation>No hay peticiones en %1</translation>
    </message>
    <message>
        <source>Every call through the gateway is counted here: what was granted, what was denied and why, and how long it took.</source>
        <translation>Aquí se cuenta cada llamada que pasa por el gateway: lo que se permitió, lo que se denegó y por qué, y cuánto duró.</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>Abrir el gateway</translation>
    </message>
    <message>
        <source>Look at the last 90 days</source>
        <translation>Ver los últimos 90 días</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Exportar el uso</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Usage was exported to %1.</source>
        <translation>El uso se ha exportado a %1.</translation>
    </message>
    <message>
        <source>Back to the Earlier Span</source>
        <translation>Volver al intervalo anterior</translation>
    </message>
    <message>
        <source>Forward to the Later Span</source>
        <translation>Avanzar al intervalo siguiente</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <source>Draw the period before as well</source>
        <translation>Dibujar también el periodo anterior</translation>
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
        <translation>los últimos 15 minutos</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la última hora</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>las últimas 24 horas</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>los últimos 7 días</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>los últimos 30 días</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>los últimos 90 días</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UseSitesView</name>
    <message>
        <source>Where this key is</source>
        <translation>Dónde está esta clave</translation>
    </message>
    <message>
        <source>No variable, no file and no running program that Keywright knows of has this key.</source>
        <translation>Ninguna variable, ningún archivo y ningún programa en ejecución que Keywright conozca tiene esta clave.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this machine still have the old secret.</source>
        <translation>
            <numerusform>%Ln lugar de este equipo aún tiene el secreto anterior.</numerusform>
            <numerusform>%Ln lugares de este equipo aún tienen el secreto anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place that Keywright knows of on this machine has the current secret, or gets it with its next start.</source>
        <translation>Todos los lugares de este equipo que Keywright conoce tienen el secreto actual, o lo reciben en su próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the new secret into %n value(s) of files</source>
        <translation>
            <numerusform>Poner el secreto nuevo en %Ln valor de los archivos</numerusform>
            <numerusform>Poner el secreto nuevo en %Ln valores de los archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written in a way that is not touched.</source>
        <translation>
            <numerusform>%Ln valor está escrito de un modo que no se toca.</numerusform>
            <numerusform>%Ln valores están escritos de un modo que no se toca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation>Cámbielos a mano.</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>Dónde está %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ValuesDialog</name>
    <message>
        <source>Values of the variables</source>
        <translation>Valores de las variables</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Forget what was taken from answers</source>
        <translation>Olvidar lo tomado de respuestas</translation>
    </message>
    <message>
        <source>Another one of this name wins over it</source>
        <translation>Otra con el mismo nombre tiene prioridad</translation>
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
        <translation>Comando que ejecuta un programa con estas variables</translation>
    </message>
    <message>
        <source>Bind a variable</source>
        <translation>Vincular una variable</translation>
    </message>
    <message>
        <source>Edit binding</source>
        <translation>Editar vínculo</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Remove binding</source>
        <translation>Quitar vínculo</translation>
    </message>
    <message>
        <source>Import a .env file…</source>
        <translation>Importar un archivo .env…</translation>
    </message>
    <message>
        <source>Folders with .env files…</source>
        <translation>Carpetas con archivos .env…</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Buscar variables</translation>
    </message>
    <message>
        <source>A program started like this finds the keys in its environment; they are written to no file:</source>
        <translation>Un programa iniciado así encuentra las claves en su entorno; no se escriben en ningún archivo:</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>Elegir un archivo .env</translation>
    </message>
    <message>
        <source>.env files (.env .env.* *.env);;All files (*)</source>
        <translation>Archivos .env (.env .env.* *.env);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be handed out; programs are then started with none of them. The last column says why.</source>
        <translation>%1 de %2 no se pueden entregar; los programas se inician entonces sin ninguna. La última columna dice por qué.</translation>
    </message>
    <message>
        <source>Bound to keys: %1</source>
        <translation>Vinculadas a claves: %1</translation>
    </message>
    <message>
        <source>No variable yet</source>
        <translation>Aún no hay variables</translation>
    </message>
    <message>
        <source>A variable hands a key to a local program. Issue a key first.</source>
        <translation>Una variable entrega una clave a un programa local. Emita antes una clave.</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>Emitir una clave</translation>
    </message>
    <message>
        <source>Bind a variable to a key, and start programs that find it in their environment, so that it stands in no file.</source>
        <translation>Vincule una variable a una clave e inicie programas que la encuentren en su entorno, para que no esté en ningún archivo.</translation>
    </message>
    <message>
        <source>No variable found</source>
        <translation>No se encontró ninguna variable</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>Nada coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Suelte para importar %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultCard</name>
    <message>
        <source>Open it with a &amp;key in the system&apos;s keychain, without a passphrase</source>
        <translation>Abrirlo con una c&amp;lave del llavero del sistema, sin frase de contraseña</translation>
    </message>
    <message>
        <source>Where secrets are</source>
        <translation>Dónde están los secretos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Keep secrets in a vault…</source>
        <translation>Guardar los secretos en un almacén…</translation>
    </message>
    <message>
        <source>Move the others into the vault…</source>
        <translation>Mover los demás al almacén…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Move all into the keychain…</source>
        <translation>Mover todos al llavero…</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>%1. Opened by a passphrase; each guess costs %2 MiB of memory and about a second.</source>
        <translation>%1. Se abre con una frase de contraseña; cada intento cuesta %2 MiB de memoria y cerca de un segundo.</translation>
    </message>
    <message>
        <source>A vault is a file under a passphrase: for machines without a keychain, for thousands of secrets and for secrets over 2,000 bytes. Secrets can be moved in both directions.</source>
        <translation>Un almacén es un archivo con frase de contraseña: para equipos sin llavero, para miles de secretos y para secretos de más de 2000 bytes. Los secretos se pueden mover en ambos sentidos.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultKeeper</name>
    <message>
        <source>Lock the vault now</source>
        <translation>Bloquear el almacén ahora</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>El almacén está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>The vault was locked, since nobody used it.</source>
        <translation>El almacén se bloqueó, pues nadie lo usaba.</translation>
    </message>
    <message>
        <source>The vault was locked together with the screen.</source>
        <translation>El almacén se bloqueó junto con la pantalla.</translation>
    </message>
    <message>
        <source>The keychain is unlocked; what failed can be tried again.</source>
        <translation>El llavero está desbloqueado; lo que falló se puede volver a intentar.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictModel</name>
    <message>
        <source>nearest entry: %1</source>
        <translation>entrada más próxima: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictPane</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Steps of the verdict</source>
        <translation>Pasos del veredicto</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Abrir la clave</translation>
    </message>
    <message>
        <source>Send it again…</source>
        <translation>Enviar de nuevo…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in, %4 out</source>
        <translation>%1 en %2, %3 de entrada, %4 de salida</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Would deny</source>
        <translation>Denegaría</translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1 (por ahora solo se informa)</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetida</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de la petición</translation>
    </message>
    <message>
        <source>The smallest change that would grant it</source>
        <translation>El cambio mínimo que la permitiría</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
    <message>
        <source>It was denied because that was asked for, to test the client.</source>
        <translation>Se denegó porque así se pidió, para probar el cliente.</translation>
    </message>
    <message>
        <source>The rules have changed since: today this call would be granted.</source>
        <translation>Las reglas han cambiado desde entonces: hoy esta llamada se permitiría.</translation>
    </message>
    <message>
        <source>The rules have changed since: today it would be denied for another reason, %1.</source>
        <translation>Las reglas han cambiado desde entonces: hoy se denegaría por otro motivo, %1.</translation>
    </message>
    <message>
        <source>Steps after the deciding one are judged by the rules of now.</source>
        <translation>Los pasos posteriores al decisivo se juzgan con las reglas actuales.</translation>
    </message>
    <message>
        <source>The limit has room again: now this call would be granted.</source>
        <translation>El límite vuelve a tener margen: ahora esta llamada se permitiría.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WelcomePage</name>
    <message>
        <source>Create project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Welcome to Keywright</source>
        <translation>Le damos la bienvenida a Keywright</translation>
    </message>
    <message>
        <source>Keys for your APIs, with rules that are enforced, and a record of who used them.</source>
        <translation>Claves para sus API, con reglas que se aplican y un registro de quién las usó.</translation>
    </message>
    <message>
        <source>A project holds the keys and APIs that belong together.</source>
        <translation>Un proyecto reúne las claves y las API que van juntas.</translation>
    </message>
    <message>
        <source>Issue keys that may do only what their program needs.</source>
        <translation>Emita claves que solo puedan hacer lo que su programa necesita.</translation>
    </message>
    <message>
        <source>The gateway lets granted calls through, and says why it denies the others.</source>
        <translation>El gateway deja pasar las llamadas permitidas y dice por qué deniega las demás.</translation>
    </message>
    <message>
        <source>&amp;Name of your first project</source>
        <translation>&amp;Nombre de su primer proyecto</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>Portal de la clínica</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Copias de seguridad (*.backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Probar el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>With an API and two keys, to see calls granted and denied.</source>
        <translation>Con una API y dos claves, para ver llamadas concedidas y denegadas.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WhichKeyDialog</name>
    <message>
        <source>The string</source>
        <translation>La cadena</translation>
    </message>
    <message>
        <source>Which key is this?</source>
        <translation>¿Qué clave es esta?</translation>
    </message>
    <message>
        <source>Paste what was found in a log, a file or a message. It is compared on this computer with the fingerprints of all keys of this home, goes nowhere, and is wiped.</source>
        <translation>Pegue lo que se encontró en un registro, un archivo o un mensaje. Se compara en este equipo con las huellas de todas las claves de esta carpeta de datos, no va a ninguna parte y se borra.</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>&amp;Cadena</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>Ir a la clave</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>It is no key of this home.</source>
        <translation>No es ninguna clave de esta carpeta de datos.</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <comment>a key and its state</comment>
        <translation>Es %1, %2.</translation>
    </message>
    <message>
        <source>This is version %1 of it, which has ended.</source>
        <translation>Es su versión %1, que ha terminado.</translation>
    </message>
    <message>
        <source>This is version %1 of it, an older one that still works.</source>
        <translation>Es su versión %1, una anterior que aún funciona.</translation>
    </message>
    <message>
        <source>Project: %1.</source>
        <translation>Proyecto: %1.</translation>
    </message>
</context>
</TS>
