# Precompiled headers: what nearly every source includes of the standard library and of Qt, parsed
# once instead of four hundred times. A source still includes what it uses: -DKEYWRIGHT_PRECOMPILED=OFF
# builds without (clang-tidy and clazy do), and shows what was forgotten.
option(KEYWRIGHT_PRECOMPILED "Use precompiled headers" ON)
set(keywright_standard_headers <algorithm> <array> <chrono> <functional> <memory> <optional> <string>
    <string_view> <utility> <variant> <vector> <tl/expected.hpp>)
set(keywright_core_headers ${keywright_standard_headers} <QtCore/QByteArray> <QtCore/QCoreApplication> <QtCore/QDateTime>
    <QtCore/QFuture> <QtCore/QHash> <QtCore/QJsonArray> <QtCore/QJsonDocument> <QtCore/QJsonObject> <QtCore/QList>
    <QtCore/QObject> <QtCore/QPointer> <QtCore/QString> <QtCore/QTimer> <QtCore/QUrl>)
set(keywright_window_headers ${keywright_core_headers} <QtWidgets/QApplication> <QtWidgets/QBoxLayout>
    <QtWidgets/QDialog> <QtWidgets/QLabel> <QtWidgets/QLineEdit> <QtWidgets/QPushButton> <QtWidgets/QTableView>
    <QtWidgets/QToolButton>)

# keywright_precompiled_set(NAME CODE flag LINKS lib... HEADERS header...): a set that targets compiled
# with the same position-independence (CODE) can share.
function(keywright_precompiled_set name)
  cmake_parse_arguments(ARG "" "CODE" "LINKS;HEADERS" ${ARGN})
  set(source "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "")
  endif()
  add_library(keywright_precompiled_${name} OBJECT "${source}")
  target_link_libraries(keywright_precompiled_${name} PRIVATE keywright_options ${ARG_LINKS})
  target_compile_options(keywright_precompiled_${name} PRIVATE ${ARG_CODE})
  target_precompile_headers(keywright_precompiled_${name} PRIVATE ${ARG_HEADERS})
endfunction()

# keywright_precompiled(TARGET NAME): lets the target use a set, where sets are in use.
function(keywright_precompiled target name)
  if(KEYWRIGHT_PRECOMPILED AND TARGET keywright_precompiled_${name})
    target_precompile_headers(${target} REUSE_FROM keywright_precompiled_${name})
  endif()
endfunction()

if(KEYWRIGHT_PRECOMPILED AND NOT MSVC)
  keywright_precompiled_set(core CODE -fPIC LINKS Qt6::Core tl::expected HEADERS ${keywright_core_headers})
  if(KEYWRIGHT_WINDOW)
    keywright_precompiled_set(window CODE -fPIC LINKS Qt6::Widgets tl::expected HEADERS ${keywright_window_headers})
  endif()
  if(KEYWRIGHT_TESTS AND KEYWRIGHT_WINDOW)
    keywright_precompiled_set(test CODE -fPIE LINKS Qt6::Test Qt6::Widgets tl::expected HEADERS ${keywright_window_headers} <QtTest/QtTest>)
  elseif(KEYWRIGHT_TESTS)
    keywright_precompiled_set(test CODE -fPIE LINKS Qt6::Test tl::expected HEADERS ${keywright_core_headers} <QtTest/QtTest>)
  endif()
endif()
