// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include <algorithm>
#include <app/common/hardening.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace keywright::cli {

namespace {

/// How the process was found. One per process by nature, like the signals it describes.
struct Found
{
    std::array<struct sigaction, 65> actions{};
    std::array<bool, 65> known{};
    sigset_t mask{};
    rlimit core{};
    mode_t creation = 022; ///< umask
    std::vector<int> descriptors;
    std::vector<char *> words; ///< of the command line
};

Found &found()
{
    static Found state;
    return state;
}

std::vector<int> openDescriptors()
{
    std::vector<int> descriptors;
    DIR *folder = opendir("/proc/self/fd");
    if (!folder) { // no /proc: look at each
        for (int descriptor = 0; descriptor < 1024; ++descriptor) {
            if (fcntl(descriptor, F_GETFD) >= 0)
                descriptors.push_back(descriptor);
        }
        return descriptors;
    }
    while (const dirent *entry = readdir(folder)) {
        char *end = nullptr;
        const long descriptor = std::strtol(entry->d_name, &end, 10);
        if (end != entry->d_name && descriptor != dirfd(folder))
            descriptors.push_back(int(descriptor));
    }
    closedir(folder);
    return descriptors;
}

/// Everything that was opened since the start goes with the exec; what was inherited stays.
void markOwnDescriptors()
{
    const std::vector<int> &inherited = found().descriptors;
    for (const int descriptor : openDescriptors()) {
        if (std::find(inherited.begin(), inherited.end(), descriptor) == inherited.end())
            fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
}

} // namespace

void rememberProcess(char **argv)
{
    Found &state = found();
    for (char **word = argv; *word; ++word)
        state.words.push_back(*word);
    for (int number = 1; number < int(state.actions.size()); ++number)
        state.known[std::size_t(number)] =
            sigaction(number, nullptr, &state.actions[std::size_t(number)]) == 0;
    sigprocmask(SIG_SETMASK, nullptr, &state.mask);
    getrlimit(RLIMIT_CORE, &state.core);
    state.descriptors = openDescriptors();
}

void hardenReversibly()
{
    hardenProcess();
    found().creation = umask(077);
}

int becomeProgram(qsizetype words)
{
    const Found &state = found();
    if (words < 1 || words > qsizetype(state.words.size()))
        return EINVAL;
    std::vector<char *> arguments(state.words.end() - words, state.words.end());
    arguments.push_back(nullptr);

    markOwnDescriptors();
    setrlimit(RLIMIT_CORE, &state.core);
    umask(state.creation);
    for (int number = 1; number < int(state.actions.size()); ++number) {
        if (state.known[std::size_t(number)])
            sigaction(number, &state.actions[std::size_t(number)], nullptr);
    }
    sigprocmask(SIG_SETMASK, &state.mask, nullptr);
    execvp(arguments.front(), arguments.data());
    return errno;
}

} // namespace keywright::cli
