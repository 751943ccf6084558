// A door; nothing wrong here.
#pragma once
