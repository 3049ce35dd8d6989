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

# keywright_precompiled_set(NAME LINKS lib... HEADERS header...): a set to share. No header that looks at
# the QT_..._LIB macros may be in it (Qt Test does): the targets differ in them.
function(keywright_precompiled_set name)
  cmake_parse_arguments(ARG "" "" "LINKS;HEADERS" ${ARGN})
  set(source "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
  if(NOT EXISTS "${source}")
    file(WRITE "${source}" "")
  endif()
  add_library(keywright_precompiled_${name} OBJECT "${source}")
  target_link_libraries(keywright_precompiled_${name} PRIVATE keywright_options tl::expected ${ARG_LINKS})
  target_precompile_headers(keywright_precompiled_${name} PRIVATE ${ARG_HEADERS})
endfunction()

# keywright_precompiled(TARGET NAME): lets the target use a set, where sets are in use.
function(keywright_precompiled target name)
  if(KEYWRIGHT_PRECOMPILED AND TARGET keywright_precompiled_${name})
    target_precompile_headers(${target} REUSE_FROM keywright_precompiled_${name})
  endif()
endfunction()

if(KEYWRIGHT_PRECOMPILED AND NOT MSVC)
  keywright_precompiled_set(core LINKS Qt6::Core HEADERS ${keywright_core_headers})
  keywright_precompiled_set(gateway LINKS Qt6::Core Boost::headers OpenSSL::SSL Threads::Threads
    HEADERS ${keywright_core_headers} <boost/asio/basic_stream_socket.hpp> <boost/asio/ip/tcp.hpp>
      <boost/asio/ssl/stream.hpp> <boost/asio/write.hpp> <boost/asio/steady_timer.hpp> <boost/asio/post.hpp>)
  if(KEYWRIGHT_WINDOW)
    keywright_precompiled_set(window LINKS Qt6::Widgets HEADERS ${keywright_window_headers})
  endif()
endif()
