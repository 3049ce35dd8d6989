add_executable(bench_secrets bench_secrets.cpp)
target_include_directories(bench_secrets PRIVATE "${CMAKE_SOURCE_DIR}/tests/support")
target_link_libraries(bench_secrets PRIVATE keywright_options keywright_secrets)
