<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Advice</name>
    <message>
        <source>Correct the value and try again.</source>
        <translation>値を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Take 1 to 100 symbols without “/”; the name of an API is a DNS label: lower-case letters, digits and “-”, at most 63.</source>
        <translation>名前は「/」を含まない 1～100 文字にしてください。API の名前は DNS ラベルで、小文字の英字・数字・「-」を 63 文字まで使えます。</translation>
    </message>
    <message>
        <source>Choose another name, or rename or delete what bears it.</source>
        <translation>別の名前を選ぶか、その名前を使っているものを改名または削除してください。</translation>
    </message>
    <message>
        <source>Name the project too (PROJECT/NAME), or use the id.</source>
        <translation>プロジェクト名も付けて指定するか（PROJECT/NAME）、ID を使ってください。</translation>
    </message>
    <message>
        <source>Give an http or https URL such as https://forms.example/v1, without a user name; an API&apos;s has no query either.</source>
        <translation>https://forms.example/v1 のような http または https の URL を、ユーザー名なしで指定してください。API の URL にはクエリも付けられません。</translation>
    </message>
    <message>
        <source>Write ADDRESS:PORT, such as 127.0.0.1:8787 or [::1]:8787; port 0 takes a free one.</source>
        <translation>127.0.0.1:8787 や [::1]:8787 のように ADDRESS:PORT の形で指定してください。ポート 0 は空きポートを使います。</translation>
    </message>
    <message>
        <source>Correct or remove the entry; nothing was saved.</source>
        <translation>項目を修正または削除してください。何も保存されていません。</translation>
    </message>
    <message>
        <source>Check the file at that place, and that it is the right one.</source>
        <translation>ファイルのその箇所を確認し、正しいファイルかどうかも確かめてください。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>ファイルが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation>フォルダーが存在し、書き込み権限があり、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling; list what there is.</source>
        <translation>綴りを確認するか、一覧を表示して確かめてください。</translation>
    </message>
    <message>
        <source>Look at the present values and make your change again.</source>
        <translation>現在の値を確認してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>Look at its present state first; it may already be as you want it.</source>
        <translation>まず現在の状態を確認してください。すでに目的の状態になっているかもしれません。</translation>
    </message>
    <message>
        <source>Bring the project back from the archive first.</source>
        <translation>先にプロジェクトをアーカイブから戻してください。</translation>
    </message>
    <message>
        <source>Choose a folder of your own that can be written, or correct its owner and rights.</source>
        <translation>書き込み可能な自分のフォルダーを選ぶか、所有者と権限を修正してください。</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist; nothing is ever written over.</source>
        <translation>空のフォルダーか、まだ存在しないフォルダーを選んでください。上書きは行われません。</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path.</source>
        <translation>パスがもっと短いデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Check the file&apos;s rights and the space on the disk; a copy made before the last upgrade lies beside it.</source>
        <translation>ファイルの権限とディスクの空きを確認してください。前回のアップグレード前に作成されたコピーが同じ場所にあります。</translation>
    </message>
    <message>
        <source>Update this program; the file was not touched.</source>
        <translation>このプログラムを更新してください。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>Try again in a moment; if it stays so, end the other program.</source>
        <translation>少し待ってからもう一度お試しください。変わらない場合は、もう一方のプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Check the space on the disk and try again.</source>
        <translation>ディスクの空きを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager; or go without keeping the secret.</source>
        <translation>「シークレット」ページ、keywrightctl keychain unlock、またはシステムのパスワードマネージャーでロックを解除するか、シークレットを保管せずに続けてください。</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring (GNOME Keyring, KWallet), or go without keeping the secret.</source>
        <translation>キーリング（GNOME Keyring、KWallet）のあるデスクトップセッションにログインするか、シークレットを保管せずに続けてください。</translation>
    </message>
    <message>
        <source>It may be waiting for you in a window of its own; answer it, or log out and in again.</source>
        <translation>別のウィンドウで入力を待っている可能性があります。応答するか、ログアウトして再度ログインしてください。</translation>
    </message>
    <message>
        <source>Open the system&apos;s password manager and see whether it works; then try again.</source>
        <translation>システムのパスワードマネージャーを開いて動作を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Somebody removed it there. Rotate the key to get a new secret.</source>
        <translation>キーチェーンから削除されています。キーをローテーションして新しいシークレットを取得してください。</translation>
    </message>
    <message>
        <source>Rotate the key and keep the new secret this time.</source>
        <translation>キーをローテーションし、今度は新しいシークレットを保管してください。</translation>
    </message>
    <message>
        <source>Open it with its passphrase: in the window, at the prompt, or with the file that KEYWRIGHT_PASSPHRASE_FILE names.</source>
        <translation>ウィンドウ、プロンプト、または KEYWRIGHT_PASSPHRASE_FILE が指すファイルのパスフレーズで開いてください。</translation>
    </message>
    <message>
        <source>Make one with “keywrightctl vault create”, or keep secrets in the keychain.</source>
        <translation>「keywrightctl vault create」で作成するか、シークレットをキーチェーンに保管してください。</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Restore it from a backup.</source>
        <translation>内容は変更していません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>もう一度入力してください。大文字・小文字とキーボードの言語に注意してください。</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>実行中のものを使うか、先に停止してください。</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>先に起動してください。</translation>
    </message>
    <message>
        <source>Look into its log in the home&apos;s folder, then start it again.</source>
        <translation>データフォルダー内のログを確認してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one), or end the other program.</source>
        <translation>別のポートを選ぶか（0 は空きポートを使います）、もう一方のプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Check that it is installed, that its path is right and that it may be run.</source>
        <translation>インストールされていること、パスが正しいこと、実行が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Start the service, or correct the host and the port.</source>
        <translation>サービスを起動するか、ホストとポートを修正してください。</translation>
    </message>
    <message>
        <source>Check the spelling and the network connection.</source>
        <translation>綴りとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS and that its certificate is valid for this host.</source>
        <translation>そのポートが TLS に対応し、証明書がこのホストに対して有効であることを確認してください。</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the service is up, or allow more time.</source>
        <translation>サービスが稼働しているか確認するか、待ち時間を長くしてください。</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>まだ必要であれば、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Look for it in a later version.</source>
        <translation>今後のバージョンをお待ちください。</translation>
    </message>
    <message>
        <source>This is a defect: please report it, with the log.</source>
        <translation>これは不具合です。ログを添えてご報告ください。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Key issued</source>
        <translation>キーを発行</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>キーをインポート</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>キーを有効化</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>キーを無効化</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>キーを復元</translation>
    </message>
    <message>
        <source>Deleted key removed for good</source>
        <translation>削除済みのキーを完全に削除</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Secret given to a program</source>
        <translation>シークレットをプログラムに受け渡し</translation>
    </message>
    <message>
        <source>Secret written into a file</source>
        <translation>シークレットをファイルに書き込み</translation>
    </message>
    <message>
        <source>Secret read from a pipe</source>
        <translation>シークレットをパイプから読み取り</translation>
    </message>
    <message>
        <source>Secret exported</source>
        <translation>シークレットをエクスポート</translation>
    </message>
    <message>
        <source>Secret sent with a request</source>
        <translation>シークレットをリクエストで送信</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>プロジェクトを変更</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>プロジェクトを改名</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>プロジェクトをアーカイブ</translation>
    </message>
    <message>
        <source>Project taken out of the archive</source>
        <translation>プロジェクトをアーカイブから復帰</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>プロジェクトを削除</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>プロジェクトを復元</translation>
    </message>
    <message>
        <source>Deleted project removed for good</source>
        <translation>削除済みのプロジェクトを完全に削除</translation>
    </message>
    <message>
        <source>Project imported</source>
        <translation>プロジェクトをインポート</translation>
    </message>
    <message>
        <source>API added</source>
        <translation>API を追加</translation>
    </message>
    <message>
        <source>API changed</source>
        <translation>API を変更</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>API を削除</translation>
    </message>
    <message>
        <source>Variable bound</source>
        <translation>変数をバインド</translation>
    </message>
    <message>
        <source>Variable unbound</source>
        <translation>変数のバインドを解除</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Gateway started</source>
        <translation>ゲートウェイを起動</translation>
    </message>
    <message>
        <source>Gateway stopped</source>
        <translation>ゲートウェイを停止</translation>
    </message>
    <message>
        <source>Denied calls asked for</source>
        <translation>呼び出しの拒否を指定</translation>
    </message>
    <message>
        <source>Gateway&apos;s time moved</source>
        <translation>ゲートウェイの時刻を変更</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Vault&apos;s passphrase changed</source>
        <translation>保管庫のパスフレーズを変更</translation>
    </message>
    <message>
        <source>Secrets moved</source>
        <translation>シークレットを移動</translation>
    </message>
    <message>
        <source>Log protected by a key from here on</source>
        <translation>以降のログをキーで保護</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>ログをエクスポート</translation>
    </message>
    <message>
        <source>Secrets handed out</source>
        <translation>シークレットの受け渡し</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>キーとシークレット</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>ログ自体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>接頭辞</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>利用元</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Where the credential goes</source>
        <translation>認証情報の場所</translation>
    </message>
    <message>
        <source>Description file</source>
        <translation>定義ファイル</translation>
    </message>
    <message>
        <source>Where keys are found</source>
        <translation>キーを探す場所</translation>
    </message>
    <message>
        <source>Key passed on</source>
        <translation>キーの受け渡し</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>ブラウザーのオリジン</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>ログは空です。</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written.</source>
        <translation>ログは正常です。%1 件のエントリはすべて書き込まれたときのままです。</translation>
    </message>
    <message>
        <source>The log&apos;s %1 entries fit together, but no key protects them yet.</source>
        <translation>ログの %1 件のエントリに矛盾はありませんが、まだキーで保護されていません。</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written. A key proves those from number %2 on.</source>
        <translation>ログは正常です。%1 件のエントリはすべて書き込まれたときのままです。%2 番以降はキーによって証明されています。</translation>
    </message>
    <message>
        <source>Entry %1 was altered.</source>
        <translation>エントリ %1 は改変されています。</translation>
    </message>
    <message>
        <source>Entry %1 was moved to another place.</source>
        <translation>エントリ %1 は別の位置に移動されています。</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>エントリ %1 は取り除かれています。</translation>
    </message>
    <message>
        <source>The log was cut: entries from number %1 on are gone.</source>
        <translation>ログが切り詰められています。%1 番以降のエントリがありません。</translation>
    </message>
    <message>
        <source>The log is not the one that was seen here before: from number %1 on it was put back to an older state, or replaced.</source>
        <translation>以前ここにあったログとは異なります。%1 番以降が古い状態に戻されたか、置き換えられています。</translation>
    </message>
    <message>
        <source>The entries hold, but the record of where the log ends was altered.</source>
        <translation>エントリは正常ですが、ログの末尾を示す記録が改変されています。</translation>
    </message>
    <message>
        <source>Nothing proves the entries from number %1 on: their key is not in the keychain.</source>
        <translation>%1 番以降のエントリを証明できません。そのキーがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The entries from number %1 on could not be proved: %2</source>
        <translation>%1 番以降のエントリを証明できませんでした: %2</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain and check again: a key is made then.</source>
        <translation>システムのキーチェーンのロックを解除して、もう一度検証してください。そのときにキーが作成されます。</translation>
    </message>
    <message>
        <source>If it was this home&apos;s own keychain that lost it, begin anew with another key: on the Audit page, or with keywrightctl audit renew.</source>
        <translation>このデータフォルダー自身のキーチェーンから失われた場合は、「監査」ページまたは keywrightctl audit renew で、別のキーを使って新しく始めてください。</translation>
    </message>
    <message>
        <source>Export the log and keep a copy of the home; compare it with a backup. What came before that entry is as it was written.</source>
        <translation>ログをエクスポートし、データフォルダーのコピーを取って、バックアップと比較してください。そのエントリより前は書き込まれたときのままです。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The gateway judges calls as if it were %1 later than it is.</source>
        <translation>ゲートウェイは、現在より %1 後の時刻として呼び出しを判定しています。</translation>
    </message>
</context>
<context>
    <name>CodeNotes</name>
    <message>
        <source>The credential is left out: Digest and AWS signatures are written for cURL alone.</source>
        <translation>認証情報は省かれています。Digest と AWS の署名は cURL 用にだけ出力されます。</translation>
    </message>
    <message>
        <source>Redirects are not followed: the key would go along to another host, or the language does not follow them.</source>
        <translation>リダイレクトには従いません。キーが別のホストに渡るか、この言語では対応していないためです。</translation>
    </message>
    <message>
        <source>JavaScript sends the method in capitals.</source>
        <translation>JavaScript はメソッドを大文字で送信します。</translation>
    </message>
    <message>
        <source>The proxy, the HTTP version or the client certificate of the settings is not in the code; cURL has them.</source>
        <translation>設定のプロキシ、HTTP バージョン、クライアント証明書はコードに含まれていません。cURL には含まれます。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>CurlNotes</name>
    <message>
        <source>“%1” is a variable of the shell; it became {{%1}} and needs a value.</source>
        <translation>「%1」はシェルの変数です。{{%1}} に置き換えました。値を設定してください。</translation>
    </message>
    <message>
        <source>The value that the text gives to %1 was not taken over.</source>
        <translation>テキスト内で %1 に与えられている値は取り込まれていません。</translation>
    </message>
    <message>
        <source>%1 was kept as text: nothing is run and nothing is looked up.</source>
        <translation>%1 はテキストのままにしました。実行も参照もされません。</translation>
    </message>
    <message>
        <source>Another command is left out: %1.</source>
        <translation>別のコマンドは省かれました: %1</translation>
    </message>
    <message>
        <source>The command reads what the text does not hold (standard input).</source>
        <translation>コマンドは、テキストに含まれないもの（標準入力）を読み取ります。</translation>
    </message>
    <message>
        <source>The answer is not written to %1.</source>
        <translation>レスポンスは %1 に書き込まれません。</translation>
    </message>
    <message>
        <source>\&apos; between single quotes was read as a quote; a shell would not.</source>
        <translation>単一引用符内の \&apos; は引用符として読み取りました。シェルではそうなりません。</translation>
    </message>
    <message>
        <source>The &amp; in the URL was kept; a shell ends the command there, unless it is in quotes.</source>
        <translation>URL 内の &amp; は残しました。シェルでは、引用符で囲まない限りそこでコマンドが終わります。</translation>
    </message>
    <message>
        <source>%1 is not known and was left out.</source>
        <translation>%1 は不明なため省かれました。</translation>
    </message>
    <message>
        <source>%1 is short for several options and was left out.</source>
        <translation>%1 は複数のオプションの短縮形にあたるため省かれました。</translation>
    </message>
    <message>
        <source>%1 was left out: requests are sent without it.</source>
        <translation>%1 は省かれました。リクエストはこれなしで送信されます。</translation>
    </message>
    <message>
        <source>%1 changes nothing of a request.</source>
        <translation>%1 はリクエストに影響しません。</translation>
    </message>
    <message>
        <source>%1 needs no asking for: it is always done.</source>
        <translation>%1 の指定は不要です。常に行われます。</translation>
    </message>
    <message>
        <source>%1 was left out: another option of the command takes its place.</source>
        <translation>%1 は省かれました。コマンドの別のオプションが優先されます。</translation>
    </message>
    <message>
        <source>%1 has no value and was left out.</source>
        <translation>%1 は値がないため省かれました。</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense and was left out.</source>
        <translation>%1 は値が正しくないため省かれました。</translation>
    </message>
    <message>
        <source>Another URL is left out: %1.</source>
        <translation>別の URL は省かれました: %1</translation>
    </message>
    <message>
        <source>What follows --next is left out.</source>
        <translation>--next 以降は省かれました。</translation>
    </message>
    <message>
        <source>%1 stands for several URLs; the first one was taken.</source>
        <translation>%1 は複数の URL を表します。最初の URL を使いました。</translation>
    </message>
    <message>
        <source>Cookies are not read from the file %1.</source>
        <translation>ファイル %1 から Cookie は読み込まれません。</translation>
    </message>
    <message>
        <source>Headers are not read from the file %1.</source>
        <translation>ファイル %1 からヘッダーは読み込まれません。</translation>
    </message>
    <message>
        <source>“%1” is no header and was left out.</source>
        <translation>「%1」はヘッダーではないため省かれました。</translation>
    </message>
    <message>
        <source>The file %1 is sent as it is; cURL would leave out its line ends.</source>
        <translation>ファイル %1 はそのまま送信されます。cURL では改行が取り除かれます。</translation>
    </message>
    <message>
        <source>The file %1 is left out: it cannot be joined with other data.</source>
        <translation>ファイル %1 は省かれました。ほかのデータと結合できません。</translation>
    </message>
    <message>
        <source>The file %1 is sent as a file with its name; cURL would send it as text.</source>
        <translation>ファイル %1 は名前付きのファイルとして送信されます。cURL ではテキストとして送信されます。</translation>
    </message>
    <message>
        <source>“%1” in a part of the form is not understood or done in another way.</source>
        <translation>フォームのパートにある「%1」は解釈できないか、別の方法で処理されます。</translation>
    </message>
    <message>
        <source>The command has no password for %1; cURL would ask for it.</source>
        <translation>コマンドに %1 のパスワードがありません。cURL では入力を求められます。</translation>
    </message>
    <message>
        <source>The header %1 stays in the request as text; it may hold a secret.</source>
        <translation>ヘッダー %1 はテキストのままリクエストに残ります。シークレットが含まれているかもしれません。</translation>
    </message>
    <message>
        <source>The value of %1 is no text in UTF-8; what could not be read was replaced.</source>
        <translation>%1 の値は UTF-8 のテキストではありません。読み取れない部分は置き換えました。</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source>The request target is not a path that starts with “/”.</source>
        <translation>リクエストターゲットが「/」で始まるパスではありません。</translation>
    </message>
    <message>
        <source>The path holds a dot segment (“..” or “.”), which another server could resolve to another path.</source>
        <translation>パスにドットセグメント（「..」または「.」）が含まれています。別のサーバーでは別のパスに解決される可能性があります。</translation>
    </message>
    <message>
        <source>The path holds an encoded slash or backslash, which servers read differently.</source>
        <translation>パスにエンコードされたスラッシュまたはバックスラッシュが含まれています。サーバーによって解釈が異なります。</translation>
    </message>
    <message>
        <source>The path holds a backslash, which some servers read as a slash.</source>
        <translation>パスにバックスラッシュが含まれています。スラッシュとして解釈するサーバーがあります。</translation>
    </message>
    <message>
        <source>The path holds “//”, which some servers read as “/”.</source>
        <translation>パスに「//」が含まれています。「/」として解釈するサーバーがあります。</translation>
    </message>
    <message>
        <source>The path holds a control character.</source>
        <translation>パスに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The path holds a broken percent escape.</source>
        <translation>パスに壊れたパーセントエスケープが含まれています。</translation>
    </message>
    <message>
        <source>The path holds an overlong encoding of a symbol.</source>
        <translation>パスに文字の冗長なエンコードが含まれています。</translation>
    </message>
    <message>
        <source>The request carries no key in any of the places the API looks at.</source>
        <translation>API が調べるどの場所にもキーがありません。</translation>
    </message>
    <message>
        <source>The request carries a key twice in the same place.</source>
        <translation>リクエストの同じ場所にキーが 2 つあります。</translation>
    </message>
    <message>
        <source>What was given as a key does not look like one.</source>
        <translation>キーとして渡されたものがキーの形をしていません。</translation>
    </message>
    <message>
        <source>The key&apos;s checksum is wrong: it was mistyped or cut off.</source>
        <translation>キーのチェックサムが正しくありません。入力ミスか、途中で切れています。</translation>
    </message>
    <message>
        <source>Nobody issued this key here.</source>
        <translation>このキーはここで発行されたものではありません。</translation>
    </message>
    <message>
        <source>The key belongs to another project than the API.</source>
        <translation>キーは API とは別のプロジェクトのものです。</translation>
    </message>
    <message>
        <source>The project is archived or deleted.</source>
        <translation>プロジェクトはアーカイブ済みまたは削除済みです。</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>キーは削除されています。</translation>
    </message>
    <message>
        <source>The key is disabled.</source>
        <translation>キーは無効です。</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>キーは期限切れです。</translation>
    </message>
    <message>
        <source>This version of the key was rotated out and its overlap is over.</source>
        <translation>キーのこのバージョンはローテーション済みで、猶予期間も終わっています。</translation>
    </message>
    <message>
        <source>This address presented too many wrong keys within a minute.</source>
        <translation>このアドレスから 1 分以内に誤ったキーが多数送られました。</translation>
    </message>
    <message>
        <source>A header that decides was given twice.</source>
        <translation>判定に使うヘッダーが 2 回指定されています。</translation>
    </message>
    <message>
        <source>The call does not say which website it comes from (no Referer).</source>
        <translation>どの Web サイトからの呼び出しかわかりません（Referer がありません）。</translation>
    </message>
    <message>
        <source>The Referer cannot be read as a URL.</source>
        <translation>Referer を URL として読み取れません。</translation>
    </message>
    <message>
        <source>The website is not in the key&apos;s list.</source>
        <translation>Web サイトがキーの一覧にありません。</translation>
    </message>
    <message>
        <source>The browser hid the website (Origin: null).</source>
        <translation>ブラウザーが Web サイトを隠しています（Origin: null）。</translation>
    </message>
    <message>
        <source>The caller&apos;s address is in none of the key&apos;s networks.</source>
        <translation>呼び出し元のアドレスがキーのどのネットワークにも含まれていません。</translation>
    </message>
    <message>
        <source>The trusted proxy forwarded an address that cannot be read.</source>
        <translation>信頼するプロキシから転送されたアドレスを読み取れません。</translation>
    </message>
    <message>
        <source>The call does not name an Android app (X-Android-Package and X-Android-Cert).</source>
        <translation>呼び出しに Android アプリが示されていません（X-Android-Package と X-Android-Cert）。</translation>
    </message>
    <message>
        <source>The Android app and its certificate are not in the key&apos;s list.</source>
        <translation>Android アプリとその証明書がキーの一覧にありません。</translation>
    </message>
    <message>
        <source>The call does not name an iOS app (X-Ios-Bundle-Identifier).</source>
        <translation>呼び出しに iOS アプリが示されていません（X-Ios-Bundle-Identifier）。</translation>
    </message>
    <message>
        <source>The iOS app is not in the key&apos;s list.</source>
        <translation>iOS アプリがキーの一覧にありません。</translation>
    </message>
    <message>
        <source>The system does not tell which program called.</source>
        <translation>どのプログラムからの呼び出しか、システムから取得できません。</translation>
    </message>
    <message>
        <source>The program is not in the key&apos;s list.</source>
        <translation>プログラムがキーの一覧にありません。</translation>
    </message>
    <message>
        <source>The key may not call this API.</source>
        <translation>このキーではこの API を呼び出せません。</translation>
    </message>
    <message>
        <source>The key may call the API, but not this operation.</source>
        <translation>このキーで API は呼び出せますが、このオペレーションは呼び出せません。</translation>
    </message>
    <message>
        <source>The API declares no such operation, and none of the key&apos;s paths covers it.</source>
        <translation>API にこのオペレーションの宣言がなく、キーのどのパスにも該当しません。</translation>
    </message>
    <message>
        <source>The request does not say what its body is (no Content-Type).</source>
        <translation>リクエストにボディの種類が示されていません（Content-Type がありません）。</translation>
    </message>
    <message>
        <source>The operation does not accept a body of this type.</source>
        <translation>オペレーションはこの種類のボディを受け付けません。</translation>
    </message>
    <message>
        <source>The key has used up its limit.</source>
        <translation>キーの上限に達しました。</translation>
    </message>
    <message>
        <source>The key has used up its limit for this API.</source>
        <translation>この API に対するキーの上限に達しました。</translation>
    </message>
    <message>
        <source>The API&apos;s own limit over all keys is used up.</source>
        <translation>全キー合計での API の上限に達しました。</translation>
    </message>
    <message>
        <source>The third-party key that the API needs upstream is not available.</source>
        <translation>API のアップストリームに必要なサードパーティのキーを利用できません。</translation>
    </message>
    <message>
        <source>The call is granted.</source>
        <translation>呼び出しは許可されました。</translation>
    </message>
    <message>
        <source>Two servers could read the request target differently.</source>
        <translation>リクエストターゲットがサーバーによって異なる解釈をされる可能性があります。</translation>
    </message>
    <message>
        <source>No API of that name is registered.</source>
        <translation>その名前の API は登録されていません。</translation>
    </message>
    <message>
        <source>The request carries no usable key.</source>
        <translation>リクエストに使用可能なキーがありません。</translation>
    </message>
    <message>
        <source>The key is not valid here.</source>
        <translation>キーはここでは有効ではありません。</translation>
    </message>
    <message>
        <source>The key may not be used from this website.</source>
        <translation>この Web サイトからはキーを使用できません。</translation>
    </message>
    <message>
        <source>The key may not be used from this address.</source>
        <translation>このアドレスからはキーを使用できません。</translation>
    </message>
    <message>
        <source>The key may not be used by this Android app.</source>
        <translation>この Android アプリではキーを使用できません。</translation>
    </message>
    <message>
        <source>The key may not be used by this iOS app.</source>
        <translation>この iOS アプリではキーを使用できません。</translation>
    </message>
    <message>
        <source>The key may not be used by this program.</source>
        <translation>このプログラムではキーを使用できません。</translation>
    </message>
    <message>
        <source>The key may not call this API or operation.</source>
        <translation>このキーではこの API またはオペレーションを呼び出せません。</translation>
    </message>
    <message>
        <source>The operation does not accept this kind of body.</source>
        <translation>オペレーションはこの種類のボディを受け付けません。</translation>
    </message>
    <message>
        <source>There were too many calls in a short time.</source>
        <translation>短時間の呼び出しが多すぎます。</translation>
    </message>
    <message>
        <source>The quota of the day, week or month is used up.</source>
        <translation>日・週・月のクォータを使い切りました。</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>検出された値: %1。</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>上限は %1 です。</translation>
    </message>
    <message>
        <source>The nearest entry is %1.</source>
        <translation>最も近い項目は %1 です。</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>“%1”: the part before “://” is not a scheme; write https://, http:// or leave it out.</source>
        <translation>「%1」: 「://」の前がスキームではありません。https:// か http:// と書くか、省略してください。</translation>
    </message>
    <message>
        <source>“%1”: the host is missing; write for example portal.example/*.</source>
        <translation>「%1」: ホストがありません。例: portal.example/*</translation>
    </message>
    <message>
        <source>“%1”: the host is not valid; write a name, an address or *.name.</source>
        <translation>「%1」: ホストが正しくありません。名前、アドレス、または *.name の形で書いてください。</translation>
    </message>
    <message>
        <source>“%1”: a star may stand only as the first label (*.portal.example) or as the end of the path (/forms/*).</source>
        <translation>「%1」: 「*」を使えるのは、先頭のラベル（*.portal.example）かパスの末尾（/forms/*）だけです。</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>「%1」: ポートが 1～65535 の数値ではありません。</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write /* for every path, or /forms/*.</source>
        <translation>「%1」: パスが正しくありません。すべてのパスなら /*、または /forms/* のように書いてください。</translation>
    </message>
    <message>
        <source>“%1”: a query or a fragment is never compared; leave it out.</source>
        <translation>「%1」: クエリとフラグメントは比較されません。省略してください。</translation>
    </message>
    <message>
        <source>“%1”: a user name has no place here; leave it out.</source>
        <translation>「%1」: ユーザー名は指定できません。省略してください。</translation>
    </message>
    <message>
        <source>“%1” is not an address; write for example 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>「%1」はアドレスではありません。例: 192.0.2.7、10.0.0.0/8、2001:db8::/32</translation>
    </message>
    <message>
        <source>“%1”: the prefix length is not valid: 0 to 32 for IPv4, 0 to 128 for IPv6.</source>
        <translation>「%1」: プレフィックス長が正しくありません。IPv4 は 0～32、IPv6 は 0～128 です。</translation>
    </message>
    <message>
        <source>“%1”: a leading zero can be read in two ways; leave it out.</source>
        <translation>「%1」: 先頭の 0 は 2 通りに解釈できます。省略してください。</translation>
    </message>
    <message>
        <source>“%1”: a zone (%eth0) means something on one machine only; leave it out.</source>
        <translation>「%1」: ゾーン（%eth0）は 1 台のマシンでしか意味を持ちません。省略してください。</translation>
    </message>
    <message>
        <source>“%1” would mix IPv4 and IPv6; write the IPv4 range by itself.</source>
        <translation>「%1」では IPv4 と IPv6 が混在します。IPv4 の範囲は単独で書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not an Android package; write for example org.example.forms.</source>
        <translation>「%1」は Android パッケージではありません。例: org.example.forms</translation>
    </message>
    <message>
        <source>“%1”: the SHA-1 fingerprint has 40 hexadecimal digits, with or without colons.</source>
        <translation>「%1」: SHA-1 フィンガープリントは 16 進数 40 桁です。コロンの有無は問いません。</translation>
    </message>
    <message>
        <source>“%1” is not a bundle identifier; write for example org.example.Forms.</source>
        <translation>「%1」はバンドル ID ではありません。例: org.example.Forms</translation>
    </message>
    <message>
        <source>“%1” is not the absolute path of a program; write for example /usr/bin/curl.</source>
        <translation>「%1」はプログラムの絶対パスではありません。例: /usr/bin/curl</translation>
    </message>
    <message>
        <source>“%1” is not an operation; write an operationId (submitForm, get*) or METHOD /path.</source>
        <translation>「%1」はオペレーションではありません。operationId（submitForm、get*）または METHOD /path の形で書いてください。</translation>
    </message>
    <message>
        <source>“%1”: the method is not valid; write GET, POST, … or * for every one.</source>
        <translation>「%1」: メソッドが正しくありません。GET、POST など、またはすべてを表す * を書いてください。</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write for example /forms/{id} or /forms/*.</source>
        <translation>「%1」: パスが正しくありません。例: /forms/{id}、/forms/*</translation>
    </message>
    <message>
        <source>“%1”: the name of the API is not valid; use lower-case letters, digits and “-”.</source>
        <translation>「%1」: API の名前が正しくありません。小文字の英字・数字・「-」を使ってください。</translation>
    </message>
    <message>
        <source>“%1”: the number of calls must be 1 or more; leave the limit out for none.</source>
        <translation>「%1」: 呼び出し回数は 1 以上にしてください。上限なしにするには、上限を書かないでください。</translation>
    </message>
    <message>
        <source>“%1”: the unit is second, minute, hour, day, week or month, as in 100/minute.</source>
        <translation>「%1」: 単位は second、minute、hour、day、week、month のいずれかです。例: 100/minute</translation>
    </message>
    <message>
        <source>“%1”: the window is sliding or fixed; a day and longer is always fixed.</source>
        <translation>「%1」: ウィンドウは sliding または fixed です。1 日以上は常に fixed になります。</translation>
    </message>
    <message>
        <source>“%1”: the time zone is not known; write for example Europe/Berlin.</source>
        <translation>「%1」: 不明なタイムゾーンです。例: Europe/Berlin</translation>
    </message>
    <message>
        <source>“%1” is not a place for a key; write header:NAME, bearer or query:NAME.</source>
        <translation>「%1」はキーの場所ではありません。header:NAME、bearer、query:NAME のいずれかで書いてください。</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>空の項目があります。</translation>
    </message>
    <message>
        <source>An entry holds a control character or a blank that has no place there.</source>
        <translation>項目に、使用できない制御文字または空白が含まれています。</translation>
    </message>
    <message>
        <source>Browsers often send the origin alone, without the path: such calls would be denied. /* is safer.</source>
        <translation>ブラウザーはパスなしのオリジンだけを送ることが多く、その場合は拒否されます。/* にすると安全です。</translation>
    </message>
    <message>
        <source>Every address matches: this restricts nothing.</source>
        <translation>すべてのアドレスが一致するため、制限になりません。</translation>
    </message>
    <message>
        <source>The digits behind the prefix do not count.</source>
        <translation>プレフィックスより後ろの桁は無視されます。</translation>
    </message>
    <message>
        <source>The digits of %1 behind the prefix do not count.</source>
        <translation>%1 のプレフィックスより後ろの桁は無視されます。</translation>
    </message>
    <message>
        <source>Apps name themselves in a header that anybody can send: this keeps honest mistakes out, not attackers.</source>
        <translation>アプリの名前は誰でも送れるヘッダーで示されます。うっかりミスは防げますが、攻撃は防げません。</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Android アプリ</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>iOS アプリ</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
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
        <translation>%1 の値が正しくありません。</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>値が正しくありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name.</source>
        <translation>「%1」は名前として使えません。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>The name “%1” is already in use.</source>
        <translation>名前「%1」はすでに使われています。</translation>
    </message>
    <message>
        <source>The name is already in use.</source>
        <translation>名前はすでに使われています。</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>「%1」という名前のものが複数あります。</translation>
    </message>
    <message>
        <source>The name is not unique.</source>
        <translation>名前が一意ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a URL that can be used here.</source>
        <translation>「%1」はここで使える URL ではありません。</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>URL がありません。</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be listened on.</source>
        <translation>「%1」は待ち受けに使えるアドレスではありません。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>アドレスがありません。</translation>
    </message>
    <message>
        <source>The restriction “%1” is not valid.</source>
        <translation>制限「%1」が正しくありません。</translation>
    </message>
    <message>
        <source>A restriction is not valid.</source>
        <translation>制限が正しくありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be.</source>
        <translation>%1 を正しい形式として読み取れません。</translation>
    </message>
    <message>
        <source>The input cannot be read as what it should be.</source>
        <translation>入力を正しい形式として読み取れません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>存在しません。</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>「%1」はその間にほかで変更されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>その間にほかで変更されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>“%1” is not in a state that allows this.</source>
        <translation>「%1」は現在の状態ではこの操作を行えません。</translation>
    </message>
    <message>
        <source>Its state does not allow this.</source>
        <translation>現在の状態ではこの操作を行えません。</translation>
    </message>
    <message>
        <source>The project “%1” is archived and takes no changes.</source>
        <translation>プロジェクト「%1」はアーカイブ済みのため変更できません。</translation>
    </message>
    <message>
        <source>The project is archived and takes no changes.</source>
        <translation>プロジェクトはアーカイブ済みのため変更できません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>フォルダー %1 は使えません。</translation>
    </message>
    <message>
        <source>The folder %1 already holds projects.</source>
        <translation>フォルダー %1 にはすでにプロジェクトがあります。</translation>
    </message>
    <message>
        <source>The folder already holds projects.</source>
        <translation>フォルダーにはすでにプロジェクトがあります。</translation>
    </message>
    <message>
        <source>The path of the control socket, %1, is longer than the system allows.</source>
        <translation>制御ソケットのパス %1 が、システムで許される長さを超えています。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>データベース %1 を開けません。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Keywright.</source>
        <translation>データベース %1 は、より新しい Keywright で書き込まれています。</translation>
    </message>
    <message>
        <source>Another Keywright has been writing for too long; nothing was saved.</source>
        <translation>別の Keywright が長時間書き込み中です。何も保存されていません。</translation>
    </message>
    <message>
        <source>The database reported an error; nothing was saved.</source>
        <translation>データベースがエラーを報告しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The keychain stays locked: nobody answered the system&apos;s question.</source>
        <translation>システムからの確認に応答がなく、キーチェーンはロックされたままです。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked; nothing was read or changed in it.</source>
        <translation>システムのキーチェーンはロックされています。読み取りも変更も行われていません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>システムのキーチェーンを利用できません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>システムのキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported an error.</source>
        <translation>システムのキーチェーンがエラーを報告しました。</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer in the keychain.</source>
        <translation>「%1」のシークレットはもうキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>シークレットはもうキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The secret of “%1” was never kept; only its fingerprint is stored.</source>
        <translation>「%1」のシークレットは保管されていません。フィンガープリントだけが保存されています。</translation>
    </message>
    <message>
        <source>The secret was never kept; only its fingerprint is stored.</source>
        <translation>シークレットは保管されていません。フィンガープリントだけが保存されています。</translation>
    </message>
    <message>
        <source>The vault is locked; nothing was read or changed in it.</source>
        <translation>保管庫はロックされています。読み取りも変更も行われていません。</translation>
    </message>
    <message>
        <source>Secrets are to be kept in a vault, and there is none yet.</source>
        <translation>シークレットは保管庫に保管する設定ですが、保管庫がまだありません。</translation>
    </message>
    <message>
        <source>The vault %1 is damaged or was altered.</source>
        <translation>保管庫 %1 は破損しているか、改変されています。</translation>
    </message>
    <message>
        <source>The vault is damaged or was altered.</source>
        <translation>保管庫は破損しているか、改変されています。</translation>
    </message>
    <message>
        <source>This passphrase does not open %1.</source>
        <translation>このパスフレーズでは %1 を開けません。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>A gateway is already running for %1.</source>
        <translation>%1 のゲートウェイはすでに実行中です。</translation>
    </message>
    <message>
        <source>The gateway is already running.</source>
        <translation>ゲートウェイはすでに実行中です。</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>ゲートウェイは実行されていません。</translation>
    </message>
    <message>
        <source>The gateway did not start or did not answer.</source>
        <translation>ゲートウェイが起動しないか、応答しませんでした。</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>%1 は別のプログラムがすでに待ち受けに使っています。</translation>
    </message>
    <message>
        <source>Another program already listens there.</source>
        <translation>別のプログラムがすでにそこで待ち受けています。</translation>
    </message>
    <message>
        <source>The program “%1” could not be started.</source>
        <translation>プログラム「%1」を起動できませんでした。</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>プログラムを起動できませんでした。</translation>
    </message>
    <message>
        <source>Nobody listens on %1: the connection was refused.</source>
        <translation>%1 で待ち受けているものがありません。接続が拒否されました。</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>ホスト「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>The host is not known.</source>
        <translation>ホストが見つかりません。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>接続に失敗しました。</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>「%1」はこのバージョンでは利用できません。</translation>
    </message>
    <message>
        <source>This is not available in this version.</source>
        <translation>このバージョンでは利用できません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright itself.</source>
        <translation>Keywright の内部で問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>%1 is left out and denied: %2 cannot be expressed.</source>
        <translation>%1 は省かれ、拒否されます: %2 を表現できません。</translation>
    </message>
    <message>
        <source>%1 is let in by fewer ways: %2 cannot be expressed.</source>
        <translation>%1 が許可される経路が減ります: %2 を表現できません。</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is NOT enforced.</source>
        <translation>注意: %1 の上限 %2 は適用されません。</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is counted in the gateway&apos;s own way.</source>
        <translation>%1 の上限 %2 は、このゲートウェイ独自の方法で数えられます。</translation>
    </message>
    <message>
        <source>%1 expires, but this gateway knows no time: export again by then.</source>
        <translation>%1 には有効期限がありますが、このゲートウェイは時刻を扱えません。期限までに再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Requests to %1 go upstream without the third-party key.</source>
        <translation>%1 へのリクエストは、サードパーティのキーなしでアップストリームに送られます。</translation>
    </message>
    <message>
        <source>The key is not looked for in “%2” of %1.</source>
        <translation>%1 の「%2」ではキーを探しません。</translation>
    </message>
    <message>
        <source>Which media types the operations of %1 accept is not checked.</source>
        <translation>%1 のオペレーションが受け付けるメディアタイプは検査されません。</translation>
    </message>
    <message>
        <source>Nothing is recorded of the restriction “%2” of %1, which only reports.</source>
        <translation>%1 の報告のみの制限「%2」については何も記録されません。</translation>
    </message>
    <message>
        <source>%1 is compared in clear: the variable %2 must hold it.</source>
        <translation>%1 は平文で比較されます。変数 %2 に設定しておく必要があります。</translation>
    </message>
    <message>
        <source>Browsers may send a fixed list of methods and headers to %1.</source>
        <translation>ブラウザーが %1 に送信できるメソッドとヘッダーは、固定の一覧になります。</translation>
    </message>
    <message>
        <source>A header that is given twice is not refused: the first one counts.</source>
        <translation>2 回指定されたヘッダーは拒否されません。最初のものが使われます。</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Keywright cannot open “%1”.</source>
        <translation>「%1」を開けません。</translation>
    </message>
    <message>
        <source>It opens projects (.keywright.json), API descriptions (.json, .yaml) and .env files.</source>
        <translation>プロジェクト (.keywright.json)、API 定義 (.json, .yaml)、.env ファイルを開けます。</translation>
    </message>
    <message>
        <source>There is no project yet to take “%1”.</source>
        <translation>「%1」を受け取るプロジェクトがまだありません。</translation>
    </message>
    <message>
        <source>Create a project, then open the file again.</source>
        <translation>プロジェクトを作成してから、もう一度ファイルを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>ドロップして %Ln 個のファイルを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>ドロップして %1 をインポート</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>システムのキーチェーンはロックされています。</translation>
    </message>
    <message>
        <source>Unlock it to issue keys that are kept, to reveal them and to run programs with them.</source>
        <translation>ロックを解除すると、保管するキーの発行、キーの表示、キーを使ったプログラムの実行ができます。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>システムのキーチェーンを利用できません。</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring; until then keys can only be issued without keeping them.</source>
        <translation>キーリングのあるデスクトップセッションにログインしてください。それまでは、保管しないキーだけを発行できます。</translation>
    </message>
    <message>
        <source>Another keychain answers than before: what must be in it is not there.</source>
        <translation>以前とは別のキーチェーンが応答しています。あるはずのものがありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to the keychain of before (desktops bring their own), or restore a backup; the Audit page (or keywrightctl audit renew) begins the log anew in this one.</source>
        <translation>何も変更していません。以前のキーチェーン（デスクトップごとに異なります）に戻すか、バックアップを復元してください。「監査」ページ（または keywrightctl audit renew）で、このキーチェーンを使ってログを新しく始められます。</translation>
    </message>
    <message>
        <source>The item “%1” is kept for no key of this home.</source>
        <translation>項目「%1」に対応するキーがこのデータフォルダーにありません。</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s password manager, unless another copy of this home uses it.</source>
        <translation>このデータフォルダーの別のコピーで使われていなければ、システムのパスワードマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>Secrets of an interrupted change wait to be tidied up.</source>
        <translation>中断された変更のシークレットが整理されずに残っています。</translation>
    </message>
    <message>
        <source>Unlock the keychain and start Keywright once more; it finishes or undoes them by itself.</source>
        <translation>キーチェーンのロックを解除し、Keywright をもう一度起動してください。自動的に完了または取り消しが行われます。</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in the keychain.</source>
        <translation>「%1」のシークレットがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Somebody removed it there; rotate the key to get a new one.</source>
        <translation>キーチェーンから削除されています。キーをローテーションして新しいものを取得してください。</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>ゲートウェイは実行されていません。</translation>
    </message>
    <message>
        <source>Start it: keywrightctl gateway start.</source>
        <translation>起動してください: keywrightctl gateway start</translation>
    </message>
    <message>
        <source>The gateway does not enforce the newest settings yet.</source>
        <translation>ゲートウェイにまだ最新の設定が適用されていません。</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, stop and start it.</source>
        <translation>少しお待ちください。変わらない場合は、停止してから起動し直してください。</translation>
    </message>
    <message>
        <source>The API “%1” cannot be reached.</source>
        <translation>API「%1」に到達できません。</translation>
    </message>
    <message>
        <source>Start its service, or correct its upstream URL.</source>
        <translation>サービスを起動するか、アップストリーム URL を修正してください。</translation>
    </message>
    <message>
        <source>The key “%1” may be used by anybody who has it, from anywhere.</source>
        <translation>キー「%1」は、持っている人なら誰でもどこからでも使えます。</translation>
    </message>
    <message>
        <source>Restrict it to the websites, networks or apps that use it.</source>
        <translation>実際に使う Web サイト、ネットワーク、アプリに制限してください。</translation>
    </message>
    <message>
        <source>The key “%1” has not been used for a long time.</source>
        <translation>キー「%1」は長い間使われていません。</translation>
    </message>
    <message>
        <source>Disable it, and delete it when nobody misses it.</source>
        <translation>無効化し、困る人がいなければ削除してください。</translation>
    </message>
    <message>
        <source>The key “%1” expires soon.</source>
        <translation>キー「%1」はまもなく期限切れになります。</translation>
    </message>
    <message>
        <source>Move its expiry, or issue its successor in time.</source>
        <translation>有効期限を延ばすか、早めに後継のキーを発行してください。</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>キー「%1」は期限切れです。</translation>
    </message>
    <message>
        <source>Delete it, or move its expiry if it is still needed.</source>
        <translation>削除するか、まだ必要であれば有効期限を延ばしてください。</translation>
    </message>
    <message>
        <source>The key “%1” has no limit.</source>
        <translation>キー「%1」には上限がありません。</translation>
    </message>
    <message>
        <source>Give it one, so that a leak or a loop costs little.</source>
        <translation>漏洩や無限ループの被害を抑えるため、上限を設定してください。</translation>
    </message>
    <message>
        <source>The key “%1” is older than keys may become here.</source>
        <translation>キー「%1」は、ここで定められた使用期間を超えています。</translation>
    </message>
    <message>
        <source>Rotate it; both secrets work while the programs change over.</source>
        <translation>ローテーションしてください。プログラムを切り替える間は、両方のシークレットを使えます。</translation>
    </message>
    <message>
        <source>Several applications seem to use the key “%1”.</source>
        <translation>キー「%1」を複数のアプリケーションが使っているようです。</translation>
    </message>
    <message>
        <source>Issue one for each: then each can be restricted and stopped without the others.</source>
        <translation>アプリケーションごとにキーを発行してください。そうすれば、ほかに影響を与えずに制限や停止ができます。</translation>
    </message>
    <message>
        <source>The service of “%1” also answers calls that come past the gateway.</source>
        <translation>「%1」のサービスは、ゲートウェイを迂回した呼び出しにも応答します。</translation>
    </message>
    <message>
        <source>Make it listen on the loopback alone or behind a firewall, so that every call needs a key.</source>
        <translation>すべての呼び出しにキーが必要になるよう、ループバックだけで待ち受けるか、ファイアウォールの内側に置いてください。</translation>
    </message>
    <message>
        <source>“%1” is not the only active key of its application.</source>
        <translation>「%1」のアプリケーションには、ほかにも有効なキーがあります。</translation>
    </message>
    <message>
        <source>Rotate one key instead of keeping two; delete the other.</source>
        <translation>キーを 2 つ持つ代わりに 1 つをローテーションし、もう 1 つは削除してください。</translation>
    </message>
    <message>
        <source>Other users of this machine can read %1.</source>
        <translation>このマシンのほかのユーザーが %1 を読み取れます。</translation>
    </message>
    <message>
        <source>Take the rights of group and others away: chmod go= FILE.</source>
        <translation>グループとその他の権限を取り除いてください: chmod go= FILE</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ロック解除済み</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>the system is asking for its password</source>
        <translation>システムがパスワードを求めています</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>セッションバスなし</translation>
    </message>
    <message>
        <source>nobody keeps secrets in this session</source>
        <translation>このセッションにはシークレットの保管先がありません</translation>
    </message>
    <message>
        <source>no keyring has been made yet</source>
        <translation>キーリングがまだ作成されていません</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答しません</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>A project holds your APIs and the keys to them. Begin by giving one a name, or take one in from a file.</source>
        <translation>プロジェクトには API とそのキーが入ります。まず名前を付けて作成するか、ファイルから取り込みます。</translation>
    </message>
    <message>
        <source>“Try the sample project” makes one with an API and two keys, to look around. It can be removed at any time.</source>
        <translation>「サンプルプロジェクトを試す」は、API 1 つとキー 2 つのプロジェクトを作ります。いつでも削除できます。</translation>
    </message>
    <message>
        <source>Here you see what there is, what the last 24 hours brought and what needs attention, in this project or in all of them.</source>
        <translation>このプロジェクト、またはすべてのプロジェクトについて、内容、直近 24 時間の動き、対応が必要なことが分かります。</translation>
    </message>
    <message>
        <source>Begin with “What needs attention”: each line says what is wrong and has the button that mends it.</source>
        <translation>まず「対応が必要な項目」を見ます。各行に問題の内容と、それを直すボタンがあります。</translation>
    </message>
    <message>
        <source>“Policy…” says after how many days a key should be rotated; “Look again” makes every check anew.</source>
        <translation>「ポリシー…」はキーを何日でローテーションすべきかを決めます。「再確認」はすべての検査をやり直します。</translation>
    </message>
    <message>
        <source>Does a warning stop anything? No. Calls are denied by what a key&apos;s restrictions say, never by what this page shows.</source>
        <translation>警告は何かを止めますか？ いいえ。呼び出しを拒否するのはキーの制限であり、このページの表示ではありません。</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says from where, for which operations and how often it may.</source>
        <translation>キーは 1 つのプログラムに API の呼び出しを許し、どこから、どのオペレーションを、どれだけの頻度で呼べるかを定めます。</translation>
    </message>
    <message>
        <source>Begin with “New key”: name it after the program that will use it, and restrict it to what that program needs.</source>
        <translation>まず「新しいキー」を選びます。使うプログラムにちなんだ名前を付け、必要な範囲に制限します。</translation>
    </message>
    <message>
        <source>“Rotate” gives a key a new secret while the old one still works for a time; “Disable” stops it at once and can be undone; a deleted key can be restored for 30 days.</source>
        <translation>「ローテーション」はキーに新しいシークレットを与え、古いものもしばらく有効です。「無効化」はすぐに止め、元に戻せます。削除したキーは 30 日間復元できます。</translation>
    </message>
    <message>
        <source>How do I keep a key of another provider here? “Get a key…” leads to the provider, tests the key and can put it behind the gateway.</source>
        <translation>ほかのプロバイダーのキーをここに保管するには？ 「キーを取得…」がプロバイダーへ案内し、キーを試し、ゲートウェイの後ろに置けます。</translation>
    </message>
    <message>
        <source>These are the services that the gateway stands in front of. A key can be restricted to some of them, and to some of their operations.</source>
        <translation>ゲートウェイが前に立つサービスです。キーは、その一部や一部のオペレーションに制限できます。</translation>
    </message>
    <message>
        <source>Begin with “Add API”: give it a name and the address of your service; an OpenAPI file brings its operations along.</source>
        <translation>まず「API を追加」を選び、名前とサービスのアドレスを入力します。OpenAPI ファイルからはオペレーションも取り込まれます。</translation>
    </message>
    <message>
        <source>“Check reachability” asks whether the service answers; “Try it” beside an operation opens a request that is filled in already.</source>
        <translation>「到達性を確認」はサービスが応答するかを調べます。オペレーションの横の「試す」は、入力済みのリクエストを開きます。</translation>
    </message>
    <message>
        <source>Why does a call still work without a key? Then it goes to the service itself. Let that listen where only the gateway reaches it.</source>
        <translation>キーなしで呼び出しが通るのはなぜ？ サービスに直接届いているからです。ゲートウェイだけが届く場所で待ち受けさせてください。</translation>
    </message>
    <message>
        <source>A variable hands a key to a program on this computer without writing it into a file.</source>
        <translation>変数は、ファイルに書かずに、このコンピューターのプログラムへキーを渡します。</translation>
    </message>
    <message>
        <source>Begin with “Bind a variable”: choose the name that the program reads and the key that it is to get. The command below starts a program with it.</source>
        <translation>まず「変数をバインド」を選び、プログラムが読む名前と渡すキーを決めます。下のコマンドがそれを使ってプログラムを起動します。</translation>
    </message>
    <message>
        <source>What if a program insists on a file? A .env can be served that lies on no disk, or written for some hours: see keywrightctl env --help.</source>
        <translation>プログラムがどうしてもファイルを必要とするときは？ ディスクに置かない .env を提供するか、数時間だけ書き出せます。keywrightctl env --help を参照してください。</translation>
    </message>
    <message>
        <source>How often your APIs are called, by which keys, with which errors, how fast, and for how much money.</source>
        <translation>API がどれだけ、どのキーで、どんなエラーで、どんな速さで、いくらで呼ばれているかを示します。</translation>
    </message>
    <message>
        <source>Begin with the range at the top. Drag over a chart to look closer; each chart can be shown as a table, too.</source>
        <translation>まず上部の期間を選びます。グラフの上をドラッグすると拡大します。どのグラフも表として表示できます。</translation>
    </message>
    <message>
        <source>“Compare” draws the period before as well; “Notifications…” tells you of many denials, of a key in a new place, or of a limit that fills up.</source>
        <translation>「比較」は前の期間も描きます。「通知…」は、拒否の急増、新しい場所でのキーの使用、埋まりつつある制限を知らせます。</translation>
    </message>
    <message>
        <source>Why is nothing here? Only calls through the gateway are counted. See whether it runs, and whether programs call its address.</source>
        <translation>何も表示されないのはなぜ？ ゲートウェイを通る呼び出しだけが数えられます。ゲートウェイが動いているか、プログラムがそのアドレスを呼んでいるか確認してください。</translation>
    </message>
    <message>
        <source>Every call that came to the gateway, the newest first, and why it was granted or denied.</source>
        <translation>ゲートウェイに届いたすべての呼び出しと、許可または拒否された理由を、新しい順に示します。</translation>
    </message>
    <message>
        <source>Begin by choosing a line: beside it stand the steps of the verdict and, for a denial, the smallest change that would have granted it.</source>
        <translation>まず行を選びます。横に判定の手順と、拒否された場合は許可されたはずの最小の変更が表示されます。</translation>
    </message>
    <message>
        <source>“Denied only” leaves out what went well; “Follow” shows new calls as they come.</source>
        <translation>「拒否のみ」は問題のなかったものを省きます。「追従」は新しい呼び出しを届きしだい表示します。</translation>
    </message>
    <message>
        <source>Does the log hold secrets? No. A call is kept with the name of its key, never with the key itself.</source>
        <translation>ログにシークレットは含まれますか？ いいえ。呼び出しはキーの名前とともに記録され、キーそのものは記録されません。</translation>
    </message>
    <message>
        <source>Call an API by hand, with any key of this project, and see just what was sent and what came back.</source>
        <translation>このプロジェクトの任意のキーで API を手で呼び出し、何が送られ何が返ったかを正確に確かめられます。</translation>
    </message>
    <message>
        <source>Begin with the address: type it, choose a declared operation, or paste a cURL command. Then send the request.</source>
        <translation>まずアドレスを決めます。入力するか、宣言済みのオペレーションを選ぶか、cURL コマンドを貼り付けます。それからリクエストを送信します。</translation>
    </message>
    <message>
        <source>Saved requests are files without secrets; “Copy as…” gives a request to cURL, Python or JavaScript.</source>
        <translation>保存したリクエストはシークレットを含まないファイルです。「形式を選んでコピー…」で cURL、Python、JavaScript に渡せます。</translation>
    </message>
    <message>
        <source>Why am I asked before sending? The send guard has seen something risky, such as a key on its way to a foreign host. Its rules can be changed.</source>
        <translation>送信前に確認されるのはなぜ？ 送信ガードが、外部ホストへ向かうキーなどの危険に気付いたためです。規則は変更できます。</translation>
    </message>
    <message>
        <source>Every key at every operation: what the policy says, and what your service really did.</source>
        <translation>すべてのキーとすべてのオペレーションについて、規則の内容と、サービスが実際に行ったことを示します。</translation>
    </message>
    <message>
        <source>Begin with “Run”. Only reading calls are sent unless you allow writing ones.</source>
        <translation>まず「実行」を選びます。書き込みを許さないかぎり、読み取りの呼び出しだけが送られます。</translation>
    </message>
    <message>
        <source>A field can be opened as a request or lead to its key; the whole is saved as a picture or as a JUnit report.</source>
        <translation>マスはリクエストとして開いたり、そのキーへ移動したりできます。全体は画像または JUnit レポートとして保存できます。</translation>
    </message>
    <message>
        <source>What is a leak? A call that should have been denied and got an answer. Often the service is then reached past the gateway.</source>
        <translation>漏れとは？ 拒否されるはずだったのに応答を得た呼び出しです。多くの場合、ゲートウェイを通らずにサービスへ届いています。</translation>
    </message>
    <message>
        <source>The gateway stands in front of your APIs, looks at the key of each call and lets through what the key may do.</source>
        <translation>ゲートウェイは API の前に立ち、呼び出しごとにキーを調べ、キーに許されたものを通します。</translation>
    </message>
    <message>
        <source>Begin with “Start gateway”, then let your program call the address that is shown here instead of the service&apos;s own.</source>
        <translation>まず「ゲートウェイを起動」を選び、プログラムにはサービスのアドレスの代わりに、ここに表示されるアドレスを呼ばせます。</translation>
    </message>
    <message>
        <source>Address, TLS, metrics and trusted proxies take effect with the next start. Configurations for other gateways can be exported.</source>
        <translation>アドレス、TLS、メトリクス、信頼するプロキシは次の起動から有効です。ほかのゲートウェイ用の設定を書き出せます。</translation>
    </message>
    <message>
        <source>Must this window stay open? No. The gateway is a program of its own and runs on until it is stopped.</source>
        <translation>このウィンドウは開いたままにする必要がありますか？ いいえ。ゲートウェイは独立したプログラムで、停止するまで動き続けます。</translation>
    </message>
    <message>
        <source>Where secrets are kept: in the system&apos;s keychain, one item each, or in a vault that a passphrase opens.</source>
        <translation>シークレットの保管場所です。システムのキーチェーンに 1 件ずつ、またはパスフレーズで開く保管庫に入ります。</translation>
    </message>
    <message>
        <source>Begin by looking whether the keychain is there and unlocked. If not, the page says what to do.</source>
        <translation>まずキーチェーンが使えてロック解除されているかを見ます。そうでなければ、何をすべきかがページに表示されます。</translation>
    </message>
    <message>
        <source>“Back up everything…” writes one encrypted file; the vault can be locked at once, or by itself when nobody works here.</source>
        <translation>「すべてをバックアップ…」は暗号化した 1 つのファイルを書きます。保管庫はすぐに、または誰も作業していないとき自動でロックできます。</translation>
    </message>
    <message>
        <source>What if I forget the passphrase? Nobody can open the vault or a backup without it. Keep it in another safe place.</source>
        <translation>パスフレーズを忘れたら？ それなしでは誰も保管庫もバックアップも開けません。別の安全な場所に控えてください。</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret was shown, copied or given to a program: who did what, and when.</source>
        <translation>すべての変更と、シークレットが表示、コピー、プログラムへ渡された記録です。誰が、何を、いつ行ったかが分かります。</translation>
    </message>
    <message>
        <source>Begin with the search, or with the kind of entries; choosing a line shows all of it.</source>
        <translation>まず検索するか、項目の種類を選びます。行を選ぶと、そのすべてが表示されます。</translation>
    </message>
    <message>
        <source>“Check the log” says whether an entry was altered, moved or taken out; “Export the log…” writes it to a file.</source>
        <translation>「ログを検証」は、項目が改変、移動、除去されていないかを調べます。「ログをエクスポート…」はファイルに書き出します。</translation>
    </message>
    <message>
        <source>Can an entry be deleted? No. The log is only ever added to, so that it stays a proof.</source>
        <translation>項目は削除できますか？ いいえ。証拠であり続けるよう、ログには追加しかできません。</translation>
    </message>
    <message>
        <source>“Import a .env file…” moves its secrets into safekeeping and binds its names; folders can be searched for .env files.</source>
        <translation>「.env ファイルをインポート…」はシークレットを安全な場所へ移し、名前をバインドします。フォルダー内の .env ファイルを探すこともできます。</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>プロジェクトのすべての API</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and last symbols of a version</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>must be in every one of the lists</source>
        <translation>すべてのリストに含まれる必要があります</translation>
    </message>
    <message>
        <source>must be in at least one of the lists</source>
        <translation>少なくとも 1 つのリストに含まれる必要があります</translation>
    </message>
    <message>
        <source>Origin instead of Referer</source>
        <translation>Referer の代わりの Origin</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>報告のみ</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>呼び出せる API</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
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
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 および %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>call every API of its project</source>
        <translation>プロジェクトのすべての API</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 で %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other places</source>
        <translation>
            <numerusform>%1 ほか %Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1（現在は報告のみ）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>from the Android app %1</source>
        <translation>Android アプリ %1</translation>
    </message>
    <message>
        <source>from the iOS app %1</source>
        <translation>iOS アプリ %1</translation>
    </message>
    <message>
        <source>from the program %1</source>
        <translation>プログラム %1</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>任意の場所</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>このキー</translation>
    </message>
    <message>
        <source>%1 may %2 %3, %4</source>
        <translation>%1 は %3 から %2 を呼び出せます（%4）</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1。有効期限は %2 です。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s key: it opens nothing here.</source>
        <translation>%1 は外部のキーです。ここでは何も利用できません。</translation>
    </message>
    <message>
        <source>%1 is a key of %2: it opens nothing here.</source>
        <translation>%1 は %2 のキーです。ここでは何も利用できません。</translation>
    </message>
    <message>
        <source>%1 is deleted and may do nothing.</source>
        <translation>%1 は削除済みのため、何も利用できません。</translation>
    </message>
    <message>
        <source>%1 is disabled and may do nothing until it is enabled.</source>
        <translation>%1 は無効です。有効化するまで何も利用できません。</translation>
    </message>
    <message>
        <source>%1 expired on %2 and may do nothing.</source>
        <translation>%1 は %2 に期限切れとなり、何も利用できません。</translation>
    </message>
</context>
<context>
    <name>Keychains</name>
    <message>
        <source>unlocked</source>
        <translation>ロック解除済み</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is there and unlocked.</source>
        <translation>システムのキーチェーンは利用可能で、ロックは解除されています。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked: nothing can be read from it or kept in it.</source>
        <translation>システムのキーチェーンはロックされています。読み取りも保管もできません。</translation>
    </message>
    <message>
        <source>The system is asking for the keychain&apos;s password.</source>
        <translation>システムがキーチェーンのパスワードを求めています。</translation>
    </message>
    <message>
        <source>There is no session bus here, so no keychain can be reached.</source>
        <translation>セッションバスがないため、キーチェーンに接続できません。</translation>
    </message>
    <message>
        <source>Nobody keeps secrets in this session.</source>
        <translation>このセッションにはシークレットの保管先がありません。</translation>
    </message>
    <message>
        <source>The keychain has no keyring yet.</source>
        <translation>キーチェーンにまだキーリングがありません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>システムのキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager.</source>
        <translation>「シークレット」ページ、keywrightctl keychain unlock、またはシステムのパスワードマネージャーでロックを解除してください。</translation>
    </message>
    <message>
        <source>Answer in the system&apos;s own window; it may lie behind others.</source>
        <translation>システムのウィンドウで応答してください。ほかのウィンドウの後ろに隠れているかもしれません。</translation>
    </message>
    <message>
        <source>Start Keywright from a desktop session, or keep secrets in a vault.</source>
        <translation>デスクトップセッションから Keywright を起動するか、シークレットを保管庫に保管してください。</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring, KWallet, KeePassXC), or keep secrets in a vault.</source>
        <translation>キーリング（GNOME Keyring、KWallet、KeePassXC）を起動するか、シークレットを保管庫に保管してください。</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password manager and call it the default, or keep secrets in a vault.</source>
        <translation>システムのパスワードマネージャーで作成して既定にするか、シークレットを保管庫に保管してください。</translation>
    </message>
    <message>
        <source>Nothing was lost. Restart the keyring, or log out and in again.</source>
        <translation>何も失われていません。キーリングを再起動するか、ログアウトして再度ログインしてください。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between entries</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Only what policy says is known.</source>
        <translation>ポリシーの判定だけがわかっています。</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Policy grants it, and the server took it.</source>
        <translation>ポリシーが許可し、サーバーも受け付けました。</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Policy denies it, and it was refused.</source>
        <translation>ポリシーが拒否し、サーバーも拒否しました。</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>漏れ</translation>
    </message>
    <message>
        <source>Policy denies it, and the server did it all the same. Let the server be reached through the gateway alone.</source>
        <translation>ポリシーは拒否しますが、サーバーは実行しました。サーバーにはゲートウェイ経由でのみ到達できるようにしてください。</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>不整合</translation>
    </message>
    <message>
        <source>Policy grants it, and it was refused. The server wants something else, or the gateway enforces an older policy.</source>
        <translation>ポリシーは許可しますが、拒否されました。サーバーが別のものを求めているか、ゲートウェイに古いポリシーが適用されています。</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>Policy grants it, but a limit is used up by now. Try again later or raise the limit.</source>
        <translation>ポリシーは許可しますが、現在は上限に達しています。後でもう一度試すか、上限を引き上げてください。</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>返された内容からは、キーについて判断できません。</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>（キーなし）</translation>
    </message>
    <message>
        <source>(%1_…, never issued)</source>
        <translation>（%1_…、未発行）</translation>
    </message>
    <message>
        <source>(altered key)</source>
        <translation>（改変したキー）</translation>
    </message>
    <message>
        <source>(%1, altered)</source>
        <translation>（%1、改変）</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（削除済み）</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>%1 Policy: %2. Server: HTTP %3.</source>
        <translation>%1 ポリシー: %2。サーバー: HTTP %3。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 has no address of its own: say which one is meant.</source>
        <translation>%1 には固有のアドレスがありません。どのアドレスかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no address for this: give an http or https URL. Keys of %2 are tested on this computer only.</source>
        <translation>「%1」はここで使えるアドレスではありません。http または https の URL を指定してください。%2 のキーはこのコンピューター上でのみテストされます。</translation>
    </message>
    <message>
        <source>“%1” is no address for a key of %2. It is sent to %3 over https, or to this computer, and to nobody else.</source>
        <translation>「%1」は %2 のキーのアドレスではありません。キーの送信先は https の %3 か、このコンピューターだけです。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The key works: %1 answered %2.</source>
        <translation>キーは使用可能です。%1 は %2 と応答しました。</translation>
    </message>
    <message>
        <source>%1 refuses the key (%2). It was mistyped, has been revoked, or may not make this call.</source>
        <translation>%1 がキーを拒否しました（%2）。入力ミス、失効済み、またはこの呼び出しが許可されていません。</translation>
    </message>
    <message>
        <source>%1 did not answer, so nothing is known of the key. %2</source>
        <translation>%1 から応答がなく、キーについては何もわかりません。%2</translation>
    </message>
    <message>
        <source>%1 answered %2, which says neither yes nor no.</source>
        <translation>%1 は %2 と応答しましたが、可否を判断できません。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>wants an agreement</source>
        <translation>契約が必要</translation>
    </message>
    <message>
        <source>wants a fee</source>
        <translation>有料</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>クエリパラメーター %1</translation>
    </message>
    <message>
        <source>as the password of Authorization: Basic</source>
        <translation>Authorization: Basic のパスワード</translation>
    </message>
    <message>
        <source>as a signature (AWS Signature Version 4)</source>
        <translation>署名（AWS Signature Version 4）</translation>
    </message>
    <message>
        <source>as Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>プロバイダー「%1」はありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>%1 has no request that could be tried without doing anything.</source>
        <translation>%1 には、影響を与えずに試せるリクエストがありません。</translation>
    </message>
    <message>
        <source>Nothing tells whose key this is: say which provider it belongs to.</source>
        <translation>どこのキーかわかりません。プロバイダーを指定してください。</translation>
    </message>
    <message>
        <source>The value holds what no key holds, such as a line break.</source>
        <translation>値に、改行などキーに含まれない文字があります。</translation>
    </message>
    <message>
        <source>“%1” is not a key that was imported.</source>
        <translation>「%1」はインポートされたキーではありません。</translation>
    </message>
    <message>
        <source>“%1” is missing, or holds more than letters, digits and ._~-.</source>
        <translation>「%1」がないか、英数字と ._~- 以外の文字を含んでいます。</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Have the caller send a plain path.</source>
        <translation>呼び出し元から単純なパスを送ってください。</translation>
    </message>
    <message>
        <source>Have the caller send the key where the API looks for it, for example in the header x-api-key.</source>
        <translation>呼び出し元から、API がキーを探す場所（ヘッダー x-api-key など）にキーを送ってください。</translation>
    </message>
    <message>
        <source>Have the caller send the key once.</source>
        <translation>呼び出し元からキーを 1 回だけ送ってください。</translation>
    </message>
    <message>
        <source>Copy the key once more, as a whole.</source>
        <translation>キー全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Use a key of this project, or issue one.</source>
        <translation>このプロジェクトのキーを使うか、新しく発行してください。</translation>
    </message>
    <message>
        <source>Issue a key in the API&apos;s own project.</source>
        <translation>API と同じプロジェクトでキーを発行してください。</translation>
    </message>
    <message>
        <source>Bring the project back from the archive, or undelete it.</source>
        <translation>プロジェクトをアーカイブから戻すか、復元してください。</translation>
    </message>
    <message>
        <source>Undelete the key within 30 days, or issue another one.</source>
        <translation>30 日以内にキーを復元するか、別のキーを発行してください。</translation>
    </message>
    <message>
        <source>Enable the key.</source>
        <translation>キーを有効化してください。</translation>
    </message>
    <message>
        <source>Move the key&apos;s expiry, or issue another one.</source>
        <translation>キーの有効期限を延ばすか、別のキーを発行してください。</translation>
    </message>
    <message>
        <source>Give the caller the key&apos;s current version.</source>
        <translation>呼び出し元にキーの現在のバージョンを渡してください。</translation>
    </message>
    <message>
        <source>Correct the caller&apos;s key; after a minute it may try again.</source>
        <translation>呼び出し元のキーを修正してください。1 分後に再試行できます。</translation>
    </message>
    <message>
        <source>Have the caller send the header once.</source>
        <translation>呼び出し元からヘッダーを 1 回だけ送ってください。</translation>
    </message>
    <message>
        <source>Call from a page, or allow the Origin header as a fallback where the page sends no Referer.</source>
        <translation>Web ページから呼び出すか、Referer を送らないページのために Origin ヘッダーでの代用を許可してください。</translation>
    </message>
    <message>
        <source>Have the caller send a proper Referer.</source>
        <translation>呼び出し元から正しい Referer を送ってください。</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s websites.</source>
        <translation>キーの Web サイトに %1 を追加してください。</translation>
    </message>
    <message>
        <source>Add the website to the key&apos;s websites.</source>
        <translation>キーの Web サイトにこのサイトを追加してください。</translation>
    </message>
    <message>
        <source>Serve the page from a website instead of a file or a sandbox.</source>
        <translation>ページをファイルやサンドボックスではなく、Web サイトから配信してください。</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s networks.</source>
        <translation>キーのネットワークに %1 を追加してください。</translation>
    </message>
    <message>
        <source>Add the address to the key&apos;s networks.</source>
        <translation>キーのネットワークにこのアドレスを追加してください。</translation>
    </message>
    <message>
        <source>Correct what the proxy writes into X-Forwarded-For or Forwarded.</source>
        <translation>プロキシが X-Forwarded-For または Forwarded に書き込む内容を修正してください。</translation>
    </message>
    <message>
        <source>Have the app send X-Android-Package and X-Android-Cert.</source>
        <translation>アプリから X-Android-Package と X-Android-Cert を送ってください。</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s Android apps.</source>
        <translation>キーの Android アプリに %1 を追加してください。</translation>
    </message>
    <message>
        <source>Add the app with its certificate to the key&apos;s Android apps.</source>
        <translation>キーの Android アプリに、このアプリと証明書を追加してください。</translation>
    </message>
    <message>
        <source>Have the app send X-Ios-Bundle-Identifier.</source>
        <translation>アプリから X-Ios-Bundle-Identifier を送ってください。</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s iOS apps.</source>
        <translation>キーの iOS アプリに %1 を追加してください。</translation>
    </message>
    <message>
        <source>Add the app to the key&apos;s iOS apps.</source>
        <translation>キーの iOS アプリにこのアプリを追加してください。</translation>
    </message>
    <message>
        <source>Call from this computer, from a program of your own user.</source>
        <translation>このコンピューターで、自分のユーザーのプログラムから呼び出してください。</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s programs.</source>
        <translation>キーのプログラムに %1 を追加してください。</translation>
    </message>
    <message>
        <source>Add the program to the key&apos;s programs.</source>
        <translation>キーのプログラムにこのプログラムを追加してください。</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s APIs.</source>
        <translation>キーの API に %1 を追加してください。</translation>
    </message>
    <message>
        <source>Add the API to the key&apos;s APIs.</source>
        <translation>キーの API にこの API を追加してください。</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s operations of this API.</source>
        <translation>この API に対するキーのオペレーションに %1 を追加してください。</translation>
    </message>
    <message>
        <source>Add the operation to the key&apos;s operations of this API.</source>
        <translation>この API に対するキーのオペレーションに、このオペレーションを追加してください。</translation>
    </message>
    <message>
        <source>Have the caller send a Content-Type that the operation accepts.</source>
        <translation>呼び出し元から、オペレーションが受け付ける Content-Type を送ってください。</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the key&apos;s limit.</source>
        <translation>上限に余裕ができるまで待つか、キーの上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the API&apos;s limit.</source>
        <translation>上限に余裕ができるまで待つか、API の上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or import the third-party key again.</source>
        <translation>キーチェーンのロックを解除するか、サードパーティのキーをもう一度インポートしてください。</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>%1 行目（全 %2 行）</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>保存したリクエスト</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Variables of requests</source>
        <translation>リクエストの変数</translation>
    </message>
</context>
<context>
    <name>SendPhrases</name>
    <message>
        <source>The host is none that the key is for</source>
        <translation>キーの対象ではないホストへの送信</translation>
    </message>
    <message>
        <source>A key goes over plain HTTP to another machine</source>
        <translation>暗号化されない HTTP で別のマシンへキーを送信</translation>
    </message>
    <message>
        <source>DELETE in a production environment</source>
        <translation>本番環境での DELETE</translation>
    </message>
    <message>
        <source>The key has expired, or is disabled or deleted</source>
        <translation>キーが期限切れ、無効、または削除済み</translation>
    </message>
    <message>
        <source>A limit of the key is used up</source>
        <translation>キーの上限に到達</translation>
    </message>
    <message>
        <source>%1 is none of the hosts that this key is for: it would learn the key.</source>
        <translation>%1 はこのキーの対象ホストではありません。キーが知られてしまいます。</translation>
    </message>
    <message>
        <source>The way to %1 is plain HTTP: everybody on it could read the key.</source>
        <translation>%1 までの通信は暗号化されない HTTP です。経路上の誰でもキーを読み取れます。</translation>
    </message>
    <message>
        <source>This deletes something in %1.</source>
        <translation>%1 内のデータが削除されます。</translation>
    </message>
    <message>
        <source>The key %1 has expired, or is disabled or deleted; it will be refused.</source>
        <translation>キー %1 は期限切れ、無効、または削除済みです。拒否されます。</translation>
    </message>
    <message>
        <source>A limit of the key %1 is used up; the gateway will refuse it.</source>
        <translation>キー %1 の上限に達しています。ゲートウェイに拒否されます。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
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
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>時間（ミリ秒）</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>が次と等しい</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>が次と異なる</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>が次を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>が次を含まない</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>が次に一致</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>が次より小さい</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>が次以下</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>が次より大きい</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>が次以上</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>が存在する</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>が存在しない</translation>
    </message>
    <message>
        <source>fits the JSON Schema</source>
        <translation>が JSON Schema に適合</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1; there was nothing</source>
        <translation>%1。実際: なし</translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1。実際: %2</translation>
    </message>
    <message>
        <source>The project&apos;s variables</source>
        <translation>プロジェクトの変数</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>このリクエスト</translation>
    </message>
    <message>
        <source>Taken from an answer</source>
        <translation>レスポンスから取得</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>直接指定</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n websites</source>
        <translation>
            <numerusform>Web サイト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n APIs</source>
        <translation>
            <numerusform>API %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>オペレーション %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>ネットワーク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Android apps</source>
        <translation>
            <numerusform>Android アプリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iOS apps</source>
        <translation>
            <numerusform>iOS アプリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>プログラム %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>上限 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1, all keys: %2</source>
        <comment>API and limit</comment>
        <translation>%1、すべてのキー: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key and limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>key, limit and API</comment>
        <translation>%1: %3 の %2</translation>
    </message>
    <message>
        <source>Calls are counted by hours of UTC. This time zone is not whole hours from it: each count stands in the hour in which it began.</source>
        <translation>呼び出しは UTC の 1 時間ごとに数えられます。このタイムゾーンの差は整数時間ではないため、各件数は始まった時刻の欄に入ります。</translation>
    </message>
    <message>
        <source>Many calls are denied</source>
        <translation>多くの呼び出しが拒否されています</translation>
    </message>
    <message>
        <source>“%1” is used from a new place</source>
        <translation>「%1」が新しい場所から使われています</translation>
    </message>
    <message>
        <source>A limit is nearly used up</source>
        <translation>上限がほぼ使い切られています</translation>
    </message>
    <message>
        <source>At %1 %2 calls were denied in a minute; %3 are usual.</source>
        <translation>%1 に 1 分間で %2 件の呼び出しが拒否されました。通常は %3 件です。</translation>
    </message>
    <message>
        <source>It was called from %1 for the first time, at %2.</source>
        <translation>%2 に初めて %1 から呼び出されました。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are used.</source>
        <translation>%1: %3 のうち %2 を使用。</translation>
    </message>
    <message>
        <source>It begins anew at %1.</source>
        <translation>%1 にリセットされます。</translation>
    </message>
</context>
<context>
    <name>UseSites</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（プロセス %2）</translation>
    </message>
    <message>
        <source>variables of %1</source>
        <translation>%1 の変数</translation>
    </message>
    <message>
        <source>variables of %1 (%2)</source>
        <translation>%1 の変数（%2）</translation>
    </message>
    <message>
        <source>current</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>version %1; start it anew</source>
        <translation>バージョン %1（再起動が必要）</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
</context>
<context>
    <name>VariableText</name>
    <message>
        <source>%1: there is no such key</source>
        <translation>%1: このキーはありません</translation>
    </message>
    <message>
        <source>a key, fetched when sending</source>
        <translation>キー（送信時に取得）</translation>
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
        <translation>即座に推測可能</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>This passphrase is guessed within a day by whoever has the file. Five words that have nothing to do with one another are better.</source>
        <translation>このパスフレーズは、ファイルを入手した人に 1 日以内に推測されます。互いに関係のない 5 つの単語にすると、より安全です。</translation>
    </message>
    <message>
        <source>This passphrase holds for weeks against somebody who has the file and many machines. One or two more words make it years.</source>
        <translation>このパスフレーズは、ファイルと多数のマシンを持つ相手に対して数週間持ちこたえます。1～2 語増やすと数年になります。</translation>
    </message>
    <message>
        <source>New secrets go into the vault; older ones may still be in the keychain. Secrets in the vault: %1.</source>
        <translation>新しいシークレットは保管庫に入ります。古いものはまだキーチェーンに残っている場合があります。保管庫内のシークレット: %1。</translation>
    </message>
    <message>
        <source>New secrets go into the keychain. Secrets still in the vault: %1.</source>
        <translation>新しいシークレットはキーチェーンに入ります。まだ保管庫にあるシークレット: %1。</translation>
    </message>
    <message>
        <source>All secrets are in the vault: %1.</source>
        <translation>すべてのシークレットが保管庫にあります: %1。</translation>
    </message>
    <message>
        <source>Secrets are in the system&apos;s keychain, one item each.</source>
        <translation>シークレットはシステムのキーチェーンに 1 件ずつ保管されています。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>malformed request</source>
        <translation>不正な形式のリクエスト</translation>
    </message>
    <message>
        <source>not supported by the gateway</source>
        <translation>ゲートウェイが未対応</translation>
    </message>
    <message>
        <source>upstream unreachable</source>
        <translation>アップストリームに到達不可</translation>
    </message>
    <message>
        <source>no safe connection to the upstream</source>
        <translation>アップストリームとの安全な接続なし</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>アップストリームの応答が遅い</translation>
    </message>
    <message>
        <source>invalid answer from upstream</source>
        <translation>アップストリームの応答が不正</translation>
    </message>
    <message>
        <source>denied on request, for a test</source>
        <translation>テストのため指定により拒否</translation>
    </message>
    <message>
        <source>caller left early</source>
        <translation>呼び出し元が途中で切断</translation>
    </message>
    <message>
        <source>Request target</source>
        <translation>リクエストターゲット</translation>
    </message>
    <message>
        <source>API addressed</source>
        <translation>対象の API</translation>
    </message>
    <message>
        <source>Key in the request</source>
        <translation>リクエスト内のキー</translation>
    </message>
    <message>
        <source>Form of the key</source>
        <translation>キーの形式</translation>
    </message>
    <message>
        <source>Key known</source>
        <translation>キーの照合</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>キーの状態</translation>
    </message>
    <message>
        <source>Application restrictions</source>
        <translation>アプリケーションの制限</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>API とオペレーション</translation>
    </message>
    <message>
        <source>Rates and quotas</source>
        <translation>レートとクォータ</translation>
    </message>
    <message>
        <source>Upstream credential</source>
        <translation>アップストリームの認証情報</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>unsafe request target</source>
        <translation>安全でないリクエストターゲット</translation>
    </message>
    <message>
        <source>no such API</source>
        <translation>該当する API なし</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>invalid key</source>
        <translation>不正なキー</translation>
    </message>
    <message>
        <source>key disabled</source>
        <translation>キーが無効</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>キーが期限切れ</translation>
    </message>
    <message>
        <source>website not allowed</source>
        <translation>許可されていない Web サイト</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>許可されていないアドレス</translation>
    </message>
    <message>
        <source>Android app not allowed</source>
        <translation>許可されていない Android アプリ</translation>
    </message>
    <message>
        <source>iOS app not allowed</source>
        <translation>許可されていない iOS アプリ</translation>
    </message>
    <message>
        <source>program not allowed</source>
        <translation>許可されていないプログラム</translation>
    </message>
    <message>
        <source>API or operation not allowed</source>
        <translation>許可されていない API またはオペレーション</translation>
    </message>
    <message>
        <source>media type not accepted</source>
        <translation>受け付けないメディアタイプ</translation>
    </message>
    <message>
        <source>rate limit exceeded</source>
        <translation>レート制限を超過</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>クォータを使い切り</translation>
    </message>
    <message>
        <source>upstream credential unavailable</source>
        <translation>アップストリームの認証情報が利用不可</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>a website</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>an Android app</source>
        <translation>Android アプリ</translation>
    </message>
    <message>
        <source>an iOS app</source>
        <translation>iOS アプリ</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>不明なホスト</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS エラー</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>応答タイムアウト</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Android アプリ</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>iOS アプリ</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 回</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1 回</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>毎時 %1 回</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>毎日 %1 回</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>毎週 %1 回</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>毎月 %1 回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/時</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/日</translation>
    </message>
    <message>
        <source>%1/week</source>
        <translation>%1/週</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/月</translation>
    </message>
</context>
<context>
    <name>keywright::WindowOptions</name>
    <message>
        <source>Developer console for API projects and keys.</source>
        <translation>API プロジェクトとキーのための開発者コンソール。</translation>
    </message>
    <message>
        <source>Keep everything in that folder.</source>
        <translation>すべてのデータをそのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Open that project.</source>
        <translation>そのプロジェクトを開きます。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark、system のいずれか。</translation>
    </message>
    <message>
        <source>Speak that language: en, de, fr, es, ja, ar; qps shows what is not translated.</source>
        <translation>表示言語: en、de、fr、es、ja、ar。qps では未翻訳の部分がわかります。</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>ウィンドウのサイズ（例: 1280x800）。</translation>
    </message>
    <message>
        <source>Write a picture of the window once it has loaded, and quit.</source>
        <translation>読み込み後にウィンドウの画像を書き出して終了します。</translation>
    </message>
    <message>
        <source>Print how long the first picture took, and quit.</source>
        <translation>最初の描画にかかった時間を表示して終了します。</translation>
    </message>
    <message>
        <source>Visit every page, and quit with 0 if all is well.</source>
        <translation>すべてのページを巡回し、問題がなければ 0 で終了します。</translation>
    </message>
    <message>
        <source>Open that page: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</source>
        <translation>そのページを開く: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit。</translation>
    </message>
    <message>
        <source>Print the manual page, in roff.</source>
        <translation>マニュアルページを roff で出力します。</translation>
    </message>
    <message>
        <source>Exported projects (.keywright.json), API descriptions (.json, .yaml) and .env files to open.</source>
        <translation>開くファイル: エクスポートしたプロジェクト (.keywright.json)、API 定義 (.json, .yaml)、.env。</translation>
    </message>
    <message>
        <source>developer console for API projects and keys</source>
        <translation>API プロジェクトとキーの開発者コンソール</translation>
    </message>
    <message>
        <source>Opens the window: issue keys, say what each may do, have that enforced by a gateway in front of local APIs, see every call granted or denied and why, and send requests by hand.</source>
        <translation>ウィンドウを開きます。キーを発行し、それぞれに何を許すかを決め、ローカル API の前のゲートウェイで適用し、許可または拒否されたすべての呼び出しとその理由を確認し、手動でリクエストを送れます。</translation>
    </message>
    <message>
        <source>There is one window for each home: a second start brings the first one forward, with the project, the page and the files that it names.</source>
        <translation>ウィンドウはデータフォルダーごとに 1 つです。2 回目の起動は、指定されたプロジェクト、ページ、ファイルとともに最初のウィンドウを前面に出します。</translation>
    </message>
    <message>
        <source>Print the options, or the version, and quit.</source>
        <translation>オプションまたはバージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>All data and sockets in one folder.</source>
        <translation>すべてのデータとソケットを 1 つのフォルダーに置きます。</translation>
    </message>
    <message>
        <source>0 done, 1 failed, 2 wrong use.</source>
        <translation>0 完了、1 失敗、2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Tell what holds the window up for longer than MS milliseconds (50 unless given), and the longest at the end.</source>
        <translation>ウィンドウを MS ミリ秒（指定がなければ 50）より長く止めたものと、最後に最長のものを知らせます。</translation>
    </message>
    <message>
        <source>A number of milliseconds is wanted.</source>
        <translation>ミリ秒の数を指定してください。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityModel</name>
    <message>
        <source>Would be denied if it were enforced: %1</source>
        <translation>適用時は拒否: %1</translation>
    </message>
    <message>
        <source>%1  (%2 times)</source>
        <translation>%1（%2 回）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityPage</name>
    <message>
        <source>Denied only</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>リクエスト（新しい順）</translation>
    </message>
    <message>
        <source>Show denied requests only</source>
        <translation>拒否されたリクエストだけを表示</translation>
    </message>
    <message>
        <source>Show new requests as they come</source>
        <translation>新しいリクエストを随時表示</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>リクエストを検索</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>最新の %1 件</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>該当するリクエストなし</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>フィルターに一致するものがログにありません。</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>すべてのリクエストを表示</translation>
    </message>
    <message>
        <source>Nothing has been called yet</source>
        <translation>まだ呼び出しがありません</translation>
    </message>
    <message>
        <source>Each call through the gateway appears here at once, granted or denied, with the reason.</source>
        <translation>ゲートウェイを通る呼び出しは、許可も拒否も理由とともにすぐここに表示されます。</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>ゲートウェイを開く</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertDialog</name>
    <message>
        <source>Many calls are &amp;denied</source>
        <translation>多くの呼び出しが拒否された(&amp;D)</translation>
    </message>
    <message>
        <source>A key is used from a &amp;new place</source>
        <translation>キーが新しい場所から使われた(&amp;N)</translation>
    </message>
    <message>
        <source>A &amp;limit is nearly used up</source>
        <translation>上限がほぼ使い切られた(&amp;L)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>While Keywright is open, it tells of these on the desktop:</source>
        <translation>Keywright を開いている間、デスクトップで次を知らせます:</translation>
    </message>
    <message>
        <source>At least ten in a minute, and five times as many as in a usual minute of the hour before.</source>
        <translation>1 分間に 10 件以上、かつ直前 1 時間の通常の 1 分の 5 倍。</translation>
    </message>
    <message>
        <source>An address or a web page that a key was never called from, once the key has been in use for an hour. Not for keys with more than ten addresses.</source>
        <translation>キーの使用開始から 1 時間たった後、これまで呼び出しのなかったアドレスや Web ページ。アドレスが 10 を超えるキーは対象外。</translation>
    </message>
    <message>
        <source>80 % of it, once before it begins anew.</source>
        <translation>80 % に達したとき、リセットまでに 1 回。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertKeeper</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AnswerSide</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiActions</name>
    <message>
        <source>removal of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>%1 was removed; the gateway no longer answers for it.</source>
        <translation>%1 を削除しました。ゲートウェイはもう応答しません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>%1 の追加</translation>
    </message>
    <message>
        <source>%1 is behind the gateway.</source>
        <translation>%1 をゲートウェイの背後に置きました。</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiDialog</name>
    <message>
        <source>This is no URL. Write it like http://localhost:3000.</source>
        <translation>URL ではありません。http://localhost:3000 のように書いてください。</translation>
    </message>
    <message>
        <source>Only http and https services can be protected.</source>
        <translation>保護できるのは http と https のサービスだけです。</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>ホストがありません。</translation>
    </message>
    <message>
        <source>Leave out what follows ? or #; callers send their own.</source>
        <translation>? や # 以降は省いてください。それらは呼び出し元が送ります。</translation>
    </message>
    <message>
        <source>Leave out the user name; a credential does not belong in a URL.</source>
        <translation>ユーザー名は省いてください。認証情報を URL に含めるべきではありません。</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens; begin and end with a letter or digit; at most 63.</source>
        <translation>小文字の英字・数字・ハイフンを使い、先頭と末尾は英字か数字にしてください。63 文字までです。</translation>
    </message>
    <message>
        <source>This name is Keywright&apos;s own.</source>
        <translation>この名前は Keywright 自身が使います。</translation>
    </message>
    <message>
        <source>Another API has this name.</source>
        <translation>この名前の API がすでにあります。</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>API を追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Upstream URL</source>
        <translation>アップストリーム URL</translation>
    </message>
    <message>
        <source>Where your service answers; the gateway passes granted calls on to it.</source>
        <translation>サービスが応答する場所です。ゲートウェイは許可した呼び出しをここに渡します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Upstream URL:</source>
        <translation>アップストリーム URL(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>API を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Callers reach it at %1</source>
        <translation>呼び出し元が使うアドレス: %1</translation>
    </message>
    <message>
        <source>Part of the address under which callers reach it.</source>
        <translation>呼び出し元が使うアドレスの一部になります。</translation>
    </message>
    <message>
        <source>Key location, key for the upstream, browsers, limits, price</source>
        <translation>キーの場所、アップストリーム用のキー、ブラウザー、上限、価格</translation>
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
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Callers use the address below with a key; the gateway passes what the key may do on to %1.</source>
        <translation>呼び出し元は、下のアドレスをキーとともに使います。ゲートウェイは、キーに許されたものを %1 に渡します。</translation>
    </message>
    <message>
        <source>Address behind the gateway</source>
        <translation>ゲートウェイ側のアドレス</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>キーの場所</translation>
    </message>
    <message>
        <source>Caller&apos;s key</source>
        <translation>呼び出し元のキー</translation>
    </message>
    <message>
        <source>is passed on to the upstream</source>
        <translation>アップストリームに渡す</translation>
    </message>
    <message>
        <source>Key for it</source>
        <translation>アップストリーム用のキー</translation>
    </message>
    <message>
        <source>It goes in</source>
        <translation>入れる場所</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>ブラウザーのオリジン</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>none over all keys</source>
        <translation>全キー合計の上限なし</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI ファイル</translation>
    </message>
    <message>
        <source>a key of the project</source>
        <translation>プロジェクトのキー</translation>
    </message>
    <message>
        <source>Read the file again…</source>
        <translation>ファイルを再読み込み…</translation>
    </message>
    <message>
        <source>Shows what the OpenAPI file says now</source>
        <translation>OpenAPI ファイルの現在の内容を表示します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>The operations and who may call them, as a table</source>
        <translation>操作と、それを呼び出せるキーの表</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>ゲートウェイを迂回</translation>
    </message>
    <message>
        <source>it answers programs of this machine without a key</source>
        <translation>キーなしでこのコンピューターのプログラムに応答します</translation>
    </message>
    <message>
        <source>it answers anybody without a key at %1: let it listen on the loopback alone, or put a firewall before it</source>
        <translation>%1 ではキーなしで誰にでも応答します。ループバックだけで待ち受けるか、ファイアウォールを置いてください</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>使えるキー</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>制限のないキー</translation>
    </message>
    <message>
        <source>not declared any more</source>
        <translation>宣言されなくなった</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiSettings</name>
    <message>
        <source>&amp;Pass the caller&apos;s key on to the upstream</source>
        <translation>呼び出し元のキーをアップストリームに渡す(&amp;P)</translation>
    </message>
    <message>
        <source>Looked at in this order; the first that holds a key decides.</source>
        <translation>この順に調べ、最初に見つかったキーで判定します。</translation>
    </message>
    <message>
        <source>Origins of web pages that may call, separated by commas; * for any. Empty: none.</source>
        <translation>呼び出しを許可する Web ページのオリジンです。コンマで区切ります。* はすべて、空欄は許可なしです。</translation>
    </message>
    <message>
        <source>Key for the upstream</source>
        <translation>アップストリーム用のキー</translation>
    </message>
    <message>
        <source>The gateway adds it to each call that it passes on; callers never see it. It comes out of the keychain.</source>
        <translation>ゲートウェイが呼び出しを渡すときに付け加えます。呼び出し元には見えません。キーチェーンから取り出されます。</translation>
    </message>
    <message>
        <source>Key goes in:</source>
        <translation>キーの場所:</translation>
    </message>
    <message>
        <source>Key for the u&amp;pstream:</source>
        <translation>アップストリーム用のキー(&amp;K):</translation>
    </message>
    <message>
        <source>I&amp;t goes in:</source>
        <translation>入れる場所(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Browser origins:</source>
        <translation>ブラウザーのオリジン(&amp;B):</translation>
    </message>
    <message>
        <source>Limits over all keys:</source>
        <translation>全キー合計の上限:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and its provider</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a key that is not there any more</source>
        <translation>存在しなくなったキー</translation>
    </message>
    <message>
        <source>The project has no key whose secret is kept.</source>
        <translation>プロジェクトに、シークレットを保管しているキーがありません。</translation>
    </message>
    <message>
        <source>“%1” is no origin; write it like https://app.example or * for any.</source>
        <translation>「%1」はオリジンではありません。https://app.example のように書くか、すべてを表す * を書いてください。</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>価格:</translation>
    </message>
    <message>
        <source>For the estimated cost on the usage page; nothing is charged.</source>
        <translation>使用状況ページの見積もり費用のためのものです。請求はされません。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiTargetsEditor</name>
    <message>
        <source>Every API of the pro&amp;ject</source>
        <translation>プロジェクトのすべての API(&amp;J)</translation>
    </message>
    <message>
        <source>On&amp;ly these:</source>
        <translation>次のものだけ(&amp;L):</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>API とオペレーション</translation>
    </message>
    <message>
        <source>The project has no API yet.</source>
        <translation>プロジェクトにまだ API がありません。</translation>
    </message>
    <message>
        <source>Tick at least one API.</source>
        <translation>API を少なくとも 1 つ選んでください。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApisModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Upstream state</source>
        <translation>アップストリームの状態</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>キーの場所</translation>
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
        <translation>API を追加</translation>
    </message>
    <message>
        <source>Edit API</source>
        <translation>API を編集</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation>到達性を確認</translation>
    </message>
    <message>
        <source>Remove API</source>
        <translation>API を削除</translation>
    </message>
    <message>
        <source>Search APIs</source>
        <translation>API を検索</translation>
    </message>
    <message>
        <source>Behind the gateway: %1</source>
        <translation>ゲートウェイの背後: %1</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>API はまだありません</translation>
    </message>
    <message>
        <source>Give the URL of your service, or drop its OpenAPI file. The gateway then answers for it and lets through what a key may do.</source>
        <translation>サービスの URL を入力するか、OpenAPI ファイルをドロップしてください。以後はゲートウェイが代わりに応答し、キーに許された呼び出しだけを通します。</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>API を追加</translation>
    </message>
    <message>
        <source>No API found</source>
        <translation>該当する API なし</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>検索に一致するものがありません。</translation>
    </message>
    <message>
        <source>Export who may call what</source>
        <translation>呼び出せる範囲をエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Read the OpenAPI file again…</source>
        <translation>OpenAPI ファイルを再読み込み…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>エントリ %1、%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation>ログを検証</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>ログをエクスポート…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>すべてのエントリを表示</translation>
    </message>
    <message>
        <source>Begin anew with another key…</source>
        <translation>別のキーで新しく始める…</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>エントリ（新しい順）</translation>
    </message>
    <message>
        <source>Whether every entry is as it was written, and none is missing</source>
        <translation>すべてのエントリが書き込まれたときのままで、欠けていないかを確かめます</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>For a log whose key is no longer in the keychain.</source>
        <translation>キーがキーチェーンから失われたログに使います。</translation>
    </message>
    <message>
        <source>Which part of the log</source>
        <translation>ログの範囲</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>エントリの種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>検証の結果</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>エントリ: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>最新の %1 件</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>該当するエントリなし</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>フィルターに一致するものがログにありません。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret is shown, copied or given to a program, is written here and cannot be taken back.</source>
        <translation>変更と、シークレットの表示・コピー・プログラムへの受け渡しがすべてここに記録されます。記録は取り消せません。</translation>
    </message>
    <message>
        <source>Begin anew with another key</source>
        <translation>別のキーで新しく始める</translation>
    </message>
    <message>
        <source>What was written so far cannot be proven any more.</source>
        <translation>これまでに書き込まれた内容は証明できなくなります。</translation>
    </message>
    <message>
        <source>It stays in the log. What is written from now on is proven by a new key in the keychain. This cannot be taken back.</source>
        <translation>内容はログに残ります。今後書き込まれるものは、キーチェーンの新しいキーで証明されます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>ログをエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n entries.</source>
        <translation>
            <numerusform>%1 にエクスポートしました: %Ln 件のエントリ。</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n entries</source>
        <translation>
            <numerusform>%1 のみ: %Ln 件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>ログを検証中…</translation>
    </message>
    <message>
        <source>Beginning anew with another key…</source>
        <translation>別のキーで新しく始めています…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPane</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1、プロセス %2</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>作成時の内容</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>以前の内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuthenticationRow</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Fill in matching headers</source>
        <translation>必要なヘッダーを入力</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>As the API wants it</source>
        <translation>API の指定どおり</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>The same, as a digest</source>
        <translation>同上（Digest）</translation>
    </message>
    <message>
        <source>AWS signature</source>
        <translation>AWS 署名</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>キーの送信方法</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Adds the headers that the key&apos;s restrictions ask for</source>
        <translation>キーの制限が求めるヘッダーを追加します</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>%1 (secret not kept)</source>
        <translation>%1（シークレット未保管）</translation>
    </message>
    <message>
        <source>Access key&apos;s id</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Fetched from the keychain when sending.</source>
        <translation>送信時にキーチェーンから取得します。</translation>
    </message>
    <message>
        <source>The secret of this key was not kept, so it cannot be sent.</source>
        <translation>このキーのシークレットは保管されていないため、送信できません。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingActions</name>
    <message>
        <source>removal of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>%1 is no longer bound.</source>
        <translation>%1 のバインドを解除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>binding of %1</source>
        <translation>%1 のバインド</translation>
    </message>
    <message>
        <source>Keys taken into the keychain: %1. Variables bound: %2. The file still holds its values.</source>
        <translation>キーチェーンに取り込んだキー: %1。バインドした変数: %2。ファイルの値はそのまま残っています。</translation>
    </message>
    <message numerus="yes">
        <source>import of %n variable(s)</source>
        <translation>
            <numerusform>%Ln 個の変数のインポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingDialog</name>
    <message>
        <source>Bind a variable</source>
        <translation>変数をバインド</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>For example development or production. Empty: it holds in every one, where no binding of its own says otherwise.</source>
        <translation>例: development、production。空欄の場合、個別のバインドがないすべての環境に適用されます。</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>変数(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>環境(&amp;E):</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>バインド</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use letters, digits and _; do not begin with a digit.</source>
        <translation>英字・数字・_ を使ってください。先頭に数字は使えません。</translation>
    </message>
    <message>
        <source>This variable is bound already; saving would replace it.</source>
        <translation>この変数はすでにバインドされています。保存すると置き換わります。</translation>
    </message>
    <message>
        <source>This project has no key yet.</source>
        <translation>このプロジェクトにはまだキーがありません。</translation>
    </message>
    <message>
        <source>The secret of this key is not kept, so it cannot be handed out. Rotate the key and keep the new one.</source>
        <translation>このキーのシークレットは保管されていないため、受け渡しできません。キーをローテーションして新しいシークレットを保管してください。</translation>
    </message>
    <message>
        <source>This cannot be the name of an environment.</source>
        <translation>環境の名前として使えません。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingsModel</name>
    <message>
        <source>key is gone</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保管</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>This key was issued without keeping its secret, so no program can be given it.</source>
        <translation>このキーはシークレットを保管せずに発行されたため、プログラムに渡せません。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyEditor</name>
    <message>
        <source>Content &amp;type:</source>
        <translation>Content-Type(&amp;T):</translation>
    </message>
    <message>
        <source>Beautify</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>フォームのフィールド</translation>
    </message>
    <message>
        <source>File that is sent</source>
        <translation>送信するファイル</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>ボディなし</translation>
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
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>ファイル付きフォーム</translation>
    </message>
    <message>
        <source>A file as it is</source>
        <translation>ファイルをそのまま</translation>
    </message>
    <message>
        <source>Kind of the body</source>
        <translation>ボディの種類</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Nothing is sent as the body.</source>
        <translation>ボディは送信されません。</translation>
    </message>
    <message>
        <source>Indent it (Ctrl+Shift+F)</source>
        <translation>インデントを付ける (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>by the file&apos;s name</source>
        <translation>ファイル名から判断</translation>
    </message>
    <message>
        <source>This is no valid XML: %1</source>
        <translation>有効な XML ではありません: %1</translation>
    </message>
    <message>
        <source>From here on this is no valid JSON. A variable stands within quotation marks.</source>
        <translation>ここから先は有効な JSON ではありません。変数は引用符の中に書きます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Filter anyway</source>
        <translation>フィルターを続行</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id (JSONPath) or .items[] | .id (jq)</source>
        <translation>フィルター: $.items[*].id (JSONPath) または .items[] | .id (jq)</translation>
    </message>
    <message>
        <source>Filter of the body, JSONPath or jq</source>
        <translation>ボディのフィルター（JSONPath または jq）</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>フィルター中…</translation>
    </message>
    <message>
        <source>This filter needs a value of over %1 as a whole, which takes ten times as much memory. Begin with a path to the elements, such as “.items[] | …”, or go on.</source>
        <translation>このフィルターは %1 を超える値全体を必要とし、その 10 倍のメモリを使います。「.items[] | …」のように要素へのパスから始めるか、このまま続けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; there are more than are shown</source>
        <translation>%1（一部のみ表示）</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFindBar</name>
    <message>
        <source>Find in the body</source>
        <translation>ボディ内を検索</translation>
    </message>
    <message>
        <source>Capitals count once there is one</source>
        <translation>大文字を含めると、大文字と小文字を区別します</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous place (Shift+Return)</source>
        <translation>前の一致 (Shift+Return)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>次の一致 (Return)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyPane</name>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>a text with a control character or an unknown escape</source>
        <translation>テキストに制御文字または不明なエスケープがあります</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>ネストが深すぎます</translation>
    </message>
    <message>
        <source>an unexpected symbol</source>
        <translation>予期しない文字</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>This is no valid XML (%1). It is shown as it came.</source>
        <translation>有効な XML ではありません（%1）。受信したまま表示しています。</translation>
    </message>
    <message>
        <source>The filter leaves nothing.</source>
        <translation>フィルターの結果は空です。</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>レスポンスにボディがありません。</translation>
    </message>
    <message>
        <source>Binary data, %1.</source>
        <translation>バイナリデータ、%1。</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1 at byte %2, line %3. It is shown as it came.</source>
        <translation>有効な JSON ではありません: %1（バイト %2、%3 行目）。受信したまま表示しています。</translation>
    </message>
    <message>
        <source>Only the first part was copied. Save the body to have all.</source>
        <translation>最初の部分だけをコピーしました。全体が必要な場合はボディを保存してください。</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形表示</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>インデント付きで表示</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Indented, with all below the first level folded</source>
        <translation>インデント付きで、2 階層目以降を折りたたんで表示</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像として表示</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>The body as it came, not indented</source>
        <translation>受信したままのボディをインデントなしで表示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The page without its tags; nothing is loaded</source>
        <translation>タグを除いたページ（何も読み込みません）</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>すべてのバイトを表示</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Break long lines at the edge</source>
        <translation>長い行を端で折り返す</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>ボディ内を検索</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>選択範囲またはすべてをコピー</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>ボディをコピー</translation>
    </message>
    <message>
        <source>Save the body to a file…</source>
        <translation>ボディをファイルに保存…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>ボディを保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Copy the path (JSONPath)</source>
        <translation>パスをコピー (JSONPath)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>The body was saved to %1.</source>
        <translation>ボディを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CertificatesView</name>
    <message>
        <source>%1: expired</source>
        <translation>%1: 期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1（%Ln 日後）</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1、%2 ビット</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>Nobody checked this certificate: verification was turned off for this request. Anybody could have answered.</source>
        <translation>この証明書は検証されていません。このリクエストでは検証がオフになっていたため、誰が応答したか保証されません。</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Change</name>
    <message>
        <source>nothing before</source>
        <translation>以前のデータなし</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>前回と同じ</translation>
    </message>
    <message>
        <source>▲ many times more</source>
        <translation>▲ 大幅増</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <translation>▲ %1 増</translation>
    </message>
    <message>
        <source>▼ %1 less</source>
        <translation>▼ %1 減</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Chart</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1（表形式）</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>データがありません。</translation>
    </message>
    <message>
        <source>%1: %2 in total</source>
        <comment>series: sum</comment>
        <translation>%1: 合計 %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>series: peak</comment>
        <translation>%1: 最大 %2</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <translation>%1 から %2 まで。%3。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>「%1」を表で表示</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>このグラフを保存</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>「%1」を保存</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>グラフを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像 (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>図 (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>数値 (CSV)…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartLegend</name>
    <message>
        <source>Click: this one alone. Ctrl and click: show or hide it.</source>
        <translation>クリック: これだけを表示。Ctrl+クリック: 表示/非表示。</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1、表示中</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1、非表示</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CheckRow</name>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>期待する値</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>この行のチェックを使う</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>この行の値を取得する</translation>
    </message>
    <message>
        <source>Part of the answer</source>
        <translation>レスポンスの部分</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>$.data[0].id, or a jq program</source>
        <translation>$.data[0].id または jq プログラム</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>ヘッダーの名前</translation>
    </message>
    <message>
        <source>Name of the cookie</source>
        <translation>Cookie の名前</translation>
    </message>
    <message>
        <source>The schema, as JSON</source>
        <translation>スキーマ（JSON）</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksEditor</name>
    <message>
        <source>Add a check</source>
        <translation>チェックを追加</translation>
    </message>
    <message>
        <source>Take a value</source>
        <translation>値を取得</translation>
    </message>
    <message>
        <source>The answer shall fulfil</source>
        <translation>レスポンスが満たすべき条件</translation>
    </message>
    <message>
        <source>Values taken from it, as variables of what follows</source>
        <translation>レスポンスから取得し、以降で変数として使う値</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksView</name>
    <message>
        <source>The request has no checks. Its Checks tab says what an answer has to fulfil, and which of its values become variables.</source>
        <translation>このリクエストにチェックはありません。「チェック」タブでは、レスポンスが満たすべき条件と、変数にする値を指定できます。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Results of the checks</source>
        <translation>チェックの結果</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: the answer has nothing to take</source>
        <translation>%1: レスポンスに取得できる値がありません</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Checks %1/%2</source>
        <translation>チェック %1/%2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>外す: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ClockNote</name>
    <message>
        <source>Time that is tried</source>
        <translation>試用中の時刻</translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>実際の時刻に戻す</translation>
    </message>
    <message>
        <source>Limits are counted apart meanwhile.</source>
        <translation>その間、上限は別に数えられます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionModel</name>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionPane</name>
    <message>
        <source>New request</source>
        <translation>新しいリクエスト</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込み</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Keep them in another folder…</source>
        <translation>別のフォルダーに保存…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>プロジェクトのリクエスト</translation>
    </message>
    <message>
        <source>No request has been saved yet. Ctrl+S saves the one beside: as a file without secrets, made for version control.</source>
        <translation>保存されたリクエストはまだありません。Ctrl+S で隣のリクエストを保存できます。シークレットを含まない、バージョン管理向けのファイルになります。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>%1 の改名</translation>
    </message>
    <message>
        <source>moving of %1</source>
        <translation>%1 の移動</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>Where the requests of this project lie</source>
        <translation>このプロジェクトのリクエストの保存場所</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>実行したいことを入力</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
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
        <translation>違いのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 を比較</translation>
    </message>
    <message>
        <source>The first key</source>
        <translation>1 つ目のキー</translation>
    </message>
    <message>
        <source>The second key</source>
        <translation>2 つ目のキー</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>%1 before %2 (%3)</source>
        <comment>a key, a time, what was done then</comment>
        <translation>%2 より前の %1 (%3)</translation>
    </message>
    <message>
        <source>They are the same in everything that is listed here.</source>
        <translation>ここに並ぶすべての項目で同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>違い %Ln 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ComparePart</name>
    <message>
        <source>Compare with</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>The present answer can stand beside an earlier one, beside what another key of the project gets, or what another environment answers.</source>
        <translation>現在のレスポンスを、以前のレスポンス、プロジェクトの別のキーで得られるもの、または別の環境が返すものと並べて表示できます。</translation>
    </message>
    <message>
        <source>An earlier answer</source>
        <translation>以前のレスポンス</translation>
    </message>
    <message>
        <source>Another key (sends it)</source>
        <translation>別のキー（送信します）</translation>
    </message>
    <message>
        <source>Another environment (sends it)</source>
        <translation>別の環境（送信します）</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing of this path was sent before</source>
        <translation>このパスへの送信履歴はありません</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>There is no environment yet</source>
        <translation>まだ環境がありません</translation>
    </message>
    <message>
        <source>the present answer</source>
        <translation>現在のレスポンス</translation>
    </message>
    <message>
        <source>The body of that answer was not kept: it was over 2 MiB, or it repeated a secret.</source>
        <translation>そのレスポンスのボディは保存されていません。2 MiB を超えているか、シークレットを含んでいたためです。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ContentStack</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesDialog</name>
    <message>
        <source>No answer has set a cookie since Keywright was started. They are sent along where the request&apos;s settings say so, and no file has them.</source>
        <translation>Keywright の起動後、Cookie を設定したレスポンスはありません。Cookie はリクエストの設定に応じて送信され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>これを破棄</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>Cookies of this project</source>
        <translation>このプロジェクトの Cookie</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) forgotten.</source>
        <translation>
            <numerusform>%Ln 個の Cookie を破棄しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesView</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Cookies of the answer</source>
        <translation>レスポンスの Cookie</translation>
    </message>
    <message>
        <source>with the session</source>
        <translation>セッション終了時</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Python としてコピー</translation>
    </message>
    <message>
        <source>Copy as JavaScript</source>
        <translation>JavaScript としてコピー</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>形式を選んでコピー…</translation>
    </message>
    <message>
        <source>Copied. A key is read from the variable API_KEY.</source>
        <translation>コピーしました。キーは変数 API_KEY から読み取られます。</translation>
    </message>
    <message>
        <source>Copied, but:</source>
        <translation>コピーしましたが、次の点にご注意ください:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CostCard</name>
    <message>
        <source>Estimated cost</source>
        <translation>見積もり費用</translation>
    </message>
    <message>
        <source>No API has a price. Give one its price in its settings to see here what its calls are likely to cost.</source>
        <translation>価格のある API がありません。API の設定で価格を入れると、呼び出しにかかりそうな費用がここに表示されます。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>今月の呼び出し</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>By month&apos;s end</source>
        <translation>月末まで</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (無料 %2)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>An estimate, not a bill: granted calls of this calendar month (UTC) at the price in each API&apos;s settings; its end as if calls went on as they did.</source>
        <translation>請求ではなく見積もりです。今月 (UTC) に許可された呼び出しに各 API の設定の価格を掛けたもので、月末の値は今のペースが続いた場合です。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DataTable</name>
    <message>
        <source>Fit the columns to the width</source>
        <translation>列を幅に合わせる</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show all that fit</source>
        <translation>入るものをすべて表示</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DayChart</name>
    <message>
        <source>calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <translation>主な理由: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsDialog</name>
    <message>
        <source>Deleted projects</source>
        <translation>削除済みのプロジェクト</translation>
    </message>
    <message>
        <source>A deleted project can be restored with everything in it for 30 days. Its secrets stay in the keychain for as long.</source>
        <translation>削除したプロジェクトは、30 日間は中身ごと復元できます。その間、シークレットもキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>No deleted project</source>
        <translation>削除済みのプロジェクトはありません</translation>
    </message>
    <message>
        <source>A project that you delete stays here for 30 days and can be restored until then.</source>
        <translation>削除したプロジェクトは 30 日間ここに残り、それまでは復元できます。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>%1 goes for good, with its APIs, its keys, and what the keychain holds of them.</source>
        <translation>%1 が、API、キー、キーチェーンにあるその内容とともに完全に消えます。</translation>
    </message>
    <message>
        <source>This cannot be undone. The audit log notes it.</source>
        <translation>この操作は元に戻せません。監査ログに記録されます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>完全に削除される時期</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>次回の起動時</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffPane</name>
    <message>
        <source>Differences of two answers</source>
        <translation>2 つのレスポンスの差分</translation>
    </message>
    <message>
        <source>Pass over: $..id; $.meta.timestamp; header: Date</source>
        <translation>無視: $..id; $.meta.timestamp; header: Date</translation>
    </message>
    <message>
        <source>What is passed over, separated by semicolons</source>
        <translation>無視するもの（セミコロン区切り）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>前の差分 (Shift+F7)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>次の差分 (F7)</translation>
    </message>
    <message>
        <source>− %1   + %2</source>
        <translation>− %1   + %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差分なし</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>差分 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffRowSource</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Time (not counted as a difference)</source>
        <translation>時間（差分に数えません）</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>表示しきれない差分がほかにもあります。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DifferenceTable</name>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DotenvDialog</name>
    <message>
        <source>Its value goes into the keychain, as the key %1.</source>
        <translation>値はキー %1 としてキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>The key %1 has this value already.</source>
        <translation>キー %1 がすでにこの値を持っています。</translation>
    </message>
    <message>
        <source>A key %1 is there with another value; this one would be called %2.</source>
        <translation>別の値を持つキー %1 があります。これは %2 という名前になります。</translation>
    </message>
    <message>
        <source>Has no value to keep, or is no variable.</source>
        <translation>保管する値がないか、変数ではありません。</translation>
    </message>
    <message>
        <source>The variable no longer holds %1 then.</source>
        <translation>変数は %1 を指さなくなります。</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>別のキー</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Whose keys they are, if all are of one.</source>
        <translation>すべて同じプロバイダーのキーである場合に指定します。</translation>
    </message>
    <message>
        <source>Variables in the file</source>
        <translation>ファイル内の変数</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>環境(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>プロバイダー(&amp;P):</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Choose what goes into the keychain and is bound to its variable. The file stays as it is.</source>
        <translation>キーチェーンに保管して変数にバインドするものを選んでください。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>There is no variable in this file.</source>
        <translation>このファイルに変数はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Passed over, since they are no assignments: %n line(s).</source>
        <translation>
            <numerusform>代入ではないため %Ln 行を無視しました:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::EditKeyDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryCheck</name>
    <message>
        <source>Websites</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>Networks and addresses</source>
        <translation>ネットワークとアドレス</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>Android アプリ</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>iOS アプリ</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <source>Only pages of these sites may use the key.</source>
        <translation>これらのサイトのページだけがキーを使えます。</translation>
    </message>
    <message>
        <source>Only callers from these addresses may use the key.</source>
        <translation>これらのアドレスの呼び出し元だけがキーを使えます。</translation>
    </message>
    <message>
        <source>Package name and SHA-1 fingerprint of the signing certificate.</source>
        <translation>パッケージ名と、署名証明書の SHA-1 フィンガープリント。</translation>
    </message>
    <message>
        <source>Bundle identifiers.</source>
        <translation>バンドル ID。</translation>
    </message>
    <message>
        <source>Full paths of the programs that may use the key.</source>
        <translation>キーを使えるプログラムのフルパス。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryListEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Only report, do not deny yet</source>
        <translation>報告のみ（まだ拒否しない）</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>%1: only report, do not deny yet</source>
        <translation>%1: 報告のみ（まだ拒否しない）</translation>
    </message>
    <message>
        <source>Calls that the list does not allow are let through and marked in the activity, so that you see whom it would hit.</source>
        <translation>一覧にない呼び出しも通し、アクティビティに印を付けます。どの呼び出しに影響するかを確かめられます。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryTrial</name>
    <message>
        <source>Page that calls, for example https://portal.example/forms</source>
        <translation>呼び出し元のページ（例: https://portal.example/forms）</translation>
    </message>
    <message>
        <source>Address that calls, for example 192.0.2.7</source>
        <translation>呼び出し元のアドレス（例: 192.0.2.7）</translation>
    </message>
    <message>
        <source>App that calls: package:AA:BB:…</source>
        <translation>呼び出し元のアプリ: package:AA:BB:…</translation>
    </message>
    <message>
        <source>App that calls, for example com.example.app</source>
        <translation>呼び出し元のアプリ（例: com.example.app）</translation>
    </message>
    <message>
        <source>Program that calls, for example /usr/bin/curl</source>
        <translation>呼び出し元のプログラム（例: /usr/bin/curl）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentChoice</name>
    <message>
        <source>Environments…</source>
        <translation>環境…</translation>
    </message>
    <message>
        <source>Values of the variables</source>
        <translation>変数の値</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Whose variables the requests are sent with</source>
        <translation>リクエストの送信に使う変数の環境</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>環境なし</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentDialog</name>
    <message>
        <source>&amp;Production: ask before something is deleted with it</source>
        <translation>本番: この環境での削除の前に確認する(&amp;P)</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Insert a key</source>
        <translation>キーを挿入</translation>
    </message>
    <message>
        <source>Makes the variable of the chosen line a key of the project</source>
        <translation>選択した行の変数をプロジェクトのキーにします</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>Write {{name}} in a request. A secret is a key of the project: it is fetched when the request is sent, and no file has its value.</source>
        <translation>リクエストに {{name}} と書きます。シークレットはプロジェクトのキーです。リクエストの送信時に取得され、値はファイルに残りません。</translation>
    </message>
    <message>
        <source>These count in every request of the project, unless its environment or the request itself has one of the same name.</source>
        <translation>プロジェクトのすべてのリクエストに適用されます。環境やリクエスト自体に同じ名前の変数があれば、そちらが優先されます。</translation>
    </message>
    <message>
        <source>These count in every request of this folder, and win over those of an environment.</source>
        <translation>このフォルダーのすべてのリクエストに適用され、環境の変数より優先されます。</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>新しい環境 %1</translation>
    </message>
    <message>
        <source>%1 looks like a secret, so its value was written into no file. Keep it as a key of the project and insert that.</source>
        <translation>%1 はシークレットのようなので、値をファイルに書き込みませんでした。プロジェクトのキーとして保管し、それを挿入してください。</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Explanation</name>
    <message>
        <source>What is the gateway?</source>
        <translation>ゲートウェイとは?</translation>
    </message>
    <message>
        <source>What is an upstream?</source>
        <translation>アップストリームとは?</translation>
    </message>
    <message>
        <source>What is an application?</source>
        <translation>アプリケーションとは?</translation>
    </message>
    <message>
        <source>What is a referrer?</source>
        <translation>リファラーとは?</translation>
    </message>
    <message>
        <source>What is an operation?</source>
        <translation>操作とは?</translation>
    </message>
    <message>
        <source>A small program on this machine that stands before your APIs. Callers send their requests to it, with a key. It looks the key up, checks what the key may do, and passes the request on or says why not. It goes on running when this window is closed.</source>
        <translation>API の前に立つ、このコンピューター上の小さなプログラムです。呼び出し元はキーを付けてここにリクエストを送ります。キーを調べ、許された内容かを確認し、通すか、通さない理由を答えます。このウィンドウを閉じても動き続けます。</translation>
    </message>
    <message>
        <source>The service itself, where it really answers: for example the program that you started on localhost:3000. Callers never need its address; they use the gateway&apos;s, and only what a key may do comes through to it.</source>
        <translation>実際に応答するサービスそのものです。たとえば localhost:3000 で起動したプログラムです。呼び出し元はそのアドレスを知る必要がなく、ゲートウェイのアドレスを使います。キーに許されたものだけがここに届きます。</translation>
    </message>
    <message>
        <source>The one program or website that uses this key: “Portal”, “Nightly import”. With a key for each, you see who called, and can stop one without the others.</source>
        <translation>このキーを使う 1 つのプログラムまたは Web サイトです (「ポータル」「夜間インポート」など)。それぞれにキーがあれば、誰が呼び出したかがわかり、1 つだけを止められます。</translation>
    </message>
    <message>
        <source>The page that a browser says it was on when it made the call. A key that may be used from portal.example is denied to scripts of other websites. Programs can claim any referrer, so this protects websites and no servers.</source>
        <translation>ブラウザーが呼び出し時にいたと伝えるページです。portal.example からの使用を許したキーは、ほかのサイトのスクリプトには拒否されます。プログラムはどんなリファラーでも名乗れるため、守れるのは Web サイトで、サーバーではありません。</translation>
    </message>
    <message>
        <source>One thing that an API can do: a method and a path, as GET /forms or POST /forms. An OpenAPI file names them; a key can be limited to some.</source>
        <translation>API ができる 1 つのこと、つまりメソッドとパスです (GET /forms や POST /forms など)。OpenAPI ファイルに書かれ、キーを一部の操作に限定できます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportDialog</name>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Configuration for another gateway</source>
        <translation>別のゲートウェイ用の設定</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>the chosen project</source>
        <translation>選択中のプロジェクト</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>What is not as in Keywright</source>
        <translation>Keywright と異なる点</translation>
    </message>
    <message>
        <source>What enforces your keys on this machine, for a gateway in production. The file holds digests of keys, never a key. It does not follow later changes: export again then.</source>
        <translation>このマシンでキーに適用している内容を、本番のゲートウェイ用に書き出します。ファイルに入るのはキーのダイジェストで、キー自体は入りません。以後の変更は反映されないため、そのときは再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>ゲートウェイ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>対象(&amp;O):</translation>
    </message>
    <message>
        <source>There is no API yet that a gateway could guard.</source>
        <translation>ゲートウェイで保護できる API がまだありません。</translation>
    </message>
    <message>
        <source>Everything is expressed: this gateway judges as Keywright does.</source>
        <translation>すべて表現できました。このゲートウェイは Keywright と同じように判定します。</translation>
    </message>
    <message numerus="yes">
        <source>Not as in Keywright, %n thing(s):</source>
        <translation>
            <numerusform>Keywright と異なる点（%Ln 件）:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>The configuration was saved to %1.</source>
        <translation>設定を %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportProjectDialog</name>
    <message>
        <source>&amp;Without secrets</source>
        <translation>シークレットなし(&amp;W)</translation>
    </message>
    <message>
        <source>With the &amp;secrets that are kept, under a passphrase</source>
        <translation>保管しているシークレットを含め、パスフレーズで保護(&amp;S)</translation>
    </message>
    <message>
        <source>A long one: whoever has the file can try for as long as they like. Without it nobody can open the file, not even you.</source>
        <translation>長いものにしてください。ファイルを入手した人は、いくらでも時間をかけて試せます。パスフレーズがなければ、あなた自身を含め誰にも開けません。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 をエクスポート</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>APIs, keys with their restrictions, variables. Issued keys go on working where it is imported, since their digests come along; values of imported keys do not.</source>
        <translation>API、制限付きのキー、変数が含まれます。発行したキーはダイジェストが含まれるため、インポート先でも使えます。インポートしたキーの値は含まれません。</translation>
    </message>
    <message>
        <source>All of it encrypted, to move to another machine or to keep safe.</source>
        <translation>すべて暗号化されます。別のマシンへの移行や、安全な保存に使えます。</translation>
    </message>
    <message>
        <source>Projects (*.json)</source>
        <translation>プロジェクト (*.json)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, encrypted, with %n secret(s).</source>
        <translation>
            <numerusform>%1 を %Ln 件のシークレットとともに暗号化して %2 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2, without secrets.</source>
        <translation>%1 をシークレットなしで %2 に保存しました。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルを選択: %1</translation>
    </message>
    <message>
        <source>Write the whole path, from its root.</source>
        <translation>ルートからのフルパスを書いてください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>このファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingList</name>
    <message>
        <source>Everything is in order.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>ほか %Ln 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingRow</name>
    <message>
        <source>Nobody can call your APIs through it.</source>
        <translation>ゲートウェイ経由で API を呼び出せません。</translation>
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
        <translation>フォルダーはまだありません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Folders with .env files</source>
        <translation>.env ファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where this project&apos;s sources are. When a key is rotated, the .env files there are looked at, too, and those that still have the old secret are named.</source>
        <translation>このプロジェクトのソースがある場所です。キーをローテーションすると、ここの .env ファイルも調べ、古いシークレットが残っているものを示します。</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForceDialog</name>
    <message>
        <source>Deny calls of %1</source>
        <translation>%1 の呼び出しを拒否</translation>
    </message>
    <message>
        <source>To see what a client does when it is denied: the gateway answers the next calls that it would let through as you say here. Nothing of the key changes.</source>
        <translation>拒否されたときのクライアントの動作を確かめます。本来通すはずの次の呼び出しに、ゲートウェイがここで指定したとおりに応答します。キーには何の変更もありません。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>429: too many calls</source>
        <translation>429: 呼び出し過多</translation>
    </message>
    <message>
        <source>403: forbidden</source>
        <translation>403: 禁止</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>呼び出しの回数</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>レスポンス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Next calls:</source>
        <translation>次の呼び出し(&amp;N):</translation>
    </message>
    <message>
        <source>Deny them</source>
        <translation>拒否する</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForcedNotes</name>
    <message>
        <source>Calls that are denied on request</source>
        <translation>指定により拒否する呼び出し</translation>
    </message>
    <message>
        <source>Judge as usual</source>
        <translation>通常の判定に戻す</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>テスト中</translation>
    </message>
    <message numerus="yes">
        <source>The next %n call(s) of %1 are answered %2.</source>
        <translation>
            <numerusform>%1 の次の %Ln 回の呼び出しに %2 で応答します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge calls of %1 as usual</source>
        <translation>%1 の呼び出しを通常の判定に戻す</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Formats</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 時間後</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayCard</name>
    <message>
        <source>asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>終了処理中…</translation>
    </message>
    <message>
        <source>Callers reach your APIs here. It goes on when this window is closed.</source>
        <translation>呼び出し元はここで API に到達します。このウィンドウを閉じても動作を続けます。</translation>
    </message>
    <message>
        <source>Nobody can call your APIs through Keywright now.</source>
        <translation>現在、Keywright 経由で API を呼び出すことはできません。</translation>
    </message>
    <message>
        <source>Calls under way are finished first.</source>
        <translation>進行中の呼び出しを先に完了します。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clients must trust this authority (curl --cacert):</source>
        <translation>クライアントはこの認証局を信頼する必要があります (curl --cacert):</translation>
    </message>
    <message>
        <source>Metrics:</source>
        <translation>メトリクス:</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Configuration problems</source>
        <translation>設定の問題</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Callers must speak TLS.</source>
        <translation>呼び出し元は TLS を使う必要があります。</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>ゲートウェイのアドレス</translation>
    </message>
    <message>
        <source>Authority&apos;s certificate</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>メトリクスのアドレス</translation>
    </message>
    <message>
        <source>These entries cannot be used, and let nobody through:</source>
        <translation>次の項目は使用できず、誰も通しません:</translation>
    </message>
    <message>
        <source>%1 connections · %2 requests · %3 not recorded · enforces revision %4 · process %5</source>
        <translation>接続 %1 · リクエスト %2 · 未記録 %3 · 適用中のリビジョン %4 · プロセス %5</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayIndicator</name>
    <message>
        <source>Requests are not served</source>
        <translation>リクエストは処理されません</translation>
    </message>
    <message>
        <source>Gateway is on</source>
        <translation>ゲートウェイ: オン</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>ゲートウェイ: オフ</translation>
    </message>
    <message>
        <source>%1. Press for the gateway&apos;s page.</source>
        <translation>%1。押すとゲートウェイのページを開きます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayPage</name>
    <message>
        <source>Example call</source>
        <translation>呼び出しの例</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>ゲートウェイを起動</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>ゲートウェイを停止</translation>
    </message>
    <message>
        <source>Configuration for another gateway…</source>
        <translation>別のゲートウェイ用の設定…</translation>
    </message>
    <message>
        <source>Stands in front of your APIs and checks each key</source>
        <translation>API の前に立ち、すべてのキーを確認します</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>仕組み</translation>
    </message>
    <message>
        <source>&lt;b&gt;Application:&lt;/b&gt; what calls: a website, a server, an app. It holds a key and knows the gateway&apos;s address alone.</source>
        <translation>&lt;b&gt;アプリケーション:&lt;/b&gt; 呼び出しを行う Web サイト、サーバー、アプリです。キーを持ち、ゲートウェイのアドレスだけを知っています。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Gateway:&lt;/b&gt; looks at each call: is the key known, may it be used from there, for this operation, this often? If not, it answers with the reason, and the call ends here.</source>
        <translation>&lt;b&gt;ゲートウェイ:&lt;/b&gt; 呼び出しごとに、キーが既知か、その場所から、そのオペレーションに、その頻度で使えるかを確認します。使えない場合は理由を返し、呼び出しはここで終わります。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Upstream:&lt;/b&gt; your service. It gets granted calls only, without the key; so let it listen where nobody but the gateway reaches it.</source>
        <translation>&lt;b&gt;アップストリーム:&lt;/b&gt; あなたのサービスです。許可された呼び出しだけを、キーなしで受け取ります。ゲートウェイ以外から到達できない場所で待ち受けてください。</translation>
    </message>
    <message>
        <source>An example call; put a key of yours into the variable first:</source>
        <translation>呼び出しの例です。先に変数へキーを設定してください:</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>本番環境では</translation>
    </message>
    <message>
        <source>Another gateway can enforce the same keys there: nginx, HAProxy, Kong, APISIX or Envoy. What it cannot do is said beforehand.</source>
        <translation>nginx、HAProxy、Kong、APISIX、Envoy といった別のゲートウェイでも、同じキーを適用できます。対応できない点は事前に示されます。</translation>
    </message>
    <message>
        <source>The gateway has ended without being asked to.</source>
        <translation>ゲートウェイが予期せず終了しました。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The reason may be in its log.</source>
        <translation>保存済みのデータは失われていません。理由はログに残っているかもしれません。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewaySettings</name>
    <message>
        <source>Authorities of upstreams</source>
        <translation>アップストリームの認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Restart with these settings</source>
        <translation>この設定で再起動</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>Metrics on</source>
        <translation>メトリクスのアドレス</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Several are separated by commas; port 0 takes a free one.</source>
        <translation>複数の場合はコンマで区切ります。ポート 0 は空きポートを使います。</translation>
    </message>
    <message>
        <source>For Prometheus and the like: ADDRESS:PORT, or a port of this machine alone. Empty: nowhere.</source>
        <translation>Prometheus などのためのものです。ADDRESS:PORT、またはこのマシン限定のポートを指定します。空欄: 公開しません。</translation>
    </message>
    <message>
        <source>Only from these is X-Forwarded-For believed. Empty: from nobody.</source>
        <translation>ここからの X-Forwarded-For だけを信頼します。空欄: 信頼しません。</translation>
    </message>
    <message>
        <source>PEM, for upstreams whose certificates the system does not know. Empty: the system&apos;s alone.</source>
        <translation>システムに登録されていない証明書を持つアップストリーム用の PEM です。空欄: システムのものだけを使います。</translation>
    </message>
    <message>
        <source>&amp;Listens on:</source>
        <translation>待ち受けアドレス(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Metrics on:</source>
        <translation>メトリクスのアドレス(&amp;M):</translation>
    </message>
    <message>
        <source>T&amp;rusted proxies:</source>
        <translation>信頼するプロキシ(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Upstreams&apos; authorities:</source>
        <translation>アップストリームの認証局(&amp;U):</translation>
    </message>
    <message>
        <source>Name an address, for example 127.0.0.1:8787.</source>
        <translation>アドレスを指定してください。例: 127.0.0.1:8787</translation>
    </message>
    <message>
        <source>“%1” is not of the form ADDRESS:PORT.</source>
        <translation>「%1」は ADDRESS:PORT の形ではありません。</translation>
    </message>
    <message>
        <source>Other machines can reach %1, and keys travel unencrypted. Turn TLS on, or put a proxy with TLS in front.</source>
        <translation>ほかのマシンから %1 に到達でき、キーが暗号化されずに送られます。TLS をオンにするか、TLS 対応のプロキシを前に置いてください。</translation>
    </message>
    <message>
        <source>Other machines can reach %1, but this certificate names this machine&apos;s own addresses alone; they will refuse it.</source>
        <translation>ほかのマシンから %1 に到達できますが、この証明書はこのマシン自身のアドレスだけを対象とするため、拒否されます。</translation>
    </message>
    <message>
        <source>“%1” is neither ADDRESS:PORT nor a port.</source>
        <translation>「%1」は ADDRESS:PORT でもポートでもありません。</translation>
    </message>
    <message>
        <source>The gateway itself listens there; take another port.</source>
        <translation>ゲートウェイ自身がそこで待ち受けています。別のポートを使ってください。</translation>
    </message>
    <message>
        <source>Other machines can read the counts on %1.</source>
        <translation>ほかのマシンから %1 のカウンターを読み取れます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GeneratedHeaders</name>
    <message>
        <source>by the file&apos;s name</source>
        <translation>ファイル名から判断</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>ここでデコードできるもの</translation>
    </message>
    <message>
        <source>the key %1, where the API wants it</source>
        <translation>キー %1（API が求める場所）</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>キー %1 を使用</translation>
    </message>
    <message>
        <source>those that earlier answers set</source>
        <translation>以前のレスポンスで設定されたもの</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GetKeyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>ステップ %1/3</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>キーを保管(&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GuardDialog</name>
    <message>
        <source>Forget this host</source>
        <translation>このホストを削除</translation>
    </message>
    <message>
        <source>Send guard</source>
        <translation>送信ガード</translation>
    </message>
    <message>
        <source>Looked at before a request with a key leaves this machine, and again at every redirect.</source>
        <translation>キーを含むリクエストがこのマシンから出る前と、リダイレクトのたびに確認します。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>May also be sent to</source>
        <translation>ほかの送信先</translation>
    </message>
    <message>
        <source>Hosts that were allowed</source>
        <translation>許可したホスト</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Heatmap</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1（表形式）</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>データがありません。</translation>
    </message>
    <message>
        <source>Most at %1 %2: %3.</source>
        <comment>weekday, hour: count</comment>
        <translation>最多は %1 %2: %3。</translation>
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
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeldPanel</name>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>The key is for this host too</source>
        <translation>このホストもキーの対象にする</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>送信ガードのルール…</translation>
    </message>
    <message>
        <source>From now on this key may be sent to that host without a question</source>
        <translation>今後、このキーを確認なしでそのホストに送れるようにします</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Help</name>
    <message>
        <source>About Keywright</source>
        <translation>Keywright について</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;Developer console for API projects and keys.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;&lt;h3&gt;Made with&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (curl licence)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (public domain)&lt;/li&gt;&lt;li&gt;expected by Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;API プロジェクトとキーのための開発者コンソール。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。一切の保証はありません。&lt;/p&gt;&lt;h3&gt;使用ソフトウェア&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (curl ライセンス)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (パブリックドメイン)&lt;/li&gt;&lt;li&gt;expected by Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>%1 is under the licence %2. Its text is at %3.</source>
        <translation>%1 のライセンスは %2 です。全文は %3 にあります。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%2 件中 %1 件のチェックに成功</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryPane</name>
    <message>
        <source>Requests that were sent</source>
        <translation>送信したリクエスト</translation>
    </message>
    <message>
        <source>Open it in a tab</source>
        <translation>タブで開く</translation>
    </message>
    <message>
        <source>Compare its answer with the present one</source>
        <translation>現在のレスポンスと比較</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>履歴から削除</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>送信したものを検索</translation>
    </message>
    <message>
        <source>What you send is kept here, on this machine alone and without secrets.</source>
        <translation>送信した内容は、シークレットを除いて、このマシンにだけ保存されます。</translation>
    </message>
    <message>
        <source>Nothing that was sent has these words.</source>
        <translation>これらの語を含むものは送信されていません。</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>履歴を消去しますか？</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>All that was sent in this project is forgotten, with its answers. Saved requests stay. This cannot be undone.</source>
        <translation>このプロジェクトで送信したものがすべて、応答とともに消去されます。保存済みのリクエストは残ります。元に戻せません。</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImageView</name>
    <message>
        <source>The picture</source>
        <translation>画像として表示</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Look at its bytes, or save it.</source>
        <translation>この画像は表示できません。バイトを確認するか、保存してください。</translation>
    </message>
    <message>
        <source>Picture, %1 × %2</source>
        <translation>画像、%1 × %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>API %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>キー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>変数 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>シークレットなし</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) for the keychain</source>
        <translation>
            <numerusform>キーチェーンに入れるシークレット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>プロジェクトをインポート</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Name of the project here</source>
        <translation>ここでのプロジェクト名</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>パスフレーズ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>ここでの名前(&amp;N):</translation>
    </message>
    <message>
        <source>This cannot be the name of a project.</source>
        <translation>プロジェクトの名前として使えません。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 is sealed under a passphrase.</source>
        <translation>%1 はパスフレーズで封印されています。</translation>
    </message>
    <message>
        <source>Opening takes a moment, so that guessing takes long.</source>
        <translation>総当たりに時間がかかるよう、開くのに少し時間を要します。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed. Nothing was imported.</source>
        <translation>パスフレーズが違うか、ファイルが変更されています。何もインポートされていません。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Their values did not come along: %1. Delete these keys after the import, and take them in again with their values.</source>
        <translation>値が含まれていないキー: %1。インポート後にこれらのキーを削除し、値とともに取り込み直してください。</translation>
    </message>
    <message>
        <source>%1 is imported: %2.</source>
        <translation>%1 をインポートしました: %2。</translation>
    </message>
    <message>
        <source>There is a project of this name already; give it another one here.</source>
        <translation>この名前のプロジェクトがすでにあります。ここでは別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” is in this home already; nothing was imported. Delete or rename what is there.</source>
        <translation>「%1」はすでにこのデータフォルダーにあります。何もインポートされていません。既存のものを削除または改名してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>ファイルを開いています…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::IssuedKeyView</name>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>With the &amp;key itself</source>
        <translation>キー自体を含める(&amp;K)</translation>
    </message>
    <message>
        <source>Call to paste</source>
        <translation>貼り付け用の呼び出し</translation>
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
        <translation>呼び出しの言語</translation>
    </message>
    <message>
        <source>Otherwise the call reads the key from an environment variable, which is safer.</source>
        <translation>含めない場合、キーは環境変数から読み取られます。そのほうが安全です。</translation>
    </message>
    <message>
        <source>&amp;Use it from</source>
        <translation>使用する言語(&amp;U)</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>動作しました</translation>
    </message>
    <message>
        <source>The first call has come and was granted: %1 from %2.</source>
        <translation>最初の呼び出しが届き、許可されました: %2 からの %1。</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>A call came and was denied: %1, %2. The activity tells what would let it through. Still waiting for one that is granted.</source>
        <translation>呼び出しが届きましたが、拒否されました: %1、%2。許可する方法はアクティビティに示されます。許可される呼び出しを引き続き待っています。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key…</source>
        <translation>このキーでの最初の呼び出しを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key. The gateway is not running: start it on its page.</source>
        <translation>このキーでの最初の呼び出しを待っています。ゲートウェイは実行されていません。ゲートウェイのページで起動してください。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
    </message>
    <message>
        <source>It is kept in the keychain: you can see it again here.</source>
        <translation>キーチェーンに保管されています。ここでいつでも再表示できます。</translation>
    </message>
    <message>
        <source>This is the only time that it is shown. Copy it now.</source>
        <translation>表示されるのは今回だけです。今すぐコピーしてください。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyActions</name>
    <message>
        <source>%1 works again.</source>
        <translation>%1 は再び使えるようになりました。</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>%1 を無効化しました。もう使えません。</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>%1 の有効化</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>%1 の無効化</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>%1 を削除しました。もう使えません。30 日以内であれば復元できます。</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>%1 is back, disabled as it was before.</source>
        <translation>%1 を復元しました。以前と同じく無効の状態です。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>%1 is as it was then.</source>
        <translation>%1 を当時の状態に戻しました。</translation>
    </message>
    <message>
        <source>restoring of an earlier %1</source>
        <translation>%1 の以前の状態の復元</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyBatchActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enable the chosen keys</source>
        <translation>選択したキーを有効化</translation>
    </message>
    <message>
        <source>Disable the chosen keys</source>
        <translation>選択したキーを無効化</translation>
    </message>
    <message>
        <source>Delete the chosen keys</source>
        <translation>選択したキーを削除</translation>
    </message>
    <message>
        <source>Restore the chosen keys</source>
        <translation>選択したキーを復元</translation>
    </message>
    <message>
        <source>Add a label…</source>
        <translation>ラベルを追加…</translation>
    </message>
    <message>
        <source>Remove a label…</source>
        <translation>ラベルを外す…</translation>
    </message>
    <message>
        <source>Set the environment…</source>
        <translation>環境を設定…</translation>
    </message>
    <message>
        <source>Not all of it could be undone.</source>
        <translation>一部は元に戻せませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln 個のキーはそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work again.</source>
        <translation>
            <numerusform>%Ln 個のキーがまた使えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enabling of %n key(s)</source>
        <translation>
            <numerusform>%Ln 個のキーの有効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are disabled and no longer work.</source>
        <translation>
            <numerusform>%Ln 個のキーを無効化しました。もう使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disabling of %n key(s)</source>
        <translation>
            <numerusform>%Ln 個のキーの無効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are deleted and no longer work. They can be restored for 30 days.</source>
        <translation>
            <numerusform>%Ln 個のキーを削除しました。もう使えません。30 日間は復元できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n key(s)</source>
        <translation>
            <numerusform>%Ln 個のキーの削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are back.</source>
        <translation>
            <numerusform>%Ln 個のキーが戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %n key(s)</source>
        <translation>
            <numerusform>%Ln 個のキーの復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have the label %1.</source>
        <translation>
            <numerusform>%Ln 個のキーにラベル %1 を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %1 on %n key(s)</source>
        <translation>
            <numerusform>%Ln 個のキーへのラベル %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost the label %1.</source>
        <translation>
            <numerusform>%Ln 個のキーからラベル %1 を外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing of label %1 from %n key(s)</source>
        <translation>
            <numerusform>%Ln 個のキーからのラベル %1 の削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have no environment any more.</source>
        <translation>
            <numerusform>%Ln 個のキーの環境をなくしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are of %1.</source>
        <translation>
            <numerusform>%Ln 個のキーを %1 にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>environment of %n key(s)</source>
        <translation>
            <numerusform>%Ln 個のキーの環境</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベルを追加</translation>
    </message>
    <message>
        <source>Remove a label</source>
        <translation>ラベルを外す</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Set the environment</source>
        <translation>環境を設定</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyFilterRow</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Un&amp;restricted</source>
        <translation>制限なし(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;used for 30 days</source>
        <translation>30 日間未使用(&amp;U)</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>保存済みフィルター…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Keys with which anybody may do everything.</source>
        <translation>誰でも何でもできるキー。</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>すべてのラベル</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>すべてのアプリケーション</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>フィルターの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>saving of the filter %1</source>
        <translation>フィルター %1 の保存</translation>
    </message>
    <message>
        <source>renaming of the filter %1</source>
        <translation>フィルター %1 の名前変更</translation>
    </message>
    <message>
        <source>deletion of the filter %1</source>
        <translation>フィルター %1 の削除</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>表示するキー</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>With deleted</source>
        <translation>削除済みも表示</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyForm</name>
    <message>
        <source>&amp;Website</source>
        <translation>Web サイト(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>An&amp;droid</source>
        <translation>Android(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;iOS</source>
        <translation>iOS(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>このコンピューター(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep it, in the keychain or the vault</source>
        <translation>キーチェーンまたは保管庫に保管する(&amp;K)</translation>
    </message>
    <message>
        <source>What will use the key?</source>
        <translation>キーを使うものは何ですか？</translation>
    </message>
    <message>
        <source>Portal in the browser</source>
        <translation>ブラウザーのポータル</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>クリニックのポータル</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Then you can see it again, and programs can be given it. Otherwise it is shown once.</source>
        <translation>後から再表示でき、プログラムに渡すこともできます。保管しない場合、表示は 1 回だけです。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>アプリケーション(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>キーには名前が必要です。</translation>
    </message>
    <message>
        <source>A name holds no slash and no control characters.</source>
        <translation>名前にスラッシュと制御文字は使えません。</translation>
    </message>
    <message>
        <source>%1 already has an active key, %2. Two make it hard to tell which one is in use.</source>
        <translation>%1 にはすでに有効なキー %2 があります。2 つあると、どちらが使われているのかわかりにくくなります。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>billing, web</source>
        <translation>請求, Web</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>環境(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>An environment is called like a key: without a slash.</source>
        <translation>環境の名前はキーと同じ規則です (スラッシュは使えません)。</translation>
    </message>
    <message>
        <source>At most 20 labels, none with a slash.</source>
        <translation>ラベルは 20 個まで。スラッシュは使えません。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyHistoryDialog</name>
    <message>
        <source>Now and then</source>
        <translation>現在と当時</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 の履歴</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>変更、新しい順</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>この変更</translation>
    </message>
    <message>
        <source>What going back to it would change</source>
        <translation>ここに戻すと変わること</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>この状態を復元</translation>
    </message>
    <message>
        <source>Puts back name, application, environment, labels, note, use, expiry and restrictions; never secrets or whether the key works.</source>
        <translation>名前、アプリケーション、環境、ラベル、メモ、用途、有効期限、制限を戻します。シークレットや有効かどうかは変わりません。</translation>
    </message>
    <message>
        <source>%1
%2 · %3, %4</source>
        <comment>what was done, when, by whom, with which program</comment>
        <translation>%1
%2 · %3、%4</translation>
    </message>
    <message>
        <source>The key was made.</source>
        <translation>キーが作成されました。</translation>
    </message>
    <message>
        <source>Nothing that can be seen.</source>
        <translation>見える変化はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>Nothing: the key is still as it was then.</source>
        <translation>なし: キーは今もその時のままです。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyLocationsEditor</name>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>クエリパラメーター</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>キーの場所</translation>
    </message>
    <message>
        <source>Name of the header or parameter</source>
        <translation>ヘッダーまたはパラメーターの名前</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>この場所を削除</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>場所を追加</translation>
    </message>
    <message>
        <source>Name at least one place; without one no caller could present a key.</source>
        <translation>場所を少なくとも 1 つ指定してください。なければ、呼び出し元はキーを提示できません。</translation>
    </message>
    <message>
        <source>Each place can be named once.</source>
        <translation>同じ場所は 1 回しか指定できません。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPane</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Choose a key to see what it may do.</source>
        <translation>キーを選ぶと、そのキーでできることが表示されます。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>利用元</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>押している間表示</translation>
    </message>
    <message>
        <source>Shows the key for as long as the button is held (with the keyboard: the space bar).</source>
        <translation>ボタンを押している間だけキーを表示します（キーボードではスペースキー）。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the key; the clipboard is cleared after a while.</source>
        <translation>キーをコピーします。しばらくするとクリップボードは消去されます。</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>%1
(only reported so far)</source>
        <translation>%1
（現在は報告のみ）</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>must be in every one of these lists</source>
        <translation>これらの一覧すべてに含まれること</translation>
    </message>
    <message>
        <source>must be in at least one of these lists</source>
        <translation>これらの一覧の少なくとも 1 つに含まれること</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>呼び出せる API</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>プロジェクトのすべての API</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保管</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%Ln 個のキーを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>ラベル: %1</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <translation>ローテーション中</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPurge</name>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go for good, with what the keychain holds of them.</source>
        <translation>
            <numerusform>%Ln 個のキーが、キーチェーンにある内容とともに完全に消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes for good, with what the keychain holds of it.</source>
        <translation>%1 が、キーチェーンにある内容とともに完全に消えます。</translation>
    </message>
    <message>
        <source>This cannot be undone. What was called stays in Activity, and the audit log notes it.</source>
        <translation>この操作は元に戻せません。呼び出しの記録はアクティビティに残り、監査ログに記録されます。</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 を完全に削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are gone for good.</source>
        <translation>
            <numerusform>%Ln 個のキーを完全に削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTools</name>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Makes another key that may do the same.</source>
        <translation>同じことができる別のキーを作ります。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>With another key, or with what it was like before.</source>
        <translation>別のキー、または以前の状態と。</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>All that was changed about the key, and the way back.</source>
        <translation>このキーへのすべての変更と、元に戻す方法。</translation>
    </message>
    <message>
        <source>Which key is this?…</source>
        <translation>このキーはどれ?…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>表をエクスポート…</translation>
    </message>
    <message>
        <source>Finish now…</source>
        <translation>今すぐ完了…</translation>
    </message>
    <message>
        <source>Ends the older version of the key at once.</source>
        <translation>キーの古いバージョンをすぐに終了します。</translation>
    </message>
    <message>
        <source>Take the rotation back…</source>
        <translation>ローテーションを取り消す…</translation>
    </message>
    <message>
        <source>Ends the new version; the older one works on as before.</source>
        <translation>新しいバージョンを終了し、古いほうがこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1. It holds no secrets.</source>
        <translation>表を %1 に保存しました。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>The older version of %1 (%2) ends at once.</source>
        <translation>%1 の古いバージョン (%2) はすぐに終了します。</translation>
    </message>
    <message>
        <source>The new version of %1 (%2) ends at once, and the one before works on as if it had never been rotated.</source>
        <translation>%1 の新しいバージョン (%2) はすぐに終了し、前のバージョンがローテーションしなかったかのように使えます。</translation>
    </message>
    <message>
        <source>How often it was used cannot be told.</source>
        <translation>どれだけ使われたかはわかりません。</translation>
    </message>
    <message>
        <source>Nobody called with it in the last hour.</source>
        <translation>直近 1 時間にこれを使った呼び出しはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the last hour used it: whoever still has it is refused from now on.</source>
        <translation>
            <numerusform>直近 1 時間に %Ln 件の呼び出しがこれを使いました。まだ持っている相手は今後拒否されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>ローテーションの完了</translation>
    </message>
    <message>
        <source>Take the rotation back</source>
        <translation>ローテーションの取り消し</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>今すぐ完了</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Only the new version of %1 works now.</source>
        <translation>%1 は新しいバージョンだけが有効になりました。</translation>
    </message>
    <message>
        <source>The old version of %1 works on; the new one has ended.</source>
        <translation>%1 の古いバージョンを引き続き使えます。新しいほうは終了しました。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTrials</name>
    <message>
        <source>Try a whole call</source>
        <translation>呼び出し全体を試す</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeychainCard</name>
    <message>
        <source>The keychain&apos;s state</source>
        <translation>キーチェーンの状態</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Unlock the keychain…</source>
        <translation>キーチェーンのロックを解除…</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>キーを取得…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Keeps a key of another provider: where to get it, a test, and how programs use it.</source>
        <translation>ほかのプロバイダーのキーを保管します。取得場所の案内、テスト、プログラムでの使い方の設定を行います。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Deny calls…</source>
        <translation>呼び出しを拒否…</translation>
    </message>
    <message>
        <source>Where it is…</source>
        <translation>使用箇所…</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says what it may do there.</source>
        <translation>キーがあれば、プログラムが API を呼び出せます。何を許すかもキーで決まります。</translation>
    </message>
    <message>
        <source>Create the first key</source>
        <translation>最初のキーを作成</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>キー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s)</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Answers the next calls of this key with 429 or 403, to test a client.</source>
        <translation>クライアントのテスト用に、このキーの次の呼び出しに 429 または 403 で応答します。</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>ゲートウェイは実行されていません。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LabelsField</name>
    <message>
        <source>Words to find the key by, with commas between them.</source>
        <translation>キーを探すための言葉。カンマで区切ります。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitRow</name>
    <message>
        <source>Number of calls</source>
        <translation>呼び出しの回数</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>回/%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>スライド式</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Sliding: over any such span of time. Fixed: counted anew at each full minute, hour and so on.</source>
        <translation>スライド式: 任意の時点からさかのぼった期間で数えます。固定: 毎分・毎時などの区切りごとに数え直します。</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>期間の数え方</translation>
    </message>
    <message>
        <source>API that the limit is about</source>
        <translation>上限の対象となる API</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>上限を削除</translation>
    </message>
    <message>
        <source>Time zone in which days are counted</source>
        <translation>日を区切るタイムゾーン</translation>
    </message>
    <message>
        <source>Where midnight is: a day, a week or a month is counted anew then.</source>
        <translation>午前 0 時の基準です。日・週・月の回数はこのときに数え直されます。</translation>
    </message>
    <message>
        <source>this computer&apos;s time</source>
        <translation>このコンピューターの時刻</translation>
    </message>
    <message>
        <source>all its calls</source>
        <translation>すべての呼び出し</translation>
    </message>
    <message>
        <source>calls of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitsEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>上限を追加</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LockingCard</name>
    <message>
        <source>Lock it when the &amp;screen is locked or the machine sleeps</source>
        <translation>画面のロック時やスリープ時に保管庫をロックする(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>%Ln 分間操作がないとき</numerusform>
        </translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>自動ではロックしない</translation>
    </message>
    <message>
        <source>&amp;Lock the vault:</source>
        <translation>保管庫のロック(&amp;L):</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LogViewer</name>
    <message>
        <source>Log</source>
        <translation>プログラムのログ</translation>
    </message>
    <message>
        <source>This window, since it was opened</source>
        <translation>このウィンドウ（開いてから）</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>どのログか</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>詳細を除く</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The chosen lines, or all that are shown</source>
        <translation>選んだ行、または表示中のすべての行</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>行: %1 / %2</translation>
    </message>
    <message>
        <source>The gateway has written nothing into its log.</source>
        <translation>ゲートウェイはログに何も書いていません。</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>何も記録されていません。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Saved the log to %1.</source>
        <translation>ログを %1 に保存しました。</translation>
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
            <numerusform>コピーしました。クリップボードは %Ln 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keywright</source>
        <translation>%1 – Keywright</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixFigures</name>
    <message>
        <source>As predicted</source>
        <translation>予測どおり</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>漏れ</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不整合</translation>
    </message>
    <message>
        <source>Not sent or unclear</source>
        <translation>未送信または不明</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全 %1 件中</translation>
    </message>
    <message>
        <source>denied by policy, yet done</source>
        <translation>ポリシーは拒否、実行された</translation>
    </message>
    <message>
        <source>granted by policy, refused</source>
        <translation>ポリシーは許可、拒否された</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixModel</name>
    <message>
        <source>may</source>
        <translation>可</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>%1, %2. Policy: %3. Server: %4.</source>
        <translation>%1、%2。ポリシー: %3。サーバー: %4。</translation>
    </message>
    <message>
        <source>Its secret is not kept: only what policy says can be told.</source>
        <translation>シークレットが保管されていないため、ポリシーの判定だけを表示します。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPage</name>
    <message>
        <source>Send writing calls too</source>
        <translation>書き込みの呼び出しも送信</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save JUnit report…</source>
        <translation>JUnit レポートを保存…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>図を保存 (SVG)…</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>リクエストとして開く</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>すべての API</translation>
    </message>
    <message>
        <source>Through the gateway</source>
        <translation>ゲートウェイを経由</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>ゲートウェイを迂回</translation>
    </message>
    <message>
        <source>Way that the calls take</source>
        <translation>呼び出しの経路</translation>
    </message>
    <message>
        <source>Past the gateway shows what a service does for whoever finds its own address.</source>
        <translation>ゲートウェイを迂回すると、サービス自体のアドレスを見つけた人に対する動作がわかります。</translation>
    </message>
    <message>
        <source>POST, PUT, PATCH and DELETE with an example body: they may change something.</source>
        <translation>例のボディを付けて POST、PUT、PATCH、DELETE を送信します。データが変更される可能性があります。</translation>
    </message>
    <message>
        <source>Calls that were sent</source>
        <translation>送信した呼び出し</translation>
    </message>
    <message>
        <source>Keys: %1, operations: %2</source>
        <translation>キー: %1、オペレーション: %2</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>API はまだありません</translation>
    </message>
    <message>
        <source>Every key at every operation: what it may do, and what your service really does. Register an API first.</source>
        <translation>すべてのキーとオペレーションの組み合わせについて、許可の内容とサービスの実際の動作を示します。先に API を登録してください。</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>API を追加</translation>
    </message>
    <message>
        <source>Cancelled. What was not sent is as policy says.</source>
        <translation>キャンセルしました。未送信のものはポリシーの判定を示しています。</translation>
    </message>
    <message>
        <source>Save JUnit report</source>
        <translation>JUnit レポートを保存</translation>
    </message>
    <message>
        <source>JUnit reports (*.xml)</source>
        <translation>JUnit レポート (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>画像を %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPane</name>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Choose a cell to see what decides it.</source>
        <translation>セルを選ぶと、判定の決め手が表示されます。</translation>
    </message>
    <message>
        <source>What policy says</source>
        <translation>ポリシーの判定</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>判定した段階</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>To grant it</source>
        <translation>許可するには</translation>
    </message>
    <message>
        <source>What the server did</source>
        <translation>サーバーの動作</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Nothing was asked of it yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>The key&apos;s secret is not kept here.</source>
        <translation>キーのシークレットはここに保管されていません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>結果の意味</translation>
    </message>
    <message>
        <source>Sent along, as the key asks for it</source>
        <translation>キーの制限に合わせて一緒に送信</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixView</name>
    <message>
        <source>Keys at operations</source>
        <translation>キーとオペレーション</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>The drawing was saved to %1.</source>
        <translation>図を %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Mend</name>
    <message>
        <source>%1 may be called %2 now.</source>
        <comment>a key&apos;s or an API&apos;s limit</comment>
        <translation>%1 の上限を%2に引き上げました。</translation>
    </message>
    <message>
        <source>raising the limit of %1</source>
        <translation>%1 の上限の引き上げ</translation>
    </message>
    <message>
        <source>%1 now allows %2.</source>
        <translation>%1 に %2 を許可しました。</translation>
    </message>
    <message>
        <source>allowing %1 for %2</source>
        <translation>%2 への %1 の許可</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Enable the key</source>
        <translation>キーを有効化</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>キーを復元</translation>
    </message>
    <message>
        <source>Raise it to %1</source>
        <translation>%1に引き上げる</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 は再び使えるようになりました。</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>%1 の有効化</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>%1 の復元</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MoveDialog</name>
    <message>
        <source>Move secrets into the vault</source>
        <translation>シークレットを保管庫に移動</translation>
    </message>
    <message>
        <source>Move secrets into the keychain</source>
        <translation>シークレットをキーチェーンに移動</translation>
    </message>
    <message>
        <source>At every moment each secret is in at least one of the two places.</source>
        <translation>移動中も、各シークレットは常に 2 か所のどちらかに存在します。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping after the secrets that are being moved…</source>
        <translation>移動中のシークレットが終わりしだい停止します…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the vault.</source>
        <translation>
            <numerusform>%Ln 件のシークレットを保管庫に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the keychain. The vault is gone.</source>
        <translation>
            <numerusform>%Ln 件のシークレットをキーチェーンに移動しました。保管庫はなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some secrets have been moved; move the rest when you like.</source>
        <translation>停止しました。一部のシークレットは移動済みです。残りは都合のよいときに移動してください。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
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
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>the name of a key</comment>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>the name of a key, a number</comment>
        <translation>%1 のコピー %2</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>パスフレーズ(&amp;P):</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>再入力(&amp;M):</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase:</source>
        <translation>現在のパスフレーズ(&amp;R):</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OpenApiDrop</name>
    <message>
        <source>Operations: %1 · OpenAPI %2</source>
        <translation>オペレーション: %1 · OpenAPI %2</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>OpenAPI ファイル</translation>
    </message>
    <message>
        <source>Drop an OpenAPI file here</source>
        <translation>OpenAPI ファイルをここにドロップ</translation>
    </message>
    <message>
        <source>JSON or YAML, version 2 or 3. Its operations can then be allowed one by one. Optional.</source>
        <translation>バージョン 2 または 3 の JSON か YAML。オペレーションを個別に許可できるようになります。省略可能です。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>OpenAPI ファイルを選択</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Let go to read it</source>
        <translation>ドロップして読み込む</translation>
    </message>
    <message>
        <source>the server&apos;s URL cannot be read</source>
        <translation>サーバーの URL を読み取れません</translation>
    </message>
    <message>
        <source>a path must begin with /</source>
        <translation>パスは / で始まる必要があります</translation>
    </message>
    <message>
        <source>this is no operation</source>
        <translation>オペレーションではありません</translation>
    </message>
    <message>
        <source>this operationId is used more than once</source>
        <translation>この operationId は複数回使われています</translation>
    </message>
    <message>
        <source>refers to another file, which is not fetched</source>
        <translation>別のファイルを参照していますが、取得されません</translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation>存在しないものを参照しています</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ほか</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationTrial</name>
    <message>
        <source>APIs and operations</source>
        <translation>API とオペレーション</translation>
    </message>
    <message>
        <source>API that is called</source>
        <translation>呼び出す API</translation>
    </message>
    <message>
        <source>Path that is called</source>
        <translation>呼び出すパス</translation>
    </message>
    <message>
        <source>Path, for example /forms/7</source>
        <translation>パス（例: /forms/7）</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationsModel</name>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>使えるキー</translation>
    </message>
    <message>
        <source>%1 (not declared any more)</source>
        <translation>%1 (宣言されなくなった)</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>制限のないキー</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OverviewPage</name>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Keys at work</source>
        <translation>有効なキー</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Granted in 24 hours</source>
        <translation>24 時間の許可</translation>
    </message>
    <message>
        <source>Denied in 24 hours</source>
        <translation>24 時間の拒否</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Calls of the last 24 hours</source>
        <translation>直近 24 時間の呼び出し</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>What the overview is about</source>
        <translation>概要の対象</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>対応が必要な項目</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>プロジェクト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>無効 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>期限切れ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reached</source>
        <translation>
            <numerusform>到達不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed upstream</source>
        <translation>アップストリームで失敗 %1 件</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>%1 を無効化しました。もう使えません。</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>%1 の無効化</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>%1 を削除しました。もう使えません。30 日以内であれば復元できます。</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>ポリシー…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PageHelp</name>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsModel</name>
    <message>
        <source>Type here to add one</source>
        <translation>ここに入力して追加</translation>
    </message>
    <message>
        <source>Switched off: kept, and not sent</source>
        <translation>オフ: 保存されますが送信されません</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsTable</name>
    <message>
        <source>Remove this row</source>
        <translation>この行を削除</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartTrial</name>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>試す: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsDialog</name>
    <message>
        <source>What goes with the key</source>
        <translation>キーと一緒に必要なもの</translation>
    </message>
    <message>
        <source>A request to %1 needs more than the key. None of this is secret.</source>
        <translation>%1 へのリクエストには、キー以外の情報も必要です。いずれもシークレットではありません。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsTable</name>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Text or file</source>
        <translation>テキストまたはファイル</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>フォームのパート</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>テキストを追加</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>このパートを削除</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>送信するファイル</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PlacementEditor</name>
    <message>
        <source>Name of the header</source>
        <translation>ヘッダーの名前</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>パラメーターの名前</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>In the first of the places where callers put theirs.</source>
        <translation>呼び出し元がキーを入れる場所のうち最初のもの。</translation>
    </message>
    <message>
        <source>The stored key is the password.</source>
        <translation>保管したキーがパスワードになります。</translation>
    </message>
    <message>
        <source>The stored key is the secret access key; it signs each request and is never sent.</source>
        <translation>保管したキーがシークレットアクセスキーになります。リクエストごとの署名に使われ、それ自体は送信されません。</translation>
    </message>
    <message>
        <source>Name the region, for example eu-central-1.</source>
        <translation>リージョンを指定してください。例: eu-central-1</translation>
    </message>
    <message>
        <source>“%1” cannot be a region.</source>
        <translation>「%1」はリージョンとして使えません。</translation>
    </message>
    <message>
        <source>Name the service, for example s3.</source>
        <translation>サービスを指定してください。例: s3</translation>
    </message>
    <message>
        <source>“%1” cannot be a service.</source>
        <translation>「%1」はサービスとして使えません。</translation>
    </message>
    <message>
        <source>Name the header, for example x-api-key.</source>
        <translation>ヘッダーを指定してください。例: x-api-key</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>「%1」はヘッダーの名前として使えません。</translation>
    </message>
    <message>
        <source>Name the parameter, for example key.</source>
        <translation>パラメーターを指定してください。例: key</translation>
    </message>
    <message>
        <source>A user name holds no colon (RFC 7617).</source>
        <translation>ユーザー名にコロンは使えません (RFC 7617)。</translation>
    </message>
    <message>
        <source>Name the access key&apos;s id.</source>
        <translation>アクセスキー ID を指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an access key.</source>
        <translation>「%1」はアクセスキー ID として使えません。</translation>
    </message>
    <message>
        <source>Where the key for the upstream goes</source>
        <translation>アップストリーム用のキーを入れる場所</translation>
    </message>
    <message>
        <source>Like a caller&apos;s key</source>
        <translation>呼び出し元のキーと同じ</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>クエリパラメーター</translation>
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
        <translation>AWS 署名 (SigV4)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>クエリパラメーター %1</translation>
    </message>
    <message>
        <source>Authorization: Basic, without a user name</source>
        <translation>Authorization: Basic、ユーザー名なし</translation>
    </message>
    <message>
        <source>Authorization: Basic, user %1</source>
        <translation>Authorization: Basic、ユーザー %1</translation>
    </message>
    <message>
        <source>AWS signature (SigV4): %1, %2, access key %3</source>
        <translation>AWS 署名 (SigV4): %1、%2、アクセスキー %3</translation>
    </message>
    <message>
        <source>a place that makes no sense; edit the API</source>
        <translation>不正な場所です。API を編集してください</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PolicyDialog</name>
    <message>
        <source>&amp;Name keys that were not rotated for</source>
        <translation>次の期間ローテーションのないキーを挙げる(&amp;N)</translation>
    </message>
    <message>
        <source>Policy for keys</source>
        <translation>キーのポリシー</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Days without rotation</source>
        <translation>ローテーションなしの日数</translation>
    </message>
    <message>
        <source>Nothing is denied by it: the overview and keywrightctl doctor name such keys, in all projects.</source>
        <translation>これで拒否されるものはありません。概要と keywrightctl doctor が、すべてのプロジェクトのそのようなキーを挙げます。</translation>
    </message>
    <message>
        <source>change of the policy</source>
        <translation>ポリシーの変更</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PriceEditor</name>
    <message>
        <source>&amp;Estimate what calls cost</source>
        <translation>呼び出しの費用を見積もる(&amp;E)</translation>
    </message>
    <message>
        <source>Price of 1,000 calls</source>
        <translation>1,000 呼び出しの価格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Free calls a month</source>
        <translation>1 か月の無料呼び出し</translation>
    </message>
    <message>
        <source>for 1,000 calls</source>
        <translation>(1,000 呼び出しあたり)</translation>
    </message>
    <message>
        <source>calls a month are free</source>
        <translation>呼び出し/月まで無料</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR or USD.</source>
        <translation>通貨は EUR や USD のような 3 文字です。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectCommands</name>
    <message>
        <source>rename of %1</source>
        <translation>%1 の改名</translation>
    </message>
    <message>
        <source>%1 is archived. Its keys no longer work.</source>
        <translation>%1 をアーカイブしました。キーはもう使えません。</translation>
    </message>
    <message>
        <source>%1 is back. Its keys work again.</source>
        <translation>%1 をアーカイブから戻しました。キーは再び使えます。</translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <translation>%1 のアーカイブ</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>%1 の復帰</translation>
    </message>
    <message>
        <source>%1 is deleted. Its keys stopped working; it can be restored for 30 days.</source>
        <translation>%1 を削除しました。キーはもう使えません。30 日以内であれば復元できます。</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>making of %1</source>
        <translation>%1 の作成</translation>
    </message>
    <message>
        <source>The sample works all the same.</source>
        <translation>それでもサンプルは使えます。</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 を完全に削除しました。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectPanel</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>プロジェクトの名前を変更…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>プロジェクトをアーカイブ</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>プロジェクトを削除</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>プロジェクトをエクスポート…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>プロジェクトをインポート…</translation>
    </message>
    <message>
        <source>Bring project back</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>プロジェクトの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>プロジェクトの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Choose a project&apos;s file</source>
        <translation>プロジェクトのファイルを選択</translation>
    </message>
    <message>
        <source>Projects (*.json);;All files (*)</source>
        <translation>プロジェクト (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation>サンプルプロジェクトを作成</translation>
    </message>
    <message>
        <source>Deleted projects…</source>
        <translation>削除済みのプロジェクト…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（アーカイブ済み）</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderActions</name>
    <message>
        <source>%1 is kept. Programs are given %2 in %3 and call %4.</source>
        <translation>%1 を保管しました。プログラムには変数 %3 で %2 が渡され、%4 を呼び出します。</translation>
    </message>
    <message>
        <source>%1 is kept. Programs are given it in %2.</source>
        <translation>%1 を保管しました。プログラムには変数 %2 で渡されます。</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 を保管しました。</translation>
    </message>
    <message>
        <source>keeping of %1</source>
        <translation>%1 の保管</translation>
    </message>
    <message>
        <source>Programs are given %1 in %2 and call %3; the gateway puts “%4” in its place.</source>
        <translation>プログラムには変数 %2 で %1 が渡され、%3 を呼び出します。ゲートウェイがそれを「%4」に置き換えます。</translation>
    </message>
    <message>
        <source>use of %1 through the gateway</source>
        <translation>ゲートウェイ経由での %1 の使用</translation>
    </message>
    <message>
        <source>provider of %1</source>
        <translation>%1 のプロバイダー</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderBox</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderChoice</name>
    <message>
        <source>Search providers</source>
        <translation>プロバイダーを検索</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>どこのキーですか？</translation>
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
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Keep it in this project</source>
        <translation>このプロジェクトに保管</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>How do programs use it?</source>
        <translation>プログラムでどのように使いますか？</translation>
    </message>
    <message>
        <source>&amp;Through the gateway, without holding it</source>
        <translation>ゲートウェイ経由（キー自体は渡さない）(&amp;T)</translation>
    </message>
    <message>
        <source>They are given a key of their own, which can be limited and ended here; the gateway puts the real one in its place.</source>
        <translation>上限の設定も停止もここでできる専用のキーを渡し、ゲートウェイが本物のキーに置き換えます。</translation>
    </message>
    <message>
        <source>They are given the key &amp;itself</source>
        <translation>キー自体を渡す(&amp;I)</translation>
    </message>
    <message>
        <source>Only while they run, from the keychain.</source>
        <translation>実行中だけ、キーチェーンから渡します。</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>まだ使わない(&amp;Y)</translation>
    </message>
    <message>
        <source>It is only kept.</source>
        <translation>保管だけします。</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>変数(&amp;V)</translation>
    </message>
    <message>
        <source>Restrict it over there, too</source>
        <translation>プロバイダー側でも制限してください</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>ページを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Where the provider&apos;s API is.</source>
        <translation>プロバイダーの API のアドレス。</translation>
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
        <translation>API %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>no call in 30 days</source>
        <translation>30 日間の呼び出しなし</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in 30 days</source>
        <translation>
            <numerusform>30 日間に %Ln 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最終 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>使用したキー: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Use through the gateway</source>
        <translation>ゲートウェイ経由で使う</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Asks the provider, with one harmless request, whether the key works.</source>
        <translation>無害なリクエストを 1 回送り、キーが使えるかをプロバイダーに確認します。</translation>
    </message>
    <message>
        <source>Programs get a key of their own; the gateway puts this one in its place, so that they never hold it.</source>
        <translation>プログラムには専用のキーを渡し、ゲートウェイがこのキーに置き換えるため、プログラムがこのキーを持つことはありません。</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>利用元</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Restrict it there</source>
        <translation>プロバイダー側で制限</translation>
    </message>
    <message>
        <source>Revoke it there</source>
        <translation>プロバイダー側で失効</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>what the page is for, and where</comment>
        <translation>%1: %2 を開く</translation>
    </message>
    <message>
        <source>programs that are given the key itself, in %1</source>
        <translation>キー自体を渡されるプログラム（変数 %1）</translation>
    </message>
    <message>
        <source>nobody so far</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderSteps</name>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Get a key of %1</source>
        <translation>%1 のキーを取得</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>キーをテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Sends one harmless request with the key to %1, and nothing else.</source>
        <translation>キーを付けた無害なリクエストを %1 に 1 回だけ送信します。</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>料金: %1</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>%1 のキーのようです。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に確認中…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::QuotaCard</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>used, limit, share</comment>
        <translation>%1 / %2 (%3)</translation>
    </message>
    <message>
        <source>%1, anew at %2</source>
        <comment>use, time</comment>
        <translation>%1、%2 にリセット</translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation>使用済みの割り当て</translation>
    </message>
    <message>
        <source>No key and no API has a limit.</source>
        <translation>上限のあるキーも API もありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less used</source>
        <translation>
            <numerusform>ほか %Ln 件 (使用はより少ない)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::RedirectsView</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>先</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Credentials held back</source>
        <translation>送らなかった認証情報</translation>
    </message>
    <message>
        <source>Redirects that led to the answer</source>
        <translation>レスポンスに至るまでのリダイレクト</translation>
    </message>
    <message>
        <source>(the answer)</source>
        <translation>（レスポンス）</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ReimportDialog</name>
    <message>
        <source>its name was %1</source>
        <translation>以前の名前は %1</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>accepted bodies</source>
        <translation>受け入れるボディ</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Read the OpenAPI file of %1 again</source>
        <translation>%1 の OpenAPI ファイルを再読み込み</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>OpenAPI ファイルを選択</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 came from no OpenAPI file. Choose one.</source>
        <translation>%1 は OpenAPI ファイルから作られていません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>宣言されなくなった</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Keys that name what is no longer declared</source>
        <translation>宣言されなくなったものを名指すキー</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>The file says what it said before.</source>
        <translation>ファイルの内容は以前と同じです。</translation>
    </message>
    <message>
        <source>Keys and their restrictions stay as they are; this can be undone.</source>
        <translation>キーとその制限はそのままです。元に戻せます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>The operations of %1 are up to date.</source>
        <translation>%1 のオペレーションは最新です。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Remedy</name>
    <message>
        <source>Unlock it…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>対処方法を見る</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Rotate it…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>ゲートウェイを起動</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>ゲートウェイを開く</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Restrict it…</source>
        <translation>制限する…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Move its expiry…</source>
        <translation>有効期限を変更…</translation>
    </message>
    <message>
        <source>Set a limit…</source>
        <translation>上限を設定…</translation>
    </message>
    <message>
        <source>Close it to others</source>
        <translation>ほかのユーザーから保護</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestEditor</name>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Parameters of the query</source>
        <translation>クエリのパラメーター</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Parameters of the path</source>
        <translation>パスのパラメーター</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Header fields of the request</source>
        <translation>リクエストのヘッダーフィールド</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>このリクエストの変数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What this request is for; kept in its file</source>
        <translation>このリクエストの目的。ファイルに保存されます</translation>
    </message>
    <message>
        <source>Header fields that are sent besides</source>
        <translation>ほかに送信されるヘッダーフィールド</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>リクエストの各部分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>ボディ: %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestPage</name>
    <message>
        <source>Send request</source>
        <translation>リクエストを送信</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>リクエストをキャンセル</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>Save it as another…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Discard what was changed since it was saved</source>
        <translation>保存後の変更を破棄</translation>
    </message>
    <message>
        <source>Undo the edit of the request</source>
        <translation>リクエストの編集を元に戻す</translation>
    </message>
    <message>
        <source>Redo the edit of the request</source>
        <translation>リクエストの編集をやり直す</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>Duplicate in a new tab</source>
        <translation>新しいタブに複製</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>最後に閉じたタブを開き直す</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>URL 欄に移動</translation>
    </message>
    <message>
        <source>Find a saved request</source>
        <translation>保存したリクエストを検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Cookies of this project…</source>
        <translation>このプロジェクトの Cookie…</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>送信ガードのルール…</translation>
    </message>
    <message>
        <source>Answer beside or below</source>
        <translation>レスポンスの位置（横／下）</translation>
    </message>
    <message>
        <source>Show or hide saved requests</source>
        <translation>保存したリクエストの表示を切り替え</translation>
    </message>
    <message>
        <source>Try an API by hand, with a key of this project</source>
        <translation>プロジェクトのキーを使って API を手動で試します</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestSettings</name>
    <message>
        <source>Follow &amp;redirects; a foreign host gets no secret</source>
        <translation>リダイレクトに従う（別のホストにシークレットは送らない）(&amp;R)</translation>
    </message>
    <message>
        <source>Send the &amp;cookies of earlier answers</source>
        <translation>以前のレスポンスの Cookie を送信(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify the server&apos;s certificate</source>
        <translation>サーバーの証明書を検証(&amp;V)</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is sent.</source>
        <translation>経路上の誰でも、送信内容の読み取りや改変ができます。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Longest wait for the answer</source>
        <translation>レスポンスの最大待ち時間</translation>
    </message>
    <message>
        <source>As the server wants it</source>
        <translation>サーバーに合わせる</translation>
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
        <translation>HTTP バージョン</translation>
    </message>
    <message>
        <source>http://proxy:3128, or direct</source>
        <translation>http://proxy:3128 または direct</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>PEM or PKCS #12 file with its key</source>
        <translation>秘密鍵を含む PEM または PKCS #12 ファイル</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>{{name}}: a variable that is a key of the project</source>
        <translation>{{name}}: プロジェクトのキーである変数</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>証明書のパスフレーズ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Longest wait for the answer:</source>
        <translation>レスポンスの最大待ち時間(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;HTTP version:</source>
        <translation>HTTP バージョン(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate:</source>
        <translation>クライアント証明書(&amp;E):</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>パスフレーズ(&amp;A):</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTab</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel (%1 s)</source>
        <translation>キャンセル (%1 秒)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>送信 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しいリクエスト</translation>
    </message>
    <message>
        <source>The command held a credential. It is sent with the requests of this tab and kept nowhere; keep it as a key of the project to save it.</source>
        <translation>コマンドに認証情報が含まれていました。このタブのリクエストで送信されますが、どこにも保存されません。保存するには、プロジェクトのキーとして保管してください。</translation>
    </message>
    <message>
        <source>The cURL command has become a request.</source>
        <translation>cURL コマンドをリクエストに変換しました。</translation>
    </message>
    <message>
        <source>The cURL command has become a request, but:</source>
        <translation>cURL コマンドをリクエストに変換しましたが、次の点にご注意ください:</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 に値がありません。</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile.</source>
        <translation>その間にファイルがほかで変更されました。</translation>
    </message>
    <message>
        <source>Nothing was written. Keep yours under another name, or take theirs.</source>
        <translation>何も書き込まれていません。自分の変更を別名で保存するか、相手の変更を取り込んでください。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を使う</translation>
    </message>
    <message>
        <source>Saved without the value of %1.</source>
        <translation>%1 の値を除いて保存しました。</translation>
    </message>
    <message>
        <source>A file may be shared. Keep the secret as a key of the project and choose it here, or write {{name}} and set the variable.</source>
        <translation>ファイルは共有される可能性があります。シークレットはプロジェクトのキーとして保管してここで選ぶか、{{name}} と書いて変数を設定してください。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTabs</name>
    <message>
        <source>Open requests</source>
        <translation>開いているリクエスト</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>閉じる (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>The request was closed without being saved.</source>
        <translation>リクエストを保存せずに閉じました。</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>開き直す</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ResponseView</name>
    <message>
        <source>Header fields of the answer</source>
        <translation>レスポンスのヘッダーフィールド</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>レスポンスのボディ</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信した内容</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>レスポンスの各部分</translation>
    </message>
    <message>
        <source>The answer appears here. Send with Ctrl+Return.</source>
        <translation>レスポンスがここに表示されます。Ctrl+Return で送信できます。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>レスポンスを待っています…</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストをキャンセルしました。</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>ヘッダー (%1)</translation>
    </message>
    <message>
        <source>Cookies (%1)</source>
        <translation>Cookie (%1)</translation>
    </message>
    <message>
        <source>TLS (not verified)</source>
        <translation>TLS（未検証）</translation>
    </message>
    <message>
        <source>Redirects (%1)</source>
        <translation>リダイレクト (%1)</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>証明書は未検証</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1:</source>
        <translation>%1 のパスフレーズ(&amp;P):</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Secrets go into the keychain one by one; many take a while.</source>
        <translation>シークレットは 1 件ずつキーチェーンに入ります。数が多いと時間がかかります。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestrictionsEditor</name>
    <message>
        <source>Where it may be used from</source>
        <translation>使用できる場所</translation>
    </message>
    <message>
        <source>Another restriction</source>
        <translation>制限を追加</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>呼び出せるもの</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>all the lists below</source>
        <translation>下の一覧すべて</translation>
    </message>
    <message>
        <source>at least one of the lists below</source>
        <translation>下の一覧の少なくとも 1 つ</translation>
    </message>
    <message>
        <source>A &amp;caller must be in</source>
        <translation>呼び出し元が含まれるべき一覧(&amp;C)</translation>
    </message>
    <message>
        <source>A caller must be in</source>
        <translation>呼び出し元が含まれるべき一覧</translation>
    </message>
    <message>
        <source>Take the Origin header where a browser sends no Referer</source>
        <translation>ブラウザーが Referer を送らない場合は Origin ヘッダーを使う</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>%1 をローテーション</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its name, its restrictions and its counters stay. The old secret can work on for a while, so that programs can be changed over.</source>
        <translation>キーに新しいシークレットを発行します。名前、制限、カウンターはそのままです。古いシークレットもしばらく使えるようにして、その間にプログラムを切り替えられます。</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>すぐに終了</translation>
    </message>
    <message>
        <source>Works for another %1</source>
        <translation>あと %1 使用可能</translation>
    </message>
    <message>
        <source>The &amp;old secret</source>
        <translation>古いシークレット(&amp;O)</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>古いシークレット</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotationPart</name>
    <message>
        <source>Version %1 (%2) is in use.</source>
        <translation>バージョン %1 (%2) が使われています。</translation>
    </message>
    <message>
        <source>Version %1 (%2) still works.</source>
        <translation>バージョン %1 (%2) もまだ使えます。</translation>
    </message>
    <message>
        <source>It ends %1 (%2).</source>
        <comment>a time, and how far away it is</comment>
        <translation>%1 に終了します (%2)。</translation>
    </message>
    <message>
        <source>No call in the last hour.</source>
        <translation>直近 1 時間の呼び出しはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>直近 1 時間に %Ln 件、最後は%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::SamplePanel</name>
    <message>
        <source>Make a call that is granted</source>
        <translation>許可される呼び出しを行う</translation>
    </message>
    <message>
        <source>Make a call that is denied</source>
        <translation>拒否される呼び出しを行う</translation>
    </message>
    <message>
        <source>See them in Activity</source>
        <translation>アクティビティで見る</translation>
    </message>
    <message>
        <source>This project is there to be tried. Its API is a small service inside of this window. One key may only list forms, so often a minute; the other may only be used by the website app.example. Delete the project when you have seen enough.</source>
        <translation>試すためのプロジェクトです。API はこのウィンドウの中の小さなサービスです。1 つのキーはフォームの一覧だけを 1 分あたり決まった回数呼び出せ、もう 1 つは Web サイト app.example からだけ使えます。十分に試したらプロジェクトを削除してください。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>GET /forms was let through, and the service answered with %1.</source>
        <translation>GET /forms が通り、サービスは %1 と応答しました。</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>GET /forms was answered with %1: %2. Activity tells why, and what would let it through.</source>
        <translation>GET /forms には %1 が返りました: %2。理由と、何をすれば通るかはアクティビティにあります。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Projects, APIs, keys, variables, requests</source>
        <translation>プロジェクト、API、キー、変数、リクエスト</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>入力して検索…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
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
        <translation>ほかに %1 件あります。語を増やしてください。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SecretsPage</name>
    <message>
        <source>Unlock the vault…</source>
        <translation>保管庫のロックを解除…</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>保管庫を今すぐロック</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>すべてをバックアップ…</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain…</source>
        <translation>システムのキーチェーンのロックを解除…</translation>
    </message>
    <message>
        <source>Kept outside of the database, and never written down in clear</source>
        <translation>データベースの外に保管し、平文では書き込みません</translation>
    </message>
    <message>
        <source>One encrypted file with every project, all keys and their secrets, and what was recorded. It is restored into a home without projects: from the first page of the window there, or with keywrightctl restore FILE.</source>
        <translation>すべてのプロジェクト、キーとそのシークレット、記録を 1 つの暗号化ファイルにまとめます。復元先はプロジェクトのないデータフォルダーです。ウィンドウの最初のページか keywrightctl restore FILE で復元します。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Keep secrets in a vault</source>
        <translation>シークレットを保管庫に保管</translation>
    </message>
    <message>
        <source>From now on new secrets go into a file that this passphrase opens. Those in the keychain stay there until they are moved.</source>
        <translation>今後、新しいシークレットはこのパスフレーズで開くファイルに入ります。キーチェーンにあるものは、移動するまでそのまま残ります。</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, not even you. A backup has a passphrase of its own.</source>
        <translation>パスフレーズがなければ、あなた自身を含め誰にも保管庫を開けません。バックアップには別のパスフレーズを付けます。</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>New secrets go into the vault now.</source>
        <translation>今後、新しいシークレットは保管庫に入ります。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>The secrets themselves are not touched.</source>
        <translation>シークレット自体は変更されません。</translation>
    </message>
    <message>
        <source>Backups that were made before keep the passphrase that they were made with.</source>
        <translation>以前に作成したバックアップは、作成時のパスフレーズのままです。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault.</source>
        <translation>新しいパスフレーズで保管庫を開けるようになりました。</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>すべてをバックアップ</translation>
    </message>
    <message>
        <source>The file is encrypted under a passphrase of its own.</source>
        <translation>ファイルは専用のパスフレーズで暗号化されます。</translation>
    </message>
    <message>
        <source>Whoever has the file can try for as long as they like; without the passphrase nobody can open it, not even you.</source>
        <translation>ファイルを入手した人は、いくらでも時間をかけて試せます。パスフレーズがなければ、あなた自身を含め誰にも開けません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>バックアップ (*.backup)</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>バックアップを作成しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) with all keys and secrets are in %1, encrypted.</source>
        <translation>
            <numerusform>%Ln 件のプロジェクトを、すべてのキーとシークレットとともに暗号化して %1 に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShellActions</name>
    <message>
        <source>&amp;Project</source>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>ページ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Keywright</source>
        <translation>Keywright について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>すべてを検索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>プログラムのログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShortcutSheet</name>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>“%1” has these keys now and would lose them.</source>
        <translation>このショートカットは現在「%1」に割り当てられています。設定するとそちらは解除されます。</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>操作を絞り込み</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新しいショートカット(&amp;N):</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SpanDialog</name>
    <message>
        <source>Span of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>終了が開始より前になっています。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingChart</name>
    <message>
        <source>Name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingView</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>Waterfall: %1</source>
        <translation>ウォーターフォール: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TlsFields</name>
    <message>
        <source>A path with a comma cannot be used here.</source>
        <translation>コンマを含むパスはここでは使えません。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key)</source>
        <translation>秘密鍵 (*.pem *.key)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Off: plain HTTP</source>
        <translation>オフ: 暗号化しない HTTP</translation>
    </message>
    <message>
        <source>On, with a certificate for this machine</source>
        <translation>オン（このマシン用の証明書）</translation>
    </message>
    <message>
        <source>On, with a certificate of yours</source>
        <translation>オン（自分の証明書）</translation>
    </message>
    <message>
        <source>PEM: your certificate first, then those that vouch for it.</source>
        <translation>PEM: 自分の証明書を先頭に、続けてそれを保証する証明書。</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>パスフレーズなしの PEM。</translation>
    </message>
    <message>
        <source>T&amp;LS:</source>
        <translation>TLS(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>証明書(&amp;C):</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>秘密鍵(&amp;K):</translation>
    </message>
    <message>
        <source>Made at the start, for localhost and the names of your APIs. Clients must trust the authority that the state above names then.</source>
        <translation>起動時に localhost と API の名前に対して作成されます。クライアントは、上の状態に表示される認証局を信頼する必要があります。</translation>
    </message>
    <message>
        <source>Name the file of the certificate.</source>
        <translation>証明書のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the file of its private key.</source>
        <translation>秘密鍵のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Tray</name>
    <message>
        <source>The vault is open.</source>
        <translation>保管庫は開いています。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>Keywright</source>
        <translation>Keywright</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>ゲートウェイは停止しています。</translation>
    </message>
    <message>
        <source>The gateway is running.</source>
        <translation>ゲートウェイは動作中です。</translation>
    </message>
    <message>
        <source>The gateway is running: %1</source>
        <translation>ゲートウェイは動作中です: %1</translation>
    </message>
    <message>
        <source>S&amp;top the gateway</source>
        <translation>ゲートウェイを停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart the gateway</source>
        <translation>ゲートウェイを起動(&amp;T)</translation>
    </message>
    <message>
        <source>Show in the &amp;system tray</source>
        <translation>システムトレイに表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>閉じてもトレイで動かし続ける(&amp;K)</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>このデスクトップにはシステムトレイがありません。</translation>
    </message>
    <message>
        <source>Show &amp;Keywright</source>
        <translation>Keywright を表示(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>保管庫をロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TrialPanel</name>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of the verdict, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is only reported so far: %1.</source>
        <translation>現在は報告のみ: %1。</translation>
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
        <translation>パス</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>呼び出し元のページ</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>呼び出し元アドレス</translation>
    </message>
    <message>
        <source>Android app</source>
        <translation>Android アプリ</translation>
    </message>
    <message>
        <source>iOS app</source>
        <translation>iOS アプリ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>As if it were</source>
        <translation>仮の時刻</translation>
    </message>
    <message>
        <source>now; or +2h, +3d, 2026-12-24T18:00:00Z</source>
        <translation>現在。または +2h、+3d、2026-12-24T18:00:00Z</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TypedConfirmation</name>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>続行するには「%1」と入力してください:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>保管庫のロックを解除</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault that keeps this home&apos;s secrets:</source>
        <translation>このデータフォルダーのシークレットを保管する保管庫のパスフレーズ(&amp;P):</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Opening it takes about a second.</source>
        <translation>開くのに約 1 秒かかります。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
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
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
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
        <translation>割合</translation>
    </message>
    <message>
        <source>denied or failed</source>
        <translation>拒否または失敗</translation>
    </message>
    <message>
        <source>failed alone</source>
        <translation>失敗のみ</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>p95 of the period before</source>
        <translation>前の期間の p95</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageContent</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>レイテンシー p95</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>リクエスト数の推移</translation>
    </message>
    <message>
        <source>Error ratio over time</source>
        <translation>エラー率の推移</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>レイテンシーの推移</translation>
    </message>
    <message>
        <source>Requests by weekday and hour</source>
        <translation>曜日と時刻別のリクエスト</translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>キー別</translation>
    </message>
    <message>
        <source>by API</source>
        <translation>API 別</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>オペレーション別</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>結果別</translation>
    </message>
    <message>
        <source>by caller</source>
        <translation>呼び出し元別</translation>
    </message>
    <message>
        <source>Client addresses, from the log of recent requests</source>
        <translation>最近のリクエストのログにあるクライアントのアドレス</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上位</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageFilters</name>
    <message>
        <source>From – until…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Any span of time; in the charts it can also be dragged over</source>
        <translation>任意の期間。グラフ上のドラッグでも選べます</translation>
    </message>
    <message>
        <source>Choose a span of time</source>
        <translation>期間を選択</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>すべての API</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageModel</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
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
        <translation>受信バイト</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>送信バイト</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV をエクスポート…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>this span of time</source>
        <translation>この期間</translation>
    </message>
    <message>
        <source>No requests in %1</source>
        <translation>リクエストなし（%1）</translation>
    </message>
    <message>
        <source>Every call through the gateway is counted here: what was granted, what was denied and why, and how long it took.</source>
        <translation>ゲートウェイを通る呼び出しがすべてここで集計されます。許可・拒否とその理由、所要時間がわかります。</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>ゲートウェイを開く</translation>
    </message>
    <message>
        <source>Look at the last 90 days</source>
        <translation>直近 90 日を見る</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>使用状況をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Usage was exported to %1.</source>
        <translation>使用状況を %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Back to the Earlier Span</source>
        <translation>前の期間に戻る</translation>
    </message>
    <message>
        <source>Forward to the Later Span</source>
        <translation>次の期間に進む</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>Draw the period before as well</source>
        <translation>前の期間も描く</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageRange</name>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>直近 7 日</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>直近 30 日</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>直近 90 日</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UseSitesView</name>
    <message>
        <source>Where this key is</source>
        <translation>このキーの使用箇所</translation>
    </message>
    <message>
        <source>No variable, no file and no running program that Keywright knows of has this key.</source>
        <translation>Keywright が把握している変数、ファイル、実行中のプログラムに、このキーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this machine still have the old secret.</source>
        <translation>
            <numerusform>このマシンの %Ln か所に古いシークレットが残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place that Keywright knows of on this machine has the current secret, or gets it with its next start.</source>
        <translation>Keywright が把握しているこのマシンのすべての箇所に、現在のシークレットがあるか、次の起動時に渡されます。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the new secret into %n value(s) of files</source>
        <translation>
            <numerusform>ファイル内の %Ln 個の値を新しいシークレットに置き換え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written in a way that is not touched.</source>
        <translation>
            <numerusform>%Ln 個の値は、書き方の都合により変更できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation>手動で変更してください。</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>%1 の使用箇所</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ValuesDialog</name>
    <message>
        <source>Values of the variables</source>
        <translation>変数の値</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Forget what was taken from answers</source>
        <translation>レスポンスから取得した値を破棄</translation>
    </message>
    <message>
        <source>Another one of this name wins over it</source>
        <translation>同じ名前の別の値が優先されます</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Command that runs a program with these variables</source>
        <translation>これらの変数でプログラムを実行するコマンド</translation>
    </message>
    <message>
        <source>Bind a variable</source>
        <translation>変数をバインド</translation>
    </message>
    <message>
        <source>Edit binding</source>
        <translation>バインドを編集</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Remove binding</source>
        <translation>バインドを解除</translation>
    </message>
    <message>
        <source>Import a .env file…</source>
        <translation>.env ファイルをインポート…</translation>
    </message>
    <message>
        <source>Folders with .env files…</source>
        <translation>.env ファイルのあるフォルダー…</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>変数を検索</translation>
    </message>
    <message>
        <source>A program started like this finds the keys in its environment; they are written to no file:</source>
        <translation>次のように起動したプログラムは、環境変数でキーを受け取ります。キーはファイルに書き込まれません:</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>.env ファイルを選択</translation>
    </message>
    <message>
        <source>.env files (.env .env.* *.env);;All files (*)</source>
        <translation>.env ファイル (.env .env.* *.env);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be handed out; programs are then started with none of them. The last column says why.</source>
        <translation>%2 件中 %1 件を受け渡しできません。そのままプログラムを起動すると、どの変数も渡されません。理由は最後の列に示されています。</translation>
    </message>
    <message>
        <source>Bound to keys: %1</source>
        <translation>キーにバインド済み: %1</translation>
    </message>
    <message>
        <source>No variable yet</source>
        <translation>変数はまだありません</translation>
    </message>
    <message>
        <source>A variable hands a key to a local program. Issue a key first.</source>
        <translation>変数を使うと、ローカルのプログラムにキーを渡せます。先にキーを発行してください。</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>キーを発行</translation>
    </message>
    <message>
        <source>Bind a variable to a key, and start programs that find it in their environment, so that it stands in no file.</source>
        <translation>変数をキーにバインドすると、起動するプログラムに環境変数で渡せます。キーをファイルに書く必要はありません。</translation>
    </message>
    <message>
        <source>No variable found</source>
        <translation>該当する変数なし</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>検索に一致するものがありません。</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>ドロップして %1 をインポート</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultCard</name>
    <message>
        <source>Open it with a &amp;key in the system&apos;s keychain, without a passphrase</source>
        <translation>システムのキーチェーン内のキーを使い、パスフレーズなしで開く(&amp;K)</translation>
    </message>
    <message>
        <source>Where secrets are</source>
        <translation>シークレットの保管場所</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Keep secrets in a vault…</source>
        <translation>シークレットを保管庫に保管…</translation>
    </message>
    <message>
        <source>Move the others into the vault…</source>
        <translation>残りを保管庫に移動…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Move all into the keychain…</source>
        <translation>すべてをキーチェーンに移動…</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ロック解除済み</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1. Opened by a passphrase; each guess costs %2 MiB of memory and about a second.</source>
        <translation>%1。パスフレーズで開きます。推測 1 回ごとに %2 MiB のメモリと約 1 秒を要します。</translation>
    </message>
    <message>
        <source>A vault is a file under a passphrase: for machines without a keychain, for thousands of secrets and for secrets over 2,000 bytes. Secrets can be moved in both directions.</source>
        <translation>保管庫はパスフレーズで保護されたファイルです。キーチェーンのないマシン、数千件のシークレット、2,000 バイトを超えるシークレットに向いています。シークレットは双方向に移動できます。</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultKeeper</name>
    <message>
        <source>Lock the vault now</source>
        <translation>保管庫を今すぐロック</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>Unlock it…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>The vault was locked, since nobody used it.</source>
        <translation>操作がなかったため、保管庫をロックしました。</translation>
    </message>
    <message>
        <source>The vault was locked together with the screen.</source>
        <translation>画面と一緒に保管庫をロックしました。</translation>
    </message>
    <message>
        <source>The keychain is unlocked; what failed can be tried again.</source>
        <translation>キーチェーンのロックを解除しました。失敗した操作を再試行できます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictModel</name>
    <message>
        <source>nearest entry: %1</source>
        <translation>最も近い項目: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>検出された値</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictPane</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Steps of the verdict</source>
        <translation>判定の段階</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>キーを開く</translation>
    </message>
    <message>
        <source>Send it again…</source>
        <translation>もう一度送信…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in, %4 out</source>
        <translation>%1、%2、受信 %3、送信 %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Would deny</source>
        <translation>適用時の拒否</translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1（現在は報告のみ）</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>繰り返し</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>The smallest change that would grant it</source>
        <translation>許可に必要な最小の変更</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>It was denied because that was asked for, to test the client.</source>
        <translation>クライアントのテストのため、指定により拒否されました。</translation>
    </message>
    <message>
        <source>The rules have changed since: today this call would be granted.</source>
        <translation>その後ルールが変わりました。現在であれば、この呼び出しは許可されます。</translation>
    </message>
    <message>
        <source>The rules have changed since: today it would be denied for another reason, %1.</source>
        <translation>その後ルールが変わりました。現在は別の理由（%1）で拒否されます。</translation>
    </message>
    <message>
        <source>Steps after the deciding one are judged by the rules of now.</source>
        <translation>決め手となった段階より後は、現在のルールで判定しています。</translation>
    </message>
    <message>
        <source>The limit has room again: now this call would be granted.</source>
        <translation>上限に余裕ができました。現在であれば、この呼び出しは許可されます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WelcomePage</name>
    <message>
        <source>Create project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Welcome to Keywright</source>
        <translation>Keywright へようこそ</translation>
    </message>
    <message>
        <source>Keys for your APIs, with rules that are enforced, and a record of who used them.</source>
        <translation>API のキーと、確実に適用されるルール、そして誰が使ったかの記録。</translation>
    </message>
    <message>
        <source>A project holds the keys and APIs that belong together.</source>
        <translation>プロジェクトに、関連するキーと API をまとめます。</translation>
    </message>
    <message>
        <source>Issue keys that may do only what their program needs.</source>
        <translation>プログラムに必要な権限だけを持つキーを発行します。</translation>
    </message>
    <message>
        <source>The gateway lets granted calls through, and says why it denies the others.</source>
        <translation>ゲートウェイは許可された呼び出しを通し、それ以外は拒否の理由を示します。</translation>
    </message>
    <message>
        <source>&amp;Name of your first project</source>
        <translation>最初のプロジェクトの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>クリニックのポータル</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>バックアップ (*.backup);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>サンプルプロジェクトを試す</translation>
    </message>
    <message>
        <source>With an API and two keys, to see calls granted and denied.</source>
        <translation>API 1 つとキー 2 つで、許可と拒否の呼び出しを確かめます。</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WhichKeyDialog</name>
    <message>
        <source>The string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Which key is this?</source>
        <translation>このキーはどれ?</translation>
    </message>
    <message>
        <source>Paste what was found in a log, a file or a message. It is compared on this computer with the fingerprints of all keys of this home, goes nowhere, and is wiped.</source>
        <translation>ログ、ファイル、メッセージで見つけたものを貼り付けてください。このコンピューター上で、このデータフォルダーのすべてのキーの指紋と比べられ、どこにも送られず、消去されます。</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>文字列(&amp;S)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>キーへ移動</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>It is no key of this home.</source>
        <translation>このデータフォルダーのキーではありません。</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <comment>a key and its state</comment>
        <translation>%1 です (%2)。</translation>
    </message>
    <message>
        <source>This is version %1 of it, which has ended.</source>
        <translation>そのバージョン %1 で、終了しています。</translation>
    </message>
    <message>
        <source>This is version %1 of it, an older one that still works.</source>
        <translation>そのバージョン %1 で、古いもののまだ使えます。</translation>
    </message>
    <message>
        <source>Project: %1.</source>
        <translation>プロジェクト: %1。</translation>
    </message>
</context>
</TS>
