if(KEYWRIGHT_WINDOW AND TARGET keywright_testsupport)
  add_executable(bench_collection bench_collection.cpp)
  target_link_libraries(bench_collection PRIVATE keywright_options keywright_pages keywright_testsupport)
endif()
