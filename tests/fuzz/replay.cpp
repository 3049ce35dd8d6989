// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds every file of a folder to the fuzz target, and each of its beginnings.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv)
{
    if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1])) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
        const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
        for (std::size_t size = 0; size <= bytes.size(); ++size)
            LLVMFuzzerTestOneInput(data, size);
        ++files;
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
