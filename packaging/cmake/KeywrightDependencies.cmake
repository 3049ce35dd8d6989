# Everything that is found outside, in one place, each with the oldest version that is known to work.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql DBus)
if(KEYWRIGHT_WINDOW)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets PrintSupport Svg LinguistTools)
  find_package(QCustomPlotQt6 REQUIRED) # its package file carries no version
endif()
if(KEYWRIGHT_TESTS OR KEYWRIGHT_BENCHMARKS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain 0.13 REQUIRED)
find_package(tl-expected 1.0 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(CURL 7.88 REQUIRED)
find_package(Boost 1.81 REQUIRED)
find_package(Threads REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp) # called so from 0.8 on
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)

# zxcvbn's C library comes without a description of itself.
find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
add_library(keywright_zxcvbn INTERFACE)
target_include_directories(keywright_zxcvbn SYSTEM INTERFACE "${ZXCVBN_INCLUDE_DIR}")
target_link_libraries(keywright_zxcvbn INTERFACE "${ZXCVBN_LIBRARY}")

# llhttp comes as C sources (Debian: node-llhttp) and becomes a small static target.
find_path(LLHTTP_SOURCE_DIR llhttp.c PATHS /usr/share/llhttp REQUIRED)
find_path(LLHTTP_INCLUDE_DIR llhttp.h PATHS /usr/share/include/llhttp REQUIRED)
add_library(keywright_llhttp STATIC
  "${LLHTTP_SOURCE_DIR}/llhttp.c" "${LLHTTP_SOURCE_DIR}/api.c" "${LLHTTP_SOURCE_DIR}/http.c")
target_include_directories(keywright_llhttp SYSTEM PUBLIC "${LLHTTP_INCLUDE_DIR}")
target_compile_options(keywright_llhttp PRIVATE -w)

# jq's C library and RapidJSON say no more of themselves than where they are.
find_path(JQ_INCLUDE_DIR jq.h REQUIRED)
find_library(JQ_LIBRARY jq REQUIRED)
add_library(keywright_jq INTERFACE)
target_include_directories(keywright_jq SYSTEM INTERFACE "${JQ_INCLUDE_DIR}")
target_link_libraries(keywright_jq INTERFACE "${JQ_LIBRARY}")
find_path(RAPIDJSON_INCLUDE_DIR rapidjson/schema.h REQUIRED)
add_library(keywright_rapidjson INTERFACE)
target_include_directories(keywright_rapidjson SYSTEM INTERFACE "${RAPIDJSON_INCLUDE_DIR}")
