if(KEYWRIGHT_WINDOW)
  # Of the pages and models only what the charts are made by.
  add_executable(bench_usage bench_usage.cpp "${CMAKE_SOURCE_DIR}/ui/pages/usage/usagecharts.cpp"
    "${CMAKE_SOURCE_DIR}/ui/models/formats.cpp")
  target_link_libraries(bench_usage PRIVATE keywright_options keywright_usage keywright_widgets keywright_phrases)
endif()
