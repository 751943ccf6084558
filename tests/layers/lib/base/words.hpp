// No door.
#pragma once
