if(KEYWRIGHT_WINDOW)
  add_executable(bench_body bench_body.cpp)
  target_link_libraries(bench_body PRIVATE keywright_options keywright_pages)
endif()
