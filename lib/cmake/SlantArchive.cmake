# slant_prefer_archive(target...): a small library of the system is linked as an archive where there is one beside the
# shared library. Each that is loaded costs every start of slant .1 ms or more, used or not. Users of an installed
# Slant get what find_package gives them.
function(slant_prefer_archive)
  foreach(target IN LISTS ARGN)
    if(NOT TARGET ${target})
      continue()
    endif()
    get_target_property(shared ${target} LOCATION)
    string(REGEX REPLACE "\\.so[.0-9]*$" ".a" archive "${shared}")
    get_target_property(configurations ${target} IMPORTED_CONFIGURATIONS)
    if(EXISTS "${archive}" AND configurations)
      foreach(configuration IN LISTS configurations)
        set_target_properties(${target} PROPERTIES IMPORTED_LOCATION_${configuration} "${archive}")
      endforeach()
    endif()
  endforeach()
endfunction()
