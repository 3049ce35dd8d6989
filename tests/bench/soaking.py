# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests/bench/soak is made of: the home with its programs, and the threads that make trouble."""
import collections, contextlib, hashlib, http.client, json, os, pathlib, random, shutil, signal, socket, sqlite3, struct, subprocess, sys, threading, time, zlib

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
QUOTA = 500
STEADY, QUOTED, REFERRED, DISABLED, EXPIRED, FIRST_CHANGED = 0, 1, 2, 3, 4, 10
UPSTREAM_TROUBLE = (502, 503, 504)
USAGE_DISK = 512  # MiB
SOURCE = random.Random(20240501)


def make_key():
    head = "bench_" + "".join(SOURCE.choice(ALPHABET) for _ in range(30))
    rest, check = zlib.crc32(head.encode()), ""
    for _ in range(6):
        rest, digit = divmod(rest, 62)
        check = ALPHABET[digit] + check
    return head + check


def key_id(number):
    return "key_%020d" % number


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def pss(pid):
    for line in pathlib.Path("/proc/%d/smaps_rollup" % pid).read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024


class Findings:
    """What must not be, and how many calls were made."""

    def __init__(self):
        self.lock = threading.Lock()
        self.wrong, self.wrong_count = [], 0
        self.answered = 0  # calls that were answered completely
        self.open = 0      # calls whose fate their caller does not know
        self.what = collections.Counter()

    def count(self, answered=0, unsure=0, what=None, times=1):
        with self.lock:
            self.answered += answered
            self.open += unsure
            if what:
                self.what[what] += times

    def is_wrong(self, text):
        with self.lock:
            self.wrong_count += 1
            if len(self.wrong) < 20:
                self.wrong.append(text)


class Place:
    """The home, the programs over it, and the store as another process would save it."""

    def __init__(self, folder, options):
        self.options = options
        self.folder, self.home = folder, folder / "home"
        self.build = pathlib.Path(self.options.build) / "bin"
        self.environment = dict(os.environ, KEYWRIGHT_HOME=str(self.home), QT_QPA_PLATFORM="offscreen")
        self.upstream = None
        self.upstream_port = free_port()
        self.disk = None

    def control(self, *words):
        done = subprocess.run([str(self.build / "keywrightctl"), *words], env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise OSError("keywrightctl %s: %s" % (" ".join(words), done.stderr))
        return done.stdout

    def prepare(self):
        self.control("project", "create", "Soak")
        self.control("api", "add", "u", "--project", "Soak", "--upstream", "http://127.0.0.1:%d" % self.upstream_port)
        self.store = str(next(self.home.rglob("keywright.sqlite")))
        now = int(time.time() * 1000)
        self.secrets = [make_key() for _ in range(self.options.keys)]
        database = self.open_store()
        self.project = database.execute("SELECT id FROM project").fetchone()[0]
        database.execute("BEGIN")
        for number, secret in enumerate(self.secrets):
            rules = {}
            if number == QUOTED:
                rules = {"limits": [{"id": "lim_quota", "count": QUOTA, "per": "month", "window": "fixed"}]}
            elif number == REFERRED:
                rules = {"referrers": ["https://*.example.com/*"]}
            elif number >= FIRST_CHANGED:
                rules = {"limits": [{"id": "lim_%d" % number, "count": 1_000_000_000, "per": "minute", "window": "sliding"}]}
            database.execute("INSERT INTO key (id, project, name, folded, application, note, kind, use, provider, state, prefix, restrictions, created, expires, revision)"
                             " VALUES (?, ?, ?, ?, '', '', 0, 0, '', ?, 'bench', ?, ?, ?, 1)",
                             (key_id(number), self.project, "Key %d" % number, "key %d" % number, 1 if number == DISABLED else 0, json.dumps(rules), now,
                              now - 1000 if number == EXPIRED else None))
            database.execute("INSERT INTO key_version (key, number, issued, digest, last4, created, kept) VALUES (?, 1, 1, ?, ?, ?, 0)",
                             (key_id(number), hashlib.sha256(secret.encode()).digest(), secret[-4:], now))
        database.execute("COMMIT")
        database.close()
        self.small_disk()

    def open_store(self):
        return sqlite3.connect(self.store, timeout=30, isolation_level=None)

    def small_disk(self):
        """The usage database on a disk that can be filled."""
        if os.geteuid() != 0:
            return
        disk = self.folder / "disk"
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=%dm" % USAGE_DISK, "tmpfs", str(disk)], capture_output=True).returncode != 0:
            return
        self.disk = disk
        usage = pathlib.Path(self.store).with_name("usage.sqlite")
        for suffix in ("", "-wal", "-shm"):
            part = pathlib.Path(str(usage) + suffix)
            if part.exists():
                shutil.move(str(part), str(disk / part.name))
        usage.symlink_to(disk / usage.name)

    def start_daemon(self):
        self.daemon = subprocess.Popen([str(self.build / "keywrightd"), "--home", str(self.home), "--listen", "127.0.0.1:0", "--workers", "2"],
                                       env=self.environment, stdout=subprocess.PIPE, stderr=open(self.folder / "daemon.log", "w"), text=True)
        line = self.daemon.stdout.readline().strip()
        if not line.startswith("listening on "):
            sys.exit("keywrightd did not start: " + (self.folder / "daemon.log").read_text()[-2000:])
        self.port = int(line.rsplit(":", 1)[1])
        self.socket = str(next(self.home.rglob("gateway.socket")))

    def start_upstream(self):
        name = str(self.folder)
        (self.folder / "big").write_bytes(os.urandom(1 << 20))
        config = self.folder / "upstream.conf"
        config.write_text("daemon off; pid %s/u.pid; error_log %s/u.err crit; events {} http { access_log off; keepalive_requests 100000000;\n"
                          "client_body_temp_path %s/b; proxy_temp_path %s/p; fastcgi_temp_path %s/f; uwsgi_temp_path %s/w; scgi_temp_path %s/s;\n"
                          "server { listen 127.0.0.1:%d; root %s; location / { return 200 \"ok\"; } location = /big { }\n"
                          "location = /slow { alias %s/big; limit_rate 256k; } } }" % ((name,) * 7 + (self.upstream_port, name, name)))
        self.upstream = subprocess.Popen(["nginx", "-c", str(config), "-p", name], stderr=subprocess.DEVNULL)

    def stop_upstream(self):
        self.upstream.send_signal(signal.SIGTERM)
        self.upstream.wait(20)

    def changing(self):
        """How many keys are changed now and then, from FIRST_CHANGED on."""
        return min(200, self.options.keys - FIRST_CHANGED)

    def ask(self, operation):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(120)
            line.connect(self.socket)
            line.sendall(json.dumps({"op": operation}).encode() + b"\n")
            answer = b""
            while not answer.endswith(b"\n"):
                part = line.recv(65536)
                if not part:
                    raise OSError("no answer to " + operation)
                answer += part
        return json.loads(answer)

    def state(self):
        return "PSS %.1f MiB, %d descriptors" % (pss(self.daemon.pid), self.descriptors())

    def descriptors(self):
        return len(os.listdir("/proc/%d/fd" % self.daemon.pid))

    def unmount(self):
        if self.disk:
            subprocess.run(["umount", "-l", str(self.disk)], capture_output=True)


class Trouble:
    """The threads that make it. Each turns until `over`."""

    def __init__(self, place):
        self.place, self.findings, self.over = place, Findings(), threading.Event()
        self.changed = threading.Lock()
        self.disabled = set()
        self.quota_granted = 0
        self.threads = [threading.Thread(target=self.guarded, args=(work,), daemon=True)
                        for work in (self.save, self.ask_all, self.ask_all, self.leave, self.read_slowly, self.send_slowly, self.guess, self.restart_upstream)]

    def guarded(self, work):
        while not self.over.is_set():
            try:
                work()
            except Exception as error:  # a finding, and the others go on
                self.findings.is_wrong("%s: %r" % (work.__name__, error))
                self.over.wait(1)

    def connect(self, timeout=60):
        # An address of its own, so that failed authentications of others do not limit it.
        return socket.create_connection(("127.0.0.1", self.place.port), timeout, ("127.0.0.%d" % random.randint(2, 250), 0))

    def head(self, secret, method="GET", path="/u/v1/items", fields=""):
        return ("%s %s HTTP/1.1\r\nHost: soak\r\nX-Api-Key: %s\r\n%s\r\n" % (method, path, secret, fields)).encode()

    def call(self, secret, fields=""):
        """A call on a connection of its own; its status."""
        self.findings.count(unsure=1)
        with self.connect() as line:
            line.sendall(self.head(secret, fields=fields + "Connection: close\r\n"))
            answer = http.client.HTTPResponse(line)
            answer.begin()
            answer.read()
        self.findings.count(answered=1, unsure=-1)
        return answer.status

    def expect(self, status, wanted, what):
        granted = wanted == 200 and status in UPSTREAM_TROUBLE
        if status != wanted and not granted:
            self.findings.is_wrong("%s: %d instead of %d" % (what, status, wanted))
        self.findings.count(what="granted, and the upstream away" if granted else "asked")

    def save(self):
        database = self.place.open_store()
        while not self.over.wait(0.02):
            number = FIRST_CHANGED + random.randrange(self.place.changing())
            turned_off = number not in self.disabled
            with self.changed:
                database.execute("BEGIN IMMEDIATE")
                database.execute("UPDATE key SET state = ?, revision = revision + 1 WHERE id = ?", (1 if turned_off else 0, key_id(number)))
                database.execute("INSERT INTO change (kind, id, project) VALUES (3, ?, ?)", (key_id(number), self.place.project))
                database.execute("COMMIT")
                (self.disabled.add if turned_off else self.disabled.discard)(number)
                if not self.place.ask("changed").get("ok"):
                    self.findings.is_wrong("a change was not taken")
            self.expect(self.call(self.place.secrets[number]), 403 if turned_off else 200, "a key that was just %s" % ("disabled" if turned_off else "enabled"))
            self.findings.count(what="changes")

    def ask_all(self):
        secrets = self.place.secrets
        while not self.over.wait(0.01):
            self.expect(self.call(secrets[STEADY]), 200, "a key without rules")
            self.expect(self.call(secrets[REFERRED], "Referer: https://www.example.com/a\r\n"), 200, "a referrer that is allowed")
            self.expect(self.call(secrets[REFERRED], "Referer: https://www.example.org/a\r\n"), 403, "a referrer that is not")
            self.expect(self.call(secrets[DISABLED]), 403, "a disabled key")
            self.expect(self.call(secrets[EXPIRED]), 401, "an expired key")
            status = self.call(secrets[QUOTED])
            with self.findings.lock:
                self.quota_granted += status != 429
            with self.changed:
                number = FIRST_CHANGED + random.randrange(self.place.changing())
                wanted = 403 if number in self.disabled else 200
                self.expect(self.call(secrets[number]), wanted, "a key that is changed now and then")

    def guess(self):
        status = self.call(make_key())
        if status not in (401, 429):
            self.findings.is_wrong("a guessed key: %d" % status)
        self.findings.count(what="guessed")
        self.over.wait(0.1)

    def leave(self):
        """Resets the connection: in the head, behind it, in a body, in an answer."""
        line = self.connect()
        secret = self.place.secrets[STEADY]
        kind = random.randrange(4)
        if kind == 0:
            line.sendall(self.head(secret)[:random.randrange(1, 40)])
        else:
            self.findings.count(unsure=1)
            if kind == 1:
                line.sendall(self.head(secret))
            elif kind == 2:
                line.sendall(self.head(secret, "POST", fields="Content-Length: 100000\r\n") + b"x" * random.randrange(50_000))
            else:
                line.sendall(self.head(secret, path="/u/big"))
                line.recv(random.randrange(1, 100_000))
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line.close()
        self.findings.count(what="left")
        self.over.wait(0.05)

    def read_slowly(self):
        self.findings.count(unsure=1)
        with self.connect() as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            line.sendall(self.head(self.place.secrets[STEADY], path=random.choice(("/u/big", "/u/slow")), fields="Connection: close\r\n"))
            with contextlib.suppress(ConnectionResetError):  # cut, as the upstream's restart cut the answer
                while not self.over.is_set() and line.recv(65536):
                    time.sleep(0.05)
        self.findings.count(what="read slowly")

    def send_slowly(self):
        self.findings.count(unsure=1)
        with self.connect() as line:
            with contextlib.suppress(OSError):  # it may be cut
                for octet in self.head(self.place.secrets[STEADY], fields="Connection: close\r\n"):
                    line.sendall(bytes((octet,)))
                    if self.over.wait(0.05):
                        break
                line.recv(65536)
        self.findings.count(what="sent slowly")

    def restart_upstream(self):
        if self.over.wait(random.uniform(10, 30)):
            return
        self.place.stop_upstream()
        self.over.wait(random.uniform(0, 2))
        self.place.start_upstream()
        self.findings.count(what="upstream restarts")
