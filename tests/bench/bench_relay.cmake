add_executable(bench_relay "${CMAKE_CURRENT_LIST_DIR}/bench_relay.cpp")
target_link_libraries(bench_relay PRIVATE keywright_options)
