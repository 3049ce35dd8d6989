#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's client program. Its key comes in the environment; it is written down nowhere."""
import json
import os
import urllib.request

key = os.environ["FORMS_KEY"]
request = urllib.request.Request(
    os.environ["FORMS_URL"] + "/forms",
    data=json.dumps({"type": "consent", "patient": 2}).encode(),
    headers={"Content-Type": "application/json", "x-api-key": key, "Referer": "https://portal.example/send"},
)
with urllib.request.urlopen(request) as response:
    print(f"  portal.py: FORMS_KEY was there ({len(key)} symbols), the answer is {response.status} {response.read().decode()}")
