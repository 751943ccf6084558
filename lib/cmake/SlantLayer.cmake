# slant_layer(NAME [DEPENDS layer...] [LIBRARIES target...]): one folder of lib/, one static library slant_NAME.
# DEPENDS are the only layers it may include; tests/layers.cmake holds every #include against them.
function(slant_layer name)
  cmake_parse_arguments(arg "" "" "DEPENDS;LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  list(FILTER sources EXCLUDE REGEX "/build_time/")  # programs that run while Slant is built
  if(NOT sources)
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" "// A layer whose first source is yet to come.\n")
    set(sources "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  endif()
  add_library(slant_${name} STATIC ${sources})
  add_library(slant::${name} ALIAS slant_${name})
  set_target_properties(slant_${name} PROPERTIES EXPORT_NAME ${name})
  target_include_directories(slant_${name} PUBLIC
    $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/slant>)
  target_compile_features(slant_${name} PUBLIC cxx_std_20)  # for those who use an installed Slant, too
  list(TRANSFORM arg_DEPENDS PREPEND slant_ OUTPUT_VARIABLE layers)
  target_link_libraries(slant_${name} PUBLIC ${layers} PRIVATE $<BUILD_INTERFACE:slant_compile> ${arg_LIBRARIES})
  set_property(GLOBAL APPEND PROPERTY SLANT_LAYERS ${name})
  set_property(GLOBAL PROPERTY SLANT_LAYER_${name} "${arg_DEPENDS}")
endfunction()
