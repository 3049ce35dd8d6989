// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Every sentence that is not part of one page: code in, translated text out. No state, any thread.
#include <ui/phrases/auditphrases.h>
#include <ui/phrases/clockphrases.h>
#include <ui/phrases/entryphrases.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/findingphrases.h>
#include <ui/phrases/keyphrases.h>
#include <ui/phrases/policyphrases.h>
