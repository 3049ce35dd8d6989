#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The local API of the demo: a small clinic's forms service. It knows nothing of keys: that is the gateway's work.

forms_service.py PORT_FILE: listens on a free loopback port and writes the port there.
"""
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FORM_TYPES = ["intake", "consent", "prescription-refill"]
PATIENTS = [{"id": 1, "name": "Ada Example"}, {"id": 2, "name": "Ben Example"}]
forms = {}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/form-types":
            self.answer(200, FORM_TYPES)
        elif path == "/patients":
            self.answer(200, PATIENTS)
        elif path.startswith("/forms/") and path[7:] in forms:
            self.answer(200, forms[path[7:]])
        else:
            self.answer(404, {"error": "no such thing"})

    def do_POST(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        if self.path.split("?")[0] != "/forms":
            return self.answer(404, {"error": "no such thing"})
        try:
            form = json.loads(body)
        except ValueError:
            return self.answer(400, {"error": "a form is JSON"})
        number = str(len(forms) + 1)
        forms[number] = form
        self.answer(201, {"id": number, "received": True})

    def do_DELETE(self):
        removed = forms.pop(self.path.rsplit("/", 1)[-1], None)
        self.answer(200 if removed else 404, {"removed": bool(removed)})

    def log_message(self, *arguments):
        pass


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    with open(sys.argv[1], "w", encoding="ascii") as file:
        file.write(f"{server.server_address[1]}\n")
    server.serve_forever()


main()
