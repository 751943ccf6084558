# What `cmake --install` gives: the binaries, the lexicons, the doors of all layers, their libraries, and find_package(slant) with
# one target a layer, e.g. slant::lexicon, and slant::slant for all but slant::draw: who draws no figures needs no
# SpiderMonkey.
include(CMakePackageConfigHelpers)

get_property(layers GLOBAL PROPERTY SLANT_LAYERS)
get_property(doors GLOBAL PROPERTY SLANT_DOORS)
set(needed)
foreach(layer IN LISTS layers)
  get_property(depends GLOBAL PROPERTY SLANT_LAYER_${layer})
  list(APPEND needed ${depends})
endforeach()
foreach(layer IN LISTS layers)
  if(NOT doors MATCHES "(^|;)${layer}/" AND NOT layer IN_LIST needed)  # for the programs of this project alone
    list(REMOVE_ITEM layers "${layer}")
  endif()
endforeach()
add_library(slant_all INTERFACE)
set_target_properties(slant_all PROPERTIES EXPORT_NAME slant)
list(TRANSFORM layers PREPEND slant_ OUTPUT_VARIABLE targets)
set(light ${targets})
list(REMOVE_ITEM light slant_draw)
target_link_libraries(slant_all INTERFACE ${light})

install(TARGETS slant_all ${targets} EXPORT slant ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
if(TARGET slant)
  install(TARGETS slant slant-draw RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
foreach(header slant.hpp ${doors})
  cmake_path(GET header PARENT_PATH folder)
  install(FILES "${PROJECT_SOURCE_DIR}/lib/${header}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/slant/${folder}")
endforeach()
if(EXISTS "${PROJECT_SOURCE_DIR}/lexicons")
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/lexicons" DESTINATION "${CMAKE_INSTALL_DATADIR}/slant")
endif()

set(package "${CMAKE_INSTALL_LIBDIR}/cmake/slant")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/slantConfig.cmake.in" slantConfig.cmake
                              INSTALL_DESTINATION "${package}")
write_basic_package_version_file(slantConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(EXPORT slant NAMESPACE slant:: FILE slantTargets.cmake DESTINATION "${package}")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/slantConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/slantConfigVersion.cmake"
        DESTINATION "${package}")
